//! Which settings hold? Defaults, then a file, then the environment, then the command line; read once, checked as a whole.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use chrono::{FixedOffset, Offset, Utc};
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::Deserialize;

use crate::courier::oidc::named::{ISSUER, Named};
use crate::record::code::Code;
use crate::record::official::Role;

/// Characters of a secret of the desk, at least.
const DESK_SECRET: usize = 32;

/// Every setting with its value when nobody says anything else; each key has its comment there.
pub const DEFAULTS: &str = include_str!("config.default.toml");

/// What a run of the program goes by.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where facts are kept, as a URL.
    pub database: String,
    /// Folder of the database and the keys.
    pub home: PathBuf,
    /// How far the authority's clocks are from universal time, such as `+08:00`.
    pub zone: String,
    /// Filter of the events told on stderr.
    pub log: String,
    /// The web service.
    pub web: Web,
    /// The door of the desk.
    pub desk: Desk,
    /// Messages of telephones.
    pub text: Text,
    /// Messages to those who subscribe to changes.
    pub webhooks: Webhooks,
    /// Who publishes the register.
    pub publisher: Publisher,
    /// How much is taken at most.
    pub limits: Limits,
}

/// Settings of the web service.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Web {
    /// Address and port that it listens on.
    pub listen: String,
    /// Most bytes of one form or text message.
    pub form_bytes: usize,
    /// Seconds after which a request is given up.
    pub timeout_seconds: u64,
    /// Hours after which an official signs in again.
    pub session_hours: u32,
    /// Questions a minute that programs of one address may ask; 0 means that nobody counts.
    pub api_per_minute: u32,
    /// Whether a proxy stands before the service and tells whom it asks for.
    pub behind_proxy: bool,
    /// Folder of recorded sentences; empty means that nothing was recorded.
    pub speech_folder: PathBuf,
}

/// Settings of the door of the desk.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    /// Who must sign in with a code beside the password.
    pub require_totp: RequireTotp,
    /// What the secrets behind the codes are sealed with; empty where they stand in plain.
    pub secret: crate::flow::gateways::Secret,
    /// Who else vouches for officials; none where it is not named.
    #[serde(default)]
    pub oidc: Option<Named>,
}

/// Who must sign in with a code beside the password.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum RequireTotp {
    /// Everybody, or nobody.
    All(bool),
    /// Those of some roles.
    Roles(Vec<String>),
}

/// Settings of the messages of telephones.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Messages an hour that one sender may send; 0 means that nobody counts.
    pub per_hour: u32,
    /// The secret that plain forms must bring; empty where they need none.
    pub secret: crate::flow::gateways::Secret,
    /// The number that workers send messages to; empty where there is none.
    pub number: String,
    /// Gateways that are believed, by the names that they have in `seeds/gateways`.
    pub gateways: BTreeMap<String, TextGateway>,
}

/// A gateway that is believed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextGateway {
    /// The secret that both hold.
    pub secret: crate::flow::gateways::Secret,
    /// The address that the gateway was given, letter by letter, where it signs it.
    #[serde(default)]
    pub address: String,
}

/// Who publishes the register, for catalogues of open data. What is empty is left out there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    /// Where everybody reaches the site, as an http or https URL without a path.
    pub address: String,
    /// Name of the authority.
    pub name: String,
    /// Licence of the published data, as a URL.
    pub licence: String,
}

/// Settings of the messages to those who subscribe to changes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Webhooks {
    /// Most subscriptions of one person.
    pub per_person: u32,
    /// Seconds to wait after each attempt that failed.
    pub retry_seconds: Vec<u32>,
    /// Seconds that one attempt may take.
    pub timeout_seconds: u64,
    /// Ports beside 443.
    pub ports: Vec<u16>,
    /// A file with certificates of authorities that are believed beside those that browsers trust, as PEM.
    pub authorities: PathBuf,
    /// Whether messages may go inside of a network, by http, and to any port.
    pub inside_too: bool,
}

/// How much is taken at most.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Most bytes of a package, unpacked.
    pub package_bytes: u64,
    /// Most bytes of one cell.
    pub cell_bytes: usize,
    /// Most rows of one table.
    pub table_rows: u64,
    /// Most issues written out one by one.
    pub issues_listed: usize,
    /// Threads that judge placements; 0 means one for each core.
    pub threads: usize,
}

/// Settings that do not hold together.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A file or variable could not be read as settings.
    #[error("the settings cannot be read: {0}")]
    Unreadable(Box<figment::Error>),
    /// Values that make no sense, each with what to do.
    #[error("the settings do not hold together: {}", .0.join("; "))]
    Wrong(Vec<String>),
}

impl Config {
    /// Reads all layers; `database` is what the command line says, if anything.
    ///
    /// # Errors
    /// Names every setting that cannot be read or makes no sense.
    pub fn load(database: Option<&str>) -> Result<Self, ConfigError> {
        let mut layers = Figment::from(Toml::string(DEFAULTS));
        if let Some(file) = settings_file() {
            layers = layers.merge(Toml::file(file));
        }
        layers = layers.merge(Env::prefixed("RECRUITWATCH_").ignore(&["config", "shared", "test_postgres"]).split("__"));
        if let Some(database) = database {
            layers = layers.merge(Serialized::default("database", database));
        }
        layers.extract::<Self>().map_err(|error| ConfigError::Unreadable(Box::new(error)))?.settled()
    }

    /// The address that the web service listens on.
    ///
    /// # Errors
    /// When `web.listen` is no address; a loaded configuration always has one.
    pub fn listen(&self) -> Result<SocketAddr, std::net::AddrParseError> {
        self.web.listen.parse()
    }

    /// How far the authority's clocks are from universal time.
    #[must_use]
    pub fn offset(&self) -> FixedOffset {
        offset(&self.zone).unwrap_or_else(|| Utc.fix())
    }

    /// Fills in what was left empty, then checks everything at once.
    fn settled(mut self) -> Result<Self, ConfigError> {
        if self.home.as_os_str().is_empty() {
            self.home = user_folder("XDG_DATA_HOME", ".local/share").unwrap_or_else(|| PathBuf::from("recruitwatch-data"));
        }
        if self.database.is_empty() {
            self.database = sqlite_in(&self.home);
        }
        let wrong = self.complaints();
        if wrong.is_empty() { Ok(self) } else { Err(ConfigError::Wrong(wrong)) }
    }

    fn complaints(&self) -> Vec<String> {
        let known = ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| self.database.starts_with(scheme));
        let rules = [
            (known, "database must begin with sqlite: or postgres:".to_owned()),
            (self.listen().is_ok(), format!("web.listen is {:?}: write an address and a port such as 127.0.0.1:8080", self.web.listen)),
            ((1024..=16_777_216).contains(&self.web.form_bytes), "web.form_bytes must lie between 1024 and 16777216".to_owned()),
            ((1..=3600).contains(&self.web.timeout_seconds), "web.timeout_seconds must lie between 1 and 3600".to_owned()),
            ((1..=168).contains(&self.web.session_hours), "web.session_hours must lie between 1 and 168".to_owned()),
            (self.desk.unknown_roles().is_empty(), format!("desk.require_totp names {}: write {}", self.desk.unknown_roles().join(", "), Role::EXPECTED)),
            (!self.desk.secret.is_short(DESK_SECRET), format!("desk.secret must have {DESK_SECRET} characters or more, or be empty")),
            (self.desk.oidc.as_ref().is_none_or(Named::is_whole), "desk.oidc wants client_id and name, the name of at most 60 characters".to_owned()),
            (self.desk.oidc.as_ref().is_none_or(Named::is_found), ISSUER.to_owned()),
            (
                self.desk.oidc.is_none() || !self.publisher.address.is_empty(),
                "desk.oidc needs publisher.address: the provider sends people back to it".to_owned(),
            ),
            ((1..=10_000).contains(&self.webhooks.per_person), "webhooks.per_person must lie between 1 and 10000".to_owned()),
            (self.webhooks.waits_are_sound(), "webhooks.retry_seconds must hold 1 to 20 waits between 1 and 604800".to_owned()),
            ((1..=60).contains(&self.webhooks.timeout_seconds), "webhooks.timeout_seconds must lie between 1 and 60".to_owned()),
            (is_number(&self.text.number), format!("text.number is {:?}: write a telephone number of at most 20 signs, such as +999 0001", self.text.number)),
            (self.text.unknown().is_empty(), format!("text.gateways names {}: known are {}", self.text.unknown().join(", "), gateways().join(", "))),
            (
                self.text.unbelievable().is_empty(),
                format!("text.gateways.{} lacks its secret, or the address that it signs", self.text.unbelievable().join(", text.gateways.")),
            ),
            (is_site(&self.publisher.address), "publisher.address must begin with https:// or http:// and hold no path".to_owned()),
            (is_web(&self.publisher.licence), "publisher.licence must be a web address such as that of a Creative Commons licence".to_owned()),
            (offset(&self.zone).is_some(), format!("zone is {:?}: write hours and minutes from universal time such as +08:00", self.zone)),
            (self.limits.package_bytes > 0, "limits.package_bytes must be above 0".to_owned()),
            ((64..=16_777_216).contains(&self.limits.cell_bytes), "limits.cell_bytes must lie between 64 and 16777216".to_owned()),
            (self.limits.table_rows > 0, "limits.table_rows must be above 0".to_owned()),
            (self.limits.threads <= 1024, "limits.threads must be at most 1024".to_owned()),
        ];
        rules.into_iter().filter(|(holds, _)| !holds).map(|(_, says)| says).collect()
    }
}

impl Desk {
    /// What is asked of officials who sign in.
    #[must_use]
    pub fn rules(&self) -> crate::flow::second_step::Rules {
        let required_of = match &self.require_totp {
            RequireTotp::All(true) => Role::ALL.to_vec(),
            RequireTotp::All(false) => Vec::new(),
            RequireTotp::Roles(names) => names.iter().filter_map(|name| Role::parse(name).ok()).collect(),
        };
        crate::flow::second_step::Rules { seal: crate::flow::seal::Seal::of(&self.secret), required_of }
    }

    /// Who else vouches for officials. `site` is where everybody reaches the site; of `limits`, patience and trust hold here too.
    #[must_use]
    pub fn provider(&self, site: &str, limits: &crate::courier::Limits) -> Option<crate::flow::oidc::Provider> {
        let back = format!("{}{}", site.trim_end_matches('/'), crate::web::path::OIDC_BACK);
        self.oidc.as_ref().map(|named| named.provider(back, limits))
    }

    fn unknown_roles(&self) -> Vec<String> {
        match &self.require_totp {
            RequireTotp::All(_) => Vec::new(),
            RequireTotp::Roles(names) => names.iter().filter(|name| Role::parse(name).is_err()).cloned().collect(),
        }
    }
}

impl Text {
    /// What messages of telephones go by; `site` is the address of the site as it stands in answers.
    #[must_use]
    pub fn rules(&self, site: Option<&str>) -> crate::web::text::texts::TextRules {
        let Self { per_hour, secret, number, gateways } = self.clone();
        let trusted = |TextGateway { secret, address }| crate::web::text::texts::Trusted { secret, address };
        let gateways = gateways.into_iter().map(|(name, gateway)| (name, trusted(gateway))).collect();
        let site = site.map(|site| site.split_once("://").map_or(site, |(_, rest)| rest).to_owned());
        let number = Some(number).filter(|number| !number.is_empty());
        crate::web::text::texts::TextRules { per_hour, secret, gateways, site, number }
    }

    /// Gateways of which nobody knows how they speak.
    fn unknown(&self) -> Vec<String> {
        let known = gateways();
        self.gateways.keys().filter(|name| !known.contains(name)).cloned().collect()
    }

    /// Gateways that could never be believed.
    fn unbelievable(&self) -> Vec<String> {
        let known = crate::flow::gateways::of_seeds().unwrap_or_default();
        let signs = |name: &String| known.get(name).is_some_and(crate::flow::gateways::Gateway::signs_its_address);
        let is_useless = |(name, gateway): &(&String, &TextGateway)| gateway.secret.is_empty() || (signs(name) && gateway.address.is_empty());
        self.gateways.iter().filter(is_useless).map(|(name, _)| name.clone()).collect()
    }
}

/// Names of the gateways that are known.
fn gateways() -> Vec<String> {
    crate::flow::gateways::of_seeds().map(|known| known.into_keys().collect()).unwrap_or_default()
}

impl Webhooks {
    /// What subscriptions go by; `trust` believes the authorities of [`Webhooks::authorities`].
    #[must_use]
    pub fn rules(&self, trust: crate::courier::trust::Trust) -> crate::flow::webhooks::Rules {
        let patience = std::time::Duration::from_secs(self.timeout_seconds);
        let limits = crate::courier::Limits { inside_too: self.inside_too, ports: self.ports.clone(), patience, trust };
        crate::flow::webhooks::Rules { limits, per_person: self.per_person }
    }

    /// When messages are tried again; `seed` is what the additions to the waits are drawn from.
    #[must_use]
    pub fn retries(&self, seed: u64) -> crate::flow::webhooks::retry::Retries {
        crate::flow::webhooks::retry::Retries { waits: self.retry_seconds.clone(), seed }
    }

    fn waits_are_sound(&self) -> bool {
        (1..=20).contains(&self.retry_seconds.len()) && self.retry_seconds.iter().all(|wait| (1..=604_800).contains(wait))
    }
}

impl Limits {
    /// Limits of one intake.
    #[must_use]
    pub fn of_intake(&self) -> crate::ingest::Limits {
        let Self { package_bytes, cell_bytes, table_rows, issues_listed, threads: _ } = *self;
        crate::ingest::Limits { file_bytes: package_bytes, rows: table_rows, cell_bytes, issues_kept: issues_listed, ..crate::ingest::Limits::default() }
    }

    /// Threads that judge: as many as the machine has cores, unless the settings say.
    #[must_use]
    pub fn threads(&self) -> usize {
        if self.threads == 0 { std::thread::available_parallelism().map_or(1, usize::from) } else { self.threads }
    }
}

/// `+08:00` as an offset; no clock on earth is more than fourteen hours off.
fn offset(zone: &str) -> Option<FixedOffset> {
    let offset: FixedOffset = zone.trim().parse().ok()?;
    (offset.local_minus_utc().abs() <= 14 * 3600).then_some(offset)
}

/// The URL of the embedded database in a folder.
#[must_use]
pub fn sqlite_in(folder: &Path) -> String {
    format!("sqlite://{}?mode=rwc", folder.join("recruitwatch.db").display())
}

/// Whether a text is empty or a telephone number: a short one has no sign before it.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    text.is_empty() || text.len() <= 20 && digits.starts_with(|c: char| c.is_ascii_digit()) && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')
}

/// Whether a text is empty or a web address.
fn is_web(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    text.is_empty() || rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte)))
}

/// Whether it is a web address of a whole site.
fn is_site(text: &str) -> bool {
    let rest = text.split_once("://").map_or("", |(_, rest)| rest.trim_end_matches('/'));
    is_web(text) && !rest.contains(['/', '?', '#'])
}

/// Whether the user does not want colours (`NO_COLOR` is set to anything).
#[must_use]
pub fn plain_output() -> bool {
    std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

fn settings_file() -> Option<PathBuf> {
    let named = std::env::var_os("RECRUITWATCH_CONFIG").filter(|path| !path.is_empty());
    named.map(PathBuf::from).or_else(|| user_folder("XDG_CONFIG_HOME", ".config").map(|folder| folder.join("config.toml")))
}

fn user_folder(variable: &str, in_home: &str) -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set(variable).or_else(|| set("HOME").map(|home| home.join(in_home))).map(|folder| folder.join("recruitwatch"))
}

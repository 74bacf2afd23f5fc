//! What would a few editions look like? Two of an invented register, pressed as real ones are: the first unsigned, the second signed.

use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate};

use crate::edition::changes::Changes;
use crate::edition::contents::{Contents, ListedAgency, Sanction};
use crate::edition::files::{Files, STATUS_LIST, TOKENS};
use crate::edition::key::{KeyList, ListedKey, SigningKey};
use crate::edition::press::{Edition, Plate, PressError, press};
use crate::edition::proof::Proof;
use crate::edition::statement::{Before, Stamp, Statement};
use crate::edition::token::{Claims, NoToken, read as read_tokens};
use crate::flow::publish::kept::{EditionRead, KeptEdition};
use crate::record::licence::{Appeal, EventKind, Status};

/// The invented editions with their files, oldest first.
#[must_use]
pub fn all() -> &'static [(EditionRead, Files)] {
    static ALL: LazyLock<Vec<(EditionRead, Files)>> = LazyLock::new(|| pressed().unwrap_or_default());
    &ALL
}

/// The invented list of keys.
#[must_use]
pub fn keys() -> KeyList {
    KeyList::new(key().map(|key| ListedKey { key: key.public(), first_on: day("2026-01-01"), last_on: None }).into_iter().collect())
}

/// A key that everybody can make anew: it vouches for nothing.
fn key() -> Option<SigningKey> {
    SigningKey::of_seed(b"an invented key that anybody has").ok()
}

fn pressed() -> Result<Vec<(EditionRead, Files)>, PressError> {
    let (early, late) = (contents(false), contents(true));
    let (nothing, changes) = (Changes::default(), Changes::between(&early, &late));
    let first = press(Plate { contents: &early, changes: &nothing, keys: &keys(), tokens: &[], stamp: &stamp(1, "2026-02-24", None) }, None)?;
    let before = Before { edition: 1, sha256: first.sha256.clone() };
    let second = press(Plate { contents: &late, changes: &changes, keys: &keys(), tokens: &[], stamp: &stamp(2, "2026-03-24", Some(before)) }, key().as_ref())?;
    Ok(vec![read(first, nothing), read(second, changes)])
}

fn read(Edition { statement, sha256, files }: Edition, changes: Changes) -> (EditionRead, Files) {
    let Statement { edition: number, on, known_at, signed_by, .. } = statement.clone();
    (EditionRead { kept: KeptEdition { number, on, known_at, sha256, signed_by }, statement, changes }, files)
}

fn stamp(edition: u32, on: &str, before: Option<Before>) -> Stamp {
    let known_at = DateTime::parse_from_rfc3339(&format!("{on}T08:00:00Z")).unwrap_or_default().to_utc();
    Stamp { edition, on: day(on), known_at, program: "recruitwatch (invented world)".into(), rule_book: "sha256:0a1b2c".into(), before }
}

fn contents(late: bool) -> Contents {
    let newcomer = if late {
        agency("XX/LB/0012", "Silangan Example Overseas", Status::Licensed)
    } else {
        agency("XX/LB/0009", "Hanging Example Crewing", Status::Expired)
    };
    let suspended = if late { Status::Suspended } else { Status::Licensed };
    let agencies =
        vec![newcomer, agency("XX/LB/0010", "Amihan Example Overseas", Status::Licensed), agency("XX/LB/0011", "Habagat Example Manpower", suspended)];
    let old = Sanction { lifted_on: late.then(|| day("2026-03-01")), ..sanction("XX/LB/0010", Some("Amihan Example Overseas"), "2025-06-01") };
    let gone = (!late).then(|| sanction("XX/LB/0009", None, "2025-01-01"));
    let new = late.then(|| sanction("XX/LB/0011", Some("Habagat Example Manpower"), "2026-03-01"));
    Contents { agencies, sanctions: [Some(old), gone, new].into_iter().flatten().collect() }
}

fn agency(licence_no: &str, name: &str, status: Status) -> ListedAgency {
    ListedAgency {
        jurisdiction: "PH".into(),
        licence_no: licence_no.into(),
        legal_name: format!("{name} (invented)"),
        other_names: vec!["Invented Jobs".into()],
        regulator: Some("Invented licensing desk".into()),
        licence_class: None,
        status,
        raw_status: Some("Invented word".into()),
        status_since: Some(day("2025-01-01")),
        valid_until: Some(day("2027-12-31")),
        kinds: vec!["overseas".into()],
        destinations: vec!["SG".into()],
        occupations: Vec::new(),
        quota: None,
        source: "Invented register".into(),
        source_on: Some(day("2026-02-20")),
    }
}

fn sanction(licence_no: &str, name: Option<&str>, from: &str) -> Sanction {
    Sanction {
        jurisdiction: Some("PH".into()),
        licence_no: licence_no.into(),
        legal_name: name.map(|name| format!("{name} (invented)")),
        sanction: EventKind::Suspended,
        effective_on: day(from),
        ends_on: None,
        lifted_on: None,
        decided_on: Some(day(from)),
        published_on: None,
        ground: Some("Invented Act, section 3".into()),
        reason: None,
        raw_status: None,
        appeal: Appeal::None,
        source: "Invented register".into(),
        source_on: Some(day("2026-02-20")),
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

/// The first token of the newest invented edition.
#[must_use]
pub fn token() -> Option<(String, Claims)> {
    let (_, files) = all().last()?;
    let row = read_tokens(files.get(TOKENS)?).ok()?.into_iter().find(|row| !row.token.is_empty())?;
    Claims::of_token(&row.token, &keys()).ok().map(|claims| (row.token, claims))
}

/// What it proves on a day.
///
/// # Errors
/// Never, as long as the invented editions can be pressed.
pub fn proof(today: NaiveDate) -> Result<Proof, NoToken> {
    let newest = all().last().and_then(|(_, files)| files.get(STATUS_LIST)).map(Vec::as_slice);
    let (token, _) = token().ok_or(NoToken::Claims)?;
    Proof::of(&token, (&keys(), newest), today)
}

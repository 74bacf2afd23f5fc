//! Where does anybody look something up? Addresses of pages without a door.

use super::segment;

/// The start page.
pub const HOME: &str = "/";
/// Where telephones write to.
pub const TEXT: &str = "/text/";
/// A message of a telephone.
pub const TEXT_SMS: &str = "/text/sms";
/// The same in the form of a gateway.
pub const TEXT_SMS_OF: &str = "/text/sms/{gateway}";
/// A screen of a menu of a telephone.
pub const TEXT_USSD: &str = "/text/ussd";
/// The same in the form of a gateway.
pub const TEXT_USSD_OF: &str = "/text/ussd/{gateway}";
/// The verdict of a check: `?q=`.
pub const CHECK: &str = "/check";
/// One agency: `?on=`.
pub const AGENCY: &str = "/agencies/{licence}";
/// What changed of one agency from edition to edition, as a feed.
pub const AGENCY_FEED: &str = "/agencies/{licence}/changes.atom";
/// What a worker may be asked to pay.
pub const FEES: &str = "/fees";
/// Two papers side by side.
pub const CONTRACTS: &str = "/contracts";
/// Tell us what happened, or follow what you told.
pub const COMPLAINTS: &str = "/complaints";
/// The questions of a complaint.
pub const COMPLAINT_NEW: &str = "/complaints/new";
/// A complaint by its code, which comes in a form.
pub const COMPLAINT_FOLLOW: &str = "/complaints/follow";
/// A photograph or a document for a complaint.
pub const COMPLAINT_PAPER: &str = "/complaints/paper";
/// A complaint by its code in the address, for whoever keeps it there.
pub const COMPLAINT: &str = "/complaints/{code}";
/// Questions about the job that came, for whoever has a code of an office.
pub const FEEDBACK: &str = "/feedback";
/// Whom to turn to: `?origin=&destination=`.
pub const HELP: &str = "/help";
/// What the site knows of whoever comes.
pub const PRIVACY: &str = "/privacy";
/// What the visitor's phone keeps of us.
pub const KEPT: &str = "/kept";
/// Is this token genuine, and does it still count?
pub const VERIFY: &str = "/verify";
/// The certificate of an agency, for print.
pub const CERTIFICATE: &str = "/agencies/{licence}/certificate";
/// What a licence was on a day as known on another, as a dated paper: `?on=&known=`.
pub const EVIDENCE: &str = "/agencies/{licence}/evidence";
/// The published list: `?page=`.
pub const REGISTER: &str = "/register";
/// The published list as a table.
pub const REGISTER_CSV: &str = "/register/agencies.csv";
/// The published list for programs.
pub const REGISTER_JSON: &str = "/register/agencies.json";
/// One edition of the register, for good.
pub const EDITION: &str = "/register/editions/{edition}";
/// A file of an edition, for good.
pub const EDITION_FILE: &str = "/register/editions/{edition}/{*file}";
/// The description of the newest edition as a Frictionless Data Package.
pub const REGISTER_PACKAGE: &str = "/register/datapackage.json";
/// The newest signed list of tokens that no longer count.
pub const STATUS_LIST: &str = "/register/status-list.jws";
/// What changed from edition to edition, as a feed.
pub const REGISTER_FEED: &str = "/register/changes.atom";
/// The public keys by which editions are signed.
pub const KEYS: &str = "/.well-known/jwks.json";
/// Where the journal ended when today began.
pub const JOURNAL_HEAD: &str = "/.well-known/journal-head.json";
/// What recruitment costs workers.
pub const STATISTICS: &str = "/statistics";
/// The same as a table.
pub const STATISTICS_CSV: &str = "/statistics/recruitment-cost.csv";
/// The same for programs.
pub const STATISTICS_JSON: &str = "/statistics/recruitment-cost.json";
/// The same in the names of SDMX.
pub const STATISTICS_SDG: &str = "/statistics/sdg-10-7-1.csv";
/// The rule book in words.
pub const LAW: &str = "/law";
/// One rule with its history.
pub const RULE: &str = "/law/{rule}";
/// One version of a rule, for good: by its first day, or `undated`.
pub const VERSION: &str = "/law/{rule}/{version}";
/// Whether the process is alive.
pub const HEALTH: &str = "/healthz";
/// Whether it can answer.
pub const READY: &str = "/readyz";
/// What of the register others may take, and how.
pub const OPEN_DATA: &str = "/open-data";
/// The catalogue of all that, for portals (DCAT).
pub const CATALOG: &str = "/data.json";
/// The published list as entities of FollowTheMoney, one a line.
pub const REGISTER_FTM: &str = "/register/agencies.ftm.json";

/// The address of an agency. Licence numbers hold slashes and spaces: they are escaped.
#[must_use]
pub fn agency(licence: &str) -> String {
    AGENCY.replace("{licence}", &segment(licence))
}

/// The permanent address of an edition.
#[must_use]
pub fn edition(number: u32) -> String {
    EDITION.replace("{edition}", &number.to_string())
}

/// The permanent address of a file of an edition. Their names hold nothing that must be escaped.
#[must_use]
pub fn edition_file(number: u32, name: &str) -> String {
    format!("{}/{name}", edition(number))
}

/// The address of a rule.
#[must_use]
pub fn rule(id: &str) -> String {
    RULE.replace("{rule}", &segment(id))
}

/// A part of the rule book, on a day where one is asked for.
#[must_use]
pub fn law_part(part: &str, on: &str) -> String {
    let day = if on.trim().is_empty() { String::new() } else { format!("&on={}", segment(on.trim())) };
    format!("{LAW}?part={part}{day}")
}

/// The permanent address of a version of a rule.
#[must_use]
pub fn version(id: &str, name: &str) -> String {
    VERSION.replace("{rule}", &segment(id)).replace("{version}", &segment(name))
}

/// The address of the certificate of an agency.
#[must_use]
pub fn certificate(licence: &str) -> String {
    format!("{}/certificate", agency(licence))
}

/// The address of the feed of an agency.
#[must_use]
pub fn agency_feed(licence: &str) -> String {
    AGENCY_FEED.replace("{licence}", &segment(licence))
}

/// The address of the dated paper on an agency.
#[must_use]
pub fn evidence(licence: &str, on: &str, known: &str) -> String {
    format!("{}/evidence?on={}&known={}", agency(licence), segment(on), segment(known))
}

//! Where do officials work? Addresses behind the door.

use super::segment;

/// Agencies in inspection order.
pub const DESK: &str = "/desk";
/// What the newest run over the population says of single agencies and employers.
pub const DESK_SIGNALS: &str = "/desk/signals";
/// What was found at one agency.
pub const DESK_AGENCY: &str = "/desk/agencies/{licence}";
/// Its placements: `?page=`.
pub const DESK_PLACEMENTS: &str = "/desk/agencies/{licence}/placements";
/// Its charges beside what was lawful: `?page=`.
pub const DESK_FEES: &str = "/desk/agencies/{licence}/fees";
/// Its rates among those of all: `?signal=`.
pub const DESK_RATES: &str = "/desk/agencies/{licence}/rates";
/// A table of it as a file: `placements` or `fees`, as `.csv` or `.xlsx`.
pub const DESK_AGENCY_SHEET: &str = "/desk/agencies/{licence}/{table}";
/// What it shares with others.
pub const DESK_TIES: &str = "/desk/agencies/{licence}/ties";
/// Names on papers that are none of the licence holder's: `?page=`.
pub const DESK_NAMES: &str = "/desk/names";
/// Findings over all agencies: `?grade=&state=&page=` and other filters.
pub const DESK_FINDINGS: &str = "/desk/findings";
/// The views of them that officials keep.
pub const DESK_VIEWS: &str = "/desk/views";
/// A list of the desk as a file: `findings.csv`, `inspections.xlsx`.
pub const DESK_TABLE: &str = "/desk/tables/{file}";
/// Complaints as a file.
pub const DESK_COMPLAINTS_TABLE: &str = "/desk/tables/complaints/{file}";
/// What was found at one agency as a file.
pub const DESK_AGENCY_TABLE: &str = "/desk/agencies/{licence}/findings/{file}";
/// What other authorities decided on agencies that stand here too: `?page=`.
pub const DESK_ALERTS: &str = "/desk/alerts";
/// One finding.
pub const FINDING: &str = "/desk/findings/{finding}";
/// Everything about the placement of a finding.
pub const DOSSIER: &str = "/desk/findings/{finding}/dossier";
/// The claim that comes of it, for print.
pub const CLAIM: &str = "/desk/findings/{finding}/claim";
/// The registrars' desk: `?q=`.
pub const DESK_REGISTER: &str = "/desk/register";
/// One licence at the registrars' desk: `?correct=` or `?withdraw=`.
pub const DESK_LICENCE: &str = "/desk/register/{licence}";
/// What a colleague proposed there.
pub const DESK_ENTRY: &str = "/desk/register/{licence}/entries/{entry}";
/// Complaints, the most urgent first: `?page=`.
pub const DESK_COMPLAINTS: &str = "/desk/complaints";
/// A complaint that came on paper.
pub const DESK_COMPLAINT_NEW: &str = "/desk/complaints/new";
/// One complaint.
pub const DESK_COMPLAINT: &str = "/desk/complaints/{complaint}";
/// How somebody can be reached.
pub const DESK_CONTACT: &str = "/desk/complaints/{complaint}/contact";
/// A paper that came with it.
pub const DESK_PAPER: &str = "/desk/complaints/{complaint}/papers/{paper}";
/// Cases, the most urgent first: `?page=`.
pub const DESK_CASES: &str = "/desk/cases";
/// One case.
pub const DESK_CASE: &str = "/desk/cases/{case}";
/// Its notice for print: `?lang=`.
pub const DESK_CASE_NOTICE: &str = "/desk/cases/{case}/notice";
/// Its decision for print (`?lang=`), and where it is decided.
pub const DESK_CASE_DECISION: &str = "/desk/cases/{case}/decision";
/// Where a sanction is brought before the register.
pub const DESK_CASE_REGISTER: &str = "/desk/cases/{case}/register";
/// Where evidence is added to it.
pub const DESK_CASE_EVIDENCE: &str = "/desk/cases/{case}/evidence";
/// A piece of its evidence, to be saved.
pub const DESK_CASE_PIECE: &str = "/desk/cases/{case}/evidence/{piece}";
/// A text of its evidence, in which is marked what tells of workers.
pub const DESK_CASE_REDACT: &str = "/desk/cases/{case}/evidence/{piece}/redact";
/// What the agency gets of its evidence.
pub const DESK_CASE_DISCLOSED: &str = "/desk/cases/{case}/for-the-agency.zip";
/// What a worker is told of the decision, for print: `?lang=`. The worker stands in the address by number, never by placement.
pub const DESK_CASE_WORKER: &str = "/desk/cases/{case}/workers/{worker}";
/// Everything of it for a court.
pub const DESK_CASE_FILE: &str = "/desk/cases/{case}/file.zip";
/// Workers who are asked about their jobs, and what they say on paper.
pub const DESK_FEEDBACK: &str = "/desk/feedback";
/// The door of the desk.
pub const SIGN_IN: &str = "/desk/sign-in";
/// Where a code is asked for beside the password.
pub const SECOND_STEP: &str = "/desk/sign-in/code";
/// Where a browser is sent to the provider of identities: `?next=`.
pub const OIDC: &str = "/desk/sign-in/oidc";
/// Where the provider sends it back: `?code=&state=`.
pub const OIDC_BACK: &str = "/desk/sign-in/oidc/back";
/// What an official has at the door: password, second step, sessions.
pub const ACCOUNT: &str = "/desk/account";
/// What was done of late.
pub const DESK_JOURNAL: &str = "/desk/journal";
/// The way out.
pub const SIGN_OUT: &str = "/desk/sign-out";

/// The address of an agency on the desk.
#[must_use]
pub fn desk_agency(licence: &str) -> String {
    DESK_AGENCY.replace("{licence}", &segment(licence))
}

/// An address with what stands behind its question mark, where something does.
#[must_use]
pub fn with_query(address: &str, query: &str) -> String {
    if query.is_empty() { address.to_owned() } else { format!("{address}?{query}") }
}

/// The queue with its filters, as they stand behind the question mark.
#[must_use]
pub fn desk_findings(query: &str) -> String {
    with_query(DESK_FINDINGS, query)
}

/// The address of a list of the desk as a file, with its filters.
#[must_use]
pub fn desk_table(file: &str, query: &str) -> String {
    with_query(&DESK_TABLE.replace("{file}", file), query)
}

/// The address of complaints as a file, with their filters.
#[must_use]
pub fn desk_complaints_table(file: &str, query: &str) -> String {
    with_query(&DESK_COMPLAINTS_TABLE.replace("{file}", file), query)
}

/// The address of what was found at an agency as a file.
#[must_use]
pub fn desk_agency_table(licence: &str, file: &str) -> String {
    DESK_AGENCY_TABLE.replace("{licence}", &segment(licence)).replace("{file}", file)
}

/// The address of what an agency shares with others.
#[must_use]
pub fn desk_ties(licence: &str) -> String {
    DESK_TIES.replace("{licence}", &segment(licence))
}

/// The address of a licence at the registrars' desk.
#[must_use]
pub fn desk_licence(licence: &str) -> String {
    DESK_LICENCE.replace("{licence}", &segment(licence))
}

/// The address of an entry of the registrars' desk.
#[must_use]
pub fn desk_entry(licence: &str, entry: i64) -> String {
    format!("{}/entries/{entry}", desk_licence(licence))
}

/// The address of a complaint at the desk.
#[must_use]
pub fn desk_complaint(id: i64) -> String {
    DESK_COMPLAINT.replace("{complaint}", &id.to_string())
}

/// The address of a case.
#[must_use]
pub fn desk_case(id: i64) -> String {
    DESK_CASE.replace("{case}", &id.to_string())
}

/// The address of a finding.
#[must_use]
pub fn finding(id: &str) -> String {
    FINDING.replace("{finding}", &segment(id))
}

/// The address of everything about the placement of a finding.
#[must_use]
pub fn dossier(id: &str) -> String {
    DOSSIER.replace("{finding}", &segment(id))
}

/// The address of the claim that comes of it.
#[must_use]
pub fn claim(id: &str) -> String {
    CLAIM.replace("{finding}", &segment(id))
}

/// Whether a page runs the script of the desk: all behind the door, and the door itself not.
#[must_use]
pub fn runs_desk_script(asked: &str) -> bool {
    (asked == DESK || asked.starts_with("/desk/")) && !asked.starts_with(SIGN_IN) && asked != SIGN_OUT
}

/// The door, with the page that the visitor wanted.
#[must_use]
pub fn sign_in(next: &str) -> String {
    format!("{SIGN_IN}?next={}", segment(next))
}

/// The way to the provider of identities, with the page that the visitor wanted.
#[must_use]
pub fn oidc(next: &str) -> String {
    format!("{OIDC}?next={}", segment(next))
}

/// Where to go after sign-in: a page of the desk, never another site or the door itself.
#[must_use]
pub fn after_sign_in(next: &str) -> &str {
    let inside = next == DESK || next.starts_with("/desk/") || next.starts_with("/desk?");
    let plain = next.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    if inside && plain && !next.starts_with(SIGN_IN) && !next.starts_with(SIGN_OUT) { next } else { DESK }
}

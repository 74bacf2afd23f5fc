//! Where does each page live? The one place that writes addresses.

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
/// The same question as [`VERIFY`], for programs.
pub const API_VERIFY: &str = "/api/v1/verify";
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
/// Agencies in inspection order.
pub const DESK: &str = "/desk";
/// What the newest run over the population says of single agencies and employers.
pub const DESK_SIGNALS: &str = "/desk/signals";
/// What was found at one agency.
pub const DESK_AGENCY: &str = "/desk/agencies/{licence}";
/// What it shares with others.
pub const DESK_TIES: &str = "/desk/agencies/{licence}/ties";
/// Names on papers that are none of the licence holder's: `?page=`.
pub const DESK_NAMES: &str = "/desk/names";
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
/// Its notice for print.
pub const DESK_CASE_NOTICE: &str = "/desk/cases/{case}/notice";
/// Its decision for print, and where it is decided.
pub const DESK_CASE_DECISION: &str = "/desk/cases/{case}/decision";
/// Where a sanction is brought before the register.
pub const DESK_CASE_REGISTER: &str = "/desk/cases/{case}/register";
/// Everything of it for a court.
pub const DESK_CASE_FILE: &str = "/desk/cases/{case}/file.zip";
/// Workers who are asked about their jobs, and what they say on paper.
pub const DESK_FEEDBACK: &str = "/desk/feedback";
/// The door of the desk.
pub const SIGN_IN: &str = "/desk/sign-in";
/// The way out.
pub const SIGN_OUT: &str = "/desk/sign-out";
/// The style of all pages; its address carries its digest, so that it may be kept for good.
pub const STYLE: &str = "/static/site.css";
/// The style of complaints beside it.
pub const COUNTER_STYLE: &str = "/static/counter.css";
/// The script of [`VERIFY`]; its address carries its digest too.
pub const SCRIPT: &str = "/static/verify.js";
/// What keeps [`VERIFY`] for times without a network.
pub const WORKER: &str = "/static/verify-worker.js";
/// The script of pages for workers; its address carries its digest too.
pub const PAGE_SCRIPT: &str = "/static/page.js";
/// What keeps answers on a phone for times without a network.
pub const KEEPER: &str = "/static/keeper.js";
/// The sign of the site in a browser's tab.
pub const ICON: &str = "/static/icon.svg";
/// The same for the programs on a phone.
pub const ICON_SMALL: &str = "/static/icon-192.png";
/// The same, large.
pub const ICON_LARGE: &str = "/static/icon-512.png";
/// The same with room around it, for phones that cut icons to a shape of theirs.
pub const ICON_MASKABLE: &str = "/static/icon-maskable-512.png";
/// The site as a program on a phone: `?lang=`.
pub const MANIFEST: &str = "/manifest.webmanifest";
/// A sentence as somebody spoke it.
pub const SPEECH: &str = "/speech/{lang}/{file}";
/// Whether the process is alive.
pub const HEALTH: &str = "/healthz";
/// Whether it can answer.
pub const READY: &str = "/readyz";
/// Everything for programs begins so.
pub const API: &str = "/api/";
/// What programs may ask and what is answered (OpenAPI 3.1).
pub const OPENAPI: &str = "/api/openapi.json";
/// The same for people.
pub const API_DOCS: &str = "/api/docs";
/// One part of it.
pub const API_PART: &str = "/api/docs/{part}";
/// The verdict of a check for programs.
pub const API_CHECK: &str = "/api/v1/check";
/// The register for programs, page by page.
pub const API_AGENCIES: &str = "/api/v1/agencies";
/// One licence with its holders, for programs.
pub const API_AGENCY: &str = "/api/v1/agencies/{licence}";
/// A licence's status for programs: `?on=&known=`.
pub const API_STATUS: &str = "/api/v1/agencies/{licence}/status";
/// What happened to a licence, for programs: `?known=`.
pub const API_EVENTS: &str = "/api/v1/agencies/{licence}/events";
/// What the desk knows of a licence, for programs with a token.
pub const API_ENTRIES: &str = "/api/v1/agencies/{licence}/entries";
/// Lawful fees for programs.
pub const API_FEES: &str = "/api/v1/fees/assess";
/// Two papers side by side, for programs.
pub const API_CONTRACTS: &str = "/api/v1/contracts/diff";
/// The schema of a filled contract form.
pub const API_FORM: &str = "/api/v1/contracts/form.schema.json";
/// The rule book for programs.
pub const API_RULES: &str = "/api/v1/rules";
/// One rule with its history, for programs.
pub const API_RULE: &str = "/api/v1/rules/{rule}";
/// One version of a rule, for programs.
pub const API_VERSION: &str = "/api/v1/rules/{rule}/{version}";
/// Every edition, for programs.
pub const API_EDITIONS: &str = "/api/v1/editions";
/// What an edition says of itself, by number or `latest`, for programs.
pub const API_EDITION: &str = "/api/v1/editions/{edition}";
/// A file of an edition, by number or `latest`, for programs.
pub const API_EDITION_FILE: &str = "/api/v1/editions/{edition}/{*file}";
/// What is not as it was, edition by edition, for programs: `?since=`.
pub const API_CHANGES: &str = "/api/v1/changes";
/// Subscriptions to what changes, for programs with a token.
pub const API_WEBHOOKS: &str = "/api/v1/webhooks";
/// One subscription.
pub const API_WEBHOOK: &str = "/api/v1/webhooks/{webhook}";
/// How its messages went.
pub const API_DELIVERIES: &str = "/api/v1/webhooks/{webhook}/deliveries";
/// What recruitment costs workers, for programs.
pub const API_STATISTICS: &str = "/api/v1/statistics/recruitment-cost";
/// What of the register others may take, and how.
pub const OPEN_DATA: &str = "/open-data";
/// The catalogue of all that, for portals (DCAT).
pub const CATALOG: &str = "/data.json";
/// The published list as entities of FollowTheMoney, one a line.
pub const REGISTER_FTM: &str = "/register/agencies.ftm.json";
/// The Reconciliation Service API: which agencies does a table mean?
pub const RECONCILE: &str = "/api/reconcile";
/// An agency in a small frame: `?id=`.
pub const RECONCILE_PREVIEW: &str = "/api/reconcile/preview";
/// The page of an agency by its public identifier: `?id=`.
pub const RECONCILE_VIEW: &str = "/api/reconcile/view";
/// Properties that may be fetched: `?type=&limit=`.
pub const RECONCILE_PROPERTIES: &str = "/api/reconcile/properties";
/// Agencies while somebody types: `?prefix=&cursor=`.
pub const RECONCILE_ENTITIES: &str = "/api/reconcile/suggest/entity";
/// Properties while somebody types.
pub const RECONCILE_SUGGEST_PROPERTIES: &str = "/api/reconcile/suggest/property";
/// Types while somebody types.
pub const RECONCILE_TYPES: &str = "/api/reconcile/suggest/type";

/// Whether a script of any other site may read what lives there: open data that is the same for everybody, and no cookie counts.
#[must_use]
pub fn is_for_any_site(path: &str) -> bool {
    path.starts_with(RECONCILE) || [CATALOG, REGISTER_FTM].contains(&path)
}

/// The address of an agency. Licence numbers hold slashes and spaces: they are escaped.
#[must_use]
pub fn agency(licence: &str) -> String {
    AGENCY.replace("{licence}", &segment(licence))
}

/// The address of a part of what programs may ask.
#[must_use]
pub fn api_part(name: &str) -> String {
    API_PART.replace("{part}", &segment(name))
}

/// The address of a licence for programs.
#[must_use]
pub fn api_agency(licence: &str) -> String {
    API_AGENCY.replace("{licence}", &segment(licence))
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

/// The address of a recording.
#[must_use]
pub fn speech(lang: &str, file: &str) -> String {
    SPEECH.replace("{lang}", lang).replace("{file}", &segment(file))
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

/// The address of an agency on the desk.
#[must_use]
pub fn desk_agency(licence: &str) -> String {
    DESK_AGENCY.replace("{licence}", &segment(licence))
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

/// The door, with the page that the visitor wanted.
#[must_use]
pub fn sign_in(next: &str) -> String {
    format!("{SIGN_IN}?next={}", segment(next))
}

/// Where to go after sign-in: a page of the desk, never another site or the door itself.
#[must_use]
pub fn after_sign_in(next: &str) -> &str {
    let inside = next == DESK || next.starts_with("/desk/") || next.starts_with("/desk?");
    let plain = next.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    if inside && plain && !next.starts_with(SIGN_IN) && !next.starts_with(SIGN_OUT) { next } else { DESK }
}

/// One segment of a path or one value of a query, percent-encoded (RFC 3986 unreserved characters stay).
#[must_use]
pub fn segment(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

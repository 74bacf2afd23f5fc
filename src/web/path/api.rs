//! Where do programs ask? Addresses that answer in JSON.

use super::segment;

/// The same question as [`VERIFY`](super::VERIFY), for programs.
pub const API_VERIFY: &str = "/api/v1/verify";
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

//! What did somebody report? A row of `complaints.csv`, or a file that a worker opened here: a lead, never a proof.
//!
//! A file ([`mod@file`]) begins with what was told ([`grievance`]) and grows by events ([`event`]) alone; its state, its clocks
//! ([`deadline`]), its referrals and what is owed ([`remedy`]) are read from them. Whoever has its [`code`] can follow it. Nothing here
//! asks for anybody's right to stay in a country, and no event leads to those who watch over it.

mod alike;
pub mod code;
pub mod deadline;
pub mod event;
pub mod file;
pub mod grievance;
mod kept;
pub mod law;
pub mod remedy;

use chrono::NaiveDate;

use super::code::codes;
use super::id::Id;
use super::money::Money;

/// A complaint as received.
#[derive(Debug, Clone)]
pub struct Complaint {
    /// Line of `complaints.csv` on which it stood.
    pub line: u32,
    /// Unique for the sender.
    pub complaint_id: Id,
    /// The placement, where known.
    pub placement_id: Option<Id>,
    /// The agency, where known.
    pub agency_licence: Option<Id>,
    /// When it came in.
    pub received_on: NaiveDate,
    /// How it came in.
    pub channel: Option<Channel>,
    /// What it is about.
    pub issue: ComplaintIssue,
    /// In the person's own words.
    pub text: Option<String>,
    /// When it was closed.
    pub closed_on: Option<NaiveDate>,
    /// How it ended.
    pub outcome: Option<String>,
    /// What came back.
    pub amount_recovered: Option<Money>,
}

codes! {
    /// How a complaint came in.
    Channel, "one of web sms ussd phone paper visit":
    Web = "web", Sms = "sms", Ussd = "ussd", Phone = "phone", Paper = "paper", Visit = "visit",
}

codes! {
    /// What a complaint is about.
    ComplaintIssue, "one of overcharge substitution unpaid_wage no_job documents_held abuse other":
    Overcharge = "overcharge", Substitution = "substitution", UnpaidWage = "unpaid_wage", NoJob = "no_job",
    DocumentsHeld = "documents_held", Abuse = "abuse", Other = "other",
}

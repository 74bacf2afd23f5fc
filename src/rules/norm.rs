//! What is a norm made of? A norm has versions over time; a version has clauses; a clause forbids, allows, limits, or sets a duty.

use std::sync::Arc;

use chrono::NaiveDate;

use super::scope::{Condition, Corridor, Scope};
use crate::record::code::codes;

pub use super::clause::{
    Advance, AdvanceEvent, Allow, Ban, Cap, Clause, Deduction, EmployerCap, Gate, GateEvent, Import, Items, Loan, Note, Otherwise, Price, ReceiptDuty, Refund,
    Share, Tax, Tying,
};

/// One norm with its history, as one file holds it.
#[derive(Debug, Clone)]
pub struct Norm {
    /// Its name in findings; never reused with another meaning.
    pub id: Arc<str>,
    /// The file it was read from, for messages.
    pub file: Arc<str>,
    /// One line on what it is about.
    pub title: String,
    /// Whose law: `PH`, `CA-ON`, `EU`, or `INT`.
    pub jurisdiction: String,
    /// Which end of the corridor makes it.
    pub side: Side,
    /// What kind of norm it is.
    pub force: Force,
    /// Its versions, oldest first.
    pub versions: Vec<Version>,
}

codes! {
    /// Which end of the corridor makes a norm.
    Side, "one of origin destination agreement benchmark":
    Origin = "origin", Destination = "destination", Agreement = "agreement", Benchmark = "benchmark",
}

codes! {
    /// What kind of norm it is. A benchmark never gives more than an advisory; a policy gives a breach that says "policy".
    Force, "one of statute regulation agreement policy benchmark":
    Statute = "statute", Regulation = "regulation", Agreement = "agreement", Policy = "policy", Benchmark = "benchmark",
}

/// A norm as it stood from one day to another.
#[derive(Debug, Clone)]
pub struct Version {
    /// First day, where known.
    pub from: Option<NaiveDate>,
    /// First day on which it no longer holds, where an end is known.
    pub until: Option<NaiveDate>,
    /// How well the first day is known.
    pub from_precision: Precision,
    /// How well the end is known.
    pub until_precision: Precision,
    /// Which day of a placement decides.
    pub date_basis: DateBasis,
    /// Day of issue, where it differs from the first day.
    pub issued_on: Option<NaiveDate>,
    /// Day of enforcement, where it differs from the first day.
    pub enforced_from: Option<NaiveDate>,
    /// From where to where.
    pub corridor: Corridor,
    /// For whom.
    pub scope: Scope,
    /// Whose taking of money it governs. A charge taken by anybody else it does not see.
    pub binds: Vec<Actor>,
    /// Norms that it displaces where it applies, by id.
    pub displaces: Vec<Arc<str>>,
    /// How well it is established.
    pub standing: Standing,
    /// Where it is written.
    pub citation: Citation,
    /// What was seen at the address, in our own words.
    pub seen: String,
    /// What is not certain.
    pub doubts: Vec<Doubt>,
    /// Day after which its source must be read again.
    pub check_by: Option<NaiveDate>,
    /// What it says besides, in words: shown, never computed.
    pub notes: Vec<String>,
    /// What it says.
    pub clauses: Vec<Clause>,
}

codes! {
    /// How well a day is known.
    Precision, "one of day month year approximate unknown":
    Day = "day", Month = "month", Year = "year", Approximate = "approximate", Unknown = "unknown",
}

codes! {
    /// Which day of a placement decides whether a version holds.
    DateBasis, "one of contract_signed_on charged_on recruited_on departed_on arrived_on ended_on":
    ContractSignedOn = "contract_signed_on", ChargedOn = "charged_on", RecruitedOn = "recruited_on",
    DepartedOn = "departed_on", ArrivedOn = "arrived_on", EndedOn = "ended_on",
}

codes! {
    /// Who took money: what a norm binds.
    Actor, "one of origin_agency destination_agency employer lender government third_party":
    /// The agency at origin and its sub-agents.
    OriginAgency = "origin_agency",
    /// The agency at destination.
    DestinationAgency = "destination_agency",
    /// The employer.
    Employer = "employer",
    /// A lender.
    Lender = "lender",
    /// A public body.
    Government = "government",
    /// A clinic, training centre, carrier, insurer or other.
    ThirdParty = "third_party",
}

/// How well a norm is established.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Whether the core of it was seen in a source.
    pub confidence: Confidence,
    /// The best source.
    pub source: SourceGrade,
    /// Whether its publication is known.
    pub published: bool,
}

codes! {
    /// Whether the core of a norm was seen in a source (`found`) or is background knowledge (`known`).
    Confidence, "one of found known": Found = "found", Known = "known",
}

codes! {
    /// The best source that a norm rests on.
    SourceGrade, "one of official secondary mirror_or_informal none":
    Official = "official", Secondary = "secondary", MirrorOrInformal = "mirror_or_informal", None = "none",
}

/// Where a norm is written.
#[derive(Debug, Clone)]
pub struct Citation {
    /// Instrument and provision in one line, as findings print it.
    pub text: Arc<str>,
    /// Gazette, circular number or official page that published it.
    pub published: Option<String>,
    /// Addresses read.
    pub urls: Vec<String>,
}

/// Something that is not certain about a version, and when it matters.
#[derive(Debug, Clone)]
pub struct Doubt {
    /// What is uncertain.
    pub about: DoubtAbout,
    /// The doubt in words.
    pub text: String,
    /// It matters only where all of these hold; empty means always.
    pub when: Vec<Condition>,
}

codes! {
    /// What a doubt is about. A doubt about a citation alone never changes a result.
    DoubtAbout, "one of day amount payee scope citation":
    Day = "day", Amount = "amount", Payee = "payee", Scope = "scope", Citation = "citation",
}

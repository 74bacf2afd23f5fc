//! What was told when a complaint was filed? Everything may be left open: what is not known is not stated.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::ComplaintIssue;
use crate::record::code::codes;
use crate::record::money::Money;
use crate::record::place::Country;

/// Longest words of a complaint or a message, in characters.
pub const WORDS_MAX: usize = 2000;

codes! {
    /// What happened. Several may be true.
    Matter, "one of fee contract wages documents unlicensed no_job unsafe other":
    /// They asked for money.
    Fee = "fee",
    /// The contract was changed.
    Contract = "contract",
    /// Wages were not paid.
    Wages = "wages",
    /// Somebody keeps the passport or other papers.
    Documents = "documents",
    /// The agency may have no licence.
    Unlicensed = "unlicensed",
    /// There was no job.
    NoJob = "no_job",
    /// Somebody is hurt, locked in or threatened.
    Unsafe = "unsafe",
    /// Something else.
    Other = "other",
}

codes! {
    /// Who files.
    Filer, "one of worker family union helper":
    /// The worker.
    Worker = "worker",
    /// Somebody of the family.
    Family = "family",
    /// A union or another body of workers.
    Union = "union",
    /// Somebody else whom the worker asked.
    Helper = "helper",
}

codes! {
    /// How sure it is who complains. The first two open an inspection and a referral; from A2 on one worker's remedy can be followed.
    /// Papers that an employer may hold are never asked for.
    Assurance, "one of A0 A1 A2 A3":
    /// Nobody confirmed anything: anonymous, or a contact that was not tried.
    A0 = "A0",
    /// The contact answered.
    A1 = "A1",
    /// Two facts fit a placement.
    A2 = "A2",
    /// Somebody met the worker: in person, at a consulate, through a union.
    A3 = "A3",
}

impl Default for Assurance {
    /// Nobody confirmed anything.
    fn default() -> Self {
        Self::A0
    }
}

/// What was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grievance {
    /// What happened.
    pub matters: BTreeSet<Matter>,
    /// The agency, as written: a name or a number.
    pub agency: Option<String>,
    /// Where the worker was recruited.
    pub origin: Option<Country>,
    /// Where the work is.
    pub destination: Option<Country>,
    /// About when.
    pub happened_on: Option<NaiveDate>,
    /// How much it is about.
    pub sum: Option<Money>,
    /// In the person's own words.
    pub words: Option<String>,
    /// Who files.
    pub filer: Filer,
    /// The language of the pages in which it was filed (BCP 47): replies should be in it.
    pub lang: String,
}

impl Matter {
    /// The issue of exchange 1.0.
    #[must_use]
    pub const fn issue(self) -> ComplaintIssue {
        match self {
            Self::Fee => ComplaintIssue::Overcharge,
            Self::Contract => ComplaintIssue::Substitution,
            Self::Wages => ComplaintIssue::UnpaidWage,
            Self::Documents => ComplaintIssue::DocumentsHeld,
            Self::NoJob => ComplaintIssue::NoJob,
            Self::Unsafe => ComplaintIssue::Abuse,
            Self::Unlicensed | Self::Other => ComplaintIssue::Other,
        }
    }
}

impl Grievance {
    /// Whether somebody may be in danger: then a person calls within a day.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        self.matters.contains(&Matter::Unsafe)
    }

    /// The issue that stands for it in exchange 1.0: danger first, then in the order of the list.
    #[must_use]
    pub fn issue(&self) -> ComplaintIssue {
        if self.is_urgent() { ComplaintIssue::Abuse } else { self.matters.first().map_or(ComplaintIssue::Other, |matter| matter.issue()) }
    }
}

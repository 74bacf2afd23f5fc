//! What does a worker say of the job that came of a placement? Answers to five questions, of which each may be left open; no free text.
//!
//! Only workers who were asked can answer: those who were asked are the denominator of every share (the project's domain research,
//! section 5.4), and whoever was not asked changes no count. An answer is what somebody said: evidence for an audit, never a fact that
//! is published of an agency.

use chrono::NaiveDate;

use super::code::codes;
use super::money::Money;

codes! {
    /// An answer to a question of yes or no.
    Heard, "one of yes no unknown unsaid":
    Yes = "yes",
    No = "no",
    /// The worker does not know.
    Unknown = "unknown",
    /// The worker does not want to say, or was not asked this.
    Unsaid = "unsaid",
}

codes! {
    /// Who keeps the worker's passport.
    Keeper, "one of worker agency employer other unknown unsaid":
    Worker = "worker", Agency = "agency", Employer = "employer", Other = "other", Unknown = "unknown", Unsaid = "unsaid",
}

codes! {
    /// How an answer came. It tells how it may be read: on paper and on the telephone somebody else wrote it down.
    Route, "one of web paper visit phone":
    Web = "web", Paper = "paper", Visit = "visit", Phone = "phone",
}

codes! {
    /// What a worker is asked.
    Question, "one of fee_paid contract_kept papers_kept paid_on_time would_return":
    /// Whether the worker or the family paid to get the job.
    FeePaid = "fee_paid",
    /// Whether the job is as it was promised.
    ContractKept = "contract_kept",
    /// Whether somebody else keeps the worker's passport.
    PapersKept = "papers_kept",
    /// Whether pay comes on time.
    PaidOnTime = "paid_on_time",
    /// Whether the worker would go with this agency again.
    WouldReturn = "would_return",
}

/// What a worker said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Whether a fee was paid.
    pub fee_paid: Heard,
    /// How much, where the worker said it; only where one was paid.
    pub fee: Option<Money>,
    /// Whether the job is as promised.
    pub contract_kept: Heard,
    /// Who keeps the passport.
    pub papers_kept_by: Keeper,
    /// Whether pay comes on time.
    pub paid_on_time: Heard,
    /// Whether the worker would go again.
    pub would_return: Heard,
}

/// Nothing said.
pub const SILENT: Told = Told {
    fee_paid: Heard::Unsaid,
    fee: None,
    contract_kept: Heard::Unsaid,
    papers_kept_by: Keeper::Unsaid,
    paid_on_time: Heard::Unsaid,
    would_return: Heard::Unsaid,
};

/// What a worker said, with its day and how it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What.
    pub told: Told,
    /// On which day.
    pub answered_on: NaiveDate,
    /// How it came.
    pub route: Route,
    /// Who asked, where somebody did.
    pub asked_by: Option<String>,
}

/// A worker who was asked, with all that came of it, in the order in which it was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// When the asking was written down.
    pub recorded_on: NaiveDate,
    /// Answers with the days on which each was written down; the last counts.
    pub answers: Vec<(NaiveDate, Told)>,
}

impl Told {
    /// Whether nothing at all was said: somebody was asked and did not answer.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        *self == SILENT
    }

    /// The answer to a question as yes, no or neither.
    #[must_use]
    pub const fn side(&self, question: Question) -> Option<bool> {
        match question {
            Question::FeePaid => self.fee_paid.side(),
            Question::ContractKept => self.contract_kept.side(),
            Question::PapersKept => match self.papers_kept_by {
                Keeper::Worker => Some(false),
                Keeper::Agency | Keeper::Employer | Keeper::Other => Some(true),
                Keeper::Unknown | Keeper::Unsaid => None,
            },
            Question::PaidOnTime => self.paid_on_time.side(),
            Question::WouldReturn => self.would_return.side(),
        }
    }
}

impl Heard {
    /// Yes, no or neither.
    #[must_use]
    pub const fn side(self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::Unknown | Self::Unsaid => None,
        }
    }
}

//! What is a worker told? The closed list of verdicts of a check, and a check as every surface prints it.

use chrono::NaiveDate;
use serde::Serialize;

use super::code::codes;
use super::id::Id;
use super::licence::Status;
use super::said::Said;

codes! {
    /// What a check says: of the status of the one agency meant, or why it says none.
    CheckVerdict, "a verdict of a check such as licensed or not-found":
    Licensed = "licensed", LicensedNotForThis = "licensed-not-for-this", Conditional = "conditional", Suspended = "suspended",
    Expired = "expired", Revoked = "revoked", Surrendered = "surrendered", Refused = "refused", UnknownStatus = "unknown-status",
    DidYouMean = "did-you-mean", Several = "several", LookAlike = "look-alike", NameAndNumberDiffer = "name-and-number-differ",
    NotFound = "not-found",
}

impl CheckVerdict {
    /// The word for a status. A licence that begins later is `unknown-status`: every other word would claim a licence or a decision
    /// against it, and there is neither on that day; the reasons name the day on which it begins.
    #[must_use]
    pub const fn of(status: Status) -> Self {
        match status {
            Status::Licensed => Self::Licensed,
            Status::Conditional => Self::Conditional,
            Status::Suspended => Self::Suspended,
            Status::Expired => Self::Expired,
            Status::Revoked => Self::Revoked,
            Status::Surrendered => Self::Surrendered,
            Status::Refused => Self::Refused,
            Status::NotYet | Status::Unknown => Self::UnknownStatus,
        }
    }

    /// Whether the answer is that the agency may act here: the only one with exit code 0.
    #[must_use]
    pub const fn is_licensed(self) -> bool {
        matches!(self, Self::Licensed)
    }
}

/// What a worker is told about the words that were asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Check {
    /// The verdict.
    pub verdict: CheckVerdict,
    /// The verdict in one sentence.
    pub headline: Said,
    /// Why, in sentences.
    pub reasons: Vec<Said>,
    /// What to do now.
    pub next_step: Said,
    /// The words that were asked for, as they were read: at most 200 characters.
    pub asked: String,
    /// What the match rests on: `licence`, `phone`, `page` or `name`.
    pub matched_by: &'static str,
    /// The day that the answer speaks of.
    pub on: NaiveDate,
    /// The day as of which the register is read.
    pub known_on: NaiveDate,
    /// The newest day on which the register learned something: of the agency meant, or of any if none is meant. Absent where it says none.
    pub source_on: Option<NaiveDate>,
    /// The one agency meant; absent where the verdict speaks of no status.
    pub agency: Option<CheckedAgency>,
    /// Others that may be meant, or that resemble the one meant.
    pub candidates: Vec<CheckedAgency>,
    /// Agencies of the very same name or number under other jurisdictions.
    pub elsewhere: Vec<CheckedAgency>,
}

/// An agency as a check shows it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CheckedAgency {
    /// Registered name.
    pub name: String,
    /// Licence number as printed.
    pub licence_no: Id,
    /// Whose licence it is.
    pub jurisdiction: String,
    /// What the licence is on the day. Only for the one agency meant, and for its namesakes that lost their licence.
    pub status: Option<Status>,
    /// Where its name differs from what was typed.
    pub differs: Vec<Difference>,
}

/// One place where two names differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// As typed, with the differing letters in square brackets; absent where nothing was typed.
    pub typed: Option<String>,
    /// As registered, with the differing letters in square brackets; absent where the register has no such word.
    pub registered: Option<String>,
}

//! How well is a change of terms shown? A level of its own, apart from how grave the change is (`domain.md` 3.3).

use super::paper::Paper;
use crate::record::code::codes;
use crate::record::contract::Stage;
use crate::record::payment::{PayEvidence, Payment};

codes! {
    /// How well something is shown.
    EvidenceLevel, "one of E0 E1 E2 E3":
    /// One side says so.
    E0 = "E0",
    /// One document, or two statements that agree.
    E1 = "E1",
    /// Both versions of the contract, or an official record.
    E2 = "E2",
    /// Documents, and records of pay or time.
    E3 = "E3",
}

impl EvidenceLevel {
    /// In words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::E0 => "one side says so",
            Self::E1 => "one document, or two statements that agree",
            Self::E2 => "both versions of the contract",
            Self::E3 => "papers, and records of pay or time",
        }
    }

    /// Whether it may go to notice without an inspection (`domain.md` 3.3, proposed).
    #[must_use]
    pub fn is_enough_for_notice(self) -> bool {
        Self::E2 <= self
    }
}

/// How well the change from one paper to another is shown. Practice is what somebody says of it, unless records of pay or time stand
/// beside it.
#[must_use]
pub fn level(before: &Paper<'_>, after: &Paper<'_>, payments: &[Payment]) -> EvidenceLevel {
    let is_paper = |paper: &Paper<'_>| matches!(paper.stage, Some(Stage::Approved | Stage::Signed | Stage::Arrival));
    let is_record = |payment: &Payment| matches!(payment.evidence, Some(PayEvidence::Payslip | PayEvidence::Bank | PayEvidence::TimeRecord));
    match (is_paper(before), is_paper(after), payments.iter().any(is_record)) {
        (true, _, true) => EvidenceLevel::E3,
        (true, true, false) => EvidenceLevel::E2,
        (true, false, false) | (false, true, _) | (false, false, true) => EvidenceLevel::E1,
        (false, false, false) => EvidenceLevel::E0,
    }
}

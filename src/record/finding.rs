//! What was found, against which law, by which arithmetic, on which evidence?

use std::sync::Arc;

use chrono::NaiveDate;
use compact_str::{CompactString, format_compact};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::code::{Code, codes};
use super::id::Id;
use super::money::Money;
use super::table::Table;

codes! {
    /// What an indicator says of a subject.
    Outcome, "one of clear breach advisory not_assessable summary":
    Clear = "clear", Breach = "breach", Advisory = "advisory", NotAssessable = "not_assessable", Summary = "summary",
}

codes! {
    /// How grave: G1 minor (letter), G2 moderate (correct), G3 serious (inspection), G4 severe (forced-labour screening).
    Grade, "one of G1 G2 G3 G4": G1 = "G1", G2 = "G2", G3 = "G3", G4 = "G4",
}

codes! {
    /// What is looked for: the indicator codes of findings 1.0.
    Indicator, "an indicator code such as fee-over-cap":
    FeeNotAllowed = "fee-not-allowed", FeeOverCap = "fee-over-cap", FeeBeforeContract = "fee-before-contract",
    FeeWithoutReceipt = "fee-without-receipt", FeePayeeUnknown = "fee-payee-unknown", FeeRecoveredFromPay = "fee-recovered-from-pay",
    FeeLoanTied = "fee-loan-tied", FeeRefundOverdue = "fee-refund-overdue", LevyPassedOn = "levy-passed-on", MedicalTestBarred = "medical-test-barred",
    ContractSubstituted = "contract-substituted", ContractBelowFloor = "contract-below-floor", ContractMissing = "contract-missing",
    ContractDual = "contract-dual", EmployerChanged = "employer-changed", DocumentsHeld = "documents-held",
    WageUnderpaid = "wage-underpaid", WageLate = "wage-late", WageDeducted = "wage-deducted",
    LicenceNotValid = "licence-not-valid", LicenceOutOfScope = "licence-out-of-scope", LicenceNameMismatch = "licence-name-mismatch",
    QuotaExceeded = "quota-exceeded", JobOrderExceeded = "job-order-exceeded", EmployerBarred = "employer-barred",
    DepositLapsed = "deposit-lapsed", ActivityAfterSanction = "activity-after-sanction",
    PlacementDuplicated = "placement-duplicated", IdentityReused = "identity-reused", ReceiptAtCap = "receipt-at-cap",
    StatementDiffersFromReceipt = "statement-differs-from-receipt", FeeSplit = "fee-split", FeeInflated = "fee-inflated",
    ProviderImposed = "provider-imposed",
    RefundDue = "refund-due",
}

impl Indicator {
    /// Whether it looks at charges, contracts or payments, and not at the placement and the register alone.
    #[must_use]
    pub const fn reads_rows(self) -> bool {
        match self {
            Self::FeeNotAllowed
            | Self::FeeOverCap
            | Self::FeeBeforeContract
            | Self::FeeWithoutReceipt
            | Self::FeePayeeUnknown
            | Self::FeeRecoveredFromPay
            | Self::FeeLoanTied
            | Self::FeeRefundOverdue
            | Self::LevyPassedOn
            | Self::MedicalTestBarred
            | Self::ContractSubstituted
            | Self::ContractBelowFloor
            | Self::ContractMissing
            | Self::ContractDual
            | Self::EmployerChanged
            | Self::DocumentsHeld
            | Self::WageUnderpaid
            | Self::WageLate
            | Self::WageDeducted
            | Self::ReceiptAtCap
            | Self::StatementDiffersFromReceipt
            | Self::FeeSplit
            | Self::FeeInflated
            | Self::ProviderImposed => true,
            Self::LicenceNotValid
            | Self::LicenceOutOfScope
            | Self::LicenceNameMismatch
            | Self::QuotaExceeded
            | Self::JobOrderExceeded
            | Self::EmployerBarred
            | Self::DepositLapsed
            | Self::ActivityAfterSanction
            | Self::PlacementDuplicated
            | Self::IdentityReused
            | Self::RefundDue => false,
        }
    }
}

/// The law that a finding rests on, as it stood on the day that decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleCited {
    /// Which norm.
    pub id: Arc<str>,
    /// Where it is written.
    pub citation: Arc<str>,
    /// First day on which this version holds, where known.
    pub in_force_from: Option<NaiveDate>,
    /// Which day of the placement decided.
    pub date_basis: &'static str,
    /// That day.
    pub on: Option<NaiveDate>,
    /// Digest of the rule book.
    pub digest: Arc<str>,
}

/// One value that a finding rests on, and where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The table it came from.
    pub table: Table,
    /// Its line.
    pub line: u32,
    /// Its column.
    pub column: &'static str,
    /// The value. Never a worker's identity.
    pub value: String,
}

impl Serialize for Evidence {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut object = serializer.serialize_struct("Evidence", 4)?;
        object.serialize_field("file", self.table.file_name().as_str())?;
        object.serialize_field("line", &self.line)?;
        object.serialize_field("column", self.column)?;
        object.serialize_field("value", &self.value)?;
        object.end()
    }
}

/// One outcome of one indicator on one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The indicator.
    pub code: Indicator,
    /// What it says.
    pub outcome: Outcome,
    /// How grave; absent where it is not known.
    pub grade: Option<Grade>,
    /// The placement.
    pub placement_id: Id,
    /// The agency that answers for it.
    pub agency_licence: Id,
    /// The charges that bear it.
    pub charge_ids: Vec<Id>,
    /// The contract term, by column name.
    pub term: Option<&'static str>,
    /// Which kind of the indicator, or why it could not be judged.
    pub detail: Option<CompactString>,
    /// The law.
    pub rule: Option<RuleCited>,
    /// The most that was lawful.
    pub allowed: Option<Money>,
    /// What was found.
    pub found: Option<Money>,
    /// The part above, owed back where the outcome is a breach.
    pub excess: Option<Money>,
    /// One or two sentences that a worker can read.
    pub explanation: String,
    /// The reasoning, step by step, in words and numbers.
    pub trace: Vec<String>,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

impl Finding {
    /// A finding with nothing but its code, outcome and subject.
    #[must_use]
    pub fn new(code: Indicator, outcome: Outcome, placement_id: Id, agency_licence: Id) -> Self {
        Self {
            code,
            outcome,
            grade: None,
            placement_id,
            agency_licence,
            charge_ids: Vec::new(),
            term: None,
            detail: None,
            rule: None,
            allowed: None,
            found: None,
            excess: None,
            explanation: String::new(),
            trace: Vec::new(),
            evidence: Vec::new(),
        }
    }

    /// A digest of code, subject, rule and facts: the same finding keeps its id over re-runs.
    #[must_use]
    pub fn finding_id(&self) -> String {
        let mut hash = Sha256::new();
        let mut part = |text: &str| {
            hash.update(text.as_bytes());
            hash.update([0]);
        };
        part(self.code.as_str());
        part(self.outcome.as_str());
        part(self.placement_id.key().as_str());
        part(self.agency_licence.key().as_str());
        part(self.term.unwrap_or_default());
        part(self.detail.as_deref().unwrap_or_default());
        part(self.rule.as_ref().map_or("", |rule| &rule.id));
        for charge in &self.charge_ids {
            part(charge.key().as_str());
        }
        for money in [self.allowed, self.found, self.excess].into_iter().flatten() {
            part(&format_compact!("{money}"));
        }
        for evidence in &self.evidence {
            part(evidence.column);
            part(&evidence.value);
        }
        let mut id = String::with_capacity(22);
        id.push_str("f_");
        let nibbles = hash.finalize().into_iter().take(10).flat_map(|byte| [byte >> 4, byte & 15]);
        id.extend(nibbles.filter_map(|nibble| char::from_digit(nibble.into(), 16)));
        id
    }
}

/// The JSON line of findings 1.0, in its order of fields.
impl Serialize for Finding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut line = serializer.serialize_struct("Finding", 16)?;
        line.serialize_field("finding_id", &self.finding_id())?;
        line.serialize_field("code", &self.code)?;
        line.serialize_field("outcome", &self.outcome)?;
        line.serialize_field("grade", &self.grade)?;
        line.serialize_field("placement_id", &self.placement_id)?;
        line.serialize_field("agency_licence", &self.agency_licence)?;
        line.serialize_field("charge_ids", &self.charge_ids)?;
        line.serialize_field("term", &self.term)?;
        line.serialize_field("detail", &self.detail)?;
        line.serialize_field("rule", &self.rule)?;
        line.serialize_field("allowed", &self.allowed)?;
        line.serialize_field("found", &self.found)?;
        line.serialize_field("excess", &self.excess)?;
        line.serialize_field("explanation", &self.explanation)?;
        line.serialize_field("trace", &self.trace)?;
        line.serialize_field("evidence", &self.evidence)?;
        line.end()
    }
}

/// What is owed back to the worker of one placement: the excess of all breaches, each money unit once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundDue {
    /// The placement.
    pub placement_id: Id,
    /// The agency that answers for it.
    pub agency_licence: Id,
    /// By currency, in order of code.
    pub due: Vec<Money>,
}

impl RefundDue {
    /// Sums the excess of all breaches by currency: each money unit stands in one of them.
    #[must_use]
    pub fn of(placement_id: &Id, agency_licence: &Id, findings: &[Finding]) -> Self {
        let due = in_all(findings.iter().filter(|f| f.outcome == Outcome::Breach).filter_map(|f| f.excess));
        Self { placement_id: placement_id.clone(), agency_licence: agency_licence.clone(), due }
    }
}

/// Sums by currency, in order of currency, without those that are nothing.
pub fn in_all(sums: impl IntoIterator<Item = Money>) -> Vec<Money> {
    let mut all: Vec<Money> = Vec::new();
    for one in sums {
        match all.iter_mut().find(|sum| sum.currency == one.currency) {
            Some(sum) => sum.minor = sum.minor.saturating_add(one.minor),
            None => all.push(one),
        }
    }
    all.retain(|sum| 0 < sum.minor);
    all.sort_by_key(|sum| sum.currency);
    all
}

impl Serialize for RefundDue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut line = serializer.serialize_struct("RefundDue", 5)?;
        line.serialize_field("code", &Indicator::RefundDue)?;
        line.serialize_field("outcome", &Outcome::Summary)?;
        line.serialize_field("placement_id", &self.placement_id)?;
        line.serialize_field("agency_licence", &self.agency_licence)?;
        line.serialize_field("due", &self.due)?;
        line.end()
    }
}

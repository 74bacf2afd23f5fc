//! What does a whole population say of one agency or employer? A signal orders inspections. It is never a breach, never published and
//! never the ground of a sanction: that is why it is a type of its own beside [`super::finding::Finding`].

use chrono::NaiveDate;
use compact_str::CompactString;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::code::{Code, codes};
use super::hex::hex;
use super::id::Id;

codes! {
    /// What is looked for in a population: the signal codes of findings 1.0.
    SignalCode, "a signal code such as signal-overcharge-rate":
    OverchargeRate = "signal-overcharge-rate", SubstitutionRate = "signal-substitution-rate", ComplaintRate = "signal-complaint-rate",
    EarlyReturn = "signal-early-return", FeeLevel = "signal-fee-level", BunchingAtCap = "signal-bunching-at-cap",
    ZeroFeeGap = "signal-zero-fee-gap", IdenticalFees = "signal-identical-fees", VolumeJump = "signal-volume-jump",
    LenderConcentration = "signal-lender-concentration", Successor = "signal-successor", LicenceLending = "signal-licence-lending",
}

codes! {
    /// What a signal says of a subject. There is no `clear`: that a population shows nothing unusual says nothing of one worker.
    SignalOutcome, "one of raised quiet not_assessable":
    /// Past every threshold: worth an inspection.
    Raised = "raised",
    /// Looked at, not past every threshold.
    Quiet = "quiet",
    /// Could not be looked at, and why stands in the detail.
    NotAssessable = "not_assessable",
}

codes! {
    /// Of whom a signal is.
    SubjectKind, "one of agency employer": Agency = "agency", Employer = "employer",
}

/// An agency or a foreign principal, as its returns print it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Which of the two.
    pub kind: SubjectKind,
    /// Licence number of an agency; identifier of an employer, else its name.
    pub id: Id,
}

/// A statistic, kept at six significant digits and at most fifteen after the point, so that the same facts print the same bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figure(pub Decimal);

/// Digits that a statistic keeps, and the most that stand after its point.
const SIGNIFICANT: u32 = 6;
const PLACES: u32 = 15;

impl Figure {
    /// Rounds to six significant digits, half to even.
    #[must_use]
    pub fn of(value: Decimal) -> Self {
        Self(value.round_dp(PLACES).round_sf(SIGNIFICANT).unwrap_or(value).normalize())
    }
}

impl std::fmt::Display for Figure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A JSON number: these are statistics, never money.
impl Serialize for Figure {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.0.to_f64().unwrap_or_default())
    }
}

/// The numbers of findings 1.0 that every signal over a rate carries. `E` and the tail leave the subject out of the base rates; the
/// posterior rests on the pooled rate, which is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Statistics {
    /// Events.
    pub observed: u64,
    /// Events that the base rates of the others lead one to expect.
    pub expected: Figure,
    /// The denominator: workers asked, papers compared, worker-months.
    pub n: Figure,
    /// The pooled rate.
    pub p0: Figure,
    /// Chance of so many events or more at the base rates of the others.
    pub tail_p: Figure,
    /// The same after Benjamini–Hochberg over the family.
    pub q: Figure,
    /// The rate, drawn towards the pooled one.
    pub posterior_mean: Figure,
    /// Chance that the rate is more than half above the pooled one (or as the scales say).
    pub p_over_1_5: Figure,
    /// Weight of the pooled rate in the posterior: near 1 means too little data, not fine.
    pub shrinkage: Figure,
}

impl Statistics {
    /// The numbers by name, in their order.
    #[must_use]
    pub fn named(&self) -> [(&'static str, Figure); 9] {
        let Self { observed, expected, n, p0, tail_p, q, posterior_mean, p_over_1_5, shrinkage } = *self;
        [
            ("observed", Figure(observed.into())),
            ("expected", expected),
            ("n", n),
            ("p0", p0),
            ("tail_p", tail_p),
            ("q", q),
            ("posterior_mean", posterior_mean),
            ("p_over_1_5", p_over_1_5),
            ("shrinkage", shrinkage),
        ]
    }
}

/// A named value that a signal shows beside its statistics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Feature {
    /// Its name, in small letters with `_`.
    pub name: &'static str,
    /// Its value, already in words or digits.
    pub value: CompactString,
}

impl Feature {
    /// A feature that prints as it is shown.
    #[must_use]
    pub fn new(name: &'static str, value: impl std::fmt::Display) -> Self {
        Self { name, value: compact_str::format_compact!("{value}") }
    }
}

/// What a population says of one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// What was looked for.
    pub code: SignalCode,
    /// What it says.
    pub outcome: SignalOutcome,
    /// Of whom.
    pub subject: Subject,
    /// Which kind of the signal, or why it could not be looked at.
    pub detail: Option<CompactString>,
    /// The numbers, of a signal over a rate.
    pub statistics: Option<Statistics>,
    /// Values of its own, in a stable order.
    pub features: Vec<Feature>,
    /// One or two sentences.
    pub explanation: String,
    /// The reasoning, step by step.
    pub trace: Vec<String>,
    /// Day of knowledge.
    pub as_of: NaiveDate,
}

impl Signal {
    /// A signal with nothing but its code, outcome, subject and day.
    #[must_use]
    pub const fn new(code: SignalCode, outcome: SignalOutcome, subject: Subject, as_of: NaiveDate) -> Self {
        Self { code, outcome, subject, detail: None, statistics: None, features: Vec::new(), explanation: String::new(), trace: Vec::new(), as_of }
    }

    /// What orders signals: code, kind of subject, subject as it is compared, detail.
    #[must_use]
    pub fn order(&self) -> impl Ord + use<> {
        (self.code, self.subject.kind, self.subject.id.key(), self.detail.clone())
    }

    /// A digest of code, outcome, subject, day and numbers: the same facts keep the id over re-runs.
    #[must_use]
    pub fn signal_id(&self) -> String {
        let mut hash = Sha256::new();
        let mut part = |text: &str| {
            hash.update(text);
            hash.update([0]);
        };
        for text in [self.code.as_str(), self.outcome.as_str(), self.subject.kind.as_str(), self.subject.id.key().as_str()] {
            part(text);
        }
        part(self.detail.as_deref().unwrap_or_default());
        part(&self.as_of.to_string());
        for (name, value) in self.statistics.iter().flat_map(Statistics::named) {
            part(name);
            part(&value.to_string());
        }
        for Feature { name, value } in &self.features {
            part(name);
            part(value);
        }
        let digest = hash.finalize();
        format!("s_{}", hex(&digest[..10]))
    }
}

/// The JSON line, in its order of fields: `agency_licence` or `employer_id`, whichever the subject is.
impl Serialize for Signal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let of = |kind| (self.subject.kind == kind).then_some(&self.subject.id);
        let mut line = serializer.serialize_struct("Signal", 11)?;
        line.serialize_field("signal_id", &self.signal_id())?;
        line.serialize_field("code", &self.code)?;
        line.serialize_field("outcome", &self.outcome)?;
        line.serialize_field("agency_licence", &of(SubjectKind::Agency))?;
        line.serialize_field("employer_id", &of(SubjectKind::Employer))?;
        line.serialize_field("detail", &self.detail)?;
        line.serialize_field("as_of_on", &self.as_of)?;
        line.serialize_field("statistics", &self.statistics)?;
        line.serialize_field("features", &self.features)?;
        line.serialize_field("explanation", &self.explanation)?;
        line.serialize_field("trace", &self.trace)?;
        line.end()
    }
}

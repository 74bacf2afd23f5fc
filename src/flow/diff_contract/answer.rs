//! What is told of two papers? Ready for pages, the terminal and programs.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::headline::Headline;
use super::question::Version;
use crate::audit::terms::beside::Beside;
use crate::audit::terms::beside::derived::{Derived, Figure, Measure};
use crate::audit::terms::beside::loss::Lost;
use crate::audit::terms::paper::Paper;
use crate::audit::terms::turn::Turn;
use crate::flow::least::{LeastLine, RuleLine};
use crate::flow::places::Help;
use crate::record::contract::{Stage, Term};
use crate::record::finding::{Grade, Outcome};
use crate::record::money::{Exact, Money};
use crate::record::place::Country;
use crate::record::said::Said;
use crate::rules::terms::Class;

/// The answer.
#[derive(Debug, Clone, Serialize)]
pub struct ContractAnswer {
    /// What it comes to.
    pub verdict: Headline,
    /// The same in words.
    pub words: Said,
    /// The way in words: `Nepal to Qatar, construction labourer`.
    pub question: Said,
    /// Where the worker was recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// Day of signature before departure.
    pub signed_on: NaiveDate,
    /// The earlier paper.
    pub before: PaperLine,
    /// The later one.
    pub after: PaperLine,
    /// Every term that one of them mentions, in the order of the list of terms.
    pub terms: Vec<TermLine>,
    /// Values that follow from several terms; they net, and stand beside the terms.
    pub derived: Vec<DerivedLine>,
    /// What the worse terms take together, nothing set off; absent where nothing could be counted.
    pub loss: Option<LossLine>,
    /// Everything, better and worse, netted over the contract; absent where it cannot be computed.
    pub balance: Option<Balance>,
    /// The grade of the whole; absent where nothing got worse.
    pub grade: Option<Grade>,
    /// What to do now, most important first.
    pub next_steps: Vec<Said>,
    /// What is not known, sentence by sentence.
    pub unknown: Vec<Said>,
    /// Whom to turn to.
    pub help: Help,
    /// Digest of the rule book.
    pub rule_book: String,
}

/// One paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperLine {
    /// What a sentence calls it.
    pub name: String,
    /// What it is called itself.
    pub title: Option<String>,
    /// Where in the chain from offer to practice.
    pub stage: Stage,
    /// Its date.
    pub dated_on: Option<NaiveDate>,
    /// Whether the authority approved the change.
    pub approved_change: bool,
}

/// One term.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TermLine {
    /// The term.
    pub term: Term,
    /// What a sentence calls it.
    pub called: String,
    /// The part of the employment that it belongs to.
    pub class: Class,
    /// What the earlier paper says; empty where it is silent.
    pub before: String,
    /// What the later paper says.
    pub after: String,
    /// What became of it.
    pub turn: Turn,
    /// How grave, where it got worse.
    pub grade: Option<Grade>,
    /// In a sentence for the worker.
    pub sentence: String,
    /// What it costs, where that can be counted.
    pub loss: Option<LossLine>,
    /// The law against the change, where one is known.
    pub law: Option<RuleLine>,
    /// What a model or minimum asks for, kept or not; absent where none is known.
    pub least: Option<LeastLine>,
    /// The minimums that the later paper falls below; those of the earlier one alone are told in `unknown`.
    pub floors: Vec<FloorLine>,
    /// The arithmetic.
    pub trace: Vec<String>,
}

/// What is taken from the worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LossLine {
    /// Each month.
    pub month: Money,
    /// Once.
    pub once: Money,
    /// Over the whole contract; absent where its length is not stated.
    pub contract: Option<Money>,
    /// How it was counted.
    pub how: String,
}

/// A minimum or model that a paper falls below.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FloorLine {
    /// What it asks for, in words; absent where that cannot be said in one value.
    pub value: Option<String>,
    /// In a sentence.
    pub sentence: String,
    /// The minimum.
    pub rule: RuleLine,
    /// Whether the earlier paper was already below it.
    pub before_too: bool,
}

/// A derived value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DerivedLine {
    /// Which.
    pub measure: Measure,
    /// What a sentence calls it.
    pub called: &'static str,
    /// Under the earlier paper.
    pub before: String,
    /// Under the later one.
    pub after: String,
    /// How much worse in percent, or better where negative; of fees in months of earnings.
    pub change: String,
    /// How grave; absent where nothing was lost.
    pub grade: Option<Grade>,
    /// What could not be counted.
    pub open: Vec<&'static str>,
}

/// The balance of better and worse over the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// How much; never negative.
    pub amount: Money,
    /// Whether the worker gains.
    pub gains: bool,
}

pub(super) fn paper(version: &Version, paper: &Paper<'_>) -> PaperLine {
    let Version { title, stage, dated_on, approved_change, terms: _ } = version;
    PaperLine { name: paper.name(), title: title.clone(), stage: *stage, dated_on: *dated_on, approved_change: *approved_change }
}

pub(super) fn lost(lost: &Lost) -> LossLine {
    LossLine {
        month: lost.month.rounded(),
        once: lost.once.rounded(),
        contract: lost.contract().map(Exact::rounded),
        how: "the worse terms together, nothing set off".to_owned(),
    }
}

pub(super) fn derived(derived: &Derived) -> DerivedLine {
    let Derived { measure, before, after, part, grade, open } = derived;
    let change = match measure {
        Measure::HourlyPay | Measure::NetMonth | Measure::ContractValue => {
            format!("{} %", (-*part * rust_decimal::Decimal::ONE_HUNDRED).round_dp(2).normalize())
        }
        Measure::FeeBurden => format!("{} months", part.round_dp(2).normalize()),
    };
    DerivedLine { measure: *measure, called: called(*measure), before: before.to_string(), after: after.to_string(), change, grade: *grade, open: open.clone() }
}

const fn called(measure: Measure) -> &'static str {
    match measure {
        Measure::HourlyPay => "pay for an hour",
        Measure::NetMonth => "what a month brings in the end",
        Measure::ContractValue => "what the whole contract brings",
        Measure::FeeBurden => "fees in months of earnings",
    }
}

/// The whole contract under both papers, set off against each other.
pub(super) fn balance(beside: &Beside<'_>) -> Option<Balance> {
    let contract = beside.derived.iter().find(|derived| derived.measure == Measure::ContractValue)?;
    let (Figure::Money(before), Figure::Money(after)) = (contract.before, contract.after) else { return None };
    let more = Exact::new(after.value.saturating_sub(before.value), before.currency).rounded();
    Some(Balance { amount: Money::new(more.minor.saturating_abs(), more.currency), gains: 0 < more.minor })
}

pub(super) const fn binds(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Breach)
}

impl Serialize for Headline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

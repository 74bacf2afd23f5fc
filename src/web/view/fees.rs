//! May they ask me for this? The form, and the answer item by item with its law.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::choices;
use super::verdict::{Tone, Verdict};
use super::words::item_words;
use crate::flow::assess_fee::May;
use crate::record::charge::Item;
use crate::record::code::Code as _;
use crate::record::currency::Currency;
use crate::record::money::Money;
use crate::web::form::{FeeForm, FieldError};

/// The fee page.
#[derive(Debug, Clone, Serialize)]
pub struct FeesView {
    /// The fields as typed.
    pub form: FeeForm,
    /// What is wrong with them.
    pub errors: Vec<FieldError>,
    /// The answer, where the question could be read.
    pub answer: Option<FeeAnswer>,
    /// Charges that were not asked for, those of one answer together.
    pub others: Vec<Together>,
    /// Countries, currencies, kinds, jobs.
    #[serde(serialize_with = "choices::lists")]
    pub choices: (),
}

/// What a worker may be asked to pay.
#[derive(Debug, Clone, Serialize)]
pub struct FeeAnswer {
    /// The headline.
    pub verdict: Verdict,
    /// The question in words: `Bangladesh to Malaysia, construction labourer, 24 months`.
    pub question: String,
    /// The day whose law is applied.
    pub on: NaiveDate,
    /// Item by item: what was asked first.
    pub items: Vec<FeeItem>,
    /// What was asked above the limits, by currency.
    pub too_much: Vec<Money>,
    /// What the rule book does not know for this corridor, sentence by sentence.
    pub unknown: Vec<String>,
    /// What to do now.
    pub next_steps: Vec<String>,
    /// Digest of the rule book.
    pub digest: String,
}

/// One kind of charge.
#[derive(Debug, Clone, Serialize)]
pub struct FeeItem {
    /// What it is for, in words.
    pub name: String,
    /// Its code.
    pub item: Item,
    /// Whether it may be asked for.
    pub may: May,
    /// The most, where there is a limit that can be computed.
    pub most: Option<Money>,
    /// Whether that limit may really be less.
    pub may_be_less: bool,
    /// How the limit came about, step by step.
    pub trace: Vec<String>,
    /// The law, most deciding first.
    pub law: Vec<LawLine>,
    /// What was asked, sum by sum; empty where it was not.
    pub asked: Vec<Money>,
    /// How much of it is too much.
    pub too_much: Option<Money>,
    /// What else has to be known: conditions, doubts, a missing fact.
    pub notes: Vec<String>,
}

/// Kinds of charges of which the law says the same: a limit is one limit on all of them together.
#[derive(Debug, Clone, Serialize)]
pub struct Together {
    /// What they are for, in words.
    pub names: Vec<String>,
    /// What is said of each.
    pub item: FeeItem,
}

/// A sentence of the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LawLine {
    /// What it says, in our words.
    pub sentence: String,
    /// Where it is written.
    pub citation: String,
    /// The rule that it comes from.
    pub rule_id: String,
    /// How sure we are: binding and confirmed, or a benchmark only.
    pub sure: String,
}

impl FeeItem {
    /// An item about which nothing is known.
    #[must_use]
    pub fn unknown(item: Item) -> Self {
        let name = item_words(item).to_owned();
        Self {
            name,
            item,
            may: May::Unknown,
            most: None,
            may_be_less: false,
            trace: Vec::new(),
            law: Vec::new(),
            asked: Vec::new(),
            too_much: None,
            notes: Vec::new(),
        }
    }

    fn says_the_same(&self, other: &Self) -> bool {
        let said = |item: &Self| (item.may, item.most, item.may_be_less, item.trace.clone(), item.law.clone(), item.notes.clone());
        said(self) == said(other)
    }
}

impl FeesView {
    /// The form before anything was asked.
    #[must_use]
    pub fn blank(form: FeeForm) -> Self {
        Self { form, errors: Vec::new(), answer: None, others: Vec::new(), choices: () }
    }

    /// The form with its answer.
    #[must_use]
    pub fn answered(form: FeeForm, answer: FeeAnswer) -> Self {
        Self { others: Together::of(&answer.items), answer: Some(answer), ..Self::blank(form) }
    }
}

impl Together {
    /// Puts together what was not asked for and has one answer, in order of its first kind.
    fn of(items: &[FeeItem]) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for item in items.iter().filter(|item| item.asked.is_empty()) {
            match all.iter_mut().find(|known| known.item.says_the_same(item)) {
                Some(known) => known.names.push(item.name.clone()),
                None => all.push(Self { names: vec![item.name.clone()], item: item.clone() }),
            }
        }
        all
    }
}

impl FeeAnswer {
    /// An invented answer in which every kind of item stands.
    #[must_use]
    pub fn sample() -> Self {
        let bdt = |minor| Currency::parse("BDT").ok().map(|c| Money::new(minor, c));
        let law = |sentence: &str, sure: &str| {
            vec![LawLine {
                sentence: sentence.into(),
                citation: "Invented Overseas Work Act, section 9".into(),
                rule_id: "xx-worker-fee".into(),
                sure: sure.into(),
            }]
        };
        let limit = law("A worker may be charged at most one month's wage.", "Binding, seen in the official gazette");
        let ban = law("A worker may not be charged for a medical examination.", "Advice only: international standard");
        Self {
            verdict: Verdict::new("too-much", "They ask for too much", Tone::Stop),
            question: "Bangladesh to Malaysia, construction labourer, MYR 1,500.00 a month, 24 months".into(),
            on: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(),
            items: vec![
                FeeItem {
                    may: May::UpTo,
                    most: bdt(3_750_000),
                    trace: vec!["wage 1500.00 MYR a month".into(), "one month's wage, at 25 BDT for 1 MYR = 37500.00 BDT".into()],
                    law: limit,
                    asked: bdt(30_000_000).into_iter().collect(),
                    too_much: bdt(26_250_000),
                    ..FeeItem::unknown(Item::AgencyFee)
                },
                FeeItem { may: May::No, law: ban, asked: bdt(500_000).into_iter().collect(), too_much: bdt(500_000), ..FeeItem::unknown(Item::MedicalExam) },
                FeeItem { may: May::UpTo, most: bdt(200_000), may_be_less: true, ..FeeItem::unknown(Item::Insurance) },
                FeeItem { may: May::UpTo, ..FeeItem::unknown(Item::ServiceFee) },
                FeeItem { may: May::AtCost, notes: vec!["With the receipt of the passport office.".into()], ..FeeItem::unknown(Item::Passport) },
                FeeItem { may: May::Advance, ..FeeItem::unknown(Item::AirfareOut) },
                FeeItem { may: May::Yes, ..FeeItem::unknown(Item::Documents) },
                FeeItem { asked: [bdt(100_000), bdt(50_000)].into_iter().flatten().collect(), ..FeeItem::unknown(Item::Visa) },
            ],
            too_much: bdt(26_750_000).into_iter().collect(),
            unknown: vec!["We know no rule of Malaysia on visa fees for this work.".into()],
            next_steps: vec!["Do not pay more than the limit.".into(), "Ask for a receipt that names each item.".into()],
            digest: "sha256:0a1b2c".into(),
        }
    }
}

impl View for FeesView {
    const TEMPLATE: &'static str = "public/fees.html";

    fn samples() -> Vec<Self> {
        let form = FeeForm {
            origin: "BD".into(),
            destination: "MY".into(),
            item1: "agency-fee".into(),
            amount1: "300000".into(),
            currency1: "BDT".into(),
            ..FeeForm::default()
        };
        let wrong = FieldError { field: "wage", message: "Write the amount in digits, such as 1500 or 1500.50, not \"much\".".into() };
        let nothing = FeeAnswer {
            verdict: Verdict::new("unknown", "We do not know the rule for this", Tone::Unknown),
            items: Vec::new(),
            too_much: Vec::new(),
            ..FeeAnswer::sample()
        };
        let long = FeeAnswer {
            items: Item::ALL.iter().map(|item| FeeItem { item: *item, ..FeeAnswer::sample().items.swap_remove(0) }).collect(),
            ..FeeAnswer::sample()
        };
        let answered = |answer| Self::answered(form.clone(), answer);
        let refused = Self { errors: vec![wrong], ..Self::blank(FeeForm { wage: "much".into(), currency: "XAF".into(), ..form.clone() }) };
        vec![Self::blank(FeeForm::default()), refused, answered(FeeAnswer::sample()), answered(nothing), answered(long)]
    }
}

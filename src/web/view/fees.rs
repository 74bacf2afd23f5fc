//! May they ask me for this? The form, and the answer item by item with its law, what to ask for and whom to turn to.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::verdict::Verdict;
use crate::flow::assess_fee::{FeeAnswer, May};
use crate::flow::places::Help;
use crate::record::charge::Item;
use crate::record::money::Money;
use crate::web::form::{FeeForm, FieldError};
use crate::web::say::{Sentence, Word};

/// The fee page.
#[derive(Debug, Clone, Serialize)]
pub struct FeesView {
    /// The fields as typed.
    pub form: FeeForm,
    /// What is wrong with them.
    pub errors: Vec<FieldError>,
    /// The answer, where the question could be read.
    pub answer: Option<Card>,
    /// Charges that were not asked for, those of one answer together.
    pub others: Vec<Together>,
}

/// The answer, made to be shown and to be printed on one sheet.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// The headline.
    pub verdict: Verdict,
    /// The question in words: `Bangladesh to Malaysia, construction labourer, 24 months`.
    pub question: Sentence,
    /// The day whose law is applied.
    pub on: NaiveDate,
    /// Item by item: what was asked first.
    pub items: Vec<FeeItem>,
    /// What was asked above the limits, by currency.
    pub too_much: Vec<Sum>,
    /// The same as one sum in the money of each end; empty where one sum says it.
    pub in_all: Vec<Money>,
    /// The parts of it that several kinds of charges bear together.
    pub shared: Vec<Shared>,
    /// What would have to be filled in for an exact answer, in words; absent where everything that matters was stated.
    pub fill_in: Option<Word>,
    /// What the rule book does not know for this corridor, sentence by sentence.
    pub unknown: Vec<Sentence>,
    /// What to do now.
    pub next_steps: Vec<Sentence>,
    /// What to ask for, see first or wait for.
    pub ask_for: Vec<Ask>,
    /// Whom to turn to.
    pub help: Help,
    /// Kinds of offices to look for.
    pub look_for: Vec<Sentence>,
    /// Ends of the way of which no office is known, by name.
    pub not_known: Vec<Word>,
    /// The rates of exchange that were used, with day and source.
    pub rates: Vec<Sentence>,
    /// What could not be shown in the money of the other end.
    pub no_rate: Option<Sentence>,
    /// The address of this answer, with its day in it.
    pub address: String,
    /// Digest of the rule book.
    pub digest: String,
}

/// A sum, and about how much it is in the money of the other end of the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sum {
    /// The sum.
    pub money: Money,
    /// The same in other money; empty where no rate is known or none is needed.
    pub about: Vec<Money>,
}

/// Too much of several kinds of charges together.
#[derive(Debug, Clone, Serialize)]
pub struct Shared {
    /// What they are for, in words.
    pub names: Vec<Word>,
    /// How much.
    pub sum: Sum,
}

/// One kind of charge.
#[derive(Debug, Clone, Serialize)]
pub struct FeeItem {
    /// What it is for.
    pub name: Sentence,
    /// Its code.
    pub item: Item,
    /// Whether it may be asked for.
    pub may: May,
    /// The most, where there is a limit that can be computed.
    pub most: Option<Sum>,
    /// Whether that is one limit on several kinds together.
    pub together: bool,
    /// Whether that limit may really be less.
    pub may_be_less: bool,
    /// How the limit came about, step by step.
    pub trace: Vec<String>,
    /// The law, most deciding first.
    pub law: Vec<LawLine>,
    /// What was asked, sum by sum; empty where it was not.
    pub asked: Vec<Sum>,
    /// How much of it is too much.
    pub too_much: Option<Sum>,
    /// How sure that is; absent where the notes say what is open.
    pub sure: Option<Sentence>,
    /// What others than the usual payee may take.
    pub payees: Vec<Payee>,
    /// What else has to be known: conditions, doubts, a missing fact.
    pub notes: Vec<Sentence>,
}

/// Kinds of charges of which the law says the same: a limit is one limit on all of them together.
#[derive(Debug, Clone, Serialize)]
pub struct Together {
    /// What they are for, in words.
    pub names: Vec<Word>,
    /// The rest of them, where they are many.
    pub more: Vec<Word>,
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
    /// Whether it binds.
    pub binds: bool,
}

/// Something to ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ask {
    /// What to do.
    pub sentence: Sentence,
    /// Why, rule by rule; empty where it is common prudence.
    pub grounds: Vec<Ground>,
}

/// A rule for which something is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ground {
    /// For what, in words; empty where it does not depend on that.
    pub items: Vec<Word>,
    /// How many more kinds it is for.
    pub more: usize,
    /// The rule that says so.
    pub rule_id: String,
    /// Where that is written.
    pub citation: String,
    /// Whether it binds.
    pub binds: bool,
    /// Whether it holds only for a part of what was not stated.
    pub perhaps: bool,
}

/// What somebody else than the usual payee may take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Payee {
    /// Who takes the money, in words.
    pub who: Sentence,
    /// Whether they may.
    pub may: May,
    /// The most.
    pub most: Option<Sum>,
    /// The rule that says so.
    pub rule_id: String,
    /// Where that is written.
    pub citation: String,
}

/// Kinds of charges that are named at once; more of them are folded.
const NAMED: usize = 6;

impl FeeItem {
    fn says_the_same(&self, other: &Self) -> bool {
        let said = |item: &Self| (item.may, item.most.clone(), item.may_be_less, item.trace.clone(), item.law.clone(), item.notes.clone());
        said(self) == said(other)
    }
}

impl FeesView {
    /// The form before anything was asked.
    #[must_use]
    pub fn blank(form: FeeForm) -> Self {
        Self { form, errors: Vec::new(), answer: None, others: Vec::new() }
    }

    /// The form with its answer.
    #[must_use]
    pub fn answered(form: FeeForm, answer: &FeeAnswer) -> Self {
        let card = Card::of(answer, form.address(answer.on));
        Self { others: Together::of(&card.items), answer: Some(card), ..Self::blank(form) }
    }
}

impl Together {
    /// Puts together what was not asked for and has one answer, in order of its first kind.
    fn of(items: &[FeeItem]) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for item in items.iter().filter(|item| item.asked.is_empty()) {
            match all.iter_mut().find(|known| known.item.says_the_same(item)) {
                Some(known) => known.names.push(item.name.0.clone().into()),
                None => all.push(Self { names: vec![item.name.0.clone().into()], more: Vec::new(), item: item.clone() }),
            }
        }
        for together in all.iter_mut().filter(|together| NAMED + 2 < together.names.len()) {
            together.more = together.names.split_off(NAMED);
        }
        all
    }
}

impl View for FeesView {
    const TEMPLATE: &'static str = "public/fees.html";

    fn samples() -> Vec<Self> {
        super::sample_fees::views()
    }
}

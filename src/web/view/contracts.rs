//! They changed my contract: the form with two papers, and the answer term by term, worse first, made to be printed on one sheet.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::contract_form::FormView;
use super::verdict::Verdict;
use crate::flow::diff_contract::{Balance, ContractAnswer, RuleLine};
use crate::flow::places::Help;
use crate::record::contract::Term;
use crate::record::finding::Grade;
use crate::record::money::Money;
use crate::web::form::FieldError;
use crate::web::form::contract::ContractsForm;
use crate::web::say::{Sentence, Word};

/// The contract page.
#[derive(Debug, Clone, Serialize)]
pub struct ContractsView {
    /// The form, where there is no answer.
    pub form: Option<FormView>,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
    /// The answer.
    pub answer: Option<ContractCard>,
    /// Every field that says something, to change the answer: nothing is kept on our side.
    pub typed: Vec<(String, String)>,
}

/// The answer.
#[derive(Debug, Clone, Serialize)]
pub struct ContractCard {
    /// The headline.
    pub verdict: Verdict,
    /// The way in words.
    pub question: Sentence,
    /// Day of signature.
    pub signed_on: NaiveDate,
    /// The earlier paper, then the later one.
    pub papers: [PaperView; 2],
    /// How grave it is all together; absent where nothing got worse.
    pub grade: Option<GradeView>,
    /// What the worse terms take.
    pub loss: Option<Loss>,
    /// Better and worse set off over the contract.
    pub balance: Option<Balance>,
    /// What got worse or lies below a minimum, the gravest first.
    pub worse: Vec<Row>,
    /// What got better, is the same, stands in one paper only, or could not be told.
    pub others: Vec<Row>,
    /// The law against it, each norm once: on paper there is no room to repeat it.
    pub laws: Vec<Cited>,
    /// The models and minimums of `worse`, each once, for the same reason.
    pub models: Vec<Cited>,
    /// Whether a model or minimum says anything of a term of `worse`, and of `others`.
    pub has_model: [bool; 2],
    /// Values that follow from several terms.
    pub derived: Vec<Follows>,
    /// What to do now.
    pub next_steps: Vec<Sentence>,
    /// What is not known.
    pub unknown: Vec<Sentence>,
    /// Whom to turn to.
    pub help: Help,
    /// Kinds of offices to look for.
    pub look_for: Vec<Sentence>,
    /// Ends of the way of which no office is known, by name.
    pub not_known: Vec<Word>,
    /// Digest of the rule book.
    pub digest: String,
}

/// One paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperView {
    /// What it is called itself.
    pub title: Option<String>,
    /// What it is.
    pub stage: &'static str,
    /// Its date.
    pub dated_on: Option<NaiveDate>,
    /// Whether it says that the authority approved it.
    pub approved: bool,
}

/// A grade with its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct GradeView {
    /// The grade.
    pub code: Grade,
    /// What it means.
    pub words: &'static str,
}

/// What is taken; a part of it that is nothing is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// Each month.
    pub month: Option<Money>,
    /// Once.
    pub once: Option<Money>,
    /// Over the whole contract.
    pub contract: Option<Money>,
    /// How it was counted.
    pub how: String,
}

/// One term.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// The term.
    pub term: Term,
    /// Its name.
    pub called: &'static str,
    /// The earlier paper; absent where it is silent.
    pub before: Option<Shown>,
    /// The later paper.
    pub after: Option<Shown>,
    /// What became of it.
    pub turn: Verdict,
    /// How grave.
    pub grade: Option<GradeView>,
    /// What it costs.
    pub loss: Option<Loss>,
    /// The law against it.
    pub law: Option<Law>,
    /// What a model or minimum asks for, kept or not; absent where none is known.
    pub least: Option<Least>,
    /// The minimums below which the later paper falls.
    pub floors: Vec<Floor>,
    /// The arithmetic.
    pub trace: Vec<String>,
}

/// A value: a sum in front where it is one, then words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// The sum.
    pub money: Option<Money>,
    /// Words.
    pub words: String,
}

/// A norm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Law {
    /// Its id.
    pub id: String,
    /// Where it is written.
    pub citation: String,
    /// Whether it binds.
    pub binds: bool,
    /// Whether the rule book has a page on it.
    pub has_page: bool,
}

/// A norm with all terms for which it is cited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cited {
    /// The norm.
    pub law: Law,
    /// The terms by name.
    pub terms: Vec<&'static str>,
}

/// What a model or minimum asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Least {
    /// The value.
    pub value: Shown,
    /// The norm.
    pub law: Law,
}

/// A minimum or model that the later paper falls below.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Floor {
    /// What it asks for; absent where that cannot be said in one value.
    pub value: Option<Shown>,
    /// In a sentence.
    pub sentence: String,
    /// The norm.
    pub law: Law,
    /// Whether the earlier paper was below it too.
    pub before_too: bool,
}

/// A derived value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Follows {
    /// What it is.
    pub called: String,
    /// Under the earlier paper.
    pub before: Shown,
    /// Under the later one.
    pub after: Shown,
    /// The change in words.
    pub change: String,
    /// How grave.
    pub grade: Option<GradeView>,
    /// What could not be counted.
    pub open: Vec<&'static str>,
}

impl ContractsView {
    /// The form before anything was asked, or to be changed.
    #[must_use]
    pub fn blank(form: &ContractsForm) -> Self {
        Self::refused(form, Vec::new())
    }

    /// The form with what is wrong.
    #[must_use]
    pub fn refused(form: &ContractsForm, errors: Vec<FieldError>) -> Self {
        Self { form: Some(FormView::of(form, &errors)), errors, answer: None, typed: Vec::new() }
    }

    /// The answer. `has_page` tells whether the rule book has a norm of that id.
    #[must_use]
    pub fn answered(form: &ContractsForm, answer: &ContractAnswer, has_page: impl Fn(&RuleLine) -> bool) -> Self {
        let card = ContractCard::of(answer, &has_page);
        Self { form: None, errors: Vec::new(), answer: Some(card), typed: form.pairs() }
    }
}

impl View for ContractsView {
    const TEMPLATE: &'static str = "public/contracts.html";

    fn samples() -> Vec<Self> {
        super::sample_contracts::views()
    }
}

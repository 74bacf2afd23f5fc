//! The questions about a job, one a page; the page before them, with the code; and the thanks behind them.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::complaint_words::said;
use crate::flow::feedback::answer::Opened;
use crate::record::code::Code;
use crate::record::feedback::{Heard, Keeper};
use crate::record::said::{Fact, Said};
use crate::web::form::FieldError;
use crate::web::form::feedback::{FeedbackForm, Step};
use crate::web::say::{Sentence, Word};

/// The page before the questions.
#[derive(Debug, Clone, Serialize)]
pub struct FeedbackStartView {
    /// Whether a code was typed that opens nothing.
    pub was_wrong: bool,
}

/// One question, or all answers before they are sent.
#[derive(Debug, Clone, Serialize)]
pub struct FeedbackFormView {
    /// Which question.
    pub step: Step,
    /// Which it is, from 1, of how many.
    pub place: (usize, usize),
    /// The agency as the worker knows it.
    pub agency: String,
    /// When the worker answered before.
    pub answered_on: Option<NaiveDate>,
    /// The question, and what more is said to it.
    pub question: (Sentence, Option<Sentence>),
    /// The field of the answer and what may be chosen, with what is chosen.
    pub choices: Option<Choosing>,
    /// The answers.
    pub form: FeedbackForm,
    /// The answers that are carried along, as name and text.
    pub carried: Vec<(&'static str, String)>,
    /// What is wrong with this answer.
    pub errors: Vec<FieldError>,
    /// The answers in words, before they are sent.
    pub said: Vec<(Sentence, Word)>,
}

/// What may be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct Choosing {
    /// The name of the field.
    pub field: &'static str,
    /// The answers, as sent and in words.
    pub answers: Vec<(&'static str, Sentence)>,
    /// The one that is chosen; empty where none is.
    pub chosen: String,
}

/// The page after the questions.
#[derive(Debug, Clone, Serialize)]
pub struct FeedbackThanksView {}

impl FeedbackFormView {
    /// A question of a form that a code opened.
    #[must_use]
    pub fn of(form: FeedbackForm, step: Step, (opened, errors): (Opened, Vec<FieldError>)) -> Self {
        let Opened { agency, answered_on } = opened;
        let said = if step == Step::Check { answers(&form) } else { Vec::new() };
        let (question, choices) = (question(step), choosing(&form, step));
        Self { step, place: step.place(), agency, answered_on, question, choices, carried: form.carried(step), form, errors, said }
    }
}

/// A question in words, and what more is said to it.
fn question(step: Step) -> (Sentence, Option<Sentence>) {
    let plain = Sentence::plain;
    match step {
        Step::Paid => (
            plain("feedback-ask-paid", "Did you or your family pay to get this job?"),
            Some(plain("feedback-ask-paid-how", "Count money to the agency, a helper, a clinic or an office.")),
        ),
        Step::Sum => (plain("feedback-ask-sum", "How much did you pay in all?"), Some(plain("feedback-ask-sum-how", "Write it as you remember it."))),
        Step::Contract => (
            plain("feedback-ask-contract", "Is the job as they promised?"),
            Some(plain("feedback-ask-contract-how", "Think of the work, the pay, the hours and the place.")),
        ),
        Step::Papers => (plain("feedback-ask-papers", "Who keeps your passport now?"), None),
        Step::Pay => (plain("feedback-ask-pay", "Does your pay come on time?"), None),
        Step::Again => (plain("feedback-ask-again", "Would you go with this agency again?"), None),
        Step::Check => (plain("complaint-ask-check", "Is this right?"), None),
    }
}

fn choosing(form: &FeedbackForm, step: Step) -> Option<Choosing> {
    let (field, chosen) = (step.field()?, answer(form, step).to_owned());
    let answers = match step {
        Step::Papers => Keeper::ALL.iter().map(|keeper| (keeper.as_str(), keeper_said(*keeper))).collect(),
        Step::Paid | Step::Contract | Step::Pay | Step::Again | Step::Sum | Step::Check => {
            Heard::ALL.iter().map(|heard| (heard.as_str(), heard_said(*heard))).collect()
        }
    };
    Some(Choosing { field, answers, chosen })
}

fn answer(form: &FeedbackForm, step: Step) -> &str {
    match step {
        Step::Paid => &form.fee_paid,
        Step::Contract => &form.contract_kept,
        Step::Papers => &form.papers_kept_by,
        Step::Pay => &form.paid_on_time,
        Step::Again => &form.would_return,
        Step::Sum => &form.amount,
        Step::Check => "",
    }
}

/// Every question that is asked on this way, with its answer; one that was left open is told as such.
fn answers(form: &FeedbackForm) -> Vec<(Sentence, Word)> {
    let told = |step: Step| -> Word {
        let text = answer(form, step);
        match step {
            Step::Papers => Word(Fact::from(keeper_said(Keeper::parse(text).unwrap_or(Keeper::Unsaid)).0)),
            Step::Sum if text.is_empty() => Word(Fact::from(heard_said(Heard::Unknown).0)),
            Step::Sum => Word::from(format!("{} {text}", form.currency)),
            Step::Paid | Step::Contract | Step::Pay | Step::Again | Step::Check => Word(Fact::from(heard_said(Heard::parse(text).unwrap_or(Heard::Unsaid)).0)),
        }
    };
    let mut steps = vec![Step::Paid];
    while let Some(next) = steps.last().map(|last| form.after(*last)).filter(|next| *next != Step::Check) {
        steps.push(next);
    }
    steps.into_iter().map(|step| (question(step).0, told(step))).collect()
}

/// The words of an answer of yes or no.
fn heard_said(heard: Heard) -> Sentence {
    said("feedback", heard, |heard| match heard {
        Heard::Yes => "Yes",
        Heard::No => "No",
        Heard::Unknown => "I do not know",
        Heard::Unsaid => "I do not want to say",
    })
}

/// Who keeps the passport, as the worker says it.
fn keeper_said(keeper: Keeper) -> Sentence {
    let english = match keeper {
        Keeper::Worker => "I keep it",
        Keeper::Agency => "The agency",
        Keeper::Employer => "The employer",
        Keeper::Other => "Somebody else",
        Keeper::Unknown => return heard_said(Heard::Unknown),
        Keeper::Unsaid => return heard_said(Heard::Unsaid),
    };
    Said::of_code("feedback-keeper", keeper.as_str(), english).into()
}

impl View for FeedbackStartView {
    const TEMPLATE: &'static str = "public/feedback_start.html";

    fn samples() -> Vec<Self> {
        vec![Self { was_wrong: false }, Self { was_wrong: true }]
    }
}

impl View for FeedbackThanksView {
    const TEMPLATE: &'static str = "public/feedback_thanks.html";

    fn samples() -> Vec<Self> {
        vec![Self {}]
    }
}

impl View for FeedbackFormView {
    const TEMPLATE: &'static str = "public/feedback.html";

    fn samples() -> Vec<Self> {
        let form = FeedbackForm {
            code: super::sample_complaints::code(),
            fee_paid: "yes".into(),
            amount: "50 000".into(),
            currency: "PHP".into(),
            contract_kept: "no".into(),
            papers_kept_by: "employer".into(),
            paid_on_time: "unknown".into(),
            would_return: "unsaid".into(),
        };
        let fresh = || Opened { agency: "Amihan <Example> Overseas".into(), answered_on: None };
        let again = || Opened { answered_on: NaiveDate::from_ymd_opt(2026, 3, 20), ..fresh() };
        let wrong = FeedbackForm { amount: "much".into(), contract_kept: "perhaps".into(), ..form.clone() };
        let full = Step::ALL.iter().map(|step| Self::of(form.clone(), *step, (fresh(), Vec::new())));
        let empty = Step::ALL.iter().map(|step| Self::of(FeedbackForm::default(), *step, (again(), wrong.wrong(*step))));
        full.chain(empty).collect()
    }
}

//! The questions of a complaint, one a page; and the page before them, with the way back to a complaint that was filed.

use serde::Serialize;

use super::View;
use super::choices::{self, Choice};
use super::complaint::HelpLines;
use super::complaint_words::{filer_words, matter_words};
use crate::record::code::Code;
use crate::record::complaint::grievance::{Filer, Matter, WORDS_MAX};
use crate::web::form::FieldError;
use crate::web::form::complaint::{AGENCY_MAX, ComplaintForm, Step};

/// One question, or all answers before they are sent.
#[derive(Debug, Clone, Serialize)]
pub struct ComplaintFormView {
    /// Which question.
    pub step: Step,
    /// Which it is, from 1, of how many.
    pub place: (usize, usize),
    /// The answers.
    pub form: ComplaintForm,
    /// The answers that are carried along, as name and text.
    pub carried: Vec<(&'static str, String)>,
    /// What is wrong with this answer.
    pub errors: Vec<FieldError>,
    /// What may have happened.
    pub matters: Vec<Choice>,
    /// Who may file.
    pub filers: Vec<Choice>,
    /// The answers in words, before they are sent.
    pub said: Vec<(&'static str, String)>,
    /// Longest agency and longest words, in characters.
    pub most: (usize, usize),
    /// Countries and currencies.
    #[serde(serialize_with = "choices::lists")]
    pub choices: (),
}

/// The page before the questions.
#[derive(Debug, Clone, Serialize)]
pub struct ComplaintStartView {
    /// Whether a code that was typed opened nothing.
    pub was_wrong: bool,
}

/// Whom to turn to.
#[derive(Debug, Clone, Serialize)]
pub struct HelpView {
    /// The country that somebody comes from, as chosen.
    pub origin: String,
    /// The country of work, as chosen.
    pub destination: String,
    /// The offices, where both were chosen.
    pub lines: Option<HelpLines>,
    /// Countries.
    #[serde(serialize_with = "choices::lists")]
    pub choices: (),
}

impl ComplaintFormView {
    /// A question with the answers so far.
    #[must_use]
    pub fn of(form: ComplaintForm, step: Step, errors: Vec<FieldError>) -> Self {
        let choice = |value: &str, words: &str| Choice { value: value.to_owned(), words: words.to_owned() };
        Self {
            step,
            place: step.place(),
            carried: form.carried(step),
            errors,
            matters: Matter::ALL.iter().map(|matter| choice(matter.as_str(), matter_words(*matter))).collect(),
            filers: Filer::ALL.iter().map(|filer| choice(filer.as_str(), filer_words(*filer))).collect(),
            said: said(&form),
            most: (AGENCY_MAX, WORDS_MAX),
            form,
            choices: (),
        }
    }
}

/// The answers in words; what was left open is not listed.
fn said(form: &ComplaintForm) -> Vec<(&'static str, String)> {
    let country = |code: &String| choices::CHOICES.countries.iter().find(|known| known.value == *code).map(|known| known.words.clone()).unwrap_or_default();
    let sum = if form.amount.is_empty() { String::new() } else { format!("{} {}", form.currency, form.amount) };
    let matters: Vec<&str> = form.matters().into_iter().map(matter_words).collect();
    let filer = Filer::parse(&form.filer).map(filer_words).unwrap_or_default().to_owned();
    let all = [
        ("What happened", matters.join("; ")),
        ("Agency", form.agency.clone()),
        ("I come from", country(&form.origin)),
        ("The work is in", country(&form.destination)),
        ("Money", sum),
        ("When", form.happened_on.clone()),
        ("Your words", form.words.clone()),
        ("Who you are", filer),
        ("How to reach you", form.contact.clone()),
    ];
    all.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

impl View for ComplaintFormView {
    const TEMPLATE: &'static str = "public/complaint_new.html";

    fn samples() -> Vec<Self> {
        let form = ComplaintForm {
            ticket: "0a1b".into(),
            matter: ["fee".to_owned(), "documents".to_owned()].into(),
            agency: "Amihan <Example> Overseas".into(),
            origin: "PH".into(),
            destination: "SA".into(),
            happened_on: "2026-02-01".into(),
            amount: "50,000".into(),
            currency: "PHP".into(),
            words: "They said pay & wait.".into(),
            filer: "family".into(),
            contact: "+00 000 0000".into(),
            ..ComplaintForm::default()
        };
        let today = chrono::NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let full = Step::ALL.iter().map(|step| Self::of(form.clone(), *step, form.wrong(*step, today)));
        let empty = Step::ALL.iter().map(|step| Self::of(ComplaintForm::default(), *step, ComplaintForm::default().wrong(*step, today)));
        full.chain(empty).collect()
    }
}

impl View for ComplaintStartView {
    const TEMPLATE: &'static str = "public/complaint_start.html";

    fn samples() -> Vec<Self> {
        vec![Self { was_wrong: false }, Self { was_wrong: true }]
    }
}

impl View for HelpView {
    const TEMPLATE: &'static str = "public/help.html";

    fn samples() -> Vec<Self> {
        let lines = Some(HelpLines::of(super::sample_complaints::help()));
        vec![
            Self { origin: String::new(), destination: String::new(), lines: None, choices: () },
            Self { origin: "PH".into(), destination: "SA".into(), lines, choices: () },
        ]
    }
}

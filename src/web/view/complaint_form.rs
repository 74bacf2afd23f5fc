//! The questions of a complaint, one a page; and the page before them, with the way back to a complaint that was filed.

use serde::Serialize;

use super::View;
use super::complaint::HelpLines;
use super::complaint_words::{filer_words, matter_words, said};
use crate::record::code::Code;
use crate::record::complaint::grievance::{Filer, Matter, WORDS_MAX};
use crate::record::period::parse_day;
use crate::record::place::Country;
use crate::record::said::{Fact, Said};
use crate::record::words::country_said;
use crate::web::form::FieldError;
use crate::web::form::complaint::{AGENCY_MAX, ComplaintForm, Step};
use crate::web::say::{Sentence, Word};

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
    pub matters: Vec<(Matter, Sentence)>,
    /// Who may file.
    pub filers: Vec<(Filer, Sentence)>,
    /// The answers in words, before they are sent.
    pub said: Vec<(Sentence, Word)>,
    /// Longest agency and longest words, in characters.
    pub most: (usize, usize),
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
}

impl ComplaintFormView {
    /// A question with the answers so far.
    #[must_use]
    pub fn of(form: ComplaintForm, step: Step, errors: Vec<FieldError>) -> Self {
        Self {
            step,
            place: step.place(),
            carried: form.carried(step),
            errors,
            matters: Matter::ALL.iter().map(|matter| (*matter, said("complaint-matter", *matter, matter_words))).collect(),
            filers: Filer::ALL.iter().map(|filer| (*filer, said("complaint-filer", *filer, filer_words))).collect(),
            said: answers(&form),
            most: (AGENCY_MAX, WORDS_MAX),
            form,
        }
    }
}

/// The answers in words; what was left open is not listed.
fn answers(form: &ComplaintForm) -> Vec<(Sentence, Word)> {
    let text = |text: &str| Some(text).filter(|text| !text.is_empty()).map(Fact::from);
    let country = |code: &str| Country::parse(code).ok().map(|country| Fact::from(country_said(country)));
    let matters = form.matters().into_iter().map(|matter| Fact::from(said("complaint-matter", matter, matter_words).0)).collect::<Vec<_>>();
    let filer = Filer::parse(&form.filer).ok().map(|filer| Fact::from(said("complaint-filer", filer, filer_words).0));
    let sum = Some(format!("{} {}", form.currency, form.amount)).filter(|_| !form.amount.is_empty()).map(Fact::from);
    let all = [
        (Said::plain("complaint-said-matter", "What happened"), Some(Fact::List(matters))),
        (Said::plain("complaint-said-agency", "Agency or person"), text(&form.agency)),
        (Said::plain("complaint-origin", "I come from"), country(&form.origin)),
        (Said::plain("complaint-destination", "The work is in"), country(&form.destination)),
        (Said::plain("complaint-said-sum", "Money"), sum),
        (Said::plain("complaint-said-when", "When"), parse_day(&form.happened_on).map(Fact::from)),
        (Said::plain("complaint-said-words", "Your words"), text(&form.words)),
        (Said::plain("complaint-said-filer", "Who you are"), filer),
        (Said::plain("complaint-said-contact", "How to reach you"), text(&form.contact)),
    ];
    all.into_iter().filter_map(|(question, answer)| Some((question.into(), Word(answer?)))).collect()
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
        vec![Self { origin: String::new(), destination: String::new(), lines: None }, Self { origin: "PH".into(), destination: "SA".into(), lines }]
    }
}

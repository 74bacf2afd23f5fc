//! A complaint that an official keys from paper, and the code that the worker gets for it.

use serde::Serialize;

use super::View;
use super::choices::Choice;
use super::complaint_desk::listed;
use super::complaint_words::{filer_words, matter_words};
use crate::web::form::FieldError;
use crate::web::form::complaint::ComplaintForm;
use crate::web::say::Sentence;

/// A complaint that is keyed from paper.
#[derive(Debug, Clone, Serialize)]
pub struct KeyedView {
    /// The answers.
    pub form: ComplaintForm,
    /// On which day it was told, as typed.
    pub received_on: String,
    /// How it came, as chosen.
    pub channel: String,
    /// What is wrong with them.
    pub errors: Vec<FieldError>,
    /// Its number and its code, where it was kept: the code is told to the worker and stands nowhere else.
    pub kept: Option<(i64, String)>,
    /// What may have happened.
    pub matters: Vec<Choice>,
    /// Who may file.
    pub filers: Vec<Choice>,
}

impl KeyedView {
    /// The form with what was typed.
    #[must_use]
    pub fn of(form: ComplaintForm, (received_on, channel): (String, String), errors: Vec<FieldError>) -> Self {
        let (matters, filers) = (listed(matter_words), listed(filer_words));
        Self { form, received_on, channel, errors, kept: None, matters, filers }
    }
}

impl View for KeyedView {
    const TEMPLATE: &'static str = "desk/complaint_new.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let error = FieldError { field: "matter".into(), message: Sentence::plain("wrong-matter", "Tick at least one.") };
        let typed = ComplaintForm { matter: ["fee".to_owned()].into(), agency: "Amihan <Example>".into(), ..ComplaintForm::default() };
        let empty = Self::of(ComplaintForm::default(), (String::new(), String::new()), Vec::new());
        let wrong = Self::of(typed, ("2026-03-20".into(), "paper".into()), vec![error]);
        vec![empty.clone(), wrong, Self { kept: Some((12, super::sample_complaints::code())), ..empty }]
    }
}

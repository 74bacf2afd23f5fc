//! What may be chosen in the forms of a case?

use serde::Serialize;

use super::words::{answer_words, closing_words, keeping_words, making_words, sanction_words, service_words, standard_words, verdict_words};
use crate::web::view::choices::Choice;
use crate::web::view::complaint_desk::listed;
use crate::web::view::complaint_words::{head_words, payer_words};

/// The lists of the forms.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the lists, named as the forms")]
pub struct CaseOptions {
    pub service: Vec<Choice>,
    pub verdict: Vec<Choice>,
    pub standard: Vec<Choice>,
    pub sanction: Vec<Choice>,
    pub answer: Vec<Choice>,
    pub closing: Vec<Choice>,
    pub head: Vec<Choice>,
    pub payer: Vec<Choice>,
    pub making: Vec<Choice>,
    pub keeping: Vec<Choice>,
}

impl CaseOptions {
    /// All of them.
    #[must_use]
    pub fn all() -> Self {
        Self {
            service: listed(service_words),
            verdict: listed(verdict_words),
            standard: listed(standard_words),
            sanction: listed(sanction_words),
            answer: listed(answer_words),
            closing: listed(closing_words),
            head: listed(head_words),
            payer: listed(payer_words),
            making: listed(making_words),
            keeping: listed(keeping_words),
        }
    }
}

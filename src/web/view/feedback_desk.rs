//! The desk at which workers are asked about their jobs: codes for workers, and answers that came on paper.

use serde::Serialize;

use super::View;
use crate::flow::feedback::invite::Invited;
use crate::record::id::Id;
use crate::web::form::feedback::FeedbackForm;

/// What an official typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields of the forms, named as they stand on the page")]
pub struct Typed {
    pub sender: String,
    pub placements: String,
    pub again: String,
    pub placement: String,
    pub answered_on: String,
    pub route: String,
    pub asked_by: String,
    pub answers: FeedbackForm,
}

/// The page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FeedbackDeskView {
    /// What was typed.
    pub typed: Typed,
    /// What became of each placement that was asked about.
    pub invited: Vec<InvitedLine>,
    /// What is wrong, sentence by sentence; nothing was kept then.
    pub problems: Vec<String>,
    /// Whether an answer was kept, or stood there already.
    pub kept: Option<bool>,
}

/// A placement that was asked about.
#[derive(Debug, Clone, Serialize)]
pub struct InvitedLine {
    /// Its number.
    pub placement: String,
    /// The code for the worker, told once.
    pub code: Option<String>,
    /// What became of it instead.
    pub words: Option<String>,
}

impl InvitedLine {
    /// What became of a placement.
    #[must_use]
    pub fn of((number, invited): (Id, Invited)) -> Self {
        let (code, words) = match invited {
            Invited::Code(code) => (Some(code.grouped()), None),
            Invited::Known(on) => (None, Some(format!("has a code since {on}; tick “another code” where it was lost"))),
            Invited::NoSuchPlacement => (None, Some("no placement of this number came from this sender".to_owned())),
        };
        Self { placement: number.to_string(), code, words }
    }
}

impl View for FeedbackDeskView {
    const TEMPLATE: &'static str = "desk/feedback.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let typed = Typed { sender: "Example <agency>".into(), placements: "P-17\nP-18".into(), ..Typed::default() };
        let code = super::sample_complaints::code();
        let lines = vec![
            InvitedLine { placement: "P-17".into(), code: Some(code), words: None },
            InvitedLine { placement: "P-18".into(), code: None, words: Some("no placement of this number came from this sender".into()) },
        ];
        let problems = vec!["answered_on: the day of the answer is after today. Look at the year, and write the day on the paper.".to_owned()];
        vec![
            Self::default(),
            Self { typed: typed.clone(), invited: lines, ..Self::default() },
            Self { typed, problems, ..Self::default() },
            Self { kept: Some(true), ..Self::default() },
            Self { kept: Some(false), ..Self::default() },
        ]
    }
}

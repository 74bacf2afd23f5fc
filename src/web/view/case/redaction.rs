//! A text of the evidence in which an official marks what tells of workers.

use serde::Serialize;

use crate::record::case::number;
use crate::web::view::View;

/// Characters of a text that can be marked here; a longer one is redacted elsewhere, and its copy added as a file.
pub const TEXT_MAX: usize = 24_000;

/// The page.
#[derive(Debug, Clone, Serialize)]
pub struct RedactionView {
    /// The case in an address.
    pub id: i64,
    /// As people say it.
    pub number: String,
    /// How many events it has.
    pub seen: usize,
    /// The number of the piece.
    pub piece: i64,
    /// What it is.
    pub name: String,
    /// What the copy shall be called, as it was typed.
    pub copy_name: String,
    /// The text, with the marks that were made; none where it is too long.
    pub text: Option<String>,
    /// How many characters can be marked here at most.
    pub most: usize,
    /// What was wrong with the marks.
    pub problem: Option<String>,
}

impl RedactionView {
    /// A text without marks.
    #[must_use]
    pub fn of((id, seen): (i64, usize), (piece, name): (i64, String), text: String) -> Self {
        let text = Some(text).filter(|text| text.chars().count() <= TEXT_MAX);
        Self { id, number: number(id), seen, piece, name, copy_name: String::new(), text, most: TEXT_MAX, problem: None }
    }
}

impl View for RedactionView {
    const TEMPLATE: &'static str = "desk/case_redaction.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let text = "On 3 March I, Siti <Example> (invented), paid 500.\nThey gave me no paper.";
        let plain = Self::of((2, 4), (3, "Statement <of a worker> (invented)".to_owned()), text.to_owned());
        let problem = Some("Nothing was written: nothing is marked.".to_owned());
        let told = Self { problem, copy_name: "Statement".to_owned(), text: Some(text.replace("Siti", "[[Siti]]")), ..plain.clone() };
        vec![Self { text: None, ..plain.clone() }, told, plain]
    }
}

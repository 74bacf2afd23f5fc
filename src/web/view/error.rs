//! Something is wrong: what, and what to do; never what happened inside.

use serde::Serialize;

use super::View;
use crate::record::said::Said;
use crate::web::say::Sentence;

/// An error page.
#[derive(Debug, Clone, Serialize)]
pub struct ErrorView {
    /// HTTP status.
    pub status: u16,
    /// The headline.
    pub title: Sentence,
    /// What to do.
    pub sentence: Sentence,
    /// The number by which the incident can be found again.
    pub reference: Option<String>,
}

impl ErrorView {
    /// The page of a status; a sentence of its own where the refusal has one.
    #[must_use]
    pub fn of(status: u16, sentence: Option<Said>, reference: Option<String>) -> Self {
        let (title, usual) = words(status);
        Self { status, title: title.into(), sentence: sentence.unwrap_or(usual).into(), reference }
    }
}

fn words(status: u16) -> (Said, Said) {
    let from_start = Said::plain("error-400-do", "Open the page from the start page and use its form.");
    match status {
        404 => (
            Said::plain("error-404", "This page does not exist"),
            Said::plain(
                "error-404-do",
                "Check the address, or look the agency up from the start page. A licence number without a page is not in our register.",
            ),
        ),
        401 => (Said::plain("error-401", "This is open to those who are known"), Said::plain("error-401-do", "Sign in, or send a token that holds.")),
        405 => (Said::plain("error-405", "This page does not take that"), from_start),
        408 | 503 | 504 => (Said::plain("error-408", "This takes too long"), Said::plain("error-408-do", "Please try again in a minute.")),
        413 | 414 => (Said::plain("error-413", "This is too long"), Said::plain("error-413-do", "Please shorten what you typed and send it again.")),
        403 => (Said::plain("error-403", "This is not open to you"), Said::plain("error-403-do", "Sign in again, or ask the person who manages the desk.")),
        412 => (Said::plain("error-412", "Something came in between"), Said::plain("error-412-do", "Read it again before you write.")),
        422 => (Said::plain("error-422", "This cannot be done so"), Said::plain("error-422-do", "Look at what you sent. Mend it and send it again.")),
        428 => (Said::plain("error-428", "Say which version you have seen"), Said::plain("error-428-do", "Read it before you write.")),
        429 => (Said::plain("error-429", "Too many requests"), Said::plain("error-429-do", "Please wait a minute and try again.")),
        500..=599 => (
            Said::plain("error-500", "Something went wrong on our side"),
            Said::plain("error-500-do", "It is not your fault. Please try again in a few minutes. If it stays so, tell us the number below."),
        ),
        _ => (Said::plain("error-400", "We cannot read this request"), from_start),
    }
}

impl View for ErrorView {
    const TEMPLATE: &'static str = "error.html";

    fn samples() -> Vec<Self> {
        let mut all: Vec<Self> = [400, 401, 403, 404, 405, 408, 412, 413, 422, 428, 429, 503].into_iter().map(|status| Self::of(status, None, None)).collect();
        all.push(Self::of(500, None, Some("BCDF2345".into())));
        all.push(Self::of(400, Some(Said::plain("error-day", "Write the day as year-month-day, such as 2026-03-24.")), None));
        all
    }
}

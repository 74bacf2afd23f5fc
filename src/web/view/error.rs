//! Something is wrong: what, and what to do; never what happened inside.

use std::borrow::Cow;

use serde::Serialize;

use super::View;

/// An error page.
#[derive(Debug, Clone, Serialize)]
pub struct ErrorView {
    /// HTTP status.
    pub status: u16,
    /// The headline.
    pub title: Cow<'static, str>,
    /// What to do.
    pub sentence: Cow<'static, str>,
    /// The number by which the incident can be found again.
    pub reference: Option<String>,
}

impl ErrorView {
    /// The page of a status; a sentence of its own where the refusal has one.
    #[must_use]
    pub fn of(status: u16, sentence: Option<String>, reference: Option<String>) -> Self {
        let (title, usual) = words(status);
        Self { status, title: Cow::Borrowed(title), sentence: sentence.map_or(Cow::Borrowed(usual), Cow::Owned), reference }
    }
}

const fn words(status: u16) -> (&'static str, &'static str) {
    match status {
        404 => (
            "This page does not exist",
            "Check the address, or look the agency up from the start page. A licence number without a page is not in our register.",
        ),
        401 => ("This is open to those who are known", "Send a token that holds."),
        405 => ("This page does not take that", "Open the page from the start page and use its form."),
        408 | 503 | 504 => ("This takes too long", "Please try again in a minute."),
        413 | 414 => ("This is too long", "Please shorten what you typed and send it again."),
        403 => ("This is not open to you", "Sign in again, or ask the person who manages the desk."),
        412 => ("Something came in between", "Read it again before you write."),
        422 => ("This cannot be done so", "Look at what you sent, mend it and send it again."),
        428 => ("Say which version you have seen", "Read it before you write."),
        429 => ("Too many requests", "Please wait a minute and try again."),
        500..=599 => ("Something went wrong on our side", "It is not your fault. Please try again in a few minutes. If it stays so, tell us the number below."),
        _ => ("We cannot read this request", "Open the page from the start page and use its form."),
    }
}

impl View for ErrorView {
    const TEMPLATE: &'static str = "error.html";

    fn samples() -> Vec<Self> {
        let mut all: Vec<Self> = [400, 401, 403, 404, 405, 408, 412, 413, 422, 428, 429, 503].into_iter().map(|status| Self::of(status, None, None)).collect();
        all.push(Self::of(500, None, Some("BCDF2345".into())));
        all.push(Self::of(400, Some("The day is not a day.".into()), None));
        all
    }
}

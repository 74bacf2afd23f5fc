//! What may whoever has a code do? See about which job the questions are, and answer them, as often as wished: the last answers count.

use chrono::NaiveDate;

use super::Inquiry;
use crate::flow::complaints::codes::CodeKey;
use crate::record::feedback::{Answer, Route, Told};
use crate::record::spoken_code::SpokenCode;
use crate::store;
use crate::store::feedback::AskedWorker;

/// Answers that one worker may give: more would be a program that plays.
pub const ANSWERS_MAX: usize = 50;

/// What a code opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The agency as the worker knows it.
    pub agency: String,
    /// When the worker answered last.
    pub answered_on: Option<NaiveDate>,
}

/// What a code opens; `None` where it opens nothing: it is wrong, unknown, old, or a newer one was given.
///
/// # Errors
/// When the store is not available.
pub async fn open(inquiry: &Inquiry<'_>, code: &str) -> Result<Option<Opened>, store::Error> {
    let Some(asked) = asked_of(inquiry, code).await? else { return Ok(None) };
    let answered_on = inquiry.store.answers_of(asked.id).await?.last().map(|answer| answer.answered_on);
    Ok(Some(Opened { agency: asked.agency, answered_on }))
}

/// Keeps what a worker says; `None` where the code opens nothing. The same form sent twice is one answer.
///
/// # Errors
/// When the store is not available; then nothing is kept.
pub async fn answer(inquiry: &Inquiry<'_>, code: &str, told: Told) -> Result<Option<()>, store::Error> {
    let Some(asked) = asked_of(inquiry, code).await? else { return Ok(None) };
    if ANSWERS_MAX <= inquiry.store.answers_of(asked.id).await?.len() {
        return Err(store::Error::conflict("this code has answered very often: ask the office for a new one"));
    }
    let answer = Answer { told, answered_on: inquiry.now.today, route: Route::Web, asked_by: None };
    inquiry.store.keep_answer(asked.id, (&answer, inquiry.now.at)).await?;
    Ok(Some(()))
}

/// The asking of a code that opens.
pub(super) async fn asked_of(inquiry: &Inquiry<'_>, code: &str) -> Result<Option<AskedWorker>, store::Error> {
    let Some(code) = SpokenCode::parse(code) else { return Ok(None) };
    let digest = CodeKey::of(inquiry.store).await?.question_digest(&code);
    let asked = inquiry.store.asked_by_code(&digest).await?;
    Ok(asked.filter(|asked| asked.given_on.is_some_and(|on| inquiry.is_open(on))))
}

//! The same answers for programs: small structs of their own, so that a page may change without breaking a program.

pub mod agencies;
mod agency_wire;
mod ask;
pub mod changes;
pub mod contracts;
pub mod editions;
pub mod law;
mod paged;
pub mod reconcile;
pub mod verify;
mod wire;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::error::PageError;
use super::form::{self, FeeForm};
use super::public::agency::Day;
use super::public::check::Asked;
use super::state::AppState;
use super::view::agency::AgencyView;
use super::view::check::Source;
use crate::flow::register_status::Axes;
use crate::record::said::Said;
use wire::{CheckWire, StatusWire};

/// `GET /api/v1/check?q=`.
pub async fn check(State(state): State<AppState>, Query(Asked { q }): Query<Asked>) -> Result<Response, PageError> {
    let asked = form::asked(&q);
    if asked.is_empty() {
        return Err(PageError::Wrong(Said::in_english("Ask with ?q= and a name, licence number, phone or page.".to_owned())));
    }
    Ok(answer(&state, &CheckWire::of(&state.answers.check(&asked))))
}

/// `GET /api/v1/agencies/{licence}/status?on=&known=`: what it was on a day, as far as the register knew on another.
pub async fn status(State(state): State<AppState>, Path(licence): Path<String>, Query(day): Query<Day>) -> Result<Response, PageError> {
    let today = state.answers.today();
    let axes = Axes { on: day.or(today)?, known_on: day.known_or(today)? };
    let told = state.answers.status(&licence, axes).await?.ok_or(PageError::NotFound)?;
    let view = AgencyView::told(&told, today, Source::of(&told)).ok_or(PageError::NotFound)?;
    Ok(answer(&state, &StatusWire::of(&view, &told)))
}

/// `POST /api/v1/fees/assess`: the fields of the fee form as a JSON object of texts. The answer is that of `fee --format json`.
pub async fn fees(State(state): State<AppState>, Json(form): Json<FeeForm>) -> Result<Response, PageError> {
    let question = form.read(state.answers.today()).map_err(|errors| {
        let sentences: Vec<String> = errors.iter().map(|error| format!("{}: {}", error.field, error.message.english())).collect();
        PageError::Wrong(Said::in_english(sentences.join(" ")))
    })?;
    Ok(answer(&state, &state.answers.fees(&question)))
}

/// `GET /api/v1/statistics/recruitment-cost`.
pub async fn statistics(State(state): State<AppState>) -> Result<Response, PageError> {
    let report = state.answers.statistics().await?;
    Ok(answer(&state, &report.document()))
}

/// The answer, with the notice of a register that is not to be relied on beside it.
fn answer(state: &AppState, body: &impl Serialize) -> Response {
    let whole = WithNotice { notice: state.answers.notice(), answer: body };
    ([(header::CACHE_CONTROL, "private, max-age=60")], Json(whole)).into_response()
}

#[derive(Serialize)]
struct WithNotice<'a, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    #[serde(flatten)]
    answer: &'a T,
}

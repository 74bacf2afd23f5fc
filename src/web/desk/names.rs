//! `/desk/names`: is the name on the papers that of the licence's holder?

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::record::code::Code;
use crate::record::name_judgement::Sameness;
use crate::web::answers::NameAnswer;
use crate::web::error::PageError;
use crate::web::inspector::{Caseworker, Inspector};
use crate::web::page::Page;
use crate::web::path;
use crate::web::public::register::Which;
use crate::web::state::AppState;

/// Letters of a reason.
const REASON: std::ops::RangeInclusive<usize> = 3..=500;

/// What a person says.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Said {
    form_token: String,
    licence_no: String,
    name: String,
    judged: String,
    reason: String,
    page: String,
}

/// The questions, those that nobody has answered first.
pub async fn names(inspector: Inspector, page: Page, State(state): State<AppState>, Query(which): Query<Which>) -> Result<Response, PageError> {
    let view = state.desk.names(which.number(), None).await?;
    page.show_at_desk(Some(inspector), &view)
}

/// Keeps an answer, or shows the questions again with what is wrong.
pub async fn judge(Caseworker(inspector): Caseworker, page: Page, State(state): State<AppState>, Form(said): Form<Said>) -> Result<Response, PageError> {
    inspector.sent(&said.form_token)?;
    let number = said.page.parse().unwrap_or(1);
    let problem = match answer(said, &inspector) {
        Ok(answer) => state.desk.judge_name(answer).await?,
        Err(problem) => Some(problem),
    };
    let Some(problem) = problem else { return Ok(Redirect::to(path::DESK_NAMES).into_response()) };
    let view = state.desk.names(number, Some(problem)).await?;
    let mut response = page.show_at_desk(Some(inspector), &view)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

fn answer(said: Said, inspector: &Inspector) -> Result<NameAnswer, String> {
    let judged = Sameness::parse(&said.judged).map_err(|_| "Press one of the three buttons.".to_owned())?;
    let reason = said.reason.trim().to_owned();
    if !REASON.contains(&reason.chars().count()) {
        return Err(format!("Say why, in {} to {} letters.", REASON.start(), REASON.end()));
    }
    Ok(NameAnswer { licence_no: said.licence_no, name: said.name, judged, reason, by: inspector.name.clone() })
}

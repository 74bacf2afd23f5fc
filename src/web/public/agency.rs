//! `GET /agencies/{licence}?on=`: one agency on a day.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use chrono::NaiveDate;
use serde::Deserialize;

use crate::record::period::parse_day;
use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;

/// The day, and for programs the day of knowledge.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Day {
    on: String,
    known: String,
}

impl Day {
    /// The day asked for; today where none is.
    ///
    /// # Errors
    /// When it is written in another way than `2026-03-24`.
    pub fn or(&self, today: NaiveDate) -> Result<NaiveDate, PageError> {
        day_or(&self.on, today)
    }

    /// The day of knowledge; today where none is, or where a later one is asked for: nobody knows it yet.
    ///
    /// # Errors
    /// When it is written in another way than `2026-03-24`.
    pub fn known_or(&self, today: NaiveDate) -> Result<NaiveDate, PageError> {
        Ok(day_or(&self.known, today)?.min(today))
    }
}

fn day_or(text: &str, today: NaiveDate) -> Result<NaiveDate, PageError> {
    match text.trim() {
        "" => Ok(today),
        text => parse_day(text).ok_or_else(|| PageError::Wrong("Write the day as year-month-day, such as 2026-03-24.".to_owned())),
    }
}

/// One agency.
pub async fn agency(page: Page, State(state): State<AppState>, Path(licence): Path<String>, Query(day): Query<Day>) -> Result<Response, PageError> {
    let on = day.or(state.answers.today())?;
    let mut view = state.answers.agency(&licence, on).ok_or(PageError::NotFound)?;
    view.has_certificate = view.is_today && view.may_act() && state.answers.editions().await?.iter().any(|edition| edition.signed_by.is_some());
    page.show(&view, Keep::Asker)
}

//! `GET /agencies/{licence}?on=&known=`: one agency on a day, as known on another, and the paper that says so.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use chrono::NaiveDate;
use serde::Deserialize;

use crate::flow::register_status::{Axes, LicenceAnswer};
use crate::record::period::parse_day;
use crate::record::said::Said;
use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::agency::AgencyView;
use crate::web::view::check::Source;
use crate::web::view::evidence::EvidenceView;

/// The day, and the day of knowledge.
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
        text => parse_day(text).ok_or_else(|| PageError::Wrong(Said::plain("error-day", "Write the day as year-month-day, such as 2026-03-24."))),
    }
}

/// One agency.
pub async fn agency(page: Page, State(state): State<AppState>, Path(licence): Path<String>, Query(day): Query<Day>) -> Result<Response, PageError> {
    let (told, today) = (asked(&state, &licence, &day).await?, state.answers.today());
    let mut view = AgencyView::told(&told, today, Source::of(&told)).ok_or(PageError::NotFound)?;
    let stands = view.is_today && view.knows_today && view.may_act();
    // Where several hold one number, nobody knows of whom the workers spoke.
    if view.is_today && view.knows_today && !told.is_shared {
        view.voices = Some(state.complaints.reception.voices(&licence).await?);
    }
    view.has_certificate = stands && state.answers.shown().has_certificates;
    page.show(&view, Keep::Asker)
}

/// The same as a dated paper for print.
pub async fn evidence(page: Page, State(state): State<AppState>, Path(licence): Path<String>, Query(day): Query<Day>) -> Result<Response, PageError> {
    let told = asked(&state, &licence, &day).await?;
    page.show(&EvidenceView::of(&told, state.answers.today()), Keep::Asker)
}

async fn asked(state: &AppState, licence: &str, day: &Day) -> Result<LicenceAnswer, PageError> {
    let today = state.answers.today();
    let axes = Axes { on: day.or(today)?, known_on: day.known_or(today)? };
    state.answers.status(licence, axes).await?.ok_or(PageError::NotFound)
}

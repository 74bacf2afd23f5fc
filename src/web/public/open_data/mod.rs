//! `GET /open-data`, `/data.json` and `/register/agencies.ftm.json`: what of the register others may take, in their tools' own forms.

mod catalog;
mod dataset;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::edition::contents::Days;
use crate::edition::ftm::{self, MEDIA_TYPE};
use crate::web::about::Origin;
use crate::web::api::reconcile::words;
use crate::web::aside::aside;
use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::open_data::OpenDataView;

/// Editions in the catalogue, the newest; each leads to the one before it.
const EDITIONS: usize = 20;

/// What there is, for people.
pub async fn page(page: Page, State(state): State<AppState>) -> Result<Response, PageError> {
    let has_edition = !state.answers.editions().await?.is_empty();
    page.show(&OpenDataView::of(state.answers.about(), has_edition, words()), Keep::Shared)
}

/// The catalogue.
pub async fn catalog(State(state): State<AppState>, origin: Origin) -> Result<Response, PageError> {
    let mut editions = Vec::new();
    for kept in state.answers.editions().await?.iter().take(EDITIONS) {
        editions.extend(state.answers.edition(kept.number).await?);
    }
    let today = state.answers.today();
    let last_word_on = state.answers.shown().register.last_word(today);
    let facts = catalog::Facts { origin: &origin, about: state.answers.about(), notice: state.answers.notice(), last_word_on, editions: &editions };
    let headers = [(header::CACHE_CONTROL, "public, max-age=300"), (header::CONTENT_TYPE, "application/ld+json")];
    Ok((headers, catalog::catalog(&facts).to_string()).into_response())
}

/// The list as entities.
pub async fn entities(State(state): State<AppState>, origin: Origin) -> Result<Response, PageError> {
    let (shown, today) = (state.answers.shown(), state.answers.today());
    let made = aside(move || {
        let page = |licence: &str| origin.whole(&path::agency(licence));
        ftm::entities(&shown.listed(), Days { on: today, known: today }, &page)
    });
    let bytes = made.await?.map_err(|error| PageError::Inside(Box::new(error)))?;
    let name = (header::CONTENT_DISPOSITION, "attachment; filename=\"agencies.ftm.json\"");
    Ok(([(header::CACHE_CONTROL, "public, max-age=300"), (header::CONTENT_TYPE, MEDIA_TYPE), name], bytes).into_response())
}

//! `GET /api/v1/editions`, `/editions/{n}` and `/editions/{n}/{file}`, where `latest` stands for the newest: what was published, for programs.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, Uri, header};
use axum::response::Response;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::answer;
use super::ask::{Ask, LIMIT_MAX, Paging, Part};
use super::paged::{cursor, linked};
use crate::edition::statement::Statement;
use crate::flow::publish::kept::KeptEdition;
use crate::web::error::PageError;
use crate::web::path;
use crate::web::public::editions::{FOR_GOOD, download, number_of};
use crate::web::state::AppState;

/// The name of this list in its cursors.
const LIST: &str = "editions";

/// Editions, newest first: `?cursor=&limit=`.
pub async fn editions(State(state): State<AppState>, here: Uri, Ask(part): Ask<Part>) -> Result<Response, PageError> {
    let Paging { after, limit } = part.read::<u32>(LIST, LIMIT_MAX)?;
    let mut editions = state.answers.editions().await?;
    editions.retain(|kept| after.is_none_or(|after| kept.number < after));
    let is_more = limit < editions.len();
    editions.truncate(limit);
    let next = editions.last().filter(|_| is_more).and_then(|last| cursor(LIST, &last.number));
    let body = EditionsWire { editions: editions.iter().map(EditionWire::of).collect(), next: next.as_deref() };
    Ok(linked(answer(&state, &body), &here, next.as_deref()))
}

/// What an edition says of itself.
pub async fn edition(State(state): State<AppState>, Path(which): Path<String>) -> Result<Response, PageError> {
    let read = state.answers.edition(number(&state, &which).await?).await?.ok_or(PageError::NotFound)?;
    Ok(answer(&state, &OneWire { sha256: &read.kept.sha256, statement: &read.statement }))
}

/// A file of an edition, byte for byte.
pub async fn file(State(state): State<AppState>, Path((which, name)): Path<(String, String)>) -> Result<Response, PageError> {
    let number = number(&state, &which).await?;
    let bytes = state.answers.edition_file(number, &name).await?.ok_or(PageError::NotFound)?;
    let keep = if which == LATEST { "public, max-age=300" } else { FOR_GOOD };
    let mut response = download((number, &name), bytes, keep);
    if let Ok(place) = HeaderValue::from_str(&path::edition_file(number, &name)) {
        response.headers_mut().insert(header::CONTENT_LOCATION, place);
    }
    Ok(response)
}

const LATEST: &str = "latest";

async fn number(state: &AppState, which: &str) -> Result<u32, PageError> {
    if which != LATEST {
        return number_of(which);
    }
    state.answers.editions().await?.first().map(|kept| kept.number).ok_or(PageError::NotFound)
}

#[derive(Serialize)]
struct EditionsWire<'a> {
    editions: Vec<EditionWire<'a>>,
    next: Option<&'a str>,
}

#[derive(Serialize)]
struct EditionWire<'a> {
    edition: u32,
    on: NaiveDate,
    known_at: DateTime<Utc>,
    sha256: &'a str,
    signed_by: Option<&'a str>,
    address: String,
}

#[derive(Serialize)]
struct OneWire<'a> {
    sha256: &'a str,
    #[serde(flatten)]
    statement: &'a Statement,
}

impl<'a> EditionWire<'a> {
    fn of(kept: &'a KeptEdition) -> Self {
        let KeptEdition { number, on, known_at, sha256, signed_by } = kept;
        Self { edition: *number, on: *on, known_at: *known_at, sha256, signed_by: signed_by.as_deref(), address: path::edition(*number) }
    }
}

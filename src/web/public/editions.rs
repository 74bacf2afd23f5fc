//! `GET /register/editions/{n}` and its files, and `GET /.well-known/jwks.json`: what was published, for good.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::edition::files::{DATA_PACKAGE, STATUS_LIST, media_type};
use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::edition::EditionView;

/// An edition never changes: whoever has it may keep it.
pub const FOR_GOOD: &str = "public, max-age=31536000, immutable";
const FOR_A_WHILE: &str = "public, max-age=300";

/// One edition.
pub async fn edition(page: Page, State(state): State<AppState>, Path(number): Path<String>) -> Result<Response, PageError> {
    let read = state.answers.edition(number_of(&number)?).await?.ok_or(PageError::NotFound)?;
    let newest = state.answers.editions().await?.first().map_or(0, |kept| kept.number);
    page.show(&EditionView::of(&read, newest), Keep::Shared)
}

/// One file of it.
pub async fn file(State(state): State<AppState>, Path((number, name)): Path<(String, String)>) -> Result<Response, PageError> {
    let number = number_of(&number)?;
    let bytes = state.answers.edition_file(number, &name).await?.ok_or(PageError::NotFound)?;
    Ok(download((number, &name), bytes, FOR_GOOD))
}

/// The description of the newest edition: its relative addresses hold at its permanent place, so that is where the asker is sent.
pub async fn newest_package(State(state): State<AppState>) -> Result<Response, PageError> {
    let newest = state.answers.editions().await?.first().map(|kept| kept.number).ok_or(PageError::NotFound)?;
    let mut response = Redirect::temporary(&path::edition_file(newest, DATA_PACKAGE)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_A_WHILE));
    Ok(response)
}

/// The newest signed list of tokens that no longer count.
pub async fn newest_status_list(State(state): State<AppState>) -> Result<Response, PageError> {
    let (number, bytes) = state.answers.newest_file(STATUS_LIST).await?.ok_or(PageError::NotFound)?;
    Ok(download((number, STATUS_LIST), bytes, FOR_A_WHILE))
}

/// The public keys.
pub async fn keys(State(state): State<AppState>) -> Result<Response, PageError> {
    let keys = state.answers.keys().await?;
    Ok(([(header::CACHE_CONTROL, FOR_A_WHILE), (header::CONTENT_TYPE, "application/jwk-set+json")], keys).into_response())
}

/// The number of an edition as it is written in addresses: without sign, zeros or other ornaments, so that each has one address.
pub fn number_of(text: &str) -> Result<u32, PageError> {
    text.parse().ok().filter(|number: &u32| number.to_string() == text).ok_or(PageError::NotFound)
}

/// A file with its type and its name.
pub fn download((number, name): (u32, &str), bytes: Vec<u8>, keep: &'static str) -> Response {
    let saved_as = format!("attachment; filename=\"edition-{number}-{}\"", name.replace('/', "-"));
    let mut response = ([(header::CACHE_CONTROL, keep), (header::CONTENT_TYPE, media_type(name))], bytes).into_response();
    // A name that is no header stands in no edition, and was not found.
    if let Ok(saved_as) = HeaderValue::from_str(&saved_as) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, saved_as);
    }
    response
}

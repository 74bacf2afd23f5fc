//! `GET /speech/{lang}/{file}`: a sentence as somebody spoke it, in the parts that a player asks for (RFC 9110, section 14).

use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use tower_http::services::ServeFile;

use crate::web::error::PageError;
use crate::web::public::editions::FOR_GOOD;
use crate::web::state::AppState;

/// The recording. Only what was listed when the site opened is sent: nothing of the address reaches the file system.
pub async fn recording(State(state): State<AppState>, Path((lang, file)): Path<(String, String)>, request: Request) -> Result<Response, PageError> {
    let (sentence, _) = file.rsplit_once('.').ok_or(PageError::NotFound)?;
    let recording = state.pages.recordings().of(&lang, sentence).ok_or(PageError::NotFound)?;
    let sent = ServeFile::new(&recording.file).try_call(request).await;
    let mut response = sent.map_err(|error| PageError::Inside(error.into()))?.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(recording.kind));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_GOOD));
    Ok(response)
}

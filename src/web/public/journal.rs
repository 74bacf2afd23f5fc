//! `GET /.well-known/journal-head.json`: where did the journal end when today began? Whoever keeps it can tell later whether anything
//! before it was changed.

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::web::error::PageError;
use crate::web::state::AppState;

/// The head: a number and a hash, nothing of what was written.
pub async fn head(State(state): State<AppState>) -> Result<Response, PageError> {
    let (head, until) = state.answers.journal_head().await?;
    Ok(([(header::CACHE_CONTROL, "public, max-age=300")], Json(json!({ "journal": head, "until": until }))).into_response())
}

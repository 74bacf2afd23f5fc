//! `GET /`: one box.

use axum::extract::State;
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;

/// The start page.
pub async fn home(page: Page, State(state): State<AppState>) -> Result<Response, PageError> {
    page.show(&state.answers.home(), Keep::Shared)
}

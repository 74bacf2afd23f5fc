//! `GET /desk/journal`: what was done of late, for whoever looks after the work of others.

use axum::extract::State;
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::inspector::Supervisor;
use crate::web::page::Page;
use crate::web::state::AppState;

/// The newest entries.
pub async fn journal(Supervisor(inspector): Supervisor, page: Page, State(state): State<AppState>) -> Result<Response, PageError> {
    let view = state.desk.journal().await?;
    page.show_at_desk(Some(inspector), &view)
}

//! `/desk/cases/{case}/notice`, `/decision`, `/workers/{worker}`: papers for print, in the language of whoever gets them (`?lang=`).

use axum::extract::{Path, State};
use axum::response::Response;

use super::cases::number;
use crate::web::casework::Paper;
use crate::web::error::PageError;
use crate::web::inspector::Inspector;
use crate::web::page::Page;
use crate::web::state::AppState;

/// What is alleged, for the agency.
pub async fn notice(inspector: Inspector, page: Page, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = state.desk.case_paper(number(&id)?, Paper::Notice).await?.ok_or(PageError::NotFound)?;
    page.show_paper(inspector, &view)
}

/// What was decided, for the agency.
pub async fn decision(inspector: Inspector, page: Page, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = state.desk.case_paper(number(&id)?, Paper::Decision).await?.ok_or(PageError::NotFound)?;
    page.show_paper(inspector, &view)
}

/// What was decided, for one worker.
pub async fn worker(inspector: Inspector, page: Page, State(state): State<AppState>, Path((id, worker)): Path<(String, usize)>) -> Result<Response, PageError> {
    let view = state.desk.worker_paper(number(&id)?, worker).await?.ok_or(PageError::NotFound)?;
    page.show_paper(inspector, &view)
}

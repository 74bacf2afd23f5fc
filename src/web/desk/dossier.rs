//! `GET /desk/findings/{finding}/dossier` and `/claim`: everything about the placement of a finding, and the claim to hand over. The
//! address names the finding and never the placement: senders number placements as they like.

use axum::extract::{Path, State};
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::inspector::Inspector;
use crate::web::page::Page;
use crate::web::state::AppState;
use crate::web::view::dossier::ClaimView;

/// All versions of the contract, what happened, what was found and what is owed.
pub async fn dossier(inspector: Inspector, page: Page, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = state.desk.dossier(&id, &inspector.name).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}

/// The same as a document made for print.
pub async fn claim(inspector: Inspector, page: Page, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = state.desk.dossier(&id, &inspector.name).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &ClaimView::from(view))
}

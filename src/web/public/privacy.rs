//! `GET /privacy`: what this site knows of whoever comes.

use axum::extract::State;
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::privacy::PrivacyView;

/// The page.
pub async fn privacy(page: Page, State(state): State<AppState>) -> Result<Response, PageError> {
    let (publisher, listening) = (state.answers.about().publisher.clone(), &state.complaints.reception);
    page.show(&PrivacyView::of(publisher, &listening.retention(), listening.least()), Keep::Shared)
}

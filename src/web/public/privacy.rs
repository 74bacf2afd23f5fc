//! `GET /privacy`: what this site knows of whoever comes.

use axum::extract::State;
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::privacy::PrivacyView;

/// The page.
pub async fn privacy(page: Page, State(state): State<AppState>) -> Result<Response, PageError> {
    page.show(&PrivacyView { publisher: state.answers.about().publisher.clone() }, Keep::Shared)
}

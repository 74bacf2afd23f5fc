//! `GET /check?q=`: what is known of what the recruiter showed.

use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use crate::web::error::PageError;
use crate::web::form;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::check::CheckView;

/// The question.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Name, licence number, phone or page.
    pub q: String,
}

/// The verdict.
pub async fn check(page: Page, State(state): State<AppState>, Query(Asked { q }): Query<Asked>) -> Result<Response, PageError> {
    let asked = form::asked(&q);
    let view = if asked.is_empty() { CheckView::nothing_asked(state.answers.today()) } else { state.answers.check(&asked) };
    page.show(&view, Keep::Asker)
}

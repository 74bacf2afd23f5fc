//! `GET /fees`: may they ask me for this?

use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use crate::web::error::PageError;
use crate::web::form::FeeForm;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::fees::FeesView;

/// Whether the visitor wants to see the question again, filled in, instead of its answer.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Change {
    change: String,
}

/// The form; or, where something was asked, the answer.
pub async fn fees(
    page: Page,
    State(state): State<AppState>,
    Query(form): Query<FeeForm>,
    Query(Change { change }): Query<Change>,
) -> Result<Response, PageError> {
    if form.is_blank() {
        return page.show(&FeesView::blank(form), Keep::Shared);
    }
    if !change.is_empty() {
        return page.show(&FeesView::blank(form), Keep::Asker);
    }
    let view = match form.read(state.answers.today()) {
        Ok(question) => FeesView::answered(form, &state.answers.fees(&question)),
        Err(errors) => FeesView { errors, ..FeesView::blank(form) },
    };
    page.show(&view, Keep::Asker)
}

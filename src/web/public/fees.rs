//! `GET /fees`: may they ask me for this?

use axum::extract::{Query, State};
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::form::FeeForm;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::fees::FeesView;

/// The form, and the answer below it where something was asked.
pub async fn fees(page: Page, State(state): State<AppState>, Query(form): Query<FeeForm>) -> Result<Response, PageError> {
    if form.is_blank() {
        return page.show(&FeesView::blank(form), Keep::Shared);
    }
    let view = match form.read(state.answers.today()) {
        Ok(question) => FeesView::answered(form, state.answers.fees(&question)),
        Err(errors) => FeesView { errors, ..FeesView::blank(form) },
    };
    page.show(&view, Keep::Asker)
}

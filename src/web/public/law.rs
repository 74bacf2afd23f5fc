//! `GET /law`, `/law/{rule}` and `/law/{rule}/{version}`: the rule book in words.

use axum::extract::{Path, Query, State};
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::form::LawForm;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::law::LawView;

/// Which rules there are, by corridor and day.
pub async fn law(page: Page, State(state): State<AppState>, Query(form): Query<LawForm>) -> Result<Response, PageError> {
    let question = form.read(state.answers.today());
    let whole = LawView { form, ..state.answers.law(&question) };
    page.show(&whole.opened(), Keep::Shared)
}

/// One rule with its history.
pub async fn rule(page: Page, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = state.answers.rule(&id).ok_or(PageError::NotFound)?;
    page.show(&view, Keep::Shared)
}

/// One version of a rule: the address stays when later versions come.
pub async fn version(page: Page, State(state): State<AppState>, Path((id, version)): Path<(String, String)>) -> Result<Response, PageError> {
    let view = state.answers.rule(&id).and_then(|rule| rule.only(&version)).ok_or(PageError::NotFound)?;
    page.show(&view, Keep::Shared)
}

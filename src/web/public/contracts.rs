//! `/contracts`: they changed my contract. What is typed comes in the body of a request and goes with it: no address and no log holds it.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::form::contract::ContractsForm;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::contracts::ContractsView;

/// The form.
pub async fn form(page: Page) -> Result<Response, PageError> {
    page.show(&ContractsView::blank(&ContractsForm::default()), Keep::Shared)
}

/// The answer; or the form again, with what is wrong, or to be changed.
pub async fn compare(page: Page, State(state): State<AppState>, Form(pairs): Form<Vec<(String, String)>>) -> Result<Response, PageError> {
    let is_changed = pairs.iter().any(|(name, _)| name == "change");
    let form = ContractsForm::of(pairs);
    if is_changed {
        return page.show(&ContractsView::blank(&form), Keep::Nobody);
    }
    match form.read(state.answers.today()) {
        Ok(question) => {
            let answer = state.answers.contracts(&question);
            page.show(&ContractsView::answered(&form, &answer, |rule| state.answers.rule(&rule.id).is_some()), Keep::Nobody)
        }
        Err(errors) => {
            let mut response = page.show(&ContractsView::refused(&form, errors), Keep::Nobody)?;
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(response)
        }
    }
}

//! `/desk/findings`: what was found over all agencies, what is done with many findings at once, and the views of the list that officials keep.

use axum::Form;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};

use crate::web::error::PageError;
use crate::web::form::queue::{QueueForm, TriageForm, ViewForm, page as page_of};
use crate::web::inspector::{Inspector, Reader, Triager};
use crate::web::page::{Page, answered};
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::queue::QueueView;

type Pairs = Vec<(String, String)>;

/// One page of findings; filters that cannot be read are told, and nothing is listed.
pub async fn queue(Reader(inspector): Reader, page: Page, State(state): State<AppState>, Query(pairs): Query<Pairs>) -> Result<Response, PageError> {
    let view = state.desk.findings(QueueForm::of(&pairs), page_of(&pairs), &inspector.name).await?;
    answered((page, inspector), &view, view.problems.is_empty())
}

/// Shows what will be done with the ticked findings, and does it when that was seen.
pub async fn triage(Triager(inspector): Triager, page: Page, State(state): State<AppState>, Form(pairs): Form<Pairs>) -> Result<Response, PageError> {
    inspector.sent(token(&pairs))?;
    let form = TriageForm::of(&pairs);
    let query = form.query.clone();
    let told = if form.confirmed == "yes" { state.desk.triage(form, &inspector.name).await? } else { state.desk.plan(form, &inspector.name).await? };
    match told {
        Ok(view) => page.show_at_desk(Some(inspector), &view),
        Err(problem) => told_again((page, inspector, state), &query, problem).await,
    }
}

/// Keeps, renames or deletes a view.
pub async fn change_view(inspector: Inspector, page: Page, State(state): State<AppState>, Form(pairs): Form<Pairs>) -> Result<Response, PageError> {
    inspector.sent(token(&pairs))?;
    let form = ViewForm::of(&pairs);
    let query = form.filters.query();
    match state.desk.change_view(form, &inspector.name).await? {
        None => Ok(Redirect::to(&path::desk_findings(&query)).into_response()),
        Some(problem) => told_again((page, inspector, state), &query, problem).await,
    }
}

/// The list again, with what is wrong.
async fn told_again((page, inspector, state): (Page, Inspector, AppState), query: &str, problem: String) -> Result<Response, PageError> {
    let view = state.desk.findings(QueueForm::of_query(query), 1, &inspector.name).await?;
    answered((page, inspector), &QueueView { problems: vec![problem], ..view }, false)
}

fn token(pairs: &Pairs) -> &str {
    pairs.iter().find(|(name, _)| name == "form_token").map(|(_, token)| token.as_str()).unwrap_or_default()
}

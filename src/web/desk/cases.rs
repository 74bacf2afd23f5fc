//! `/desk/cases`: which case comes first, one case, what is done in it by each role, and its file for a court.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::flow::cases::Acted;
use crate::web::error::PageError;
use crate::web::form::case::{CaseForm, case_number};
use crate::web::form::queue::{ListForm, page as page_of};
use crate::web::inspector::{Decider, Inspector, Investigator, Registrar};
use crate::web::page::{Page, answered};
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::case::CaseView;
use crate::web::view::cases::CasesView;

type Pairs = Form<Vec<(String, String)>>;

/// The list, the most urgent first.
pub async fn queue(inspector: Inspector, page: Page, State(state): State<AppState>, Query(pairs): Query<Vec<(String, String)>>) -> Result<Response, PageError> {
    let view = state.desk.cases(ListForm::of(&pairs), page_of(&pairs), &inspector.name).await?;
    answered((page, inspector), &view, view.problem.is_none())
}

/// Opens a case on findings, or shows the list again with what is wrong.
pub async fn open(Investigator(inspector): Investigator, page: Page, State(state): State<AppState>, Form(pairs): Pairs) -> Result<Response, PageError> {
    let form = CaseForm::of(pairs);
    inspector.sent(form.text("form_token"))?;
    match state.desk.open_case(&form.every("finding"), &inspector.name).await? {
        Acted::Done(id) => Ok(Redirect::to(&path::desk_case(id)).into_response()),
        Acted::Refused(problem) => {
            let view = CasesView { problem: Some(problem), ..state.desk.cases(ListForm::default(), 1, &inspector.name).await? };
            answered((page, inspector), &view, false)
        }
    }
}

/// One case.
pub async fn case(inspector: Inspector, page: Page, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = state.desk.case(number(&id)?).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}

/// Does what investigators do.
pub async fn investigate(
    Investigator(inspector): Investigator,
    page: Page,
    State(state): State<AppState>,
    (Path(id), Form(pairs)): (Path<String>, Pairs),
) -> Result<Response, PageError> {
    act((inspector, page, state), number(&id)?, CaseForm::of(pairs)).await
}

/// Does what deciders do.
pub async fn decide(
    Decider(inspector): Decider,
    page: Page,
    State(state): State<AppState>,
    (Path(id), Form(pairs)): (Path<String>, Pairs),
) -> Result<Response, PageError> {
    act((inspector, page, state), number(&id)?, CaseForm::of(pairs)).await
}

/// Brings a sanction before the register.
pub async fn enter(
    Registrar(inspector): Registrar,
    page: Page,
    State(state): State<AppState>,
    (Path(id), Form(pairs)): (Path<String>, Pairs),
) -> Result<Response, PageError> {
    let (id, form) = (number(&id)?, CaseForm::of(pairs));
    inspector.sent(form.text("form_token"))?;
    let acted = state.desk.enter_sanction(id, &form, &inspector.name).await?.ok_or(PageError::NotFound)?;
    told((inspector, page, state), id, acted).await
}

/// The file for a court, to be saved.
pub async fn court_file(inspector: Inspector, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let id = number(&id)?;
    let bytes = state.desk.court_file(id, &inspector.name).await?.ok_or(PageError::NotFound)?;
    let name = format!("attachment; filename=\"case-C-{id}.zip\"");
    let head = [(header::CONTENT_TYPE, "application/zip".to_owned()), (header::CONTENT_DISPOSITION, name), (header::CACHE_CONTROL, "no-store".to_owned())];
    Ok((head, bytes).into_response())
}

async fn act((inspector, page, state): (Inspector, Page, AppState), id: i64, form: CaseForm) -> Result<Response, PageError> {
    inspector.sent(form.text("form_token"))?;
    let acted = state.desk.act_in_case(id, &form, &inspector.name).await?.ok_or(PageError::NotFound)?;
    told((inspector, page, state), id, acted).await
}

/// What is written is shown by the page itself, so that a page loaded anew sends nothing twice.
pub(super) async fn told((inspector, page, state): (Inspector, Page, AppState), id: i64, acted: Acted) -> Result<Response, PageError> {
    let problem = match acted {
        Acted::Done(_) => return Ok(Redirect::to(&path::desk_case(id)).into_response()),
        Acted::Refused(problem) => problem,
    };
    let view = state.desk.case(id).await?.ok_or(PageError::NotFound)?;
    let mut response = page.show_at_desk(Some(inspector), &CaseView { problem: Some(problem), ..view })?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// The number of a case in an address.
pub(super) fn number(text: &str) -> Result<i64, PageError> {
    case_number(text).ok_or(PageError::NotFound)
}

//! `/desk/cases/{case}/evidence`: a file comes in, is saved by somebody, is redacted, and is made ready for the agency. No file is ever shown inside
//! this site, and each reading stands in the custody log.

use axum::Form;
use axum::extract::multipart::Multipart;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

use super::cases::{number, told};
use crate::flow::cases::Acted;
use crate::record::said::Said;
use crate::web::error::PageError;
use crate::web::form::case::CaseForm;
use crate::web::inspector::{Inspector, Investigator};
use crate::web::page::Page;
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::case::redaction::RedactionView;

type Pairs = Form<Vec<(String, String)>>;

/// Fields of the form around a file, at most.
const FIELDS_MAX: usize = 32;

/// Adds a piece.
pub async fn add(
    Investigator(inspector): Investigator,
    page: Page,
    State(state): State<AppState>,
    Path(id): Path<String>,
    parts: Multipart,
) -> Result<Response, PageError> {
    let id = number(&id)?;
    let (form, sent) = read(parts).await?;
    inspector.sent(form.text("form_token"))?;
    let acted = {
        let _place = state.complaints.painter()?;
        state.desk.add_case_evidence(id, (&form, sent), &inspector.name).await?.ok_or(PageError::NotFound)?
    };
    told((inspector, page, state), id, acted).await
}

/// The fields of the form, and the file where one came.
async fn read(mut parts: Multipart) -> Result<(CaseForm, Option<Vec<u8>>), PageError> {
    let unreadable = |_| PageError::Wrong(Said::plain("error-half-file", "The file did not arrive whole. Send it once more."));
    let (mut pairs, mut sent) = (Vec::new(), None);
    while let Some(part) = parts.next_field().await.map_err(unreadable)?.filter(|_| pairs.len() < FIELDS_MAX) {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "file" {
            sent = Some(part.bytes().await.map_err(unreadable)?.to_vec()).filter(|sent| !sent.is_empty());
        } else {
            pairs.push((name, part.text().await.map_err(unreadable)?));
        }
    }
    Ok((CaseForm::of(pairs), sent))
}

/// A piece, to be saved and looked at elsewhere.
pub async fn piece(inspector: Inspector, State(state): State<AppState>, Path((id, piece)): Path<(String, i64)>) -> Result<Response, PageError> {
    let id = number(&id)?;
    let (media, bytes) = state.desk.case_piece((id, piece), &inspector.name).await?.ok_or(PageError::NotFound)?;
    let ending = match media.as_str() {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "application/pdf" => "pdf",
        "text/plain" => "txt",
        _other => "bin",
    };
    let name = format!("attachment; filename=\"case-C-{id}-evidence-{piece}.{ending}\"");
    let head = [(header::CONTENT_TYPE, media), (header::CONTENT_DISPOSITION, name), (header::CACHE_CONTROL, "no-store".to_owned())];
    Ok((head, bytes).into_response())
}

/// What the agency gets, to be saved.
pub async fn for_the_agency(inspector: Inspector, State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let id = number(&id)?;
    let bytes = state.desk.evidence_for_the_agency(id, &inspector.name).await?.ok_or(PageError::NotFound)?;
    let name = format!("attachment; filename=\"case-C-{id}-for-the-agency.zip\"");
    let head = [(header::CONTENT_TYPE, "application/zip".to_owned()), (header::CONTENT_DISPOSITION, name), (header::CACHE_CONTROL, "no-store".to_owned())];
    Ok((head, bytes).into_response())
}

/// A text, to be marked. The reading stands in the custody log.
pub async fn redaction(
    Investigator(inspector): Investigator,
    page: Page,
    State(state): State<AppState>,
    Path((id, piece)): Path<(String, i64)>,
) -> Result<Response, PageError> {
    let view = state.desk.redaction((number(&id)?, piece), &inspector.name).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}

/// Makes the redacted copy, or shows the marks again with what is wrong.
pub async fn redact(
    Investigator(inspector): Investigator,
    page: Page,
    State(state): State<AppState>,
    (Path((id, piece)), Form(pairs)): (Path<(String, i64)>, Pairs),
) -> Result<Response, PageError> {
    let (id, form) = (number(&id)?, CaseForm::of(pairs));
    inspector.sent(form.text("form_token"))?;
    let problem = match state.desk.redact((id, piece), &form, &inspector.name).await?.ok_or(PageError::NotFound)? {
        Acted::Done(_) => return Ok(Redirect::to(&path::desk_case(id)).into_response()),
        Acted::Refused(problem) => problem,
    };
    let view = state.desk.redaction((id, piece), &inspector.name).await?.ok_or(PageError::NotFound)?;
    let marked = view.text.as_ref().map(|_| form.whole("words").to_owned());
    let view = RedactionView { problem: Some(problem), copy_name: form.text("name").to_owned(), text: marked, ..view };
    let mut response = page.show_at_desk(Some(inspector), &view)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

//! `/desk/tables/…`: what is on the screen as a file, with the same filters, columns and order.

use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};

use crate::edition::files::media_type;
use crate::web::error::PageError;
use crate::web::form::queue::{ListForm, QueueForm};
use crate::web::inspector::{Inspector, Listener, Reader};
use crate::web::state::AppState;
use crate::web::triage::{Format, Listing, TakenOut};

type Pairs = Query<Vec<(String, String)>>;

/// The inspection list, findings, cases or signals.
pub async fn table(Reader(inspector): Reader, State(state): State<AppState>, Path(file): Path<String>, Query(pairs): Pairs) -> Result<Response, PageError> {
    let (name, format) = parts(&file)?;
    let listing = match name {
        // What names placements or cases is for those who work on them.
        "findings" | "cases" if !inspector.reads_cases => return Err(PageError::NotFound),
        "inspections" => Listing::Inspections,
        "findings" => Listing::Findings(Box::new(QueueForm::of(&pairs))),
        "signals" => Listing::Signals,
        "cases" => Listing::Cases(ListForm::of(&pairs)),
        _ => return Err(PageError::NotFound),
    };
    saved(&state, (listing, format), &inspector).await
}

/// Complaints.
pub async fn complaints(
    Listener(inspector): Listener,
    State(state): State<AppState>,
    Path(file): Path<String>,
    Query(pairs): Pairs,
) -> Result<Response, PageError> {
    match parts(&file)? {
        ("complaints", format) => saved(&state, (Listing::Complaints(ListForm::of(&pairs)), format), &inspector).await,
        _ => Err(PageError::NotFound),
    }
}

/// What was found at one agency.
pub async fn agency(inspector: Inspector, State(state): State<AppState>, Path((licence, file)): Path<(String, String)>) -> Result<Response, PageError> {
    match parts(&file)? {
        ("findings", format) => saved(&state, (Listing::Agency(licence), format), &inspector).await,
        _ => Err(PageError::NotFound),
    }
}

/// The list and the kind of a file.
fn parts(file: &str) -> Result<(&str, Format), PageError> {
    match file.rsplit_once('.') {
        Some((name, "csv")) => Ok((name, Format::Csv)),
        Some((name, "xlsx")) => Ok((name, Format::Xlsx)),
        Some(_) | None => Err(PageError::NotFound),
    }
}

async fn saved(state: &AppState, (listing, format): (Listing, Format), inspector: &Inspector) -> Result<Response, PageError> {
    let (name, bytes) = match state.desk.take_out(listing, format, &inspector.name).await? {
        TakenOut::File(name, bytes) => (name, bytes),
        TakenOut::Nothing => return Err(PageError::NotFound),
        // The list itself says what is wrong with its filters.
        TakenOut::Refused(list) => return Ok(Redirect::to(&list).into_response()),
    };
    let saved = format!("attachment; filename=\"{name}\"");
    let head = [(header::CONTENT_TYPE, media_type(&name).to_owned()), (header::CONTENT_DISPOSITION, saved), (header::CACHE_CONTROL, "no-store".to_owned())];
    Ok((head, bytes).into_response())
}

//! `GET /desk/agencies/{licence}` and below: what an inspector takes along to one agency, its placements, charges and rates, and the tables as files.

use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use crate::edition::files::media_type;
use crate::web::agency_files::Wanted;
use crate::web::error::PageError;
use crate::web::inspector::{Inspector, Reader};
use crate::web::page::Page;
use crate::web::public::register::Which;
use crate::web::state::AppState;
use crate::web::view::desk::DeskAgencyView;

/// Which signal.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct WhichSignal {
    signal: String,
}

/// Its findings, gravest first, and on the first page of them the rest of its file.
pub async fn agency(
    Reader(inspector): Reader,
    page: Page,
    State(state): State<AppState>,
    (Path(licence), Query(which)): (Path<String>, Query<Which>),
) -> Result<Response, PageError> {
    let view = state.desk.agency(&licence, which.number()).await?.ok_or(PageError::NotFound)?;
    let file = if view.page == 1 { Some(state.desk.agency_file(&licence, inspector.reads_cases).await?) } else { None };
    page.show_at_desk(Some(inspector), &DeskAgencyView { file, ..view })
}

/// Its placements.
pub async fn placements(
    inspector: Inspector,
    page: Page,
    State(state): State<AppState>,
    (Path(licence), Query(which)): (Path<String>, Query<Which>),
) -> Result<Response, PageError> {
    let view = state.desk.placements(&licence, which.number()).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}

/// Its charges beside what was lawful.
pub async fn fees(
    inspector: Inspector,
    page: Page,
    State(state): State<AppState>,
    (Path(licence), Query(which)): (Path<String>, Query<Which>),
) -> Result<Response, PageError> {
    let view = state.desk.fees_of(&licence, which.number()).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}

/// Its rates among those of all.
pub async fn rates(
    Reader(inspector): Reader,
    page: Page,
    State(state): State<AppState>,
    (Path(licence), Query(which)): (Path<String>, Query<WhichSignal>),
) -> Result<Response, PageError> {
    let view = state.desk.rates(&licence, which.signal.parse().ok()).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}

/// A table as a file: `placements.csv`, `placements.xlsx`, `fees.csv`, `fees.xlsx`.
pub async fn table(inspector: Inspector, State(state): State<AppState>, Path((licence, table)): Path<(String, String)>) -> Result<Response, PageError> {
    let (wanted, ending) = match table.split_once('.') {
        Some(("placements", ending @ ("csv" | "xlsx"))) => (Wanted::Placements, ending),
        Some(("fees", ending @ ("csv" | "xlsx"))) => (Wanted::Fees, ending),
        Some(_) | None => return Err(PageError::NotFound),
    };
    let (sheet, made_at) = state.desk.table_of(&licence, wanted, &inspector.name).await?.ok_or(PageError::NotFound)?;
    let bytes = if ending == "csv" { sheet.csv().map_err(inside)? } else { sheet.workbook(made_at).map_err(inside)? };
    let name = format!("attachment; filename=\"{}\"", sheet.file_name(ending));
    let head = [(header::CONTENT_TYPE, media_type(&table).to_owned()), (header::CONTENT_DISPOSITION, name), (header::CACHE_CONTROL, "no-store".to_owned())];
    Ok((head, bytes).into_response())
}

fn inside(error: impl std::error::Error + Send + Sync + 'static) -> PageError {
    PageError::Inside(Box::new(error))
}

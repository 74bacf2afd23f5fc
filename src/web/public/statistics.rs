//! `GET /statistics`: what recruitment costs workers, as a page, tables and JSON.

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::statistics::table::{COLUMNS, Row, SDG_COLUMNS};
use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::statistics::StatisticsView;

const KEPT: (header::HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=300");

/// The figures.
pub async fn statistics(page: Page, State(state): State<AppState>) -> Result<Response, PageError> {
    let report = state.answers.statistics().await?;
    page.show(&StatisticsView::of(&report), Keep::Shared)
}

/// One row a group (RFC 4180, UTF-8).
pub async fn as_csv(State(state): State<AppState>) -> Result<Response, PageError> {
    let report = state.answers.statistics().await?;
    table("recruitment-cost.csv", &COLUMNS, report.rows().iter().map(Row::cells))
}

/// One row a figure, in the names of SDMX.
pub async fn as_sdg(State(state): State<AppState>) -> Result<Response, PageError> {
    let report = state.answers.statistics().await?;
    table("sdg-10-7-1.csv", &SDG_COLUMNS, report.sdg().into_iter())
}

/// The whole report for programs.
pub async fn as_json(State(state): State<AppState>) -> Result<Response, PageError> {
    let report = state.answers.statistics().await?;
    Ok(([KEPT], Json(report.document())).into_response())
}

fn table<const N: usize>(name: &str, columns: &[&str; N], rows: impl Iterator<Item = [String; N]>) -> Result<Response, PageError> {
    let body = written(columns, rows).map_err(|error| PageError::Inside(Box::new(error)))?;
    let name = (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""));
    let kind = (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned());
    Ok(([(KEPT.0, KEPT.1.to_owned()), kind, name], body).into_response())
}

fn written<const N: usize>(columns: &[&str; N], mut rows: impl Iterator<Item = [String; N]>) -> Result<Vec<u8>, csv::Error> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(columns)?;
    rows.try_for_each(|row| out.write_record(&row))?;
    out.into_inner().map_err(|error| error.into_error().into())
}

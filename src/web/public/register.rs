//! `GET /register`: the published list, as a page, a table and JSON.

use axum::Json;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::edition::EditionLine;
use crate::web::view::register::{RegisterRow, RegisterView};

/// Which page of a list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    page: String,
}

impl Which {
    /// Its number, from 1; the first where none can be read.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.page.parse().unwrap_or(1).max(1)
    }
}

const KEPT: (header::HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=300");

/// Editions on the page of the list; each leads to the one before it.
const EDITIONS_SHOWN: usize = 6;

/// The list, page by page.
pub async fn register(page: Page, State(state): State<AppState>, Query(which): Query<Which>) -> Result<Response, PageError> {
    let view = state.answers.register(which.number());
    if view.rows.is_empty() && view.total > 0 {
        return Err(PageError::NotFound);
    }
    let editions = state.answers.editions().await?;
    let editions = editions.iter().take(EDITIONS_SHOWN).map(EditionLine::of).collect();
    page.show(&RegisterView { editions, ..view }, Keep::Shared)
}

/// The whole list as a table (RFC 4180, UTF-8).
pub async fn as_csv(State(state): State<AppState>) -> Result<Response, PageError> {
    let body = table(&state.answers.register_rows()).map_err(|error| PageError::Inside(Box::new(error)))?;
    let name = (header::CONTENT_DISPOSITION, "attachment; filename=\"agencies.csv\"");
    Ok(([KEPT, (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present"), name], body).into_response())
}

/// The whole list for programs.
pub async fn as_json(State(state): State<AppState>) -> Response {
    let agencies: Vec<Value> = state.answers.register_rows().iter().map(wire).collect();
    let body = json!({ "as_of": state.answers.today(), "notice": state.answers.notice(), "agencies": agencies });
    ([KEPT], Json(body)).into_response()
}

fn table(rows: &[RegisterRow]) -> Result<Vec<u8>, csv::Error> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(["licence_no", "legal_name", "jurisdiction", "status", "expires_on"])?;
    for RegisterRow { name, licence_no, jurisdiction, place: _, status, expires_on } in rows {
        let expires_on = expires_on.map(|day| day.to_string()).unwrap_or_default();
        out.write_record([licence_no, name, jurisdiction, status.code.as_ref(), &expires_on])?;
    }
    out.into_inner().map_err(|error| error.into_error().into())
}

fn wire(row: &RegisterRow) -> Value {
    let RegisterRow { name, licence_no, jurisdiction, place: _, status, expires_on } = row;
    json!({ "licence_no": licence_no, "legal_name": name, "jurisdiction": jurisdiction, "status": status.code, "expires_on": expires_on })
}

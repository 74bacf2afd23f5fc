//! `GET /api/openapi.json` and `/api/docs`: the document of the API, for programs and for people.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::web::error::PageError;
use crate::web::openapi::document;
use crate::web::page::{Keep, Page};
use crate::web::view::docs::DocsView;

/// What the API is for.
pub async fn first(page: Page) -> Result<Response, PageError> {
    page.show(&DocsView::first(), Keep::Shared)
}

/// One part of it.
pub async fn part(page: Page, Path(name): Path<String>) -> Result<Response, PageError> {
    page.show(&DocsView::of_part(&name).ok_or(PageError::NotFound)?, Keep::Shared)
}

/// All of it for programs.
pub async fn openapi() -> Response {
    ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "public, max-age=300")], document().whole.to_string()).into_response()
}

//! What do pages load beside themselves? One style and one sign, both inside the binary, both kept by browsers for good.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::web::page::CSS;

const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// The style; its address changes with it.
pub async fn style() -> Response {
    ([(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, FOR_GOOD)], CSS).into_response()
}

/// The sign in a browser's tab.
pub async fn icon() -> Response {
    ([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "public, max-age=86400")], include_str!("../static/icon.svg")).into_response()
}

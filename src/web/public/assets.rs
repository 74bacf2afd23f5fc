//! What do pages load beside themselves? A style, a sign and one script, all inside the binary; what carries its digest is kept for good.

use std::sync::LazyLock;

use axum::http::HeaderName;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::web::page::{self, COUNTER_CSS, CSS, SCRIPT};
use crate::web::path;
use crate::web::public::editions::FOR_GOOD;

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// Which pages the keeper of [`path::VERIFY`] may answer for.
const SERVICE_WORKER_ALLOWED: HeaderName = HeaderName::from_static("service-worker-allowed");

/// The style; its address changes with it.
pub async fn style() -> Response {
    ([(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, FOR_GOOD)], CSS).into_response()
}

/// The style of complaints; its address changes with it.
pub async fn counter_style() -> Response {
    ([(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, FOR_GOOD)], COUNTER_CSS).into_response()
}

/// The sign in a browser's tab.
pub async fn icon() -> Response {
    ([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "public, max-age=86400")], include_str!("../static/icon.svg")).into_response()
}

/// The script of the page that checks papers; its address changes with it.
pub async fn script() -> Response {
    ([(CONTENT_TYPE, JAVASCRIPT), (CACHE_CONTROL, FOR_GOOD)], SCRIPT).into_response()
}

/// What keeps that page in the browser. It names what it keeps, so a browser sees by its bytes when something is new.
pub async fn worker() -> Response {
    static WORKER: LazyLock<String> = LazyLock::new(|| {
        let addresses = [path::VERIFY, &page::style(), &page::script(), path::ICON, path::KEYS, path::STATUS_LIST];
        let text = include_str!("../static/verify-worker.js").replace("{{ addresses }}", &format!("{addresses:?}"));
        let digest = page::digest(&text);
        text.replace("{{ digest }}", &digest)
    });
    ([(CONTENT_TYPE, JAVASCRIPT), (CACHE_CONTROL, "no-cache"), (SERVICE_WORKER_ALLOWED, path::VERIFY)], WORKER.as_str()).into_response()
}

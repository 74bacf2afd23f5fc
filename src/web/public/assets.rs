//! What do pages load beside themselves? Styles, signs and scripts, all inside the binary; what carries its digest is kept for good.

use std::sync::LazyLock;

use axum::extract::RawQuery;
use axum::http::HeaderName;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::web::page::{self, COUNTER_CSS, CSS, DESK_SCRIPT, SCRIPT};
use crate::web::phone::{self, PAGE_SCRIPT};
use crate::web::public::editions::FOR_GOOD;
use crate::web::{lang, path};

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

const A_DAY: &str = "public, max-age=86400";

/// Which pages a keeper may answer for.
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
    ([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, A_DAY)], include_str!("../static/icon.svg")).into_response()
}

/// The sign among the programs of a phone, small, large, and with room around it.
pub async fn icon_small() -> Response {
    picture(include_bytes!("../static/icon-192.png"))
}

/// The same, large.
pub async fn icon_large() -> Response {
    picture(include_bytes!("../static/icon-512.png"))
}

/// The same with room around it.
pub async fn icon_maskable() -> Response {
    picture(include_bytes!("../static/icon-maskable-512.png"))
}

fn picture(png: &'static [u8]) -> Response {
    ([(CONTENT_TYPE, "image/png"), (CACHE_CONTROL, A_DAY)], png).into_response()
}

/// The site as a program on a phone, in the language that the address asks for.
pub async fn manifest(RawQuery(query): RawQuery) -> Response {
    let manifest = phone::manifest(lang::asked(query.as_deref())).to_string();
    ([(CONTENT_TYPE, "application/manifest+json"), (CACHE_CONTROL, A_DAY)], manifest).into_response()
}

/// The script of pages for workers; its address changes with it.
pub async fn page_script() -> Response {
    ([(CONTENT_TYPE, JAVASCRIPT), (CACHE_CONTROL, FOR_GOOD)], PAGE_SCRIPT).into_response()
}

/// The script of the desk; its address changes with it.
pub async fn desk_script() -> Response {
    ([(CONTENT_TYPE, JAVASCRIPT), (CACHE_CONTROL, FOR_GOOD)], DESK_SCRIPT).into_response()
}

/// What keeps answers on a phone. It may stand before every page; of most it lets the request pass.
pub async fn keeper() -> Response {
    ([(CONTENT_TYPE, JAVASCRIPT), (CACHE_CONTROL, "no-cache"), (SERVICE_WORKER_ALLOWED, path::HOME)], phone::keeper()).into_response()
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

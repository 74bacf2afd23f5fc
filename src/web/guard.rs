//! What is refused before any handler sees it, and which promises does every answer carry?

use std::time::Duration;

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use super::path;
use super::phone::runs_script;
use super::state::AppState;
use crate::flow::complaints::paper::BYTES_MAX;

/// Longest address in bytes; the fee form with every field filled takes less than a quarter.
const MAX_ADDRESS_BYTES: usize = 2048;
/// How large a request may be, and how long the work on it.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    bytes: usize,
    seconds: u64,
}

/// A form, and one page. Packages come by other ways.
pub const FORM: Limit = Limit { bytes: 32 * 1024, seconds: 10 };
/// A photograph of [`BYTES_MAX`] with the form around it, over a line of 25 kB a second.
pub const PHOTOGRAPH: Limit = Limit { bytes: BYTES_MAX + 16 * 1024, seconds: 240 };

/// No script, no frame, nothing from elsewhere; forms go home. So it is at the door of the desk and wherever no page for workers is.
const CONTENT_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Pages for workers run our own script, which reads them aloud, keeps answers and forgets them; it may ask nobody anything.
const WORKERS_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; script-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The page that checks papers asks the site besides, and may read codes by camera; what keeps pages in a browser asks the site too.
const VERIFY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Pages of the desk run the script that moves through lists by keys; it asks nobody anything.
const DESK_POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What is made to be shown in a frame of another site: nothing can be done there.
const FRAMED_POLICY: &str = "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

/// A paper that came with a complaint, or evidence of a case.
const PAPER_POLICY: &str = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const NO_DEVICE: &str = "camera=(), geolocation=(), microphone=(), payment=()";
const OWN_CAMERA: &str = "camera=(self), geolocation=(), microphone=(), payment=()";

/// Limits on size and time, and one log line a request that does not say who checked what.
pub fn limits(routes: Router<AppState>, Limit { bytes, seconds }: Limit) -> Router<AppState> {
    routes
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(seconds)))
        .layer(RequestBodyLimitLayer::new(bytes))
        .layer(middleware::from_fn(short_address))
        .layer(middleware::from_fn(log))
}

async fn short_address(request: Request, next: Next) -> Response {
    if request.uri().to_string().len() > MAX_ADDRESS_BYTES {
        return StatusCode::URI_TOO_LONG.into_response();
    }
    next.run(request).await
}

/// Method, route pattern and status. Never the address: it would tell what somebody asked.
async fn log(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let method = request.method().clone();
    let response = next.run(request).await;
    tracing::info!(%method, route, status = response.status().as_u16(), "answered");
    response
}

/// Security headers on everything that leaves.
pub async fn headers(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let asked = request.uri().path();
    let keep_from_search = [path::CHECK, path::COMPLAINTS, path::DESK].iter().any(|p| asked.starts_with(p));
    let (is_framed, is_for_any_site) = (asked == path::RECONCILE_PREVIEW, path::is_for_any_site(asked));
    // What somebody else made is saved and looked at elsewhere; should a browser show it all the same, it can do nothing.
    let is_evidence = asked.starts_with(path::DESK_CASES) && asked.contains("/evidence/") && !asked.ends_with("/redact");
    let is_paper = is_evidence || asked.starts_with(path::DESK_COMPLAINTS) && asked.contains("/papers/");
    let (policy, devices) = match asked {
        _ if is_paper => (PAPER_POLICY, NO_DEVICE),
        path::RECONCILE_PREVIEW => (FRAMED_POLICY, NO_DEVICE),
        path::VERIFY | path::WORKER => (VERIFY_POLICY, OWN_CAMERA),
        path::KEEPER => (VERIFY_POLICY, NO_DEVICE),
        _ if runs_script(asked) => (WORKERS_POLICY, NO_DEVICE),
        _ if path::runs_desk_script(asked) => (DESK_POLICY, NO_DEVICE),
        _ => (CONTENT_POLICY, NO_DEVICE),
    };
    let mut response = next.run(request).await;
    let mut set = |name: HeaderName, value: &'static str| {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, policy);
    set(header::REFERRER_POLICY, "no-referrer");
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    if !is_framed {
        set(header::X_FRAME_OPTIONS, "DENY");
    }
    if is_for_any_site {
        set(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
    set(HeaderName::from_static("permissions-policy"), devices);
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    if keep_from_search {
        set(HeaderName::from_static("x-robots-tag"), "noindex");
    }
    if state.door.https {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    response
}

/// What is not there takes no method either: a list of methods would tell a stranger that it is.
pub async fn tell_no_methods(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status() == StatusCode::NOT_FOUND {
        response.headers_mut().remove(header::ALLOW);
    }
    response
}

//! `GET /healthz` and `GET /readyz`: is the process alive, and can it answer?

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::web::state::AppState;

const NOT_KEPT: [(header::HeaderName, &str); 2] = [(header::CACHE_CONTROL, "no-store"), (header::CONTENT_TYPE, "application/json")];

/// Alive: asks nothing of anybody.
pub async fn alive() -> Response {
    (NOT_KEPT, "{\"status\":\"ok\"}").into_response()
}

/// Ready: the store answers.
pub async fn ready(State(state): State<AppState>) -> Response {
    match state.desk.ready().await {
        Ok(()) => (NOT_KEPT, "{\"status\":\"ok\"}").into_response(),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, NOT_KEPT, "{\"status\":\"the store does not answer\"}").into_response()
        }
    }
}

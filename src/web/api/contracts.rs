//! `POST /api/v1/contracts/diff` and `GET /api/v1/contracts/form.schema.json`: two papers side by side, for programs.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;

use super::answer;
use crate::flow::diff_contract::{ContractQuestion, Filled, Filling, Mistake};
use crate::web::state::AppState;

/// Two filled forms and the way. The forms stay as they were written, so that numbers keep their digits.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Papers<'b> {
    #[serde(borrow)]
    before: &'b RawValue,
    #[serde(borrow)]
    after: &'b RawValue,
    origin: Option<String>,
    destination: Option<String>,
    occupation: Option<String>,
    on: Option<String>,
}

/// The answer is that of `contract diff --format json`. Every mistake is told at once.
pub async fn diff(State(state): State<AppState>, Json(body): Json<Box<RawValue>>) -> Response {
    match read(body.get(), &state) {
        Ok(question) => {
            let mut response = answer(&state, &state.answers.contracts(&question));
            response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
            response
        }
        Err(mistakes) => problem(&mistakes),
    }
}

/// The schema of a filled form.
pub async fn form_schema(State(state): State<AppState>) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/schema+json"), (header::CACHE_CONTROL, "public, max-age=300")];
    (headers, state.answers.contract_form().to_string()).into_response()
}

fn read(body: &str, state: &AppState) -> Result<ContractQuestion, Vec<Mistake>> {
    let papers: Papers<'_> = serde_json::from_str(body).map_err(|error| vec![unreadable(&error)])?;
    let Papers { before, after, origin, destination, occupation, on } = papers;
    let way = [("origin", origin), ("destination", destination), ("occupation", occupation), ("on", on)];
    let way = way.into_iter().filter_map(|(key, text)| Some((key, text?))).collect();
    let form = |form: &RawValue| Filled::Json(form.get().to_owned());
    Filling { way, before: form(before), after: form(after) }.read(state.answers.today())
}

fn unreadable(error: &serde_json::Error) -> Mistake {
    Mistake::whole(
        format!("this is no question on two papers: {error}"),
        "Write an object with before and after, and beside them origin, destination, occupation and on.",
    )
}

/// RFC 9457, with every mistake in `errors`.
fn problem(mistakes: &[Mistake]) -> Response {
    let detail = match mistakes.len() {
        1 => "One thing has to be mended: see errors.".to_owned(),
        many => format!("{many} things have to be mended: see errors."),
    };
    let body = json!({ "type": "about:blank", "title": "We cannot read these papers", "status": 400, "detail": detail, "errors": mistakes });
    (StatusCode::BAD_REQUEST, [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "no-store")], body.to_string()).into_response()
}

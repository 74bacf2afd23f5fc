//! What does a visitor see when something is wrong? One place turns errors into a status and a page, or problem JSON (RFC 9457).

use std::time::Duration;

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use rand::RngExt;
use serde_json::json;

use super::answers::Trouble;
use super::page::Page;
use super::path;
use super::state::AppState;
use super::view::error::ErrorView;
use crate::record::program::Scope;
use crate::record::said::Said;

/// Why a page is not shown.
#[derive(Debug)]
pub enum PageError {
    /// Nothing lives there, or nothing that this visitor may know of.
    NotFound,
    /// What was sent cannot be read; the sentence says what to do.
    Wrong(Said),
    /// More was asked at once than is answered at once; the sentence says how much is.
    TooMany(Said),
    /// A form that did not come from a page of this site.
    Forged,
    /// Too many are at the same door.
    Busy,
    /// A program without a token, or with one that opens nothing.
    NoToken {
        /// Whether one was given.
        was_given: bool,
    },
    /// A token that opens something else.
    NotOpened(Scope),
    /// What was asked can be read and not be done; the sentence says why.
    Unfit(String),
    /// Something came between; the sentence says what to do.
    Overtaken(String),
    /// It is not said which version was seen; the sentence says how.
    Unseen(String),
    /// This visitor has knocked too often; how long until the next time counts, and a sentence that says so.
    TooOften(Duration, Said),
    /// A message that is not of the gateway whose address it came to.
    NotVouched,
    /// This house takes no messages now.
    Closed,
    /// Something failed inside.
    Inside(Trouble),
}

/// The number by which a visitor and the log speak of one incident.
#[derive(Debug, Clone)]
struct Reference(String);

/// The sentence that belongs to a refusal.
#[derive(Debug, Clone)]
struct Told(Said);

impl From<Trouble> for PageError {
    fn from(trouble: Trouble) -> Self {
        Self::Inside(trouble)
    }
}

impl From<minijinja::Error> for PageError {
    fn from(error: minijinja::Error) -> Self {
        Self::Inside(Box::new(error))
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND.into_response(),
            Self::Wrong(sentence) => with_sentence(StatusCode::BAD_REQUEST, sentence),
            Self::TooMany(sentence) => with_sentence(StatusCode::PAYLOAD_TOO_LARGE, sentence),
            Self::Forged => with_sentence(
                StatusCode::FORBIDDEN,
                Said::plain("error-forged", "This form is too old, or not of this site. Open the page again and send it once more."),
            ),
            Self::Busy => (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "5")]).into_response(),
            Self::NoToken { was_given } => no_token(was_given),
            Self::NotOpened(scope) => not_opened(scope),
            Self::Unfit(sentence) => with_sentence(StatusCode::UNPROCESSABLE_ENTITY, Said::in_english(sentence)),
            Self::Overtaken(sentence) => with_sentence(StatusCode::PRECONDITION_FAILED, Said::in_english(sentence)),
            Self::Unseen(sentence) => with_sentence(StatusCode::PRECONDITION_REQUIRED, Said::in_english(sentence)),
            Self::TooOften(wait, sentence) => {
                let mut response = with_sentence(StatusCode::TOO_MANY_REQUESTS, sentence);
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
                response
            }
            Self::NotVouched => with_sentence(
                StatusCode::FORBIDDEN,
                Said::in_english("The message does not show that it is its gateway's: look at the secret and the address."),
            ),
            Self::Closed => with_sentence(StatusCode::SERVICE_UNAVAILABLE, Said::in_english("No messages are taken: the key that hides numbers is not there.")),
            Self::Inside(trouble) => {
                let reference = reference();
                tracing::error!(reference, error = chain(trouble.as_ref()), "a page failed");
                let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
                response.extensions_mut().insert(Reference(reference));
                response
            }
        }
    }
}

/// RFC 6750, section 3: whoever gave no token is told how, whoever gave one that it does not count.
fn no_token(was_given: bool) -> Response {
    let (challenge, sentence) = if was_given {
        ("Bearer realm=\"recruitwatch\", error=\"invalid_token\"", "This token is none of ours, has ended, or was taken back: ask for a new one.")
    } else {
        ("Bearer realm=\"recruitwatch\"", "Send a token in the header Authorization, after the word Bearer. Whoever runs this service gives tokens.")
    };
    challenged(StatusCode::UNAUTHORIZED, challenge, sentence.to_owned())
}

fn not_opened(scope: Scope) -> Response {
    let challenge = format!("Bearer realm=\"recruitwatch\", error=\"insufficient_scope\", scope=\"{scope}\"");
    challenged(StatusCode::FORBIDDEN, &challenge, format!("This token does not open this, or its person may not do it: it takes the scope {scope}."))
}

fn challenged(status: StatusCode, challenge: &str, sentence: String) -> Response {
    let mut response = with_sentence(status, Said::in_english(sentence));
    if let Ok(challenge) = HeaderValue::from_str(challenge) {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    }
    response
}

fn with_sentence(status: StatusCode, sentence: Said) -> Response {
    let mut response = status.into_response();
    response.extensions_mut().insert(Told(sentence));
    response
}

/// Gives every bare error of handlers, limits and timeouts its page; for programs, its problem document.
pub async fn dress(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let response = next.run(request).await;
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || is_dressed(&response) {
        return response;
    }
    let view = ErrorView::of(status.as_u16(), said::<Told>(&response).map(|s| s.0), said::<Reference>(&response).map(|r| r.0));
    let mut dressed = match uri.path() {
        asked if asked.starts_with(path::API) => problem(&view),
        asked if asked.starts_with(path::TEXT) => line(&view),
        _ => Page::of(&state, &uri).show_error(&view),
    };
    *dressed.status_mut() = status;
    for name in [header::ALLOW, header::RETRY_AFTER, header::WWW_AUTHENTICATE] {
        if let Some(value) = response.headers().get(&name) {
            dressed.headers_mut().insert(name, value.clone());
        }
    }
    dressed.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    dressed
}

fn problem(view: &ErrorView) -> Response {
    let body =
        json!({ "type": "about:blank", "title": view.title.english(), "status": view.status, "detail": view.sentence.english(), "reference": view.reference });
    ([(header::CONTENT_TYPE, "application/problem+json")], Json(body).into_response().into_body()).into_response()
}

/// For gateways, which show nothing of it to anybody.
fn line(view: &ErrorView) -> Response {
    let says = match view.status {
        404 => "No gateway of this name is trusted here: look at text.gateways in the settings.".to_owned(),
        405 => "Only POST is answered here, with the form of a message.".to_owned(),
        _ => view.sentence.english().to_owned(),
    };
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], says).into_response()
}

fn is_dressed(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/html") || kind.starts_with("application/")
}

fn said<T: Clone + Send + Sync + 'static>(response: &Response) -> Option<T> {
    response.extensions().get::<T>().cloned()
}

/// An error with everything that led to it.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    std::iter::successors(error.source(), |source| source.source()).fold(error.to_string(), |told, source| format!("{told}: {source}"))
}

/// Eight characters that can be read over a telephone: no vowels, no 0, 1, O, I.
fn reference() -> String {
    const ALPHABET: &[u8] = b"23456789BCDFGHJKLMNPQRSTVWXZ";
    let mut rng = rand::rng();
    (0..8).filter_map(|_| ALPHABET.get(rng.random_range(0..ALPHABET.len()))).map(|byte| char::from(*byte)).collect()
}

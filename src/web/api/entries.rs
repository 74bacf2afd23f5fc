//! `GET /api/v1/agencies/{licence}/entries` and `PUT /api/v1/agencies/{licence}/events`: the registrars' desk for programs.
//!
//! What holds at the desk holds here: the table of transitions, two people for a revocation, and nothing written over what came between. The
//! version that a program has seen is its `If-Match`; its `Idempotency-Key` makes that one request writes once.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use serde::Deserialize;

use super::closed;
use super::entry_wire::{FileWire, WrittenWire};
use crate::edition::files::sha256;
use crate::flow::enter_event::{Draft, Entered};
use crate::flow::enter_once::{EnteredOnce, KEY_MAX, Request};
use crate::record::id::Key;
use crate::record::said::Said;
use crate::web::error::PageError;
use crate::web::form::event::EventForm;
use crate::web::program::{OfRegister, Program};
use crate::web::state::AppState;

const KEY: &str = "idempotency-key";

/// Everything that the desk knows of a licence, with its version as the tag.
pub async fn entries(_: Program<OfRegister>, State(state): State<AppState>, Path(licence): Path<String>) -> Result<Response, PageError> {
    let file = state.programs.file(&licence).await?.ok_or(PageError::NotFound)?;
    let mut response = closed(&FileWire::of(&file));
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{}\"", file.version)) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// Enters, corrects or takes back an event, or proposes it where two decide.
pub async fn enter(
    Program { token, .. }: Program<OfRegister>,
    State(state): State<AppState>,
    Path(licence): Path<String>,
    (headers, body): (HeaderMap, Bytes),
) -> Result<Response, PageError> {
    let request = Request { key: key(&headers)?, sha256: sha256(&[Key::of(&licence).as_str().as_bytes(), b"\n", &body].concat()) };
    let draft = EventIn::read(&body)?.draft(seen(&headers)?)?;
    match state.programs.enter(&licence, draft, (&token, &request)).await?.ok_or(PageError::NotFound)? {
        EnteredOnce::Written(kept) => Ok(closed(&WrittenWire::of(&kept))),
        EnteredOnce::KeyOfAnother => Err(PageError::Unfit("This Idempotency-Key was given to another request before: make up a new one.".to_owned())),
        EnteredOnce::Refused(refused) => Err(refusal(refused)),
    }
}

fn refusal(refused: Entered) -> PageError {
    match refused {
        Entered::Doubted(doubt) => {
            PageError::Unfit(format!("{}. {} {} If it is to stand all the same, say why in `despite`.", doubt.sentence(), doubt.allows(), doubt.advice()))
        }
        Entered::Wrong(wrong) => PageError::Unfit(sentences(wrong.iter().map(|(field, message)| (*field, message.as_str())))),
        Entered::Stale | Entered::InForce | Entered::Proposed => PageError::Overtaken(
            "Something came in between, and nothing was written. Read the entries again, and send their new version as If-Match.".to_owned(),
        ),
    }
}

/// An event as a program sends it: texts as in the form of the desk, what is not stated left out.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct EventIn {
    does: Option<String>,
    of: String,
    event: String,
    effective_on: String,
    ends_on: String,
    decided_on: String,
    published_on: String,
    ground: String,
    reason: String,
    raw_status: String,
    appeal: Option<String>,
    why: String,
    despite: String,
}

impl EventIn {
    fn read(body: &[u8]) -> Result<Self, PageError> {
        serde_json::from_slice(body).map_err(|error| PageError::Wrong(Said::in_english(format!("The body is no event in JSON: {error}."))))
    }

    fn draft(self, seen: String) -> Result<Draft, PageError> {
        let Self { does, of, event, effective_on, ends_on, decided_on, published_on, ground, reason, raw_status, appeal, why, despite } = self;
        let does = does.unwrap_or_else(|| "entered".to_owned());
        if !["entered", "corrected", "withdrawn"].contains(&does.as_str()) {
            return Err(PageError::Wrong(Said::in_english("does: write entered, corrected or withdrawn.")));
        }
        let appeal = appeal.unwrap_or_else(|| "none".to_owned());
        let form = EventForm { does, of, event, effective_on, ends_on, decided_on, published_on, ground, reason, raw_status, ..EventForm::default() };
        let form = EventForm { version: seen, appeal, why, despite, ..form };
        form.read().map_err(|wrong| PageError::Wrong(Said::in_english(sentences(wrong.iter().map(|error| (error.field.as_ref(), error.message.english()))))))
    }
}

fn sentences<'a>(wrong: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    wrong.map(|(field, message)| format!("{field}: {message}")).collect::<Vec<_>>().join(" ")
}

/// The key of a request, with or without its quotation marks.
fn key(headers: &HeaderMap) -> Result<String, PageError> {
    let wrong = |sentence: &'static str| PageError::Wrong(Said::in_english(sentence));
    let given = headers.get(KEY).ok_or_else(|| wrong("Send an Idempotency-Key, such as a random UUID: it makes that one request writes once."))?;
    let bare = given.to_str().unwrap_or_default().trim();
    let bare = bare.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(bare);
    let is_key = (1..=KEY_MAX).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_graphic());
    if is_key { Ok(bare.to_owned()) } else { Err(wrong("An Idempotency-Key has 1 to 200 letters, digits and signs, and no spaces.")) }
}

/// The version that the program has seen; `*` stands for the one that is there.
fn seen(headers: &HeaderMap) -> Result<String, PageError> {
    let given = headers.get(header::IF_MATCH).and_then(|value| value.to_str().ok()).map(str::trim);
    let given = given.ok_or_else(|| PageError::Unseen("Send the ETag of the entries that you have read as If-Match.".to_owned()))?;
    Ok(given.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(given).to_owned())
}

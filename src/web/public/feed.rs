//! `GET /register/changes.atom` and `/agencies/{licence}/changes.atom`: what changed from edition to edition, of the whole list or of one
//! licence, for feed readers (Atom, RFC 4287).

use std::fmt::Write as _;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use chrono::SecondsFormat;

use crate::edition::files::sha256;
use crate::flow::publish::kept::{EditionRead, KeptEdition};
use crate::record::id::Key;
use crate::web::error::PageError;
use crate::web::path;
use crate::web::say::english;
use crate::web::state::AppState;
use crate::web::view::edition::EditionView;
use crate::web::view::edition_words::AgencyChange;

/// Editions in a feed.
const ENTRIES: usize = 20;
/// Editions that are read for the feed of one licence, newest first.
const EDITIONS_READ: usize = 200;

/// What a feed is of.
struct Feed {
    title: String,
    /// What tells its names apart from those of other feeds.
    name: String,
    here: String,
    page: String,
}

/// The feed of the whole list.
pub async fn changes(State(state): State<AppState>) -> Result<Response, PageError> {
    let kept = state.answers.editions().await?;
    let mut editions = Vec::new();
    for kept in kept.iter().take(ENTRIES) {
        editions.extend(state.answers.edition(kept.number).await?);
    }
    let title = "Changes in the register of recruitment agencies".to_owned();
    let feed = Feed { title, name: String::new(), here: path::REGISTER_FEED.to_owned(), page: path::REGISTER.to_owned() };
    Ok(answer(&feed, &editions, &kept))
}

/// The feed of one licence: editions in which something about it is not as it was.
pub async fn of_agency(State(state): State<AppState>, Path(licence): Path<String>) -> Result<Response, PageError> {
    let (kept, key) = (state.answers.editions().await?, Key::of(&licence));
    let mut editions = Vec::new();
    for number in kept.iter().take(EDITIONS_READ).map(|kept| kept.number) {
        let Some(read) = state.answers.edition(number).await? else { continue };
        let EditionRead { kept, statement, changes } = &*read;
        let changes = changes.about(&key);
        editions.extend((0 < changes.count()).then(|| Arc::new(EditionRead { kept: kept.clone(), statement: statement.clone(), changes })));
        if ENTRIES <= editions.len() {
            break;
        }
    }
    let known = state.answers.agency(&licence, state.answers.today());
    if known.is_none() && editions.is_empty() {
        return Err(PageError::NotFound);
    }
    let number = known.map_or_else(|| licence.clone(), |known| known.licence_no);
    let (here, page) = (path::agency_feed(&number), path::agency(&number));
    Ok(answer(&Feed { title: format!("Changes of licence {number}"), name: format!(" {key}"), here, page }, &editions, &kept))
}

/// The feed; `kept` are all editions, newest first.
fn answer(feed: &Feed, editions: &[Arc<EditionRead>], kept: &[KeptEdition]) -> Response {
    let first = kept.last().map_or("", |kept| kept.sha256.as_str());
    let headers = [(header::CACHE_CONTROL, "public, max-age=300"), (header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    (headers, atom(feed, editions, first)).into_response()
}

fn atom(feed: &Feed, editions: &[Arc<EditionRead>], first: &str) -> String {
    let Feed { title, name, here, page } = feed;
    let newest = editions.first().map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |read| updated(read));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n");
    let _ = write!(out, "<title>{}</title>\n<id>{}</id>\n", escaped(title), urn(&format!("feed {first}{name}")));
    let _ = write!(out, "<updated>{newest}</updated>\n<author><name>Recruitwatch</name></author>\n");
    let _ = writeln!(out, "<link rel=\"self\" href=\"{here}\"/>\n<link href=\"{page}\"/>");
    editions.iter().for_each(|read| entry(read, name, &mut out));
    out.push_str("</feed>\n");
    out
}

fn entry(read: &EditionRead, name: &str, out: &mut String) {
    let view = EditionView::of(read, 0);
    let _ = writeln!(out, "<entry>\n<title>Edition {} of {}</title>\n<id>{}</id>", view.number, view.on, urn(&format!("{}{name}", view.sha256)));
    let _ = writeln!(out, "<updated>{}</updated>\n<link href=\"{}\"/>", updated(read), path::edition(view.number));
    let mut told: Vec<String> = Vec::new();
    for group in &view.changes {
        let heading = group.heading.english();
        let line = |line: &AgencyChange| format!("{heading}: {} ({}): {}", line.name.0.english(), line.licence_no, english(&line.notes).join("; "));
        told.extend(group.lines.iter().map(line));
        told.extend((group.more > 0).then(|| format!("{heading}: {} more", group.more)));
    }
    if told.is_empty() {
        told.push(if view.before.is_some() { "Nothing is not as it was." } else { "The first edition." }.to_owned());
    }
    let _ = writeln!(out, "<content type=\"text\">{}</content>\n</entry>", escaped(&told.join("\n")));
}

fn updated(read: &EditionRead) -> String {
    read.kept.known_at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A name that is the same for ever: the digest of what it names, in the form of a UUID of version 8 (RFC 9562).
fn urn(of: &str) -> String {
    let digest = sha256(of.as_bytes());
    format!("urn:uuid:{}-{}-8{}-a{}-{}", &digest[..8], &digest[8..12], &digest[13..16], &digest[17..20], &digest[20..32])
}

/// A text within XML 1.0, which has no word at all for most control characters.
fn escaped(text: &str) -> String {
    let plain = |c: &char| matches!(c, '\n' | '\t') || !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
    text.chars().filter(plain).collect::<String>().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

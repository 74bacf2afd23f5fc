//! `GET /api/v1/rules`, `/rules/{rule}` and `/rules/{rule}/{version}`: the rule book for programs, in the words of its pages.

use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::Response;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer;
use super::ask::{Ask, LIMIT_MAX, Paging, Part};
use super::paged::{cursor, linked};
use crate::record::said::Said;
use crate::web::error::PageError;
use crate::web::form::LawForm;
use crate::web::state::AppState;
use crate::web::view::law::{LawView, Subject};
use crate::web::view::rule::{AskedView, RuleView, TableView, VersionView};

/// The name of this list in its cursors.
const LIST: &str = "rules";

/// Which rules.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RulesQuery {
    origin: String,
    destination: String,
    on: String,
    cursor: String,
    limit: String,
}

/// The rules of a way: `?origin=&destination=&on=&cursor=&limit=`.
pub async fn rules(State(state): State<AppState>, here: Uri, Ask(query): Ask<RulesQuery>) -> Result<Response, PageError> {
    let RulesQuery { origin, destination, on, cursor: at, limit } = query;
    let Paging { after, limit } = Part::new(at, limit).read::<String>(LIST, LIMIT_MAX)?;
    let view = state.answers.law(&LawForm { origin, destination, on, part: String::new() }.read(state.answers.today()));
    let mut wire = RulesWire::of(&view);
    if let Some(after) = after {
        let last = wire.rules.iter().position(|rule| rule.id == after);
        wire.rules.drain(
            ..=last.ok_or_else(|| PageError::Wrong(Said::in_english("The rules of this way have no such page: begin again without a cursor.".to_owned())))?,
        );
    }
    let is_more = limit < wire.rules.len();
    wire.rules.truncate(limit);
    wire.next = wire.rules.last().filter(|_| is_more).and_then(|last| cursor(LIST, &last.id));
    Ok(linked(answer(&state, &wire), &here, wire.next.as_deref()))
}

/// One rule with its history.
pub async fn rule(State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = state.answers.rule(&id).ok_or(PageError::NotFound)?;
    Ok(answer(&state, &RuleWire::of(&view)))
}

/// One version of a rule.
pub async fn version(State(state): State<AppState>, Path((id, version)): Path<(String, String)>) -> Result<Response, PageError> {
    let view = state.answers.rule(&id).and_then(|rule| rule.only(&version)).ok_or(PageError::NotFound)?;
    Ok(answer(&state, &RuleWire::of(&view)))
}

#[derive(Serialize)]
struct RulesWire<'a> {
    on: NaiveDate,
    digest: &'a str,
    rules: Vec<LineWire<'a>>,
    next: Option<String>,
}

#[derive(Serialize)]
struct LineWire<'a> {
    id: &'a str,
    title: &'a str,
    subject: Subject,
    place: String,
    standing: &'a str,
    not_confirmed_since: Option<NaiveDate>,
}

#[derive(Serialize)]
struct RuleWire<'a> {
    id: &'a str,
    title: &'a str,
    subject: Subject,
    place: String,
    kind: &'a str,
    digest: &'a str,
    notes: &'a [String],
    history: &'a [TableView],
    versions: Vec<VersionWire<'a>>,
    unsaid: &'a [String],
}

#[derive(Serialize)]
struct VersionWire<'a> {
    address: &'a str,
    fingerprint: &'a str,
    standing: &'a str,
    from: Option<NaiveDate>,
    last_day: Option<NaiveDate>,
    says: &'a [String],
    tables: &'a [TableView],
    terms: &'a [AskedView],
    reach: &'a [String],
    citation: &'a str,
    published: Option<&'a str>,
    urls: &'a [String],
    seen: Option<&'a str>,
    check_by: Option<NaiveDate>,
    sure: &'a str,
    doubts: &'a [String],
    not_confirmed: Option<&'a str>,
}

impl<'a> RulesWire<'a> {
    fn of(view: &'a LawView) -> Self {
        let lines = view.groups.iter().flat_map(|group| {
            group.rules.iter().map(|rule| LineWire {
                id: &rule.id,
                title: &rule.title,
                subject: Subject::Fees,
                place: group.place.0.english(),
                standing: &rule.standing.code,
                not_confirmed_since: rule.not_confirmed_since,
            })
        });
        let shelved = view.shelves.iter().flat_map(|shelf| {
            shelf.lines.iter().map(|line| LineWire {
                id: &line.id,
                title: &line.title,
                subject: shelf.subject,
                place: line.place.clone(),
                standing: &line.standing.code,
                not_confirmed_since: line.not_confirmed_since,
            })
        });
        Self { on: view.on, digest: &view.digest, rules: lines.chain(shelved).collect(), next: None }
    }
}

impl<'a> RuleWire<'a> {
    fn of(view: &'a RuleView) -> Self {
        let RuleView { id, subject, title, place, kind, notes, history, versions, one: _, unsaid, digest } = view;
        let (place, kind) = (place.0.english(), kind.english());
        Self { id, title, subject: *subject, place, kind, digest, notes, history, versions: versions.iter().map(VersionWire::of).collect(), unsaid }
    }
}

impl<'a> VersionWire<'a> {
    fn of(view: &'a VersionView) -> Self {
        let VersionView { address, fingerprint, standing, from, last_day, sentences, tables, terms, reach, .. } = view;
        let VersionView { citation, published, urls, seen, check_by, sure, doubts, not_confirmed, .. } = view;
        Self {
            address,
            fingerprint,
            standing: &standing.code,
            from: *from,
            last_day: *last_day,
            says: sentences,
            tables,
            terms,
            reach,
            citation,
            published: published.as_deref(),
            urls,
            seen: seen.as_deref(),
            check_by: *check_by,
            sure,
            doubts,
            not_confirmed: not_confirmed.as_ref().map(|sentence| sentence.english()),
        }
    }
}

//! `GET /api/v1/changes?since=`: what is not as it was, edition by edition, for programs. The facts are those of the feed.

use axum::extract::State;
use axum::http::Uri;
use axum::response::Response;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};

use super::answer;
use super::ask::{Ask, Paging, Part};
use super::paged::{cursor, linked};
use crate::edition::told::Told;
use crate::flow::publish::kept::{EditionRead, KeptEdition};
use crate::record::id::Key;
use crate::record::period::parse_day;
use crate::record::said::Said;
use crate::web::error::PageError;
use crate::web::state::AppState;

/// The name of this list in its cursors.
const LIST: &str = "changes";
/// Changes of a page where no limit is asked for.
const USUAL: usize = 100;
/// Editions that are read for one page: a page may hold less than was asked for, and still lead on.
const EDITIONS_READ: usize = 60;

/// Which changes.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ChangesQuery {
    since: String,
    licence: String,
    cursor: String,
    limit: String,
}

/// An edition, and how many of its changes lie before.
type Place = (u32, usize);

/// A page of changes: `?since=&licence=&cursor=&limit=`.
pub async fn changes(State(state): State<AppState>, here: Uri, Ask(query): Ask<ChangesQuery>) -> Result<Response, PageError> {
    let ChangesQuery { since, licence, cursor: at, limit } = query;
    let mut editions = state.answers.editions().await?;
    editions.reverse();
    let since = Since::read(&since, &editions)?;
    let paging: Paging<Place> = Part::new(at, limit).read(LIST, USUAL)?;
    let licence = Some(Key::of(&licence)).filter(|licence| !licence.is_empty());
    let from = paging.after.unwrap_or((0, 0));
    let later = editions.iter().map(|kept| kept.number).filter(|number| since.from_edition < Some(*number) && from.0 <= *number).collect();
    let (changes, next) = Walk { editions: later, from, limit: paging.limit, licence }.page(&state).await?;
    let next = next.and_then(|place| cursor(LIST, &place));
    let Since { from_edition, reaches_back } = since;
    let to_edition = editions.last().map(|kept| kept.number);
    Ok(linked(answer(&state, &ChangesWire { from_edition, reaches_back, to_edition, changes, next: next.as_deref() }), &here, next.as_deref()))
}

/// On which edition the changes are laid.
struct Since {
    /// The edition; none where none has been published.
    from_edition: Option<u32>,
    /// Whether it is as old as what was asked for. Else what changed before it is not known.
    reaches_back: bool,
}

impl Since {
    /// Reads the number of an edition or a day; `editions` are oldest first.
    fn read(text: &str, editions: &[KeptEdition]) -> Result<Self, PageError> {
        let first = editions.first().map(|kept| kept.number);
        if text.is_empty() {
            return Ok(Self { from_edition: first, reaches_back: first.is_some() });
        }
        if let Some(day) = parse_day(text) {
            let of_the_day = editions.iter().rev().find(|kept| kept.on <= day).map(|kept| kept.number);
            return Ok(Self { from_edition: of_the_day.or(first), reaches_back: of_the_day.is_some() });
        }
        let number = text.parse().ok().filter(|number| editions.iter().any(|kept| kept.number == *number));
        let wrong = || {
            let newest = editions.last().map_or_else(|| "none has been published".to_owned(), |kept| format!("the newest is {}", kept.number));
            PageError::Wrong(Said::in_english(format!(
                "since={} is neither a day such as 2026-03-24 nor the number of an edition: {newest}.",
                text.escape_debug()
            )))
        };
        Ok(Self { from_edition: Some(number.ok_or_else(wrong)?), reaches_back: true })
    }
}

/// A walk through editions, oldest first.
struct Walk {
    editions: Vec<u32>,
    from: Place,
    limit: usize,
    licence: Option<Key>,
}

impl Walk {
    /// The changes of one page, and where the next one begins.
    async fn page(&self, state: &AppState) -> Result<(Vec<Box<RawValue>>, Option<Place>), PageError> {
        let mut page: Vec<(Place, Box<RawValue>)> = Vec::new();
        for number in self.editions.iter().take(EDITIONS_READ) {
            if let Some(read) = state.answers.edition(*number).await? {
                page.extend(self.told(&read)?);
            }
            if self.limit < page.len() {
                page.truncate(self.limit);
                let next = page.last().map(|((edition, at), _)| (*edition, at + 1));
                return Ok((page.into_iter().map(|(_, change)| change).collect(), next));
            }
        }
        let next = self.editions.get(EDITIONS_READ).map(|number| (*number, 0));
        Ok((page.into_iter().map(|(_, change)| change).collect(), next))
    }

    /// The changes of an edition with their places; one more than fits on a page shows that there is another.
    fn told(&self, read: &EditionRead) -> Result<Vec<(Place, Box<RawValue>)>, PageError> {
        let number = read.kept.number;
        let skipped = if number == self.from.0 { self.from.1 } else { 0 };
        let all = read.changes.each();
        let wanted = all.iter().enumerate().skip(skipped).filter(|(_, told)| self.licence.as_ref().is_none_or(|licence| told.is_about(licence)));
        let wire = |(at, told): (usize, &Told<'_>)| Ok(((number, at), to_raw_value(&ChangeWire { edition: number, on: read.kept.on, told })?));
        let told: Result<_, serde_json::Error> = wanted.take(self.limit + 1).map(wire).collect();
        told.map_err(|error| PageError::Inside(Box::new(error)))
    }
}

#[derive(Serialize)]
struct ChangesWire<'a> {
    from_edition: Option<u32>,
    reaches_back: bool,
    to_edition: Option<u32>,
    changes: Vec<Box<RawValue>>,
    next: Option<&'a str>,
}

#[derive(Serialize)]
struct ChangeWire<'a> {
    edition: u32,
    on: NaiveDate,
    #[serde(flatten)]
    told: &'a Told<'a>,
}

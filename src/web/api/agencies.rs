//! `GET /api/v1/agencies`, `/agencies/{licence}` and `/agencies/{licence}/events`: the register of today for programs.
//!
//! The list has no search by name: who looks for a name has to be told of look-alikes, and that is what a check is for.

use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::Response;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::agency_wire::{HistoryWire, LicenceWire};
use super::answer;
use super::ask::{Ask, Paging, Part};
use super::paged::{cursor, linked};
use crate::flow::list_agencies::Wanted;
use crate::flow::register_status::Axes;
use crate::record::code::Code;
use crate::record::licence::Status;
use crate::record::period::parse_day;
use crate::record::said::Said;
use crate::web::error::PageError;
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::register::RegisterRow;

/// The name of this list in its cursors.
const LIST: &str = "agencies";
/// Rows of a page where no limit is asked for.
const USUAL: usize = 100;

/// Which agencies.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ListQuery {
    jurisdiction: String,
    status: String,
    cursor: String,
    limit: String,
}

/// What was known by when.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KnownQuery {
    known: String,
}

/// A page of the list: `?jurisdiction=&status=&cursor=&limit=`.
pub async fn agencies(State(state): State<AppState>, here: Uri, Ask(query): Ask<ListQuery>) -> Result<Response, PageError> {
    let today = state.answers.today();
    let page = state.answers.agencies(&query.read(today)?);
    let next = page.more_after.as_ref().and_then(|last| cursor(LIST, last));
    let agencies = page.rows.iter().map(RowWire::of).collect();
    Ok(linked(answer(&state, &ListWire { as_of: today, agencies, next: next.as_deref() }), &here, next.as_deref()))
}

/// One licence today, with its holders.
pub async fn agency(State(state): State<AppState>, Path(licence): Path<String>) -> Result<Response, PageError> {
    let view = state.answers.agency(&licence, state.answers.today()).ok_or(PageError::NotFound)?;
    let holders = state.answers.holders(&licence);
    // Where several hold one number, nobody knows of whom the workers spoke.
    let voices = if holders.len() == 1 { Some(state.complaints.reception.voices(&licence).await?) } else { None };
    Ok(answer(&state, &LicenceWire::of(&view, &holders, voices.as_ref())))
}

/// What happened to a licence, as far as it was known on a day: `?known=`.
pub async fn events(State(state): State<AppState>, Path(licence): Path<String>, Ask(query): Ask<KnownQuery>) -> Result<Response, PageError> {
    let today = state.answers.today();
    let known = match query.known.as_str() {
        "" => today,
        text => {
            parse_day(text).ok_or_else(|| PageError::Wrong(Said::in_english("Write the day as year-month-day, such as 2026-03-24.".to_owned())))?.min(today)
        }
    };
    let history = state.answers.status(&licence, Axes { on: known, known_on: known }).await?.ok_or(PageError::NotFound)?;
    Ok(answer(&state, &HistoryWire::of(&licence, &history, known)))
}

impl ListQuery {
    fn read(self, on: NaiveDate) -> Result<Wanted, PageError> {
        let Self { jurisdiction, status, cursor, limit } = self;
        let Paging { after, limit } = Part::new(cursor, limit).read(LIST, USUAL)?;
        let wrong_status = || PageError::Wrong(Said::in_english(format!("status={} is none: write {}.", status.escape_debug(), Status::EXPECTED)));
        let status = if status.is_empty() { None } else { Some(Status::parse(&status).map_err(|_| wrong_status())?) };
        let jurisdiction = Some(jurisdiction.to_ascii_uppercase()).filter(|code| !code.is_empty());
        if jurisdiction.as_ref().is_some_and(|code| !is_code(code)) {
            return Err(PageError::Wrong(Said::in_english("jurisdiction is a code of ISO 3166, such as PH or IN-KL.".to_owned())));
        }
        Ok(Wanted { jurisdiction, status, after, limit, on })
    }
}

/// Two letters, and of an area up to three letters or digits more (ISO 3166-2).
pub(super) fn is_code(text: &str) -> bool {
    let (country, area) = text.split_once('-').map_or((text, None), |(country, area)| (country, Some(area)));
    let is_area = |area: &str| (1..=3).contains(&area.len()) && area.bytes().all(|byte| byte.is_ascii_alphanumeric());
    country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase()) && area.is_none_or(is_area)
}

#[derive(Serialize)]
struct ListWire<'a> {
    as_of: NaiveDate,
    agencies: Vec<RowWire<'a>>,
    next: Option<&'a str>,
}

#[derive(Serialize)]
struct RowWire<'a> {
    licence_no: &'a str,
    legal_name: &'a str,
    jurisdiction: &'a str,
    status: &'a str,
    expires_on: Option<NaiveDate>,
    address: String,
}

impl<'a> RowWire<'a> {
    fn of(row: &'a RegisterRow) -> Self {
        let RegisterRow { name, licence_no, jurisdiction, place: _, status, expires_on } = row;
        Self { licence_no, legal_name: name, jurisdiction, status: &status.code, expires_on: *expires_on, address: path::api_agency(licence_no) }
    }
}

//! What does a program read of one licence? Its holders with codes where pages have words, and its events on both axes of time. What the
//! register does not state is null, never an empty list.

use chrono::NaiveDate;
use serde::Serialize;

use super::wire::SourceWire;
use crate::flow::register_status::LicenceAnswer;
use crate::record::agency::{Agency, AgencyKind};
use crate::record::feedback::Question;
use crate::record::id::Id;
use crate::record::licence::{Appeal, EventKind, LicenceEvent, Timeline};
use crate::web::say::english;
use crate::web::view::agency::AgencyView;
use crate::web::view::licence_words::event_words;
use crate::web::view::voices::{RowLine, VoicesView};

/// A licence today.
#[derive(Serialize)]
pub struct LicenceWire<'a> {
    licence_no: &'a str,
    as_of: NaiveDate,
    status: &'a str,
    words: &'a str,
    reasons: Vec<&'a str>,
    holders: Vec<HolderWire<'a>>,
    source: SourceWire,
    next_steps: Vec<&'a str>,
    worker_answers: Option<VoicesWire>,
}

/// What workers said: null is a number that would say too much.
#[derive(Serialize)]
struct VoicesWire {
    asked_about: Option<u64>,
    answered_about: Option<u64>,
    percent: Option<u64>,
    until: Option<NaiveDate>,
    least: u64,
    rounded_to: u64,
    questions: Vec<QuestionWire>,
}

#[derive(Serialize)]
struct QuestionWire {
    question: Question,
    words: String,
    until: Option<NaiveDate>,
    yes_about: Option<u64>,
    no_about: Option<u64>,
    not_said_about: Option<u64>,
}

#[derive(Serialize)]
struct HolderWire<'a> {
    legal_name: &'a str,
    other_names: Option<Vec<&'a str>>,
    jurisdiction: &'a str,
    regulator: Option<&'a str>,
    licence_class: Option<&'a str>,
    kinds: Option<&'a [AgencyKind]>,
    destinations: Option<Vec<&'a str>>,
    occupations: Option<Vec<&'a str>>,
    quota: Option<u32>,
    issued_on: Option<NaiveDate>,
    expires_on: Option<NaiveDate>,
    address: Option<&'a str>,
    district: Option<&'a str>,
    phones: Option<&'a [String]>,
    emails: Option<&'a [String]>,
    pages: Option<&'a [String]>,
}

/// What happened to a licence.
#[derive(Serialize)]
pub struct HistoryWire<'a> {
    licence_no: &'a str,
    known_on: NaiveDate,
    holders: Vec<&'a str>,
    events: Vec<EventWire<'a>>,
}

#[derive(Serialize)]
pub struct EventWire<'a> {
    event: EventKind,
    words: &'static str,
    effective_on: NaiveDate,
    ends_on: Option<NaiveDate>,
    known_on: NaiveDate,
    recorded_on: Option<NaiveDate>,
    published_on: Option<NaiveDate>,
    decided_on: Option<NaiveDate>,
    ground: Option<&'a str>,
    reason: Option<&'a str>,
    raw_status: Option<&'a str>,
    appeal: Appeal,
    has_effect: bool,
    is_last_word: bool,
}

impl<'a> LicenceWire<'a> {
    pub fn of(view: &'a AgencyView, holders: &'a [Agency], voices: Option<&VoicesView>) -> Self {
        let AgencyView { licence_no, on, status, reasons, source, next_steps, .. } = view;
        let holders = holders.iter().map(HolderWire::of).collect();
        Self {
            licence_no,
            as_of: *on,
            status: &status.code,
            words: status.words.english(),
            reasons: english(reasons),
            holders,
            source: SourceWire::of(source),
            next_steps: english(next_steps),
            worker_answers: voices.map(VoicesWire::of),
        }
    }
}

impl VoicesWire {
    fn of(view: &VoicesView) -> Self {
        let VoicesView { response, rows, least, rounded } = view;
        let response = response.as_ref();
        Self {
            asked_about: response.map(|line| line.asked),
            answered_about: response.map(|line| line.answered),
            percent: response.map(|line| line.percent),
            until: response.map(|line| line.until),
            least: *least,
            rounded_to: *rounded,
            questions: if response.is_some() { rows.iter().map(QuestionWire::of).collect() } else { Vec::new() },
        }
    }
}

impl QuestionWire {
    fn of(row: &RowLine) -> Self {
        let number = |at: usize| row.numbers.get(at).copied().flatten();
        let (yes_about, no_about, not_said_about) = (number(0), number(1), number(2));
        Self { question: row.question, words: row.words.english().to_owned(), until: row.until, yes_about, no_about, not_said_about }
    }
}

impl<'a> HolderWire<'a> {
    fn of(agency: &'a Agency) -> Self {
        let Agency { legal_name, jurisdiction, regulator, licence_class, kinds, destinations, occupations, quota, issued_on, expires_on, .. } = agency;
        let Agency { address, district, phones, emails, pages, .. } = agency;
        Self {
            legal_name,
            other_names: stated(agency.names().skip(1)),
            jurisdiction,
            regulator: regulator.as_deref(),
            licence_class: licence_class.as_deref(),
            kinds: Some(kinds.as_slice()).filter(|kinds| !kinds.is_empty()),
            destinations: stated(destinations.iter().map(|country| country.code())),
            occupations: stated(occupations.iter().map(|occupation| occupation.as_str())),
            quota: *quota,
            issued_on: *issued_on,
            expires_on: *expires_on,
            address: address.as_deref(),
            district: district.as_deref(),
            phones: Some(phones.as_slice()).filter(|phones| !phones.is_empty()),
            emails: Some(emails.as_slice()).filter(|emails| !emails.is_empty()),
            pages: Some(pages.as_slice()).filter(|pages| !pages.is_empty()),
        }
    }
}

impl<'a> HistoryWire<'a> {
    pub fn of(licence_no: &'a str, history: &'a LicenceAnswer, known_on: NaiveDate) -> Self {
        let LicenceAnswer { holders, events, .. } = history;
        let timeline = Timeline::new(events.clone());
        let last_words: Vec<&LicenceEvent> = timeline.seen(known_on).collect();
        let events = events.iter().map(|event| EventWire::of(event, last_words.contains(&event))).collect();
        let licence_no = holders.first().map_or(licence_no, |holder| Id::as_str(&holder.licence_no));
        Self { licence_no, known_on, holders: holders.iter().map(|holder| holder.legal_name.as_str()).collect(), events }
    }
}

impl<'a> EventWire<'a> {
    pub fn of(event: &'a LicenceEvent, is_last_word: bool) -> Self {
        let LicenceEvent { event: kind, effective_on, ends_on, decided_on, published_on, recorded_on, ground, reason, raw_status, appeal, .. } = event;
        Self {
            event: *kind,
            words: event_words(*kind),
            effective_on: *effective_on,
            ends_on: *ends_on,
            known_on: event.known_on(),
            recorded_on: *recorded_on,
            published_on: *published_on,
            decided_on: *decided_on,
            ground: ground.as_deref(),
            reason: reason.as_deref(),
            raw_status: raw_status.as_deref(),
            appeal: *appeal,
            has_effect: event.runs(),
            is_last_word,
        }
    }
}

/// Values that the register states; null where it states none.
fn stated<'a>(values: impl Iterator<Item = &'a str>) -> Option<Vec<&'a str>> {
    Some(values.collect::<Vec<_>>()).filter(|values| !values.is_empty())
}

//! What does a program read? The shapes of version 1: fields may be added, none renamed or removed. The answer on fees has its shape
//! from `flow::assess_fee`, for the command line writes the same.

use chrono::NaiveDate;
use serde::Serialize;

use crate::web::view::agency::AgencyView;
use crate::web::view::check::{Candidate, CheckView, Source};
use crate::web::view::from_register::Days;

/// The verdict of a check.
#[derive(Serialize)]
pub struct CheckWire<'a> {
    asked: &'a str,
    verdict: &'a str,
    words: &'a str,
    sentence: &'a str,
    agency: Option<AgencyWire<'a>>,
    reasons: &'a [String],
    as_of: NaiveDate,
    sources: &'a [Source],
    candidates: Vec<AgencyWire<'a>>,
    elsewhere: Vec<AgencyWire<'a>>,
    next_steps: &'a [String],
}

#[derive(Serialize)]
struct AgencyWire<'a> {
    legal_name: &'a str,
    licence_no: &'a str,
    jurisdiction: &'a str,
    status: Option<&'a str>,
}

/// A licence on a day.
#[derive(Serialize)]
pub struct StatusWire<'a> {
    licence_no: &'a str,
    legal_name: &'a str,
    on: NaiveDate,
    known_on: NaiveDate,
    status: &'a str,
    words: &'a str,
    reasons: &'a [String],
    source: &'a Source,
}

impl<'a> CheckWire<'a> {
    pub fn of(view: &'a CheckView) -> Self {
        let CheckView { asked, verdict, agency, reasons, as_of, sources, candidates, next_steps, sentence, elsewhere } = view;
        let (code, words) = verdict.as_ref().map_or(("unknown-status", ""), |v| (&v.code, &v.words));
        let (candidates, elsewhere) = (AgencyWire::all(candidates), AgencyWire::all(elsewhere));
        Self {
            asked,
            verdict: code,
            words,
            sentence,
            agency: agency.as_ref().map(AgencyWire::of),
            reasons,
            as_of: *as_of,
            sources,
            candidates,
            elsewhere,
            next_steps,
        }
    }
}

impl<'a> AgencyWire<'a> {
    fn of(candidate: &'a Candidate) -> Self {
        let Candidate { name, licence_no, jurisdiction, status, differs: _ } = candidate;
        Self { legal_name: name, licence_no, jurisdiction, status: status.as_ref().map(|status| status.code.as_ref()) }
    }

    fn all(candidates: &'a [Candidate]) -> Vec<Self> {
        candidates.iter().map(Self::of).collect()
    }
}

impl<'a> StatusWire<'a> {
    pub fn of(view: &'a AgencyView, days: Days) -> Self {
        let AgencyView { licence_no, legal_name, on, status, reasons, source, .. } = view;
        Self { licence_no, legal_name, on: *on, known_on: days.today, status: &status.code, words: &status.words, reasons, source }
    }
}

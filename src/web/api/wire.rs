//! What does a program read? The shapes of version 1: fields may be added, none renamed or removed. The answer on fees has its shape
//! from `flow::assess_fee`, for the command line writes the same.

use chrono::NaiveDate;
use serde::Serialize;

use crate::flow::register_status::LicenceAnswer;
use crate::flow::register_status::document::Document;
use crate::web::view::agency::AgencyView;
use crate::web::view::check::{Candidate, CheckView, Source};

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

/// A licence on a day: what the command line writes, with the words of the page.
#[derive(Serialize)]
pub struct StatusWire<'a> {
    words: &'a str,
    reasons: &'a [String],
    source: &'a Source,
    #[serde(flatten)]
    document: Document<'a>,
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
    pub fn of(view: &'a AgencyView, told: &'a LicenceAnswer) -> Self {
        let AgencyView { status, reasons, source, .. } = view;
        Self { words: &status.words, reasons, source, document: Document::from(told) }
    }
}

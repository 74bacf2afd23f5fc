//! What does a program read? The shapes of version 1: fields may be added, none renamed or removed. The answer on fees has its shape
//! from `flow::assess_fee`, for the command line writes the same.

use chrono::NaiveDate;
use serde::Serialize;

use crate::flow::register_status::LicenceAnswer;
use crate::flow::register_status::document::Document;
use crate::web::say::english;
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
    reasons: Vec<&'a str>,
    as_of: NaiveDate,
    sources: Vec<SourceWire>,
    candidates: Vec<AgencyWire<'a>>,
    elsewhere: Vec<AgencyWire<'a>>,
    next_steps: Vec<&'a str>,
}

/// Where an answer comes from.
#[derive(Serialize)]
pub struct SourceWire {
    name: String,
    on: Option<NaiveDate>,
}

#[derive(Serialize)]
struct AgencyWire<'a> {
    legal_name: &'a str,
    licence_no: &'a str,
    jurisdiction: String,
    status: Option<&'a str>,
}

/// A licence on a day: what the command line writes, with the words of the page.
#[derive(Serialize)]
pub struct StatusWire<'a> {
    words: &'a str,
    reasons: Vec<&'a str>,
    source: SourceWire,
    #[serde(flatten)]
    document: Document<'a>,
}

impl<'a> CheckWire<'a> {
    pub fn of(view: &'a CheckView) -> Self {
        let CheckView { asked, verdict, agency, reasons, as_of, sources, candidates, next_steps, sentence, elsewhere } = view;
        let (code, words) = verdict.as_ref().map_or(("unknown-status", ""), |v| (&v.code, v.words.english()));
        let (candidates, elsewhere) = (AgencyWire::all(candidates), AgencyWire::all(elsewhere));
        Self {
            asked,
            verdict: code,
            words,
            sentence: sentence.as_ref().map_or("", |sentence| sentence.english()),
            agency: agency.as_ref().map(AgencyWire::of),
            reasons: english(reasons),
            as_of: *as_of,
            sources: sources.iter().map(SourceWire::of).collect(),
            candidates,
            elsewhere,
            next_steps: english(next_steps),
        }
    }
}

impl SourceWire {
    pub fn of(Source { name, on }: &Source) -> Self {
        Self { name: name.0.english(), on: *on }
    }
}

impl<'a> AgencyWire<'a> {
    fn of(candidate: &'a Candidate) -> Self {
        let Candidate { name, licence_no, jurisdiction, status, differs: _ } = candidate;
        Self { legal_name: name, licence_no, jurisdiction: jurisdiction.0.english(), status: status.as_ref().map(|status| status.code.as_ref()) }
    }

    fn all(candidates: &'a [Candidate]) -> Vec<Self> {
        candidates.iter().map(Self::of).collect()
    }
}

impl<'a> StatusWire<'a> {
    pub fn of(view: &'a AgencyView, told: &'a LicenceAnswer) -> Self {
        let AgencyView { status, reasons, source, .. } = view;
        Self { words: status.words.english(), reasons: english(reasons), source: SourceWire::of(source), document: Document::from(told) }
    }
}

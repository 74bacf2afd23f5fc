//! One agency in a small frame on somebody else's page: enough to tell it from another, and its status with its day.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::check::Source;
use super::verdict::Verdict;
use super::words::place_words;
use crate::flow::reconcile::Desk;
use crate::record::agency::Agency;
use crate::record::code::Code as _;
use crate::record::licence::Status;

/// Width of the frame that it is made for, in pixels.
pub const WIDTH: u32 = 430;
/// Height of the frame that it is made for, in pixels.
pub const HEIGHT: u32 = 300;

/// One agency.
#[derive(Debug, Clone, Serialize)]
pub struct PreviewView {
    /// Registered name.
    pub legal_name: String,
    /// Trading names and the name in the local script.
    pub other_names: Vec<String>,
    /// Licence number as printed.
    pub licence_no: String,
    /// Whose licence it is, in words.
    pub jurisdiction: String,
    /// The licensing authority.
    pub regulator: Option<String>,
    /// What the licence is today.
    pub status: Verdict,
    /// Today.
    pub on: NaiveDate,
    /// Where the register has it from.
    pub source: Option<Source>,
}

impl PreviewView {
    /// The frame of an agency.
    #[must_use]
    pub fn of(agency: &Agency, desk: Desk<'_>) -> Self {
        let source = desk.shown.source_of(&agency.licence_no).map(|source| source.name.clone());
        let on = desk.shown.last_word_on(&agency.licence_no, desk.today);
        Self {
            legal_name: agency.legal_name.clone(),
            other_names: agency.names().skip(1).map(str::to_owned).collect(),
            licence_no: agency.licence_no.to_string(),
            jurisdiction: place_words(&agency.jurisdiction),
            regulator: agency.regulator.clone(),
            status: Verdict::of_status(desk.shown.register.status_of(agency, desk.today, desk.today).status),
            on: desk.today,
            source: source.map(|name| Source { name: name.into(), on }),
        }
    }
}

impl View for PreviewView {
    const TEMPLATE: &'static str = "framed/preview.html";

    fn samples() -> Vec<Self> {
        let day = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let sample = |status: &Status| Self {
            legal_name: "Amihan Example Overseas".into(),
            other_names: vec!["Amihan Jobs (invented)".into()],
            licence_no: "XX/LB/0010".into(),
            jurisdiction: "Philippines".into(),
            regulator: Some("Invented authority".into()),
            status: Verdict::of_status(*status),
            on: day,
            source: Some(Source { name: "Invented register of the Philippines".into(), on: Some(day) }),
        };
        let mut all: Vec<Self> = Status::ALL.iter().map(sample).collect();
        all.push(Self { other_names: Vec::new(), regulator: None, source: None, ..sample(&Status::Unknown) });
        all
    }
}

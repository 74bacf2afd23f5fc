//! The placements of one agency: counted by way and half-year, and listed page by page. No worker is named.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::words::half_year_words;
use crate::flow::agency_file::{PlacementCount, PlacementLine};
use crate::record::code::Code as _;
use crate::record::place::Country;
use crate::record::placement::PlacementOutcome;
use crate::store::cases::Cursor;

/// Rows on one page.
pub const PAGE_ROWS: u32 = 50;
/// Rows of the counts that one page shows, the newest.
const COUNTS: usize = 40;

/// The placements.
#[derive(Debug, Clone, Serialize)]
pub struct AgencyPlacementsView {
    /// The agency's registered name.
    pub name: Option<String>,
    /// Its licence number.
    pub licence_no: String,
    /// How many placements there are.
    pub total: u64,
    /// How many of these workers were asked about fees.
    pub asked: u64,
    /// By half-year and way, the newest first: half-year, way, placements, asked.
    pub counts: Vec<(String, String, u64, u64)>,
    /// Rows of counts that are not shown.
    pub older: usize,
    /// The placements of this page.
    pub rows: Vec<PlacementRow>,
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
}

/// A placement.
#[derive(Debug, Clone, Serialize)]
pub struct PlacementRow {
    /// Its number.
    pub placement_id: String,
    /// Signature.
    pub signed_on: NaiveDate,
    /// From where to where.
    pub way: String,
    /// ISCO-08.
    pub occupation: String,
    /// The foreign principal.
    pub employer: String,
    /// How it went on.
    pub outcome: &'static str,
    /// When the worker was asked about fees.
    pub asked_on: Option<NaiveDate>,
    /// Open breaches.
    pub breaches: u64,
    /// The gravest of them.
    pub finding: Option<String>,
}

impl AgencyPlacementsView {
    /// One page of the placements, with the counts of all.
    #[must_use]
    pub fn of((licence_no, name): (&str, Option<String>), counts: Vec<PlacementCount>, (lines, total): (Vec<PlacementLine>, u64), page: u32) -> Self {
        let asked = counts.iter().map(|count| count.asked).sum();
        let older = counts.len().saturating_sub(COUNTS);
        let count = |PlacementCount { way, half_year, placements, asked }| (half_year_words(&half_year), way_words(way), placements, asked);
        Self {
            name,
            licence_no: licence_no.to_owned(),
            total,
            asked,
            counts: counts.into_iter().take(COUNTS).map(count).collect(),
            older,
            rows: lines.into_iter().map(PlacementRow::from).collect(),
            page,
            pages: u32::try_from(total.div_ceil(PAGE_ROWS.into())).unwrap_or(u32::MAX).max(1),
        }
    }
}

impl From<PlacementLine> for PlacementRow {
    fn from(line: PlacementLine) -> Self {
        let PlacementLine { of: _, placement_id, signed_on, way, occupation, employer, outcome, asked_on, breaches, finding } = line;
        Self {
            placement_id,
            signed_on,
            way: way_words(way),
            occupation,
            employer,
            outcome: outcome.map_or("not stated", outcome_words),
            asked_on,
            breaches,
            finding,
        }
    }
}

fn way_words((origin, destination): (Country, Country)) -> String {
    format!("{} to {}", origin.name(), destination.name())
}

const fn outcome_words(outcome: PlacementOutcome) -> &'static str {
    match outcome {
        PlacementOutcome::InService => "in service",
        PlacementOutcome::Completed => "completed",
        PlacementOutcome::ReturnedEarly => "returned early",
        PlacementOutcome::NoJobOnArrival => "no job on arrival",
        PlacementOutcome::Transferred => "transferred",
        PlacementOutcome::Cancelled => "cancelled",
    }
}

fn sample_countries() -> Option<(Country, Country, Country)> {
    let [ph, hk, sg] = ["PH", "HK", "SG"].map(|code| Country::parse(code).ok());
    Some((ph?, hk?, sg?))
}

impl View for AgencyPlacementsView {
    const TEMPLATE: &'static str = "desk/agency_placements.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let Some((ph, hk, sg)) = sample_countries() else { return Vec::new() };
        let line = |at: u32| PlacementLine {
            of: Cursor { sender_id: 1, placement_key: at.to_string() },
            placement_id: format!("P <{at}>"),
            signed_on: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(),
            way: (ph, if at.is_multiple_of(2) { hk } else { sg }),
            occupation: "9111".to_owned(),
            employer: "Example Household (invented)".to_owned(),
            outcome: PlacementOutcome::ALL.get(at as usize % 7).copied(),
            asked_on: at.is_multiple_of(3).then(|| NaiveDate::from_ymd_opt(2026, 4, 2).unwrap_or_default()),
            breaches: u64::from(at % 3),
            finding: (!at.is_multiple_of(3)).then(|| "f_0123456789abcdef0123".to_owned()),
        };
        let count = |at: i32| PlacementCount { way: (ph, hk), half_year: format!("{}-H{}", 2026 - at / 2, 1 + at % 2), placements: 31, asked: 12 };
        let full = Self::of(
            ("XX-LB-0010", Some("Amihan Example Overseas (invented)".to_owned())),
            (0..44).map(count).collect(),
            ((0..PAGE_ROWS).map(line).collect(), 1_240),
            1,
        );
        vec![full, Self::of(("XX 99", None), Vec::new(), (Vec::new(), 0), 1)]
    }
}

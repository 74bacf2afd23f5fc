//! What an inspector takes along: what happened to an agency in a picture and a list, its complaints, cases, papers, deposits, and whom it is tied to.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::case::words::{sanction_words, state_words};
use super::desk::Count;
use super::format::day_words;
use super::licence_words::{appeal_words, event_words};
use super::plot::{Layer, Plot, Shape, Tick, axes, number};
use super::ties::{SharedView, TiesView};
use super::words::indicator_words;
use crate::flow::agency_file::{AgencyFile, Comparison, ComplaintLine, Lane, Moment, What};
use crate::flow::complaints::evidence::SENDER;
use crate::record::agency::{Deposit, DepositKind};
use crate::record::case::file::CaseFile;
use crate::record::case::number as case_number;
use crate::record::code::Code as _;
use crate::record::complaint::ComplaintIssue;
use crate::record::finding::Outcome;
use crate::record::money::Money;

/// Moments of the list, the newest.
const MOMENTS: usize = 40;
/// Complaints, cases and ties that one page links, each.
const LINKED: usize = 8;
/// Height of a lane.
const LANE: i64 = 26;

/// The file of an agency.
#[derive(Debug, Clone, Serialize)]
pub struct AgencyFileView {
    /// What happened, drawn in lanes; absent where nothing did.
    pub band: Option<Plot>,
    /// What happened, the newest first.
    pub moments: Vec<MomentRow>,
    /// Moments before those.
    pub older: usize,
    /// How many complaints there are, and how many are not closed.
    pub complaints: (usize, usize),
    /// Complaints by what they are about.
    pub issues: Vec<Count>,
    /// The newest complaints: day, about what, who sent it, its number at this desk.
    pub newest: Vec<(NaiveDate, &'static str, String, Option<i64>)>,
    /// Cases: number in an address, number, state, first day, findings.
    pub cases: Vec<(i64, String, &'static str, NaiveDate, usize)>,
    /// Cases beyond those.
    pub more_cases: usize,
    /// What comparisons of papers found.
    pub compared: Vec<Count>,
    /// The newest of them: finding, placement, what it says, when.
    pub comparisons: Vec<(String, String, Outcome, NaiveDate)>,
    /// What secures its duties.
    pub deposits: Vec<DepositRow>,
    /// Whether any source states deposits there.
    pub deposits_told: bool,
    /// What it shares with the fewest others.
    pub near: Vec<SharedView>,
    /// Pairs of a closed and a new licence that it is one of.
    pub successors: usize,
}

/// A moment.
#[derive(Debug, Clone, Serialize)]
pub struct MomentRow {
    /// When.
    pub on: NaiveDate,
    /// Of what.
    pub lane: &'static str,
    /// What.
    pub words: String,
    /// The case that it belongs to.
    pub case: Option<i64>,
}

/// A deposit.
#[derive(Debug, Clone, Serialize)]
pub struct DepositRow {
    /// What it is.
    pub kind: &'static str,
    /// How much.
    pub amount: Money,
    /// Its days.
    pub days: (NaiveDate, Option<NaiveDate>),
    /// What was drawn, and when.
    pub drawn: (Option<Money>, Option<NaiveDate>),
    /// When it was filled up again.
    pub refilled_on: Option<NaiveDate>,
}

impl AgencyFileView {
    /// The file, with whom the agency is tied to where the register holds it.
    #[must_use]
    pub fn of(file: AgencyFile, ties: Option<TiesView>) -> Self {
        let AgencyFile { moments, complaints, cases, deposits, deposits_told, compared, comparisons } = file;
        let (near, successors) = ties.map_or((Vec::new(), 0), |ties| (ties.shared, ties.successors.len()));
        let count =
            |(code, outcome, count): (_, Outcome, u64)| Count { words: format!("{}: {}", indicator_words(code), outcome.as_str().replace('_', " ")), count };
        Self {
            band: band(&moments),
            older: moments.len().saturating_sub(MOMENTS),
            moments: moments.iter().take(MOMENTS).map(MomentRow::of).collect(),
            complaints: (complaints.len(), complaints.iter().filter(|complaint| complaint.closed_on.is_none()).count()),
            issues: issues(&complaints),
            newest: complaints.into_iter().take(LINKED).map(newest).collect(),
            more_cases: cases.len().saturating_sub(LINKED),
            cases: cases.iter().take(LINKED).map(case).collect(),
            compared: compared.into_iter().map(count).collect(),
            comparisons: comparisons
                .into_iter()
                .map(|Comparison { finding_id, placement_id, outcome, found_at }| (finding_id, placement_id, outcome, found_at.date_naive()))
                .collect(),
            deposits: deposits.into_iter().map(DepositRow::of).collect(),
            deposits_told,
            near: near.into_iter().take(LINKED).collect(),
            successors,
        }
    }
}

impl MomentRow {
    fn of(moment: &Moment) -> Self {
        let Moment { on, lane, what } = moment;
        let (words, case) = match what {
            What::Licence(event, ends_on, appeal) => {
                let until = ends_on.as_ref().map_or_else(String::new, |day| format!(", until {}", day_words(*day)));
                let appeal = appeal_words(*appeal).map_or_else(String::new, |words| format!(". {words}"));
                (format!("{}{until}{appeal}", event_words(*event)), None)
            }
            What::Return(sender, placements) => (format!("{placements} placements of this agency, from {sender}"), None),
            What::Complaints(1) => ("One came in this month".to_owned(), None),
            What::Complaints(count) => (format!("{count} came in this month"), None),
            What::Breaches(kinds) => {
                let kinds: Vec<String> = kinds.iter().map(|(code, count)| format!("{} {count}", indicator_words(*code))).collect();
                (format!("First found: {}", kinds.join(", ")), None)
            }
            What::Opened(id) => (format!("Case {} opened", case_number(*id)), Some(*id)),
            What::Decided(id) => (format!("Case {} decided", case_number(*id)), Some(*id)),
            What::Closed(id) => (format!("Case {} closed", case_number(*id)), Some(*id)),
            What::Sanction(id, sanction, stands) => {
                let stands = if *stands { "" } else { ", which does not hold now" };
                (format!("{} in case {}{stands}", sanction_words(*sanction), case_number(*id)), Some(*id))
            }
        };
        Self { on: *on, lane: lane_words(*lane), words, case }
    }
}

impl DepositRow {
    fn of(deposit: Deposit) -> Self {
        let Deposit { kind, amount, from, until, drawn_on, drawn_amount, refilled_on, .. } = deposit;
        let kind = match kind {
            Some(DepositKind::Cash) => "Cash",
            Some(DepositKind::Bond) => "Bond",
            Some(DepositKind::Guarantee) => "Bank guarantee",
            Some(DepositKind::Insurance) => "Insurance",
            None => "Kind not stated",
        };
        Self { kind, amount, days: (from, until), drawn: (drawn_amount, drawn_on), refilled_on }
    }
}

const fn lane_words(lane: Lane) -> &'static str {
    match lane {
        Lane::Licence => "Licence",
        Lane::Returns => "Returns",
        Lane::Complaints => "Complaints",
        Lane::Breaches => "Breaches",
        Lane::Cases => "Cases",
        Lane::Sanctions => "Sanctions",
    }
}

const fn issue_words(issue: ComplaintIssue) -> &'static str {
    match issue {
        ComplaintIssue::Overcharge => "Overcharged",
        ComplaintIssue::Substitution => "Another contract",
        ComplaintIssue::UnpaidWage => "Wages not paid",
        ComplaintIssue::NoJob => "No job",
        ComplaintIssue::DocumentsHeld => "Documents held",
        ComplaintIssue::Abuse => "Abuse",
        ComplaintIssue::Other => "Other",
    }
}

fn issues(complaints: &[ComplaintLine]) -> Vec<Count> {
    let mut by_issue: BTreeMap<ComplaintIssue, u64> = BTreeMap::new();
    complaints.iter().for_each(|complaint| *by_issue.entry(complaint.issue).or_default() += 1);
    let mut counts: Vec<(ComplaintIssue, u64)> = by_issue.into_iter().collect();
    counts.sort_by_key(|(issue, count)| (std::cmp::Reverse(*count), *issue));
    counts.into_iter().map(|(issue, count)| Count { words: issue_words(issue).to_owned(), count }).collect()
}

fn newest(complaint: ComplaintLine) -> (NaiveDate, &'static str, String, Option<i64>) {
    let ComplaintLine { sender, complaint_id, received_on, issue, .. } = complaint;
    let at_desk = complaint_id.strip_prefix("web-").filter(|_| sender == SENDER).and_then(|id| id.parse().ok());
    (received_on, issue_words(issue), sender, at_desk)
}

fn case(file: &CaseFile) -> (i64, String, &'static str, NaiveDate, usize) {
    (file.id, case_number(file.id), state_words(file.state()), file.opened_on, file.grounds.len())
}

/// One lane for each kind of moment, the licence on top.
fn band(moments: &[Moment]) -> Option<Plot> {
    let (first, last) = (moments.iter().map(|moment| moment.on).min()?, moments.iter().map(|moment| moment.on).max()?);
    let lanes = Lane::ALL.len() as i64;
    let height = lanes * LANE + 60;
    let room = |day: NaiveDate, days: Days| number(day.checked_add_days(days).unwrap_or(day));
    let (across, _) = axes(height, (number(first) - 30, room(last, Days::new(30))), (0, 1));
    let level = |lane: Lane| 30 + LANE * Lane::ALL.iter().position(|one| *one == lane).unwrap_or_default() as i64;
    let shape = |lane| match lane {
        Lane::Licence | Lane::Sanctions => Shape::Diamond,
        Lane::Breaches | Lane::Complaints => Shape::Triangle,
        Lane::Returns | Lane::Cases => Shape::Dot,
    };
    let layer = |lane: &Lane| {
        let own = moments.iter().filter(|moment| moment.lane == *lane);
        Layer::marks(shape(*lane), own.map(|moment| (across.at(number(moment.on)), level(*lane))), "")
    };
    let counted = |lane: &Lane| format!("{} {}", lane_words(*lane).to_lowercase(), moments.iter().filter(|moment| moment.lane == *lane).count());
    Some(Plot {
        title: format!("What happened from {} to {}, in lanes", day_words(first), day_words(last)),
        words: format!("Days with something: {}.", Lane::ALL.iter().map(counted).collect::<Vec<_>>().join(", ")),
        names: ("Day".to_owned(), String::new()),
        across: across.day_ticks(),
        up: Lane::ALL.iter().map(|lane| Tick { at: level(*lane), label: lane_words(*lane).to_owned() }).collect(),
        layers: Lane::ALL.iter().map(layer).collect(),
        ..Plot::blank("timeline", height)
    })
}

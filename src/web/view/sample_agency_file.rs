//! What does the file of an invented agency hold? Something in every lane.

use chrono::{Days, NaiveDate};

use super::View as _;
use super::agency_file::AgencyFileView;
use super::ties::TiesView;
use crate::flow::agency_file::{AgencyFile, Comparison, ComplaintLine, Lane, Moment, What};
use crate::record::agency::{Deposit, DepositKind};
use crate::record::case::event::Sanction;
use crate::record::code::Code as _;
use crate::record::complaint::ComplaintIssue;
use crate::record::currency::Currency;
use crate::record::finding::{Indicator, Outcome};
use crate::record::id::Id;
use crate::record::licence::{Appeal, EventKind};
use crate::record::money::Money;

/// A file with something of everything.
#[must_use]
pub fn full() -> AgencyFileView {
    let day = |after: u64| NaiveDate::from_ymd_opt(2023, 2, 1).unwrap_or_default() + Days::new(after);
    let moment = |after, lane, what| Moment { on: day(after), lane, what };
    let moments = vec![
        moment(1_120, Lane::Sanctions, What::Sanction(3, Sanction::Fine, false)),
        moment(1_110, Lane::Cases, What::Decided(3)),
        moment(1_060, Lane::Cases, What::Opened(3)),
        moment(1_050, Lane::Breaches, What::Breaches(vec![(Indicator::FeeOverCap, 31), (Indicator::ContractSubstituted, 7)])),
        moment(1_049, Lane::Returns, What::Return("Invented Ministry <1>".to_owned(), 240)),
        moment(1_000, Lane::Complaints, What::Complaints(3)),
        moment(900, Lane::Complaints, What::Complaints(1)),
        moment(800, Lane::Licence, What::Licence(EventKind::Suspended, Some(day(860)), Appeal::Stayed)),
        moment(790, Lane::Cases, What::Closed(2)),
        moment(0, Lane::Licence, What::Licence(EventKind::Granted, None, Appeal::None)),
    ];
    let issue = |at: usize| ComplaintIssue::ALL.get(at % ComplaintIssue::ALL.len()).copied().unwrap_or(ComplaintIssue::Other);
    let complaint = |at: usize| ComplaintLine {
        sender: if at.is_multiple_of(2) { crate::flow::complaints::evidence::SENDER.to_owned() } else { "Invented Ministry <1>".to_owned() },
        complaint_id: format!("web-{at}"),
        received_on: day(1_000),
        issue: issue(at),
        names_placement: true,
        closed_on: at.is_multiple_of(3).then(|| day(1_010)),
    };
    let deposit = |kind, drawn: bool| Deposit {
        line: 2,
        licence_no: Id::new("XX-LB-0010"),
        kind,
        amount: Money::new(150_000_000, Currency::USD),
        from: day(0),
        until: (!drawn).then(|| day(700)),
        drawn_on: drawn.then(|| day(1_115)),
        drawn_amount: drawn.then(|| Money::new(5_000_000, Currency::USD)),
        refilled_on: None,
    };
    let compared = |outcome| (Indicator::ContractSubstituted, outcome, 7);
    let comparison = Comparison {
        finding_id: "f_0123456789abcdef0123".to_owned(),
        placement_id: "P <3>".to_owned(),
        outcome: Outcome::Breach,
        found_at: chrono::DateTime::UNIX_EPOCH,
    };
    let file = AgencyFile {
        moments,
        complaints: (0..12).map(complaint).collect(),
        cases: vec![super::sample_cases::owing(), super::sample_cases::fresh()],
        deposits: vec![deposit(Some(DepositKind::Cash), true), deposit(None, false)],
        deposits_told: true,
        compared: vec![compared(Outcome::Breach), compared(Outcome::NotAssessable)],
        comparisons: vec![comparison],
    };
    AgencyFileView::of(file, TiesView::samples().into_iter().next())
}

/// A file of which nothing is known.
#[must_use]
pub fn empty() -> AgencyFileView {
    AgencyFileView::of(AgencyFile::default(), None)
}

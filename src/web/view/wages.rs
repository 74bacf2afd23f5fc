//! The wages of a placement: period by period, what is missing, and how that grew and shrank as a drawing that print and screen readers
//! can follow.

use chrono::NaiveDate;
use rust_decimal::prelude::ToPrimitive as _;
use serde::Serialize;

use super::desk::GradeView;
use super::format::{day_words, grouped};
use crate::flow::dossier::{Missing, PeriodRow, PeriodSums, WageSheet};
use crate::record::currency::Currency;
use crate::record::finding::Grade;
use crate::record::money::Money;

/// The wages of a placement.
#[derive(Debug, Clone, Serialize)]
pub struct WagesView {
    /// One row a pay period.
    pub periods: Vec<PeriodView>,
    /// What is still missing.
    pub missing: Vec<MissingView>,
    /// What was missing over time; absent where nothing ever was.
    pub plot: Option<StepPlot>,
}

/// One pay period.
#[derive(Debug, Clone, Serialize)]
pub struct PeriodView {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// When its pay was due.
    pub due: Option<NaiveDate>,
    /// What made it due then.
    pub due_by: Option<String>,
    /// Its sums; absent where they cannot be computed.
    pub sums: Option<SumsView>,
    /// Why they cannot.
    pub why: Option<String>,
}

/// The sums of a pay period.
#[derive(Debug, Clone, Serialize)]
pub struct SumsView {
    /// What was owed.
    pub owed: Money,
    /// What came.
    pub paid: Money,
    /// What of it came late.
    pub late: Option<Money>,
    /// When the last of it came.
    pub late_on: Option<NaiveDate>,
    /// What is missing; absent where nothing is.
    pub missing: Option<Money>,
    /// How grave that is.
    pub grade: Option<GradeView>,
    /// The arithmetic.
    pub trace: Vec<String>,
}

/// What is missing in one currency.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct MissingView {
    /// The wages.
    pub wages: Money,
    /// Interest, where a norm gives it.
    pub interest: Option<Money>,
}

/// A sum that changes by steps over days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepPlot {
    /// The line, as the path of a drawing.
    pub line: String,
    /// The area below it.
    pub area: String,
    /// First and last day, as they are printed.
    pub days: [String; 2],
    /// The most that was missing at once: the top of the drawing, as it is printed.
    pub most: String,
    /// The drawing in words, for who does not see it.
    pub words: String,
}

/// Width of the drawing in its own units.
const WIDTH: i64 = 360;
/// Height of the drawing in its own units.
const HEIGHT: i64 = 90;

impl WagesView {
    /// The wages as known on a day.
    #[must_use]
    pub fn of(sheet: WageSheet, today: NaiveDate) -> Self {
        let WageSheet { periods, missing, arrears } = sheet;
        let told = |Missing { wages, interest }| MissingView { wages, interest };
        Self {
            plot: StepPlot::of(&arrears, today),
            periods: periods.into_iter().map(PeriodView::from).collect(),
            missing: missing.into_iter().map(told).collect(),
        }
    }
}

impl From<PeriodRow> for PeriodView {
    fn from(PeriodRow { from, to, due, sums }: PeriodRow) -> Self {
        let (due, due_by) = due.unzip();
        let (sums, why) = match sums {
            Ok(sums) => (Some(SumsView::from(sums)), None),
            Err(why) => (None, Some(why)),
        };
        Self { from, to, due, due_by, sums, why }
    }
}

impl From<PeriodSums> for SumsView {
    fn from(PeriodSums { owed, paid, late, missing, grade, trace }: PeriodSums) -> Self {
        let (late, late_on) = late.unzip();
        Self { owed, paid, late, late_on, missing: Some(missing).filter(|sum| !sum.is_zero()), grade: grade.map(GradeView::from), trace }
    }
}

impl StepPlot {
    /// Draws what was missing after each day, up to a last day.
    fn of(steps: &[(NaiveDate, Money)], today: NaiveDate) -> Option<Self> {
        let steps: Vec<(NaiveDate, Money)> = steps.iter().copied().filter(|(on, _)| *on <= today).collect();
        let ((from, _), most) = (*steps.first()?, steps.iter().map(|(_, sum)| *sum).max_by_key(|sum| sum.minor).filter(|sum| 0 < sum.minor)?);
        let days = |on: NaiveDate| on.signed_duration_since(from).num_days();
        let x = |on: NaiveDate| part(days(on), days(today)).saturating_mul(WIDTH) / 10_000;
        let y = |sum: Money| HEIGHT - part(sum.minor, most.minor).saturating_mul(HEIGHT) / 10_000;
        let risers: String = steps.iter().map(|(on, sum)| format!("H{}V{}", x(*on), y(*sum))).collect();
        let line = format!("M0 {HEIGHT}{risers}H{WIDTH}");
        let told: Vec<String> = steps.iter().map(|(on, sum)| format!("{on}: {sum}")).collect();
        let words = format!("What was missing of wages after each day: {}.", told.join("; "));
        let most = format!("{} {}", most.currency, grouped(&most.amount()));
        Some(Self { area: format!("{line}V{HEIGHT}Z"), line, days: [from, today].map(day_words), most, words })
    }
}

/// How many ten thousandths of the whole; all of it where there is no whole.
fn part(of: i64, whole: i64) -> i64 {
    let exact = i128::from(of) * 10_000 / i128::from(whole.max(1));
    exact.clamp(0, 10_000).to_i64().unwrap_or(0)
}

/// Invented wages: one period short and settled in part, one that cannot be computed.
#[must_use]
pub(super) fn sample() -> WagesView {
    let day = |m, d| NaiveDate::from_ymd_opt(2024, m, d).unwrap_or_default();
    let Ok(sgd) = Currency::parse("SGD") else { return WagesView { periods: Vec::new(), missing: Vec::new(), plot: None } };
    let sgd = |minor| Money::new(minor, sgd);
    let short = PeriodSums {
        owed: sgd(60_000),
        paid: sgd(52_500),
        late: Some((sgd(7_500), day(7, 20))),
        missing: sgd(7_500),
        grade: Some(Grade::G2),
        trace: vec!["75.00 SGD came as arrears on 2024-07-20, oldest first".into(), "owed 600.00 SGD, paid 450.00 SGD and what came as arrears".into()],
    };
    let whole = PeriodSums { paid: sgd(60_000), late: None, missing: sgd(0), grade: None, trace: Vec::new(), ..short.clone() };
    let row = |from, to, due: Option<NaiveDate>, sums| PeriodRow { from, to, due: due.map(|on| (on, "the contract".to_owned())), sums };
    let sheet = WageSheet {
        periods: vec![
            row(day(4, 1), day(4, 30), Some(day(5, 7)), Ok(short)),
            row(day(5, 1), day(5, 31), Some(day(6, 7)), Ok(whole)),
            row(day(6, 1), day(6, 30), None, Err("the return does not state hours worked".into())),
        ],
        missing: vec![Missing { wages: sgd(7_500), interest: None }],
        arrears: vec![(day(5, 7), sgd(15_000)), (day(7, 20), sgd(7_500))],
    };
    WagesView::of(sheet, day(9, 1))
}

//! The charges of one agency beside what was lawful: a picture for each currency, the table that says the same, and how long refunds took.

use std::collections::BTreeMap;

use serde::Serialize;

use super::View;
use super::desk::Count;
use super::plot::{Layer, Plot, Shape, Tick, axes, number};
use crate::audit::charges::against::{Against, Aside};
use crate::audit::signal::measure::survival::{Step, Wait};
use crate::flow::agency_file::fees::{FeeLine, Fees};
use crate::flow::agency_file::refunds::Refunds;
use crate::record::code::Code as _;
use crate::record::currency::Currency;
use crate::record::money::Money;
use chrono::NaiveDate;

/// Rows of the table on one page.
const PAGE_ROWS: usize = 50;
/// Pictures on one page: of the currencies in which most is charged.
const PLOTS: usize = 3;
/// Steps of the curve that the table holds.
const STEPS: usize = 24;

/// The charges of an agency.
#[derive(Debug, Clone, Serialize)]
pub struct AgencyFeesView {
    /// Its registered name.
    pub name: Option<String>,
    /// Its licence number.
    pub licence_no: String,
    /// How many placements were looked at, and how many there are.
    pub placements: (u64, u64),
    /// Rows in all, and those in which something lies above.
    pub counts: (usize, usize),
    /// One for each currency.
    pub plots: Vec<Plot>,
    /// Currencies without a picture.
    pub without_plot: Vec<String>,
    /// The rows of this page.
    pub rows: Vec<FeeRow>,
    /// Placements beside no limit, with the reason.
    pub aside: Vec<Count>,
    /// How long refunds took; absent where nothing came back and nothing must.
    pub refunds: Option<RefundsView>,
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
}

/// A row.
#[derive(Debug, Clone, Serialize)]
pub struct FeeRow {
    /// The placement.
    pub placement_id: String,
    /// Signature.
    pub signed_on: NaiveDate,
    /// What was charged.
    pub charged: Money,
    /// What was lawful.
    pub lawful: Money,
    /// What is above; absent where nothing is.
    pub above: Option<Money>,
    /// A finding of the placement.
    pub finding: Option<String>,
}

/// How long refunds took.
#[derive(Debug, Clone, Serialize)]
pub struct RefundsView {
    /// Charges of which something came back or must, and those of which it came.
    pub counts: (usize, usize),
    /// The middle one, in words.
    pub median: String,
    /// Between which days it lies, in words.
    pub limits: String,
    /// The curve.
    pub plot: Plot,
    /// Day, percent who still wait, and its limits.
    pub steps: Vec<(u32, String, String, String)>,
}

impl AgencyFeesView {
    /// One page of the charges.
    #[must_use]
    pub fn of((licence_no, name): (&str, Option<String>), fees: &Fees, page: u32) -> Self {
        let mut by_currency: BTreeMap<Currency, Vec<&FeeLine>> = BTreeMap::new();
        fees.lines.iter().for_each(|line| by_currency.entry(line.against.lawful.currency).or_default().push(line));
        let mut currencies: Vec<(Currency, Vec<&FeeLine>)> = by_currency.into_iter().collect();
        currencies.sort_by_key(|(currency, lines)| (std::cmp::Reverse(lines.len()), *currency));
        let total = fees.lines.len();
        let skipped = (page.saturating_sub(1) as usize).saturating_mul(PAGE_ROWS);
        Self {
            name,
            licence_no: licence_no.to_owned(),
            placements: fees.placements,
            counts: (total, fees.above()),
            plots: currencies.iter().take(PLOTS).map(|(currency, lines)| plot(*currency, lines)).collect(),
            without_plot: currencies.iter().skip(PLOTS).map(|(currency, _)| currency.to_string()).collect(),
            rows: fees.lines.iter().skip(skipped).take(PAGE_ROWS).map(FeeRow::of).collect(),
            aside: fees.aside.iter().map(|(why, count)| Count { words: aside_words(*why).to_owned(), count: *count }).collect(),
            refunds: (!fees.waits.is_empty()).then(|| RefundsView::of(&Refunds::of(&fees.waits))),
            page,
            pages: u32::try_from(total.div_ceil(PAGE_ROWS)).unwrap_or(u32::MAX).max(1),
        }
    }
}

impl FeeRow {
    fn of(line: &FeeLine) -> Self {
        let FeeLine { placement_id, signed_on, against: Against { charged, lawful, above }, finding } = line.clone();
        Self { placement_id, signed_on, charged, lawful, above: (0 < above.minor).then_some(above), finding }
    }
}

/// Why the charges of a placement stand beside no limit.
#[must_use]
pub const fn aside_words(aside: Aside) -> &'static str {
    match aside {
        Aside::NotStated => "Nobody states what was charged, or rows of it were rejected",
        Aside::NothingCharged => "The worker bore nothing, as is stated",
        Aside::NoLimit => "No limit of the law is known for what was charged, or it cannot be computed",
        Aside::NotAdded => "Limits lie across each other and are not added up",
    }
}

fn plot(currency: Currency, lines: &[&FeeLine]) -> Plot {
    let days = lines.iter().map(|line| number(line.signed_on));
    let most = lines.iter().map(|line| line.against.charged.minor.max(line.against.lawful.minor)).max().unwrap_or(1);
    let (across, up) = axes(240, (days.clone().min().unwrap_or(0) - 20, days.max().unwrap_or(1) + 20), (0, i128::from(most) * 21 / 20));
    let place = |line: &FeeLine, minor: i64| (across.at(number(line.signed_on)), up.at(minor.into()));
    let charged = |is_above: bool| lines.iter().filter(move |line| (0 < line.against.above.minor) == is_above);
    let above = charged(true).count();
    let sum = |minor: i128| Money::new(i64::try_from(minor).unwrap_or(i64::MAX), currency);
    let whole = |minor: i128| sum(minor).amount().split('.').next().unwrap_or_default().to_owned();
    Plot {
        title: format!("Charged to workers and lawful, in {currency}, by day of signature"),
        words: format!("{} placements; {above} with something above what was lawful. The highest sum is {}.", lines.len(), sum(most.into()).amount()),
        names: ("Day of signature".to_owned(), currency.to_string()),
        across: across.day_ticks(),
        up: up.ticks(whole),
        layers: vec![
            Layer::marks(Shape::Dash, lines.iter().map(|line| place(line, line.against.lawful.minor)), "the most that was lawful"),
            Layer::marks(Shape::Dot, charged(false).map(|line| place(line, line.against.charged.minor)), "charged, nothing of it above"),
            Layer::marks(Shape::Triangle, charged(true).map(|line| place(line, line.against.charged.minor)), "charged, something of it above"),
        ],
        ..Plot::blank(format!("fees-{}", currency.to_string().to_lowercase()), 240)
    }
}

/// A part of one in percent, with one digit.
fn percent(part: f64) -> String {
    format!("{:.1}\u{a0}%", part * 100.0)
}

impl RefundsView {
    fn of(refunds: &Refunds) -> Self {
        let Refunds { waits, came, longest, steps, median, median_limits } = refunds;
        let reached = |day: Option<u32>| day.map_or_else(|| "not reached".to_owned(), |day| format!("{day} days"));
        let every = steps.len().div_ceil(STEPS).max(1);
        let told = |step: &Step| (step.days, percent(step.waiting), percent(step.limits.0), percent(step.limits.1));
        Self {
            counts: (*waits, *came),
            median: reached(*median),
            limits: format!("{} to {}", reached(median_limits.0), reached(median_limits.1)),
            plot: curve(steps, *longest),
            steps: steps.iter().enumerate().filter(|(at, _)| (at + 1) % every == 0 || at + 1 == steps.len()).map(|(_, step)| told(step)).collect(),
        }
    }
}

/// The curve as stairs: level until the next day on which something came.
fn curve(steps: &[Step], longest: u32) -> Plot {
    let (across, up) = axes(200, (0, longest.into()), (0, 1_000));
    let stairs = |of: fn(&Step) -> f64| {
        let (mut places, mut level) = (vec![(across.at(0), up.at(1_000))], up.at(1_000));
        for step in steps {
            let x = across.at(step.days.into());
            places.push((x, level));
            level = up.at((of(step) * 1_000.0) as i128);
            places.push((x, level));
        }
        places.push((across.at(longest.into()), level));
        places
    };
    Plot {
        title: "Part of the charges that still wait for a refund, by days since they were paid".to_owned(),
        words: steps
            .last()
            .map_or_else(|| "Nothing came back yet.".to_owned(), |last| format!("After {} days {} still wait.", last.days, percent(last.waiting))),
        names: ("Days since the charge".to_owned(), "Still waiting".to_owned()),
        across: across.ticks(|days| days.to_string()),
        up: [0, 250, 500, 750, 1_000].map(|part| Tick { at: up.at(part), label: format!("{} %", part / 10) }).into(),
        layers: vec![
            Layer::line(Shape::Line, stairs(|step| step.waiting), "still waiting"),
            Layer::line(Shape::Broken, stairs(|step| step.limits.0), "limits at 95 %"),
            Layer::line(Shape::Broken, stairs(|step| step.limits.1), ""),
        ],
        ..Plot::blank("refunds", 200)
    }
}

impl View for AgencyFeesView {
    const TEMPLATE: &'static str = "desk/agency_fees.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let [php, hkd, kwd, usd] = ["PHP", "HKD", "KWD", "USD"].map(|code| Currency::parse(code).unwrap_or(Currency::USD));
        let first = NaiveDate::from_ymd_opt(2024, 3, 4).unwrap_or_default();
        let line = |at: u32| {
            let currency = [php, php, php, hkd, hkd, kwd, usd][at as usize % 7];
            let above = if at.is_multiple_of(3) { 450_000 } else { 0 };
            let sum = |minor| Money::new(minor, currency);
            let against = Against { charged: sum(2_100_000 + above + i64::from(at) * 900), lawful: sum(2_300_000), above: sum(above) };
            let signed_on = first + chrono::Days::new(u64::from(at) * 2);
            FeeLine { placement_id: format!("P <{at}>"), signed_on, against, finding: (0 < above).then(|| "f_0123456789abcdef0123".to_owned()) }
        };
        let waits = (0..60).map(|at| Wait { days: at * 7 + 3, came: at.is_multiple_of(2) }).collect();
        let aside = Aside::ALL.iter().map(|why| (*why, 7)).collect();
        let full = Fees { lines: (0..500).map(line).collect(), aside, placements: (500, 1_240), waits };
        let still = Fees { waits: vec![Wait { days: 40, came: false }], lines: full.lines[..1].to_vec(), placements: (1, 1), ..Fees::default() };
        let named = |name: Option<&str>| ("XX-LB-0010", name.map(str::to_owned));
        let nothing = Self::of(named(None), &Fees::default(), 1);
        vec![Self::of(named(Some("Amihan Example Overseas (invented)")), &full, 1), Self::of(named(None), &still, 1), nothing]
    }
}

//! The rates of one agency among those of all: its row of every signal, and a funnel with this agency marked.

use serde::Serialize;

use super::View;
use super::plot::{Layer, Plot, Shape, axes};
use super::signals::signal_words;
use crate::audit::signal::measure::funnel::{Band, band};
use crate::audit::signal::measure::shrink::Events;
use crate::flow::agency_file::rates::{Funnel, Numbers, RateLine, Rates};
use crate::record::signal::{SignalCode, SignalOutcome};
use chrono::NaiveDate;

/// Agencies that a funnel draws; beyond, those of which most was seen.
const DRAWN: usize = 800;
/// Parts of one on the axis of rates.
const PARTS: f64 = 1_000_000.0;

/// The rates.
#[derive(Debug, Clone, Serialize)]
pub struct AgencyRatesView {
    /// Its registered name.
    pub name: Option<String>,
    /// Its licence number.
    pub licence_no: String,
    /// The day of knowledge of the run; absent before the first.
    pub as_of: Option<NaiveDate>,
    /// Its row of each signal.
    pub rows: Vec<RateRow>,
    /// The funnel of one of them.
    pub funnel: Option<FunnelView>,
}

/// A row.
#[derive(Debug, Clone, Serialize)]
pub struct RateRow {
    /// What was looked for.
    pub words: &'static str,
    /// Which kind of it, or why it could not be looked at.
    pub detail: Option<String>,
    /// What it says.
    pub outcome: &'static str,
    /// In a sentence.
    pub explanation: String,
    /// Observed, denominator, rate, expected, q and shrinkage; absent where it could not be looked at.
    pub numbers: Option<[String; 6]>,
    /// Whether the funnel below is of it.
    pub is_chosen: bool,
}

/// A funnel.
#[derive(Debug, Clone, Serialize)]
pub struct FunnelView {
    /// Of what.
    pub words: String,
    /// The picture.
    pub plot: Plot,
    /// Place by rate, and among how many.
    pub rank: (usize, usize),
    /// Denominator, rate, pooled rate, and between which rates chance alone leaves it: near and far limits.
    pub own: [String; 5],
}

impl AgencyRatesView {
    /// What is known of the rates.
    #[must_use]
    pub fn of((licence_no, name): (&str, Option<String>), rates: &Rates) -> Self {
        let Rates { run, lines, chosen, funnel } = rates;
        let of = chosen.and_then(|at| lines.get(at));
        Self {
            name,
            licence_no: licence_no.to_owned(),
            as_of: run.as_ref().map(|run| run.as_of),
            rows: lines.iter().enumerate().map(|(at, line)| RateRow { is_chosen: *chosen == Some(at), ..RateRow::of(line) }).collect(),
            funnel: funnel.as_ref().zip(of).and_then(|(funnel, line)| FunnelView::of(funnel, line)),
        }
    }
}

impl RateRow {
    fn of(line: &RateLine) -> Self {
        let numbers = |n: &Numbers| {
            let digits = |value: f64, places: usize| format!("{value:.places$}");
            [digits(n.observed, 0), digits(n.n, 0), rate(n.observed / n.n), digits(n.expected, 2), small(n.q), small(n.shrinkage)]
        };
        Self {
            words: signal_words(line.code),
            detail: line.detail.clone(),
            outcome: match line.outcome {
                SignalOutcome::Raised => "raised",
                SignalOutcome::Quiet => "quiet",
                SignalOutcome::NotAssessable => "not assessable",
            },
            explanation: line.explanation.clone(),
            numbers: line.numbers.as_ref().map(numbers),
            is_chosen: false,
        }
    }
}

fn rate(value: f64) -> String {
    format!("{:.2}\u{a0}%", value * 100.0)
}

/// Nothing becomes nought or certain by being rounded.
fn small(value: f64) -> String {
    match value {
        value if value < 0.001 => "under 0.001".to_owned(),
        value if (0.9995..1.0).contains(&value) => "over 0.999".to_owned(),
        value => format!("{value:.3}"),
    }
}

impl FunnelView {
    fn of(funnel: &Funnel, line: &RateLine) -> Option<Self> {
        let own = line.numbers.as_ref()?;
        let between = |chance| {
            let Band { low, high, .. } = band((own.n, own.p0), chance, own.events);
            format!("{} to {}", low.map_or_else(|| "0 %".to_owned(), rate), high.map_or_else(|| "no upper limit".to_owned(), rate))
        };
        let kind = line.detail.as_ref().map_or_else(String::new, |detail| format!(" ({detail})"));
        Some(Self {
            words: format!("{}{kind}", signal_words(line.code)),
            plot: plot(funnel, own),
            rank: funnel.rank,
            own: [format!("{:.0}", own.n), rate(own.observed / own.n), rate(own.p0), between(funnel.chances.0), between(funnel.chances.1)],
        })
    }
}

fn plot(funnel: &Funnel, own: &Numbers) -> Plot {
    let mut others: Vec<(f64, f64)> = funnel.points.iter().filter(|(.., is_own)| !is_own).map(|(n, rate, _)| (*n, *rate)).collect();
    others.sort_by(|a, b| b.0.total_cmp(&a.0));
    let drawn = &others[..others.len().min(DRAWN)];
    let most_n = funnel.points.iter().map(|(n, ..)| *n).fold(1.0, f64::max);
    let most = funnel.points.iter().map(|(_, rate, _)| *rate).fold(funnel.p0 * 2.0, f64::max) * 1.05;
    let (across, up) = axes(260, (0, most_n.ceil() as i128), (0, (most * PARTS) as i128));
    let place = |n: f64, rate: f64| (across.at(n as i128), up.at((rate * PARTS) as i128));
    let limit = |bands: &[Band], of: fn(&Band) -> Option<f64>, words: &str| {
        let inside = bands.iter().filter_map(|band| Some((band.n, of(band)?))).filter(|(_, rate)| *rate <= most);
        Layer::line(Shape::Broken, inside.map(|(n, rate)| place(n, rate)).collect::<Vec<_>>(), words)
    };
    let per = if own.events == Events::OneEach { "Workers or papers that were counted" } else { "Worker-months" };
    Plot {
        title: format!("Rates of {} agencies by how much was seen of them", funnel.points.len()),
        words: format!(
            "This agency: {} of {:.0}. Its rate is the {} of {} by height. The pooled rate is {}.",
            rate(own.observed / own.n),
            own.n,
            funnel.rank.0,
            funnel.rank.1,
            rate(funnel.p0)
        ),
        names: (per.to_owned(), "Rate".to_owned()),
        across: across.ticks(|n| n.to_string()),
        up: up.ticks(|parts| format!("{} %", parts as f64 / PARTS * 100.0)),
        layers: vec![
            Layer::line(Shape::Line, [place(0.0, funnel.p0), place(most_n, funnel.p0)], "pooled rate"),
            limit(&funnel.alert, |band| band.high, "limits at 95 % and, farther out, at 99.8 %"),
            limit(&funnel.alert, |band| band.low, ""),
            limit(&funnel.alarm, |band| band.high, ""),
            limit(&funnel.alarm, |band| band.low, ""),
            Layer::marks(Shape::Dot, drawn.iter().map(|(n, rate)| place(*n, *rate)), "another agency"),
            Layer::marks(Shape::Diamond, [place(own.n, own.observed / own.n)], "this agency"),
        ],
        ..Plot::blank("funnel", 260)
    }
}

impl View for AgencyRatesView {
    const TEMPLATE: &'static str = "desk/agency_rates.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let numbers = |n, observed| Numbers { observed, expected: n * 0.07, n, p0: 0.07, q: 0.000_2, over: 0.95, shrinkage: 0.166, events: Events::OneEach };
        let line = |code, outcome, numbers| RateLine {
            code,
            detail: (outcome == SignalOutcome::NotAssessable).then(|| "too_few".to_owned()),
            outcome,
            subject: "XX-LB-0010".to_owned(),
            explanation: "24 of 150 workers asked were overcharged; at the rates of the others 9.34 would be expected.".to_owned(),
            numbers,
        };
        let bands = |chance| (1..=60).map(|at| band((f64::from(at) * 14.0, 0.07), chance, Events::OneEach)).collect();
        let points = [(400.0, 20.0), (250.0, 15.0), (120.0, 9.0), (60.0, 9.0), (30.0, 6.0), (12.0, 3.0), (800.0, 44.0), (90.0, 2.0), (5.0, 2.0)];
        let points = points.iter().map(|(n, x)| (*n, x / n, false)).chain([(150.0, 0.16, true)]).collect();
        let funnel = Funnel { p0: 0.07, points, rank: (4, 10), alert: bands(0.025), alarm: bands(0.001), chances: (0.025, 0.001) };
        let lines = vec![
            line(SignalCode::OverchargeRate, SignalOutcome::Raised, Some(numbers(150.0, 24.0))),
            line(SignalCode::EarlyReturn, SignalOutcome::Quiet, Some(numbers(140.0, 9.0))),
            line(SignalCode::ComplaintRate, SignalOutcome::NotAssessable, None),
        ];
        let run = crate::store::signals::SignalRun {
            as_of: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(),
            at: chrono::DateTime::UNIX_EPOCH,
            rules_digest: "sha256:0".to_owned(),
            placements: 1_917,
        };
        let full = Rates { run: Some(run), lines, chosen: Some(0), funnel: Some(funnel) };
        let none = Rates { lines: full.lines[2..].to_vec(), chosen: None, funnel: None, run: full.run.clone() };
        let name = || Some("Amihan Example Overseas (invented)".to_owned());
        vec![Self::of(("XX-LB-0010", name()), &full), Self::of(("XX-LB-0010", name()), &none), Self::of(("XX 99", None), &Rates::default())]
    }
}

//! How do the rates of one agency lie among those of all? Its row of every signal, and the funnel of one of them: all agencies by how much was seen of
//! them, with the limits that chance alone leaves at the pooled rate.

use serde_json::Value;

use crate::audit::signal::measure::funnel::{Band, band};
use crate::audit::signal::measure::shrink::Events;
use crate::audit::signal::scales::Scales;
use crate::flow::watch::{WatchError, scales};
use crate::record::id::Id;
use crate::record::signal::{SignalCode, SignalOutcome, SubjectKind};
use crate::store::signals::{KeptSignal, SignalRun};
use crate::store::{self, Store};

/// Denominators at which the limits are drawn.
const BANDS: u32 = 60;

/// A signal over a rate as the newest run keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct RateLine {
    /// What was looked for.
    pub code: SignalCode,
    /// Which kind of it, or why it could not be looked at.
    pub detail: Option<String>,
    /// What it says.
    pub outcome: SignalOutcome,
    /// The agency.
    pub subject: String,
    /// In words.
    pub explanation: String,
    /// Its numbers, where it could be looked at.
    pub numbers: Option<Numbers>,
}

/// The numbers of a rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Numbers {
    /// Events.
    pub observed: f64,
    /// Events that the rates of the others in the same corridors, work and half-years lead one to expect.
    pub expected: f64,
    /// The denominator.
    pub n: f64,
    /// The pooled rate.
    pub p0: f64,
    /// After Benjamini–Hochberg.
    pub q: f64,
    /// Chance that the rate lies far above the pooled one.
    pub over: f64,
    /// Weight of the pooled rate.
    pub shrinkage: f64,
    /// How events come.
    pub events: Events,
}

/// All agencies of one signal.
#[derive(Debug, Clone, PartialEq)]
pub struct Funnel {
    /// The pooled rate.
    pub p0: f64,
    /// Every agency: denominator, rate, whether it is the one that was asked for.
    pub points: Vec<(f64, f64, bool)>,
    /// Its place by rate among how many, the highest first, counted from 1.
    pub rank: (usize, usize),
    /// Limits that chance alone passes at most in `alert` of a hundred thousand on each side.
    pub alert: Vec<Band>,
    /// The same, farther out.
    pub alarm: Vec<Band>,
    /// The two chances.
    pub chances: (f64, f64),
}

/// What is known of the rates of an agency.
#[derive(Debug, Clone, Default)]
pub struct Rates {
    /// The newest run; absent before the first.
    pub run: Option<SignalRun>,
    /// Its row of each signal, in order of code and kind.
    pub lines: Vec<RateLine>,
    /// Which of them the funnel is of.
    pub chosen: Option<usize>,
    /// The funnel.
    pub funnel: Option<Funnel>,
}

/// Why no rates can be told.
#[derive(Debug, thiserror::Error)]
pub enum RatesError {
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The thresholds inside the program.
    #[error(transparent)]
    Scales(#[from] WatchError),
}

/// The rates of an agency, with the funnel of the signal at a place of its rows, or of the first that can be drawn: raised ones before quiet ones.
///
/// # Errors
/// When the store is not available, or the thresholds cannot be read.
pub async fn rates(store: &Store, licence: &Id, place: Option<usize>) -> Result<Rates, RatesError> {
    let Some((run, own)) = store.newest_signals_of(SubjectKind::Agency, licence).await? else { return Ok(Rates::default()) };
    let lines: Vec<RateLine> = own.into_iter().map(RateLine::from).collect();
    let drawn = |at: &usize| lines.get(*at).is_some_and(|line| line.numbers.is_some());
    let first = |outcome| lines.iter().position(|line| line.outcome == outcome && line.numbers.is_some());
    let chosen = place.filter(drawn).or_else(|| first(SignalOutcome::Raised)).or_else(|| first(SignalOutcome::Quiet));
    let funnel = match chosen.and_then(|at| lines.get(at)) {
        Some(line) => {
            let family = store.newest_family(SubjectKind::Agency, line.code).await?;
            let of_kind = family.into_iter().map(RateLine::from).filter(|other| other.detail == line.detail);
            Funnel::of(&of_kind.collect::<Vec<_>>(), licence, &scales()?)
        }
        None => None,
    };
    Ok(Rates { run: Some(run), lines, chosen, funnel })
}

impl From<KeptSignal> for RateLine {
    fn from(kept: KeptSignal) -> Self {
        let line: Value = serde_json::from_str(&kept.line).unwrap_or_default();
        let explanation = line.get("explanation").and_then(Value::as_str).unwrap_or_default().to_owned();
        Self { code: kept.code, detail: kept.detail, outcome: kept.outcome, subject: kept.subject, explanation, numbers: numbers(&line) }
    }
}

fn numbers(line: &Value) -> Option<Numbers> {
    let of = |name: &str| line.get("statistics")?.get(name)?.as_f64();
    let features = line.get("features").and_then(Value::as_array)?;
    // Only where each unit has at most one event has the run a funnel of its own.
    let has_funnel = features.iter().any(|feature| feature.get("name").and_then(Value::as_str) == Some("funnel_alert"));
    let events = if has_funnel { Events::OneEach } else { Events::OverTime };
    let (observed, expected, n, p0) = (of("observed")?, of("expected")?, of("n")?, of("p0")?);
    Some(Numbers { observed, expected, n, p0, q: of("q")?, over: of("p_over_1_5")?, shrinkage: of("shrinkage")?, events })
}

impl Funnel {
    fn of(family: &[RateLine], licence: &Id, scales: &Scales) -> Option<Self> {
        let key = licence.key();
        let numbered: Vec<(bool, Numbers)> = family.iter().filter_map(|line| Some((Id::new(line.subject.as_str()).key() == key, line.numbers?))).collect();
        let (_, own) = numbered.iter().find(|(is_own, _)| *is_own)?;
        let rate = |numbers: &Numbers| numbers.observed / numbers.n;
        let rank = 1 + numbered.iter().filter(|(_, other)| rate(own) < rate(other)).count();
        let most = numbered.iter().map(|(_, numbers)| numbers.n).fold(1.0, f64::max);
        let bands = |chance: f64| (1..=BANDS).map(|at| band(((most * f64::from(at) / f64::from(BANDS)).ceil(), own.p0), chance, own.events)).collect();
        Some(Self {
            p0: own.p0,
            points: numbered.iter().map(|(is_own, numbers)| (numbers.n, rate(numbers), *is_own)).collect(),
            rank: (rank, numbered.len()),
            alert: bands(scales.funnel_alert),
            alarm: bands(scales.funnel_alarm),
            chances: (scales.funnel_alert, scales.funnel_alarm),
        })
    }
}

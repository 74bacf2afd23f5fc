//! Signals at the desk: what the newest run over the population raised, with its numbers. They order inspections and are shown nowhere else.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::View;
use crate::record::signal::{SignalCode, SubjectKind};
use crate::store::signals::{KeptSignal, SignalRun};

/// Signals on one page.
const PAGE_ROWS: usize = 25;

/// What a run raised.
#[derive(Debug, Clone, Serialize)]
pub struct SignalsView {
    /// The signals of this page.
    pub rows: Vec<SignalRow>,
    /// How many in all.
    pub total: usize,
    /// The day of knowledge, and how many placements were judged; absent before the first run.
    pub run: Option<(NaiveDate, u64)>,
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
}

/// One signal.
#[derive(Debug, Clone, Serialize)]
pub struct SignalRow {
    /// Its id.
    pub signal_id: String,
    /// Whether it is of an agency; of an employer otherwise.
    pub is_agency: bool,
    /// Of whom.
    pub subject: String,
    /// What was looked for, in words.
    pub words: &'static str,
    /// Which kind of it.
    pub detail: Option<String>,
    /// What was seen.
    pub explanation: String,
    /// Observed, expected, denominator, q, probability and shrinkage, as digits.
    pub numbers: [String; 6],
}

impl SignalsView {
    /// One page of what a run raised.
    #[must_use]
    pub fn of(newest: Option<(SignalRun, Vec<KeptSignal>)>, page: u32) -> Self {
        let (run, all) = newest.map_or((None, Vec::new()), |(run, all)| (Some((run.as_of, run.placements)), all));
        let (total, skipped) = (all.len(), (page.saturating_sub(1) as usize).saturating_mul(PAGE_ROWS));
        let rows = all.into_iter().skip(skipped).take(PAGE_ROWS).map(SignalRow::from).collect();
        Self { rows, total, run, page, pages: u32::try_from(total.div_ceil(PAGE_ROWS)).unwrap_or(u32::MAX).max(1) }
    }
}

impl From<KeptSignal> for SignalRow {
    fn from(kept: KeptSignal) -> Self {
        let line: Value = serde_json::from_str(&kept.line).unwrap_or_default();
        let number = |name: &str| line.get("statistics").and_then(|all| all.get(name)).map(shown).unwrap_or_default();
        Self {
            signal_id: kept.signal_id,
            is_agency: kept.kind == SubjectKind::Agency,
            subject: kept.subject,
            words: signal_words(kept.code),
            detail: kept.detail,
            explanation: line.get("explanation").and_then(Value::as_str).unwrap_or_default().to_owned(),
            numbers: ["observed", "expected", "n", "q", "p_over_1_5", "shrinkage"].map(number),
        }
    }
}

/// A number with three digits after its point at most. Nothing becomes nought or certain by being rounded.
fn shown(number: &Value) -> String {
    let Some(value) = number.as_f64().filter(|_| !number.is_u64()) else { return number.to_string() };
    let rounded = format!("{value:.3}");
    match rounded.trim_end_matches('0').trim_end_matches('.') {
        "0" | "" => "under 0.001".to_owned(),
        "1" if value < 1.0 => "over 0.999".to_owned(),
        short => short.to_owned(),
    }
}

/// What was looked for, in words.
#[must_use]
pub const fn signal_words(code: SignalCode) -> &'static str {
    match code {
        SignalCode::OverchargeRate => "More workers overcharged",
        SignalCode::SubstitutionRate => "More contracts made worse",
        SignalCode::ComplaintRate => "More complaints",
        SignalCode::EarlyReturn => "More early returns",
        SignalCode::FeeLevel => "Far higher fees",
        SignalCode::BunchingAtCap => "Sums at the limit",
        SignalCode::ZeroFeeGap => "Fees named where none is reported",
        SignalCode::IdenticalFees => "One sum for nearly everybody",
        SignalCode::VolumeJump => "Sudden jump of placements",
        SignalCode::LenderConcentration => "One lender, clinic or sub-agent",
        SignalCode::Successor => "Possible successor",
        SignalCode::LicenceLending => "Licence lent",
    }
}

impl View for SignalsView {
    const TEMPLATE: &'static str = "desk/signals.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let line = "{\"explanation\":\"24 of 150 workers asked were overcharged; at the rates of the others 9.34 would be expected.\",\"statistics\":\
                    {\"observed\":24,\"expected\":9.33786,\"n\":150,\"q\":0.000201343,\"p_over_1_5\":0.947556,\"shrinkage\":0.165529}}";
        let kept = |kind, subject: &str, detail: Option<&str>| KeptSignal {
            signal_id: "s_0123456789abcdef0123".to_owned(),
            code: if detail.is_some() { SignalCode::LenderConcentration } else { SignalCode::OverchargeRate },
            outcome: crate::record::signal::SignalOutcome::Raised,
            kind,
            subject: subject.to_owned(),
            subject_key: subject.to_lowercase(),
            detail: detail.map(str::to_owned),
            line: line.to_owned(),
        };
        let run = SignalRun {
            as_of: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(),
            at: chrono::DateTime::UNIX_EPOCH,
            rules_digest: "sha256:0".to_owned(),
            placements: 1_917,
        };
        let raised = vec![
            kept(SubjectKind::Agency, "XX-LB-0010", None),
            kept(SubjectKind::Agency, "XX <2>", Some("lender")),
            kept(SubjectKind::Employer, "Example Works (invented)", None),
        ];
        vec![Self::of(Some((run.clone(), raised)), 1), Self::of(Some((run, Vec::new())), 1), Self::of(None, 1)]
    }
}

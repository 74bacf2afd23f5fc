//! The rule book in words: which rules there are, by whose law, and which hold on a day.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::choices;
use super::verdict::{Tone, Verdict};
use crate::web::form::LawForm;

/// The list of rules.
#[derive(Debug, Clone, Serialize)]
pub struct LawView {
    /// The corridor and day as typed.
    pub form: LawForm,
    /// The day whose law is shown.
    pub on: NaiveDate,
    /// Rules by the place that makes them.
    pub groups: Vec<LawGroup>,
    /// How many rules are shown.
    pub shown: usize,
    /// How many the book holds.
    pub total: usize,
    /// Digest of the rule book.
    pub digest: String,
    /// Countries.
    #[serde(serialize_with = "choices::lists")]
    pub choices: (),
}

/// Rules of one place.
#[derive(Debug, Clone, Serialize)]
pub struct LawGroup {
    /// The place, in words.
    pub place: String,
    /// Its rules.
    pub rules: Vec<RuleLine>,
}

/// One rule in the list.
#[derive(Debug, Clone, Serialize)]
pub struct RuleLine {
    /// Its name in findings.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Law, regulation, agreement, policy or benchmark, in words.
    pub force: String,
    /// Whether it holds on the day.
    pub standing: Verdict,
}

/// It holds on the day.
pub const IN_FORCE: Verdict = Verdict::new("in-force", "In force", Tone::Good);
/// It held, and ended.
pub const ENDED: Verdict = Verdict::new("ended", "Ended", Tone::Stop);
/// Its days are not known, or the day lies before the first that is known.
pub const UNKNOWN: Verdict = Verdict::new("unknown", "Not known for this day", Tone::Unknown);

impl View for LawView {
    const TEMPLATE: &'static str = "public/law.html";

    fn samples() -> Vec<Self> {
        let rule = |n: u32, standing: &Verdict| RuleLine {
            id: format!("xx-rule-{n}"),
            title: "Fee that a worker may be asked for (invented)".into(),
            force: "law".into(),
            standing: standing.clone(),
        };
        let group = LawGroup { place: "Invented country".into(), rules: vec![rule(1, &IN_FORCE), rule(2, &ENDED), rule(3, &UNKNOWN)] };
        let full = Self {
            form: LawForm { origin: "BD".into(), destination: "MY".into(), on: "2026-03-24".into() },
            on: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(),
            groups: vec![group],
            shown: 3,
            total: 96,
            digest: "sha256:0a1b2c".into(),
            choices: (),
        };
        let places = (0..50).map(|n| LawGroup { place: format!("Invented country {n}"), rules: (0..4).map(|r| rule(n * 4 + r, &UNKNOWN)).collect() });
        let long = Self { groups: places.collect(), shown: 200, total: 200, ..full.clone() };
        vec![full.clone(), long, Self { form: LawForm::default(), groups: Vec::new(), shown: 0, ..full }]
    }
}

//! What does a program read of a candidate? The shapes of the Reconciliation Service API 0.2.

use serde::Serialize;
use serde_json::{Value, json};

use crate::flow::reconcile::{Candidate, Desk};
use crate::record::agency::Agency;
use crate::web::view::words::place_words;

/// What there is: agencies. What merely looks like one that was meant bears the second type too, so that nobody takes it for the first.
pub const TYPES: [(&str, &str, &str); 2] = [
    ("agency", "Recruitment agency", "An agency that stands in the register, whatever its licence is today."),
    ("look-alike", "Looks alike, may be another", "An agency of the register whose name resembles what was asked, or whose number stands beside another name."),
];

/// Features of a candidate, each with what it means.
pub const FEATURES: [(&str, &str); 9] = [
    ("tier", "How near it is: one of the tiers, from 6 to 0."),
    ("same_name", "Whether it is the very same name but for case, spaces and punctuation."),
    ("aligned_share", "Share of the words asked that lie beside a word of the name, each by its likeness, from 0 to 1."),
    ("extra_words", "Words asked that the registered name lacks."),
    ("missing_words", "Words of the registered name that were not asked."),
    ("licence_match", "Whether a licence number that was given is its own."),
    ("jurisdiction_match", "Whether a jurisdiction that was given is its own."),
    ("phone_match", "Whether a phone that was given is its own."),
    ("website_match", "Whether a page that was given is its own."),
];

/// The candidates of one question.
#[derive(Debug, Serialize)]
pub struct ResultWire {
    pub result: Vec<CandidateWire>,
}

/// A candidate. Whether it is licensed is no part of it: that is a property, with its day.
#[derive(Debug, Serialize)]
pub struct CandidateWire {
    id: String,
    name: String,
    description: String,
    score: f64,
    #[serde(rename = "match")]
    is_match: bool,
    #[serde(rename = "type")]
    types: Vec<Value>,
    features: Vec<Value>,
}

impl CandidateWire {
    /// A candidate as it is sent.
    pub fn of(candidate: &Candidate<'_>, desk: Desk<'_>) -> Self {
        let Candidate { agency, tier: _, is_match, score, evidence: _ } = candidate;
        let types = TYPES.iter().take(if candidate.is_doubtful() { 2 } else { 1 });
        Self {
            id: desk.shown.register.public_id(agency),
            name: agency.legal_name.clone(),
            description: format!("{} {}", candidate.words(), described(agency)),
            score: rounded(*score),
            is_match: *is_match,
            types: types.map(|(id, name, _)| json!({ "id": id, "name": name })).collect(),
            features: features(candidate),
        }
    }
}

/// What tells an agency from its namesakes.
pub fn described(agency: &Agency) -> String {
    format!("Licence {}, {}.", agency.licence_no, place_words(&agency.jurisdiction))
}

/// What was not asked, or the register does not say, is left out: silent is never "no".
fn features(candidate: &Candidate<'_>) -> Vec<Value> {
    let evidence = &candidate.evidence;
    let values: [Option<Value>; 9] = [
        Some(candidate.tier.rank().into()),
        evidence.same_name.map(Value::from),
        evidence.aligned_share.map(rounded).map(Value::from),
        evidence.extra_words.map(Value::from),
        evidence.missing_words.map(Value::from),
        evidence.licence.map(Value::from),
        evidence.jurisdiction.map(Value::from),
        evidence.phone.map(Value::from),
        evidence.website.map(Value::from),
    ];
    FEATURES.iter().zip(values).filter_map(|((id, _), value)| Some(json!({ "id": id, "value": value? }))).collect()
}

/// Three digits behind the point are more than such a number is worth.
fn rounded(value: f32) -> f64 {
    (f64::from(value) * 1000.0).round() / 1000.0
}

//! How much does each tie tell? Data, read from the text of `seeds/ties/weights.toml`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use compact_str::CompactString;
use serde::Deserialize;

use super::marks::Tie;
use crate::record::code::Code as _;
use crate::record::licence::EventKind;

/// What the comparing goes by.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// How likely a new agency is a given closed one before anything is compared.
    pub prior: f64,
    /// From this probability on a pair is shown to a person.
    pub shown_from: f64,
    /// Months after a sanction in which a new licence is compared with the closed one.
    pub window_months: u32,
    /// What closes a licence, so that a new one may be its successor.
    pub closing: BTreeSet<EventKind>,
    /// What closes it only where money was owed or a case was open.
    pub closing_with_debts: BTreeSet<EventKind>,
    /// Names count as one from this Jaro-Winkler likeness on.
    pub name_likeness: f64,
    /// The part of the smaller agency's sub-agents and workers that the other must share.
    pub shared_part: f64,
    /// How many of them at least.
    pub least_shared: usize,
    /// Short and empty words of addresses.
    pub address: AddressWords,
    by_tie: BTreeMap<Tie, Chance>,
}

/// How often two agencies share what a tie is about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chance {
    /// Where one is the successor of the other.
    pub m: f64,
    /// Where they are strangers.
    pub u: f64,
}

/// Words of addresses that are written short, and words that tell nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressWords {
    /// A short form, and the word in full.
    pub short: HashMap<CompactString, CompactString>,
    /// Words that tell nothing.
    pub empty: BTreeSet<CompactString>,
}

/// What is wrong with the weights.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WeightsError {
    /// The text is not TOML, or a key is missing or unknown.
    #[error("the weights of ties cannot be read: {0}")]
    Text(String),
    /// A tie is unknown, stands twice or not at all.
    #[error("the weights of ties hold {kind:?} {times}: write each of director, account, phone, address, email_domain, name, people_served once")]
    Tie {
        /// Its name.
        kind: String,
        /// How often it stands there, in words.
        times: &'static str,
    },
    /// A word is no event of a licence.
    #[error("the weights of ties hold {found:?} under {key}: write events of licences, such as revoked or surrendered")]
    Event {
        /// Which key.
        key: &'static str,
        /// What stands there.
        found: String,
    },
    /// A number lies outside of what it can be.
    #[error("the weights of ties hold {key} of {kind:?} as {value}: {must}")]
    Number {
        /// Which key.
        key: &'static str,
        /// Of which tie or setting.
        kind: String,
        /// What stands there.
        value: String,
        /// What it must be.
        must: &'static str,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "standing")]
    _standing: Standing,
    prior: f64,
    shown_from: f64,
    window_months: u32,
    closing: Vec<String>,
    closing_with_debts: Vec<String>,
    name_likeness: f64,
    shared_part: f64,
    least_shared: usize,
    tie: Vec<WrittenTie>,
    address: AddressWords,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Standing {
    Proposed,
    Adopted,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenTie {
    kind: String,
    m: f64,
    u: f64,
}

impl Weights {
    /// Reads the weights.
    ///
    /// # Errors
    /// When the text is not TOML, a key is missing or unknown, a tie is missing or stands twice, a probability does not lie between 0 and 1, a word is no event of a
    /// licence, or a stranger would share more often than a successor.
    pub fn parse(text: &str) -> Result<Self, WeightsError> {
        let written: Written = toml::from_str(text).map_err(|error| WeightsError::Text(error.to_string()))?;
        let Written { _standing: _, prior, shown_from, window_months, closing, closing_with_debts, name_likeness, shared_part, least_shared, tie, address } =
            written;
        for (kind, value) in [("prior", prior), ("shown_from", shown_from), ("name_likeness", name_likeness), ("shared_part", shared_part)] {
            probability("the value", kind, value)?;
        }
        let by_tie = by_tie(tie)?;
        let (closing, closing_with_debts) = (events("closing", closing)?, events("closing_with_debts", closing_with_debts)?);
        Ok(Self { prior, shown_from, window_months, closing, closing_with_debts, name_likeness, shared_part, least_shared, address, by_tie })
    }

    /// How often two agencies share what the tie is about. Every tie has its chance: reading made sure of it.
    #[must_use]
    pub fn of(&self, tie: Tie) -> Chance {
        self.by_tie.get(&tie).copied().unwrap_or(Chance { m: 0.5, u: 0.5 })
    }

    /// The probability that comes of so many bits.
    #[must_use]
    pub fn posterior(&self, bits: f64) -> f64 {
        let odds = self.prior / (1.0 - self.prior) * bits.exp2();
        if odds.is_finite() { odds / (1.0 + odds) } else { 1.0 }
    }
}

impl Chance {
    /// Bits for sharing a value that `others`, a part of all agencies beside the two, have as well. What is shared never speaks against.
    #[must_use]
    pub fn shared(self, others: f64) -> f64 {
        (self.m / self.u.max(others)).log2().max(0.0)
    }

    /// Bits for having nothing in common where both could have.
    #[must_use]
    pub fn apart(self) -> f64 {
        ((1.0 - self.m) / (1.0 - self.u)).log2()
    }
}

fn by_tie(written: Vec<WrittenTie>) -> Result<BTreeMap<Tie, Chance>, WeightsError> {
    let mut by_tie = BTreeMap::new();
    for WrittenTie { kind, m, u } in written {
        let tie = Tie::parse(&kind).map_err(|_| WeightsError::Tie { kind: kind.clone(), times: "which is no tie" })?;
        probability("m", &kind, m)?;
        probability("u", &kind, u)?;
        if m <= u {
            let must = "m must be larger than u, or sharing the value would speak against";
            return Err(WeightsError::Number { key: "m", kind, value: m.to_string(), must });
        }
        if by_tie.insert(tie, Chance { m, u }).is_some() {
            return Err(WeightsError::Tie { kind, times: "twice" });
        }
    }
    match Tie::ALL.iter().find(|tie| !by_tie.contains_key(tie)) {
        Some(missing) => Err(WeightsError::Tie { kind: missing.as_str().to_owned(), times: "not at all" }),
        None => Ok(by_tie),
    }
}

fn events(key: &'static str, written: Vec<String>) -> Result<BTreeSet<EventKind>, WeightsError> {
    written.into_iter().map(|found| EventKind::parse(&found).map_err(|_| WeightsError::Event { key, found })).collect()
}

fn probability(key: &'static str, kind: &str, value: f64) -> Result<(), WeightsError> {
    let must = "write a number above 0 and below 1, such as 0.25";
    let is_one = 0.0 < value && value < 1.0;
    if is_one { Ok(()) } else { Err(WeightsError::Number { key, kind: kind.to_owned(), value: value.to_string(), must }) }
}

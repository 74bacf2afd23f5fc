//! What does an answer hold? What the match is worth, on which evidence, and who may be meant.

use serde::Serialize;

use super::align::{ALIKE, Alignment};
use super::index::Holder;
use super::verdict::Verdict;

/// Where an agency is looked for.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Only licences of this jurisdiction; those of others are answered apart.
    pub jurisdiction: Option<String>,
}

/// What a match rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// The licence number.
    Licence,
    /// A phone of the register.
    Phone,
    /// A page or address of the register.
    Page,
    /// The name.
    Name,
    /// The name of a person at the agency: many share one, so it never picks an agency.
    Person,
}

/// Who may be meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// What the match is worth.
    pub verdict: Verdict,
    /// What it rests on.
    pub by: Evidence,
    /// The nearest first. Where names differ from a number, the owner of the number comes first.
    pub candidates: Vec<Candidate>,
    /// Outside the scope: agencies of the very same name or number in other jurisdictions.
    pub elsewhere: Vec<Candidate>,
}

/// An agency that may be meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Its place in the register.
    pub position: usize,
    /// From 0 to 1; orders candidates and decides nothing.
    pub score: f32,
    /// Whether it is the very same name but for case, spaces and punctuation.
    pub is_same_name: bool,
    /// Whether every core word that was typed lies beside one of its words.
    pub is_namesake: bool,
    /// The typed name beside its own. Empty where it was found by number, phone or page.
    pub alignment: Alignment,
}

impl Scope {
    pub(super) fn holds(&self, holder: &Holder) -> bool {
        self.jurisdiction.as_ref().is_none_or(|wanted| {
            let own = holder.jurisdiction.as_str();
            own.eq_ignore_ascii_case(wanted) || own.split_once('-').is_some_and(|(country, _)| country.eq_ignore_ascii_case(wanted))
        })
    }
}

impl Answer {
    pub(super) fn or_elsewhere(mut self, elsewhere: impl FnOnce() -> Vec<Candidate>) -> Self {
        if self.verdict == Verdict::None && self.elsewhere.is_empty() {
            self.elsewhere = elsewhere();
        }
        self
    }

    /// Where no agency goes by such a name, a person may.
    pub(super) fn or_person(self, person: impl FnOnce() -> Option<Self>) -> Self {
        match self.verdict {
            Verdict::None | Verdict::LookAlike => person().unwrap_or(self),
            Verdict::Exact | Verdict::Ambiguous | Verdict::Likely | Verdict::Partial | Verdict::Differ => self,
        }
    }

    pub(super) fn nearer(self, other: Self) -> Self {
        let nearness = |answer: &Self| answer.candidates.first().map_or((false, 0.0), |first| (first.is_same_name, first.score));
        if nearness(&other) > nearness(&self) { other } else { self }
    }
}

impl Candidate {
    pub(super) fn held(holder: &Holder) -> Self {
        Self { position: holder.position, score: 1.0, is_same_name: false, is_namesake: false, alignment: Alignment::default() }
    }

    /// Whether every word that was typed belongs to its name.
    pub(super) fn fits(&self) -> bool {
        self.is_same_name || (self.alignment.extra.is_empty() && self.alignment.pairs.iter().all(|pair| pair.similarity >= ALIKE))
    }
}

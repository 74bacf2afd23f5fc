//! Which norms reach a placement? All of the law in memory, found by corridor.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::models::Models;
use super::norm::{Clause, Norm, Version};
use super::patterns::Patterns;
use super::scope::specificity;
use super::substitution::Prohibitions;
use super::terms::TermList;
use super::wages::WageLaw;
use crate::record::hex::hex;
use crate::record::place::Country;
use crate::record::placement::Placement;

/// Origin and destination, as a version asks for them; none means any.
type Ends = (Option<Country>, Option<Country>);

/// The law, with the digest of the texts that it was read from.
#[derive(Debug)]
pub struct RuleBook {
    norms: Vec<Norm>,
    digest: Arc<str>,
    texts: Vec<(String, String)>,
    by_corridor: HashMap<Ends, Vec<(usize, usize)>>,
    /// Countries of work to which some norm that bars tying reaches; none means any.
    tying_at: HashSet<Option<Country>>,
    terms: TermList,
    prohibitions: Prohibitions,
    patterns: Patterns,
    wages: WageLaw,
    models: Models,
}

/// A version of a norm, with the norm.
#[derive(Debug, Clone, Copy)]
pub struct InForce<'a> {
    /// The norm.
    pub norm: &'a Norm,
    /// Its version.
    pub version: &'a Version,
}

/// What the book says of a norm on a day.
#[derive(Debug, Clone, Copy)]
pub enum Answer<'a> {
    /// This version holds.
    InForce(&'a Version),
    /// It held, and ended.
    Ended(&'a Version),
    /// Before the first day that is known, or the days are not known. Never zero, never clear.
    Unknown,
}

impl RuleBook {
    /// Orders norms by id and indexes them by corridor. `texts` are the files, for the digest.
    #[must_use]
    pub fn new(mut norms: Vec<Norm>, texts: &[(String, String)]) -> Self {
        norms.sort_by(|a, b| a.id.cmp(&b.id));
        let mut by_corridor: HashMap<_, Vec<_>> = HashMap::new();
        let mut tying_at = HashSet::new();
        for (n, norm) in norms.iter().enumerate() {
            for (v, version) in norm.versions.iter().enumerate() {
                if version.clauses.iter().any(|clause| matches!(clause, Clause::Tying(_))) {
                    tying_at.extend(ends(&version.corridor.destinations));
                }
                for origin in ends(&version.corridor.origins) {
                    for destination in ends(&version.corridor.destinations) {
                        by_corridor.entry((origin, destination)).or_default().push((n, v));
                    }
                }
            }
        }
        let (terms, prohibitions, patterns) = (TermList::default(), Prohibitions::default(), Patterns::default());
        let (wages, models) = (WageLaw::default(), Models::default());
        Self { norms, digest: digest(texts), texts: texts.to_vec(), by_corridor, tying_at, terms, prohibitions, patterns, wages, models }
    }

    /// The same book with the terms of contracts, and the norms that forbid changing them. `texts` are their files: they count
    /// for the digest like every other text of the law.
    #[must_use]
    pub fn with_terms(self, terms: TermList, prohibitions: Prohibitions, texts: &[(String, String)]) -> Self {
        let (digest, texts) = self.grown_by(texts);
        Self { terms, prohibitions, digest, texts, ..self }
    }

    /// The same book with the patterns that are looked for in a population. `texts` are their files, for the digest.
    #[must_use]
    pub fn with_patterns(self, patterns: Patterns, texts: &[(String, String)]) -> Self {
        let (digest, texts) = self.grown_by(texts);
        Self { patterns, digest, texts, ..self }
    }

    /// The same book with the norms on wages. `texts` are their files, for the digest.
    #[must_use]
    pub fn with_wages(self, wages: WageLaw, texts: &[(String, String)]) -> Self {
        let (digest, texts) = self.grown_by(texts);
        Self { wages, digest, texts, ..self }
    }

    /// The same book with the model contracts. `texts` are their files, for the digest.
    #[must_use]
    pub fn with_models(self, models: Models, texts: &[(String, String)]) -> Self {
        let (digest, texts) = self.grown_by(texts);
        Self { models, digest, texts, ..self }
    }

    /// The digest and the texts with those of further files.
    fn grown_by(&self, texts: &[(String, String)]) -> (Arc<str>, Vec<(String, String)>) {
        let norms = ("norms".to_owned(), self.digest.to_string());
        (digest(&texts.iter().cloned().chain([norms]).collect::<Vec<_>>()), [self.texts.as_slice(), texts].concat())
    }

    /// How a change of a term is judged; empty where the list was not read.
    #[must_use]
    pub const fn terms(&self) -> &TermList {
        &self.terms
    }

    /// Norms that forbid changing the contract or keeping documents.
    #[must_use]
    pub const fn prohibitions(&self) -> &Prohibitions {
        &self.prohibitions
    }

    /// Which patterns are looked for in a population; none where the list was not read.
    #[must_use]
    pub const fn patterns(&self) -> &Patterns {
        &self.patterns
    }

    /// The norms on wages; none where the list was not read.
    #[must_use]
    pub const fn wages(&self) -> &WageLaw {
        &self.wages
    }

    /// The model contracts and minimum terms that contracts are measured against; none where no file of them was read.
    #[must_use]
    pub const fn models(&self) -> &Models {
        &self.models
    }

    /// Whether some norm that bars tying may reach work in a country, on some day, for somebody. Where not, nobody need look closer.
    #[must_use]
    pub fn may_bar_tying(&self, destination: Country) -> bool {
        self.tying_at.contains(&None) || self.tying_at.contains(&Some(destination))
    }

    /// Every norm, in order of id.
    #[must_use]
    pub fn norms(&self) -> &[Norm] {
        &self.norms
    }

    /// The norm with an id.
    #[must_use]
    pub fn norm(&self, id: &str) -> Option<&Norm> {
        self.norms.binary_search_by(|norm| (*norm.id).cmp(id)).ok().map(|at| &self.norms[at])
    }

    /// `sha256:` and the digest of the sorted texts.
    #[must_use]
    pub fn digest(&self) -> Arc<str> {
        Arc::clone(&self.digest)
    }

    /// The files that it was read from, as name and text: those of the norms, then the lists. Kept, they make the same book again.
    #[must_use]
    pub fn texts(&self) -> &[(String, String)] {
        &self.texts
    }

    /// Every version whose corridor and scope reach a placement, in order of norm, whatever the day.
    pub fn reaching<'a>(&'a self, p: &'a Placement) -> impl Iterator<Item = InForce<'a>> {
        let keys = [(None, None), (Some(p.origin), None), (None, Some(p.destination)), (Some(p.origin), Some(p.destination))];
        let mut found: Vec<(usize, usize)> = keys.iter().filter_map(|key| self.by_corridor.get(key)).flatten().copied().collect();
        found.sort_unstable();
        found
            .into_iter()
            .map(|(n, v)| InForce { norm: &self.norms[n], version: &self.norms[n].versions[v] })
            .filter(|f| f.version.corridor.reaches(p) && f.version.scope.reaches(p))
    }
}

impl Norm {
    /// What the norm says on a day.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Answer<'_> {
        let starts = |v: &&Version| v.from.is_some_and(|from| from <= day);
        let Some(version) = self.versions.iter().rev().find(starts) else {
            return Answer::Unknown;
        };
        if version.until.is_none_or(|until| day < until) { Answer::InForce(version) } else { Answer::Ended(version) }
    }
}

impl Version {
    /// Whether the version holds on a day. A version without a known first day holds until its end, if at all.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// How narrow it is; inside one law the narrower wins, then the later.
    #[must_use]
    pub fn rank(&self) -> (usize, Option<NaiveDate>) {
        (specificity(&self.corridor, &self.scope), self.from)
    }
}

fn ends(countries: &[Country]) -> Vec<Option<Country>> {
    if countries.is_empty() { vec![None] } else { countries.iter().copied().map(Some).collect() }
}

fn digest(texts: &[(String, String)]) -> Arc<str> {
    let mut sorted: Vec<_> = texts.iter().collect();
    sorted.sort();
    let mut hash = Sha256::new();
    for (name, text) in sorted {
        for part in [name, text] {
            hash.update(part.len().to_be_bytes());
            hash.update(part.as_bytes());
        }
    }
    format!("sha256:{}", hex(&hash.finalize())).into()
}

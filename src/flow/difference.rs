//! What would another judgement change of what stands open? Findings that are new, that say something else, and that are no longer
//! made; with the money due back before and after, by norm and by agency.
//!
//! A finding that differs only in the digest of its rule book is the same: its reasoning did not change. One whose amounts changed
//! has another id, so it is found again by what it is about: the same indicator and term, on the same charges or under the same norm.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::summary::Sums;
use crate::record::code::{Code as _, CodeError};
use crate::record::currency::Currency;
use crate::record::finding::{Finding, Indicator, Outcome};
use crate::record::money::Money;
use crate::store::open_findings::OpenFinding;

/// What a finding says, as far as a difference tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Its id.
    pub finding_id: String,
    /// The indicator.
    pub code: Indicator,
    /// What it says.
    pub outcome: Outcome,
    /// The placement, as written.
    pub placement_id: String,
    /// The agency, as written.
    pub agency_licence: String,
    /// The norm.
    pub rule_id: Option<String>,
    /// The contract term.
    pub term: Option<String>,
    /// Which kind, or why it could not be judged.
    pub detail: Option<String>,
    /// The charges that bear it.
    pub charge_ids: Vec<String>,
    /// The part above the lawful.
    pub excess: Option<Money>,
    /// The whole finding as a JSON line of findings 1.0.
    pub line: String,
}

crate::record::code::codes! {
    /// What becomes of a finding.
    How, "one of added changed reworded closed":
    /// It is found for the first time.
    Added = "added",
    /// It says something else: another amount, outcome or norm.
    Changed = "changed",
    /// It says the same in other words: a citation, a date, a step of the reasoning.
    Reworded = "reworded",
    /// It is no longer found.
    Closed = "closed",
}

/// A finding that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// What becomes of it.
    pub how: How,
    /// What it said; absent where it is new.
    pub before: Option<Told>,
    /// What it says; absent where it is no longer found.
    pub after: Option<Told>,
}

/// Counts of one norm, one agency, or all together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// How many findings moved, by what becomes of them.
    pub moved: BTreeMap<How, u64>,
    /// How many stay as they were.
    pub same: u64,
    /// Due back to workers before, over all open breaches.
    pub due_before: Sums,
    /// Due back to workers after.
    pub due_after: Sums,
}

/// What another judgement changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Placements compared.
    pub placements: u64,
    /// All findings together.
    pub all: Part,
    /// By norm; those without one under an empty name.
    pub by_norm: BTreeMap<String, Part>,
    /// By licence number of the agency, as written.
    pub by_agency: BTreeMap<String, Part>,
    /// The first finding of each kind that moved.
    pub examples: BTreeMap<(How, Indicator), Moved>,
}

/// A kept finding that no version of this program writes.
#[derive(Debug, thiserror::Error)]
#[error("the kept finding {finding_id} cannot be read: audit it again with `recruitwatch audit --stored`")]
pub struct Unreadable {
    /// Its id.
    pub finding_id: String,
}

impl Difference {
    /// Whether nothing would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.moved.is_empty()
    }

    /// Compares what stands open on one placement with what is found now under the book of `digest`; gives what moved, in order of
    /// what it was about.
    ///
    /// # Errors
    /// When a kept finding cannot be read.
    pub fn see(&mut self, open: &[OpenFinding], found: &[Finding], digest: &str) -> Result<Vec<Moved>, Unreadable> {
        let mut after: BTreeMap<String, String> = BTreeMap::new();
        for finding in found.iter().filter(|finding| finding.outcome != Outcome::Clear) {
            after.insert(finding.finding_id(), serde_json::to_string(finding).unwrap_or_default());
        }
        let (mut moved, mut gone) = (Vec::new(), Vec::new());
        for open in open {
            let before = Told::read(&open.finding_id, &open.line)?;
            match after.remove(&open.finding_id) {
                None => gone.push(before),
                Some(line) if open.line.replace(&open.rules_digest, digest) == line => self.stays(&before),
                Some(line) => moved.push(Moved { how: How::Reworded, after: Some(Told::read(&open.finding_id, &line)?), before: Some(before) }),
            }
        }
        let new = after.iter().map(|(finding_id, line)| Told::read(finding_id, line)).collect::<Result<Vec<Told>, _>>()?;
        moved.extend(paired(gone, new));
        self.placements += 1;
        moved.iter().for_each(|moved| self.moves(moved));
        Ok(moved)
    }

    fn stays(&mut self, told: &Told) {
        for part in self.parts_of(told) {
            part.same += 1;
            add(&mut part.due_before, told);
            add(&mut part.due_after, told);
        }
    }

    fn moves(&mut self, moved: &Moved) {
        if let Some(told) = moved.after.as_ref().or(moved.before.as_ref()) {
            self.parts_of(told).into_iter().for_each(|part| *part.moved.entry(moved.how).or_default() += 1);
            self.examples.entry((moved.how, told.code)).or_insert_with(|| moved.clone());
        }
        if let Some(before) = &moved.before {
            self.parts_of(before).into_iter().for_each(|part| add(&mut part.due_before, before));
        }
        if let Some(after) = &moved.after {
            self.parts_of(after).into_iter().for_each(|part| add(&mut part.due_after, after));
        }
    }

    fn parts_of(&mut self, told: &Told) -> [&mut Part; 3] {
        let norm = self.by_norm.entry(told.rule_id.clone().unwrap_or_default()).or_default();
        [&mut self.all, norm, self.by_agency.entry(told.agency_licence.clone()).or_default()]
    }
}

impl Part {
    /// Whether something moved.
    #[must_use]
    pub fn moves(&self) -> bool {
        !self.moved.is_empty()
    }
}

fn add(due: &mut Sums, told: &Told) {
    if let Some(excess) = told.excess.filter(|excess| told.outcome == Outcome::Breach && 0 < excess.minor) {
        *due.entry(excess.currency).or_default() += i128::from(excess.minor);
    }
}

/// Findings that are gone beside those that are new about the same thing: the closest likeness first.
fn paired(mut gone: Vec<Told>, mut new: Vec<Told>) -> Vec<Moved> {
    let mut moved = Vec::new();
    let likeness: [fn(&Told, &Told) -> bool; 3] = [
        |a, b| a.charge_ids == b.charge_ids && a.rule_id == b.rule_id,
        |a, b| a.charge_ids == b.charge_ids && !a.charge_ids.is_empty(),
        |a, b| a.rule_id == b.rule_id && a.rule_id.is_some(),
    ];
    for alike in likeness {
        for before in std::mem::take(&mut gone) {
            match new.iter().position(|after| before.code == after.code && before.term == after.term && alike(&before, after)) {
                Some(at) => moved.push(Moved { how: How::Changed, before: Some(before), after: Some(new.remove(at)) }),
                None => gone.push(before),
            }
        }
    }
    moved.extend(new.into_iter().map(|after| Moved { how: How::Added, before: None, after: Some(after) }));
    moved.extend(gone.into_iter().map(|before| Moved { how: How::Closed, before: Some(before), after: None }));
    moved
}

/// The fields of a JSON line of findings 1.0 that are told.
#[derive(Deserialize)]
struct Line {
    code: String,
    outcome: String,
    placement_id: String,
    agency_licence: String,
    charge_ids: Vec<String>,
    term: Option<String>,
    detail: Option<String>,
    rule: Option<Rule>,
    excess: Option<Amount>,
}

#[derive(Deserialize)]
struct Rule {
    id: String,
}

#[derive(Deserialize)]
struct Amount {
    amount: String,
    currency: String,
}

impl Told {
    fn read(finding_id: &str, line: &str) -> Result<Self, Unreadable> {
        let unreadable = || Unreadable { finding_id: finding_id.to_owned() };
        let line_read: Line = serde_json::from_str(line).map_err(|_| unreadable())?;
        let Line { code, outcome, placement_id, agency_licence, charge_ids, term, detail, rule, excess } = line_read;
        let code = Indicator::parse(&code).map_err(|_: CodeError| unreadable())?;
        let outcome = Outcome::parse(&outcome).map_err(|_: CodeError| unreadable())?;
        let excess = excess.map(Amount::money).transpose().map_err(|()| unreadable())?;
        let (finding_id, rule_id, line) = (finding_id.to_owned(), rule.map(|rule| rule.id), line.to_owned());
        Ok(Self { finding_id, code, outcome, placement_id, agency_licence, rule_id, term, detail, charge_ids, excess, line })
    }
}

impl Amount {
    fn money(self) -> Result<Money, ()> {
        let currency = Currency::parse(&self.currency).map_err(|_| ())?;
        Money::parse(&self.amount, currency).map_err(|_| ())
    }
}

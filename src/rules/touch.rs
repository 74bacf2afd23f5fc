//! Which placements does a change from one rule book to another touch? Those that are reached by a part of the law which only one
//! of the two books holds. Every other placement is judged by the same parts in the same order, so its findings come out the same,
//! byte for byte, but for the digest of the book in them.
//!
//! That digest names the book under which a finding was made, and stays when another book leaves the placement untouched: the
//! finding would be made again from the same words of the law. Who asks why it does not name the newest book finds in the journal
//! which book followed and that it left the placement as it was.
//!
//! What a norm that bars tying says of one placement depends on what the others bought: a change of one, or of the list of patterns, touches
//! all placements in its countries of work, whoever signed when.
//!
//! Two parts are the same when everything that a judgement reads or prints of them is written alike. They are compared as written
//! and not as numbers, because `1.50` and `1.5` are one number and two texts in a finding. What is left out: the name of the file,
//! addresses, what was seen there, notes, the day of issue, and the day for reading the source again.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::book::RuleBook;
use super::models::{self, Model};
use super::norm::{Citation, Clause, DateBasis, Norm, Version};
use super::scope::{Corridor, Scope};
use super::standing::MONTHS_NEAR;
use super::substitution::Prohibition;
use super::wages::WageNorm;
use crate::record::agency::ModelDateBasis;
use crate::record::period::minus_months;
use crate::record::placement::Placement;

/// What differs between two rule books, as far as it can change a finding.
#[derive(Debug, Clone, Default)]
pub struct Change {
    parts: Vec<Part>,
    gone: BTreeSet<Arc<str>>,
    terms_differ: bool,
    /// Where the list of patterns differs: the norms for which it is read.
    patterns: Vec<Part>,
}

/// A part of the law: a version of a norm, a norm that forbids changing the contract, or a part of a model contract.
#[derive(Debug, Clone)]
struct Part {
    id: Arc<str>,
    corridor: Corridor,
    scope: Scope,
    /// First day of signature and first day no longer, where the signature decides; else it may hold on any day.
    signed: Option<(Option<NaiveDate>, Option<NaiveDate>)>,
    /// Everything that a judgement reads or prints of it, but for the end of a version.
    written: String,
    /// The end of a version.
    until: Option<NaiveDate>,
    /// Whether what it says of a placement depends on what others bought.
    bars_tying: bool,
}

impl Change {
    /// Compares the book that judged with the book that is to judge.
    #[must_use]
    pub fn between(before: &RuleBook, after: &RuleBook) -> Self {
        let mut parts = differing(versions(before), versions(after));
        parts.extend(differing(forbidding(before), forbidding(after)));
        parts.extend(differing(on_wages(before), on_wages(after)));
        parts.extend(differing(asked_by_models(before), asked_by_models(after)));
        let patterns_differ = format!("{:?}", before.patterns()) != format!("{:?}", after.patterns());
        let patterns = [before, after].into_iter().filter(|_| patterns_differ).flat_map(versions).filter(|part| part.bars_tying).collect();
        let left: BTreeSet<Arc<str>> = ids(after).collect();
        let gone = ids(before).filter(|id| !left.contains(id)).collect();
        // The words for grounds of deductions are read wherever something was deducted.
        let lists = |book: &RuleBook| format!("{:?} {:?}", book.terms(), book.wages().grounds());
        let terms_differ = lists(before) != lists(after);
        Self { parts, gone, terms_differ, patterns }
    }

    /// Whether no finding can differ: the books are the same but for words that no judgement reads or prints.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty() && !self.terms_differ && self.patterns.is_empty()
    }

    /// Whether the findings of a placement may differ. The list of terms is read for every placement with papers or pay, so a change
    /// of it touches all.
    #[must_use]
    pub fn touches(&self, p: &Placement) -> bool {
        self.terms_differ || self.parts.iter().chain(&self.patterns).any(|part| part.reaches(p))
    }

    /// The norms and model contracts of which some part differs, in order of id.
    #[must_use]
    pub fn norms(&self) -> BTreeSet<&str> {
        self.parts.iter().map(|part| &*part.id).collect()
    }

    /// What findings may cite and the later book no longer holds: nothing may go on citing it.
    #[must_use]
    pub const fn gone(&self) -> &BTreeSet<Arc<str>> {
        &self.gone
    }

    /// Whether the list of terms differs.
    #[must_use]
    pub const fn terms_differ(&self) -> bool {
        self.terms_differ
    }

    /// Whether the list of patterns differs, and a norm is there for which it is read.
    #[must_use]
    pub const fn patterns_differ(&self) -> bool {
        !self.patterns.is_empty()
    }
}

impl Part {
    fn reaches(&self, p: &Placement) -> bool {
        let on = p.contract_signed_on;
        let held = |(from, until): (Option<NaiveDate>, Option<NaiveDate>)| from.is_none_or(|from| from <= on) && until.is_none_or(|until| on < until);
        self.signed.is_none_or(held) && self.corridor.reaches(p) && self.scope.reaches(p)
    }
}

/// The parts that only one of two rows holds, and those that end on another day. Where the others do not stand in the same order,
/// which decides between equals, all are taken to differ.
fn differing(before: Vec<Part>, after: Vec<Part>) -> Vec<Part> {
    let [in_before, in_after] = [&before, &after].map(|parts| parts.iter().map(|part| part.written.clone()).collect::<HashSet<String>>());
    let (kept, gone): (Vec<Part>, Vec<Part>) = before.into_iter().partition(|part| in_after.contains(&part.written));
    let (taken_over, new): (Vec<Part>, Vec<Part>) = after.into_iter().partition(|part| in_before.contains(&part.written));
    let in_order = kept.iter().map(|part| &part.written).eq(taken_over.iter().map(|part| &part.written));
    let moved = if in_order { kept.iter().zip(&taken_over).filter_map(ending_otherwise).collect() } else { [kept, taken_over].concat() };
    [gone, new, moved].concat()
}

/// A version that was given another end, which is how most norms are amended. Contracts signed long before both ends were and stay
/// under it; from twelve months before the first of them a finding may weigh how well the end is known.
fn ending_otherwise((before, after): (&Part, &Part)) -> Option<Part> {
    if before.until == after.until {
        return None;
    }
    let first = before.until.into_iter().chain(after.until).min().map(|end| minus_months(end, MONTHS_NEAR));
    let last = before.until.zip(after.until).map(|(one, other)| one.max(other));
    Some(Part { signed: after.signed.map(|(from, _)| (from.max(first), last)), ..after.clone() })
}

/// The ids that findings may cite: of norms, model contracts, norms that forbid changing the contract, and norms on wages.
fn ids(book: &RuleBook) -> impl Iterator<Item = Arc<str>> {
    let (norms, models) = (book.norms().iter().map(|norm| &norm.id), book.models().all().iter().map(|model| &model.id));
    let (forbidding, on_wages) = (book.prohibitions().all().iter().map(|norm| &norm.id), book.wages().norms().iter().map(|norm| &norm.id));
    norms.chain(models).chain(forbidding).chain(on_wages).map(Arc::clone)
}

/// Every version of every norm, in the order in which a placement meets them.
fn versions(book: &RuleBook) -> Vec<Part> {
    book.norms().iter().flat_map(|norm| norm.versions.iter().map(|version| version_of(norm, version))).collect()
}

/// Each field is named, so that a new one does not pass unseen: whoever adds it decides here whether it judges.
fn version_of(norm: &Norm, version: &Version) -> Part {
    let Norm { id, file: _, title, jurisdiction, side, force, versions: _ } = norm;
    #[rustfmt::skip]
    let Version {
        from, until, from_precision, until_precision, date_basis, issued_on: _, enforced_from, corridor, scope, binds, displaces, standing, citation,
        seen: _, doubts, check_by: _, notes: _, clauses,
    } = version;
    let Citation { text, published: _, urls: _ } = citation;
    let whose = (id, title, jurisdiction, side, force, text);
    let when = (from, from_precision, until_precision, date_basis, enforced_from);
    let what = (corridor, scope, binds, displaces, standing, doubts, clauses);
    let written = format!("{:?}", (whose, when, what));
    let bars_tying = clauses.iter().any(|clause| matches!(clause, Clause::Tying(_)));
    if bars_tying {
        let corridor = Corridor { destinations: corridor.destinations.clone(), ..Corridor::default() };
        return Part { id: Arc::clone(id), corridor, scope: Scope::default(), signed: None, written, until: *until, bars_tying };
    }
    let signed = (*date_basis == DateBasis::ContractSignedOn).then_some((*from, *until));
    Part { id: Arc::clone(id), corridor: corridor.clone(), scope: scope.clone(), signed, written, until: *until, bars_tying }
}

/// The norms that forbid changing the contract, in the order in which they are asked.
fn forbidding(book: &RuleBook) -> Vec<Part> {
    book.prohibitions().all().iter().map(prohibition_of).collect()
}

fn prohibition_of(norm: &Prohibition) -> Part {
    let Prohibition { id, side, corridor, scope, forbids, needs_approved, from, until, citation, published, source, says: _ } = norm;
    let binds = (published.is_some(), source.is_empty());
    let written = format!("{:?}", (id, side, corridor, scope, forbids, needs_approved, from, until, citation, binds));
    // The day on which the contract was changed decides, and the placement does not tell it: it may hold on any day.
    Part { id: Arc::clone(id), corridor: corridor.clone(), scope: scope.clone(), signed: None, written, until: None, bars_tying: false }
}

/// The norms on wages, in the order in which they are asked.
fn on_wages(book: &RuleBook) -> Vec<Part> {
    book.wages().norms().iter().map(wage_norm_of).collect()
}

fn wage_norm_of(norm: &WageNorm) -> Part {
    let WageNorm { id, side, corridor, scope, from, until, citation, published, source, says: _, due_days, deductions, divisor, interest_percent } = norm;
    let binds = (published.is_some(), source.is_empty());
    let written = format!("{:?}", (id, side, corridor, scope, (from, until), citation, binds, (due_days, deductions, divisor, interest_percent)));
    // The day of pay decides: it may hold on any day of signature.
    Part { id: Arc::clone(id), corridor: corridor.clone(), scope: scope.clone(), signed: None, written, until: None, bars_tying: false }
}

/// The parts of every model contract, in the order in which a placement meets them.
fn asked_by_models(book: &RuleBook) -> Vec<Part> {
    book.models().all().iter().flat_map(|model| model.parts.iter().map(|part| part_of(model, part))).collect()
}

/// As for a version, each field is named: whoever adds one decides here whether it judges.
fn part_of(model: &Model, part: &models::Part) -> Part {
    let Model { id, file: _, title, jurisdiction: _, side: _, force, corridor, scope, unsaid: _, notes: _, parts: _ } = model;
    #[rustfmt::skip]
    let models::Part {
        from, until, from_precision, date_basis, grace_until, citation, seen: _, doubts: _, check_by: _, terms, advises, in_kind, must_say,
    } = part;
    let whose = (id, title, force, corridor, scope, &citation.text);
    let written = format!("{:?}", (whose, (from, from_precision, date_basis, grace_until), (terms, advises, in_kind, must_say)));
    let signed = (*date_basis == ModelDateBasis::Signature).then_some((*from, *until));
    // Papers can name another work that the authority approved, and then the models of that work hold: a placement does not tell.
    let scope = Scope { occupations: Vec::new(), except_occupations: Vec::new(), ..scope.clone() };
    Part { id: Arc::clone(id), corridor: corridor.clone(), scope, signed, written, until: *until, bars_tying: false }
}

//! What changed between two rule books? Norm by norm and version by version, each difference as the words before and after.

mod models;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::book::{InForce, RuleBook};
use super::norm::{Norm, Standing, Version};
use super::words::{InWords, in_words};

/// The differences between two books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BookDiff {
    /// Digest of the first book.
    pub before: Arc<str>,
    /// Digest of the second book.
    pub after: Arc<str>,
    /// Norms that differ, in order of id.
    pub norms: Vec<NormDiff>,
    /// Model contracts that differ, in order of id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<NormDiff>,
}

/// The differences of one norm, or of one model contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NormDiff {
    /// Its id.
    pub id: Arc<str>,
    /// Its title, in the second book where it stands there.
    pub title: String,
    /// What became of it.
    pub change: Change,
    /// Where it stands in both: each difference.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Difference>,
}

crate::record::code::codes! {
    /// What became of a norm.
    Change, "one of added removed changed": Added = "added", Removed = "removed", Changed = "changed",
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The version, by its first day; absent where it is about the norm itself.
    pub version: Option<String>,
    /// What differs: `title`, `version`, `days`, `reach`, `says`, `standing`, `doubts`, `citation`, `source`,
    /// `displaces`, `review`, `established`, `detail`, and of a model contract `asks`, `must_say`, `unsaid`.
    pub what: &'static str,
    /// The words of the first book.
    pub before: Option<String>,
    /// The words of the second book.
    pub after: Option<String>,
}

impl BookDiff {
    /// Compares two books.
    #[must_use]
    pub fn between(before: &RuleBook, after: &RuleBook) -> Self {
        let mut both: BTreeMap<&Arc<str>, (Option<&Norm>, Option<&Norm>)> = BTreeMap::new();
        before.norms().iter().for_each(|norm| both.entry(&norm.id).or_default().0 = Some(norm));
        after.norms().iter().for_each(|norm| both.entry(&norm.id).or_default().1 = Some(norm));
        let norms = both.into_values().filter_map(|pair| match pair {
            (Some(a), Some(b)) => changed(a, b),
            (Some(a), None) => Some(whole(a, Change::Removed)),
            (None, Some(b)) => Some(whole(b, Change::Added)),
            (None, None) => None,
        });
        Self { before: before.digest(), after: after.digest(), norms: norms.collect(), models: models::between(before, after) }
    }

    /// Whether no norm and no model contract differs.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.norms.is_empty() && self.models.is_empty()
    }
}

fn whole(norm: &Norm, change: Change) -> NormDiff {
    NormDiff { id: Arc::clone(&norm.id), title: norm.title.clone(), change, differences: Vec::new() }
}

fn changed(a: &Norm, b: &Norm) -> Option<NormDiff> {
    let mut found = Vec::new();
    let head = |norm: &Norm| format!("{} ({}, {}, {})", norm.title, norm.jurisdiction, norm.side, norm.force);
    differ(&mut found, (None, "title"), (Some(head(a)), Some(head(b))));
    let mut versions: BTreeMap<String, (Option<&Version>, Option<&Version>)> = BTreeMap::new();
    a.versions.iter().for_each(|version| versions.entry(version.name()).or_default().0 = Some(version));
    b.versions.iter().for_each(|version| versions.entry(version.name()).or_default().1 = Some(version));
    for (name, pair) in versions {
        let told = |norm, version| in_words(InForce { norm, version }).days;
        match pair {
            (Some(old), Some(new)) => compare(&mut found, &name, ((a, old), (b, new))),
            (old, new) => differ(&mut found, (Some(&name), "version"), (old.map(|v| told(a, v)), new.map(|v| told(b, v)))),
        }
    }
    (!found.is_empty()).then(|| NormDiff { differences: found, ..whole(b, Change::Changed) })
}

/// A version that both books hold.
type Held<'a> = (&'a Norm, &'a Version);

fn compare(found: &mut Vec<Difference>, name: &str, (old, new): (Held<'_>, Held<'_>)) {
    let before = found.len();
    let words = |(norm, version): Held<'_>| in_words(InForce { norm, version });
    let (a, b) = (words(old), words(new));
    let line = |text: &str| Some(text.to_owned());
    let whole = |words: &InWords| [("days", line(&words.days)), ("reach", line(&words.reach)), ("standing", line(&words.standing))];
    for ((what, old), (_, new)) in whole(&a).into_iter().zip(whole(&b)) {
        differ(found, (Some(name), what), (old, new));
    }
    sentences(found, (Some(name), "says"), (&a.says, &b.says));
    sentences(found, (Some(name), "doubts"), (&a.doubts, &b.doubts));
    differ(found, (Some(name), "citation"), (cited(old.1), cited(new.1)));
    differ(found, (Some(name), "source"), (source(old.1), source(new.1)));
    let displaces = |version: &Version| (!version.displaces.is_empty()).then(|| format!("displaces {}", version.displaces.join(", ")));
    differ(found, (Some(name), "displaces"), (displaces(old.1), displaces(new.1)));
    let review = |version: &Version| version.check_by.map(|day| format!("to be read again by {day}"));
    differ(found, (Some(name), "review"), (review(old.1), review(new.1)));
    differ(found, (Some(name), "established"), (established(old.1), established(new.1)));
    // What no sentence tells still counts: a field that its words leave out.
    if found.len() == before {
        let detail = |version: &Version| Some(format!("{version:?}"));
        differ(found, (Some(name), "detail"), (detail(old.1), detail(new.1)));
    }
}

fn established(version: &Version) -> Option<String> {
    let Standing { confidence, source, published } = version.standing;
    let publication = if published { "its publication is known" } else { "its publication is not known" };
    Some(format!("{confidence}, source {source}, {publication}"))
}

fn cited(version: &Version) -> Option<String> {
    let published = version.citation.published.as_deref().map(|published| format!("; {published}")).unwrap_or_default();
    Some(format!("{}{published}", version.citation.text))
}

fn source(version: &Version) -> Option<String> {
    let urls = version.citation.urls.join(" ");
    Some(format!("{} {urls}", version.seen).trim().to_owned())
}

fn differ(found: &mut Vec<Difference>, (version, what): (Option<&str>, &'static str), (before, after): (Option<String>, Option<String>)) {
    if before != after {
        found.push(Difference { version: version.map(str::to_owned), what, before, after });
    }
}

/// Sentences that only one side has, side by side in their order: a sentence that changed stands beside the one before it.
fn sentences(found: &mut Vec<Difference>, (name, what): (Option<&str>, &'static str), (a, b): (&[String], &[String])) {
    let only = |own: &[String], other: &[String]| -> Vec<String> { own.iter().filter(|sentence| !other.contains(sentence)).cloned().collect() };
    let (gone, come) = (only(a, b), only(b, a));
    for at in 0..gone.len().max(come.len()) {
        differ(found, (name, what), (gone.get(at).cloned(), come.get(at).cloned()));
    }
    if gone.is_empty() && come.is_empty() && a != b {
        differ(found, (name, what), (Some(a.join(" ")), Some(b.join(" "))));
    }
}

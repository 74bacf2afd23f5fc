//! What changed between the model contracts of two rule books? Part by part, each difference as the words before and after.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Change, Difference, NormDiff, differ, sentences};
use crate::rules::book::RuleBook;
use crate::rules::edition::name_of;
use crate::rules::models::words::{PartInWords, in_words, reach, unsaid};
use crate::rules::models::{Model, Part};

/// A model with the book that it stands in.
type Held<'a> = (&'a Model, &'a RuleBook);

/// Every model that differs, in order of id.
pub(super) fn between(before: &RuleBook, after: &RuleBook) -> Vec<NormDiff> {
    let mut both: BTreeMap<&Arc<str>, (Option<&Model>, Option<&Model>)> = BTreeMap::new();
    before.models().all().iter().for_each(|model| both.entry(&model.id).or_default().0 = Some(model));
    after.models().all().iter().for_each(|model| both.entry(&model.id).or_default().1 = Some(model));
    let found = both.into_values().filter_map(|pair| match pair {
        (Some(a), Some(b)) => changed((a, before), (b, after)),
        (Some(a), None) => Some(whole(a, Change::Removed)),
        (None, Some(b)) => Some(whole(b, Change::Added)),
        (None, None) => None,
    });
    found.collect()
}

fn whole(model: &Model, change: Change) -> NormDiff {
    NormDiff { id: Arc::clone(&model.id), title: model.title.clone(), change, differences: Vec::new() }
}

fn changed(a: Held<'_>, b: Held<'_>) -> Option<NormDiff> {
    let mut found = Vec::new();
    let head = |(model, _): Held<'_>| Some(format!("{} ({}, {}, {})", model.title, model.jurisdiction, model.side, model.force));
    differ(&mut found, (None, "title"), (head(a), head(b)));
    differ(&mut found, (None, "reach"), (Some(reach(a.0)), Some(reach(b.0))));
    let told = |(model, book): Held<'_>| unsaid(model, book.models().elements());
    sentences(&mut found, (None, "unsaid"), (&told(a), &told(b)));
    let (mine, theirs) = (named(a.0), named(b.0));
    let mut names: Vec<&String> = mine.keys().chain(theirs.keys()).collect();
    names.sort();
    names.dedup();
    for name in names {
        match (mine.get(name), theirs.get(name)) {
            (Some(old), Some(new)) => compare(&mut found, name, ((a, old), (b, new))),
            (old, new) => differ(&mut found, (Some(name), "version"), (old.map(|part| words(a, part).days), new.map(|part| words(b, part).days))),
        }
    }
    (!found.is_empty()).then(|| NormDiff { differences: found, ..whole(b.0, Change::Changed) })
}

/// Parts by their first day; those that begin on one day by their order too.
fn named(model: &Model) -> BTreeMap<String, &Part> {
    let mut named = BTreeMap::new();
    for part in &model.parts {
        let day = name_of(part.from);
        let same = named.keys().filter(|name: &&String| name.split(' ').next() == Some(day.as_str())).count();
        named.insert(if same == 0 { day } else { format!("{day} ({})", same + 1) }, part);
    }
    named
}

fn words((model, book): Held<'_>, part: &Part) -> PartInWords {
    in_words(model, part, book.terms())
}

fn compare(found: &mut Vec<Difference>, name: &str, ((a, old), (b, new)): ((Held<'_>, &Part), (Held<'_>, &Part))) {
    let (was, is) = (words(a, old), words(b, new));
    differ(found, (Some(name), "days"), (Some(was.days), Some(is.days)));
    sentences(found, (Some(name), "asks"), (&was.asks, &is.asks));
    sentences(found, (Some(name), "must_say"), (&was.must_say, &is.must_say));
    sentences(found, (Some(name), "doubts"), (&was.doubts, &is.doubts));
    let cited = |part: &Part| Some(part.citation.text.to_string());
    differ(found, (Some(name), "citation"), (cited(old), cited(new)));
    let source = |part: &Part| Some(format!("{} {}", part.seen, part.citation.urls.join(" ")).trim().to_owned());
    differ(found, (Some(name), "source"), (source(old), source(new)));
    let review = |part: &Part| part.check_by.map(|day| format!("to be read again by {day}"));
    differ(found, (Some(name), "review"), (review(old), review(new)));
}

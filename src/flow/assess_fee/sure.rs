//! How sure is what we say of an item? Whether a law binds, only advises, whether several disagree, or none is known.

use super::answer::{ItemLine, LawLine};
use crate::audit::ask::May;
use crate::record::code::codes;
use crate::record::place::Country;
use crate::rules::book::RuleBook;
use crate::rules::words::join;

codes! {
    /// How sure an answer on one item is.
    Sureness, "one of binding disagree depends advice unknown":
    /// A binding law says so.
    Binding = "binding",
    /// Binding laws of several places differ; the stricter one is shown.
    Disagree = "disagree",
    /// It depends on what was not stated.
    Depends = "depends",
    /// Only what does not bind speaks of it.
    Advice = "advice",
    /// No law that is known here speaks of it.
    Unknown = "unknown",
}

/// How sure the answer on an item is, with the reason in one or two sentences.
pub(super) fn sureness(item: &ItemLine, law: &RuleBook) -> (Sureness, String) {
    let binding: Vec<&LawLine> = item.laws.iter().filter(|line| line.binds).collect();
    let weak = || item.laws.iter().filter(|line| !line.binds);
    let (sure, because) = if !item.depends_on.is_empty() {
        (Sureness::Depends, "Not sure yet: it depends on what you did not say.".to_owned())
    } else if let Some(places) = disagreeing(&binding, law) {
        (Sureness::Disagree, format!("Binding laws differ ({places}). We show the stricter one; each holds for those whom it binds."))
    } else if let Some(first) = binding.first() {
        let others = weak().any(|line| !line.benchmark && line.may != first.may);
        let also = if others { " Sources that only advise say otherwise." } else { "" };
        (Sureness::Binding, format!("Sure: a binding law says so.{also}"))
    // A law that holds whatever was not stated speaks before one that holds for some.
    } else if let Some(first) = weak().find(|line| line.may != May::Unknown).or_else(|| weak().next()) {
        let why = first.why.as_deref().unwrap_or("it is not certain");
        (Sureness::Advice, format!("Not sure: no binding law that we know speaks of it. “{}” advises only, because {}.", first.title, full_stop_off(why)))
    } else {
        (Sureness::Unknown, "Not known: no law that we know speaks of it.".to_owned())
    };
    let less = if item.may_be_less { " How much is not certain: a lower limit may hold." } else { "" };
    (sure, format!("{because}{less}"))
}

/// The places whose binding laws answer differently; `None` where all say the same.
fn disagreeing(binding: &[&LawLine], law: &RuleBook) -> Option<String> {
    let mut by_place: Vec<(String, May, Vec<String>)> = Vec::new();
    for line in binding {
        let place = law.norm(&line.id).map_or_else(String::new, |norm| place(&norm.jurisdiction));
        let most = line.most.map(|most| most.to_string());
        match by_place.iter_mut().find(|(known, _, _)| *known == place) {
            // Several limits of one law, such as a part and the whole, are no disagreement: its strictest answer stands for it.
            Some((_, may, limits)) => {
                *may = line.may.min(*may);
                limits.extend(most);
            }
            None => by_place.push((place, line.may, most.into_iter().collect())),
        }
    }
    let (_, first, limits) = by_place.first()?;
    let differs = by_place.iter().any(|(_, may, other)| may != first || other != limits);
    differs.then(|| join(by_place.iter().map(|(place, _, _)| place.clone())))
}

/// The name of a place by its ISO 3166 code.
fn place(code: &str) -> String {
    let country = code.split('-').next().unwrap_or_default();
    Country::parse(country).map_or_else(|_| code.to_owned(), |country| country.in_sentence())
}

pub(super) fn full_stop_off(text: &str) -> &str {
    text.trim_end_matches('.')
}

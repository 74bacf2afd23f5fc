//! How sure is what we say of an item? Whether a law binds, only advises, whether several disagree, or none is known.

use super::answer::{ItemLine, LawLine};
use crate::audit::ask::May;
use crate::record::code::codes;
use crate::record::said::{Fact, Said};
use crate::record::words::place_said;
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
pub(super) fn sureness(item: &ItemLine, law: &RuleBook) -> (Sureness, Said) {
    let binding: Vec<&LawLine> = item.laws.iter().filter(|line| line.binds).collect();
    let weak = || item.laws.iter().filter(|line| !line.binds);
    let (sure, because) = if !item.depends_on.is_empty() {
        (Sureness::Depends, Said::plain("sure-depends", "Not sure yet: it depends on what you did not say."))
    } else if let Some(places) = disagreeing(&binding, law) {
        let english =
            format!("Binding laws differ ({}). We show the stricter one; each holds for those whom it binds.", join(places.iter().map(Fact::english)));
        (Sureness::Disagree, Said::new("sure-disagree", english).with("places", Fact::List(places)))
    } else if let Some(first) = binding.first() {
        let others = weak().any(|line| !line.benchmark && line.may != first.may);
        let said = if others {
            Said::plain("sure-binding-others", "Sure: a binding law says so. Sources that only advise say otherwise.")
        } else {
            Said::plain("sure-binding", "Sure: a binding law says so.")
        };
        (Sureness::Binding, said)
    // A law that holds whatever was not stated speaks before one that holds for some.
    } else if let Some(first) = weak().find(|line| line.may != May::Unknown).or_else(|| weak().next()) {
        let why = first.why.as_deref().unwrap_or("it is not certain");
        let why = full_stop_off(why);
        let english = format!("Not sure: no binding law that we know speaks of it. “{}” advises only, because {why}.", first.title);
        let (title, why) = (Said::in_english(first.title.clone()), Said::in_english(why.to_owned()));
        (Sureness::Advice, Said::new("sure-advice", english).with("law", title).with("why", why))
    } else {
        (Sureness::Unknown, Said::plain("sure-unknown", "Not known: no law that we know speaks of it."))
    };
    (sure, because)
}

/// What to add where a lower limit may hold.
pub(super) const LESS: Said = Said::plain("sure-less", "How much is not certain: a lower limit may hold.");

/// The places whose binding laws answer differently; `None` where all say the same.
fn disagreeing(binding: &[&LawLine], law: &RuleBook) -> Option<Vec<Fact>> {
    let mut by_place: Vec<(Fact, May, Vec<String>)> = Vec::new();
    for line in binding {
        let place = law.norm(&line.id).map_or_else(|| "".into(), |norm| place(&norm.jurisdiction));
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
    differs.then(|| by_place.into_iter().map(|(place, _, _)| place).collect())
}

/// The country of a place, by its ISO 3166 code.
fn place(code: &str) -> Fact {
    place_said(code.split('-').next().unwrap_or_default())
}

pub(super) fn full_stop_off(text: &str) -> &str {
    text.trim_end_matches('.')
}

//! What is said of a matter, of offices, of languages, and of how to use this? Short answers that look nothing up in the register.

use super::voice::{Voice, shortened};
use crate::flow::complaints::glance::{Glance, STEPS};
use crate::flow::places::Office;
use crate::web::lang::Lang;

/// Offices that an answer names, at most.
const OFFICES: usize = 3;

/// How far a matter is. Nothing that is said here could tell somebody who looks over a shoulder what it is about.
#[must_use]
pub fn matter(glance: Option<Glance>, voice: Voice) -> String {
    let Some(Glance { step, next, has_news }) = glance else { return voice.word("text-code-unknown") };
    let steps = STEPS.to_string();
    let said = match (step.map(|step| step.to_string()), next.map(|(on, is_late)| (on.to_string(), is_late))) {
        (Some(step), Some((on, false))) => voice.say("text-matter-step", &[("step", &step), ("steps", &steps), ("on", &on)]),
        (Some(step), Some((on, true))) => voice.say("text-matter-late", &[("step", &step), ("steps", &steps), ("on", &on)]),
        (Some(step), None) => voice.say("text-matter-open", &[("step", &step), ("steps", &steps)]),
        (None, _) => voice.word("text-matter-closed"),
    };
    let news: Vec<String> = has_news.then(|| voice.word("text-matter-news")).into_iter().collect();
    voice.pieces(&[said], &news)
}

/// Who helps workers in a country, those with a telephone first.
#[must_use]
pub fn offices(known: &[Office], voice: Voice) -> String {
    let mut known: Vec<&Office> = known.iter().collect();
    known.sort_by_key(|office| office.phone.is_none());
    let line = |office: &&Office, letters: usize| match &office.phone {
        Some(phone) => format!("{}: {phone}", shortened(&office.name, letters)),
        None => shortened(&office.name, letters),
    };
    let Some((first, others)) = known.split_first() else { return voice.word("text-no-office") };
    let others: Vec<String> = others.iter().take(OFFICES - 1).map(|office| line(office, 40)).collect();
    voice.fit(|letters| vec![voice.word("text-offices"), line(first, letters)], &others)
}

/// How to use this.
#[must_use]
pub fn help(voice: Voice) -> String {
    let must = ["text-help-check", "text-help-fee", "text-help-code"].map(|id| voice.word(id));
    voice.pieces(&must, &["text-help-tell", "text-help-more"].map(|id| voice.word(id)))
}

/// Which languages there are.
#[must_use]
pub fn languages(voice: Voice) -> String {
    let codes = Lang::offered().iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" ");
    voice.say("text-languages", &[("codes", &codes)])
}

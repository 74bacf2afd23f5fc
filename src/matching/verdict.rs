//! What may be said of the names that were found? The first rule that fits decides, and it decides on the name that is shown first.

use serde::Serialize;

use super::align::{ALIKE, ALIKE_IN_PART, Beside, Fit};
use super::fold::Script;
use super::lists::Class;
use super::name::{Name, Word};

/// The best must be this much nearer than the next, or it is not picked.
const CLEARLY_BEST: f32 = 0.04;

/// Share of the core words that must agree for a name to be called alike at all.
const RESEMBLES: f32 = 0.30;

/// Other scripts become longer in Latin letters, so that two words seem more alike there than they are.
const ALIKE_IN_OTHER_LETTERS: f32 = 0.86;

/// What a match is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The same name in the same script, or the same number, phone or page, and one agency only.
    Exact,
    /// It fits several agencies alike; never picked for the asker.
    Ambiguous,
    /// Every word is alike and none is missing or added: a slip of the finger, or a copy. Only the asker can tell.
    Likely,
    /// All that was typed fits, but the registered name goes on, or is written in another script.
    Partial,
    /// It resembles a registered name and is not it.
    LookAlike,
    /// Nothing is near.
    None,
    /// A licence number and a name were given, and they belong to different agencies.
    Differ,
}

/// One agency's best name with its alignment.
#[derive(Debug, Clone)]
pub(super) struct Ranked<'a> {
    pub entry: u32,
    pub name: &'a Name,
    pub fit: Fit,
    pub same: Same,
}

/// Whether two names are the same by their strict keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Same {
    /// Keys differ.
    No,
    /// Keys are the same, but the asker added or changed the legal form.
    ButForm,
    /// The same.
    Yes,
}

/// Judges what was found. `ranked` holds each agency once, the same names first, then by score.
pub(super) fn judge(typed: &Name, ranked: &[Ranked<'_>]) -> Verdict {
    let Some(best) = ranked.first() else { return Verdict::None };
    let alone = ranked.iter().filter(|other| other.same == best.same).count() == 1;
    match best.same {
        Same::Yes if alone && !(is_bare_core(typed) && others_go_on(ranked)) => Verdict::Exact,
        Same::ButForm if alone => Verdict::Likely,
        Same::Yes | Same::ButForm => Verdict::Ambiguous,
        Same::No => judge_alike(typed, ranked, best),
    }
}

fn judge_alike(typed: &Name, ranked: &[Ranked<'_>], best: &Ranked<'_>) -> Verdict {
    let resembles = if best.fit.core_share >= RESEMBLES { Verdict::LookAlike } else { Verdict::None };
    if typed.mixed || !fits_what_was_typed(typed, &best.fit) {
        return resembles;
    }
    if !is_whole(typed, best) {
        return Verdict::Partial;
    }
    let next = ranked.get(1).map_or(0.0, |next| next.fit.score);
    if best.fit.score - next >= CLEARLY_BEST { Verdict::Likely } else { Verdict::Ambiguous }
}

/// Everything typed lies beside something registered, in order, and a core word is among it.
pub(super) fn fits_what_was_typed(typed: &Name, fit: &Fit) -> bool {
    let needed = |pair: &Beside| if is_core(pair, &typed.words) && !fit.missing.is_empty() { ALIKE_IN_PART } else { ALIKE };
    let agree = fit.pairs.iter().all(|pair| pair.similarity >= needed(pair));
    let extra = fit.extra.iter().any(|at| typed.words[*at].class != Class::Article);
    agree && !extra && fit.in_order && fit.pairs.iter().any(|pair| is_core(pair, &typed.words))
}

/// Every core word that was typed lies beside something alike.
pub(super) fn is_namesake(typed: &Name, fit: &Fit) -> bool {
    let mut core = (0..typed.words.len()).filter(|at| typed.words[*at].class == Class::Core).peekable();
    core.peek().is_some() && core.all(|at| fit.pairs.iter().any(|pair| pair.typed.contains(&at) && pair.similarity >= ALIKE))
}

/// Nothing is missing, the last word is typed to its end, and no script was crossed.
fn is_whole(typed: &Name, best: &Ranked<'_>) -> bool {
    let missing = best.fit.missing.iter().any(|at| best.name.words[*at].class != Class::Article);
    let beginning = best.fit.pairs.iter().any(|pair| pair.is_beginning);
    let needed = if typed.script == Script::Latin { ALIKE } else { ALIKE_IN_OTHER_LETTERS };
    let alike = best.fit.pairs.iter().all(|pair| pair.similarity >= needed);
    let crossed = best.fit.pairs.iter().any(|pair| crosses_scripts(pair, &typed.words, &best.name.words));
    !missing && !beginning && alike && !crossed && typed.script == best.name.script
}

/// A word heard across scripts: a registered name of two scripts has one word in the asker's, and the next in another.
fn crosses_scripts(pair: &Beside, typed: &[Word], registered: &[Word]) -> bool {
    let is_foreign = |words: &[Word]| words.iter().any(|word| word.is_foreign);
    is_foreign(&typed[pair.typed.clone()]) != is_foreign(&registered[pair.registered.clone()])
}

fn is_core(pair: &Beside, typed: &[Word]) -> bool {
    typed[pair.typed.clone()].iter().any(|word| matches!(word.class, Class::Core | Class::Number))
}

/// "Abid" alone may be the whole name of one agency and the beginning of ten others.
fn is_bare_core(typed: &Name) -> bool {
    typed.forms.is_empty() && typed.words.iter().all(|word| word.class != Class::Trade)
}

fn others_go_on(ranked: &[Ranked<'_>]) -> bool {
    ranked.iter().skip(1).any(|other| other.fit.extra.is_empty() && other.fit.pairs.iter().all(|pair| pair.similarity >= 1.0))
}

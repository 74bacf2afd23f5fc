//! How do two names lie side by side, word by word? What agrees, what differs, what is missing: all that a verdict rests on.

use std::ops::Range;

use compact_str::CompactString;
use serde::Serialize;

use super::likeness::{beginning, joined, likeness, spoken};
use super::lists::Class;
use super::name::Word;

/// Words that are less alike than this are different words.
pub(super) const ALIKE: f32 = 0.74;

/// Core words must be this alike where a name was typed only in part.
pub(super) const ALIKE_IN_PART: f32 = 0.80;

/// Registered words that one piece of a script without spaces may hold.
const MAX_SPOKEN: usize = 4;

/// Two names side by side.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Alignment {
    /// Words that lie beside each other, in the order in which they were typed.
    pub pairs: Vec<Pair>,
    /// Words typed that the registered name lacks.
    pub extra: Vec<CompactString>,
    /// Words of the registered name that were not typed.
    pub missing: Vec<CompactString>,
    /// Whether the words stand in the same order.
    pub in_order: bool,
}

/// Words that lie beside each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pair {
    /// As typed.
    pub typed: CompactString,
    /// As registered.
    pub registered: CompactString,
    /// From 0 to 1; 1 only where they are the same.
    pub similarity: f32,
}

/// An alignment in numbers: which word lies beside which.
#[derive(Debug, Clone, Default)]
pub(super) struct Fit {
    pub pairs: Vec<Beside>,
    /// 0.62 of what is covered of the typed name and 0.38 of what is covered of the registered one.
    pub score: f32,
    pub extra: Vec<usize>,
    pub missing: Vec<usize>,
    pub in_order: bool,
    /// Share of the typed core words that is covered, by weight and likeness.
    pub core_share: f32,
}

#[derive(Debug, Clone)]
pub(super) struct Beside {
    pub typed: Range<usize>,
    pub registered: Range<usize>,
    pub similarity: f32,
    /// The last word may not have been typed to its end.
    pub is_beginning: bool,
}

/// Lays typed words beside registered ones, best agreement first.
pub(super) fn align(typed: &[Word], registered: &[Word]) -> Fit {
    let mut possible = possible(typed, registered);
    possible.sort_by(|a, b| gain(b, typed).total_cmp(&gain(a, typed)).then_with(|| place(a).cmp(&place(b))));
    let (mut typed_left, mut registered_left) = (vec![true; typed.len()], vec![true; registered.len()]);
    let mut pairs = Vec::with_capacity(typed.len());
    for beside in possible {
        let free = typed_left[beside.typed.clone()].iter().chain(&registered_left[beside.registered.clone()]).all(|left| *left);
        if free {
            typed_left[beside.typed.clone()].fill(false);
            registered_left[beside.registered.clone()].fill(false);
            pairs.push(beside);
        }
    }
    pairs.sort_by_key(|pair| pair.typed.start);
    let in_order = in_order(&pairs, typed);
    let score = 0.62 * covered(typed, &pairs, |pair| &pair.typed) + 0.38 * covered(registered, &pairs, |pair| &pair.registered);
    let core_share = core_share(typed, &pairs);
    Fit { score, extra: left_of(&typed_left), missing: left_of(&registered_left), in_order, core_share, pairs }
}

/// The alignment as it is shown.
pub(super) fn shown(fit: &Fit, typed: &[Word], registered: &[Word]) -> Alignment {
    let words = |words: &[Word]| -> CompactString { words.iter().map(|word| word.written.as_str()).collect::<Vec<_>>().join(" ").into() };
    let pair = |beside: &Beside| Pair {
        typed: words(&typed[beside.typed.clone()]),
        registered: words(&registered[beside.registered.clone()]),
        similarity: beside.similarity,
    };
    Alignment {
        pairs: fit.pairs.iter().map(pair).collect(),
        extra: fit.extra.iter().map(|at| typed[*at].written.clone()).collect(),
        missing: fit.missing.iter().map(|at| registered[*at].written.clone()).collect(),
        in_order: fit.in_order,
    }
}

fn left_of(left: &[bool]) -> Vec<usize> {
    left.iter().enumerate().filter_map(|(at, left)| left.then_some(at)).collect()
}

fn gain(beside: &Beside, typed: &[Word]) -> f32 {
    beside.similarity * weight(&typed[beside.typed.clone()])
}

fn place(beside: &Beside) -> (usize, usize, usize) {
    (beside.typed.start.abs_diff(beside.registered.start), beside.typed.start, beside.registered.start)
}

fn weight(words: &[Word]) -> f32 {
    words.iter().map(|word| word.weight).sum()
}

/// Order counts for core words: trade words change places in honest speech.
fn in_order(pairs: &[Beside], typed: &[Word]) -> bool {
    let core = pairs.iter().filter(|pair| typed[pair.typed.clone()].iter().any(|word| word.class != Class::Trade));
    core.map(|pair| pair.registered.start).is_sorted()
}

fn covered(words: &[Word], pairs: &[Beside], side: impl Fn(&Beside) -> &Range<usize>) -> f32 {
    let all = weight(words);
    let agreed: f32 = pairs.iter().map(|pair| pair.similarity * weight(&words[side(pair).clone()])).sum();
    if all > 0.0 { agreed / all } else { 0.0 }
}

fn core_share(typed: &[Word], pairs: &[Beside]) -> f32 {
    let has_core = typed.iter().any(|word| word.class == Class::Core);
    let counts = |word: &&Word| !has_core || word.class == Class::Core;
    let all: f32 = typed.iter().filter(counts).map(|word| word.weight).sum();
    let in_pair = |pair: &Beside| pair.similarity * typed[pair.typed.clone()].iter().filter(counts).map(|word| word.weight).sum::<f32>();
    let agreed: f32 = pairs.iter().map(in_pair).sum();
    if all > 0.0 { agreed / all } else { 0.0 }
}

/// Every pair of words, and of a word with those that stand side by side, that might lie beside each other.
fn possible(typed: &[Word], registered: &[Word]) -> Vec<Beside> {
    let mut found = Vec::with_capacity(typed.len() * 2);
    for (at, word) in typed.iter().enumerate() {
        for (to, own) in registered.iter().enumerate() {
            let whole = likeness(word, own);
            let beginning = if at + 1 == typed.len() { beginning(word, own) } else { 0.0 };
            let (similarity, is_beginning) = if beginning > whole { (beginning, true) } else { (whole, false) };
            if similarity > 0.0 {
                found.push(Beside { typed: at..at + 1, registered: to..to + 1, similarity, is_beginning });
            }
            let mut join = |typed: Range<usize>, registered: Range<usize>, similarity: f32| {
                if similarity > 0.0 {
                    found.push(Beside { typed, registered, similarity, is_beginning: false });
                }
            };
            join(at..at + 1, to..to + 2, registered.get(to + 1).map_or(0.0, |next| joined(word, own, next)));
            join(at..at + 2, to..to + 1, typed.get(at + 1).map_or(0.0, |next| joined(own, word, next)));
            let longest = if word.is_foreign { registered.len().min(to + MAX_SPOKEN) } else { to };
            for end in to + 1..=longest {
                join(at..at + 1, to..end, spoken(word, &registered[to..end]));
            }
        }
    }
    found
}

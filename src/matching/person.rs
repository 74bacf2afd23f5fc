//! Who goes by this name, in whatever order its words stand? Compared whole, without marks of respect; names of people are never guessed at.

use compact_str::CompactString;

use super::fold;
use super::lists::Lists;

/// Words that a person's name must have to be looked for: one alone is the name of too many.
const LEAST_WORDS: usize = 2;

/// A person's name whatever the order of its words; `None` for a text that is no name of a person, or only a part of one.
pub(super) fn key(text: &str, lists: &Lists) -> Option<CompactString> {
    if fold::is_cut(text) || text.chars().any(char::is_numeric) {
        return None;
    }
    let clean = fold::clean(text);
    let words = clean.split(|c: char| !fold::in_word(c)).filter(|word| !word.is_empty());
    let words: Vec<CompactString> = words.map(|word| fold::unmarked(&fold::lower(word))).collect();
    let own: Vec<&CompactString> = words.iter().filter(|word| !lists.respect.contains(word.as_str())).collect();
    let mut counted = if own.len() < LEAST_WORDS { words.iter().collect() } else { own };
    counted.sort_unstable();
    (LEAST_WORDS <= counted.len()).then(|| counted.iter().flat_map(|word| [word.as_str(), " "]).collect())
}

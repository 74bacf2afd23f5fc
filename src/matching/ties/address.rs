//! Which address is this? Its words in Latin letters, short forms in full, in alphabetical order; a place without a number is none.

use compact_str::CompactString;

use super::super::fold;
use super::weights::AddressWords;

/// Words that an address must have at least: a number and a place alone are shared by half a town.
const LEAST_WORDS: usize = 3;

/// The comparable form of an address; `None` where it is too coarse to tell one door from another.
pub(super) fn comparable(text: &str, words: &AddressWords) -> Option<CompactString> {
    let clean = fold::lower(&fold::clean(text));
    let pieces = clean.split(|c: char| !fold::in_word(c)).map(fold::latin).filter(|piece| !piece.is_empty());
    let in_full = pieces.map(|piece| words.short.get(&piece).cloned().unwrap_or(piece));
    let mut telling: Vec<CompactString> = in_full.filter(|piece| !words.empty.contains(piece)).collect();
    let has_number = telling.iter().any(|piece| piece.chars().any(|c| c.is_ascii_digit()));
    telling.sort_unstable();
    (LEAST_WORDS <= telling.len() && has_number && !fold::is_cut(text)).then(|| telling.join(" ").into())
}

//! By what are names found? By trigrams, ends and sounds of their words, the rare ones first.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use compact_str::CompactString;

use super::likeness::{consonants, heard_in};
use super::lists::Class;
use super::name::{Name, Word};

/// Beginnings and ends of words, trigrams over all words without spaces, and the sounds of words and neighbours.
pub(super) fn features(name: &Name) -> Vec<u64> {
    let mut found = Vec::with_capacity(48);
    found.extend(name.glued().as_bytes().windows(3).map(|three| hash(b'-', three)));
    for word in &name.words {
        let letters = word.text.as_bytes();
        found.push(hash(b'^', &letters[..letters.len().min(2)]));
        found.push(hash(b'$', &letters[letters.len().saturating_sub(2)..]));
        found.push(hash(b'~', consonants(&[word]).as_bytes()));
    }
    for two in name.words.windows(2) {
        found.push(hash(b'~', consonants(&[&two[0], &two[1]]).as_bytes()));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Trigrams over the consonants of all words without spaces: by these a name typed in another script finds one in Latin letters.
pub(super) fn heard(name: &Name) -> Vec<u64> {
    let heard = heard_in(&name.glued());
    let mut found: Vec<u64> = heard.as_bytes().windows(3).map(|three| hash(b'*', three)).collect();
    found.extend(name.words.iter().map(|word| hash(b'=', heard_in(&word.text).as_bytes())));
    found.sort_unstable();
    found.dedup();
    found
}

/// Two features that fall together only bring one candidate more.
fn hash(kind: u8, bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (kind, bytes).hash(&mut hasher);
    hasher.finish()
}

/// Counts of names stay far below what an `f32` holds exactly.
#[allow(clippy::cast_precision_loss)]
pub(super) const fn count(n: usize) -> f32 {
    n as f32
}

/// How much it tells that `with` of `all` names have something.
pub(super) fn rarity(with: f32, all: f32) -> f32 {
    (1.0 + all / with.max(1.0)).ln()
}

/// Rare words tell more; words of the trade, small words and places tell less than a name of one's own.
pub(super) fn weigh(words: &mut [Word], counts: &HashMap<CompactString, u32>, names: f32) {
    for word in words {
        let with = counts.get(&word.text).map_or(1.0, |n| count(*n as usize));
        let by_class = match word.class {
            Class::Core | Class::Number => 1.0,
            Class::Trade => 0.45,
            Class::Place => 0.3,
            Class::Article => 0.06,
        };
        word.weight = by_class * rarity(with, names + 1.0);
    }
}

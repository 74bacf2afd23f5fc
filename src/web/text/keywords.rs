//! Which word of a message asks for what? The words of every language that is spoken here, from its own files, beside those of English.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::matching::zawgyi::{self, Encoding};
use crate::web::lang::Lang;
use crate::web::say::catalogue::catalogue;

/// What a word asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyword {
    /// How to use this, or offices.
    Help,
    /// Whether a fee may be asked.
    Fee,
    /// An agency.
    Check,
    /// How far a matter is.
    Code,
    /// Another language.
    Language,
    /// No more messages.
    Stop,
    /// Messages again.
    Start,
    /// To tell us what happened.
    Tell,
    /// That a phone is theirs.
    Confirm,
}

/// Each with the sentence that lists its words.
const LISTED: [(Keyword, &str); 9] = [
    (Keyword::Help, "text-words-help"),
    (Keyword::Fee, "text-words-fee"),
    (Keyword::Check, "text-words-check"),
    (Keyword::Code, "text-words-code"),
    (Keyword::Language, "text-words-language"),
    (Keyword::Stop, "text-words-stop"),
    (Keyword::Start, "text-words-start"),
    (Keyword::Tell, "text-words-tell"),
    (Keyword::Confirm, "text-words-confirm"),
];

/// Every word of every language.
#[derive(Debug, Clone)]
pub struct Keywords(BTreeMap<String, Keyword>);

impl Keywords {
    /// The words of the files. English goes first: where another language uses one of its words for something else, English holds.
    #[must_use]
    pub fn of_catalogue() -> Self {
        let mut words = BTreeMap::new();
        for lang in Lang::offered() {
            for (keyword, id) in LISTED {
                let listed = catalogue().tongue(*lang).word(id);
                for word in listed.split([',', '،', '、']).map(folded).filter(|word| !word.is_empty()) {
                    words.entry(word).or_insert(keyword);
                }
            }
        }
        Self(words)
    }

    /// What a word asks for. The words of the files are tried before what a Burmese word says to whoever types for the Zawgyi font.
    #[must_use]
    pub fn of(&self, word: &str) -> Option<Keyword> {
        readings(word).into_iter().find_map(|read| self.0.get(&read).copied())
    }
}

/// A word as it is compared: as it stands, then as the Zawgyi font would show it, where it may be meant so.
#[must_use]
pub fn readings(word: &str) -> Vec<String> {
    let as_zawgyi = (zawgyi::encoding(word) != Encoding::Unicode).then(|| folded(&zawgyi::to_unicode(word)));
    std::iter::once(folded(word)).chain(as_zawgyi).collect()
}

/// A word as it is compared: composed, in small letters, without the signs around it.
#[must_use]
pub fn folded(word: &str) -> String {
    let small: String = word.nfkc().flat_map(char::to_lowercase).collect();
    small.trim_matches(|c: char| !c.is_alphanumeric() && !unicode_normalization::char::is_combining_mark(c)).to_owned()
}

//! How is a word of another script spoken? Letter by letter after a table, read from the text of `seeds/lists/scripts.toml`.

use std::collections::{BTreeMap, HashMap, HashSet};

use compact_str::CompactString;
use serde::Deserialize;

use super::fold;
use super::lists::ListsError;

/// The writing systems whose letters are known. Those of others are read as near as Unicode's names of them allow.
#[derive(Debug, Clone, Default)]
pub(super) struct Scripts(Vec<Letters>);

/// One writing system.
#[derive(Debug, Clone, Default)]
struct Letters {
    alphabet: HashSet<char>,
    anywhere: Spellings,
    first: Spellings,
    last: Spellings,
    /// Spoken after a letter that bears no sign, within a word and at its end.
    inherent: (CompactString, CompactString),
    /// A small word that is written together with the next; empty where there is none.
    apart: String,
}

type Spellings = HashMap<CompactString, Sound>;

#[derive(Debug, Clone)]
struct Sound {
    latin: CompactString,
    role: Role,
}

/// What a spelling does to the syllable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Begins one.
    Letter,
    /// Leaves it as open as it was.
    Medial,
    /// Closes it.
    Sign,
}

/// Characters of the longest spelling.
const LONGEST: usize = 5;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    letters: BTreeMap<String, String>,
    #[serde(default)]
    medials: BTreeMap<String, String>,
    signs: BTreeMap<String, String>,
    #[serde(default)]
    first: BTreeMap<String, String>,
    #[serde(default)]
    last: BTreeMap<String, String>,
    #[serde(default)]
    inherent: CompactString,
    #[serde(default)]
    inherent_last: CompactString,
    #[serde(default)]
    apart: String,
}

impl Scripts {
    /// Reads the tables of all scripts.
    pub(super) fn parse(text: &str) -> Result<Self, ListsError> {
        let written: BTreeMap<String, Written> = toml::from_str(text).map_err(|error| ListsError::Scripts(error.to_string()))?;
        written.into_values().map(Letters::read).collect::<Result<_, _>>().map(Self)
    }

    /// A word in Latin letters and digits, for any script.
    pub(super) fn latin(&self, word: &str) -> CompactString {
        if word.is_ascii() {
            return fold::latin(word);
        }
        let of = |c: char| self.0.iter().find(|letters| letters.alphabet.contains(&c));
        let spoken = word.chars().find_map(of).map(|letters| letters.spoken(&fold::as_spoken(word)));
        // Marks alone are silent, and must be compared by something all the same.
        spoken.filter(|spoken| !spoken.is_empty()).unwrap_or_else(|| fold::latin(word))
    }

    /// Where a word begins with a small one that is written together with it: the byte at which the longer one begins.
    pub(super) fn set_apart(&self, word: &str) -> Option<usize> {
        let apart = |letters: &Letters| {
            let rest = word.strip_prefix(letters.apart.as_str()).filter(|_| !letters.apart.is_empty())?;
            (rest.chars().count() >= 2).then_some(letters.apart.len())
        };
        self.0.iter().find_map(apart)
    }
}

impl Letters {
    fn read(written: Written) -> Result<Self, ListsError> {
        let Written { letters, medials, signs, first, last, inherent, inherent_last, apart } = written;
        let mut anywhere = Spellings::default();
        for (table, role) in [(letters, Role::Letter), (medials, Role::Medial), (signs, Role::Sign)] {
            add(&mut anywhere, table, role)?;
        }
        let (mut at_first, mut at_last) = (Spellings::default(), Spellings::default());
        add(&mut at_first, first, Role::Letter)?;
        add(&mut at_last, last, Role::Sign)?;
        let alphabet = anywhere.keys().chain(at_first.keys()).chain(at_last.keys()).flat_map(|spelling| spelling.chars()).collect();
        Ok(Self { alphabet, anywhere, first: at_first, last: at_last, inherent: (inherent, inherent_last), apart: fold::clean(&apart) })
    }

    /// Walks a word from spelling to spelling, the longest that fits first.
    fn spoken(&self, word: &str) -> CompactString {
        let (mut latin, mut rest, mut is_open) = (CompactString::default(), word, false);
        while let Some(next) = rest.chars().next() {
            let found = self.at(rest, rest.len() == word.len());
            let (width, role) = found.map_or((next.len_utf8(), Role::Sign), |(width, sound)| (width, sound.role));
            if is_open && role == Role::Letter {
                latin.push_str(&self.inherent.0);
            }
            match found {
                Some((_, sound)) => latin.push_str(&sound.latin),
                None => latin.push_str(&fold::latin(&rest[..width])),
            }
            is_open = role == Role::Letter || (is_open && role == Role::Medial);
            rest = &rest[width..];
        }
        if is_open {
            latin.push_str(&self.inherent.1);
        }
        latin
    }

    /// The spelling with which this text begins, and its length in bytes.
    fn at(&self, text: &str, is_first: bool) -> Option<(usize, &Sound)> {
        let ends = text.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST);
        let mut longest = None;
        for end in ends {
            let spelling = &text[..end];
            let last = self.last.get(spelling).filter(|_| end == text.len() && !is_first);
            let first = self.first.get(spelling).filter(|_| is_first);
            longest = last.or(first).or_else(|| self.anywhere.get(spelling)).map(|sound| (end, sound)).or(longest);
        }
        longest
    }
}

fn add(spellings: &mut Spellings, table: BTreeMap<String, String>, role: Role) -> Result<(), ListsError> {
    for (latin, written) in table {
        for spelling in written.split_whitespace() {
            let sound = Sound { latin: latin.as_str().into(), role };
            let clean: CompactString = fold::clean(spelling).into();
            if clean.chars().count() > LONGEST || !latin.bytes().all(|b| b.is_ascii_lowercase()) {
                return Err(ListsError::Spelling { spelling: spelling.to_owned(), sound: latin });
            }
            if spellings.insert(clean, sound).is_some() {
                return Err(ListsError::SpelledTwice { spelling: spelling.to_owned() });
            }
        }
    }
    Ok(())
}

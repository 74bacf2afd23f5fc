//! Which words are trade, legal form, place or short form? Data, read from the text of `seeds/lists/names.toml`; how other scripts
//! sound stands beside it.

use std::collections::{BTreeMap, HashMap, HashSet};

use compact_str::CompactString;
use serde::Deserialize;

use super::fold;
use super::scripts::Scripts;

/// The words that names are made of.
#[derive(Debug, Clone, Default)]
pub struct Lists {
    classes: HashMap<CompactString, Class>,
    pub(super) courtesy: Vec<String>,
    pub(super) respect: HashSet<CompactString>,
    pub(super) licence_labels: HashSet<CompactString>,
    pub(super) shared_hosts: HashSet<String>,
    pub(super) legal_words: HashMap<CompactString, Vec<CompactString>>,
    pub(super) legal_phrases: HashMap<CompactString, Vec<CompactString>>,
    pub(super) legal_first: HashMap<CompactString, Vec<CompactString>>,
    pub(super) abbreviations: HashMap<CompactString, CompactString>,
    pub(super) shorthand: HashMap<CompactString, CompactString>,
    pub(super) in_full: HashMap<CompactString, Vec<CompactString>>,
    /// Longest first, so that a word is not taken for the beginning of a longer one.
    pub(super) local_words: Vec<(String, String)>,
    pub(super) scripts: Scripts,
}

/// What a word says of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// Who the agency is.
    Core,
    /// What it does; part of its identity all the same.
    Trade,
    /// A small word.
    Article,
    /// Where it is.
    Place,
    /// A number, in digits or letters.
    Number,
}

/// What is wrong with a list of words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListsError {
    /// The text is not TOML, or a table or key is not one of those expected.
    #[error("the word lists cannot be read: {0}")]
    Text(String),
    /// A word has no letter by which a name could be compared.
    #[error("the word lists hold {word:?} in `{table}`, which no name can ever contain: take it out, or write a word of letters")]
    Empty {
        /// The table or list.
        table: &'static str,
        /// The word as it stands there.
        word: String,
    },
    /// The table of scripts is not TOML, or a table or key is not one of those expected.
    #[error("the table of scripts cannot be read: {0}")]
    Scripts(String),
    /// A spelling can never be met, or its sound is not in Latin letters.
    #[error("the table of scripts holds {spelling:?} as {sound:?}: a spelling has five characters at most, a sound only the letters a to z")]
    Spelling {
        /// The spelling as it stands there.
        spelling: String,
        /// Its sound.
        sound: String,
    },
    /// One spelling has two sounds.
    #[error("the table of scripts holds {spelling:?} twice: keep one")]
    SpelledTwice {
        /// The spelling.
        spelling: String,
    },
    /// One word stands in two classes.
    #[error("the word lists hold {word:?} both in `{first}` and in `{second}`: keep one")]
    Twice {
        /// The word.
        word: String,
        /// One list.
        first: &'static str,
        /// The other.
        second: &'static str,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    trade_words: Vec<String>,
    articles: Vec<String>,
    numerals: Vec<String>,
    places: Vec<String>,
    courtesy: Vec<String>,
    respect: Vec<String>,
    licence_labels: Vec<String>,
    shared_hosts: Vec<String>,
    legal_words: BTreeMap<String, String>,
    legal_phrases: BTreeMap<String, String>,
    legal_first: BTreeMap<String, String>,
    abbreviations: BTreeMap<String, String>,
    shorthand: BTreeMap<String, String>,
    in_full: BTreeMap<String, String>,
    local_words: BTreeMap<String, String>,
}

impl Lists {
    /// Reads the words, and how letters of other scripts sound.
    ///
    /// # Errors
    /// When a text is not TOML, a table is missing or unknown, a word has no letters or stands in two classes, a spelling has two sounds.
    pub fn parse(words: &str, scripts: &str) -> Result<Self, ListsError> {
        let written: Written = toml::from_str(words).map_err(|error| ListsError::Text(error.to_string()))?;
        let Written { trade_words, articles, numerals, places, courtesy, respect, licence_labels, shared_hosts, .. } = written;
        let classes = [
            ("trade_words", trade_words, Class::Trade),
            ("articles", articles, Class::Article),
            ("numerals", numerals, Class::Number),
            ("places", places, Class::Place),
        ];
        let mut local_words: Vec<_> = written.local_words.into_iter().map(|(local, latin)| (fold::clean(&local), latin)).collect();
        local_words.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        Ok(Self {
            classes: classed(classes)?,
            courtesy,
            respect: respect.iter().map(|word| comparable("respect", word)).collect::<Result<_, _>>()?,
            licence_labels: licence_labels.iter().map(|label| label.to_uppercase().into()).collect(),
            shared_hosts: shared_hosts.into_iter().collect(),
            legal_words: forms("legal_words", written.legal_words)?,
            legal_phrases: forms("legal_phrases", written.legal_phrases)?,
            legal_first: forms("legal_first", written.legal_first)?,
            abbreviations: short("abbreviations", written.abbreviations)?,
            shorthand: short("shorthand", written.shorthand)?,
            in_full: forms("in_full", written.in_full)?,
            local_words,
            scripts: Scripts::parse(scripts)?,
        })
    }

    /// What a word in Latin letters says of a name.
    pub(super) fn class(&self, word: &str) -> Class {
        if word.bytes().any(|b| b.is_ascii_digit()) {
            return Class::Number;
        }
        self.classes.get(word).copied().unwrap_or(Class::Core)
    }

    /// The one spelling of a trade word: short forms in full, plurals in the singular.
    pub(super) fn trade_form(&self, word: &str) -> CompactString {
        let full = self.shorthand.get(word).map_or(word, CompactString::as_str);
        singular(full)
    }
}

fn singular(word: &str) -> CompactString {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() >= 3) {
        return compact_str::format_compact!("{stem}y");
    }
    match word.strip_suffix('s') {
        Some(stem) if stem.len() >= 3 && !stem.ends_with('s') => stem.into(),
        Some(_) | None => word.into(),
    }
}

fn classed(lists: [(&'static str, Vec<String>, Class); 4]) -> Result<HashMap<CompactString, Class>, ListsError> {
    let mut classes = HashMap::new();
    let mut stood: HashMap<CompactString, &'static str> = HashMap::new();
    for (table, words, class) in lists {
        for word in words {
            let comparable = comparable(table, &word)?;
            if let Some(first) = stood.insert(comparable.clone(), table).filter(|first| *first != table) {
                return Err(ListsError::Twice { word, first, second: table });
            }
            classes.insert(comparable, class);
        }
    }
    Ok(classes)
}

fn forms(table: &'static str, written: BTreeMap<String, String>) -> Result<HashMap<CompactString, Vec<CompactString>>, ListsError> {
    let read = |(form, meaning): (String, String)| Ok((comparable(table, &form)?, meaning.split_whitespace().map(CompactString::from).collect()));
    written.into_iter().map(read).collect()
}

fn short(table: &'static str, written: BTreeMap<String, String>) -> Result<HashMap<CompactString, CompactString>, ListsError> {
    let read = |(short, full): (String, String)| Ok((comparable(table, &short)?, comparable(table, &full)?));
    written.into_iter().map(read).collect()
}

/// A word as names are compared.
fn comparable(table: &'static str, word: &str) -> Result<CompactString, ListsError> {
    if !word.chars().any(char::is_alphanumeric) {
        return Err(ListsError::Empty { table, word: word.to_owned() });
    }
    Ok(fold::lower(&fold::clean(word)))
}

//! What does a word of a header stand for? By the lists of words in `seeds/lists/headers.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::ingest::agency_rows::Column;
use crate::ingest::columns::Columns as _;
use crate::ingest::source::days::Months;

/// The words by which authorities name their columns.
#[derive(Debug, Clone)]
pub struct HeaderWords {
    /// By comparable words: what the column is for.
    meanings: BTreeMap<String, Meaning>,
    /// The months by their words.
    pub(super) months: Months,
}

/// What a column is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A column of `agencies.csv`.
    Column(Column),
    /// The status.
    Status,
    /// Since when the holder stands in the list.
    Since,
    /// Nothing, and why.
    Nothing(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    columns: BTreeMap<String, Vec<String>>,
    others: BTreeMap<String, Vec<String>>,
    ignore: BTreeMap<String, Vec<String>>,
    months: BTreeMap<String, u32>,
}

impl HeaderWords {
    /// Reads the lists of words.
    ///
    /// # Errors
    /// Every error of the text, in sentences.
    pub fn parse(text: &str) -> Result<Self, Vec<String>> {
        let Text { columns, others, ignore, months } = toml::from_str(text).map_err(|error| vec![error.to_string()])?;
        let (mut meanings, mut errors) = (BTreeMap::new(), Vec::new());
        let mut add = |words: Vec<String>, meaning: Option<Meaning>, key: &str| match meaning {
            Some(meaning) => words.iter().for_each(|word| drop(meanings.insert(comparable(word), meaning.clone()))),
            None => errors.push(format!("headers.toml: {key} is no column of agencies.csv; write a column of exchange 1.0")),
        };
        for (key, words) in columns {
            let column = Column::ALL.iter().find(|column| column.name() == key).copied();
            add(words, column.map(Meaning::Column), &key);
        }
        for (key, words) in others {
            let meaning = match key.as_str() {
                "status" => Some(Meaning::Status),
                "since" => Some(Meaning::Since),
                _ => None,
            };
            add(words, meaning, &key);
        }
        for (reason, words) in ignore {
            add(words, Some(Meaning::Nothing(reason.clone())), &reason);
        }
        let months = months.into_iter().map(|(word, month)| (word.to_lowercase(), month)).collect();
        if errors.is_empty() { Ok(Self { meanings, months }) } else { Err(errors) }
    }

    /// What a column of this name is for.
    pub(super) fn meaning(&self, header: &str) -> Option<&Meaning> {
        self.meanings.get(&comparable(header))
    }

    /// Whether a cell is the name of a column.
    pub(super) fn knows(&self, cell: &str) -> bool {
        self.meanings.contains_key(&comparable(cell))
    }
}

/// Small letters and digits, words with one space between: `Licence_Number` is `licence number`, `licenceNumber` is too.
fn comparable(text: &str) -> String {
    let mut out = String::new();
    let mut small_before = false;
    for c in text.chars() {
        if small_before && c.is_uppercase() {
            out.push(' ');
        }
        small_before = c.is_lowercase();
        let kept = c.is_alphanumeric() || !c.is_ascii() && !c.is_whitespace() && !c.is_control();
        out.extend(if kept { c.to_lowercase().collect::<Vec<_>>() } else { vec![' '] });
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

//! How is a sentence kept so that it can be told in any language? By its name and the facts in it; its English stands beside them, for programs
//! and the command line.

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::money::Money;

/// A sentence or phrase. Programs read its English; the pages look its name up in the language of the reader and put the facts in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    id: Cow<'static, str>,
    facts: Vec<(&'static str, Fact)>,
    english: Cow<'static, str>,
}

/// What may stand in a sentence. Names and citations stay as they are written; everything else is written as the reader writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A name, a number of a licence, a citation: it has no language.
    Name(String),
    /// How many; sentences may depend on it.
    Count(u64),
    /// A day.
    Day(NaiveDate),
    /// A sum.
    Money(Money),
    /// Words that are themselves to be told.
    Told(Box<Said>),
    /// The same within a sentence: they begin with a small letter.
    Within(Box<Said>),
    /// Several, in order.
    List(Vec<Self>),
}

impl Said {
    /// A sentence without facts.
    #[must_use]
    pub const fn plain(id: &'static str, english: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), facts: Vec::new(), english: Cow::Borrowed(english) }
    }

    /// A sentence in which facts stand: `english` has them in it, [`Self::with`] names them.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>, english: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), facts: Vec::new(), english: english.into() }
    }

    /// The words of a code of the house, such as a status: each has a sentence of its own, named after its kind and the code.
    #[must_use]
    pub fn of_code(kind: &str, code: &str, english: impl Into<Cow<'static, str>>) -> Self {
        Self::new(format!("{kind}-{}", code.replace('_', "-")), english)
    }

    /// A text that exists in English alone, such as what a law says: pages of other languages mark it as English.
    #[must_use]
    pub fn in_english(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new("", text)
    }

    /// The words as a part of a sentence, with a small letter at their beginning.
    #[must_use]
    pub fn within(self) -> Fact {
        Fact::Within(Box::new(self))
    }

    /// The same sentence with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl Into<Fact>) -> Self {
        self.facts.push((name, fact.into()));
        self
    }

    /// The name of the sentence in the files of the languages; empty where it exists in English alone.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The facts in it, by their names.
    #[must_use]
    pub fn facts(&self) -> &[(&'static str, Fact)] {
        &self.facts
    }

    /// The sentence in English.
    #[must_use]
    pub fn english(&self) -> &str {
        &self.english
    }
}

impl Fact {
    /// The fact in English, as it stands within a sentence.
    #[must_use]
    pub fn english(&self) -> String {
        match self {
            Self::Name(name) => name.clone(),
            Self::Count(count) => count.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Money(money) => money.to_string(),
            Self::Told(said) => said.english.to_string(),
            Self::Within(said) => lower(&said.english),
            Self::List(several) => several.iter().map(Self::english).collect::<Vec<_>>().join(", "),
        }
    }
}

/// A text that begins with a small letter, unless it begins with an abbreviation.
#[must_use]
pub fn lower(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if second.is_none_or(|second| !second.is_uppercase()) => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.english)
    }
}

/// Programs read English.
impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.english)
    }
}

impl From<&str> for Fact {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<String> for Fact {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl From<u64> for Fact {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<NaiveDate> for Fact {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<Money> for Fact {
    fn from(money: Money) -> Self {
        Self::Money(money)
    }
}

impl From<Said> for Fact {
    fn from(said: Said) -> Self {
        Self::Told(Box::new(said))
    }
}

impl<T: Into<Self>> From<Vec<T>> for Fact {
    fn from(several: Vec<T>) -> Self {
        Self::List(several.into_iter().map(Into::into).collect())
    }
}

//! How does a page say a sentence in the reader's language? Its words stand in `locales/<language>/*.ftl` (Project Fluent), one file a page.
//!
//! A view holds [`Sentence`]s or bare facts and knows no language. Templates say them: `say("id", name=fact)` or `say(view.sentence)`.
//! [`mod@catalogue`] holds the words, [`check`] says what is wrong with them, [`figures`] writes numbers and [`days`] days as the reader does.

pub mod catalogue;
pub mod check;
pub mod days;
pub mod facts;
pub mod figures;
pub mod meta;

use std::ops::Deref;

use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{Environment, Error, ErrorKind};
use serde::{Serialize, Serializer};

use super::lang::Lang;
use super::view::choices::Choices;
use crate::record::said::{Fact, Said};
use catalogue::{Tongue, catalogue};
use facts::Told;

/// A sentence of a view. Templates get its name and facts and say it; programs read its English by [`Said::english`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence(pub Said);

impl Sentence {
    /// A sentence without facts.
    #[must_use]
    pub const fn plain(id: &'static str, english: &'static str) -> Self {
        Self(Said::plain(id, english))
    }
}

impl From<Said> for Sentence {
    fn from(said: Said) -> Self {
        Self(said)
    }
}

impl From<&Said> for Sentence {
    fn from(said: &Said) -> Self {
        Self(said.clone())
    }
}

impl Deref for Sentence {
    type Target = Said;

    fn deref(&self) -> &Said {
        &self.0
    }
}

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        facts::of_said(&self.0).serialize(serializer)
    }
}

/// A fact of a view that stands by itself, such as a name or a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word(pub Fact);

impl<T: Into<Fact>> From<T> for Word {
    fn from(fact: T) -> Self {
        Self(fact.into())
    }
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        facts::of_fact(&self.0).serialize(serializer)
    }
}

/// Sentences of views from sentences of answers.
#[must_use]
pub fn sentences(said: &[Said]) -> Vec<Sentence> {
    said.iter().map(Sentence::from).collect()
}

/// The English of sentences, for programs.
#[must_use]
pub fn english(sentences: &[Sentence]) -> Vec<&str> {
    sentences.iter().map(|sentence| sentence.english()).collect()
}

/// Gives templates what they say in one language: `say` a sentence, `show` facts in a row, and `in_english` for what stays in English there.
pub fn install(templates: &mut Environment<'static>, lang: Lang) {
    let tongue = catalogue().tongue(lang);
    templates.add_function("say", move |what: Value, facts: Kwargs| say(tongue, &what, &facts));
    templates.add_function("show", move |facts: Value, between: Option<String>| facts::show(tongue, &facts, between.as_deref()));
    let choices = Value::from(Serde(Choices::of(tongue)));
    templates.add_function("choices", move || choices.clone());
    let mark = if lang == Lang::En { "" } else { " lang=\"en\" dir=\"ltr\"" };
    templates.add_function("in_english", move || Value::from_safe_string(mark.to_owned()));
}

/// A sentence by its name with the facts beside it, or one that a view brings with its own.
fn say(tongue: &Tongue, what: &Value, given: &Kwargs) -> Result<Value, Error> {
    let Some(id) = what.as_str() else { return facts::show(tongue, what, None) };
    let mut told = Told::new(id);
    for name in given.args() {
        told.put(tongue, name, &given.peek::<Value>(name)?)?;
    }
    told.say(tongue).map_err(|problem| Error::new(ErrorKind::InvalidOperation, problem))
}

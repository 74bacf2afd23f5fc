//! How do facts stand in a sentence? Each is written as the language writes it. A sentence is text and is escaped as text; only elements that
//! the site itself made, such as that of a day, go in as they are.

use std::fmt::Write;

use fluent_bundle::{FluentArgs, FluentValue};
use minijinja::value::{Value, ValueKind};
use minijinja::{Error, ErrorKind, HtmlEscape};
use serde_json::{Value as Json, json};

use super::catalogue::Tongue;
use super::{days, figures};
use crate::record::period::parse_day;
use crate::record::said::{Fact, Said, lower};
use crate::web::lang::Lang;

/// Where an element will stand while the sentence is put together: letters of private use, which no word has.
const MARK: (char, char) = ('\u{e000}', '\u{e001}');

/// A sentence with its facts, about to be said.
pub struct Told<'a> {
    id: String,
    facts: FluentArgs<'a>,
    elements: Vec<String>,
}

/// A sentence as templates get it.
#[must_use]
pub fn of_said(said: &Said) -> Json {
    if said.id().is_empty() {
        return json!({ "english": said.english() });
    }
    let facts: serde_json::Map<String, Json> = said.facts().iter().map(|(name, fact)| ((*name).to_owned(), of_fact(fact))).collect();
    json!({ "id": said.id(), "facts": facts })
}

/// A fact as templates get it.
#[must_use]
pub fn of_fact(fact: &Fact) -> Json {
    match fact {
        Fact::Name(name) => json!(name),
        Fact::Count(count) => json!(count),
        Fact::Day(day) => json!({ "day": day }),
        Fact::Money(money) => json!(money),
        Fact::Told(said) => of_said(said),
        Fact::Within(said) => json!({ "within": of_said(said) }),
        Fact::List(several) => several.iter().map(of_fact).collect(),
    }
}

impl Told<'_> {
    /// A sentence without facts yet.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), facts: FluentArgs::new(), elements: Vec::new() }
    }

    /// A sentence that a view brings with its facts.
    ///
    /// # Errors
    /// When it is no sentence.
    pub fn of_sentence(tongue: &Tongue, sentence: &Value) -> Result<Self, Error> {
        let id = sentence.get_attr("id")?;
        let mut told = Self::new(id.as_str().ok_or_else(|| wrong(format!("{sentence} is neither the name of a sentence nor a sentence")))?);
        let facts = sentence.get_attr("facts")?;
        for name in facts.try_iter()? {
            told.put(tongue, name.as_str().unwrap_or_default(), &facts.get_item(&name)?)?;
        }
        Ok(told)
    }

    /// Puts a fact in.
    ///
    /// # Errors
    /// When it is nothing that can stand in a sentence.
    pub fn put(&mut self, tongue: &Tongue, name: &str, fact: &Value) -> Result<(), Error> {
        if fact.kind() == ValueKind::Number {
            let count = fact.as_i64().ok_or_else(|| wrong(format!("{name} is no whole number")))?;
            self.facts.set(name.to_owned(), FluentValue::from(count));
            return Ok(());
        }
        let written = written(tongue, fact)?;
        if written.is_safe() {
            self.facts.set(name.to_owned(), format!("{}{}{}", MARK.0, self.elements.len(), MARK.1));
            self.elements.push(written.to_string());
        } else {
            self.facts.set(name.to_owned(), written.to_string().replace([MARK.0, MARK.1], ""));
        }
        Ok(())
    }

    /// Says it: as text, or as HTML where elements stand in it.
    ///
    /// # Errors
    /// When the language has no such sentence, or lacks a fact.
    pub fn say(self, tongue: &Tongue) -> Result<Value, String> {
        let said = tongue.say(&self.id, &self.facts)?;
        if self.elements.is_empty() {
            return Ok(Value::from(said));
        }
        let mut html = String::with_capacity(said.len());
        let mut rest = said.as_str();
        while let Some((before, (nth, after))) = rest.split_once(MARK.0).and_then(|(before, rest)| Some((before, rest.split_once(MARK.1)?))) {
            let _ = write!(html, "{}", HtmlEscape(before));
            html.push_str(nth.parse().ok().and_then(|nth: usize| self.elements.get(nth)).map_or("", String::as_str));
            rest = after;
        }
        let _ = write!(html, "{}", HtmlEscape(rest));
        Ok(Value::from_safe_string(html))
    }
}

/// A fact as the language writes it: text, or an element of the site's own.
///
/// # Errors
/// When it is nothing that can stand in a sentence.
fn written(tongue: &Tongue, fact: &Value) -> Result<Value, Error> {
    let part = |name: &str| fact.get_attr(name).ok().filter(|part| !part.is_undefined());
    match fact.kind() {
        ValueKind::String => Ok(fact.clone()),
        ValueKind::Number => Ok(figures::of(tongue.lang).write(&fact.to_string()).into()),
        ValueKind::Seq => show(tongue, fact, None),
        ValueKind::Map => {
            if let Some(english) = part("english") {
                return Ok(in_english(tongue, english.as_str().unwrap_or_default()));
            }
            if let Some(within) = part("within") {
                let told = written(tongue, &within)?;
                return Ok(if told.is_safe() { told } else { lower(&told.to_string()).into() });
            }
            if part("id").is_some() {
                return Told::of_sentence(tongue, fact)?.say(tongue).map_err(wrong);
            }
            if part("currency").is_some() {
                return figures::money(tongue.lang, fact);
            }
            let day = part("day").and_then(|day| day.as_str().and_then(parse_day));
            day.map(|day| days::element(tongue, day)).ok_or_else(|| wrong(format!("{fact} cannot stand in a sentence")))
        }
        _ => Err(wrong(format!("{fact} cannot stand in a sentence"))),
    }
}

/// A fact that stands by itself, or several in a row with what the language puts between them, or with another mark.
///
/// # Errors
/// When one of them is nothing that can be written.
pub fn show(tongue: &Tongue, facts: &Value, between: Option<&str>) -> Result<Value, Error> {
    if facts.kind() != ValueKind::Seq {
        return written(tongue, facts);
    }
    let parts = facts.try_iter()?.map(|fact| written(tongue, &fact)).collect::<Result<Vec<Value>, Error>>()?;
    let between = between.map_or_else(|| tongue.word("list-separator"), str::to_owned);
    if parts.iter().any(Value::is_safe) {
        let escaped = |part: &Value| if part.is_safe() { part.to_string() } else { HtmlEscape(&part.to_string()).to_string() };
        return Ok(Value::from_safe_string(parts.iter().map(escaped).collect::<Vec<_>>().join(&between)));
    }
    Ok(parts.iter().map(ToString::to_string).collect::<Vec<_>>().join(&between).into())
}

/// A text that exists in English alone, marked as such on a page of another language.
fn in_english(tongue: &Tongue, text: &str) -> Value {
    if tongue.lang == Lang::En {
        return text.into();
    }
    Value::from_safe_string(format!("<span lang=\"en\" dir=\"ltr\">{}</span>", HtmlEscape(text)))
}

fn wrong(what: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidOperation, what.into())
}

//! Which keys does a form hold, on which lines, and with which words? Numbers keep the digits with which they were written.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserializer as _;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;
use toml::Spanned;

use super::Notation;
use crate::ingest::cell::Wrong;
use crate::ingest::issue::IssueCode;

/// One key of a form.
pub(super) struct Field {
    /// The key.
    pub key: String,
    /// Its line, from 1.
    pub line: u32,
    /// Its value as it would stand in a cell of a table; or why it cannot stand there.
    pub cell: Result<String, Wrong>,
    /// The value as it was written, for messages.
    pub shown: String,
}

/// Why a form cannot be read at all.
pub(super) struct Broken {
    /// What is wrong.
    pub message: String,
    /// Where, if that is known.
    pub line: Option<u32>,
}

/// Every key of a form, in the order in which they stand.
pub(super) fn fields(text: &str, notation: Notation) -> Result<Vec<Field>, Broken> {
    match notation {
        Notation::Json => json(text),
        Notation::Toml => toml(text),
    }
}

fn json(text: &str) -> Result<Vec<Field>, Broken> {
    let broken = |e: &serde_json::Error| Broken { message: format!("this is no JSON object of keys and values: {e}"), line: u32::try_from(e.line()).ok() };
    let mut reader = serde_json::Deserializer::from_str(text);
    let pairs = reader.deserialize_map(Pairs).map_err(|e| broken(&e))?;
    reader.end().map_err(|e| broken(&e))?;
    let field = |(key, raw): (String, &RawValue)| {
        // The value lies in the text that it was read from.
        let at = raw.get().as_ptr().addr().saturating_sub(text.as_ptr().addr());
        let value = serde_json::from_str(raw.get()).unwrap_or(serde_json::Value::Null);
        Field { line: line_of(text, at), cell: json_cell(&value, raw.get()), shown: raw.get().to_owned(), key }
    };
    Ok(pairs.into_iter().map(field).collect())
}

/// A number is taken as it is written: a float could be another number.
fn json_cell(value: &serde_json::Value, raw: &str) -> Result<String, Wrong> {
    use serde_json::Value;
    match value {
        Value::Null => Ok(String::new()),
        Value::Bool(flag) => Ok(yes_or_no(*flag)),
        Value::Number(_) => Ok(raw.to_owned()),
        Value::String(text) => Ok(text.clone()),
        Value::Array(parts) => set(parts.iter().map(Value::as_str)),
        Value::Object(_) => Err(not_plain()),
    }
}

fn toml(text: &str) -> Result<Vec<Field>, Broken> {
    let read: Result<BTreeMap<Spanned<String>, Spanned<toml::Value>>, _> = toml::from_str(text);
    let keys = read.map_err(|e| Broken { message: format!("this is no TOML form: {}", e.message()), line: e.span().map(|span| line_of(text, span.start)) })?;
    let field = |(key, value): (Spanned<String>, Spanned<toml::Value>)| {
        let written = text.get(value.span()).unwrap_or_default().to_owned();
        Field { line: line_of(text, key.span().start), cell: toml_cell(value.get_ref(), &written), shown: written, key: key.into_inner() }
    };
    let mut fields: Vec<Field> = keys.into_iter().map(field).collect();
    fields.sort_by_key(|field| field.line);
    Ok(fields)
}

fn toml_cell(value: &toml::Value, written: &str) -> Result<String, Wrong> {
    use toml::Value;
    match value {
        Value::Boolean(flag) => Ok(yes_or_no(*flag)),
        Value::Integer(_) | Value::Float(_) => Ok(written.to_owned()),
        Value::String(text) => Ok(text.clone()),
        Value::Datetime(day) => Ok(day.to_string()),
        Value::Array(parts) => set(parts.iter().map(Value::as_str)),
        Value::Table(_) => Err(not_plain()),
    }
}

fn yes_or_no(flag: bool) -> String {
    if flag { "yes".to_owned() } else { "no".to_owned() }
}

/// A list of codes as one cell.
fn set<'v>(parts: impl Iterator<Item = Option<&'v str>>) -> Result<String, Wrong> {
    let words: Option<Vec<&str>> = parts.collect();
    words.map(|words| words.join(" ")).ok_or_else(not_plain)
}

fn not_plain() -> Wrong {
    Wrong::new(IssueCode::BadText, "this is no plain value", "Write a text, a number, true or false, a day, or a list of texts.")
}

fn line_of(text: &str, at: usize) -> u32 {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    u32::try_from(before.iter().filter(|b| **b == b'\n').count()).unwrap_or(u32::MAX).saturating_add(1)
}

/// Reads a JSON object as its pairs in order, so that a key that stands twice is seen.
struct Pairs;

impl<'de> Visitor<'de> for Pairs {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of keys and values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }
}

//! How do the terms of a contract lie in one text? As a JSON object, each value in the JSON type of its own kind.

use compact_str::CompactString;
use serde_json::{Map, Value, json};

use crate::record::code::Code;
use crate::record::contract::{Term, TermValue, Terms};

/// The JSON text. Numbers stand as `{"number":"12.50"}`: a JSON number would be a float to most readers.
pub(super) fn write(terms: &Terms) -> String {
    let object: Map<String, Value> = terms.iter().map(|(term, value)| (term.as_str().to_owned(), write_value(value))).collect();
    Value::Object(object).to_string()
}

fn write_value(value: &TermValue) -> Value {
    match value {
        TermValue::Number(number) => json!({ "number": number.to_string() }),
        TermValue::Word(word) => json!(word.as_str()),
        TermValue::Set(words) => json!(words.iter().map(CompactString::as_str).collect::<Vec<_>>()),
        TermValue::Flag(flag) => json!(flag),
    }
}

/// Reads the JSON text; `None` where it is none of ours.
pub(super) fn read(text: &str) -> Option<Terms> {
    let object: Map<String, Value> = serde_json::from_str(text).ok()?;
    let mut terms = Terms::default();
    for (name, value) in object {
        terms.set(Term::parse(&name).ok()?, read_value(value)?);
    }
    Some(terms)
}

fn read_value(value: Value) -> Option<TermValue> {
    match value {
        Value::String(word) => Some(TermValue::Word(word.into())),
        Value::Bool(flag) => Some(TermValue::Flag(flag)),
        Value::Array(words) => words.into_iter().map(|word| word.as_str().map(CompactString::from)).collect::<Option<_>>().map(TermValue::Set),
        Value::Object(object) => object.get("number")?.as_str()?.parse().ok().map(TermValue::Number),
        Value::Null | Value::Number(_) => None,
    }
}

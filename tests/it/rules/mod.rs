//! The law: its language, its seeds, and what the book answers.

mod authors;
mod charges;
mod diff;
mod facts;
mod language;
mod meeting;
pub mod sample;
mod seeds;
mod standing;
mod words;
mod worked;

use serde_json::Value;

/// TOML as an editor shows it to a schema: days are texts.
pub fn as_json(value: &toml::Value) -> Value {
    match value {
        toml::Value::Datetime(day) => Value::String(day.to_string()),
        toml::Value::Array(list) => Value::Array(list.iter().map(as_json).collect()),
        toml::Value::Table(table) => Value::Object(table.iter().map(|(key, value)| (key.clone(), as_json(value))).collect()),
        other => serde_json::to_value(other).unwrap(),
    }
}

//! How does an editor know the language? As a JSON Schema (2020-12) of a rule file, made from the same words as the messages.

use serde_json::{Map, Value, json};

use super::grammar::{FORMULAS, KeyWords, Shape, TABLES, TableWords};
use crate::record::charge::Item;
use crate::record::code::Code;
use crate::record::placement::Event;
use crate::rules::formula::{Duration, Per, WageBase};

/// The schema. Days are texts there, as editors of TOML show them to it.
#[must_use]
pub fn schema() -> Value {
    let mut defs: Map<String, Value> = TABLES.iter().map(|table| (table.name.to_owned(), table_schema(table))).collect();
    defs.insert("items".into(), items());
    defs.insert("formula".into(), formula());
    defs.insert("condition".into(), condition());
    defs.insert("decimal".into(), json!({ "type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$", "examples": ["0.5"] }));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A norm of Recruitwatch",
        "$ref": "#/$defs/norm",
        "$defs": defs,
    })
}

fn table_schema(table: &TableWords) -> Value {
    let properties: Map<String, Value> = table.keys.iter().map(|key| (key.name.to_owned(), key_schema(key))).collect();
    let required: Vec<&str> = table.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    json!({ "type": "object", "description": table.about, "properties": properties, "required": required, "additionalProperties": false })
}

fn key_schema(key: &KeyWords) -> Value {
    let mut schema = shape(key.shape);
    if let Some(object) = schema.as_object_mut() {
        object.insert("description".into(), format!("{}. Example: {}", capital(key.about), key.example).into());
    }
    schema
}

fn shape(shape: Shape) -> Value {
    match shape {
        Shape::Text => json!({ "type": "string", "minLength": 1 }),
        Shape::Day => json!({ "type": "string", "format": "date" }),
        Shape::Count => json!({ "type": "integer", "minimum": 0, "maximum": 1200 }),
        Shape::Percent => decimal(),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::One(words) => json!({ "enum": words() }),
        Shape::Some(words) => json!({ "type": "array", "items": { "enum": words() } }),
        Shape::List => json!({ "type": "array", "items": { "type": "string" } }),
        Shape::Items => json!({ "$ref": "#/$defs/items" }),
        Shape::Formula => json!({ "$ref": "#/$defs/formula" }),
        Shape::Conditions => json!({ "type": "array", "items": { "$ref": "#/$defs/condition" } }),
        Shape::Tax => {
            let outside =
                json!({ "type": "object", "properties": { "outside_percent": decimal() }, "required": ["outside_percent"], "additionalProperties": false });
            json!({ "anyOf": [{ "enum": ["inside", "outside"] }, outside] })
        }
        Shape::Share => json!({ "anyOf": [{ "enum": ["unused_months"] }, decimal()] }),
        Shape::Table(name) => json!({ "$ref": format!("#/$defs/{name}") }),
        Shape::Tables(name) => json!({ "type": "array", "items": { "$ref": format!("#/$defs/{name}") }, "minItems": 1 }),
    }
}

fn decimal() -> Value {
    json!({ "$ref": "#/$defs/decimal" })
}

fn words<T: Code>() -> Vec<&'static str> {
    T::ALL.iter().map(|code| code.as_str()).collect()
}

fn items() -> Value {
    json!({ "anyOf": [{ "enum": ["all", "rest"] }, { "type": "array", "items": { "enum": words::<Item>() }, "minItems": 1 }] })
}

fn formula() -> Value {
    let kind = |formula: &super::grammar::FormulaWords| {
        let keys = std::iter::once(&formula.kind).chain(formula.beside);
        let properties: Map<String, Value> = keys.map(|key| ((*key).to_owned(), formula_key(key))).collect();
        json!({
            "type": "object", "description": format!("{}. Example: {}", capital(formula.about), formula.example),
            "properties": properties, "required": [formula.kind], "additionalProperties": false,
        })
    };
    let kinds = std::iter::once(json!({ "enum": ["zero", "actual_cost"] })).chain(FORMULAS.iter().map(kind));
    json!({ "anyOf": kinds.collect::<Vec<_>>() })
}

fn formula_key(key: &str) -> Value {
    let object =
        |properties: Value, required: Value| json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false });
    let list = |items: Value, least: u32| json!({ "type": "array", "items": items, "minItems": least });
    let formula = || json!({ "$ref": "#/$defs/formula" });
    let conditions = || json!({ "type": "array", "items": { "$ref": "#/$defs/condition" } });
    let count = || json!({ "type": "integer", "minimum": 0, "maximum": 1200 });
    match key {
        "currency" => json!({ "type": "string", "pattern": "^[A-Z]{3}$" }),
        "per" => json!({ "enum": words::<Per>() }),
        "base" => json!({ "enum": words::<WageBase>() }),
        "duration" => json!({ "enum": words::<Duration>() }),
        "months" => count(),
        "restarts" => json!({ "type": "boolean" }),
        "set_by" => json!({ "type": "string", "minLength": 1 }),
        "lesser_of" | "sum_of" => list(formula(), 2),
        "table" => list(object(json!({ "when": conditions(), "amount": formula() }), json!(["amount"])), 1),
        "monthly" => list(object(json!({ "from": count(), "to": count(), "amount": decimal() }), json!(["from", "amount"])), 1),
        _ => decimal(),
    }
}

fn condition() -> Value {
    let range = json!({
        "type": "object", "properties": { "from": { "type": "integer", "minimum": 0 }, "to": { "type": "integer", "minimum": 0 } },
        "additionalProperties": false,
    });
    let facts = json!({
        "contract_months": range, "age": range, "occupation_in": { "type": "array", "items": { "type": "string" }, "minItems": 1 },
        "event_in": { "type": "array", "items": { "enum": words::<Event>() }, "minItems": 1 },
        "from_day": { "type": "string", "format": "date" }, "wage_at_least": decimal(),
    });
    json!({ "anyOf": [
        { "enum": ["employer_refused", "fee_approved", "foreign_agency_did_not_pay", "service_rendered", "part_year"] },
        { "type": "object", "properties": facts, "minProperties": 1, "maxProperties": 1, "additionalProperties": false },
    ] })
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

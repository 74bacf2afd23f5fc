//! How does an editor know a file of a model contract? As a JSON Schema (2020-12), with the terms in the words of the list of terms.

use serde_json::{Map, Value, json};

use super::elements::Element;
use crate::record::agency::{ModelDateBasis, ModelForce};
use crate::record::code::Code;
use crate::record::contract::{Term, TermShape};
use crate::rules::norm::{Precision, Side};
use crate::rules::terms::TermList;

/// The schema. Days are texts there, as editors of TOML show them to it.
#[must_use]
pub fn schema(list: &TermList) -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A model contract of Recruitwatch",
        "$ref": "#/$defs/model",
        "$defs": {
            "model": model(),
            "unsaid": unsaid(),
            "part": part(),
            "citation": citation(),
            "clause": clause(),
            "terms": terms(list),
            "decimal": { "type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$", "examples": ["5100"] },
            "day": { "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            "countries": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]{2}$" } },
            "occupations": { "type": "array", "items": { "type": "string", "pattern": "^[0-9]{1,4}$" } },
            "sentences": { "type": "array", "items": { "type": "string" } },
        },
    })
}

fn model() -> Value {
    let keys = [
        ("id", "Its name in findings, which the file bears. Example: id = \"hk-id407\"", json!({ "type": "string", "pattern": "^[a-z0-9.-]+$" })),
        ("title", "What it is, in one line", text()),
        ("jurisdiction", "Whose it is: a country, or INT. Example: jurisdiction = \"HK\"", text()),
        ("side", "Which end of the corridor makes it", one_of::<Side>()),
        ("force", "Whether the instrument binds at all; a benchmark only advises", one_of::<ModelForce>()),
        ("date_basis", "Which day of a placement decides; a part may differ", one_of::<ModelDateBasis>()),
        ("origins", "Where workers are recruited, ISO 3166-1; absent means anywhere", named("countries")),
        ("destinations", "Where the work is, ISO 3166-1; absent means anywhere", named("countries")),
        ("except_destinations", "Where it does not hold", named("countries")),
        ("occupations", "For which work, ISCO-08 groups of one to four digits; absent means any", named("occupations")),
        ("except_occupations", "For which work it does not hold", named("occupations")),
        ("notes", "What it says besides: shown, never computed", named("sentences")),
        ("unsaid", "An element of a contract on which it is not known to say anything", json!({ "type": "array", "items": named("unsaid") })),
        ("part", "What it asks for from one day to another", json!({ "type": "array", "items": named("part"), "minItems": 1 })),
    ];
    let ends: [(Side, &[&str]); 3] = [(Side::Origin, &["origins"]), (Side::Destination, &["destinations"]), (Side::Agreement, &["origins", "destinations"])];
    let needs = ends.into_iter().map(|(side, keys)| when("side", side.as_str(), &named_ends(keys)));
    let nobody_is_bound = json!({ "properties": { "part": { "items": { "not": { "required": ["binds"] } } } } });
    let rules: Vec<Value> = needs.chain([when("force", ModelForce::Benchmark.as_str(), &nobody_is_bound)]).collect();
    let mut schema = object(&keys, &["id", "title", "jurisdiction", "side", "force", "date_basis", "part"]);
    schema["allOf"] = rules.into();
    schema
}

/// A model of one end names its end: else it would judge the whole world.
fn named_ends(keys: &[&str]) -> Value {
    let some: Map<String, Value> = keys.iter().map(|key| ((*key).to_owned(), json!({ "minItems": 1 }))).collect();
    json!({ "required": keys, "properties": some })
}

fn when(key: &str, is: &str, then: &Value) -> Value {
    json!({ "if": { "properties": { key: { "const": is } }, "required": [key] }, "then": then })
}

fn unsaid() -> Value {
    object(
        &[("element", "The element", one_of::<Element>()), ("why", "Why nothing is written here: the source was not read, or leaves it open", text())],
        &["element", "why"],
    )
}

fn part() -> Value {
    let keys = [
        ("from", "First day. Example: from = 2024-03-01", named("day")),
        ("until", "Last day", named("day")),
        ("from_precision", "How well the first day is known; within a year of an unsure day everything advises", one_of::<Precision>()),
        ("date_basis", "Which day of a placement decides, where it differs from the model's", one_of::<ModelDateBasis>()),
        ("grace_until", "Last day on which papers signed before the first day are still taken", named("day")),
        ("citation", "Where it is written", named("citation")),
        ("seen", "What was seen at the addresses, in our own words", text()),
        ("doubts", "What is not certain", named("sentences")),
        ("check_by", "Day by which the source is read again", named("day")),
        ("in_kind", "What food and housing are worth a month, on top of the wage, where they are not free", in_kind()),
        ("must_say", "What the paper must not be silent on", json!({ "type": "array", "items": named("clause") })),
        ("binds", "Columns of contracts.csv that bind: they have a first day, and a source that was read", named("terms")),
        ("advises", "Columns of contracts.csv that only advise", named("terms")),
    ];
    let mut schema = object(&keys, &["citation", "seen"]);
    schema["anyOf"] = json!(["in_kind", "must_say", "binds", "advises"].map(|key| json!({ "required": [key] })));
    schema["dependentRequired"] = json!({ "binds": ["from"], "grace_until": ["from"] });
    schema["dependentSchemas"] = json!({ "binds": { "properties": { "citation": { "required": ["urls"], "properties": { "urls": { "minItems": 1 } } } } } });
    schema
}

fn in_kind() -> Value {
    object(&[("food", "Free food", named("decimal")), ("accommodation", "Free housing", named("decimal"))], &[])
}

fn citation() -> Value {
    let keys = [
        ("text", "Instrument and provision in one line", text()),
        ("published", "Gazette or official page that published it", text()),
        ("urls", "Addresses that were read", json!({ "type": "array", "items": { "type": "string" } })),
    ];
    object(&keys, &["text"])
}

fn clause() -> Value {
    let columns = json!({ "type": "array", "items": one_of::<Term>() });
    object(&[("about", "What it is about, in our own words", text()), ("terms", "Any of these columns shows that it is there", columns)], &["about", "terms"])
}

/// One key for each term, in the words of the list.
fn terms(list: &TermList) -> Value {
    let called = |term: Term| list.of(term).map_or("for the arithmetic", |rule| &rule.called);
    let properties: Map<String, Value> = Term::ALL.iter().map(|term| (term.as_str().to_owned(), described(cell(*term), called(*term)))).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// A cell, written as in contracts.csv: always a text.
fn cell(term: Term) -> Value {
    match (term, term.shape()) {
        (Term::WageCurrency, _) => json!({ "type": "string", "pattern": "^[A-Z]{3}$" }),
        (Term::WorkplaceCountry, _) => json!({ "type": "string", "pattern": "^[A-Z]{2}$" }),
        (Term::Occupation, _) => json!({ "type": "string", "pattern": "^[0-9]{1,4}$" }),
        (_, TermShape::Number | TermShape::Money) => named("decimal"),
        (_, TermShape::Code(words)) => json!({ "enum": words }),
        (_, TermShape::Flag) => json!({ "enum": ["yes", "no"] }),
        (_, TermShape::Text | TermShape::Set) => json!({ "type": "string", "pattern": r"\S" }),
    }
}

fn object(keys: &[(&str, &str, Value)], required: &[&str]) -> Value {
    let properties: Map<String, Value> = keys.iter().map(|(key, about, schema)| ((*key).to_owned(), described(schema.clone(), about))).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn described(mut schema: Value, about: &str) -> Value {
    schema["description"] = about.into();
    schema
}

fn one_of<T: Code>() -> Value {
    json!({ "enum": T::ALL.iter().map(|code| code.as_str()).collect::<Vec<_>>() })
}

fn named(of: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{of}") })
}

fn text() -> Value {
    json!({ "type": "string" })
}

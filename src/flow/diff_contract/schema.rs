//! How does an editor or a program know the form? As a JSON Schema (2020-12), made from the list of terms.

use serde_json::{Map, Value, json};

use crate::record::code::Code as _;
use crate::record::contract::{Stage, Term, TermShape};
use crate::rules::terms::TermList;

/// The schema of a filled form. A number may be written as a number or as text; an empty text means that the paper does not say.
#[must_use]
pub fn schema(list: &TermList) -> Value {
    let beside: [(&str, &str, Value); 7] = [
        ("title", "what the paper is called", json!({ "type": "string" })),
        ("origin", "country where the worker was recruited, ISO 3166-1", country()),
        ("destination", "country of work, ISO 3166-1", country()),
        ("contract_signed_on", "day of signature of the contract before departure", day()),
        ("stage", "where in the chain from offer to practice", json!({ "enum": Stage::ALL.iter().map(|stage| stage.as_str()).collect::<Vec<_>>() })),
        ("dated_on", "date of the paper", day()),
        ("approved_change", "whether the authority approved the change", flag()),
    ];
    let mut properties: Map<String, Value> = beside.into_iter().map(|(key, about, schema)| (key.to_owned(), described(schema, about))).collect();
    properties.extend(Term::ALL.iter().map(|term| (term.as_str().to_owned(), described(shape(*term), &about(list, *term)))));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A contract form of Recruitwatch",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}

fn about(list: &TermList, term: Term) -> String {
    list.of(term).map_or_else(|| "for the arithmetic".to_owned(), |rule| rule.called.clone())
}

fn described(mut schema: Value, about: &str) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.insert("description".into(), about.into());
    }
    schema
}

fn shape(term: Term) -> Value {
    match term.shape() {
        TermShape::Number | TermShape::Money => {
            json!({ "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": r"^([0-9]+(\.[0-9]+)?)?$" }, { "type": "null" }] })
        }
        TermShape::Code(words) => json!({ "enum": words.iter().map(|word| json!(word)).chain([json!(""), json!(null)]).collect::<Vec<_>>() }),
        TermShape::Text => json!({ "type": ["string", "null"] }),
        TermShape::Set => json!({ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }, { "type": "null" }] }),
        TermShape::Flag => flag(),
    }
}

fn flag() -> Value {
    json!({ "enum": ["yes", "no", true, false, "", null] })
}

fn day() -> Value {
    json!({ "type": "string", "format": "date" })
}

fn country() -> Value {
    json!({ "type": "string", "pattern": "^[A-Z]{2}$" })
}

//! What does the API say of itself? One document (OpenAPI 3.1), put together from a part for each tag.
//!
//! The parts are written by hand: the shapes of answers come from rooms that know of no web, and much of them is written by hand there, so
//! that a document made from types would say what no answer is. A test holds every answer against its schema and lets no field be unsaid.
//! What holds for every question stands here once.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

/// What all parts share.
const BASE: &str = include_str!("base.json");

/// The parts by their tag, in the order of the document.
const PARTS: [(&str, &str); 5] = [
    ("agencies", include_str!("agencies.json")),
    ("editions", include_str!("editions.json")),
    ("law", include_str!("law.json")),
    ("webhooks", include_str!("webhooks.json")),
    ("statistics", include_str!("statistics.json")),
];

/// The document, with where its schemas stand.
#[derive(Debug, Default)]
pub struct Document {
    /// All of it.
    pub whole: Value,
    /// The tags with the names of the schemas that they alone need.
    pub parts: Vec<(&'static str, Vec<String>)>,
    /// Names of the schemas that all of them share.
    pub shared: Vec<String>,
}

/// The document.
#[must_use]
pub fn document() -> &'static Document {
    // A part that is no JSON leaves the document empty, and the tests without a single path.
    static DOCUMENT: LazyLock<Document> = LazyLock::new(|| Document::read().unwrap_or_default());
    &DOCUMENT
}

impl Document {
    fn read() -> Result<Self, serde_json::Error> {
        let mut whole: Value = serde_json::from_str(BASE)?;
        let mut schemas = taken(&mut whole["components"]["schemas"]);
        let (mut paths, mut messages, mut parts, shared) = (Map::new(), Map::new(), Vec::new(), names(&schemas));
        for (tag, text) in PARTS {
            let mut part: Value = serde_json::from_str(text)?;
            let own = taken(&mut part["schemas"]);
            parts.push((tag, names(&own)));
            schemas.extend(own);
            paths.extend(taken(&mut part["paths"]));
            messages.extend(taken(&mut part["webhooks"]));
        }
        for operations in paths.values_mut().filter_map(Value::as_object_mut) {
            operations.iter_mut().for_each(|(method, operation)| complete(method, operation));
        }
        whole["paths"] = Value::Object(paths);
        whole["webhooks"] = Value::Object(messages);
        whole["components"]["schemas"] = Value::Object(schemas);
        Ok(Self { whole, parts, shared })
    }
}

fn names(schemas: &Map<String, Value>) -> Vec<String> {
    schemas.keys().cloned().collect()
}

fn taken(value: &mut Value) -> Map<String, Value> {
    match value.take() {
        Value::Object(map) => map,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Map::new(),
    }
}

/// Adds what holds for every question: the pace, and failures; for those that read, the tag and how long an answer may be kept. What is for
/// the person of a token alone is kept by nobody.
fn complete(method: &str, operation: &mut Value) {
    operation["responses"]["429"] = json!({ "$ref": "#/components/responses/TooMany" });
    operation["responses"]["5XX"] = json!({ "$ref": "#/components/responses/Failed" });
    head(operation, "Cache-Control", "CacheControl");
    let is_closed = operation.get("security").is_some();
    if is_closed {
        operation["responses"]["401"] = json!({ "$ref": "#/components/responses/NoToken" });
        operation["responses"]["403"] = json!({ "$ref": "#/components/responses/NotOpened" });
    }
    if method != "get" || is_closed {
        return;
    }
    head(operation, "ETag", "ETag");
    if operation["parameters"].as_array().is_some_and(|all| all.iter().any(|one| one["$ref"] == "#/components/parameters/Cursor")) {
        head(operation, "Link", "Link");
    }
    operation["responses"]["304"] = json!({ "$ref": "#/components/responses/NotModified" });
    let known = json!({ "$ref": "#/components/parameters/IfNoneMatch" });
    match operation["parameters"].as_array_mut() {
        Some(parameters) => parameters.push(known),
        None => operation["parameters"] = json!([known]),
    }
}

fn head(operation: &mut Value, name: &str, component: &str) {
    operation["responses"]["200"]["headers"][name] = json!({ "$ref": format!("#/components/headers/{component}") });
}

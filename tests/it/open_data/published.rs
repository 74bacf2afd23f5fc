//! Do messages also fit the schemas that the group publishes with its report? Where `TEST_RECONCILIATION_SCHEMAS` names their folder.

use std::path::Path;

use serde_json::{Value, json};

/// Our names of shapes, and the files of the group.
const FILES: [(&str, &str); 8] = [
    ("manifest", "manifest.json"),
    ("query-batch", "reconciliation-query-batch.json"),
    ("result-batch", "reconciliation-result-batch.json"),
    ("suggest-entities", "suggest-entities-response.json"),
    ("suggest-properties", "suggest-properties-response.json"),
    ("suggest-types", "suggest-types-response.json"),
    ("extension-query", "data-extension-query.json"),
    ("extension-response", "data-extension-response.json"),
];

/// Asks for a match with the published schema of a shape, where there is one and it is at hand.
pub fn also_fits_what_is_published(shape: &str, message: &Value) {
    let Some((_, file)) = FILES.iter().find(|(known, _)| *known == shape) else { return };
    let Ok(folder) = std::env::var("TEST_RECONCILIATION_SCHEMAS") else {
        eprintln!("skipped: the published {file} (set TEST_RECONCILIATION_SCHEMAS to the folder of the schemas of version 0.2)");
        return;
    };
    let text = std::fs::read_to_string(Path::new(&folder).join(file)).unwrap();
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    at_home(&mut schema);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let wrong: Vec<String> = validator.iter_errors(message).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{file}: {wrong:?} in {message}");
}

/// Takes out what would have to be fetched: a type is spelled out, and we have no use for the words on authentication.
fn at_home(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            fields.retain(|name, _| !["authentication", "$schema", "$id"].contains(&name.as_str()));
            if fields.get("$ref").and_then(Value::as_str) == Some("type.json") {
                *schema = json!({ "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } }, "required": ["id", "name"] });
                return;
            }
            fields.values_mut().for_each(at_home);
        }
        Value::Array(items) => items.iter_mut().for_each(at_home),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

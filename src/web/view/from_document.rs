//! How does the document of the API become pages? Field by field, with a link wherever a schema is named.

use serde_json::Value;

use super::docs::{AnswerView, DocsView, FieldView, OperationView, PartLine, SchemaView, TypeView};
use crate::web::openapi::document;
use crate::web::path;

/// Longest answer that is shown as an example, in bytes.
const SHOWN: usize = 1_600;

impl DocsView {
    /// The first page: what the API is for, and what all of its parts share.
    #[must_use]
    pub fn first() -> Self {
        let info = &document().whole["info"];
        let about = std::iter::once(text(&info["summary"])).chain(paragraphs(&info["description"])).collect();
        Self { title: "The register for programs".to_owned(), about, parts: parts(), part: None, operations: Vec::new(), schemas: schemas(&document().shared) }
    }

    /// The page of a tag; none where there is no such tag.
    #[must_use]
    pub fn of_part(name: &str) -> Option<Self> {
        let parts = parts();
        let part = parts.iter().find(|part| part.name == name)?;
        let (_, own) = document().parts.iter().find(|(tag, _)| *tag == name)?;
        let tag = document().whole["tags"].as_array().into_iter().flatten().find(|tag| tag["name"] == part.name)?;
        let (title, about) = (format!("For programs: {name}"), paragraphs(&tag["description"]).collect());
        Some(Self { title, about, part: Some(name.to_owned()), operations: operations(name), schemas: schemas(own), parts })
    }
}

fn parts() -> Vec<PartLine> {
    let part = |tag: &Value| PartLine {
        name: text(&tag["name"]),
        about: paragraphs(&tag["description"]).next().unwrap_or_default(),
        href: path::api_part(&text(&tag["name"])),
    };
    document().whole["tags"].as_array().into_iter().flatten().map(part).collect()
}

fn operations(part: &str) -> Vec<OperationView> {
    let paths = document().whole["paths"].as_object().into_iter().flatten();
    let all = paths.flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |(method, operation)| (path, method, operation)));
    all.filter(|(_, _, operation)| operation["tags"][0] == part).map(|(path, method, operation)| OperationView::of(path, method, operation)).collect()
}

impl OperationView {
    fn of(path: &str, method: &str, operation: &Value) -> Self {
        let parameters: Vec<&Value> = operation["parameters"].as_array().into_iter().flatten().map(resolved).collect();
        let body = &operation["requestBody"]["content"]["application/json"];
        let answers = operation["responses"].as_object().into_iter().flatten().map(|(status, answer)| AnswerView::of(status, resolved(answer))).collect();
        let answer = &operation["responses"]["200"]["content"]["application/json"]["example"];
        Self {
            id: text(&operation["operationId"]),
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: text(&operation["summary"]),
            description: text(&operation["description"]),
            parameters: parameters.iter().filter(|one| one["name"] != "If-None-Match").map(|one| FieldView::of_parameter(one)).collect(),
            body: (!body.is_null()).then(|| TypeView::of(&body["schema"])),
            answers,
            example: example(path, (&parameters, operation.get("security").is_some()), body),
            answer: pretty(answer).filter(|answer| answer.len() <= SHOWN),
        }
    }
}

impl AnswerView {
    fn of(status: &str, answer: &Value) -> Self {
        let content = answer["content"].as_object().into_iter().flatten().next();
        let holds = content.map(|(_, content)| &content["schema"]).filter(|schema| schema.get("$ref").is_some()).map(TypeView::of);
        Self { status: status.to_owned(), means: text(&answer["description"]), holds }
    }
}

impl FieldView {
    fn of_parameter(one: &Value) -> Self {
        Self { name: text(&one["name"]), always: one["required"] == true, kind: TypeView::of(&one["schema"]), means: text(&one["description"]) }
    }
}

fn schemas(names: &[String]) -> Vec<SchemaView> {
    let components = &document().whole["components"]["schemas"];
    names.iter().map(|name| SchemaView { name: name.clone(), means: text(&components[name]["description"]), fields: fields(&components[name]) }).collect()
}

/// The fields of a schema: those that are always there in the order in which they are written, then the others.
fn fields(schema: &Value) -> Vec<FieldView> {
    let always: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let at = |name: &str| always.iter().position(|one| *one == name);
    let field = |(name, field): (&String, &Value)| FieldView {
        name: name.clone(),
        always: at(name).is_some(),
        kind: TypeView::of(field),
        means: text(&field["description"]),
    };
    let mut fields: Vec<FieldView> = schema["properties"].as_object().into_iter().flatten().map(field).collect();
    fields.sort_by_key(|field| at(&field.name).unwrap_or(usize::MAX));
    fields
}

impl TypeView {
    /// What a schema lets be held, in words.
    fn of(schema: &Value) -> Self {
        if let Some(name) = schema["$ref"].as_str().and_then(|to| to.rsplit('/').next()) {
            let owner = document().parts.iter().find(|(_, own)| own.iter().any(|own| own == name));
            let page = owner.map_or_else(|| path::API_DOCS.to_owned(), |(tag, _)| path::api_part(tag));
            return Self { words: String::new(), schema: Some(name.to_owned()), href: Some(format!("{page}#{name}")), codes: Vec::new(), or_null: false };
        }
        if let Some(one) = schema["anyOf"].get(0) {
            return Self { or_null: true, ..Self::of(one) };
        }
        let kinds: Vec<&str> =
            schema["type"].as_array().map_or_else(|| schema["type"].as_str().into_iter().collect(), |all| all.iter().filter_map(Value::as_str).collect());
        let or_null = kinds.contains(&"null");
        if kinds.contains(&"array") {
            let of = Self::of(&schema["items"]);
            return Self { words: format!("list of {}", of.words), or_null, ..of };
        }
        let words = match (kinds.first().copied().unwrap_or("anything"), schema["format"].as_str()) {
            ("string", Some("date")) => "day",
            ("string", Some("date-time")) => "moment",
            ("string", _) => "text",
            ("integer", _) => "whole number",
            ("boolean", _) => "true or false",
            (other, _) => other,
        };
        let codes = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
        Self { words: words.to_owned(), schema: None, href: None, codes, or_null }
    }
}

/// The question of the examples: an address, the heads that it needs, and what is sent there.
fn example(path: &str, (parameters, takes_token): (&[&Value], bool), body: &Value) -> String {
    let value = |one: &Value| one["example"].as_str().map_or_else(|| one["example"].to_string(), str::to_owned);
    let known = |place: &str| parameters.iter().filter(|one| one["in"] == place && one.get("example").is_some()).collect::<Vec<_>>();
    let filled = known("path").iter().fold(path.to_owned(), |path, one| path.replace(&format!("{{{}}}", text(&one["name"])), &path::segment(&value(one))));
    let query: Vec<String> = known("query").iter().map(|one| format!("{}={}", text(&one["name"]), path::segment(&value(one)))).collect();
    let sign = if query.is_empty() { "" } else { "?" };
    let token = takes_token.then(|| "\nAuthorization: Bearer rwt_…".to_owned());
    let heads: String = token.into_iter().chain(known("header").iter().map(|one| format!("\n{}: {}", text(&one["name"]), value(one)))).collect();
    let sent = pretty(&body["example"]).map(|body| format!("\n{body}")).unwrap_or_default();
    format!("{filled}{sign}{}{heads}{sent}", query.join("&"))
}

/// The component that a reference means, or the value itself.
fn resolved(value: &Value) -> &Value {
    value["$ref"].as_str().and_then(|to| document().whole.pointer(to.trim_start_matches('#'))).unwrap_or(value)
}

fn pretty(value: &Value) -> Option<String> {
    (!value.is_null()).then(|| serde_json::to_string_pretty(value).unwrap_or_default())
}

fn paragraphs(value: &Value) -> impl Iterator<Item = String> {
    value.as_str().unwrap_or_default().split("\n\n").map(str::to_owned)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

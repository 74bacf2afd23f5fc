//! Does the document say all that the API does, and nothing else? Route by route, example by example, field by field.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use jsonschema::Validator;
use recruitwatch::web::invented::programs::SECRET;
use recruitwatch::web::path;
use rstest::rstest;
use serde_json::{Value, json};

use crate::live::world::world;
use crate::site_map::every_route;
use crate::visit::{Seen, get, invented, send};

async fn document() -> Value {
    super::json(&invented(false), path::OPENAPI).await
}

/// One thing that may be asked: method, path, and what the document says of it.
fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let paths = document["paths"].as_object().unwrap();
    paths
        .iter()
        .flat_map(|(path, item)| item.as_object().unwrap().iter().map(move |(method, operation)| (method.clone(), path.clone(), operation.clone())))
        .collect()
}

#[tokio::test]
async fn every_route_stands_in_the_document_and_every_path_of_the_document_is_a_route() {
    let told: BTreeSet<(String, String)> = operations(&document().await).into_iter().map(|(method, path, _)| (method, path)).collect();
    assert!(15 < told.len());
    let of_api = |(_, path): &(String, String)| path.starts_with("/api/v1/");
    assert_eq!(every_route().into_iter().filter(of_api).collect::<BTreeSet<_>>(), told);
}

#[tokio::test]
async fn every_question_has_a_name_of_its_own_a_tag_and_words() {
    let document = document().await;
    let tags: Vec<&Value> = document["tags"].as_array().unwrap().iter().map(|tag| &tag["name"]).collect();
    let mut names = BTreeSet::new();
    for (method, path, operation) in operations(&document) {
        assert!(names.insert(operation["operationId"].as_str().unwrap().to_owned()), "{path}");
        assert!(tags.contains(&&operation["tags"][0]), "{path}");
        assert!(operation["description"].as_str().unwrap().ends_with('.') && operation["summary"].is_string(), "{path}");
        for status in ["200", "429", "5XX"] {
            assert!(operation["responses"].get(status).is_some(), "{method} {path} has no {status}");
        }
        assert_eq!(operation["responses"].get("304").is_some(), method == "get" && operation.get("security").is_none(), "{method} {path}");
        for status in ["401", "403"] {
            assert_eq!(operation["responses"].get(status).is_some(), operation.get("security").is_some(), "{method} {path} and {status}");
        }
    }
}

/// Lets no field be unsaid: what has fields has no others.
fn strict(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if object.get("properties").is_some_and(Value::is_object) && object.get("type") == Some(&json!("object")) {
                object.insert("additionalProperties".to_owned(), json!(false));
            }
            object.values_mut().for_each(strict);
        }
        Value::Array(all) => all.iter_mut().for_each(strict),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn validator(document: &Value, schema: &Value) -> Validator {
    let mut whole = schema.clone();
    whole["components"] = document["components"].clone();
    strict(&mut whole);
    jsonschema::draft202012::new(&whole).unwrap()
}

fn check(document: &Value, schema: &Value, value: &Value, whose: &str) {
    let wrong: Vec<String> = validator(document, schema).iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert_eq!(wrong, Vec::<String>::new(), "{whose}: {value:#}");
}

fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    value["$ref"].as_str().map_or(value, |to| document.pointer(to.trim_start_matches('#')).unwrap_or_else(|| panic!("{to} leads nowhere")))
}

/// The question of the examples: filled path and query, and what is sent.
fn question(document: &Value, (method, path, operation): &(String, String, Value)) -> Request<Body> {
    let (mut address, mut query, mut heads) = (path.clone(), Vec::new(), Vec::new());
    for parameter in operation["parameters"].as_array().into_iter().flatten().map(|one| resolved(document, one)) {
        let name = parameter["name"].as_str().unwrap();
        let example = parameter["example"].as_str().map_or_else(|| parameter["example"].to_string(), str::to_owned);
        match parameter["in"].as_str().unwrap() {
            "path" => address = address.replace(&format!("{{{name}}}"), &path::segment(&example)),
            "header" if parameter.get("example").is_some() => heads.push((name.to_owned(), example)),
            "query" if parameter.get("example").is_some() => query.push(format!("{name}={}", path::segment(&example))),
            _ => {}
        }
    }
    let body = &operation["requestBody"]["content"]["application/json"]["example"];
    let mut request = Request::builder().method(method.to_uppercase().as_str()).uri(format!("{address}?{}", query.join("&")));
    for (name, example) in heads {
        request = request.header(name, example);
    }
    if operation.get("security").is_some() {
        request = request.header(header::AUTHORIZATION, format!("Bearer {SECRET}"));
    }
    let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
    request.header(header::CONTENT_TYPE, "application/json").body(body).unwrap()
}

#[tokio::test]
async fn every_example_is_asked_and_answered_as_the_document_says() {
    let (document, site) = (document().await, invented(false));
    for operation in operations(&document) {
        let (method, path, said) = &operation;
        let seen = send(&site, question(&document, &operation)).await;
        assert_eq!(seen.status, 200, "{method} {path}: {}", seen.body);
        let answer = &said["responses"]["200"];
        let kind = seen.header(header::CONTENT_TYPE).split(';').next().unwrap();
        let content = answer["content"].get(kind).unwrap_or_else(|| panic!("{path} answers {kind}"));
        for (name, _) in answer["headers"].as_object().into_iter().flatten().filter(|(name, _)| *name != "Link") {
            assert!(seen.headers.contains_key(name), "{method} {path} has no {name}");
        }
        let pages = answer["headers"].get("Link").is_some();
        assert!(pages || !seen.headers.contains_key(header::LINK), "{path} leads on and does not say so");
        if let Some(schema) = content.get("schema") {
            check(&document, schema, &serde_json::from_str(&seen.body).unwrap(), path);
        }
        if let Some(example) = content.get("example") {
            check(&document, &content["schema"], example, &format!("the example of {path}"));
        }
        let sent = &said["requestBody"]["content"]["application/json"];
        if !sent.is_null() {
            check(&document, &sent["schema"], &sent["example"], &format!("what is sent to {path}"));
        }
    }
}

/// Asks the real house, and holds the answer against what the document says of that path.
async fn held(site: &Router, document: &Value, (path, address): (&str, &str), body: Option<Value>) {
    let method = if body.is_some() { "post" } else { "get" };
    let request = Request::builder().method(method.to_uppercase().as_str()).uri(address).header(header::CONTENT_TYPE, "application/json");
    let seen: Seen = send(site, request.body(body.map_or_else(Body::empty, |body| Body::from(body.to_string()))).unwrap()).await;
    let said = &document["paths"][path][method]["responses"];
    let answer = resolved(document, said.get(seen.status.as_str()).unwrap_or_else(|| panic!("{address} answers {}: {}", seen.status, seen.body)));
    let kind = seen.header(header::CONTENT_TYPE);
    let schema = &answer["content"][kind]["schema"];
    assert!(!schema.is_null(), "{address} answers {kind}");
    check(document, schema, &serde_json::from_str(&seen.body).unwrap(), address);
}

#[tokio::test]
async fn the_real_house_answers_as_the_document_says() {
    let (document, world) = (document().await, world().await);
    for (path, address) in [
        ("/api/v1/check", "/api/v1/check?q=PH-0002"),
        ("/api/v1/check", "/api/v1/check?q=Amihan+Exemple"),
        ("/api/v1/check", "/api/v1/check?q=nobody"),
        ("/api/v1/check", "/api/v1/check"),
        ("/api/v1/agencies", "/api/v1/agencies?limit=500"),
        ("/api/v1/agencies", "/api/v1/agencies?status=none"),
        ("/api/v1/agencies/{licence}", "/api/v1/agencies/PH-0002"),
        ("/api/v1/agencies/{licence}", "/api/v1/agencies/PH-0003"),
        ("/api/v1/agencies/{licence}", "/api/v1/agencies/NOBODY"),
        ("/api/v1/agencies/{licence}/status", "/api/v1/agencies/PH-0003/status"),
        ("/api/v1/agencies/{licence}/status", "/api/v1/agencies/PH-0002/status?on=tomorrow"),
        ("/api/v1/agencies/{licence}/events", "/api/v1/agencies/PH-0002/events"),
        ("/api/v1/rules", "/api/v1/rules"),
        ("/api/v1/rules/{rule}", "/api/v1/rules/sg-worker-fee"),
        ("/api/v1/rules/{rule}", "/api/v1/rules/ph-household-service-worker"),
        ("/api/v1/editions", "/api/v1/editions"),
        ("/api/v1/editions/{edition}", "/api/v1/editions/latest"),
        ("/api/v1/changes", "/api/v1/changes"),
        ("/api/v1/changes", "/api/v1/changes?since=7"),
        ("/api/v1/statistics/recruitment-cost", "/api/v1/statistics/recruitment-cost"),
    ] {
        held(&world.site, &document, (path, address), None).await;
    }
    let way = |origin: &str, destination: &str| json!({ "origin": origin, "destination": destination, "item1": "agency-fee", "amount1": "30000", "currency1": "NPR" });
    for fees in [
        way("NP", "QA"),
        way("BD", "MY"),
        way("NO", "SE"),
        way("ZZ", "ZZ"),
        json!({ "origin": "PH", "destination": "SG", "occupation": "9111", "wage": "600", "currency": "SGD", "months": "24", "item1": "visa", "amount1": "5", "currency1": "USD" }),
    ] {
        held(&world.site, &document, ("/api/v1/fees/assess", path::API_FEES), Some(fees)).await;
    }
    let papers = |after: Value| json!({ "before": { "wage_amount": 1200, "wage_currency": "SGD", "wage_period": "month", "duration_months": 24 }, "after": after, "origin": "PH", "destination": "SG", "occupation": "9111" });
    for after in [json!({ "wage_amount": 300, "wage_currency": "SGD", "wage_period": "month" }), json!({}), json!({ "nothing": 1 })] {
        held(&world.site, &document, ("/api/v1/contracts/diff", path::API_CONTRACTS), Some(papers(after))).await;
    }
    held(&world.site, &document, ("/api/v1/verify", path::API_VERIFY), Some(json!({ "token": "x" }))).await;
}

#[rstest]
#[case::a_field_that_is_not_said(json!({ "amount": "1.00", "currency": "SGD", "minor": 100 }))]
#[case::a_field_that_is_not_there(json!({ "amount": "1.00" }))]
#[case::a_number_for_a_text(json!({ "amount": 1, "currency": "SGD" }))]
#[tokio::test]
async fn a_schema_that_drifted_would_be_caught(#[case] money: Value) {
    let schema = json!({ "$ref": "#/components/schemas/Money" });
    let document = document().await;
    assert!(validator(&document, &schema).is_valid(&json!({ "amount": "1.00", "currency": "SGD" })));
    assert!(!validator(&document, &schema).is_valid(&money));
}

#[tokio::test]
async fn no_schema_is_named_that_is_not_there_and_none_is_there_that_nobody_names() {
    let document = document().await;
    let text = document.to_string();
    let named: BTreeSet<&str> = text.split("\"$ref\":\"#/components/schemas/").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let there: BTreeSet<&str> = document["components"]["schemas"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(named, there);
}

#[tokio::test]
async fn the_pages_of_the_document_tell_every_question_and_every_field() {
    let (document, site) = (document().await, invented(false));
    let mut pages = get(&site, path::API_DOCS).await.body;
    for tag in document["tags"].as_array().unwrap() {
        pages += &get(&site, &path::api_part(tag["name"].as_str().unwrap())).await.body;
    }
    for (method, path, operation) in operations(&document) {
        assert!(pages.contains(&format!("{} {}", method.to_uppercase(), path.replace('/', "&#x2f;"))), "{path}");
        assert!(pages.contains(&format!("id=\"{}\"", operation["operationId"].as_str().unwrap())));
    }
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        assert_eq!(pages.matches(&format!("<section id=\"{name}\">")).count(), 1, "{name} stands once");
        for field in schema["properties"].as_object().into_iter().flatten().map(|(field, _)| field) {
            assert!(pages.contains(&format!("<code>{field}</code>")), "{name}.{field}");
        }
    }
    let mut links = vec!["href=\"&#x2f;api&#x2f;docs#".to_owned(), "href=\"#".to_owned()];
    links.extend(document["tags"].as_array().unwrap().iter().map(|tag| format!("href=\"&#x2f;api&#x2f;docs&#x2f;{}#", tag["name"].as_str().unwrap())));
    for to in links.iter().flat_map(|link| pages.split(link.as_str()).skip(1)).map(|rest| rest.split('"').next().unwrap()) {
        assert!(pages.contains(&format!("id=\"{to}\"")), "{to} leads nowhere");
    }
    assert_eq!(get(&site, "/api/docs/nothing").await.status, 404);
}

#[tokio::test]
async fn every_address_that_the_readme_asks_is_answered() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let asked: Vec<&str> = readme.lines().filter(|line| line.starts_with("curl ")).filter_map(|line| line.split("http://127.0.0.1:8080").nth(1)).collect();
    assert!(2 < asked.len());
    for address in asked.iter().map(|rest| rest.split(['\'', ' ']).next().unwrap()) {
        assert_eq!(get(&invented(false), address).await.status, 200, "{address}");
    }
}

/// Checked by a public validator, where `TEST_OPENAPI` names it.
#[tokio::test]
async fn a_public_validator_finds_the_document_valid() {
    let Ok(tool) = std::env::var("TEST_OPENAPI") else {
        eprintln!("skipped: openapi-spec-validator (set TEST_OPENAPI to the program)");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi.json");
    fs::write(&file, document().await.to_string()).unwrap();
    let told = Command::new(tool).arg(&file).output().unwrap();
    assert!(told.status.success(), "{}{}", String::from_utf8_lossy(&told.stdout), String::from_utf8_lossy(&told.stderr));
}

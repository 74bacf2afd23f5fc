//! Can OpenRefine use it? Every message fits the API, errors say what to do, any site may read the answers, and none implies a licence.

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use recruitwatch::web::path;
use rstest::rstest;
use serde_json::{Value, json};

use super::open;
use super::published::also_fits_what_is_published;
use crate::live::world::world;
use crate::visit::{Seen, get, invented, post, send};

/// Asks for a match of a message with its shape in `fixtures/schemas`, and with the shape that the group publishes where that is at hand.
fn fits(shape: &str, message: &Value) {
    let mut schema: Value = serde_json::from_str(include_str!("../../../fixtures/schemas/reconciliation-0.2.json")).unwrap();
    schema["$ref"] = format!("#/$defs/{shape}").into();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let wrong: Vec<String> = validator.iter_errors(message).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{shape}: {wrong:?} in {message}");
    also_fits_what_is_published(shape, message);
}

fn read(seen: &Seen) -> Value {
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    serde_json::from_str(&seen.body).unwrap()
}

async fn asked(site: &Router, field: &str, message: &Value) -> Seen {
    post(site, path::RECONCILE, "", &format!("{field}={}", path::segment(&message.to_string()))).await
}

#[tokio::test]
async fn the_manifest_fits_the_api_and_leads_to_places_that_are_there() {
    let world = world().await;
    let manifest = read(&open(&world.site, path::RECONCILE).await);
    fits("manifest", &manifest);
    assert_eq!(manifest["view"]["url"], "http://register.example/api/reconcile/view?id={{id}}");
    assert!(manifest["name"].as_str().unwrap().contains("Invented data for a test."), "a register that is not to be relied on says so");
    let there =
        |address: &Value| address.as_str().unwrap().replace("http://register.example", "").replace("{{id}}", "PH%2Fph0001").replace("#feature-PH%2Fph0001", "");
    for address in ["view", "preview", "feature_view"].map(|part| there(&manifest[part]["url"])).iter().chain([&there(&manifest["documentation"])]) {
        let seen = get(&world.site, address).await;
        assert!(seen.status == StatusCode::OK || seen.header(header::LOCATION) == "/agencies/PH-0001", "{address}: {}", seen.status);
    }
}

#[tokio::test]
async fn an_address_of_the_settings_stands_in_the_manifest_whatever_the_request_says() {
    let manifest = read(&open(&invented(false), path::RECONCILE).await);
    assert_eq!(manifest["identifierSpace"], "https://register.example/api/reconcile/view?id=");
    assert!(manifest["name"].as_str().unwrap().starts_with("Register of recruitment agencies of Invented authority"));
    let world = world().await;
    for host in ["", "evil\"host", "a/b", "user@host"] {
        let request = Request::get(path::RECONCILE).header(header::HOST, host).body(Body::empty()).unwrap();
        assert_eq!(send(&world.site, request).await.status, StatusCode::BAD_REQUEST, "{host:?}");
    }
}

#[tokio::test]
async fn a_batch_is_answered_by_form_and_by_address_and_says_nothing_of_a_licence() {
    let world = world().await;
    let queries = json!({
        "q0": { "query": "Habagat Example Manpower", "type": "agency", "type_strict": "should", "limit": 3 },
        "q1": { "query": "Amihan Exemple Overseas", "properties": [{ "pid": "licence_no", "v": ["PH-0001"] }, { "pid": "jurisdiction", "v": { "id": "PH" } }] },
        "q2": { "query": "Qwxyz Unheard", "type": ["agency"] },
        "q3": { "query": "Amihan Example Overseas", "type": "somebody else's type" },
        "q4": { "properties": [{ "pid": "licence_no", "v": "PH-0002" }] },
    });
    fits("query-batch", &queries);
    let told = read(&asked(&world.site, "queries", &queries).await);
    fits("result-batch", &told);
    let first = |key: &str| (told[key]["result"][0]["id"].as_str(), told[key]["result"][0]["match"].as_bool());
    assert_eq!(first("q0"), (Some("PH/ph0002"), Some(true)), "suspended, and meant all the same");
    assert_eq!((first("q1"), first("q4")), ((Some("PH/ph0001"), Some(true)), (Some("PH/ph0002"), Some(true))));
    assert_eq!((&told["q2"]["result"], &told["q3"]["result"]), (&json!([]), &json!([])));
    for word in ["licensed", "suspended"] {
        assert!(!told.to_string().to_lowercase().contains(word), "a match is no word on a licence: {told}");
    }
    let same = read(&get(&world.site, &format!("{}?queries={}", path::RECONCILE, path::segment(&queries.to_string()))).await);
    assert_eq!(same, told);
}

#[tokio::test]
async fn a_look_alike_is_no_match_and_bears_a_type_that_says_so() {
    let world = world().await;
    let told = read(&asked(&world.site, "queries", &json!({ "a": { "query": "Amihan Example Manpower" } })).await);
    let look_alike = &told["a"]["result"][0];
    assert_eq!((look_alike["match"].as_bool(), look_alike["type"][1]["id"].as_str()), (Some(false), Some("look-alike")), "{told}");
    assert_eq!(look_alike["features"][0], json!({ "id": "tier", "value": 0 }));
}

#[tokio::test]
async fn properties_are_fetched_with_the_day_of_the_status_in_the_head_of_its_column() {
    let world = world().await;
    let ids = ["PH/ph0001", "PH/ph0002", "PH/ph0003", "PH/nobody", "nonsense"];
    let properties: Vec<Value> = ["status", "status_since", "valid_until", "last_word_on", "phone"].map(|id| json!({ "id": id })).into();
    let query = json!({ "ids": ids, "properties": properties });
    fits("extension-query", &query);
    let told = read(&asked(&world.site, "extend", &query).await);
    fits("extension-response", &told);
    assert_eq!(told["meta"][0], json!({ "id": "status", "name": "Status on 2026-03-24" }));
    let status = |id: &str| told["rows"][id]["status"][0]["str"].as_str();
    assert_eq!(ids.map(status), [Some("licensed"), Some("suspended"), Some("unknown"), None, None]);
    assert_eq!(told["rows"]["PH/ph0002"]["status_since"], json!([{ "str": "2026-02-01" }]));
    assert_eq!(told["rows"]["PH/ph0002"]["last_word_on"], json!([{ "str": "2026-02-20" }]));
    assert_eq!(told["rows"]["PH/ph0001"]["phone"], json!([]), "what is not known is left empty");
    let proposals = read(&get(&world.site, "/api/reconcile/properties?type=agency&limit=3").await);
    fits("proposal", &proposals);
    assert_eq!(proposals["properties"].as_array().unwrap().len(), 3);
    let all = read(&get(&world.site, "/api/reconcile/properties?type=agency").await);
    let everything: Vec<Value> = all["properties"].as_array().unwrap().iter().map(|property| json!({ "id": property["id"] })).collect();
    fits("extension-response", &read(&asked(&world.site, "extend", &json!({ "ids": ["PH/ph0001"], "properties": everything })).await));
}

#[tokio::test]
async fn whoever_types_is_offered_agencies_properties_and_types() {
    let world = world().await;
    for (address, shape, first) in [
        ("/api/reconcile/suggest/entity?prefix=zamora", "suggest-entities", None),
        ("/api/reconcile/suggest/entity?prefix=Amihan+Exa&cursor=0", "suggest-entities", Some("PH/ph0001")),
        ("/api/reconcile/suggest/entity?prefix=PH/ph0002", "suggest-entities", Some("PH/ph0002")),
        ("/api/reconcile/suggest/property?prefix=stat", "suggest-properties", Some("status")),
        ("/api/reconcile/suggest/property?prefix=stat&cursor=1", "suggest-properties", Some("status_since")),
        ("/api/reconcile/suggest/type?prefix=agen", "suggest-types", Some("agency")),
    ] {
        let told = read(&get(&world.site, address).await);
        fits("suggest-response", &told);
        also_fits_what_is_published(shape, &told);
        assert!(!told["result"].as_array().unwrap().is_empty() && first.is_none_or(|id| told["result"][0]["id"] == id), "{address}: {told}");
    }
}

#[rstest]
#[case::no_json("queries", "{", "queries is no JSON object")]
#[case::a_list("queries", "[]", "queries is no JSON object")]
#[case::a_question_that_asks_nothing("queries", r#"{"a":{}}"#, "queries: a: it asks for nothing")]
#[case::a_field_that_is_none("queries", r#"{"a":{"query":"x","qery":"y"}}"#, "unknown field `qery`")]
#[case::a_limit_of_none("queries", r#"{"a":{"query":"x","limit":0}}"#, "limit 0 is no whole number above 0")]
#[case::a_property_that_cannot_be_asked(
    "queries",
    r#"{"a":{"query":"x","properties":[{"pid":"status","v":"licensed"}]}}"#,
    "pid \\\"status\\\" cannot be asked"
)]
#[case::a_worker("extend", r#"{"ids":["PH/ph0001"],"properties":[{"id":"worker"}]}"#, "\\\"worker\\\" is not one of licence_no")]
#[case::no_ids("extend", r#"{"properties":[]}"#, "missing field `ids`")]
#[case::a_script_for_others_pages("callback", "steal", "JSONP is not offered")]
#[case::neither("nothing", "1", "Send a form with queries or extend")]
#[tokio::test]
async fn what_cannot_be_read_is_told_with_what_to_do(#[case] field: &str, #[case] value: &str, #[case] says: &str) {
    let seen = post(&invented(false), path::RECONCILE, "", &format!("{field}={}", path::segment(value))).await;
    assert_eq!((seen.status, seen.header(header::CONTENT_TYPE)), (StatusCode::BAD_REQUEST, "application/problem+json"), "{}", seen.body);
    assert!(seen.body.contains(says), "{}", seen.body);
    assert_eq!(seen.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "a script may read what was wrong");
}

#[tokio::test]
async fn more_than_is_answered_at_once_is_refused_and_not_cut() {
    let site = invented(false);
    let many: Value = (0..21).map(|n| (format!("q{n}"), json!({ "query": "Amihan" }))).collect::<serde_json::Map<_, _>>().into();
    let ids: Vec<String> = (0..101).map(|n| format!("PH/{n}")).collect();
    let flood = json!({ "a": { "query": "x".repeat(40_000) } });
    for (field, message) in [("queries", many), ("extend", json!({ "ids": ids, "properties": [] })), ("queries", flood)] {
        assert_eq!(asked(&site, field, &message).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    }
    let values: Vec<u32> = (0..11).collect();
    let crowded = json!({ "a": { "query": "x", "properties": [{ "pid": "phone", "v": values }] } });
    assert_eq!(asked(&site, "queries", &crowded).await.status, StatusCode::BAD_REQUEST);
    let deep = format!("queries={}", "[".repeat(10_000));
    assert_eq!(post(&site, path::RECONCILE, "", &deep).await.status, StatusCode::BAD_REQUEST);
    let json = Request::post(path::RECONCILE).header(header::CONTENT_TYPE, "application/json").body(Body::from("{}")).unwrap();
    assert_eq!(send(&site, json).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn a_preview_may_stand_in_a_frame_of_any_site_and_nothing_else_may() {
    let world = world().await;
    let seen = get(&world.site, "/api/reconcile/preview?id=PH%2Fph0002").await;
    assert!(seen.status == StatusCode::OK && seen.body.contains("Habagat Example Manpower") && seen.body.contains("Suspended"), "{}", seen.body);
    assert!(seen.body.contains("<time datetime=\"2026-03-24\">") && seen.body.len() < 8_000, "the status has its day");
    assert!(seen.header(header::CONTENT_SECURITY_POLICY).contains("frame-ancestors *") && !seen.headers.contains_key(header::X_FRAME_OPTIONS));
    for address in ["/register", "/api/reconcile", "/agencies/PH-0001", "/open-data"] {
        let seen = open(&world.site, address).await;
        assert_eq!((seen.status, seen.header(header::X_FRAME_OPTIONS)), (StatusCode::OK, "DENY"), "{address}");
    }
    for nobody in ["PH%2Fnobody", "", "%2F%2F", "PH"] {
        assert_eq!(get(&world.site, &format!("/api/reconcile/preview?id={nobody}")).await.status, StatusCode::NOT_FOUND, "{nobody}");
    }
}

#[tokio::test]
async fn a_script_of_another_site_may_ask_and_the_desk_stays_closed_to_it() {
    let site = invented(false);
    let request = Request::builder().method(Method::OPTIONS).uri(path::RECONCILE).body(Body::empty()).unwrap();
    let seen = send(&site, request).await;
    assert_eq!((seen.status, seen.header(header::ACCESS_CONTROL_ALLOW_METHODS)), (StatusCode::NO_CONTENT, "GET, POST"));
    for (address, any) in
        [("/api/reconcile/suggest/type", true), ("/data.json", true), ("/register/agencies.ftm.json", true), ("/desk", false), ("/check?q=x", false)]
    {
        assert_eq!(get(&site, address).await.headers.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN), any, "{address}");
    }
}

#[tokio::test]
async fn the_page_of_open_data_has_a_place_for_every_feature_that_is_sent() {
    let site = invented(false);
    let page = get(&site, path::OPEN_DATA).await.body;
    let queries = json!({ "a": { "query": "Amihan Example Overseas", "properties": [
        { "pid": "licence_no", "v": "XX-LB-0010" }, { "pid": "jurisdiction", "v": "PH" }, { "pid": "phone", "v": "+63 2 8123 4567" }, { "pid": "website", "v": "amihan.example" },
    ] } });
    let told = read(&asked(&site, "queries", &queries).await);
    let features = told["a"]["result"][0]["features"].as_array().unwrap();
    assert_eq!(features.len(), 8, "on phones the register is silent: {told}");
    for feature in features {
        assert!(page.contains(&format!("id=\"feature-{}\"", feature["id"].as_str().unwrap())), "{feature}");
    }
    assert!(page.contains("https:&#x2f;&#x2f;licence.example&#x2f;open") && page.contains("Invented authority"), "{page}");
}

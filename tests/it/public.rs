//! Does the public side answer as it should? Statuses, headers, downloads, limits and hostile questions, without a socket.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use recruitwatch::web::lang::Lang;
use recruitwatch::web::path;
use recruitwatch::web::phone::runs_script;
use rstest::rstest;

use crate::visit::{get, invented, post, send};

const PAGES: [&str; 17] = [
    "/",
    "/check?q=Amihan+Example+Overseas",
    "/check",
    "/agencies/XX-LB-0010",
    "/fees",
    "/contracts",
    "/verify",
    "/agencies/XX%2FLB%2F0010/certificate",
    "/register",
    "/register?page=3",
    "/register/editions/2",
    "/law",
    "/law/xx-worker-fee",
    "/law/xx-domestic-model",
    "/open-data",
    "/privacy",
    "/help",
];

#[tokio::test]
async fn every_public_page_opens_without_a_cookie_and_with_its_promises() {
    let site = invented(true);
    for address in PAGES {
        let seen = get(&site, address).await;
        assert_eq!(seen.status, StatusCode::OK, "{address}");
        assert_eq!(seen.header(header::CONTENT_TYPE), "text/html; charset=utf-8", "{address}");
        assert!(seen.headers.get(header::SET_COOKIE).is_none(), "{address}");
        let policy = seen.header(header::CONTENT_SECURITY_POLICY);
        let asked = address.split('?').next().unwrap();
        let runs_our_script = policy.contains("script-src 'self'") && (runs_script(asked) || asked == path::VERIFY);
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), "{address}");
        assert!(runs_our_script || !policy.contains("script-src"), "{address}");
        assert_eq!(seen.header(header::REFERRER_POLICY), "no-referrer");
        assert_eq!(seen.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert!(seen.header(header::STRICT_TRANSPORT_SECURITY).starts_with("max-age="));
        assert!(seen.body.contains("Invented data for demonstration"), "{address}");
    }
}

#[tokio::test]
async fn a_page_travels_in_fourteen_kilobytes_compressed_in_every_language() {
    let site = invented(false);
    let pages = || PAGES.iter().copied().chain(["/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300000&currency1=BDT"]);
    for address in Lang::offered().iter().flat_map(|lang| pages().map(|page| lang.link(page))) {
        let request = Request::get(&address).header(header::ACCEPT_ENCODING, "gzip").body(Body::empty()).unwrap();
        let (parts, body) = tower::ServiceExt::oneshot(site.clone(), request).await.unwrap().into_parts();
        let body = axum::body::to_bytes(body, 1 << 20).await.unwrap();
        assert_eq!(parts.headers[header::CONTENT_ENCODING], "gzip", "{address}");
        assert!(body.len() < 14_000, "{address} travels in {} bytes", body.len());
    }
}

#[tokio::test]
async fn shared_pages_may_be_kept_and_an_answer_only_by_its_asker() {
    let site = invented(false);
    for (address, directive) in
        [("/", "public, max-age=300"), ("/law", "public, max-age=300"), ("/check?q=x", "private, max-age=60"), ("/agencies/XX-LB-0010", "private, max-age=60")]
    {
        assert_eq!(get(&site, address).await.header(header::CACHE_CONTROL), directive, "{address}");
    }
    let tag = get(&site, "/law").await.header(header::ETAG).to_owned();
    let again = send(&site, Request::get("/law").header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap()).await;
    assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
}

#[tokio::test]
async fn the_style_may_be_kept_for_good_because_its_address_carries_its_digest() {
    let site = invented(false);
    let home = get(&site, "/").await;
    let address = home.body.split("<link rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&#x2f;", "/");
    let style = get(&site, &address).await;
    assert!(address.contains("?v=") && style.header(header::CACHE_CONTROL).contains("immutable"));
    assert_eq!(style.header(header::CONTENT_TYPE), "text/css; charset=utf-8");
}

#[tokio::test]
async fn a_check_says_its_verdict_first_and_keeps_the_question() {
    let site = invented(false);
    assert!(get(&site, "/check?q=amihan+example+overseas").await.body.contains("<h1>Licensed</h1>"));
    let close = get(&site, "/check?q=Amihan+Exmple").await.body;
    assert!(close.contains("Did you mean one of these?") && !close.contains("<h1>Licensed"));
    let stranger = get(&site, "/check?q=%22%3E%3Cb%3E").await;
    assert!(stranger.body.contains("value=\"&quot;&gt;&lt;b&gt;\"") && stranger.body.contains("Not found in the register"));
    assert!(stranger.headers.contains_key("x-robots-tag"));
}

#[rstest]
#[case::a_path_that_is_nowhere("/nowhere", StatusCode::NOT_FOUND)]
#[case::an_agency_that_is_not("/agencies/NOBODY", StatusCode::NOT_FOUND)]
#[case::a_rule_that_is_not("/law/nothing", StatusCode::NOT_FOUND)]
#[case::a_page_beyond_the_end("/register?page=4000000000", StatusCode::NOT_FOUND)]
#[case::an_edition_that_is_not("/register/editions/3", StatusCode::NOT_FOUND)]
#[case::an_edition_by_another_spelling("/register/editions/+2", StatusCode::NOT_FOUND)]
#[case::a_file_that_no_edition_has("/register/editions/2/edition.key", StatusCode::NOT_FOUND)]
#[case::a_climb_out_of_an_edition("/register/editions/2/..%2F..%2Fedition.json", StatusCode::NOT_FOUND)]
#[case::a_day_that_is_no_day("/agencies/XX-LB-0010?on=2026-02-30", StatusCode::BAD_REQUEST)]
#[case::a_name_that_is_no_text("/agencies/%FF%FE", StatusCode::BAD_REQUEST)]
#[case::a_question_twice("/check?q=a&q=b", StatusCode::BAD_REQUEST)]
#[case::another_site_in_the_path("//elsewhere.example/x", StatusCode::NOT_FOUND)]
#[case::a_climb("/agencies/..%2F..%2Fetc%2Fpasswd", StatusCode::NOT_FOUND)]
#[tokio::test]
async fn a_wrong_address_gets_a_page_that_says_what_to_do(#[case] address: &str, #[case] status: StatusCode) {
    let seen = get(&invented(false), address).await;
    assert_eq!(seen.status, status);
    assert_eq!(seen.header(header::CONTENT_TYPE), "text/html; charset=utf-8");
    assert_eq!(seen.header(header::CACHE_CONTROL), "no-store");
    assert!(
        !seen.body.contains("elsewhere.example")
            && seen.body.contains("To the start page")
            && !seen.body.contains("invalid")
            && !seen.body.contains("deserialize")
    );
}

#[tokio::test]
async fn hostile_questions_get_an_answer_and_no_crash() {
    let site = invented(false);
    let long = format!("/check?q={}", "a".repeat(1900));
    let hostile = [
        "/check?q=%00%01%1B%5B31m",
        "/check?q=%F0%9F%92%A9%E2%80%AE",
        "/check?q=%FF",
        &long,
        "/check?q=' OR 1=1--".replace(' ', "+").leak(),
        "/check?=&&&==",
        "/register?page=-1",
        "/law?on=x&origin=%3Cb%3E",
        "/?lang=xx%22%3E",
    ];
    for address in hostile {
        let seen = get(&site, address).await;
        assert_eq!(seen.status, StatusCode::OK, "{address}");
        assert!(!seen.body.contains('\u{1b}') && !seen.body.contains('\0'), "{address}");
    }
    assert_eq!(get(&site, &format!("/check?q={}", "a".repeat(3000))).await.status, StatusCode::URI_TOO_LONG);
    let flood = Request::post(path::API_FEES).header(header::CONTENT_TYPE, "application/json").body(Body::from(format!("\"{}\"", "x".repeat(40_000)))).unwrap();
    assert_eq!(send(&site, flood).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(post(&site, "/register", "", "").await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_fee_form_with_errors_names_each_field_and_keeps_what_was_typed() {
    let seen = get(&invented(false), "/fees?origin=ZZ&wage=much&currency=MYR&months=240&item1=agency-fee&occupation=abc&on=tomorrow").await;
    for field in ["origin", "destination", "wage", "months", "amount1", "occupation", "on"] {
        assert!(seen.body.contains(&format!("<a href=\"#{field}\">")), "the summary leads to {field}");
        assert!(seen.body.contains(&format!("id=\"{field}-error\"")), "the error stands at {field}");
    }
    assert!(seen.body.contains("value=\"much\"") && seen.body.contains("value=\"240\""));
}

#[tokio::test]
async fn a_fee_answer_never_turns_unknown_into_yes() {
    let site = invented(false);
    let known = get(&site, "/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300,000&currency1=BDT").await.body;
    assert!(known.contains("They ask for too much") && known.contains("BDT\u{a0}262,500.00"));
    let unknown = get(&site, "/fees?origin=NO&destination=SE&item1=visa&amount1=10&currency1=USD").await.body;
    assert!(
        unknown.contains("<h1>We do not know the rule for this</h1>")
            && unknown.contains("<span>We do not know</span>")
            && !unknown.contains("<span>Yes</span>")
    );
}

#[tokio::test]
async fn the_list_can_be_downloaded_whole() {
    let site = invented(false);
    let table = get(&site, "/register/agencies.csv").await;
    assert_eq!(table.header(header::CONTENT_TYPE), "text/csv; charset=utf-8; header=present");
    assert_eq!(table.body.lines().count(), 101);
    assert!(table.body.starts_with("licence_no,legal_name,jurisdiction,status,expires_on\n"));
    let json: serde_json::Value = serde_json::from_str(&get(&site, "/register/agencies.json").await.body).unwrap();
    assert_eq!(json["agencies"].as_array().unwrap().len(), 100);
    assert!(json["notice"].as_str().unwrap().starts_with("Invented"));
}

#[tokio::test]
async fn a_licence_number_with_slashes_has_its_own_page() {
    assert_eq!(path::agency("XX/LB 7+"), "/agencies/XX%2FLB%207%2B");
    assert_eq!(get(&invented(false), "/agencies/XX%2FLB%2F0010").await.status, StatusCode::OK);
}

#[tokio::test]
async fn programs_get_json_and_problems_as_problem_documents() {
    let site = invented(false);
    let check: serde_json::Value = serde_json::from_str(&get(&site, "/api/v1/check?q=amihan+exmple").await.body).unwrap();
    assert!(check["notice"].as_str().unwrap().starts_with("Invented"));
    assert_eq!((check["verdict"].as_str(), check["candidates"][0]["licence_no"].as_str()), (Some("did-you-mean"), Some("XX-LB-0010")));
    let status: serde_json::Value = serde_json::from_str(&get(&site, "/api/v1/agencies/XX-LB-0010/status?on=2025-01-01").await.body).unwrap();
    assert_eq!((status["status"].as_str(), status["on"].as_str()), (Some("licensed"), Some("2025-01-01")));
    let body = r#"{"origin":"BD","destination":"MY","item1":"agency-fee","amount1":"300000","currency1":"BDT"}"#;
    let request = Request::post(path::API_FEES).header(header::CONTENT_TYPE, "application/json").body(Body::from(body)).unwrap();
    let fees: serde_json::Value = serde_json::from_str(&send(&site, request).await.body).unwrap();
    assert_eq!(fees["items"][0]["too_much"]["amount"], "262500.00");
    for address in ["/api/v1/check", "/api/v1/agencies/NOBODY/status", "/api/v1/nothing"] {
        let seen = get(&site, address).await;
        assert_eq!(seen.header(header::CONTENT_TYPE), "application/problem+json", "{address}");
        let problem: serde_json::Value = serde_json::from_str(&seen.body).unwrap();
        assert_eq!(problem["status"], seen.status.as_u16());
    }
}

#[tokio::test]
async fn health_is_told_to_machines() {
    let site = invented(false);
    for address in [path::HEALTH, path::READY] {
        let seen = get(&site, address).await;
        assert_eq!((seen.status, seen.body.as_str()), (StatusCode::OK, "{\"status\":\"ok\"}"));
    }
}

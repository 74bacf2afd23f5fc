//! Can anybody check the paper in a hand? The certificate carries what is checked, and the answer never says more than is known today.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use recruitwatch::flow::publish::{Wanted, keys, publish_edition};
use recruitwatch::web::path;
use recruitwatch::web::view::sample_editions;
use serde_json::{Value, json};

use super::key;
use crate::live::world::{now, suspension, take_list, world};
use crate::store::records::day;
use crate::visit::{get, invented, post, send};

fn token() -> String {
    sample_editions::token().unwrap().0
}

#[tokio::test]
async fn a_certificate_carries_the_token_that_the_page_checks() {
    let site = invented(false);
    let seen = get(&site, &path::certificate("XX/LB/0010")).await;
    assert!(seen.status == StatusCode::OK && seen.body.contains(&token()) && seen.body.contains("This paper proves nothing after"), "{}", seen.body);
    assert!(seen.body.contains("<svg viewBox=\"0 0 ") && seen.body.contains("Held a licence on"));
    for nobody in ["XX/LB/0011", "XX/LB/9999"] {
        assert_eq!(get(&site, &path::certificate(nobody)).await.status, StatusCode::NOT_FOUND, "suspended, or unknown");
    }
    let checked = post(&site, path::VERIFY, "", &format!("token={}", token())).await;
    assert_eq!((checked.status, checked.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    assert!(checked.body.contains("Amihan Example Overseas (invented)") && checked.body.contains("nobody has changed it"), "{}", checked.body);
}

#[tokio::test]
async fn what_was_changed_or_made_up_is_no_proof_and_is_not_obeyed() {
    let site = invented(false);
    let (mut bytes, middle) = (token().into_bytes(), token().find('.').unwrap() + 9);
    bytes[middle] = if bytes[middle] == b'A' { b'B' } else { b'A' };
    for paper in [String::from_utf8(bytes).unwrap(), "<script>alert(1)</script>".to_owned(), String::new(), ".".repeat(900)] {
        let seen = post(&site, path::VERIFY, "", &format!("token={}", path::segment(&paper))).await;
        assert!(seen.status == StatusCode::OK && seen.body.contains("This is no proof of a licence"), "{}", seen.body);
        assert!(!seen.body.contains("<script>"));
    }
    assert_eq!(post(&site, path::VERIFY, "", &format!("token={}", "a".repeat(300_000))).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_program_is_told_the_same() {
    let site = invented(false);
    let ask = |body: String| Request::post(path::API_VERIFY).header(header::CONTENT_TYPE, "application/json").body(Body::from(body)).unwrap();
    let seen = send(&site, ask(json!({ "token": token() }).to_string())).await;
    let told: Value = serde_json::from_str(&seen.body).unwrap();
    assert_eq!((seen.status, seen.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    assert_eq!((&told["proof"]["claims"]["sub"], &told["proof"]["counts"]["says"]), (&json!("XX/LB/0010"), &json!("yes")), "{told}");
    assert_eq!(told["verdict"], "genuine-unknown", "the name in the register of today is another one");
}

#[tokio::test]
async fn a_paper_of_yesterday_does_not_hide_a_suspension_of_today() {
    let world = world().await;
    let store = &world.store;
    let wanted = || Wanted { on: None, key: None, rule_book: "sha256:0".to_owned(), even_unchanged: true, at: now(), who: "test".to_owned() };
    let by = keys::By { at: now(), who: "test".to_owned() };
    keys::add_key(store, key(1).public(), day("2026-01-01"), &by).await.unwrap();
    let key = key(1);
    publish_edition(store, &Wanted { key: Some(&key), ..wanted() }).await.unwrap();
    let page = get(&world.site, &path::certificate("PH-0001")).await;
    let token = page.body.split("<code>").nth(1).unwrap().split("</code>").next().unwrap().to_owned();
    let check = async |words: &str| {
        let seen = post(&world.site, path::VERIFY, "", &format!("token={token}")).await;
        assert!(seen.body.contains(&format!("<h1>{words}</h1>")), "{words}: {}", seen.body);
    };
    check("Licensed").await;
    let both = vec![suspension("PH-0002", "2026-02-01", "2026-02-10"), suspension("PH-0001", "2026-03-01", "2026-03-02")];
    take_list(store, both, "2026-03-02").await;
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    check("Suspended").await;
    let printed = get(&world.site, &path::certificate("PH-0001")).await;
    assert_eq!(printed.status, StatusCode::NOT_FOUND, "the edition still has its token, and nobody shall print it");
    publish_edition(store, &Wanted { key: Some(&key), ..wanted() }).await.unwrap();
    check("This paper no longer counts").await;
    assert_eq!(get(&world.site, &path::certificate("PH-0001")).await.status, StatusCode::NOT_FOUND);
}

//! Is a program that asks too often told how long to wait, and nobody else held up?

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::connect_info::MockConnectInfo;
use axum::http::{Request, StatusCode, header};
use recruitwatch::web::counter::Counter;
use recruitwatch::web::door::Door;
use recruitwatch::web::invented::Invented;
use recruitwatch::web::pace::Pace;
use recruitwatch::web::page::Pages;
use recruitwatch::web::site;
use recruitwatch::web::state::AppState;
use recruitwatch::web::text::texts::{TextRules, Texts};

use crate::visit::{Seen, get, send};

fn address(text: &str) -> Option<IpAddr> {
    Some(text.parse().unwrap())
}

fn paced(per_minute: u32, behind_proxy: bool) -> Router {
    let pages = Arc::new(Pages::new().unwrap());
    let pace = Arc::new(Pace::new(per_minute, behind_proxy));
    let state = AppState {
        answers: Arc::new(Invented),
        desk: Arc::new(Invented),
        programs: Arc::new(Invented),
        complaints: Arc::new(Counter::new(Arc::new(Invented))),
        pages,
        door: Arc::new(Door::new(false)),
        pace,
        texts: Arc::new(Texts::new(Arc::new(Invented), TextRules::default()).unwrap()),
    };
    site(state).layer(MockConnectInfo(SocketAddr::from(([192, 0, 2, 7], 4000))))
}

#[test]
fn each_address_has_its_own_questions_and_new_ones_each_minute() {
    let (pace, begin) = (Pace::new(2, false), Instant::now());
    for who in ["192.0.2.1", "192.0.2.2", "2001:db8:1:1::1", "2001:db8:1:2::1"].map(address) {
        assert!(pace.take(who, begin).is_ok() && pace.take(who, begin).is_ok());
        let wait = pace.take(who, begin + Duration::from_secs(20)).unwrap_err();
        assert!(wait <= Duration::from_secs(40) && Duration::from_secs(39) < wait + Duration::from_secs(1), "{wait:?}");
    }
    assert!(pace.take(address("2001:db8:1:1:ffff::9"), begin).is_err(), "a household of IPv6 is one");
    assert!(pace.take(address("::ffff:192.0.2.1"), begin).is_err(), "the same address in the longer form");
    assert!(pace.take(address("192.0.2.1"), begin + Duration::from_secs(61)).is_ok());
}

#[test]
fn a_flood_of_addresses_fills_no_memory_and_locks_nobody_out_who_was_there() {
    let (pace, begin) = (Pace::new(3, false), Instant::now());
    assert!(pace.take(address("198.51.100.1"), begin).is_ok());
    let flood = (0..200_000_u32).filter(|n| pace.take(Some(IpAddr::from((0x0a00_0000 + n).to_be_bytes())), begin).is_ok()).count();
    assert!(flood < 65_536 + 3, "{flood} were answered");
    assert!(pace.take(address("198.51.100.1"), begin).is_ok());
}

#[tokio::test]
async fn who_asks_too_often_gets_a_problem_that_says_when_to_come_back() {
    let site = paced(3, false);
    for _ in 0..3 {
        assert_eq!(get(&site, "/api/v1/editions").await.status, StatusCode::OK);
    }
    let seen = get(&site, "/api/v1/rules").await;
    assert_eq!((seen.status, seen.header(header::CONTENT_TYPE)), (StatusCode::TOO_MANY_REQUESTS, "application/problem+json"));
    let seconds: u64 = seen.header(header::RETRY_AFTER).parse().unwrap();
    assert!((1..=60).contains(&seconds));
    let problem: serde_json::Value = serde_json::from_str(&seen.body).unwrap();
    assert_eq!(problem["status"], 429);
    assert!(!seen.body.contains("192.0.2"), "no address is told");
    assert_eq!(get(&site, "/check?q=amihan").await.status, StatusCode::OK, "pages are for people");
}

#[tokio::test]
async fn only_behind_a_proxy_the_word_of_the_proxy_counts() {
    let ask = |site: Router, told: &'static str| async move {
        let seen: Seen = send(&site, Request::get("/api/v1/editions").header("x-forwarded-for", told).body(Body::empty()).unwrap()).await;
        seen.status
    };
    let open = paced(1, false);
    assert_eq!((ask(open.clone(), "203.0.113.1").await, ask(open, "203.0.113.2").await), (StatusCode::OK, StatusCode::TOO_MANY_REQUESTS));
    let behind = paced(1, true);
    assert_eq!(ask(behind.clone(), "203.0.113.1").await, StatusCode::OK);
    assert_eq!(ask(behind.clone(), "203.0.113.2").await, StatusCode::OK);
    assert_eq!(ask(behind.clone(), "203.0.113.9, 203.0.113.2").await, StatusCode::TOO_MANY_REQUESTS, "what the asker wrote before it is no address");
    assert_eq!(ask(behind, "nobody").await, StatusCode::OK, "then the address of the proxy itself");
}

//! What is said of two contracts by the site over the real house, with its rule book?

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use recruitwatch::web::path;
use serde_json::{Value, json};

use super::world::world;
use crate::visit::{get, post, send};

const ASKED: &str = "origin=NP&destination=QA&occupation=9313&on=2025-11-20&before_duration_months=24&before_wage_amount=1200&before_wage_currency=QAR\
                     &after_wage_amount=1000&after_wage_currency=QAR&after_documents_held_by=employer";

#[tokio::test]
async fn a_page_and_a_program_are_told_the_same_by_the_rule_book() {
    let world = world().await;
    let page = post(&world.site, path::CONTRACTS, "", ASKED).await;
    assert_eq!(page.status, StatusCode::OK);
    let asked = json!({
        "before": { "wage_amount": 1200, "wage_currency": "QAR", "wage_period": "month", "duration_months": 24 },
        "after": { "wage_amount": 1000, "wage_currency": "QAR", "wage_period": "month", "documents_held_by": "employer" },
        "origin": "NP", "destination": "QA", "occupation": "9313", "on": "2025-11-20",
    });
    let request = Request::post(path::API_CONTRACTS).header(header::CONTENT_TYPE, "application/json").body(Body::from(asked.to_string())).unwrap();
    let told: Value = serde_json::from_str(&send(&world.site, request).await.body).unwrap();
    assert_eq!((told["verdict"].as_str(), told["loss"]["contract"]["amount"].as_str()), (Some("worse"), Some("4800.00")), "{told}");
    assert!(page.body.contains(told["words"].as_str().unwrap()) && page.body.contains("QAR\u{a0}4,800.00"));
    let escaped = |text: &str| text.replace('/', "&#x2f;").replace('\'', "&#x27;");
    let laws: Vec<&Value> = told["terms"].as_array().unwrap().iter().map(|line| &line["law"]).filter(|law| !law.is_null()).collect();
    assert!(!laws.is_empty(), "{told}");
    for law in laws {
        assert!(page.body.contains(&escaped(law["citation"].as_str().unwrap())), "{law}");
        let id = law["id"].as_str().unwrap();
        let has_page = get(&world.site, &path::rule(id)).await.status == StatusCode::OK;
        assert_eq!(page.body.contains(&format!("href=\"{}\"", escaped(&path::rule(id)))), has_page, "a link stands where the book has {id}");
    }
    assert!(page.body.contains("16008") && page.body.len() < 100_000, "the ministry of the place is told");
}

#[tokio::test]
async fn the_page_and_the_api_never_say_what_they_were_told_elsewhere() {
    let world = world().await;
    let before = std::fs::read_dir(world._folder.path()).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap().len()).sum::<usize>();
    post(&world.site, path::CONTRACTS, "", &format!("{ASKED}&before_employer_id=Invented+Employer+Of+Nobody")).await;
    for entry in std::fs::read_dir(world._folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("Invented Employer Of Nobody"));
    }
    assert!(before > 0, "there is a store");
}

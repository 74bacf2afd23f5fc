//! Do the changes tell what was and what is, from where they can, and the same as the feed?

use axum::http::{StatusCode, header};
use recruitwatch::flow::publish::{Wanted, publish_edition};
use recruitwatch::web::path;
use serde_json::{Value, json};

use super::{json, walked};
use crate::live::world::{self, suspension, take_list, world};
use crate::visit::{get, invented};

#[tokio::test]
async fn a_change_tells_what_was_and_what_is() {
    let told = json(&invented(false), "/api/v1/changes?since=1").await;
    let changes = told["changes"].as_array().unwrap();
    let of = |kind: &str| changes.iter().find(|change| change["kind"] == kind).unwrap_or_else(|| panic!("no {kind} in {told}"));
    assert_eq!(
        (&of("added")["licence_no"], &of("added")["fields"]),
        (&json!("XX/LB/0012"), &json!([{ "column": "status", "before": "", "after": "licensed" }]))
    );
    assert_eq!(of("gone")["fields"], json!([{ "column": "status", "before": "expired", "after": "" }]));
    let changed = of("changed");
    assert_eq!(
        (&changed["licence_no"], &changed["fields"][0]),
        (&json!("XX/LB/0011"), &json!({ "column": "status", "before": "licensed", "after": "suspended" }))
    );
    assert_eq!(of("sanction_added")["sanction"], "suspended");
    assert_eq!((&changed["edition"], &changed["on"]), (&json!(2), &json!("2026-03-24")));
    assert_eq!((&told["from_edition"], &told["to_edition"], &told["reaches_back"]), (&json!(1), &json!(2), &json!(true)));
}

#[tokio::test]
async fn it_says_from_which_edition_it_can_tell() {
    let site = invented(false);
    for (since, from, reaches_back, some) in [
        ("", 1, true, true),
        ("1", 1, true, true),
        ("2", 2, true, false),
        ("2026-02-24", 1, true, true),
        ("2026-03-23", 1, true, true),
        ("2026-03-24", 2, true, false),
        ("2020-01-01", 1, false, true),
    ] {
        let told = json(&site, &format!("/api/v1/changes?since={since}")).await;
        assert_eq!((&told["from_edition"], &told["reaches_back"]), (&json!(from), &json!(reaches_back)), "{since}");
        assert_eq!(told["changes"].as_array().unwrap().is_empty(), !some, "{since}");
    }
    for since in ["9", "0", "-1", "yesterday", "2026-02-30", "2026-3-1"] {
        let seen = get(&site, &format!("/api/v1/changes?since={since}")).await;
        assert_eq!(seen.status, StatusCode::BAD_REQUEST, "{since}");
        assert!(seen.body.contains("the newest is 2"), "{}", seen.body);
    }
    let world = world().await;
    let nothing = json(&world.site, "/api/v1/changes").await;
    assert_eq!((&nothing["from_edition"], &nothing["changes"], &nothing["reaches_back"]), (&Value::Null, &json!([]), &json!(false)));
}

#[tokio::test]
async fn pages_of_changes_hold_each_once_and_one_licence_is_found_in_any_writing() {
    let site = invented(false);
    let whole = walked(&site, "/api/v1/changes?limit=500", "changes").await;
    assert!(4 < whole.len());
    for limit in 1..=whole.len() + 1 {
        assert_eq!(walked(&site, &format!("/api/v1/changes?limit={limit}"), "changes").await, whole, "by {limit}");
    }
    let one = walked(&site, "/api/v1/changes?licence=xx+lb+0011&limit=1", "changes").await;
    let expected: Vec<&Value> = whole.iter().filter(|change| change["licence_no"] == "XX/LB/0011").collect();
    assert!(one.iter().eq(expected.iter().copied()) && 1 < one.len(), "{one:?}");
}

#[tokio::test]
async fn the_feed_and_the_changes_tell_the_same() {
    let world = world().await;
    let wanted = || Wanted { on: None, key: None, rule_book: "sha256:0".to_owned(), even_unchanged: true, at: world::now(), who: "test".to_owned() };
    publish_edition(&world.store, &wanted()).await.unwrap();
    let both = vec![suspension("PH-0002", "2026-02-01", "2026-02-10"), suspension("PH-0001", "2026-03-01", "2026-03-02")];
    take_list(&world.store, both, "2026-03-22").await;
    publish_edition(&world.store, &wanted()).await.unwrap();
    publish_edition(&world.store, &wanted()).await.unwrap();
    let changes = walked(&world.site, "/api/v1/changes?since=1&limit=1", "changes").await;
    let feed = get(&world.site, path::REGISTER_FEED).await.body;
    assert!(!changes.is_empty() && changes.iter().all(|change| change["licence_no"] == "PH-0001" && change["edition"] == 2), "{changes:?}");
    assert!(feed.contains("Amihan Example Overseas (PH-0001)") && !feed.contains("PH-0004"), "{feed}");
}

#[tokio::test]
async fn one_licence_has_a_feed_of_its_own_in_any_writing_of_its_number() {
    let site = invented(false);
    let feed = get(&site, "/agencies/xx%20lb%200011/changes.atom").await;
    assert_eq!((feed.status, feed.header(header::CONTENT_TYPE)), (StatusCode::OK, "application/atom+xml; charset=utf-8"));
    assert_eq!(feed.body.matches("<entry>").count(), 1);
    assert!(feed.body.contains("Status: Suspended, before: Licensed") && !feed.body.contains("XX/LB/0012"), "{}", feed.body);
    let ids = |body: &str| body.split("<id>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect::<Vec<_>>();
    let whole = get(&site, path::REGISTER_FEED).await.body;
    assert!(ids(&feed.body).iter().all(|id| !ids(&whole).contains(id)), "entries of two feeds are two things");
    let own = get(&site, "/agencies/XX-LB-0010/changes.atom").await.body;
    assert!(own.contains("Lifted from: 1 March 2026") && own.contains("<link rel=\"self\" href=\"/agencies/XX-LB-0010/changes.atom\"/>"), "{own}");
    assert!(get(&site, "/agencies/XX-LB-0010").await.body.contains("&#x2f;agencies&#x2f;XX-LB-0010&#x2f;changes.atom\">Follow this licence"));
    for nobody in ["/agencies/NOBODY/changes.atom", "/agencies/%3Cb%3E/changes.atom"] {
        assert_eq!(get(&site, nobody).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_licence_of_which_nothing_changed_has_an_empty_feed() {
    let world = world().await;
    let feed = get(&world.site, "/agencies/PH-0004/changes.atom").await.body;
    assert!(feed.contains("Changes of licence PH-0004") && !feed.contains("<entry>") && feed.ends_with("</feed>\n"));
}

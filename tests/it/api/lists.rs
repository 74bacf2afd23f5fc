//! Does a list hold every row once, page by page, whatever happens meanwhile, and does it refuse what it does not understand?

use std::collections::BTreeSet;

use axum::http::{StatusCode, header};
use chrono::NaiveDate;
use proptest::prelude::*;
use recruitwatch::flow::import_register::{NewList, Vanishing, compare_register};
use recruitwatch::flow::list_agencies::{Wanted, in_order, list_agencies};
use recruitwatch::record::agency::Agency;
use recruitwatch::record::register::{Register, RegisterRows};
use recruitwatch::record::table::Table;
use rstest::rstest;
use serde_json::{Value, json};

use super::{json, walked};
use crate::live::world::{now, world};
use crate::store::records;
use crate::visit::{get, invented};

fn numbers(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| row["licence_no"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn pages_of_any_length_hold_every_agency_once_and_in_one_order() {
    let world = world().await;
    let whole = numbers(&walked(&world.site, "/api/v1/agencies?limit=500", "agencies").await);
    assert_eq!((whole.len(), whole.first().map(String::as_str)), (60, Some("PH-0001")));
    for limit in [1, 7, 60] {
        assert_eq!(numbers(&walked(&world.site, &format!("/api/v1/agencies?limit={limit}"), "agencies").await), whole, "by {limit}");
    }
    let first = json(&world.site, "/api/v1/agencies?status=suspended").await;
    assert_eq!((numbers(first["agencies"].as_array().unwrap()), &first["as_of"]), (vec!["PH-0002".to_owned()], &json!("2026-03-24")));
    assert_eq!(walked(&world.site, "/api/v1/agencies?status=licensed&limit=9", "agencies").await.len(), 58);
}

fn register(numbers: &BTreeSet<u8>) -> Register {
    // Two numbers are one licence, so that rows of one number have to be told apart; three names, so that some are alike in all.
    let agency = |n: &u8| -> Agency { records::agency(&format!("XX-{:03}", n / 2), &format!("Example Number {}", n % 3)) };
    Register::new(RegisterRows { agencies: numbers.iter().map(agency).collect(), ..RegisterRows::default() })
}

proptest! {
    #[test]
    fn a_row_that_stays_is_told_once_though_the_register_is_swapped_between_pages(
        before in prop::collection::btree_set(0_u8..60, 0..50), after in prop::collection::btree_set(0_u8..60, 0..50), limit in 1_usize..9,
    ) {
        let registers = [register(&before), register(&after)];
        let orders = [in_order(&registers[0]), in_order(&registers[1])];
        let mut wanted = Wanted { jurisdiction: None, status: None, after: None, limit, on: NaiveDate::default() };
        let mut told: Vec<(String, String)> = Vec::new();
        for page in 0..200 {
            let at = usize::from(0 < page);
            let listed = list_agencies(&registers[at], &orders[at], &wanted);
            prop_assert!(listed.agencies.len() <= limit);
            told.extend(listed.agencies.iter().map(|agency| (agency.licence_no.to_string(), agency.legal_name.clone())));
            wanted.after = listed.more_after;
            if wanted.after.is_none() {
                break;
            }
        }
        prop_assert!(told.is_sorted(), "{told:?}");
        let row = |n: &u8| (format!("XX-{:03}", n / 2), format!("Example Number {}", n % 3));
        let stays: Vec<_> = before.intersection(&after).map(row).collect();
        let is_whole = |row: &&(String, String)| told.iter().filter(|other| other == row).count() == 1;
        // A first page that is the last one never sees the second register.
        prop_assert!(before.len() <= limit || stays.iter().all(|row| is_whole(&row)), "{stays:?} in {told:?}");
    }
}

#[tokio::test]
async fn a_list_leads_on_behind_names_of_any_length() {
    let world = world().await;
    let odd = ["রিক্রুটিং".repeat(900), "\u{1}\n\"".repeat(900), "\u{10ffff}".repeat(900)];
    let mut agencies = vec![records::agency(&"9".repeat(900), &odd[0])];
    // What is compared of a name are its letters and digits: the last of them tell these apart.
    agencies.extend((0..9).map(|n| records::agency("XX-1", &format!("{}{n}", odd[n / 3]))));
    let list = NewList {
        source: "Another invented register".to_owned(),
        sha256: "odd".to_owned(),
        as_of_on: None,
        rows: RegisterRows { agencies, tables: [Table::Agencies].into(), ..RegisterRows::default() },
        rates: Vec::new(),
        who: "test".to_owned(),
    };
    compare_register(&world.store, &list, now()).await.unwrap().apply(Vanishing::Few).await.unwrap();
    let names = || async { walked(&world.site, "/api/v1/agencies?jurisdiction=BD&limit=1", "agencies").await };
    for _ in 0..600 {
        let told = names().await;
        if !told.is_empty() {
            assert_eq!(told.len(), 10);
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the list was not read");
}

#[tokio::test]
async fn a_country_has_its_areas_and_an_area_itself() {
    let site = invented(false);
    for (code, expected) in [("PH", 4), ("ph-00", 1), ("P", 0), ("SG", 0)] {
        let seen = get(&site, &format!("/api/v1/agencies?jurisdiction={code}")).await;
        if code == "P" {
            assert_eq!(seen.status, StatusCode::BAD_REQUEST);
        } else {
            let page: Value = serde_json::from_str(&seen.body).unwrap();
            assert_eq!(page["agencies"].as_array().unwrap().len(), expected, "{code}");
        }
    }
}

#[rstest]
#[case::a_filter_that_is_none("/api/v1/agencies?state=licensed", "state")]
#[case::a_search_that_a_check_answers("/api/v1/agencies?q=amihan", "q")]
#[case::a_status_in_another_spelling("/api/v1/agencies?status=Licensed", "one of licensed conditional suspended")]
#[case::no_rows("/api/v1/agencies?limit=0", "from 1 to 500")]
#[case::too_many_rows("/api/v1/agencies?limit=501", "from 1 to 500")]
#[case::a_limit_that_is_no_number("/api/v1/editions?limit=all", "from 1 to 500")]
#[case::a_cursor_that_is_none("/api/v1/agencies?cursor=zz", "no cursor of the agencies")]
#[case::a_cursor_of_half_a_byte("/api/v1/agencies?cursor=0a1", "no cursor of the agencies")]
#[case::a_cursor_of_another_list("/api/v1/editions?cursor=5b2272756c6573222c317d", "no cursor of the editions")]
#[case::a_day_that_is_none("/api/v1/agencies/XX-LB-0011/events?known=2026-02-30", "year-month-day")]
#[case::letters_that_are_none("/api/v1/agencies?status=%FF", "status")]
#[tokio::test]
async fn what_is_not_understood_is_refused_and_never_left_out(#[case] address: &str, #[case] says: &str) {
    let seen = get(&invented(false), address).await;
    assert_eq!((seen.status, seen.header(header::CONTENT_TYPE)), (StatusCode::BAD_REQUEST, "application/problem+json"), "{}", seen.body);
    let problem: Value = serde_json::from_str(&seen.body).unwrap();
    assert!(problem["detail"].as_str().unwrap().contains(says), "{problem}");
}

#[tokio::test]
async fn a_licence_tells_what_is_stated_and_null_for_what_is_not() {
    let site = invented(false);
    let told = json(&site, "/api/v1/agencies/xx%20lb%200010").await;
    let holder = &told["holders"][0];
    assert_eq!(
        (&told["status"], &told["licence_no"], &holder["destinations"], &holder["quota"]),
        (&json!("licensed"), &json!("XX-LB-0010"), &json!(["SG"]), &json!(500))
    );
    for silent in ["occupations", "phones", "emails", "district"] {
        assert!(holder[silent].is_null(), "{silent}: {holder}");
    }
    assert_eq!(get(&site, "/api/v1/agencies/NOBODY").await.status, StatusCode::NOT_FOUND);
    let world = world().await;
    let bare = json(&world.site, "/api/v1/agencies/PH-0003").await;
    assert_eq!((&bare["status"], &bare["holders"][0]["expires_on"]), (&json!("unknown"), &Value::Null));
}

#[tokio::test]
async fn events_have_both_axes_of_time() {
    let site = invented(false);
    let kinds = |told: &Value| {
        told["events"].as_array().unwrap().iter().map(|e| (e["event"].as_str().unwrap().to_owned(), e["is_last_word"] == true)).collect::<Vec<_>>()
    };
    let early = json(&site, "/api/v1/agencies/XX-LB-0011/events?known=2026-03-10").await;
    assert_eq!(kinds(&early), [("granted".to_owned(), true), ("suspended".to_owned(), true)]);
    let late = json(&site, "/api/v1/agencies/XX-LB-0011/events").await;
    assert_eq!(kinds(&late), [("granted".to_owned(), true), ("suspended".to_owned(), false), ("suspended".to_owned(), true)]);
    let suspended = &late["events"][2];
    assert_eq!((&suspended["effective_on"], &suspended["known_on"], &suspended["appeal"]), (&json!("2026-03-01"), &json!("2026-03-20"), &json!("pending")));
    assert_eq!(json(&site, "/api/v1/agencies/XX-LB-0011/events?known=2030-01-01").await["known_on"], "2026-03-24", "nobody knows a later day yet");
    let world = world().await;
    let told = json(&world.site, "/api/v1/agencies/PH-0002/events").await;
    assert_eq!((kinds(&told).last().unwrap().0.as_str(), &told["holders"][0]), ("suspended", &json!("Habagat Example Manpower")));
    assert!(
        json(&world.site, "/api/v1/agencies/PH-0002/events?known=2026-02-09").await["events"].as_array().unwrap().iter().all(|e| e["event"] != "suspended")
    );
    assert_eq!(get(&world.site, "/api/v1/agencies/PH-9999/events").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn rules_and_editions_come_page_by_page_too() {
    let world = world().await;
    let ids = |rows: &[Value]| rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    let whole = ids(&walked(&world.site, "/api/v1/rules?limit=500", "rules").await);
    assert_eq!(whole.iter().collect::<BTreeSet<_>>().len(), whole.len(), "each rule once");
    assert_eq!(ids(&walked(&world.site, "/api/v1/rules?limit=40", "rules").await), whole);
    assert!(100 < whole.len(), "the book was read: {}", whole.len());
    let site = invented(false);
    let editions = walked(&site, "/api/v1/editions?limit=1", "editions").await;
    assert_eq!(editions.iter().map(|edition| edition["edition"].clone()).collect::<Vec<_>>(), [2, 1]);
}

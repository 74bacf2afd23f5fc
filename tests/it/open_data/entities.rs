//! Can an investigator load the list? Entities of FollowTheMoney that its own library knows, each with one id for ever.

use axum::http::{StatusCode, header};
use recruitwatch::edition::contents::Days;
use recruitwatch::edition::ftm::entities;
use recruitwatch::record::agency::Agency;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent};
use recruitwatch::record::listed::{ListedRegister, SourceList};
use recruitwatch::web::path;
use serde_json::Value;

use super::{agency, faults, judged, open};
use crate::live::world::world;
use crate::store::records::{day, event};

fn listed(agencies: Vec<Agency>, events: Vec<LicenceEvent>) -> ListedRegister {
    ListedRegister {
        lists: vec![SourceList { name: "Invented register".to_owned(), as_of_on: Some(day("2026-03-20")) }],
        agencies: agencies.into_iter().map(|agency| (0, agency)).collect(),
        events: events.into_iter().map(|event| (0, event)).collect(),
    }
}

fn lines(listed: &ListedRegister, on: &str) -> String {
    let page = |licence: &str| format!("https://register.example{}", path::agency(licence));
    String::from_utf8(entities(listed, Days { on: day(on), known: day(on) }, &page).unwrap()).unwrap()
}

fn read(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn one<'a>(all: &'a [Value], schema: &str) -> &'a Value {
    let mut found = all.iter().filter(|entity| entity["schema"] == schema);
    let first = found.next().unwrap_or_else(|| panic!("no {schema} in {all:?}"));
    assert!(found.next().is_none(), "one {schema}");
    first
}

fn reached() -> Agency {
    Agency {
        regulator: Some("Invented authority".to_owned()),
        trading_names: vec!["Amihan Jobs".to_owned()],
        address: Some("1 Invented Street".to_owned()),
        phones: vec!["+63 (2) 8123-4567".to_owned(), "02 8123 4567".to_owned()],
        emails: vec!["Office@amihan.example".to_owned(), "by letter".to_owned()],
        pages: vec!["https://amihan.example".to_owned(), "amihan.example/jobs".to_owned()],
        registration_no: Some("C-77".to_owned()),
        ..agency("PH-0001", "Amihan Example")
    }
}

fn sanctioned(kind: EventKind, appeal: Appeal) -> LicenceEvent {
    LicenceEvent { appeal, ground: Some("Invented Act, s. 12".to_owned()), ends_on: Some(day("2026-08-31")), ..event("PH-0001", kind, "2026-03-01") }
}

#[test]
fn an_agency_stands_with_its_names_number_and_status_of_a_day_and_nothing_is_lost() {
    let all = read(&lines(&listed(vec![reached()], Vec::new()), "2026-03-24"));
    let told = &one(&all, "LegalEntity")["properties"];
    for (property, value) in [
        ("name", "Amihan Example"),
        ("alias", "Amihan Jobs"),
        ("country", "ph"),
        ("licenseNumber", "PH-0001"),
        ("registrationNumber", "C-77"),
        ("status", "licensed (2026-03-24)"),
        ("phone", "+63281234567"),
        ("email", "office@amihan.example"),
        ("website", "https://amihan.example"),
        ("publisher", "Invented register"),
        ("modifiedAt", "2026-03-20"),
        ("retrievedAt", "2026-03-24"),
        ("sourceUrl", "https://register.example/agencies/PH-0001"),
    ] {
        assert_eq!(told[property], serde_json::json!([value]), "{property}");
    }
    let notes = ["E-mail as printed: by letter", "Page as printed: amihan.example/jobs", "Phone as printed: 02 8123 4567"];
    assert_eq!(told["notes"], serde_json::json!(notes));
    let address = one(&all, "Address");
    assert_eq!((&address["properties"]["full"][0], &told["addressEntity"][0]), (&Value::from("1 Invented Street"), &address["id"]));
}

#[test]
fn a_sanction_stands_as_it_was_decided_and_an_annulled_one_does_not() {
    let told = |appeal| read(&lines(&listed(vec![reached()], vec![sanctioned(EventKind::Suspended, appeal)]), "2026-03-24"));
    let all = told(Appeal::Stayed);
    let sanction = &one(&all, "Sanction")["properties"];
    for (property, value) in [
        ("provisions", "suspended"),
        ("authority", "Invented authority"),
        ("program", "Invented Act, s. 12"),
        ("startDate", "2026-03-01"),
        ("endDate", "2026-08-31"),
        ("status", "stayed by an appeal, it does not run"),
    ] {
        assert!(sanction[property].as_array().unwrap().contains(&value.into()), "{property}: {sanction}");
    }
    assert_eq!(sanction["entity"][0], one(&all, "LegalEntity")["id"]);
    assert!(told(Appeal::Allowed).iter().all(|entity| entity["schema"] != "Sanction"));
}

#[test]
fn a_sanction_of_a_number_that_two_hold_is_pinned_on_neither() {
    let both = vec![reached(), agency("PH 0001", "Habagat Example")];
    let all = read(&lines(&listed(both, vec![sanctioned(EventKind::Revoked, Appeal::None)]), "2026-03-24"));
    assert!(all.iter().all(|entity| entity["schema"] != "Sanction"), "{all:?}");
    let status = |name: &str| all.iter().find(|entity| entity["properties"]["name"][0] == name).unwrap()["properties"]["status"][0].clone();
    assert_eq!([status("Amihan Example"), status("Habagat Example")], ["unknown (2026-03-24)", "unknown (2026-03-24)"].map(Value::from));
}

#[test]
fn an_id_stays_whatever_else_changes_and_branches_are_one_agency() {
    let ids = |agencies: Vec<Agency>, on: &str| -> Vec<Value> {
        let all = read(&lines(&listed(agencies, Vec::new()), on));
        all.iter().filter(|entity| entity["schema"] == "LegalEntity").map(|entity| entity["id"].clone()).collect()
    };
    let today = ids(vec![reached()], "2026-03-24");
    let renamed = Agency { legal_name: "Amihan Example International".to_owned(), ..agency("ph 0001", "") };
    assert_eq!(today, ids(vec![agency("PH-0000", "Another Example"), renamed], "2026-12-24")[1..], "a new name, a new writing of the number, another place");
    let branch = Agency { address: Some("2 Invented Street".to_owned()), ..reached() };
    assert_eq!(ids(vec![reached(), branch], "2026-03-24"), today);
    assert!(today[0].as_str().is_some_and(|id| id.len() == 43 && id.starts_with("rw-")));
}

#[tokio::test]
async fn the_site_gives_the_list_and_its_sanctions_one_entity_a_line() {
    let world = world().await;
    let seen = open(&world.site, path::REGISTER_FTM).await;
    assert_eq!((seen.status, seen.header(header::CONTENT_TYPE)), (StatusCode::OK, "application/x-ndjson"));
    let all = read(&seen.body);
    assert_eq!(all.iter().filter(|entity| entity["schema"] == "LegalEntity").count(), 60);
    assert_eq!(one(&all, "Sanction")["properties"]["publisher"][0], "Invented register");
    assert!(!seen.body.contains(crate::live::world::WORKER) && !seen.body.contains("Person"));
}

/// Judged by the library of those who made the model, where `TEST_FOLLOWTHEMONEY` names a Python that has it.
#[tokio::test]
async fn the_library_of_the_model_knows_every_word_of_it_and_finds_a_wrong_one() {
    let world = world().await;
    let site = open(&world.site, path::REGISTER_FTM).await.body;
    let odd = vec![reached(), crate::store::records::agency("BD-1", "Odd Example\u{8} রিক্রুট")];
    let own = lines(&listed(odd, vec![sanctioned(EventKind::Suspended, Appeal::Pending), sanctioned(EventKind::Revoked, Appeal::None)]), "2026-03-24");
    for (text, schemas) in [(&site, "\"Sanction\": 1"), (&own, "\"LegalEntity\": 2")] {
        let Some(told) = judged("TEST_FOLLOWTHEMONEY", "check_entities.py", text) else { return };
        assert!(told.status.success() && String::from_utf8_lossy(&told.stdout).contains(schemas), "{told:?}");
    }
    for (right, wrong, says) in [
        ("\"licenseNumber\"", "\"licenceNumber\"", "licenceNumber is no property of LegalEntity"),
        ("\"startDate\":[\"2026-03-01\"]", "\"startDate\":[\"yesterday\"]", "startDate cannot be 'yesterday'"),
        ("\"addressEntity\":[\"rw-", "\"addressEntity\":[\"xx-", "addressEntity leads to no Address"),
        ("\"phone\":[\"+63281234567\"]", "\"phone\":[\"02 8123 4567\"]", "phone cannot be"),
    ] {
        let told = judged("TEST_FOLLOWTHEMONEY", "check_entities.py", &own.replacen(right, wrong, 1)).unwrap();
        assert!(!told.status.success() && faults(&told).contains(says), "{says}: {}", faults(&told));
    }
}

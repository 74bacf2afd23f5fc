//! The pages of one agency in the real house: what they show, as files too, and to whom.

use axum::http::{StatusCode, header};
use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::record::official::Role;

use crate::live::desk::{session, session_of};
use crate::live::world::{PASSWORD, WORKER, World, now, world};
use crate::visit::get_with;

#[tokio::test]
async fn the_file_of_an_agency_leads_from_its_timeline_to_its_tables() {
    let World { site, store: _store, _folder } = world().await;
    let cookie = session(&site).await;
    let first = get_with(&site, "/desk/agencies/PH-0002", &cookie).await.body;
    assert!(["id=\"timeline\"", "Suspended", "First found", "id=\"deposits\"", "No list of deposits"].iter().all(|part| first.contains(part)), "{first}");
    let stranger = get_with(&site, "/desk/agencies/RL-0010/placements", &cookie).await;
    assert!(stranger.body.contains("P-17") && stranger.body.contains("January to June 2023"), "{}", stranger.body);
    let fees = get_with(&site, "/desk/agencies/RL-0010/fees", &cookie).await;
    assert!(fees.body.contains("All 2 placements") && fees.body.contains("Nobody states what was charged"), "{}", fees.body);
    let rates = get_with(&site, "/desk/agencies/PH-0001/rates", &cookie).await;
    assert!(rates.body.contains("No run over the population was made yet"));
    assert!([first, stranger.body, fees.body].iter().all(|body| !body.contains(WORKER)));
    for nobody in ["placements", "fees", "rates", "placements.csv", "fees.xlsx"] {
        assert_eq!(get_with(&site, &format!("/desk/agencies/NOBODY/{nobody}"), &cookie).await.status, StatusCode::NOT_FOUND, "{nobody}");
    }
}

#[tokio::test]
async fn tables_go_out_as_files_and_the_journal_says_who_took_them() {
    let World { site, store, _folder } = world().await;
    let cookie = session(&site).await;
    let csv = get_with(&site, "/desk/agencies/RL-0010/placements.csv", &cookie).await;
    assert_eq!((csv.status, csv.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    let lines: Vec<&str> = csv.body.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with("placement_id,contract_signed_on,origin,destination") && lines[1].starts_with("P-17,2023-02-01,BD,MY,9,Invented Gloves"));
    assert!(!csv.body.contains(WORKER));
    let xlsx = get_with(&site, "/desk/agencies/RL-0010/fees.xlsx", &cookie).await;
    assert_eq!((xlsx.status, xlsx.header(header::CONTENT_DISPOSITION)), (StatusCode::OK, "attachment; filename=\"fees.xlsx\""));
    let newest = store.journal_entries(2).await.unwrap();
    assert!(newest.iter().all(|entry| entry.what == "exported a table of an agency" && entry.subject == "agency RL-0010"), "{newest:?}");
    for wrong in ["placements.ods", "people.csv", "placements"] {
        let seen = get_with(&site, &format!("/desk/agencies/RL-0010/{wrong}"), &cookie).await;
        assert_eq!(seen.status == StatusCode::OK, wrong == "placements", "{wrong}");
    }
}

#[tokio::test]
async fn an_analyst_sees_rates_and_counts_but_no_single_placement_and_no_case() {
    let World { site, store, _folder } = world().await;
    add_person(&store, NewPerson { name: "Analyst".to_owned(), role: Role::Analyst, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    let cookie = session_of(&site, "Analyst").await;
    let first = get_with(&site, "/desk/agencies/PH-0002", &cookie).await;
    assert!(first.status == StatusCode::OK && !first.body.contains("id=\"cases\"") && !first.body.contains("/placements"), "{}", first.body);
    assert_eq!(get_with(&site, "/desk/agencies/PH-0002/rates", &cookie).await.status, StatusCode::OK);
    for closed in ["placements", "fees", "placements.csv", "fees.csv"] {
        assert_eq!(get_with(&site, &format!("/desk/agencies/PH-0002/{closed}"), &cookie).await.status, StatusCode::NOT_FOUND, "{closed}");
    }
}

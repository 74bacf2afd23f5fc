//! `/desk/alerts`: for officials who work on cases alone, with who has seen a word; never on a public page.

use axum::http::{StatusCode, header};
use recruitwatch::flow::follow::{Follower, follow};
use recruitwatch::flow::open_house::{Shown, word_lists};
use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::record::official::Role;
use recruitwatch::web::path;

use super::{AUTHORITY, decided, edition, there, trusted};
use crate::live::desk::session_of;
use crate::live::world::{NAME, PASSWORD, World, now, world};
use crate::visit::{get, get_with, post};
use recruitwatch::record::licence::EventKind;

#[tokio::test]
async fn an_official_reads_a_word_and_says_that_it_was_seen() {
    let World { site, store, _folder } = world().await;
    let amina = session_of(&site, NAME).await;
    let empty = get_with(&site, path::DESK_ALERTS, &amina).await;
    assert!(empty.status == StatusCode::OK && empty.body.contains("No other authority’s register is followed yet"), "{}", empty.body);

    let (rows, _) = store.load_register().await.unwrap();
    let name = rows.agencies.iter().find(|agency| agency.licence_no.as_str() == "PH-0001").unwrap().legal_name.clone();
    let edition = edition((vec![there("SG-1", &name)], vec![decided("SG-1", EventKind::Suspended, "2026-03-01")]), None, "2026-03-20");
    let follower = Follower { authority: AUTHORITY.to_owned(), at: now(), who: "test".to_owned() };
    let shown = Shown::of(rows, word_lists().unwrap());
    assert_eq!(follow(&store, &shown, (&edition.files, &trusted()), &follower).await.unwrap().alerts.len(), 1);

    let page = get_with(&site, path::DESK_ALERTS, &amina).await;
    for words in [name.as_str(), "PH-0001", AUTHORITY, "Suspended", "SG-1", "I have seen it"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    let token = page.hidden("form_token");
    let forged = post(&site, path::DESK_ALERTS, &amina, "form_token=0a1b&alert=1").await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    for wrong in ["99", "one", ""] {
        let refused = post(&site, path::DESK_ALERTS, &amina, &format!("form_token={token}&alert={wrong}")).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("it is not there"), "{wrong}");
    }
    let seen = post(&site, path::DESK_ALERTS, &amina, &format!("form_token={token}&alert=1&page=1")).await;
    assert_eq!((seen.status, seen.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/desk/alerts?page=1"));
    let page = get_with(&site, path::DESK_ALERTS, &amina).await;
    assert!(page.body.contains("Amina") && !page.body.contains("I have seen it"));
    for address in ["/", "/register", "/agencies/PH-0001", "/api/v1/agencies/PH-0001", "/api/v1/changes"] {
        assert!(!get(&site, address).await.body.contains("Samplia"), "{address}");
    }
}

#[tokio::test]
async fn strangers_and_those_who_only_take_complaints_in_see_no_alerts() {
    let World { site, store, _folder } = world().await;
    add_person(&store, NewPerson { name: "Ines".to_owned(), role: Role::Intake, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    let ines = session_of(&site, "Ines").await;
    assert_eq!(get_with(&site, path::DESK_ALERTS, &ines).await.status, StatusCode::NOT_FOUND);
    assert_eq!(post(&site, path::DESK_ALERTS, &ines, "alert=1").await.status, StatusCode::NOT_FOUND);
    assert_eq!(get(&site, path::DESK_ALERTS).await.status, StatusCode::NOT_FOUND);
}

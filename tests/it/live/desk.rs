//! What do officials see at the desk of the real house, and who is kept out?

use axum::Router;
use axum::http::{StatusCode, header};

use recruitwatch::record::id::Id;
use recruitwatch::record::placement::Placement;
use recruitwatch::web::path;

use super::world::{NAME, PASSWORD, WORKER, World, breach, breach_of_a_stranger, world};
use crate::store::facts::begin;
use crate::store::records::placement;
use crate::visit::{Seen, get, get_with, post};

async fn sign_in(site: &Router, password: &str) -> Seen {
    sign_in_as(site, NAME, password).await
}

async fn sign_in_as(site: &Router, name: &str, password: &str) -> Seen {
    let token = get(site, path::SIGN_IN).await.hidden("form_token");
    post(site, path::SIGN_IN, "", &format!("name={name}&password={}&form_token={token}", path::segment(password))).await
}

pub async fn session(site: &Router) -> String {
    session_of(site, NAME).await
}

/// The cookie of somebody's fresh session.
pub async fn session_of(site: &Router, name: &str) -> String {
    sign_in_as(site, name, PASSWORD).await.header(header::SET_COOKIE).split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_stranger_and_a_wrong_password_stay_outside() {
    let World { site, store: _store, _folder } = world().await;
    for wanted in ["/desk/agencies/PH-0002", &path::finding(&breach().finding_id())] {
        assert_eq!(get_with(&site, wanted, "recruitwatch_desk=guessed").await.status, StatusCode::NOT_FOUND, "{wanted}");
    }
    let refused = sign_in(&site, "another password").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.headers.get(header::SET_COOKIE).is_none());
}

#[tokio::test]
async fn the_inspection_list_puts_the_gravest_first_with_money_due_and_what_could_not_be_judged() {
    let World { site, store: _store, _folder } = world().await;
    let cookie = session(&site).await;
    let list = get_with(&site, "/desk", &cookie).await;
    assert_eq!((list.status, list.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    let (grave, small) = (list.body.find("Habagat Example Manpower").unwrap(), list.body.find("ZZ 99").unwrap());
    assert!(grave < small, "by gravity");
    assert!(list.body.contains("SGD\u{a0}300.00") && list.body.contains("MYR\u{a0}5.00") && list.body.contains("20\u{a0}March\u{a0}2026"));
    assert_eq!(get_with(&site, "/desk?page=9", &cookie).await.status, StatusCode::OK);
    assert!(!list.body.contains(WORKER));
}

#[tokio::test]
async fn an_agency_shows_its_findings_and_why_things_were_not_judged() {
    let World { site, store: _store, _folder } = world().await;
    let cookie = session(&site).await;
    let known = get_with(&site, "/desk/agencies/PH-0002", &cookie).await;
    assert!(known.body.contains("Suspended") && known.body.contains("P-17") && known.body.contains("missing:payments"), "{}", known.body);
    assert!(known.body.contains(&path::finding(&breach().finding_id()).replace('/', "&#x2f;")) || known.body.contains(&breach().finding_id()));
    let stranger = get_with(&site, "/desk/agencies/ZZ%2099", &cookie).await;
    assert!(stranger.status == StatusCode::OK && stranger.body.contains("ZZ 99"));
    let quiet = get_with(&site, "/desk/agencies/PH-0001", &cookie).await;
    assert!(quiet.status == StatusCode::OK && quiet.body.contains("Amihan Example Overseas"));
    let ties = get_with(&site, "/desk/agencies/PH-0002/ties", &cookie).await;
    assert!(ties.status == StatusCode::OK && ties.body.contains("1 Invented Road"), "{}", ties.body);
    for nobody in ["/desk/agencies/NOBODY", "/desk/agencies/NOBODY/ties"] {
        assert_eq!(get_with(&site, nobody, &cookie).await.status, StatusCode::NOT_FOUND, "{nobody}");
    }
    assert!([known.body, stranger.body, quiet.body].iter().all(|body| !body.contains(WORKER)));
}

#[tokio::test]
async fn a_finding_shows_its_law_arithmetic_evidence_and_sender() {
    let World { site, store: _store, _folder } = world().await;
    let cookie = session(&site).await;
    let page = get_with(&site, &path::finding(&breach().finding_id()), &cookie).await;
    for words in ["Habagat Example Manpower", "Invented Ministry", "Invented Overseas Work Act, section 9", "excess 300.00 SGD", "charges.csv"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains(WORKER));
    assert_eq!(get_with(&site, &path::finding(&breach_of_a_stranger().finding_id()), &cookie).await.status, StatusCode::OK);
    assert_eq!(get_with(&site, "/desk/findings/f_0", &cookie).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_a_form_of_the_session_ends_it() {
    let World { site, store: _store, _folder } = world().await;
    let cookie = session(&site).await;
    let own = get_with(&site, "/desk", &cookie).await.hidden("form_token");
    for wrong in ["", "0a1b2c3d", &own[1..]] {
        assert_eq!(post(&site, path::SIGN_OUT, &cookie, &format!("form_token={wrong}")).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(get_with(&site, "/desk", &cookie).await.status, StatusCode::OK);
    assert_eq!(post(&site, path::SIGN_OUT, &cookie, &format!("form_token={own}")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(get_with(&site, "/desk", &cookie).await.status, StatusCode::SEE_OTHER, "the cookie is of no use any more");
}

#[tokio::test]
async fn the_site_is_ready_while_the_store_answers() {
    let world = world().await;
    assert_eq!(get(&world.site, path::READY).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_dossier_and_its_claim_show_the_placement_of_a_finding_and_no_worker() {
    let World { site, store: _store, _folder } = world().await;
    let cookie = session(&site).await;
    let id = breach().finding_id();
    for wanted in [path::dossier(&id), path::claim(&id)] {
        let seen = get_with(&site, &wanted, &cookie).await;
        assert_eq!((seen.status, seen.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
        assert!(seen.body.contains("P-17") && seen.body.contains("SGD\u{a0}300.00"), "{}", seen.body);
        assert!(!seen.body.contains(WORKER), "{wanted}");
    }
    assert_eq!(get_with(&site, &path::dossier("f_nothing"), &cookie).await.status, StatusCode::NOT_FOUND);
    assert_eq!(get_with(&site, &path::dossier("../../x"), &cookie).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_official_answers_whether_a_printed_name_is_the_holders() {
    let World { site, store, _folder } = world().await;
    let mut writer = begin(&store, "another return").await;
    let (agency_licence, agency_name) = (Id::new("PH-0002"), Some("Habagat Exmple <Manpower>".into()));
    writer.placement(&Placement { agency_licence, agency_name, ..placement("P-90") }, 0).await.unwrap();
    writer.finish(serde_json::json!({})).await.unwrap();
    let cookie = session(&site).await;
    let before = get_with(&site, path::DESK_NAMES, &cookie).await;
    assert!(before.status == StatusCode::OK && before.body.contains("Every word of it is alike"), "{}", before.body);
    let token = before.hidden("form_token");
    let send = |judged: &str, reason: &str| {
        let (licence, name) = (before.hidden("licence_no"), "Habagat Exmple <Manpower>".to_owned());
        let form = format!(
            "form_token={token}&licence_no={}&name={}&judged={judged}&reason={}&page=1",
            path::segment(&licence),
            path::segment(&name),
            path::segment(reason)
        );
        let (site, cookie) = (site.clone(), cookie.clone());
        async move { post(&site, path::DESK_NAMES, &cookie, &form).await }
    };
    let silent = send("same", " x ").await;
    assert!(silent.status == StatusCode::UNPROCESSABLE_ENTITY && silent.body.contains("Say why, in 3 to 500 letters."), "{}", silent.body);
    assert_eq!(send("maybe", "An invented reason.").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(store.name_judgements().await.unwrap().is_empty());
    let kept = send("same", "An invented reason.").await;
    assert_eq!((kept.status, kept.header(header::LOCATION)), (StatusCode::SEE_OTHER, path::DESK_NAMES));
    let after = get_with(&site, path::DESK_NAMES, &cookie).await.body;
    assert!(after.contains("One agency.") && after.contains("An invented reason.") && after.contains(NAME), "{after}");
    assert_eq!(get(&site, path::DESK_NAMES).await.status, StatusCode::NOT_FOUND);
    let forged = post(&site, path::DESK_NAMES, &cookie, "form_token=guessed&judged=same&reason=An+invented+reason").await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_official_draws_a_list_and_a_wrong_number_is_told() {
    let World { site, store, _folder } = world().await;
    let cookie = session(&site).await;
    let before = get_with(&site, path::DESK, &cookie).await;
    let send = |token: &str, capacity: &str| {
        let (site, cookie, form) = (site.clone(), cookie.clone(), format!("form_token={token}&capacity={}", path::segment(capacity)));
        async move { post(&site, path::DESK, &cookie, &form).await }
    };
    let token = before.hidden("form_token");
    for wrong in ["", "0", "-3", "many<b>", "10001", "99999999999999999999"] {
        let told = send(&token, wrong).await;
        assert!(told.status == StatusCode::UNPROCESSABLE_ENTITY && told.body.contains("Write one from 1 to 10000"), "{wrong}: {}", told.body);
        assert!(!told.body.contains("<b>"));
    }
    assert!(store.inspection_lists(5).await.unwrap().is_empty());
    let drawn = send(&token, " 10 ").await;
    assert_eq!((drawn.status, drawn.header(header::LOCATION)), (StatusCode::SEE_OTHER, path::DESK));
    let list = store.inspection_lists(5).await.unwrap().pop().unwrap();
    assert_eq!((list.by.as_str(), list.list.drawing.capacity), (NAME, 10));
    let after = get_with(&site, path::DESK, &cookie).await.body;
    assert!(after.contains("Open breaches of grade") && after.contains(&list.list.drawing.seed), "{after}");
    assert_eq!(send("guessed", "10").await.status, StatusCode::FORBIDDEN);
    assert_eq!(get(&site, path::DESK_SIGNALS).await.status, StatusCode::NOT_FOUND, "to a stranger it is not there");
    let none = get_with(&site, path::DESK_SIGNALS, &cookie).await;
    assert!(none.status == StatusCode::OK && none.body.contains("No run over the population was made yet"), "{}", none.body);
}

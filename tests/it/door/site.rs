//! Does the door of the real house ask for what its people set up? Account, second step, password and sessions, page by page.

use axum::Router;
use axum::http::{StatusCode, header};
use chrono::{Offset, TimeDelta, Utc};
use recruitwatch::flow::gateways::Secret;
use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::flow::seal::Seal;
use recruitwatch::flow::second_step::{Rules, reset};
use recruitwatch::record::official::Role;
use recruitwatch::web::path;

use super::second_step::{app, code};
use crate::live::desk::session_of;
use crate::live::world::{NAME, OTHER_REGISTRAR, PASSWORD, REGISTRAR, World, now, world, world_where};
use crate::visit::{Seen, get, get_with, post};

async fn knock(site: &Router, name: &str, password: &str) -> Seen {
    let token = get(site, path::SIGN_IN).await.hidden("form_token");
    let form = format!("name={}&password={}&next=%2Fdesk%2Fnames&form_token={token}", path::segment(name), path::segment(password));
    post(site, path::SIGN_IN, "", &form).await
}

async fn coded(site: &Router, asked: &Seen, digits: &str) -> Seen {
    let (token, pending, next) = (asked.hidden("form_token"), asked.hidden("pending"), asked.hidden("next").replace("&#x2f;", "/"));
    post(site, path::SECOND_STEP, "", &format!("form_token={token}&pending={pending}&next={next}&code={digits}")).await
}

async fn act(site: &Router, cookie: &str, fields: &str) -> Seen {
    let token = get_with(site, path::ACCOUNT, cookie).await.hidden("form_token");
    post(site, path::ACCOUNT, cookie, &format!("form_token={token}&{fields}")).await
}

fn cookie(seen: &Seen) -> String {
    seen.header(header::SET_COOKIE).split(';').next().unwrap().to_owned()
}

/// Sets a second step up: the secret, and one recovery code.
async fn set_up(site: &Router, session: &str) -> (String, String) {
    let begun = act(site, session, &format!("deed=begin&old={}", path::segment(PASSWORD))).await;
    let secret = begun.body.split("By hand: <code>").nth(1).unwrap().split('<').next().unwrap().replace(' ', "");
    assert!(begun.body.contains("<svg viewBox") && begun.header(header::CACHE_CONTROL) == "no-store");
    let done = act(site, session, &format!("deed=confirm&code={}", code(&app(&secret), now()))).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    let recovery: Vec<&str> = done.body.split("<li><code>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(recovery.len(), 8);
    (secret, recovery[0].to_owned())
}

#[tokio::test]
async fn an_official_sets_up_an_app_and_signs_in_with_its_codes() {
    let World { site, store, _folder } = world().await;
    let session = session_of(&site, NAME).await;
    let wrong = act(&site, &session, "deed=begin&old=not+the+password").await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("this is not your password"), "{}", wrong.body);
    let (secret, recovery) = set_up(&site, &session).await;
    let (app, soon) = (app(&secret), now() + TimeDelta::seconds(30));
    let asked = knock(&site, NAME, PASSWORD).await;
    assert!(asked.status == StatusCode::OK && asked.body.contains("One more step") && asked.headers.get(header::SET_COOKIE).is_none(), "{}", asked.body);
    let again = coded(&site, &asked, "000000").await;
    assert!(again.status == StatusCode::UNPROCESSABLE_ENTITY && again.headers.get(header::SET_COOKIE).is_none() && !again.body.contains("000000"));
    assert_eq!(coded(&site, &asked, &code(&app, now())).await.status, StatusCode::UNPROCESSABLE_ENTITY, "the code that confirmed it");
    let entered = coded(&site, &again, &code(&app, soon)).await;
    assert_eq!((entered.status, entered.header(header::LOCATION)), (StatusCode::SEE_OTHER, path::DESK_NAMES), "{}", entered.body);
    assert_eq!(get_with(&site, path::DESK, &cookie(&entered)).await.status, StatusCode::OK);
    let over = coded(&site, &asked, &recovery).await;
    assert_eq!((over.status, over.header(header::LOCATION)), (StatusCode::SEE_OTHER, path::sign_in(path::DESK_NAMES).as_str()), "it is used up");
    let second = knock(&site, NAME, PASSWORD).await;
    assert_eq!(coded(&site, &second, &code(&app, soon)).await.status, StatusCode::UNPROCESSABLE_ENTITY, "a code counts once");
    assert_eq!(coded(&site, &second, &recovery.to_lowercase()).await.status, StatusCode::SEE_OTHER);
    assert!(get_with(&site, path::ACCOUNT, &session).await.body.contains("7 recovery codes are left"));
    assert!(reset(&store, NAME, "test", now()).await.unwrap());
    assert_eq!(knock(&site, NAME, PASSWORD).await.status, StatusCode::SEE_OTHER, "after a reset the password lets in");
}

#[tokio::test]
async fn a_secret_is_shown_to_whoever_typed_the_password_and_to_no_session_that_was_left_open() {
    let World { site, store: _store, _folder } = world().await;
    let session = session_of(&site, NAME).await;
    assert!(act(&site, &session, &format!("deed=begin&old={}", path::segment(PASSWORD))).await.body.contains("By hand"));
    let unfit = act(&site, &session, "deed=confirm&code=000000").await;
    assert!(unfit.status == StatusCode::UNPROCESSABLE_ENTITY && unfit.body.contains("This code does not fit") && unfit.body.contains("By hand"));
    let refused = act(&site, &session, "deed=password&old=wrong&new=another+invented+one").await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && !refused.body.contains("By hand"), "{}", refused.body);
    assert!(!get_with(&site, path::ACCOUNT, &session).await.body.contains("By hand"));
    assert_eq!(knock(&site, NAME, PASSWORD).await.status, StatusCode::SEE_OTHER, "a secret that nobody confirmed is not asked for");
}

#[tokio::test]
async fn a_supervisor_reads_in_the_journal_who_failed_to_sign_in() {
    let World { site, store, _folder } = world().await;
    add_person(&store, NewPerson { name: "Efren".to_owned(), role: Role::Supervisor, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    let person = store.person(NAME).await.unwrap().unwrap().official.id;
    assert_eq!(knock(&site, NAME, "a wrong password").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = get_with(&site, path::DESK_JOURNAL, &session_of(&site, "Efren").await).await;
    assert!(page.status == StatusCode::OK && page.body.contains("failed to sign in") && page.body.contains(&format!("person {person}<")), "{}", page.body);
    assert!(!page.body.contains("a wrong password"));
    assert_eq!(get_with(&site, path::DESK_JOURNAL, &session_of(&site, NAME).await).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_role_that_must_have_a_second_step_sets_it_up_before_the_desk_opens() {
    let door = Rules { seal: Seal::of(&Secret::new("an invented secret of more than thirty letters")), required_of: vec![Role::Registrar] };
    let World { site, store: _store, _folder } = world_where(Utc.fix(), door).await;
    let inspector = session_of(&site, NAME).await;
    assert_eq!(get_with(&site, path::DESK, &inspector).await.status, StatusCode::OK, "other roles go in");
    let session = session_of(&site, REGISTRAR).await;
    for page in [path::DESK, path::DESK_REGISTER, path::DESK_COMPLAINTS, "/desk/cases/1"] {
        let led = get_with(&site, page, &session).await;
        assert_eq!((led.status, led.header(header::LOCATION)), (StatusCode::SEE_OTHER, path::ACCOUNT), "{page}");
    }
    assert_eq!(post(&site, path::DESK_CASES, &session, "form_token=guessed").await.header(header::LOCATION), path::ACCOUNT);
    assert!(get_with(&site, path::ACCOUNT, &session).await.body.contains("Set it up first"));
    set_up(&site, &session).await;
    assert_eq!(get_with(&site, path::DESK_REGISTER, &session).await.status, StatusCode::OK);
}

#[tokio::test]
async fn another_password_ends_all_other_sessions() {
    let World { site, store, _folder } = world().await;
    let (session, left_open) = (session_of(&site, OTHER_REGISTRAR).await, session_of(&site, OTHER_REGISTRAR).await);
    let strangers = session_of(&site, NAME).await;
    assert_eq!(get_with(&site, path::ACCOUNT, &session).await.body.matches("<td data-label=\"Which\">").count(), 2);
    let fields = |old: &str, new: &str| format!("deed=password&old={}&new={}", path::segment(old), path::segment(new));
    for (old, new, told) in [("wrong", "another invented one", "this is not your password"), (PASSWORD, "too short", "12 to 256 characters")] {
        let refused = act(&site, &session, &fields(old, new)).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains(told), "{}", refused.body);
        assert_eq!(get_with(&site, path::ACCOUNT, &left_open).await.status, StatusCode::OK);
    }
    assert_eq!(act(&site, &session, &fields(PASSWORD, "another invented one")).await.status, StatusCode::OK);
    assert_eq!(get_with(&site, path::ACCOUNT, &left_open).await.status, StatusCode::NOT_FOUND);
    assert_eq!(get_with(&site, path::ACCOUNT, &strangers).await.status, StatusCode::OK, "nobody else's");
    assert_eq!(knock(&site, OTHER_REGISTRAR, PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let anew = cookie(&knock(&site, OTHER_REGISTRAR, "another invented one").await);
    let ended = act(&site, &session, "deed=end_others").await;
    assert!(ended.body.contains("1 other session ended") && get_with(&site, path::ACCOUNT, &anew).await.status == StatusCode::NOT_FOUND, "{}", ended.body);
    let told: Vec<String> = store.journal_entries(9).await.unwrap().into_iter().map(|entry| format!("{entry:?}")).collect();
    assert!(told.iter().any(|line| line.contains("changed the password")) && told.iter().all(|line| !line.contains("invented one")), "{told:?}");
}

#[tokio::test]
async fn forms_of_the_account_want_their_token_and_one_of_its_buttons() {
    let World { site, store: _store, _folder } = world().await;
    let session = session_of(&site, NAME).await;
    assert_eq!(post(&site, path::ACCOUNT, &session, "form_token=guessed&deed=end_others").await.status, StatusCode::FORBIDDEN);
    assert_eq!(act(&site, &session, "deed=become_administrator").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(post(&site, path::SECOND_STEP, "", "pending=x&code=287082").await.status, StatusCode::FORBIDDEN);
    let token = get(&site, path::SIGN_IN).await.hidden("form_token");
    let nowhere = post(&site, path::SECOND_STEP, "", &format!("form_token={token}&pending=guessed&code=287082&next=https://elsewhere.example")).await;
    assert_eq!((nowhere.status, nowhere.header(header::LOCATION)), (StatusCode::SEE_OTHER, path::sign_in(path::DESK).as_str()));
}

#[tokio::test]
async fn who_guesses_passwords_is_made_to_wait() {
    let site = crate::visit::invented(false);
    let mut last = knock(&site, "inspector", "guess").await;
    for _ in 1..40 {
        last = knock(&site, "inspector", "guess").await;
    }
    assert_eq!(last.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = knock(&site, "inspector", "invented password").await;
    assert!(told.status == StatusCode::TOO_MANY_REQUESTS && told.body.contains("Wait an hour"), "{}", told.body);
    assert!(!told.header(header::RETRY_AFTER).is_empty());
}

//! Does a provider of identities let in whom an administrator linked, and nobody else? Its answers right and wrong, page by page.

use axum::Router;
use axum::http::{StatusCode, header};
use chrono::{DateTime, Offset, TimeDelta, Utc};
use recruitwatch::courier::oidc::id_token::{Doubt, Expected, vouched};
use recruitwatch::courier::oidc::keys::Keys;
use recruitwatch::flow::oidc::{Bond, EnterError, Entrance, enter, link, look_at, send, unlink};
use recruitwatch::flow::people::{Admitted, Completed, NewPerson, Shift, add_person, complete};
use recruitwatch::flow::second_step::{Rules, Steps, begin, confirm};
use recruitwatch::record::official::Role;
use recruitwatch::store::Store;
use recruitwatch::web::path;
use rstest::rstest;
use serde_json::{Value, json};

use super::provider::{CLIENT, Invented, Signing, Twist};
use super::second_step::{app, code};
use crate::live::desk::session_of;
use crate::live::world::{NAME, OTHER_REGISTRAR, REGISTRAR, World, now, world_vouched};
use crate::store::databases::each;
use crate::visit::{Seen, get, get_with, invented};

const SUBJECT: &str = "an-invented-subject";

fn right() -> (Signing, Twist) {
    (Signing::EdDsa, json!({}))
}

/// A house whose inspector is linked, and the provider.
async fn house(trust_amr: bool) -> (World, Invented) {
    let provider = Invented::open().await;
    let world = world_vouched(Utc.fix(), Rules::default(), Some(provider.named(trust_amr))).await;
    link(&world.store, (NAME, "test"), (&provider.named(false).issuer, SUBJECT), now()).await.unwrap();
    (world, provider)
}

/// Sets out for the provider: where to, and the cookie.
async fn set_out(site: &Router, next: &str) -> (String, String) {
    let sent = get(site, &path::oidc(next)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let cookie = sent.header(header::SET_COOKIE);
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/desk/sign-in/oidc"), "{cookie}");
    (sent.header(header::LOCATION).to_owned(), cookie.split(';').next().unwrap().to_owned())
}

async fn come_back(site: &Router, (code, state): &(String, String), cookie: &str) -> Seen {
    get_with(site, &format!("{}?code={}&state={state}", path::OIDC_BACK, path::segment(code)), cookie).await
}

fn session(seen: &Seen) -> Option<String> {
    let set = seen.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap());
    set.filter(|cookie| cookie.starts_with("recruitwatch_desk=")).map(|cookie| cookie.split(';').next().unwrap().to_owned()).next()
}

async fn journal(store: &Store) -> Vec<String> {
    store.journal_entries(50).await.unwrap().iter().map(|entry| format!("{} {} {} {}", entry.who, entry.what, entry.subject, entry.detail)).collect()
}

#[rstest]
#[case(Signing::EdDsa)]
#[case(Signing::Es256)]
#[tokio::test]
async fn whom_an_administrator_linked_comes_in_and_goes_on_to_the_page_wanted(#[case] signing: Signing) {
    let (World { site, store, _folder }, provider) = house(false).await;
    let page = get(&site, &path::sign_in("/desk/names?page=1")).await;
    assert!(page.body.contains("Sign in with the invented ministry") && page.body.contains("oidc?next="), "{}", page.body);
    let (sent, cookie) = set_out(&site, "/desk/names?page=1").await;
    let answer = provider.approve(&sent, SUBJECT, (signing, json!({})));
    let entered = come_back(&site, &answer, &cookie).await;
    assert_eq!((entered.status, entered.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/desk/names?page=1"), "{}", entered.body);
    assert_eq!(get_with(&site, path::DESK, &session(&entered).unwrap()).await.status, StatusCode::OK);
    let told = journal(&store).await;
    assert!(told.iter().any(|line| line.starts_with(NAME) && line.contains("\"by\":\"provider\"")), "{told:?}");
    for secret in provider.sent().iter().map(String::as_str).chain([SUBJECT, answer.0.as_str(), answer.1.as_str()]) {
        assert!(told.iter().all(|line| !line.contains(secret)), "{secret} in {told:?}");
    }
}

#[rstest]
#[case::another_nonce(Signing::EdDsa, json!({ "nonce": "another" }))]
#[case::no_nonce(Signing::EdDsa, json!({ "nonce": null }))]
#[case::another_audience(Signing::EdDsa, json!({ "aud": "another client" }))]
#[case::several_and_nobody_asked(Signing::EdDsa, json!({ "aud": [CLIENT, "another client"] }))]
#[case::another_party(Signing::EdDsa, json!({ "azp": "another client" }))]
#[case::another_issuer(Signing::EdDsa, json!({ "iss": "https://elsewhere.example" }))]
#[case::expired(Signing::EdDsa, json!({ "exp": now().timestamp() - 61 }))]
#[case::an_expiry_that_is_a_text(Signing::EdDsa, json!({ "exp": "never" }))]
#[case::of_tomorrow(Signing::EdDsa, json!({ "iat": now().timestamp() + 86_400 }))]
#[case::of_yesterday(Signing::EdDsa, json!({ "iat": now().timestamp() - 86_400 }))]
#[case::not_yet(Signing::EdDsa, json!({ "nbf": now().timestamp() + 3_600 }))]
#[case::no_subject(Signing::EdDsa, json!({ "sub": "" }))]
#[case::a_subject_in_other_letters(Signing::EdDsa, json!({ "sub": "AN-INVENTED-SUBJECT" }))]
#[case::an_unknown_subject(Signing::EdDsa, json!({ "sub": "nobody" }))]
#[case::unsigned(Signing::None, json!({}))]
#[case::signed_with_what_everybody_reads(Signing::Hmac, json!({}))]
#[case::signed_by_a_key_that_is_not_shown(Signing::HiddenKey, json!({}))]
#[case::signed_by_a_key_that_nobody_named(Signing::UnknownKey, json!({}))]
#[tokio::test]
async fn an_answer_that_is_not_to_be_believed_opens_nothing_and_says_nothing(#[case] signing: Signing, #[case] twist: Twist) {
    let (World { site, store, _folder }, provider) = house(false).await;
    let (sent, cookie) = set_out(&site, path::DESK_NAMES).await;
    let refused = come_back(&site, &provider.approve(&sent, SUBJECT, (signing, twist)), &cookie).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("You were not signed in. Try again"), "{}", refused.body);
    assert!(session(&refused).is_none());
    assert_eq!(provider.sent().len(), 1, "the token itself was refused");
    let told = journal(&store).await;
    assert!(told[0].contains("failed to sign in") && provider.sent().iter().all(|token| !told[0].contains(token)) && !told[0].contains("nobody\""), "{told:?}");
}

#[tokio::test]
async fn an_answer_counts_once_and_in_the_browser_that_asked() {
    let (World { site, store: _store, _folder }, provider) = house(false).await;
    let ((sent, cookie), (_, others)) = (set_out(&site, path::DESK).await, set_out(&site, path::DESK).await);
    let answer = provider.approve(&sent, SUBJECT, right());
    for other in ["", others.as_str(), "recruitwatch_oidc=guessed", "recruitwatch_oidc=0.0.0"] {
        let refused = come_back(&site, &answer, other).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && session(&refused).is_none(), "{other:?}");
    }
    assert!(provider.sent().is_empty(), "the provider was not even asked");
    let denied = get_with(&site, &format!("{}?error=access_denied&state={}", path::OIDC_BACK, "0".repeat(64)), &cookie).await;
    assert_eq!(denied.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(come_back(&site, &answer, &cookie).await.status, StatusCode::SEE_OTHER);
    let again = come_back(&site, &answer, &cookie).await;
    assert!(again.status == StatusCode::UNPROCESSABLE_ENTITY && session(&again).is_none(), "the state was used");
    let (fresh, cookie) = set_out(&site, path::DESK).await;
    let (_, state) = provider.approve(&fresh, SUBJECT, right());
    let replayed = come_back(&site, &(answer.0, state), &cookie).await;
    assert!(replayed.status == StatusCode::UNPROCESSABLE_ENTITY && session(&replayed).is_none(), "the code was used");
}

#[tokio::test]
async fn a_code_of_another_sign_in_does_not_fit_its_verifier() {
    let (World { site, store: _store, _folder }, provider) = house(false).await;
    let ((mine, cookie), (theirs, _)) = (set_out(&site, path::DESK).await, set_out(&site, path::DESK).await);
    let ((_, state), (stolen, _)) = (provider.approve(&mine, SUBJECT, right()), provider.approve(&theirs, SUBJECT, right()));
    assert_eq!(come_back(&site, &(stolen, state), &cookie).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(provider.sent().is_empty());
}

#[tokio::test]
async fn a_provider_that_is_away_or_calls_itself_otherwise_leaves_the_password() {
    let (World { site, store: _store, _folder }, mut provider) = house(false).await;
    let (sent, cookie) = set_out(&site, path::DESK).await;
    let answer = provider.approve(&sent, SUBJECT, right());
    provider.calls_itself("https://elsewhere.example");
    let told = look_at(&provider.named(false)).await.unwrap_err().to_string();
    assert!(told.contains("https://elsewhere.example") && told.contains("letter by letter"), "{told}");
    let away =
        |seen: &Seen| seen.status == StatusCode::SERVICE_UNAVAILABLE && seen.body.contains("account cannot be reached now. Sign in with name and password");
    assert!(away(&get(&site, path::OIDC).await) && away(&come_back(&site, &answer, &cookie).await));
    provider.close().await;
    assert!(look_at(&provider.named(false)).await.is_err());
    let gone = get(&site, path::OIDC).await;
    assert!(away(&gone) && session(&gone).is_none(), "{}", gone.body);
    assert_eq!(get_with(&site, path::DESK, &session_of(&site, NAME).await).await.status, StatusCode::OK, "the password lets in");
}

#[tokio::test]
async fn where_no_provider_is_named_neither_button_nor_way_is_there() {
    let site = invented(false);
    assert!(!get(&site, path::SIGN_IN).await.body.contains("oidc"));
    for address in [path::OIDC, path::OIDC_BACK] {
        assert_eq!(get(&site, address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

fn bond() -> Bond {
    Bond {
        state: "an invented state".to_owned(),
        nonce: "an invented nonce".to_owned(),
        verifier: "an invented verifier of forty-three signs or more".to_owned(),
    }
}

fn mfa() -> Twist {
    json!({ "amr": ["pwd", "otp"] })
}

#[tokio::test]
async fn roles_second_steps_and_disabled_people_hold_by_this_way_too() {
    let provider = Invented::open().await;
    let (doubting, trusting, rules) = (provider.named(false), provider.named(true), Rules::default());
    for fresh in each().await {
        let store = fresh.migrated().await;
        let new = NewPerson { name: "Amina".to_owned(), role: Role::Analyst, password: "an invented password".to_owned() };
        let person = add_person(&store, new, "test", now()).await.unwrap();
        link(&store, ("amina", "test"), (&doubting.issuer, SUBJECT), now()).await.unwrap();
        let come = async |named, twist: Twist, at: DateTime<Utc>| {
            let sent = send(named, &bond()).await.unwrap();
            let (code, _) = provider.approve(&sent, SUBJECT, (Signing::EdDsa, twist));
            enter(Entrance { store: &store, provider: named, rules: &rules, shift: Shift { at, hours: 12 } }, (&code, &bond())).await
        };
        let Ok(Admitted::Whole(signed_in)) = come(&doubting, json!({ "role": "administrator" }), now()).await else { panic!("{}", fresh.name) };
        assert_eq!(signed_in.session.official, person, "{}: no role is taken from the provider", fresh.name);
        let setup = begin(Steps { store: &store, rules: &rules, at: now() }, &person).await.unwrap().unwrap();
        confirm(Steps { store: &store, rules: &rules, at: now() }, &person, &code(&app(&setup.secret), now())).await.unwrap().unwrap();
        assert!(matches!(come(&doubting, mfa(), now()).await, Ok(Admitted::Half(_))), "{}: what it says of factors is not believed", fresh.name);
        assert!(matches!(come(&trusting, mfa(), now()).await, Ok(Admitted::Whole(_))), "{}", fresh.name);
        let Ok(Admitted::Half(pending)) = come(&trusting, json!({ "amr": ["pwd"] }), now()).await else { panic!("{}: one factor", fresh.name) };
        let soon = now() + TimeDelta::seconds(30);
        let done = complete(&store, (&pending, &code(&app(&setup.secret), soon)), Shift { at: soon, hours: 12 }, &rules).await.unwrap();
        assert!(matches!(done, Completed::Whole(_)), "{}", fresh.name);
        store.disable_person("Amina", now()).await.unwrap();
        assert!(matches!(come(&trusting, mfa(), now()).await, Err(EnterError::Refused)), "{}: disabled", fresh.name);
        let told = journal(&store).await;
        for words in ["\"by\":\"provider and code\"", "provider, with a second factor", "\"why\":\"disabled\"", "linked to a provider of identities"] {
            assert!(told.iter().any(|line| line.contains(words)), "{}: {words} in {told:?}", fresh.name);
        }
    }
}

#[tokio::test]
async fn a_subject_is_one_persons_and_a_link_can_be_taken_away() {
    let long = "x".repeat(256);
    for fresh in each().await {
        let store = fresh.migrated().await;
        for name in [REGISTRAR, OTHER_REGISTRAR] {
            store.add_person(name, Role::Registrar, ("$argon2id$invented", now())).await.unwrap();
        }
        let linked = async |name, issuer, subject| link(&store, (name, "test"), (issuer, subject), now()).await.map_err(|error| error.to_string());
        let of = async |issuer, subject| store.person_of_subject((issuer, subject)).await.unwrap().map(|known| known.official.name);
        linked(REGISTRAR, "https://id.example", "1").await.unwrap();
        assert!(linked(OTHER_REGISTRAR, "https://id.example", "1").await.unwrap_err().contains("another person is linked"), "{}", fresh.name);
        linked(OTHER_REGISTRAR, "https://other.example", "1").await.unwrap();
        assert_eq!(of("https://other.example", "1").await.as_deref(), Some(OTHER_REGISTRAR), "{}", fresh.name);
        linked(REGISTRAR, "https://id.example", "2").await.unwrap();
        assert_eq!((of("https://id.example", "1").await, of("https://id.example", "2").await.as_deref()), (None, Some(REGISTRAR)), "{}", fresh.name);
        for bad in ["", "two\nlines", &long] {
            assert!(linked(REGISTRAR, "https://id.example", bad).await.unwrap_err().contains("1 to 255 bytes"), "{}", fresh.name);
        }
        assert!(linked("Nobody", "https://id.example", "3").await.unwrap_err().contains("Nobody"), "{}", fresh.name);
        assert!(unlink(&store, (REGISTRAR, "test"), now()).await.unwrap() && !unlink(&store, (REGISTRAR, "test"), now()).await.unwrap(), "{}", fresh.name);
        assert_eq!(of("https://id.example", "2").await, None, "{}", fresh.name);
    }
}

/// Made with OpenSSL; its private key is gone.
#[test]
fn a_token_signed_with_rsa_is_believed_and_one_with_a_changed_letter_is_not() {
    let vector: Value = serde_json::from_str(include_str!("../../../fixtures/desk/id_token_rs256.json")).unwrap();
    let (keys, token) = (Keys::read(vector.to_string().as_bytes()).unwrap(), vector["token"].as_str().unwrap());
    let expected = Expected { issuer: "https://id.example", client_id: CLIENT, nonce: "an invented nonce", now: now().timestamp() };
    let told = vouched(token, &keys, &expected).unwrap();
    assert!(told.subject == "rsa-subject" && told.by_two_factors);
    let at = token.find('.').unwrap() + 20;
    let changed = format!("{}{}{}", &token[..at], if token[at..].starts_with('A') { 'B' } else { 'A' }, &token[at + 1..]);
    assert_eq!(vouched(&changed, &keys, &expected), Err(Doubt::Signature));
    let late = Expected { now: now().timestamp() + 960, ..expected };
    assert_eq!(vouched(token, &keys, &late), Err(Doubt::Time));
    for broken in ["", ".", "..", "a.b.c", "....", &token[..token.len() / 2], &format!("{token}.x"), &"é".repeat(9_000)] {
        assert_eq!(vouched(broken, &keys, &expected), Err(Doubt::Unreadable), "{}", broken.chars().take(20).collect::<String>());
    }
}

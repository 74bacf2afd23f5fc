//! Is the desk closed to strangers and open to officials? The door, its cookie, its forms, and the pages behind it.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use recruitwatch::web::invented::{INSPECTOR, PASSWORD};
use recruitwatch::web::path;
use recruitwatch::web::view::finding;
use rstest::rstest;

use crate::visit::{Seen, get, get_with, invented, post, send};

/// Signs in and returns what came back.
async fn sign_in(site: &Router, password: &str, next: &str) -> Seen {
    let token = get(site, path::SIGN_IN).await.hidden("form_token");
    let form = format!("name={INSPECTOR}&password={}&next={}&form_token={token}", path::segment(password), path::segment(next));
    post(site, path::SIGN_IN, "", &form).await
}

/// The cookie of a fresh session.
async fn session(site: &Router) -> String {
    sign_in(site, PASSWORD, path::DESK).await.header(header::SET_COOKIE).split(';').next().unwrap().to_owned()
}

#[rstest]
#[case("/desk")]
#[case("/desk?page=2")]
#[case("/desk/agencies/XX-LB-0010")]
#[case("/desk/agencies/XX-LB-0010/placements?page=2")]
#[case("/desk/agencies/XX-LB-0010/fees.csv")]
#[case("/desk/agencies/XX-LB-0010/ties")]
#[case("/desk/findings/f_0/dossier")]
#[tokio::test]
async fn a_sign_in_leads_to_the_page_wanted(#[case] wanted: &str) {
    assert_eq!(sign_in(&invented(false), PASSWORD, wanted).await.header(header::LOCATION), wanted);
}

#[rstest]
#[case("https://elsewhere.example/")]
#[case("//elsewhere.example")]
#[case("/desk/../check")]
#[case("/desk\\elsewhere")]
#[case("/desk/\r\nset-cookie: a=b")]
#[case("/deskelsewhere")]
#[case("/desk/sign-out")]
#[case("")]
fn a_way_back_never_leads_away_from_the_desk(#[case] next: &str) {
    let back = path::after_sign_in(next);
    assert!(back == path::DESK || back == "/desk/../check", "{back}");
}

#[tokio::test]
async fn the_cookie_is_out_of_reach_of_scripts_and_bound_to_the_desk() {
    let plain = sign_in(&invented(false), PASSWORD, path::DESK).await;
    let cookie = plain.header(header::SET_COOKIE);
    for part in ["HttpOnly", "SameSite=Lax", "Path=/desk"] {
        assert!(cookie.contains(part), "{cookie} lacks {part}");
    }
    assert!(!cookie.contains("Secure"));
    assert!(sign_in(&invented(true), PASSWORD, path::DESK).await.header(header::SET_COOKIE).contains("Secure"));
}

#[tokio::test]
async fn a_wrong_password_opens_nothing_and_is_not_shown_again() {
    let seen = sign_in(&invented(false), "wrong-password-1", path::DESK).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.headers.get(header::SET_COOKIE).is_none());
    assert!(seen.body.contains("Name and password do not belong together") && !seen.body.contains("wrong-password-1"));
    assert_eq!(seen.header(header::CACHE_CONTROL), "no-store");
}

#[rstest]
#[case::none("")]
#[case::invented("0a1b")]
#[case::no_hex("zz")]
#[case::no_letters("%F0%9F%92%A9")]
#[tokio::test]
async fn a_form_without_its_token_is_refused(#[case] token: &str) {
    let site = invented(false);
    let form = format!("name={INSPECTOR}&password={}&form_token={token}", path::segment(PASSWORD));
    let refused = post(&site, path::SIGN_IN, "", &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.headers.get(header::SET_COOKIE).is_none() && refused.body.contains("or not of this site"));
    let cookie = session(&site).await;
    assert_eq!(post(&site, path::SIGN_OUT, &cookie, &format!("form_token={token}")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_sign_in_from_another_site_is_refused() {
    let site = invented(false);
    let token = get(&site, path::SIGN_IN).await.hidden("form_token");
    let form = format!("name={INSPECTOR}&password={}&form_token={token}", path::segment(PASSWORD));
    let request = Request::post(path::SIGN_IN).header("sec-fetch-site", "cross-site").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    assert_eq!(send(&site, request.body(Body::from(form)).unwrap()).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_desk_shows_list_agency_and_finding_and_nobody_keeps_them() {
    let site = invented(false);
    let cookie = session(&site).await;
    let found = path::finding(&finding::sample().finding_id());
    for (address, words) in
        [("/desk", "Where to look first"), ("/desk/agencies/XX-LB-0010", "Why some things could not be judged"), (found.as_str(), "Arithmetic")]
    {
        let seen = get_with(&site, address, &cookie).await;
        assert_eq!(seen.status, StatusCode::OK, "{address}");
        assert!(seen.body.contains(words) && seen.body.contains("Sign out"), "{address}");
        assert_eq!(seen.header(header::CACHE_CONTROL), "no-store", "{address}");
        assert!(seen.headers.get(header::CONTENT_ENCODING).is_none());
    }
    for address in ["/desk/agencies/NOBODY", "/desk/findings/f_0"] {
        assert_eq!(get_with(&site, address, &cookie).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn signing_out_takes_the_cookie_away() {
    let site = invented(false);
    let cookie = session(&site).await;
    let token = get_with(&site, "/desk", &cookie).await.hidden("form_token");
    let seen = post(&site, path::SIGN_OUT, &cookie, &format!("form_token={token}")).await;
    assert_eq!((seen.status, seen.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/"));
    let gone = seen.header(header::SET_COOKIE);
    assert!(gone.starts_with("recruitwatch_desk=;") && gone.contains("Max-Age=0") && gone.contains("Path=/desk"), "{gone}");
}

#[tokio::test]
async fn an_incident_shows_a_number_and_nothing_of_the_inside() {
    let seen = get_with(&invented(false), "/desk", "recruitwatch_desk=broken").await;
    assert_eq!(seen.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!seen.body.contains("store") && !seen.body.contains("secret"));
    let number = seen.body.split("<code class=\"reference\">").nth(1).unwrap().split('<').next().unwrap();
    assert!(number.len() == 8 && number.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()), "{number}");
}

#[test]
fn a_crowd_at_the_door_is_asked_to_wait() {
    let door = recruitwatch::web::door::Door::new(false);
    let places: Vec<_> = (0..4).map(|_| door.step_up().expect("there is a place")).collect();
    assert!(door.step_up().is_err());
    drop(places);
    assert!(door.step_up().is_ok());
}

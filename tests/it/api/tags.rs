//! Is what is known already not sent again, and is every tag true to the bytes that travel?

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use recruitwatch::edition::files::sha256;
use rstest::rstest;
use tower::ServiceExt;

use crate::visit::{Seen, get, invented, post, send};

async fn ask(site: &Router, method: Method, address: &str, with: &[(header::HeaderName, &str)]) -> Seen {
    let mut request = Request::builder().method(method).uri(address);
    for (name, value) in with {
        request = request.header(name, *value);
    }
    send(site, request.body(Body::empty()).unwrap()).await
}

#[rstest]
#[case::a_page("/register")]
#[case::a_list("/api/v1/agencies?limit=2")]
#[case::changes("/api/v1/changes")]
#[case::an_answer_to_one("/api/v1/check?q=amihan")]
#[case::the_rules("/api/v1/rules")]
#[case::a_schema("/api/v1/contracts/form.schema.json")]
#[case::a_file_of_an_edition("/api/v1/editions/latest/agencies.csv")]
#[case::a_workbook("/register/editions/2/agencies.xlsx")]
#[case::a_download("/register/agencies.json")]
#[case::figures("/statistics/recruitment-cost.csv")]
#[case::the_feed("/register/changes.atom")]
#[case::the_keys("/.well-known/jwks.json")]
#[case::the_style("/static/site.css")]
#[tokio::test]
async fn what_is_known_is_not_sent_again(#[case] address: &str) {
    let site = invented(false);
    let plain = ask(&site, Method::GET, address, &[]).await;
    let tag = plain.header(header::ETAG).to_owned();
    assert!(plain.status == StatusCode::OK && tag.starts_with('"') && tag.len() == 66, "{address}: {tag}");
    assert!(plain.header(header::VARY).contains("accept-encoding"));
    for known in [tag.clone(), format!("W/{tag}"), format!("\"0\", W/{tag} ,\"1\""), "*".to_owned()] {
        let again = ask(&site, Method::GET, address, &[(header::IF_NONE_MATCH, &known)]).await;
        assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{known}");
        assert_eq!(again.header(header::CACHE_CONTROL), plain.header(header::CACHE_CONTROL));
        assert!(again.header(header::ETAG).ends_with(&tag) && again.header(header::VARY).contains("accept-encoding"));
    }
    let other = ask(&site, Method::GET, address, &[(header::IF_NONE_MATCH, "\"0a1b\"")]).await;
    assert_eq!((other.status, other.header(header::ETAG)), (StatusCode::OK, tag.as_str()));
    let head = ask(&site, Method::HEAD, address, &[]).await;
    assert_eq!((head.status, head.body.as_str(), head.header(header::ETAG)), (StatusCode::OK, "", tag.as_str()));
    assert_eq!(head.header(header::CONTENT_LENGTH), plain.header(header::CONTENT_LENGTH), "the head tells the length of what is not sent");
    let known = ask(&site, Method::HEAD, address, &[(header::IF_NONE_MATCH, &tag)]).await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn a_tag_is_the_digest_of_the_bytes_and_weak_where_they_travel_compressed() {
    let (site, address) = (invented(false), "/api/v1/editions/2/agencies.csv");
    let answer = site.clone().oneshot(Request::get(address).body(Body::empty()).unwrap()).await.unwrap();
    let tag = answer.headers()[header::ETAG].to_str().unwrap().to_owned();
    let bytes = to_bytes(answer.into_body(), 1 << 20).await.unwrap();
    assert_eq!(tag, format!("\"{}\"", sha256(&bytes)));
    let small = ask(&site, Method::GET, address, &[(header::ACCEPT_ENCODING, "gzip")]).await;
    assert_eq!((small.header(header::CONTENT_ENCODING), small.header(header::ETAG)), ("gzip", format!("W/{tag}").as_str()));
    let weak = format!("W/{tag}");
    let again = ask(&site, Method::GET, address, &[(header::ACCEPT_ENCODING, "gzip"), (header::IF_NONE_MATCH, &weak)]).await;
    assert_eq!((again.status, again.header(header::ETAG)), (StatusCode::NOT_MODIFIED, weak.as_str()));
    assert!(again.headers.get(header::CONTENT_ENCODING).is_none() && again.headers.get(header::CONTENT_TYPE).is_none());
}

#[tokio::test]
async fn what_nobody_may_keep_and_what_is_wrong_has_no_tag() {
    let site = invented(false);
    for address in ["/desk/sign-in", "/healthz", "/nowhere", "/api/v1/agencies/NOBODY", "/api/v1/agencies?limit=0"] {
        assert!(get(&site, address).await.headers.get(header::ETAG).is_none(), "{address}");
    }
    assert!(post(&site, "/verify", "", "token=x").await.headers.get(header::ETAG).is_none());
    let conditional = ask(&site, Method::GET, "/api/v1/agencies/NOBODY", &[(header::IF_NONE_MATCH, "*")]).await;
    assert_eq!(conditional.status, StatusCode::NOT_FOUND);
}

//! What does a visitor get of an edition? A page, every file with its type for good, the keys, a feed, and the same for programs.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use recruitwatch::edition::archive::unpack;
use recruitwatch::edition::files::{Files, sha256};
use recruitwatch::edition::key::KeyList;
use recruitwatch::edition::statement::Statement;
use recruitwatch::edition::verify::{Held, verify};
use recruitwatch::flow::publish::{Wanted, keys, publish_edition};
use recruitwatch::web::path;
use rstest::rstest;
use tower::ServiceExt;

use super::key;
use crate::live::world::{self, suspension, take_list};
use crate::store::records::day;
use crate::visit::{get, invented, send};

async fn bytes(site: &Router, address: &str) -> Vec<u8> {
    let response = site.clone().oneshot(Request::get(address).body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK, "{address}");
    to_bytes(response.into_body(), 1 << 24).await.unwrap().to_vec()
}

/// What a visitor downloads can be checked with nothing else: every file of the statement, and the keys of the site.
#[tokio::test]
async fn the_downloads_of_an_edition_are_the_edition() {
    let site = invented(false);
    let mut files = Files::new();
    for name in ["edition.json", "edition.jws"] {
        files.insert(name.to_owned(), bytes(&site, &path::edition_file(2, name)).await);
    }
    for line in Statement::read(&files["edition.json"]).unwrap().files {
        files.insert(line.name.clone(), bytes(&site, &path::edition_file(2, &line.name)).await);
    }
    let (keys, before) = (KeyList::of_jwks(&bytes(&site, path::KEYS).await).unwrap(), bytes(&site, &path::edition_file(1, "edition.json")).await);
    let verdict = verify(&files, Held { keys: Some(&keys), before: Some(&before) }).unwrap();
    assert!(verdict.is_right(), "{verdict:?}");
    assert_eq!(verdict.told.len(), files.len(), "each file but the statement, and the chain");
}

#[tokio::test]
async fn the_archive_of_an_edition_holds_all_of_it_in_the_same_bytes_every_time() {
    let site = invented(false);
    let packed = bytes(&site, &path::edition_file(2, "edition.zip")).await;
    assert_eq!(packed, bytes(&site, "/api/v1/editions/latest/edition.zip").await);
    let files = unpack(&packed).unwrap();
    assert_eq!(files["edition.json"], bytes(&site, &path::edition_file(2, "edition.json")).await);
    assert!(verify(&files, Held::default()).unwrap().is_right());
    assert!(unpack(&packed[..packed.len() / 2]).is_err(), "half an archive is none");
    let world = world::world().await;
    assert_eq!(get(&world.site, "/register/editions/1/edition.zip").await.status, StatusCode::NOT_FOUND);
}

#[rstest]
#[case("agencies.csv", "text/csv; charset=utf-8; header=present")]
#[case("agencies.json", "application/json")]
#[case("agencies.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
#[case("datapackage.json", "application/json")]
#[case("edition.jws", "application/jose")]
#[case("edition.zip", "application/zip")]
#[case("keys/jwks.json", "application/jwk-set+json")]
#[tokio::test]
async fn a_file_has_its_type_and_its_tag_and_is_kept_for_good(#[case] name: &str, #[case] media_type: &str) {
    let (site, address) = (invented(false), path::edition_file(2, name));
    let seen = get(&site, &address).await;
    assert_eq!((seen.status, seen.header(header::CONTENT_TYPE)), (StatusCode::OK, media_type));
    assert_eq!(seen.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable");
    assert!(seen.header(header::CONTENT_DISPOSITION).starts_with("attachment; filename=\"edition-2-"));
    let tag = seen.header(header::ETAG).to_owned();
    assert!(tag.contains(&sha256(&bytes(&site, &address).await)));
    let again = Request::get(&address).header(header::IF_NONE_MATCH, &tag).body(Body::empty()).unwrap();
    let again = send(&site, again).await;
    assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
}

#[tokio::test]
async fn the_list_names_its_editions_and_each_leads_to_the_ones_beside_it() {
    let site = invented(false);
    let list = get(&site, "/register").await.body;
    assert!(list.contains("href=\"&#x2f;register&#x2f;editions&#x2f;2\"") && list.contains("Edition 1</a>") && list.contains("not signed"), "{list}");
    let second = get(&site, "/register/editions/2").await.body;
    for said in [
        "Silangan Example Overseas",
        "No longer in the list",
        "Status: Suspended, before: Licensed",
        "Suspended from <time datetime=\"2026-03-01\">",
        "Lifted from: 1 March 2026",
    ] {
        assert!(second.contains(said), "{said}");
    }
    assert!(second.contains("rel=\"prev\"") && !second.contains("rel=\"next\""));
    let first = get(&site, "/register/editions/1").await.body;
    assert!(first.contains("Nobody has signed this edition") && first.contains("rel=\"next\"") && first.contains("It follows none."));
}

#[tokio::test]
async fn programs_find_the_newest_edition_and_every_other() {
    let site = invented(false);
    let list: serde_json::Value = serde_json::from_str(&get(&site, path::API_EDITIONS).await.body).unwrap();
    assert_eq!((&list["editions"][0]["edition"], &list["editions"][1]["signed_by"]), (&2.into(), &serde_json::Value::Null));
    let latest: serde_json::Value = serde_json::from_str(&get(&site, "/api/v1/editions/latest").await.body).unwrap();
    assert_eq!((&latest["edition"], &latest["sha256"]), (&2.into(), &list["editions"][0]["sha256"]));
    for name in ["agencies.json", "agencies.csv", "agencies.xlsx"] {
        let seen = get(&site, &format!("/api/v1/editions/latest/{name}")).await;
        assert_eq!((seen.header(header::CACHE_CONTROL), seen.header(header::CONTENT_LOCATION)), ("public, max-age=300", path::edition_file(2, name).as_str()));
        assert_eq!(get(&site, &format!("/api/v1/editions/2/{name}")).await.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable");
    }
    let package = get(&site, path::REGISTER_PACKAGE).await;
    assert_eq!((package.status, package.header(header::LOCATION)), (StatusCode::TEMPORARY_REDIRECT, "/register/editions/2/datapackage.json"));
    assert_eq!(get(&site, "/api/v1/editions/3").await.header(header::CONTENT_TYPE), "application/problem+json");
}

#[tokio::test]
async fn a_feed_tells_the_changes_of_each_edition() {
    let seen = get(&invented(false), path::REGISTER_FEED).await;
    assert_eq!(seen.header(header::CONTENT_TYPE), "application/atom+xml; charset=utf-8");
    assert_eq!(seen.body.matches("<entry>").count(), 2);
    assert!(seen.body.contains("New in the list: Silangan Example Overseas (invented) (XX/LB/0012): Licensed") && seen.body.contains("The first edition."));
    assert!(seen.body.contains("<id>urn:uuid:") && seen.body.contains("<updated>2026-03-24T08:00:00Z</updated>"));
}

#[tokio::test]
async fn a_register_without_editions_says_so() {
    let world = world::world().await;
    assert!(get(&world.site, "/register").await.body.contains("No edition has been published yet."));
    for address in ["/register/editions/1", "/api/v1/editions/latest/agencies.csv", path::REGISTER_PACKAGE] {
        assert_eq!(get(&world.site, address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    assert_eq!(get(&world.site, path::KEYS).await.body, "{\n  \"keys\": []\n}\n");
    assert!(get(&world.site, path::REGISTER_FEED).await.body.ends_with("</feed>\n"));
}

#[tokio::test]
async fn what_is_published_is_there_at_once_and_stays_while_the_register_moves_on() {
    let world = world::world().await;
    let by = keys::By { at: world::now(), who: "test".to_owned() };
    keys::add_key(&world.store, key(1).public(), day("2026-01-01"), &by).await.unwrap();
    let key = key(1);
    let wanted = Wanted { on: None, key: Some(&key), rule_book: "sha256:0".to_owned(), even_unchanged: false, at: world::now(), who: "test".to_owned() };
    publish_edition(&world.store, &wanted).await.unwrap();
    let first = get(&world.site, "/register/editions/1/agencies.csv").await.body;
    let both = vec![suspension("PH-0002", "2026-02-01", "2026-02-10"), suspension("PH-0001", "2026-03-01", "2026-03-02")];
    assert!(first.contains("PH-0002,Habagat Example Manpower") && first.contains(",suspended,"));
    take_list(&world.store, both, "2026-03-22").await;
    publish_edition(&world.store, &wanted).await.unwrap();
    assert_eq!(get(&world.site, "/register/editions/1/agencies.csv").await.body, first);
    let page = get(&world.site, "/register/editions/2").await.body;
    assert!(page.contains(&key.public().kid()) && page.contains("Status: Suspended, before: Licensed"), "{page}");
}

//! Do the command line, the page and programs say the same of a licence, on both axes of time, and does the paper say it too?

use axum::http::StatusCode;
use chrono::FixedOffset;
use recruitwatch::web::path;
use rstest::rstest;
use serde_json::Value;

use super::world::{World, world, world_in};
use crate::cli::recruitwatch;
use crate::visit::get;

/// What the command line writes over the same database.
fn told(world: &World, licence: &str, on: &str, known: &str) -> Value {
    let database = format!("sqlite://{}", world._folder.path().join("invented.sqlite").display());
    let words = ["register", "status", licence, "--on", on, "--as-known", known, "--format", "json", "--database", &database];
    serde_json::from_slice(&recruitwatch(&words).output().unwrap().stdout).unwrap()
}

/// What a reader sees of a page: without elements, spaces as spaces.
fn as_text(page: &str) -> String {
    page.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect::<String>().replace('\u{a0}', " ")
}

#[rstest]
#[case::today("PH-0002", "2026-03-24", "2026-03-24", "Suspended")]
#[case::before_the_suspension("PH-0002", "2026-01-31", "2026-03-24", "Licensed")]
#[case::before_it_was_known("ph 0002", "2026-02-05", "2026-02-09", "Licensed")]
#[case::when_it_was_known("PH-0002", "2026-02-05", "2026-02-10", "Suspended")]
#[case::on_its_last_day("PH-0001", "2027-12-31", "2026-03-24", "Licensed")]
#[case::the_day_after("PH-0001", "2028-01-01", "2026-03-24", "Licence has run out")]
#[case::without_days("PH-0003", "2026-03-24", "2026-03-24", "Not known")]
#[tokio::test]
async fn command_line_page_programs_and_paper_say_the_same(#[case] licence: &str, #[case] on: &str, #[case] known: &str, #[case] words: &str) {
    let world = world().await;
    let segment = path::segment(licence);
    let api: Value = serde_json::from_str(&get(&world.site, &format!("/api/v1/agencies/{segment}/status?on={on}&known={known}")).await.body).unwrap();
    let cli = told(&world, licence, on, known);
    for (field, value) in cli.as_object().unwrap() {
        assert_eq!(api[field], *value, "{field}");
    }
    assert!(!cli["sources"].as_array().unwrap().is_empty() && cli["sources"][0]["sha256"].is_string(), "{cli}");
    for address in [format!("/agencies/{segment}?on={on}&known={known}"), format!("/agencies/{segment}/evidence?on={on}&known={known}")] {
        let page = get(&world.site, &address).await.body;
        assert!(page.contains(&format!("<p class=\"word\">{words}</p>")), "{address}");
        let text = as_text(&page);
        for reason in api["reasons"].as_array().unwrap() {
            assert!(text.contains(reason.as_str().unwrap()), "{address}: {reason}");
        }
    }
    assert_eq!(api["words"], words);
}

#[tokio::test]
async fn a_dated_paper_names_its_question_its_source_and_what_it_does_not_say() {
    let world = world().await;
    let paper = get(&world.site, "/agencies/PH-0002/evidence?on=2026-02-05&known=2026-02-25").await;
    assert_eq!(paper.status, StatusCode::OK);
    let page = paper.body.replace('\u{a0}', " ");
    for words in [
        "5 February 2026",
        "25 February 2026",
        "24 March 2026",
        "Invented register, of <time datetime=\"2026-02-20\">",
        "as number 2",
        "SHA-256",
        "Invented Act, section 12",
        "It is no decision",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let earlier = get(&world.site, "/agencies/PH-0002/evidence?on=2026-02-05&known=2026-02-09").await.body;
    assert!(!earlier.contains("Suspended") && earlier.contains("as number 1"), "what was not known stands on no paper: {earlier}");
    for (address, status) in
        [("/agencies/NOBODY/evidence", 404), ("/agencies/PH-0002/evidence?on=x", 400), ("/agencies/PH-0002/evidence?known=2026-02-30", 400)]
    {
        assert_eq!(get(&world.site, address).await.status.as_u16(), status, "{address}");
    }
}

#[tokio::test]
async fn the_day_is_that_of_the_authority() {
    // It is 08:00 of 24 March in universal time.
    for (hours, today) in [(9, "2026-03-24"), (-9, "2026-03-23"), (14, "2026-03-24")] {
        let world = world_in(FixedOffset::east_opt(hours * 3600).unwrap()).await;
        let told: Value = serde_json::from_str(&get(&world.site, "/api/v1/agencies/PH-0001/status").await.body).unwrap();
        assert_eq!((told["on"].as_str(), told["known_on"].as_str()), (Some(today), Some(today)), "{hours}");
    }
}

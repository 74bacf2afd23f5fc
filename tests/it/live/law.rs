//! Can whoever reads of a model contract, a minimum wage or a norm of a list open it, for good, as a page and as a document?

use std::collections::BTreeSet;

use axum::Router;
use axum::http::StatusCode;
use recruitwatch::flow::law::rule_book;
use recruitwatch::record::code::Code;
use recruitwatch::record::finding::{Finding, RuleCited};
use recruitwatch::rules::book::RuleBook;
use recruitwatch::store::findings::{Judged, JudgedUnder};
use recruitwatch::web::page::CSS;
use recruitwatch::web::path;
use recruitwatch::web::view::law::Subject;
use recruitwatch::web::view::rule::RuleView;
use serde_json::Value;

use super::desk::session;
use super::world::{breach, world};
use crate::house::day;
use crate::store::facts::{all, at};
use crate::visit::{get, get_with, post};

/// A page as a browser reads it.
async fn page(site: &Router, address: &str) -> String {
    let seen = get(site, address).await;
    assert_eq!(seen.status, StatusCode::OK, "{address}");
    seen.body.replace("&#x2f;", "/").replace("&amp;", "&").replace("&#x27;", "'")
}

async fn json(site: &Router, address: &str) -> Value {
    serde_json::from_str(&get(site, address).await.body).unwrap()
}

/// The ids of everything beside the norms on fees.
fn beside(book: &RuleBook) -> Vec<String> {
    let models = book.models().all().iter().map(|model| model.id.to_string());
    let wages = book.wages().norms().iter().map(|norm| norm.id.to_string());
    models.chain(wages).chain(book.prohibitions().all().iter().map(|norm| norm.id.to_string())).collect()
}

/// Where the links of a page lead within the site, without repeats.
fn links(page: &str) -> BTreeSet<&str> {
    page.match_indices("href=\"/").map(|(at, _)| page[at + 6..].split(['"', '#']).next().unwrap()).collect()
}

#[tokio::test]
async fn every_model_and_listed_norm_has_a_page_whose_links_lead_somewhere() {
    let (world, book) = (world().await, rule_book(None).unwrap());
    let mut list = String::new();
    for part in Subject::ALL {
        let open = page(&world.site, &path::law_part(part.as_str(), "")).await;
        println!("{:>6} {part}", open.len());
        assert!(open.len() + CSS.len() < 100_000, "{part} has {}", open.len());
        list += &open;
    }
    let (mut seen, ids) = (BTreeSet::new(), beside(&book));
    assert!(25 < ids.len(), "{}", ids.len());
    for id in ids {
        let address = path::rule(&id);
        assert!(list.contains(&format!("href=\"{address}\"")), "the list leads to {id}");
        let own = page(&world.site, &address).await;
        println!("{:>6} {id}", own.len());
        assert!(own.len() + CSS.len() < 100_000, "{id} has {}", own.len());
        seen.extend(links(&own).into_iter().map(str::to_owned));
    }
    assert!(seen.iter().any(|address| address.starts_with("/law/hk-id407/")), "{seen:?}");
    for address in seen {
        let status = get(&world.site, &address).await.status;
        assert!(status.is_success() || status.is_redirection(), "{address}: {status}");
    }
}

#[tokio::test]
async fn a_way_shows_what_holds_for_it_and_a_day_what_held_then() {
    let world = world().await;
    let to_qatar = page(&world.site, "/law?destination=QA").await;
    assert!(to_qatar.contains("/law/qa-minimum-wage") && !to_qatar.contains("/law/hk-id407") && to_qatar.contains("/law/ilo-c189-art7"));
    let line = |page: &str| page.split("/law/my-minimum-wage\"").nth(1).unwrap().split("<li>").next().unwrap().to_owned();
    let (now, before) = (line(&page(&world.site, "/law?part=models&on=2026-03-24").await), line(&page(&world.site, "/law?part=models&on=2022-04-30").await));
    assert!(now.contains("In force") && now.contains("work in Malaysia · binds<"), "{now}");
    assert!(before.contains("Not known for this day") && !before.contains("binds") && !before.contains("advises"), "{before}");
}

#[tokio::test]
async fn a_model_tells_the_minimum_wage_by_date_and_folds_what_ended() {
    let world = world().await;
    let hong_kong = page(&world.site, "/law/hk-id407").await;
    let history = hong_kong.split("What changed over the years").nth(1).unwrap().split("</table>").next().unwrap();
    let steps = ["at least 5100.00 HKD a month", "at least 4990.00 HKD a month", "at least 4630.00 HKD a month", "at least 3740.00 HKD a month"];
    let found: Vec<usize> = steps.iter().map(|step| history.find(step).unwrap_or_else(|| panic!("{step}: {history}"))).collect();
    assert!(found.is_sorted(), "the latest first");
    for part in ["Seen there", "Not certain", "9111: domestic worker", "Contracts signed before it are still taken with applications to 27 October 2025"] {
        assert!(hong_kong.contains(part), "{part}");
    }
    assert!(hong_kong.contains("<summary>From <time datetime=\"2024-09-28\">") && !hong_kong.contains("<summary>From <time datetime=\"2025-09-30\">"));
    let wages_alone = page(&world.site, "/law/my-minimum-wage").await;
    assert!(wages_alone.contains("Nothing is known on transportation"));
}

#[tokio::test]
async fn a_text_has_an_address_for_good_and_parts_of_one_day_share_it() {
    let world = world().await;
    let day = page(&world.site, "/law/hk-id407/2019-09-28").await;
    assert_eq!(day.matches("<section class=\"version\">").count(), 2);
    assert!(day.contains("4630.00 HKD") && day.contains("1121.00 HKD") && !day.contains("5100.00"));
    let told = json(&world.site, "/api/v1/rules/hk-id407/2019-09-28").await;
    let prints: BTreeSet<&str> = told["versions"].as_array().unwrap().iter().map(|version| version["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(prints.len(), 2, "each text has a digest of its own");
    for address in ["/law/hk-id407/2019-09-27", "/law/th-mou/2019-01-01", "/law/hk-cap57-pay-day/2019-01-01"] {
        assert_eq!(get(&world.site, address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    for address in ["/law/th-mou/undated", "/law/hk-cap57-pay-day/undated", "/law/ph-ra-8042-s6i/1995-07-15"] {
        assert_eq!(get(&world.site, address).await.status, StatusCode::OK, "{address}");
    }
}

#[tokio::test]
async fn a_norm_without_a_source_says_so() {
    let world = world().await;
    let bare = page(&world.site, "/law/hk-cap57-pay-day").await;
    assert!(bare.contains("Advisory, because no source was read, its first day is not known and what published it is not known."), "{bare}");
    let sound = page(&world.site, "/law/ph-ra-8042-s6i").await;
    assert!(sound.contains("<dd><span>Binding.") && sound.contains("It protects only a contract that an authority approved."));
    let deductions = page(&world.site, "/law/sa-domestic-deductions").await;
    assert!(deductions.contains("all that is taken out together is at most 50 % of a period's pay"), "{deductions}");
}

#[tokio::test]
async fn programs_know_models_too() {
    let world = world().await;
    let all = json(&world.site, "/api/v1/rules?destination=HK").await;
    let subject = |id: &str| all["rules"].as_array().unwrap().iter().find(|rule| rule["id"] == id).map(|rule| rule["subject"].clone());
    assert_eq!(subject("hk-57a-10pct").unwrap(), "fees");
    assert_eq!(subject("hk-id407").unwrap(), "models");
    assert_eq!(subject("hk-cap57-pay-day").unwrap(), "wages");
    assert_eq!(subject("ilo-indicator-documents").unwrap(), "changes");
    assert!(subject("qa-minimum-wage").is_none());
    let model = json(&world.site, "/api/v1/rules/hk-id407").await;
    assert_eq!((model["subject"].as_str(), model["history"][0]["caption"].as_str()), (Some("models"), Some("The basic wage")));
    let now = model["versions"].as_array().unwrap().iter().find(|version| version["from"] == "2025-09-30").unwrap();
    let term = |name: &str| now["terms"].as_array().unwrap().iter().find(|term| term["term"] == name).unwrap().clone();
    assert_eq!((term("wage_amount")["value"].as_str(), term("wage_amount")["binds"].as_bool()), (Some("5100.00"), Some(true)));
    assert_eq!((term("wage_currency")["value"].as_str(), now["check_by"].as_str()), (Some("HKD"), Some("2026-10-31")));
    assert_eq!(get(&world.site, "/api/v1/rules/no-such-model").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_answer_on_contracts_leads_to_the_model_that_it_names() {
    let world = world().await;
    let asked = "origin=PH&destination=HK&occupation=9111&on=2025-11-20&before_wage_amount=5100&before_wage_currency=HKD\
                 &after_wage_amount=4500&after_wage_currency=HKD&after_documents_held_by=employer";
    let answer = post(&world.site, path::CONTRACTS, "", asked).await.body.replace("&#x2f;", "/");
    assert!(answer.contains("<a href=\"/law/hk-id407\">"), "{answer}");
}

#[tokio::test]
async fn a_finding_leads_to_the_text_that_it_cites_where_the_book_has_it() {
    let world = world().await;
    let cited = |id: &str, from: Option<&str>| {
        let rule = RuleCited { id: id.into(), in_force_from: from.map(day), ..breach().rule.unwrap() };
        Finding { rule: Some(rule), ..breach() }
    };
    let findings = vec![cited("hk-id407", Some("2025-09-30")), cited("hk-cap57-pay-day", None), cited("kw-domestic-work", Some("2015-06-30"))];
    let (sender_id, intake_id) = (world.store.cases(&all()).await.unwrap()[0].sender_id, world.store.intakes(1).await.unwrap()[0].id);
    let judged = [Judged { sender_id, intake_id, placement_id: breach().placement_id, findings: findings.clone() }];
    let under = JudgedUnder { rules_digest: "sha256:1".to_owned(), as_of: day("2026-03-20"), at: at("2026-03-20T12:00:00Z") };
    world.store.keep_findings(&judged, &under).await.unwrap();
    let cookie = session(&world.site).await;
    let links = ["/law/hk-id407/2025-09-30", "/law/hk-cap57-pay-day/undated", "/law/kw-domestic-work/2015-06-30"];
    for (finding, (link, is_there)) in findings.iter().zip(links.into_iter().zip([true, true, false])) {
        let shown = get_with(&world.site, &path::finding(&finding.finding_id()), &cookie).await.body.replace("&#x2f;", "/");
        assert!(shown.contains("Invented Overseas Work Act, section 9"), "{link}: {shown}");
        assert_eq!(shown.contains(&format!("href=\"{link}\"")), is_there, "{link}: {shown}");
        assert_eq!(get(&world.site, link).await.status == StatusCode::OK, is_there, "{link}");
    }
}

#[test]
fn what_should_have_been_read_again_says_so_and_else_when_it_will_be() {
    let book = rule_book(None).unwrap();
    let newest = |today: &str| RuleView::of_model(&book, "hk-id407", day(today)).unwrap().versions.swap_remove(0);
    assert_eq!(newest("2026-10-31").not_confirmed, None);
    let stale = newest("2026-11-01").not_confirmed;
    assert_eq!(stale.as_ref().map(|sentence| sentence.english()), Some("Not confirmed since 31 October 2026: its source had to be read again by that day."));
    let codes =
        |today: &str| RuleView::of_model(&book, "hk-id407", day(today)).unwrap().versions.iter().map(|v| v.standing.code.to_string()).collect::<Vec<_>>();
    assert_eq!(codes("2025-09-29")[..3], ["not-yet", "in-force", "in-force"], "the last day of the step before");
    assert_eq!(codes("2025-09-30")[..3], ["in-force", "in-force", "ended"]);
}

//! What is anybody told by the site over the real house?

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use recruitwatch::flow::assess_fee::{Known, assess_fee};
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::places::Places;
use recruitwatch::record::rate::Rates;
use recruitwatch::web::form::FeeForm;
use recruitwatch::web::path;
use rstest::rstest;
use serde_json::Value;

use super::world::{WORKER, suspension, take_list, world};
use crate::visit::{get, send};

async fn json(site: &Router, address: &str) -> Value {
    serde_json::from_str(&get(site, address).await.body).unwrap()
}

#[rstest]
#[case::the_licensed("Amihan Example Overseas", "licensed", "Licensed")]
#[case::the_same_by_its_number("PH-0001", "licensed", "Licensed")]
#[case::the_suspended("Habagat Example Manpower", "suspended", "Suspended: it may not recruit now")]
#[case::one_without_days("Bagwis Example Crewing", "unknown-status", "In the register, but its status is not known")]
#[case::one_letter_off("Amihan Exemple Overseas", "did-you-mean", "Did you mean one of these?")]
#[case::a_number_with_another_name("Zamora Example Number 7 PH-0001", "name-and-number-differ", "The number belongs to another agency")]
#[case::nobody("Qwxyz Unheard", "not-found", "Not found in the register")]
#[tokio::test]
async fn a_check_says_the_verdict_of_the_register(#[case] words: &str, #[case] verdict: &str, #[case] headline: &str) {
    let world = world().await;
    let query = path::segment(words);
    let page = get(&world.site, &format!("/check?q={query}")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(&format!("<h1>{headline}</h1>")), "{words}");
    assert!(page.body.contains("Invented data for a test."));
    let told = json(&world.site, &format!("/api/v1/check?q={query}")).await;
    assert_eq!(told["verdict"], verdict, "{told}");
    assert_eq!(told["agency"].is_null(), ["did-you-mean", "name-and-number-differ", "not-found"].contains(&verdict), "{told}");
    assert_eq!(told["sources"][0]["on"], "2026-02-20", "the day of the newest list: {told}");
    assert!(told["sentence"].as_str().unwrap().ends_with('.') && !told["next_steps"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn a_near_name_shows_the_letters_that_differ_and_no_status() {
    let world = world().await;
    let page = get(&world.site, "/check?q=Amihan+Exemple+Overseas").await.body;
    assert!(page.contains("Ex<mark>e</mark>mple") || page.contains("ex<mark>e</mark>mple"), "{page}");
    let told = json(&world.site, "/api/v1/check?q=Amihan+Exemple+Overseas").await;
    assert_eq!((told["candidates"][0]["licence_no"].as_str(), told["candidates"][0]["status"].as_str()), (Some("PH-0001"), None));
}

#[tokio::test]
async fn an_agency_page_tells_the_status_of_a_day_that_is_past() {
    let world = world().await;
    let today = get(&world.site, "/agencies/PH-0002").await.body;
    assert!(today.contains("<p class=\"word\">Suspended</p>") && today.contains("Invented Act, section 12"));
    let before = get(&world.site, "/agencies/ph%200002?on=2026-01-31").await.body;
    assert!(before.contains("<p class=\"word\">Licensed</p>") && before.contains("You asked for another day than today"));
    assert!(before.contains("Invented register"));
    let not_yet = get(&world.site, "/agencies/PH-0002?on=2024-12-31").await.body;
    assert!(not_yet.contains("<p class=\"word\">Not licensed yet</p>"));
    assert_eq!(get(&world.site, "/agencies/PH-9999").await.status, StatusCode::NOT_FOUND);
}

#[rstest]
#[case::as_known_before_the_suspension_was_recorded("2026-02-05", "2026-02-09", "licensed")]
#[case::as_known_on_the_day_of_recording("2026-02-05", "2026-02-10", "suspended")]
#[case::the_day_before_it("2026-01-31", "2026-03-24", "licensed")]
#[case::knowledge_of_days_to_come_is_cut("2026-02-05", "2030-01-01", "suspended")]
#[tokio::test]
async fn the_status_for_programs_has_both_axes_of_time(#[case] on: &str, #[case] known: &str, #[case] status: &str) {
    let world = world().await;
    let told = json(&world.site, &format!("/api/v1/agencies/PH-0002/status?on={on}&known={known}")).await;
    assert_eq!((told["status"].as_str(), told["on"].as_str()), (Some(status), Some(on)), "{told}");
    assert_eq!(told["known_on"].as_str(), Some(known.min("2026-03-24")));
}

#[tokio::test]
async fn a_list_that_comes_in_is_shown_without_a_restart() {
    let world = world().await;
    assert_eq!(json(&world.site, "/api/v1/check?q=PH-0001").await["verdict"], "licensed");
    let both = vec![suspension("PH-0002", "2026-02-01", "2026-02-10"), suspension("PH-0001", "2026-03-01", "2026-03-02")];
    take_list(&world.store, both, "2026-03-22").await;
    for _ in 0..600 {
        if json(&world.site, "/api/v1/check?q=PH-0001").await["verdict"] == "suspended" {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the register was not read anew");
}

#[tokio::test]
async fn the_list_is_cut_into_pages_and_comes_whole_as_table_and_json() {
    let world = world().await;
    let first = get(&world.site, "/register").await.body;
    assert!(first.contains("Amihan Example Overseas") && first.contains("Page 1 of 3"));
    assert!(get(&world.site, "/register?page=3").await.body.contains("Zamora Example Number 9"));
    assert_eq!(get(&world.site, "/register?page=4").await.status, StatusCode::NOT_FOUND);
    let table = get(&world.site, "/register/agencies.csv").await.body;
    assert_eq!(table.lines().count(), 61);
    assert!(table.contains("PH-0002,Habagat Example Manpower,PH,suspended,"));
    let list = json(&world.site, "/register/agencies.json").await;
    assert_eq!((list["agencies"].as_array().unwrap().len(), list["as_of"].as_str()), (60, Some("2026-03-24")));
    assert!(get(&world.site, "/").await.body.contains("60"));
}

#[tokio::test]
async fn the_law_is_told_from_the_rule_book() {
    let world = world().await;
    let all = get(&world.site, "/law").await.body;
    assert!(all.contains("<h2>Singapore</h2>") && all.contains("sg-worker-fee"));
    let rule = get(&world.site, "/law/sg-worker-fee").await.body;
    assert!(rule.contains("How sure") && rule.contains("In force"));
    assert_eq!(get(&world.site, "/law/no-such-rule").await.status, StatusCode::NOT_FOUND);
}

async fn fees(site: &Router, form: &str) -> Value {
    let request = Request::post(path::API_FEES).header(header::CONTENT_TYPE, "application/json").body(Body::from(form.to_owned())).unwrap();
    serde_json::from_str(&send(site, request).await.body).unwrap()
}

#[tokio::test]
async fn programs_read_what_the_command_line_writes() {
    let world = world().await;
    let form = r#"{"origin":"PH","destination":"QA","on":"2026-02-01","item1":"agency-fee","amount1":"15000","currency1":"PHP"}"#;
    let told = fees(&world.site, form).await;
    let (law, rates, places) = (rule_book(None).unwrap(), Rates::default(), Places::of_seeds().unwrap());
    let form: FeeForm = serde_json::from_str(form).unwrap();
    let answer = assess_fee(
        &form.read("2026-03-24".parse().unwrap()).unwrap(),
        Known { law: &law, rates: &rates, places: &places, today: "2026-03-24".parse().unwrap() },
    );
    let Value::Object(own) = serde_json::to_value(&answer).unwrap() else { panic!("an object") };
    for (name, value) in own {
        assert_eq!(told[&name], value, "{name}");
    }
    // The names that version 1 of the interface promised.
    for name in ["verdict", "words", "question", "on", "items", "too_much", "unknown", "rule_book"] {
        assert!(!told[name].is_null(), "{name}");
    }
    let line = item(&told, "agency-fee").as_object().unwrap();
    for name in ["item", "may", "most", "may_be_less", "asked", "too_much", "law", "notes", "trace"] {
        assert!(line.contains_key(name), "{name}");
    }
    for name in ["rule", "sentence", "citation", "sure"] {
        assert!(line["law"][0][name].is_string(), "{name}");
    }
}

#[tokio::test]
async fn an_answer_has_an_address_that_gives_it_again_and_one_that_leads_back_to_the_question() {
    let world = world().await;
    let asked = "/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300%2C000&currency1=BDT&currency2=USD&wage=&period=month";
    let page = get(&world.site, asked).await.body;
    let stable = "/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300%2C000&currency1=BDT&on=2026-03-24";
    let linked = |to: &str| page.contains(&format!("href=\"{}\"", to.replace('&', "&amp;").replace('/', "&#x2f;")));
    assert!(linked(stable) && linked(&format!("{stable}&change=yes")), "{page}");
    let again = get(&world.site, stable).await.body;
    let answer = |page: &str| page.split("<section class=\"verdict").nth(1).unwrap().to_owned();
    assert_eq!(answer(&page), answer(&again));
    let form = get(&world.site, &format!("{stable}&change=yes")).await.body;
    assert!(form.contains("<option value=\"BD\" selected>") && form.contains("value=\"300,000\"") && !form.contains("class=\"verdict"));
}

#[tokio::test]
async fn the_page_tells_what_to_ask_for_and_where_to_go_with_law_and_source() {
    let world = world().await;
    let page = get(&world.site, "/fees?origin=NP&destination=QA&item1=agency-fee&amount1=50000&currency1=NPR").await.body;
    for part in [
        "What to ask for",
        "the letter in which the employer refuses to pay",
        "Where to go",
        "Department of Foreign Employment",
        "16008",
        "labour attaché",
        "We know no rate of exchange",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let phone = get(&world.site, "/fees?origin=PH&destination=HK&item1=agency-fee&amount1=5000&currency1=PHP").await.body;
    assert!(phone.contains("<a class=\"phone\" dir=\"ltr\" href=\"tel:1348\">1348</a>"));
}

fn item<'a>(answer: &'a Value, item: &str) -> &'a Value {
    answer["items"].as_array().unwrap().iter().find(|line| line["item"] == item).unwrap_or(&Value::Null)
}

#[tokio::test]
async fn a_limit_that_grows_with_the_wage_is_computed_where_the_wage_is_stated_and_else_asks_for_it() {
    let world = world().await;
    let stated = r#"{"origin":"PH","destination":"SG","occupation":"9329","wage":"600","currency":"SGD","months":"24","on":"2024-02-01","item1":"destination-agency-fee","amount1":"1500","currency1":"SGD"}"#;
    let told = fees(&world.site, stated).await;
    let line = item(&told, "destination-agency-fee");
    assert_eq!((told["verdict"].as_str(), line["may"].as_str()), (Some("too-much"), Some("up_to")), "{told}");
    assert_eq!((line["most"]["amount"].as_str(), line["too_much"]["amount"].as_str()), (Some("1200.00"), Some("300.00")), "{line}");
    assert_eq!(told["too_much"][0]["amount"], "300.00");
    let open = r#"{"origin":"PH","destination":"SG","on":"2024-02-01","item1":"destination-agency-fee","amount1":"1500","currency1":"SGD"}"#;
    let told = fees(&world.site, open).await;
    let line = item(&told, "destination-agency-fee");
    assert_eq!((line["most"].is_null(), told["too_much"].as_array().unwrap().len()), (true, 0), "{told}");
    assert!(line["notes"][0].as_str().unwrap().contains("the wage"), "{line}");
    assert!(!["within-limits", "too-much"].contains(&told["verdict"].as_str().unwrap()), "{told}");
}

#[tokio::test]
async fn what_nobody_may_ask_is_said_without_wage_or_job() {
    let world = world().await;
    let told = fees(&world.site, r#"{"origin":"PH","destination":"SG","on":"2024-02-01","item1":"employer-levy","amount1":"100","currency1":"SGD"}"#).await;
    let line = item(&told, "employer-levy");
    assert_eq!(line["may"], "no", "{line}");
    assert!(["too-much", "not-allowed"].contains(&told["verdict"].as_str().unwrap()), "{told}");
    assert!(line["law"].as_array().unwrap().iter().any(|law| law["rule"] == "sg-worker-fee" && law["sure"] == "Binding"), "{line}");
}

#[tokio::test]
async fn where_no_law_is_known_nothing_is_allowed() {
    let world = world().await;
    let told = fees(&world.site, r#"{"origin":"NO","destination":"SE","item1":"agency-fee","amount1":"10","currency1":"NOK"}"#).await;
    assert_eq!((told["verdict"].as_str(), item(&told, "agency-fee")["may"].as_str()), (Some("unknown"), Some("unknown")), "{told}");
    let page = get(&world.site, "/fees?origin=NO&destination=SE&item1=agency-fee&amount1=10&currency1=NOK").await.body;
    assert!(page.contains("We do not know the rule for this") && page.contains("We know no binding rule of Norway"));
}

#[tokio::test]
async fn programs_get_problems_as_problem_documents() {
    let world = world().await;
    for (address, status) in [
        ("/api/v1/check", 400),
        ("/api/v1/agencies/NOBODY/status", 404),
        ("/api/v1/agencies/PH-0001/status?on=yesterday", 400),
        ("/api/v1/agencies/PH-0001/status?known=x", 400),
    ] {
        let seen = get(&world.site, address).await;
        assert_eq!((seen.header(header::CONTENT_TYPE), seen.status.as_u16()), ("application/problem+json", status), "{address}");
    }
    let wrong = fees(&world.site, r#"{"origin":"ZZ"}"#).await;
    assert_eq!(wrong["status"], 400);
}

#[tokio::test]
async fn no_public_page_knows_a_worker() {
    let world = world().await;
    for address in ["/", "/check?q=Habagat", "/agencies/PH-0002", "/register", "/register/agencies.json", "/api/v1/check?q=P-17", "/check?q=P-17"] {
        let seen = get(&world.site, address).await.body;
        assert!(!seen.contains(WORKER) && !seen.contains("Invented Gloves"), "{address}");
    }
}

#[tokio::test]
async fn a_limit_on_everything_together_allows_no_bribe_and_stands_once_for_all_that_it_covers() {
    let world = world().await;
    let told = fees(&world.site, r#"{"origin":"BD","destination":"MY","item1":"bribe","amount1":"5000","currency1":"BDT"}"#).await;
    assert_eq!(item(&told, "bribe")["may"], "unknown", "{told}");
    assert!(!["within-limits", "limits"].contains(&told["verdict"].as_str().unwrap()), "{told}");
    let other = fees(&world.site, r#"{"origin":"BD","destination":"MY","item1":"agency-fee","amount1":"1","currency1":"BDT"}"#).await;
    assert!(item(&other, "bribe").is_null() && item(&other, "other").is_null(), "{other}");
    let page = get(&world.site, "/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300000&currency1=BDT").await.body;
    assert!(page.contains("BDT\u{a0}263,000.00"), "300,000 less the 37,000 for the agency");
    assert!(page.contains("Too much by <strong>") && page.contains("at most 37000.00 BDT"), "the sum and the limit stand at the item");
    assert_eq!(page.matches("all of them together").count(), 1);
    assert!(page.len() < 100_000, "{}", page.len());
}

#[tokio::test]
async fn a_question_with_everything_left_open_is_answered_in_time() {
    let world = world().await;
    let begun = std::time::Instant::now();
    for way in ["origin=BD&destination=SA", "origin=PH&destination=HK", "origin=VN&destination=TW", "origin=NP&destination=MY"] {
        assert_eq!(get(&world.site, &format!("/fees?{way}&item1=agency-fee&amount1=1000&currency1=USD")).await.status, StatusCode::OK, "{way}");
    }
    assert!(begun.elapsed().as_secs() < 20, "{:?} without optimisation", begun.elapsed());
}

#[tokio::test]
async fn the_cost_figures_come_as_page_tables_and_json_and_show_nobody_where_they_are_few() {
    let world = world().await;
    let page = get(&world.site, "/statistics").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("fewer than 10 workers can be counted"), "two placements are no figure");
    let told = json(&world.site, "/api/v1/statistics/recruitment-cost").await;
    assert_eq!((told["rows"][0]["by"].as_str(), told["rows"][0]["status"].as_str()), (Some("all"), Some("few")), "{told}");
    assert!(told["rows"][0].get("mean").is_none(), "{told}");
    let table = get(&world.site, "/statistics/recruitment-cost.csv").await.body;
    assert_eq!(table.lines().nth(1), Some("all,all,few,,,,,,,,,,"));
    assert!(get(&world.site, "/statistics/sdg-10-7-1.csv").await.body.contains(",MEDIAN,,MONTHS_OF_INCOME,Q,,suppressed: few"));
}

#[tokio::test]
async fn a_version_of_a_rule_has_an_address_of_its_own() {
    let world = world().await;
    let page = get(&world.site, "/law/tw-service-fee/2004-01-13").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("13\u{a0}January\u{a0}2004") && !page.body.contains("6\u{a0}April\u{a0}2017"), "one version only");
    assert_eq!(get(&world.site, "/law/tw-service-fee/2004-01-14").await.status, StatusCode::NOT_FOUND);
    let told = json(&world.site, "/api/v1/rules/tw-service-fee/2017-04-06").await;
    assert_eq!(told["versions"][0]["tables"][1]["rows"][0][1], "1800.00 TWD", "{told}");
    assert!(told["versions"][0]["fingerprint"].as_str().unwrap().starts_with("sha256:"));
    let matrix = get(&world.site, "/law?origin=BD&on=2026-03-24").await.body;
    assert!(matrix.contains("10&#x2f;10") && matrix.contains("at most standards and advice"));
}

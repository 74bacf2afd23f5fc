//! They changed my contract: is what people and programs send read as they meant it, refused at its place, compared, and forgotten?

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use recruitwatch::record::code::Code;
use recruitwatch::record::contract::Term;
use recruitwatch::web::form::contract::ContractsForm;
use recruitwatch::web::path;
use recruitwatch::web::view::View;
use recruitwatch::web::view::contract_form::FormView;
use recruitwatch::web::view::contracts::ContractsView;
use rstest::rstest;
use serde_json::{Value, json};

use crate::visit::{Seen, get, invented, post, send};

const WAY: [(&str, &str); 3] = [("origin", "BD"), ("destination", "MY"), ("occupation", "9313")];
const WAGES: [(&str, &str); 4] =
    [("before_wage_amount", "1700"), ("before_wage_currency", "MYR"), ("after_wage_amount", "1500"), ("after_wage_currency", "MYR")];

fn body(fields: &[(&str, &str)]) -> String {
    fields.iter().map(|(name, text)| format!("{name}={}", path::segment(text))).collect::<Vec<_>>().join("&")
}

async fn page(fields: &[(&str, &str)]) -> Seen {
    post(&invented(false), path::CONTRACTS, "", &body(fields)).await
}

fn form(fields: &[(&str, &str)]) -> ContractsForm {
    ContractsForm::of(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
}

/// The fields at which something is wrong.
fn wrong(fields: &[(&str, &str)]) -> Vec<String> {
    let errors = form(fields).read("2026-03-24".parse().unwrap()).err().unwrap_or_default();
    errors.into_iter().map(|error| error.field.into_owned()).collect()
}

async fn api(site: &Router, body: impl Into<Body>) -> Seen {
    send(site, Request::post(path::API_CONTRACTS).header(header::CONTENT_TYPE, "application/json").body(body.into()).unwrap()).await
}

fn told(seen: &Seen) -> Value {
    serde_json::from_str(&seen.body).unwrap_or_else(|error| panic!("{error}: {}", seen.body))
}

#[tokio::test]
async fn a_worse_wage_is_said_to_be_worse_with_what_it_costs_and_kept_by_nobody() {
    let seen = page(&[WAY.as_slice(), &WAGES, &[("before_duration_months", "24")]].concat()).await;
    assert_eq!((seen.status, seen.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    assert!(seen.headers.get(header::SET_COOKIE).is_none());
    for words in ["<h1>The later paper is worse for you</h1>", "MYR\u{a0}200.00", "MYR\u{a0}4,800.00", "A better term does not make a worse one lawful."] {
        assert!(seen.body.contains(words), "{words}: {}", seen.body);
    }
    assert!(!seen.body.contains("<script>") && seen.body.len() < 100_000);
}

#[tokio::test]
async fn an_answer_is_changed_with_every_field_as_it_was_typed() {
    let typed =
        [("before_employer_id", "\"Ex<am>ple\""), ("after_restrictions", "no_phone"), ("after_restrictions", "curfew"), ("after_dated_on", "2026-02-01")];
    let asked = [WAY.as_slice(), &WAGES, &typed].concat();
    let answer = page(&asked).await.body;
    let hidden = |name: &str| answer.split(&format!("name=\"{name}\" value=\"")).nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    assert_eq!(hidden("before_employer_id").as_deref(), Some("&quot;Ex&lt;am&gt;ple&quot;"));
    assert_eq!(hidden("after_restrictions").as_deref(), Some("no_phone curfew"));
    let again = page(&[asked.as_slice(), &[("change", "yes")]].concat()).await;
    assert_eq!(again.status, StatusCode::OK);
    for kept in ["value=\"1700\"", "value=\"&quot;Ex&lt;am&gt;ple&quot;\"", "value=\"no_phone\" checked", "value=\"curfew\" checked", "value=\"2026-02-01\""] {
        assert!(again.body.contains(kept), "{kept}");
    }
    assert!(again.body.contains("<h1>They changed my contract</h1>") && !again.body.contains("field-error"));
}

#[tokio::test]
async fn an_address_with_terms_is_not_read() {
    let seen = get(&invented(false), &format!("/contracts?{}", body(&[WAY.as_slice(), &WAGES].concat()))).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(seen.body.contains("<h1>They changed my contract</h1>") && !seen.body.contains("value=\"1700\""));
    assert!(seen.body.contains("it is not stored, and it stands in no address and no log"));
}

#[tokio::test]
async fn every_mistake_stands_at_its_field_and_what_was_typed_stays() {
    let asked = [
        ("origin", "ZZ"),
        ("on", "tomorrow"),
        ("before_dated_on", "2026-02-30"),
        ("before_wage_amount", "1500,50"),
        ("before_hours_day", "-8"),
        ("after_wage_amount", "much"),
        ("after_wage_currency", "MYR"),
        ("after_food", "soup"),
        ("after_stage", "later"),
    ];
    let seen = page(&asked).await;
    assert_eq!((seen.status, seen.header(header::CACHE_CONTROL)), (StatusCode::UNPROCESSABLE_ENTITY, "no-store"));
    let at =
        ["origin", "destination", "occupation", "on", "before_dated_on", "before_wage_amount", "before_wage_currency", "before_hours_day", "after_wage_amount"];
    for field in at.into_iter().chain(["after_food", "after_stage"]) {
        assert!(seen.body.contains(&format!("<a href=\"#{field}\">")), "the summary leads to {field}");
        assert!(seen.body.contains(&format!("id=\"{field}-error\"")), "the error stands at {field}");
        assert!(seen.body.contains(&format!("id=\"{field}\"")), "{field} is on the page");
    }
    assert!(seen.body.contains("value=\"1500,50\"") && seen.body.contains("value=\"much\""));
}

#[rstest]
#[case::nothing_at_all(&[], &["origin", "destination", "occupation"])]
#[case::no_currency(&[("before_wage_amount", "1500")], &["before_wage_currency"])]
#[case::a_currency_and_a_period_alone_state_nothing(&[("before_wage_currency", "QAR"), ("before_wage_period", "month")], &[])]
#[case::too_many_digits(&[("before_wage_amount", "1500.505"), ("before_wage_currency", "QAR")], &["before_wage_amount"])]
#[case::thousands_marks(&[("before_wage_amount", "1,500.50"), ("before_wage_currency", "QAR")], &[])]
#[case::hours_and_minutes(&[("before_hours_day", "8:30")], &["before_hours_day"])]
#[case::a_number_without_end(&[("before_hours_day", "99999999999999999999999999")], &["before_hours_day"])]
#[case::other_digits(&[("after_rest_days_month", "٤")], &["after_rest_days_month"])]
#[case::a_country_in_words(&[("after_workplace_country", "Qatar")], &["after_workplace_country"])]
#[case::a_country_in_small_letters(&[("after_workplace_country", "qa")], &[])]
#[case::a_term_of_another_world(&[("after_blood_type", "x"), ("before_", "x"), ("nothing", "x")], &[])]
#[case::a_paper_in_two_ways(&[("after_hours_day", "8"), ("after_form", "hours_day = 8")], &["after_form"])]
#[case::a_text_that_is_no_form(&[("after_form", "eight hours a day")], &["after_form"])]
#[case::a_whole_form(&[("after_form", "{\"hours_day\": 8.5}")], &[])]
fn a_form_is_read_or_refused_at_its_field(#[case] fields: &[(&str, &str)], #[case] at: &[&str]) {
    let way = if fields.is_empty() { &WAY[..0] } else { &WAY[..] };
    assert_eq!(wrong(&[way, fields].concat()), at);
}

#[test]
fn a_text_of_three_hundred_letters_is_refused_and_a_long_one_is_shown_whole() {
    let (long, longer) = ("W".repeat(200), "<b>".repeat(100));
    assert_eq!(wrong(&[WAY.as_slice(), &[("after_employer_id", &longer)]].concat()), ["after_employer_id"]);
    assert_eq!(wrong(&[WAY.as_slice(), &[("after_employer_id", &long)]].concat()), Vec::<String>::new());
}

#[test]
fn every_term_can_be_filled_in_once() {
    let view = FormView::of(&ContractsForm::default(), &[]);
    let mut fields: Vec<String> =
        view.first.iter().chain(&view.rest).flat_map(|part| &part.rows).flat_map(|row| &row.sides[0]).map(|cell| cell.name.clone()).collect();
    fields.sort();
    let mut terms: Vec<String> = Term::ALL.iter().map(|term| format!("before_{}", term.as_str())).collect();
    terms.sort();
    assert_eq!(fields, terms);
    assert!(!view.rest_open && !view.texts_open);
    assert!(FormView::of(&form(&[("after_pay_method", "cash")]), &[]).rest_open, "what is filled in is not folded away");
}

#[test]
fn the_job_that_was_agreed_stands_for_the_earlier_paper_where_the_later_one_names_another() {
    let question = form(&[WAY.as_slice(), &[("after_occupation", "9111")]].concat()).read("2026-03-24".parse().unwrap()).unwrap();
    assert_eq!((question.before.terms.word(Term::Occupation), question.after.terms.word(Term::Occupation)), (Some("9313"), Some("9111")));
    let silent = form(&WAY).read("2026-03-24".parse().unwrap()).unwrap();
    assert!(silent.before.terms.is_empty() && silent.after.terms.is_empty());
}

#[test]
fn there_is_a_sample_of_every_verdict_and_none_reassures() {
    let answers: Vec<_> = ContractsView::samples().into_iter().filter_map(|view| view.answer).collect();
    let mut codes: Vec<&str> = answers.iter().map(|card| card.verdict.code.as_ref()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes, ["below-floor", "nothing-shared", "nothing-worse", "unknown", "worse", "worse-approved"]);
    assert!(answers.iter().all(|card| card.verdict.tone != recruitwatch::web::view::verdict::Tone::Good));
    assert!(answers.iter().any(|card| card.has_model == [true, true]));
    let worse = &answers[0].worse;
    assert!(worse.len() > 4 && worse.iter().map(|row| row.grade.as_ref().map(|grade| grade.code)).rev().is_sorted(), "the gravest first");
}

#[tokio::test]
async fn a_program_gets_the_answer_of_the_terminal() {
    let site = invented(false);
    let asked = json!({
        "before": { "wage_amount": "1700", "wage_currency": "MYR", "duration_months": 24 },
        "after": { "wage_amount": 1500.50, "wage_currency": "MYR" },
        "origin": "BD", "destination": "MY", "occupation": "9313", "on": "2026-01-05",
    });
    let seen = api(&site, asked.to_string()).await;
    assert_eq!((seen.status, seen.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    let answer = told(&seen);
    assert_eq!((&answer["verdict"], &answer["signed_on"], &answer["loss"]["month"]["amount"]), (&json!("worse"), &json!("2026-01-05"), &json!("199.50")));
    assert!(answer["notice"].as_str().unwrap().starts_with("Invented"));
    let wage = answer["terms"].as_array().unwrap().iter().find(|line| line["term"] == "wage_amount").unwrap();
    assert_eq!((&wage["turn"], &wage["law"]["binds"]), (&json!("worse"), &json!(true)));
}

#[tokio::test]
async fn every_mistake_of_a_program_comes_back_with_sheet_key_value_and_what_to_do() {
    let asked =
        r#"{"before": {"wage_amount": "much", "hours_dya": 8}, "after": {"food": "soup", "stage": 3, "insurance": {}}, "origin": "ZZ", "destination": "QA"}"#;
    let seen = api(&invented(false), asked).await;
    assert_eq!((seen.status, seen.header(header::CONTENT_TYPE)), (StatusCode::BAD_REQUEST, "application/problem+json"));
    let problem = told(&seen);
    let errors = problem["errors"].as_array().unwrap();
    let mut at: Vec<String> = errors.iter().map(|error| format!("{}.{}", error["sheet"].as_str().unwrap(), error["key"].as_str().unwrap())).collect();
    at.sort();
    assert_eq!(at, ["after.food", "after.insurance", "after.stage", "before.hours_dya", "before.wage_amount", "way.origin"]);
    assert!(errors.iter().all(|error| !error["message"].as_str().unwrap().is_empty() && error["advice"].as_str().unwrap().ends_with('.')), "{problem}");
    let typing = errors.iter().find(|error| error["key"] == "hours_dya").unwrap();
    assert_eq!((&typing["value"], &typing["advice"]), (&json!("8"), &json!("Write hours_day, if that is meant.")));
    assert_eq!((&problem["status"], &problem["type"]), (&json!(400), &json!("about:blank")));
}

#[rstest]
#[case::no_json("no json", 400)]
#[case::no_papers("{}", 400)]
#[case::a_key_that_is_not("{\"before\": {}, \"after\": {}, \"wage\": 1}", 400)]
#[case::a_paper_that_is_no_object("{\"before\": [], \"after\": {}, \"origin\": \"BD\", \"destination\": \"MY\", \"occupation\": \"9313\"}", 400)]
#[case::toml_inside_json("{\"before\": \"hours_day = 8\", \"after\": {}, \"origin\": \"BD\", \"destination\": \"MY\", \"occupation\": \"9313\"}", 400)]
#[case::a_way_that_nobody_states("{\"before\": {}, \"after\": {}}", 400)]
#[case::a_way_that_a_paper_states("{\"before\": {\"origin\": \"BD\", \"occupation\": \"9313\"}, \"after\": {\"destination\": \"MY\"}}", 200)]
#[tokio::test]
async fn a_question_of_a_program_is_answered_or_refused_as_a_problem(#[case] asked: &'static str, #[case] status: u16) {
    let seen = api(&invented(false), asked).await;
    assert_eq!(seen.status.as_u16(), status, "{}", seen.body);
    let kind = if status == 200 { "application/json" } else { "application/problem+json" };
    assert_eq!(seen.header(header::CONTENT_TYPE), kind);
    assert_eq!(told(&seen)["status"].as_u64().unwrap_or(200), u64::from(status));
}

#[tokio::test]
async fn what_is_too_large_is_refused_before_it_is_read() {
    let site = invented(false);
    let large = json!({ "before": { "title": "x".repeat(40_000) }, "after": {} }).to_string();
    let seen = api(&site, large).await;
    assert_eq!((seen.status, seen.header(header::CONTENT_TYPE)), (StatusCode::PAYLOAD_TOO_LARGE, "application/problem+json"));
    let page = post(&site, path::CONTRACTS, "", &format!("before_form={}", "x".repeat(40_000))).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.body.contains("Please shorten what you typed"));
}

#[tokio::test]
async fn hostile_forms_get_an_answer_and_no_crash() {
    let site = invented(false);
    let way = body(&WAY);
    let all =
        format!("{way}&{}", Term::ALL.iter().map(|term| format!("before_{term}=%00%1B%E2%80%AE&after_{term}=%3Cscript%3E")).collect::<Vec<_>>().join("&"));
    for hostile in ["", "=", "&&&", "before_=&after_=x&_=", "%FF=%FF", "before_wage_amount=1&before_wage_amount=2", "change=", &all] {
        let seen = post(&site, path::CONTRACTS, "", hostile).await;
        assert!([StatusCode::OK, StatusCode::UNPROCESSABLE_ENTITY].contains(&seen.status), "{hostile}: {}", seen.status);
        assert!(!seen.body.contains("<script>") && !seen.body.contains('\u{1b}') && !seen.body.contains('\0') && seen.body.len() < 120_000, "{hostile}");
    }
}

#[tokio::test]
async fn the_schema_of_a_form_names_every_key() {
    let seen = get(&invented(false), path::API_FORM).await;
    assert_eq!((seen.status, seen.header(header::CONTENT_TYPE)), (StatusCode::OK, "application/schema+json"));
    let schema = told(&seen);
    let keys = schema["properties"].as_object().unwrap();
    assert!(Term::ALL.iter().all(|term| keys.contains_key(term.as_str())) && keys.contains_key("stage"));
    assert_eq!(schema["additionalProperties"], false);
}

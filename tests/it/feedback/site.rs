//! A worker's way through the questions, without a browser; and the desk that asks.

use axum::Router;
use axum::http::{StatusCode, header};
use recruitwatch::record::id::Id;
use recruitwatch::web::path;

use crate::live::desk::session_of;
use crate::live::world::{NAME, World, world};
use crate::visit::{Seen, get, get_with, post};

/// A code that the desk gives for a placement.
async fn code(site: &Router, cookie: &str, number: &str) -> String {
    let token = get_with(site, path::DESK_FEEDBACK, cookie).await.hidden("form_token");
    let form = format!("form_token={token}&deed=invite&sender=Invented+Ministry&placements={number}");
    let seen = post(site, path::DESK_FEEDBACK, cookie, &form).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    seen.body.split("data-label=\"Code\"><strong>").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

async fn ask(site: &Router, form: &str) -> Seen {
    post(site, path::FEEDBACK, "", form).await
}

#[tokio::test]
async fn one_question_leads_to_the_next_and_each_can_be_left_open() {
    let World { site, store, _folder } = world().await;
    let cookie = session_of(&site, NAME).await;
    let code = code(&site, &cookie, "P-17").await;
    let start = get(&site, path::FEEDBACK).await;
    assert_eq!((start.status, start.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    assert!(start.headers.get(header::SET_COOKIE).is_none() && start.body.contains("<title>Information"), "the title says nothing");
    assert!(start.body.contains("Without codes, anybody could write false answers."));
    let paid = ask(&site, &format!("code={}", code.to_lowercase())).await;
    assert!(paid.body.contains("Did you or your family pay") && paid.body.contains("I do not want to say"), "{}", paid.body);
    let sum = ask(&site, &format!("code={code}&step=paid&go=next&fee_paid=yes")).await;
    assert!(sum.body.contains("How much did you pay in all?"));
    let much = ask(&site, &format!("code={code}&step=sum&go=next&fee_paid=yes&amount=much&currency=BDT")).await;
    assert!(much.status == StatusCode::UNPROCESSABLE_ENTITY && much.body.contains("Write the amount in digits"));
    let skipped = ask(&site, &format!("code={code}&step=sum&go=skip&fee_paid=yes&amount=300&currency=BDT")).await;
    assert!(skipped.body.contains("Is the job as they promised?") && !skipped.body.contains("name=\"amount\""), "what is not known is not carried on");
    let unpaid = ask(&site, &format!("code={code}&step=paid&go=next&fee_paid=no")).await;
    assert!(unpaid.body.contains("Is the job as they promised?"), "nobody is asked how much was not paid");
    let invented = ask(&site, &format!("code={code}&step=papers&go=next&papers_kept_by=me")).await;
    assert!(invented.status == StatusCode::UNPROCESSABLE_ENTITY && invented.body.contains("Choose one of the list."));
    let check = ask(&site, &format!("code={code}&step=again&go=next&fee_paid=yes&amount=300,000&currency=BDT&papers_kept_by=agency")).await;
    assert!(check.body.contains("Is this right?") && check.body.contains("BDT 300,000") && check.body.contains("I do not want to say"));
    let sent = ask(&site, &format!("code={code}&step=check&go=send&fee_paid=yes&amount=300,000&currency=BDT&papers_kept_by=agency")).await;
    assert!(sent.status == StatusCode::OK && sent.body.contains("Thank you. We have your answers."));
    let told = store.answers_of(1).await.unwrap();
    assert_eq!((told.len(), told[0].told.fee.map(|fee| fee.minor)), (1, Some(30_000_000)));
    assert!(ask(&site, &format!("code={code}")).await.body.contains("You answered on"), "the same code changes the answers");
}

#[tokio::test]
async fn without_a_code_nobody_answers_and_who_guesses_waits() {
    let World { site, store, _folder } = world().await;
    let cookie = session_of(&site, NAME).await;
    let code = code(&site, &cookie, "P-17").await;
    for n in 0..20 {
        let form = format!("code=BCDFGH{n:02}&step=check&go=send&fee_paid=no");
        let seen = ask(&site, &form).await;
        assert!(seen.status == StatusCode::NOT_FOUND && seen.body.contains("This code opens no questions."), "{n}");
    }
    assert_eq!(ask(&site, &format!("code={code}")).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(store.answers_of(1).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_code_of_questions_opens_no_report_and_the_other_way_around() {
    let World { site, store: _store, _folder } = world().await;
    let cookie = session_of(&site, NAME).await;
    let code = code(&site, &cookie, "P-17").await;
    assert_eq!(post(&site, path::COMPLAINT_FOLLOW, "", &format!("code={code}")).await.status, StatusCode::NOT_FOUND);
    let filed = post(&site, path::COMPLAINT_NEW, "", "step=check&go=send&ticket=0a1b&matter=fee&filer=worker").await;
    let report = filed.body.split("big-code\">").nth(1).unwrap().split('<').next().unwrap();
    assert_eq!(ask(&site, &format!("code={report}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_agency_of_which_little_was_said_shows_no_number_to_people_and_programs() {
    let World { site, store: _store, _folder } = world().await;
    let page = get(&site, "/agencies/PH-0001").await;
    assert!(page.body.contains("What workers told us") && page.body.contains("Too few answers to show."), "{}", page.body);
    let section = page.body.split("What workers told us").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(!section.contains("<td"), "no number stands beside it");
    assert!(!get(&site, "/agencies/PH-0001?on=2026-02-01").await.body.contains("What workers told us"), "answers are those of today");
    let told: serde_json::Value = serde_json::from_str(&get(&site, "/api/v1/agencies/PH-0001").await.body).unwrap();
    assert_eq!((&told["worker_answers"]["asked_about"], &told["worker_answers"]["questions"]), (&serde_json::Value::Null, &serde_json::json!([])));
}

#[tokio::test]
async fn the_desk_keys_an_answer_once_and_says_what_is_wrong_with_one() {
    let World { site, store, _folder } = world().await;
    let cookie = session_of(&site, NAME).await;
    assert_eq!(get(&site, path::DESK_FEEDBACK).await.status, StatusCode::NOT_FOUND, "to strangers it is not there");
    let token = get_with(&site, path::DESK_FEEDBACK, &cookie).await.hidden("form_token");
    let key = async |form: &str| post(&site, path::DESK_FEEDBACK, &cookie, &format!("form_token={token}&deed=answer&sender=Invented+Ministry&{form}")).await;
    let right = "placement=P-17&answered_on=2026-03-20&route=paper&fee_paid=yes&amount=500&currency=PHP&asked_by=Dalisay";
    assert!(key(right).await.body.contains("The answer is kept."));
    assert!(key(right).await.body.contains("nothing changed"));
    for (form, says) in [
        ("placement=P-99&answered_on=2026-03-20&route=paper", "no placement of this number"),
        ("placement=P-17&answered_on=2026-03-30&route=paper", "not after today"),
        ("placement=P-17&answered_on=2026-03-20&route=web", "choose one of the list"),
        ("placement=P-17&answered_on=2026-03-20&route=paper&fee_paid=yes&amount=5", "Choose a currency"),
        ("answered_on=2026-03-20&route=paper", "Write the number of the placement"),
    ] {
        let refused = key(form).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains(says), "{form}: {}", refused.status);
    }
    assert_eq!(post(&site, path::DESK_FEEDBACK, &cookie, &format!("deed=answer&{right}")).await.status, StatusCode::FORBIDDEN, "a form without its token");
    assert_eq!(store.voices_of(&Id::new("RL-0010")).await.unwrap().len(), 1);
    let many = "P%0A".repeat(501);
    let refused = post(&site, path::DESK_FEEDBACK, &cookie, &format!("form_token={token}&deed=invite&sender=x&placements={many}")).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("at most 500"));
}

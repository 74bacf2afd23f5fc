//! Do the journeys work in a real browser on a small phone? Chromium at 360 px, with scripts switched off.

use fantoccini::Locator;
use recruitwatch::web::invented::{INSPECTOR, PASSWORD};
use recruitwatch::web::lang::Lang;
use recruitwatch::web::path;
use recruitwatch::web::view::{finding, sample_complaints};
use serde_json::json;

use crate::browser::{Browser, PHONE, Window, devtools};

pub const WIDE: Window = Window { width: 1280, height: 800, dark: false };

#[tokio::test]
async fn the_browser_of_these_tests_runs_no_script() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.client.goto("data:text/html,<h1>still</h1><script>document.querySelector('h1').textContent='moved'</script>").await.unwrap();
    assert_eq!(browser.text("h1").await, "still");
    browser.close().await;
}

#[tokio::test]
async fn a_worker_checks_an_agency_on_a_small_phone() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go("/").await;
    browser.write("#q", "Amihan Exmple").await;
    browser.press(".ask form button").await;
    browser.sees("h1", "Did you mean one of these?").await;
    assert!(!browser.overflows().await);
    browser.press(".candidates a").await;
    browser.sees("h1", "Amihan Example Overseas").await;
    browser.sees(".verdict .word", "Licensed").await;
    browser.go("/check?q=Nobody").await;
    browser.sees("h1", "Not found in the register").await;
    browser.close().await;
}

#[tokio::test]
async fn a_worker_asks_about_a_fee_on_a_small_phone() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go("/fees").await;
    for (field, value) in [("origin", "BD"), ("destination", "MY"), ("item1", "agency-fee"), ("currency1", "BDT")] {
        browser.client.find(Locator::Id(field)).await.unwrap().select_by_value(value).await.unwrap();
    }
    browser.write("#amount1", "a lot").await;
    browser.press("button.wide").await;
    browser.sees(".problems", "Write the amount in digits").await;
    browser.client.find(Locator::Id("amount1")).await.unwrap().clear().await.unwrap();
    browser.write("#amount1", "300,000").await;
    browser.press("button.wide").await;
    browser.sees("h1", "They ask for too much").await;
    browser.sees(".sum", "BDT").await;
    assert!(!browser.overflows().await);
    browser.close().await;
}

#[tokio::test]
async fn an_answer_on_fees_prints_on_one_sheet_large_or_small() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    // What was asked, and the card of a way: all that the law says of it.
    let (asked, way) = ("/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300000&currency1=BDT", "/fees?origin=BD&destination=MY");
    for address in [asked.to_owned(), way.to_owned(), Lang::Ar.link(way), Lang::My.link(way)] {
        browser.go(&address).await;
        // Burmese stands tall: on the small sheet its letters would be too small to read.
        let is_tall = address == Lang::My.link(way);
        for (sheet, name) in [((21.0, 29.7), "A4"), ((10.5, 14.8), "A6")].into_iter().filter(|(_, name)| !is_tall || *name == "A4") {
            assert!(browser.prints_sheet(1, sheet).await, "{address} on {name}");
            assert!(!browser.prints_sheet(2, sheet).await, "{address} on {name} needs a second sheet");
        }
    }
    browser.go("/register").await;
    assert!(browser.prints_sheet(2, (10.5, 14.8)).await, "a second sheet would be seen");
    browser.close().await;
}

/// Fills two papers in: less pay for more hours, with the passport taken on arrival.
pub async fn compare_two_papers(browser: &Browser) {
    browser.go("/contracts").await;
    for (field, value) in [
        ("origin", "BD"),
        ("destination", "MY"),
        ("occupation", "9313"),
        ("before_wage_currency", "MYR"),
        ("after_wage_currency", "MYR"),
        ("before_food", "free"),
        ("after_food", "deducted"),
        ("after_documents_held_by", "employer"),
    ] {
        browser.client.find(Locator::Id(field)).await.unwrap().select_by_value(value).await.unwrap();
    }
    for (field, text) in [
        ("#before_wage_amount", "1,700"),
        ("#after_wage_amount", "a lot"),
        ("#before_duration_months", "24"),
        ("#before_annual_leave_days", "14"),
        ("#after_annual_leave_days", "16"),
        ("#before_hours_day", "8"),
        ("#after_hours_day", "10"),
    ] {
        browser.write(field, text).await;
    }
    browser.press("#after_restrictions_no_phone").await;
    browser.press("button.wide").await;
    browser.sees(".problems", "Basic wage, later paper: Write the amount in digits").await;
    browser.client.find(Locator::Id("after_wage_amount")).await.unwrap().clear().await.unwrap();
    browser.write("#after_wage_amount", "1500").await;
    browser.press("button.wide").await;
    browser.sees("h1", "The later paper is worse for you").await;
}

#[tokio::test]
async fn a_worker_compares_two_contracts_on_a_small_phone_and_on_a_wide_screen() {
    for window in [PHONE, WIDE] {
        let Some(browser) = Browser::open(window).await else { return };
        compare_two_papers(&browser).await;
        browser.sees(".sum", "MYR").await;
        browser.sees(".worse", "Basic wage").await;
        browser.sees(".worse", "200.00 a month").await;
        assert!(!browser.overflows().await, "{} px", window.width);
        let address = browser.client.current_url().await.unwrap();
        assert_eq!((address.path(), address.query()), ("/contracts", None), "nothing that was typed stands in the address");
        browser.press(".change button").await;
        browser.sees("h1", "They changed my contract").await;
        let kept = browser.client.find(Locator::Id("before_wage_amount")).await.unwrap().prop("value").await.unwrap();
        assert_eq!(kept.as_deref(), Some("1,700"));
        let ticked = browser.client.find(Locator::Id("after_restrictions_no_phone")).await.unwrap().is_selected().await.unwrap();
        assert!(ticked, "a box stays ticked");
        browser.press("button.wide").await;
        browser.sees("h1", "The later paper is worse for you").await;
        browser.close().await;
    }
}

/// Changes the answer: everything that an employer bore is left to the worker.
async fn worsen_more_terms(browser: &Browser) {
    browser.press(".change button").await;
    browser.sees("h1", "They changed my contract").await;
    let borne = [("medical_by", "employer"), ("airfare_out_by", "employer"), ("airfare_return_by", "employer"), ("accommodation", "free")];
    for (term, before) in borne {
        for (field, value) in [(format!("before_{term}"), before), (format!("after_{term}"), "worker")] {
            browser.client.find(Locator::Id(&field)).await.unwrap().select_by_value(value).await.unwrap();
        }
    }
    for (term, before, after) in
        [("rest_days_month", "4", "2"), ("overtime_multiplier", "1.5", "1"), ("worker_fee_total", "0", "3000"), ("allowances_month", "300", "100")]
    {
        browser.write(&format!("#before_{term}"), before).await;
        browser.write(&format!("#after_{term}"), after).await;
    }
    browser.press("button.wide").await;
    browser.sees("body.many h1", "The later paper is worse for you").await;
}

#[tokio::test]
async fn a_comparison_of_contracts_prints_on_one_sheet() {
    let Some(browser) = Browser::open(WIDE).await else { return };
    compare_two_papers(&browser).await;
    assert!(browser.prints_sheet(1, (21.0, 29.7)).await);
    assert!(!browser.prints_sheet(2, (21.0, 29.7)).await, "the answer needs a second sheet");
    worsen_more_terms(&browser).await;
    assert!(!browser.prints_sheet(2, (21.0, 29.7)).await, "with many worse terms it needs a second sheet");
    devtools(&browser, "Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    for part in ["h1", ".sum", ".worse", ".steps", ".laws"] {
        assert!(browser.client.find(Locator::Css(part)).await.unwrap().is_displayed().await.unwrap(), "{part} is printed");
    }
    for part in [".change button", ".rest", ".why", ".law-line"] {
        assert!(!browser.client.find(Locator::Css(part)).await.unwrap().is_displayed().await.unwrap(), "{part} is not printed");
    }
    browser.close().await;
}

#[tokio::test]
async fn an_official_signs_in_looks_and_signs_out() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go("/desk/agencies/XX-LB-0010").await;
    browser.sees("h1", "This page does not exist").await;
    browser.go(&path::sign_in("/desk/agencies/XX-LB-0010")).await;
    browser.sees("h1", "Sign in to the desk").await;
    browser.write("#name", INSPECTOR).await;
    browser.write("#password", PASSWORD).await;
    browser.press("button.wide").await;
    browser.sees("h1", "Amihan Example Overseas").await;
    browser.press("tbody a").await;
    browser.sees("h1", "Charge above the limit").await;
    browser.press(".leave button").await;
    browser.sees("h1", "Is this agency licensed?").await;
    browser.go("/desk").await;
    browser.sees("h1", "Sign in to the desk").await;
    browser.close().await;
}

#[tokio::test]
async fn a_worker_tells_what_happened_one_question_a_page_and_follows_it_by_the_code() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go("/complaints").await;
    browser.press("a.wide").await;
    browser.sees("h1", "What happened?").await;
    browser.press("label[for=matter-fee]").await;
    browser.press("button[value=next]").await;
    browser.sees("h1", "Which agency or person?").await;
    browser.write("#agency", "Amihan Example Overseas").await;
    browser.press("button[value=next]").await;
    browser.sees("h1", "Where do you come from").await;
    browser.press("button[value=skip]").await;
    browser.sees("h1", "How much money, and when?").await;
    browser.write("#amount", "a lot").await;
    browser.press("button[value=next]").await;
    browser.sees(".field-error", "Choose a currency").await;
    browser.press("button[value=skip]").await;
    browser.sees("h1", "What else should we know?").await;
    browser.write("#words", "They took my money.").await;
    browser.press("button[value=next]").await;
    browser.sees("h1", "Who are you?").await;
    browser.press("button[value=next]").await;
    browser.sees("h1", "How can we reach you?").await;
    browser.press("button[value=back]").await;
    browser.sees("h1", "Who are you?").await;
    browser.press("button[value=next]").await;
    browser.sees("h1", "How can we reach you?").await;
    browser.press("button[value=skip]").await;
    browser.sees("h1", "Is this right?").await;
    browser.sees(".facts", "They took my money.").await;
    assert!(!browser.overflows().await);
    browser.press("button[value=send]").await;
    browser.sees(".kicker", "Write down this code now").await;
    let code = browser.text(".big-code").await;
    let address = browser.client.current_url().await.unwrap();
    assert_eq!((address.path(), address.query()), ("/complaints/new", None), "neither the code nor what was typed stands in the address");
    browser.go("/complaints").await;
    browser.write("#code", &code.to_lowercase()).await;
    browser.press("form button").await;
    browser.sees(".kicker", &code).await;
    browser.sees(".talk", "Do you have a receipt?").await;
    browser.write("#text", "Yes").await;
    browser.press("textarea + button").await;
    browser.sees(".done", "We have what you sent.").await;
    assert!(!browser.overflows().await);
    assert_eq!(browser.client.title().await.unwrap(), "Information · Recruitwatch");
    browser.close().await;
}

#[tokio::test]
async fn a_worker_answers_about_the_job_by_a_code_on_a_small_phone() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go(path::FEEDBACK).await;
    browser.write("#code", &sample_complaints::code().to_lowercase()).await;
    browser.press("form button").await;
    browser.sees("h1", "Did you or your family pay to get this job?").await;
    browser.press("label[for=fee_paid-yes]").await;
    browser.press("button[value=next]").await;
    browser.sees("h1", "How much did you pay in all?").await;
    browser.press("button[value=skip]").await;
    for question in ["Is the job as they promised?", "Who keeps your passport now?", "Does your pay come on time?", "Would you go with this agency again?"] {
        browser.sees("h1", question).await;
        assert!(!browser.overflows().await, "{question}");
        browser.press("button[value=next]").await;
    }
    browser.sees("h1", "Is this right?").await;
    browser.sees(".facts", "I do not know").await;
    browser.press("button[value=send]").await;
    browser.sees("h1", "Thank you. We have your answers.").await;
    let address = browser.client.current_url().await.unwrap();
    assert_eq!((address.path(), address.query()), (path::FEEDBACK, None), "neither the code nor an answer stands in the address");
    browser.close().await;
}

#[tokio::test]
async fn no_page_has_to_be_pushed_sideways_at_320_pixels() {
    let Some(browser) = Browser::open(Window { width: 320, ..PHONE }).await else { return };
    for (name, address) in every_page() {
        enter(&browser, &address).await;
        assert!(!browser.overflows().await, "{name}");
    }
    browser.close().await;
}

#[tokio::test]
async fn no_worker_has_to_push_a_page_sideways_in_any_language() {
    let Some(browser) = Browser::open(Window { width: 320, ..PHONE }).await else { return };
    // The longest words, the tallest lines, no spaces, the other direction; with `TEST_ALL_LANGUAGES` the others too.
    let widest = [Lang::Ta, Lang::My, Lang::Th, Lang::Ur];
    let all = std::env::var_os("TEST_ALL_LANGUAGES").is_some();
    for lang in Lang::offered().iter().filter(|lang| all || widest.contains(lang)) {
        for (name, address) in for_workers() {
            browser.go(&lang.link(&address)).await;
            assert!(!browser.overflows().await, "{name} in {}", lang.code());
        }
    }
    browser.close().await;
}

/// What a worker opens: what is said in every language.
pub fn for_workers() -> impl Iterator<Item = (&'static str, String)> {
    every_page().into_iter().filter(|(name, _)| !name.starts_with("desk"))
}

/// Opens a page, through the door where it is behind one.
pub async fn enter(browser: &Browser, address: &str) {
    let is_behind = address.starts_with("/desk") && !address.starts_with(path::SIGN_IN);
    if is_behind {
        browser.go(path::DESK).await;
    }
    if is_behind && browser.text("h1").await == "Sign in to the desk" {
        browser.write("#name", INSPECTOR).await;
        browser.write("#password", PASSWORD).await;
        browser.press("button.wide").await;
        browser.sees("header", "Sign out").await;
    }
    browser.go(address).await;
}

pub fn every_page() -> Vec<(&'static str, String)> {
    let fee = "/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300000&currency1=BDT";
    let pages = [
        ("desk-sign-in", path::SIGN_IN.to_owned()),
        ("home", "/".to_owned()),
        ("check-licensed", "/check?q=Amihan+Example+Overseas".to_owned()),
        ("check-did-you-mean", "/check?q=Amihan+Exmple".to_owned()),
        ("check-not-found", "/check?q=Golden+Door".to_owned()),
        ("agency", "/agencies/XX-LB-0010".to_owned()),
        ("fees", "/fees".to_owned()),
        ("fees-wrong", "/fees?origin=BD&wage=much&currency=MYR".to_owned()),
        ("fees-answer", fee.to_owned()),
        ("contracts", "/contracts".to_owned()),
        ("complaints", path::COMPLAINTS.to_owned()),
        ("complaint-new", path::COMPLAINT_NEW.to_owned()),
        ("complaint", format!("/complaints/{}", sample_complaints::typed_code())),
        ("feedback", path::FEEDBACK.to_owned()),
        ("help", "/help?origin=PH&destination=SA".to_owned()),
        ("privacy", path::PRIVACY.to_owned()),
        ("verify", path::VERIFY.to_owned()),
        ("statistics", path::STATISTICS.to_owned()),
        ("register", "/register?page=2".to_owned()),
        ("edition", "/register/editions/2".to_owned()),
        ("open-data", path::OPEN_DATA.to_owned()),
        ("law", "/law".to_owned()),
        ("rule", "/law/xx-worker-fee".to_owned()),
        ("model", "/law/xx-domestic-model".to_owned()),
        ("not-found", "/nowhere".to_owned()),
        ("desk-inspections", "/desk".to_owned()),
        ("desk-account", path::ACCOUNT.to_owned()),
        ("desk-complaints", path::DESK_COMPLAINTS.to_owned()),
        ("desk-complaint", path::desk_complaint(11)),
        ("desk-complaint-new", path::DESK_COMPLAINT_NEW.to_owned()),
        ("desk-feedback", path::DESK_FEEDBACK.to_owned()),
        ("desk-agency", "/desk/agencies/XX-LB-0010".to_owned()),
        ("desk-ties", path::desk_ties("XX/LB/0010")),
        ("desk-finding", path::finding(&finding::sample().finding_id())),
    ];
    pages.into()
}

//! What is never asked, and where nothing ever goes.

use axum::http::Uri;
use recruitwatch::record::code::Code;
use recruitwatch::record::complaint::event::Referral;
use recruitwatch::record::complaint::grievance::Matter;
use recruitwatch::record::official::Role;
use recruitwatch::web::answers::Person;
use recruitwatch::web::inspector::Inspector;
use recruitwatch::web::lang::Lang;
use recruitwatch::web::page::{Pages, Site};
use recruitwatch::web::view::every_sample;

/// Words of border control and of the right to stay; of the police too, which enforces it in many places.
const NEVER: [&str; 10] = ["immigration", "border", "visa", "undocumented", "illegal", "deport", "residence", "police", "overstay", "permit"];

fn pages() -> Vec<(String, String)> {
    let site = Site::new(Lang::En, &Uri::from_static("/complaints"), None);
    let inspector = Inspector::of(Person { name: "Invented".into(), form_token: "0a".into(), role: Role::Inspector }, "invented".into());
    let all = every_sample(&Pages::new().unwrap(), &site, &inspector).into_iter().filter(|page| page.name.contains("/complaint"));
    let all: Vec<_> = all.map(|page| (page.name.clone(), page.html.unwrap())).collect();
    assert!(20 < all.len(), "samples were lost");
    all
}

#[test]
fn nothing_can_be_passed_on_to_those_who_control_borders() {
    for to in Referral::ALL {
        assert!(NEVER.iter().all(|word| !to.as_str().contains(word)), "{to}");
    }
    assert!(Matter::ALL.iter().all(|matter| NEVER.iter().all(|word| !matter.as_str().contains(word))));
}

#[test]
fn no_form_asks_for_a_right_to_stay_or_for_money() {
    for (name, html) in pages() {
        let main = html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        for field in main.split('<').filter(|tag| ["input", "select", "textarea", "label", "option", "button"].iter().any(|kind| tag.starts_with(kind))) {
            let asked = field.to_lowercase();
            let barred: &[&str] = if name.starts_with("public/") { &["payment", "passport number", "card"] } else { &[] };
            assert!(NEVER.iter().chain(barred).all(|word| !asked.contains(word)), "{name}: <{field}");
        }
    }
}

#[test]
fn no_title_and_no_address_of_a_form_tells_what_the_page_is_and_a_way_out_stands_first() {
    for (name, html) in pages().into_iter().filter(|(name, _)| name.starts_with("public/")) {
        assert!(html.contains("<title>Information · Recruitwatch</title>"), "{name}");
        let main = html.split("<main").nth(1).unwrap();
        assert!(main.find("Leave this page").unwrap() < main.find("<h1").unwrap(), "{name}");
        assert!(
            !html.contains("method=\"get\"") && html.matches("<form").count() == html.matches("method=\"post\"").count(),
            "{name}: a form would write into the address"
        );
    }
}

#[test]
fn a_question_is_one_short_sentence_or_two() {
    for (name, html) in pages().into_iter().filter(|(name, _)| name.starts_with("public/complaint_new")) {
        for (open, close) in [("<h1>", "</h1>"), ("<p class=\"lead\">", "</p>")] {
            let Some(told) = html.split(open).nth(1).map(|rest| rest.split(close).next().unwrap()) else { continue };
            let words = told.replace("</label>", "").split('>').next_back().unwrap().to_owned();
            let sentences: Vec<&str> = words.split_inclusive(['.', '?', '!']).map(str::trim).filter(|s| !s.is_empty()).collect();
            assert!(sentences.len() <= 2 && sentences.iter().all(|s| s.split_whitespace().count() <= 12), "{name}: {words}");
        }
    }
}

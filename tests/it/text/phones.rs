//! How is a phone confirmed as one that reaches whoever filed? By digits that the page shows and the phone sends, once and for a day.

use chrono::{TimeDelta, Utc};
use recruitwatch::flow::complaints::phone::{confirm, digits};
use recruitwatch::flow::complaints::{Counter, deadlines_of_seeds};
use recruitwatch::ingest::Pseudonymiser;
use recruitwatch::record::complaint::deadline::Now;
use recruitwatch::record::complaint::event::Event;
use recruitwatch::record::complaint::grievance::Assurance;
use recruitwatch::web::lang::Lang;
use recruitwatch::web::path;
use recruitwatch::web::text::texts::TextRules;

use super::{Line, NUMBER, believing, line_over, line_with};
use crate::live::world::now;
use crate::store::databases::each;
use crate::visit::post;

const CONFIRMED: &str = "This phone is confirmed. You can delete this message.";
const REFUSED: &str = "These digits confirm nothing now. Ask for new ones on the page.";

fn counter(line: &Line, later: TimeDelta) -> Counter<'_> {
    let at: chrono::DateTime<Utc> = now() + later;
    Counter { store: &line.store, deadlines: std::sync::Arc::new(deadlines_of_seeds().unwrap()), now: Now { at, today: at.date_naive() } }
}

/// Digits as the page shows them.
async fn shown(line: &Line, code: &str) -> String {
    let seen = post(&line.site, path::COMPLAINT_FOLLOW, "", &format!("code={code}&wish=phone")).await;
    let words = seen.body.split("CONFIRM ").nth(1).unwrap_or_else(|| panic!("no digits: {}", seen.status));
    assert!(seen.body.contains("+999 0001"), "the number to send to stands beside them");
    words.chars().take_while(char::is_ascii_digit).collect()
}

#[tokio::test]
async fn a_message_with_the_digits_of_the_page_confirms_its_phone_once() {
    for fresh in each().await {
        let line = line_over(fresh.migrated().await, believing()).await;
        let code = line.complaint().await.code;
        let digits = shown(&line, code.as_str()).await;
        assert_eq!(digits.len(), 8);
        assert_eq!(line.vouched("+999 7", "CONFIRM 00000000").await, REFUSED, "{}", fresh.name);
        assert_eq!(line.vouched(NUMBER, &format!("confirm {} {}", &digits[..4], &digits[4..])).await, CONFIRMED, "{}", fresh.name);
        assert_eq!(line.vouched("+999 7", &format!("CONFIRM {digits}")).await, REFUSED, "{}: they work once", fresh.name);
        let file = line.filed().await;
        assert_eq!((file.assurance(), file.events.len()), (Assurance::A1, 1), "{}", fresh.name);
        assert!(matches!(&file.events[0].event, Event::Assured { by, .. } if !by.contains("999")), "no number stands in the events");
        let entry = recruitwatch::store::journal::Entry {
            at: now(),
            who: "test".to_owned(),
            what: "read a contact".to_owned(),
            subject: "complaint 1".to_owned(),
            detail: serde_json::json!({}),
        };
        assert_eq!(line.store.read_complaint_contacts(file.id, &entry).await.unwrap(), [NUMBER], "{}: the number is a contact of the file", fresh.name);
        let seen = post(&line.site, path::COMPLAINT_FOLLOW, "", &format!("code={}", code.as_str())).await;
        assert!(seen.body.contains("Your phone is confirmed.") && !seen.body.contains("Show what to send"), "{}", fresh.name);
    }
}

#[tokio::test]
async fn digits_that_are_late_or_were_replaced_confirm_nothing() {
    for fresh in each().await {
        let line = line_over(fresh.migrated().await, believing()).await;
        let code = line.complaint().await.code;
        let who = (Pseudonymiser::new([7; 32]).sender(NUMBER), NUMBER);
        let (today, tomorrow) = (counter(&line, TimeDelta::zero()), counter(&line, TimeDelta::hours(24) + TimeDelta::seconds(1)));
        let first = digits(&today, code.as_str()).await.unwrap().unwrap();
        assert!(!confirm(&tomorrow, who, &first).await.unwrap(), "{}: a day is over", fresh.name);
        let second = digits(&today, code.as_str()).await.unwrap().unwrap();
        assert!(!confirm(&today, who, &first).await.unwrap(), "{}: newer digits were shown", fresh.name);
        assert!(confirm(&counter(&line, TimeDelta::hours(23)), who, &second).await.unwrap(), "{}", fresh.name);
        assert_eq!(digits(&today, "BCDFGHJK").await.unwrap(), None, "{}: no complaint has that code", fresh.name);
    }
}

#[tokio::test]
async fn where_nobody_vouches_for_a_number_nothing_is_offered_and_nothing_confirmed() {
    let line = line_with(TextRules { number: Some("+999 0001".to_owned()), ..TextRules::default() }).await;
    let code = line.complaint().await.code;
    let seen = post(&line.site, path::COMPLAINT_FOLLOW, "", &format!("code={}&wish=phone", code.as_str())).await;
    assert!(!seen.body.contains("CONFIRM") && !seen.body.contains("+999 0001"), "anybody could write in anybody's name");
    let made = digits(&counter(&line, TimeDelta::zero()), code.as_str()).await.unwrap().unwrap();
    assert_eq!(line.sms(NUMBER, &format!("CONFIRM {made}")).await, REFUSED);
    assert_eq!(line.filed().await.assurance(), Assurance::A0);
}

#[tokio::test]
async fn whoever_guesses_at_digits_has_to_wait() {
    let line = line_with(believing()).await;
    let code = line.complaint().await.code;
    let digits = shown(&line, code.as_str()).await;
    for n in 0..20 {
        assert_eq!(line.vouched(NUMBER, &format!("CONFIRM 9{n:07}")).await, REFUSED);
    }
    assert!(line.vouched(NUMBER, &format!("CONFIRM {digits}")).await.starts_with("Too many wrong codes."));
    assert_eq!(line.vouched("+999 0002", &format!("CONFIRM {digits}")).await, CONFIRMED, "others are not held up");
}

#[tokio::test]
async fn a_later_report_from_a_confirmed_phone_is_known_to_be_hers() {
    for fresh in each().await {
        let line = line_over(fresh.migrated().await, believing()).await;
        let code = line.complaint().await.code;
        let digits = shown(&line, code.as_str()).await;
        assert_eq!(line.vouched(NUMBER, &format!("CONFIRM {digits}")).await, CONFIRMED);
        let before = line.filed().await.id;
        for (from, level) in [(NUMBER, Assurance::A1), ("+999 7", Assurance::A0)] {
            for text in ["TELL", "1", "0", "0"] {
                line.vouched(from, text).await;
            }
            let (files, _) = line.store.filed_complaints().await.unwrap();
            let newest = files.iter().max_by_key(|file| file.id).unwrap();
            assert!(newest.id > before && newest.assurance() == level, "{}: {from} {level}", fresh.name);
            assert!(!line.store.has_complaint_contact(newest.id).await.unwrap(), "{}: its number is not written down again", fresh.name);
        }
    }
}

#[tokio::test]
async fn the_page_shows_how_to_confirm_a_phone_in_every_language() {
    let line = line_with(believing()).await;
    let code = line.complaint().await.code;
    for lang in Lang::offered() {
        let at = lang.link(path::COMPLAINT_FOLLOW);
        let seen = post(&line.site, &at, "", &format!("code={}&wish=phone", code.as_str())).await;
        assert!(seen.body.contains("CONFIRM ") && seen.body.contains("+999 0001"), "{}", lang.code());
    }
}

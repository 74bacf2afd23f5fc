//! How does somebody report by telephone? Question by question, with a code at the end and no word of what it is about.

use recruitwatch::record::complaint::Channel;
use recruitwatch::record::complaint::grievance::{Assurance, Filer, Matter};
use recruitwatch::web::lang::Lang;
use recruitwatch::web::say::catalogue::catalogue;
use recruitwatch::web::text::segments::segments;
use recruitwatch::web::text::story::{Heard, Stories, Story, WAITS};
use recruitwatch::web::text::texts::TextRules;
use std::time::{Duration, Instant};

use super::{AGENCY, Line, NUMBER, line, line_over, line_with};
use crate::store::databases::each;
use crate::store::records::money;

/// A number of Bangladesh that nobody has.
const HOME: &str = "+880 0001 234567";

/// The code in an answer.
fn code_of(told: &str) -> String {
    told.split("Code ").nth(1).and_then(|rest| rest.split('.').next()).unwrap_or_else(|| panic!("no code: {told}")).to_owned()
}

async fn tell(line: &Line, from: &str, answers: &[&str]) -> String {
    line.sms(from, "LANG en").await;
    let mut told = line.sms(from, "TELL").await;
    for answer in answers {
        told = line.sms(from, answer).await;
    }
    told
}

#[tokio::test]
async fn three_short_answers_become_a_report_in_the_desks_list() {
    for fresh in each().await {
        let line = line_over(fresh.migrated().await, TextRules::default()).await;
        line.sms(HOME, "LANG en").await;
        let first = line.sms(HOME, "tell").await;
        assert_eq!(first, "What is it about?\n1 Fees\n2 Contract\n3 Pay\n4 Safety\n5 Other\nSend the digit. STOP ends this.", "{}", fresh.name);
        assert_eq!(line.sms(HOME, "perhaps").await, first, "an answer that is none is asked once more");
        assert_eq!(line.sms(HOME, "1 3").await, "Which agency or person? Name, number or phone. Not known: 0");
        assert_eq!(line.sms(HOME, AGENCY).await, "How much money, about, in BDT? Not known: 0");
        let told = line.sms(HOME, "৫০০০").await;
        let code = code_of(&told);
        assert_eq!(told, format!("Your note is kept. Code {code}.\nWe answer by 2026-03-26.\nWrite down the code. Delete this message."), "{}", fresh.name);
        let file = line.filed().await;
        assert_eq!((file.channel, file.assurance(), file.events.len()), (Channel::Sms, Assurance::A0, 0), "{}", fresh.name);
        let told = file.grievance;
        assert_eq!((told.matters, told.agency.as_deref()), ([Matter::Fee, Matter::Wages].into(), Some(AGENCY)));
        assert_eq!((told.sum, told.words, told.filer, told.lang.as_str()), (Some(money(500_000, "BDT")), None, Filer::Worker, "en"));
        assert!(!line.store.has_complaint_contact(file.id).await.unwrap(), "{}: no number is kept", fresh.name);
        assert_eq!(line.sms(HOME, &format!("CODE {code}")).await, "Your matter: step 1 of 5. Next answer by 2026-03-26.");
    }
}

#[tokio::test]
async fn what_is_not_known_is_left_open_and_a_sum_is_never_put_into_another_currency() {
    let line = line().await;
    assert!(tell(&line, NUMBER, &["0", "0", "0"]).await.starts_with("Your note is kept."));
    let told = line.filed().await.grievance;
    assert_eq!((told.matters, told.agency, told.sum, told.words), ([Matter::Other].into(), None, None, None));
    for (typed, sum, words) in [
        ("5000", None, Some("5000")),
        ("5000 myr", Some(money(500_000, "MYR")), None),
        ("USD 1 200", Some(money(120_000, "USD")), None),
        ("two months of pay", None, Some("two months of pay")),
    ] {
        let line = line_with(TextRules::default()).await;
        assert!(tell(&line, NUMBER, &["1", "0", typed]).await.starts_with("Your note is kept."), "{typed}");
        let told = line.filed().await.grievance;
        assert_eq!((told.sum, told.words.as_deref()), (sum, words), "{typed}: a number of no country has no money of its own");
    }
}

#[tokio::test]
async fn a_report_by_telephone_tells_a_bystander_nothing_in_any_language() {
    let line = line_with(TextRules { per_hour: 0, ..TextRules::default() }).await;
    for lang in Lang::offered() {
        let number = format!("+999 66{}", lang.code());
        line.sms(&number, &format!("LANG {}", lang.code())).await;
        let word = catalogue().tongue(*lang).word("text-words-tell").split([',', '،', '、']).next().unwrap().trim().to_owned();
        let mut last = String::new();
        for text in [word.as_str(), "4", AGENCY, "5000 BDT"] {
            last = line.sms(&number, text).await;
            assert!(segments(&last) <= 2, "{}: {last}", lang.code());
        }
        let safety = catalogue().tongue(*lang).word("text-tell-unsafe");
        assert!(last.contains("2026-03-25") && !last.contains("Amihan") && !last.contains("5000") && !last.contains(&safety), "{}: {last}", lang.code());
    }
}

#[tokio::test]
async fn a_word_of_ours_is_still_one_and_stop_ends_the_story() {
    let line = line().await;
    assert!(tell(&line, NUMBER, &["1"]).await.starts_with("Which agency"));
    assert!(line.sms(NUMBER, "HELP").await.starts_with("Send a licence number"));
    assert!(line.sms(NUMBER, "Help Example Overseas").await.starts_with("How much money"), "the story waited, and a name may begin like a word of ours");
    assert!(line.sms(NUMBER, "STOP").await.starts_with("We send you nothing more."));
    assert_eq!(line.sms(NUMBER, "0").await, "");
    line.sms(NUMBER, "START").await;
    assert!(line.sms(NUMBER, "0").await.contains("not found here"), "nothing waits any more");
    assert_eq!(line.store.filed_complaints().await.unwrap().1, 0);
    assert!(line.sms(NUMBER, "TELL they keep my passport").await.starts_with("What is it about?"));
    for answer in ["5", "0", "0"] {
        line.sms(NUMBER, answer).await;
    }
    assert_eq!(line.filed().await.grievance.words.as_deref(), Some("they keep my passport"), "words behind TELL are kept");
}

#[tokio::test]
async fn one_sender_makes_three_reports_an_hour_and_one_session_makes_one() {
    let line = line().await;
    for agency in ["A Example", "B Example", "C Example"] {
        assert!(tell(&line, NUMBER, &["1", agency, "0"]).await.starts_with("Your note is kept."));
    }
    assert!(tell(&line, NUMBER, &["1", "D Example", "0"]).await.starts_with("Too many messages."));
    assert_eq!(line.store.filed_complaints().await.unwrap().1, 3);
    let shown = line.ussd("+999 2", "4*1*0001*0").await;
    assert_eq!(line.ussd("+999 2", "4*1*0001*0").await, shown, "a gateway that asks twice files once");
    assert_eq!(line.store.filed_complaints().await.unwrap().1, 4);
}

/// Requirement of the room: what was begun is forgotten after half an hour.
#[test]
fn a_story_waits_half_an_hour_for_its_next_answer() {
    let who = recruitwatch::ingest::Pseudonymiser::new([7; 32]).sender(NUMBER);
    let (stories, begun) = (Stories::default(), Instant::now());
    let story = Story::begun("t".to_owned(), None);
    assert!(stories.keep(who, story.clone(), begun));
    assert_eq!(stories.take(who, begun + WAITS - Duration::from_secs(1)), Some(story.clone()));
    assert!(stories.keep(who, story, begun));
    assert_eq!(stories.take(who, begun + WAITS), None);
}

#[test]
fn the_first_question_takes_its_digits_and_nothing_else() {
    let hear = |answer: &str| matches!(Story::begun("t".to_owned(), None).hear(answer, None), Heard::Next(_));
    for read in ["1", "5", "0", "1 2", "1,3,5", "১", " 4 "] {
        assert!(hear(read), "{read:?}");
    }
    for unread in ["", "6", "9", "10", "01", "-1", "one", "1.", "٪"] {
        assert!(!hear(unread), "{unread:?}");
    }
}

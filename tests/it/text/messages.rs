//! What does somebody get who sends a message?

use axum::body::Body;
use axum::http::{Request, header};
use proptest::prelude::*;
use recruitwatch::flow::callers::Callers;
use recruitwatch::flow::places::Places;
use recruitwatch::web::lang::Lang;
use recruitwatch::web::say::catalogue::catalogue;
use recruitwatch::web::text::ask::{Ask, Likeness, Reader};
use recruitwatch::web::text::keywords::Keywords;
use recruitwatch::web::text::segments::segments;
use recruitwatch::web::text::texts::TextRules;

use super::{AGENCY, NUMBER, form, line, line_naming, line_with};
use crate::visit::{get, send};

#[tokio::test]
async fn only_an_agency_that_is_surely_meant_is_spoken_of_with_number_and_day() {
    let line = line().await;
    for asked in ["PH-0001", "ph 0001", "Licence No. PH0001", "Amihan Example Overseas", "CHECK amihan example overseas"] {
        let told = line.sms(NUMBER, asked).await;
        assert!(told.starts_with("Amihan Example Overseas (PH-0001)\nOn 2026-03-24: licensed."), "{asked}: {told}");
    }
    let told = line.sms(NUMBER, "PH-0002").await;
    assert!(told.starts_with("Habagat Example Manpower (PH-0002)\nOn 2026-03-24: licence suspended.\nPay nothing. Sign nothing."), "{told}");
    assert!(told.contains("Register of 2026-02-20"), "the day of the last word is told: {told}");
    let told = line.sms(NUMBER, "PH-0003").await;
    assert!(told.contains("On 2026-03-24: status not known."), "what the register does not say is not known: {told}");
}

#[tokio::test]
async fn what_is_only_near_is_asked_back_and_nothing_is_said_of_a_licence() {
    let line = line().await;
    let told = line.sms(NUMBER, "Amihan Exmple Overseas").await;
    assert_eq!(told, "On 2026-03-24: not the exact name.\nPH-0001 Amihan Example Overseas\nTo check one, send its number.");
    let told = line.sms(NUMBER, "Zamora Example Number").await;
    assert!(told.starts_with("On 2026-03-24: several may fit.\nPH-00") && told.ends_with("\nThere are more.\nTo check one, send its number."), "{told}");
    for told in [told, line.sms(NUMBER, "0001").await, line.sms(NUMBER, "Nothing Of That Kind").await] {
        assert!(!told.contains("licensed") && !told.contains("suspended") && !told.contains("unlicensed"), "{told}");
    }
    assert!(line.sms(NUMBER, "Nothing Of That Kind").await.starts_with("On 2026-03-24: not found here."));
}

#[tokio::test]
async fn a_fee_is_weighed_in_one_line() {
    let line = line().await;
    line.sms(NUMBER, "LANG en").await;
    let told = line.sms(NUMBER, "FEE BD MY 300000").await;
    assert!(told.starts_with("BD-MY, BDT 300,000, ") && told.contains("On 2026-03-24: "), "{told}");
    for same in [
        "fee bd my 300,000 BDT",
        "Fee Bangladesh Malaysia 3,00,000",
        "FEE 880 60 ৩০০০০০",
        "FEE BD MY 300000 agency-fee",
        "fee BD MY 300 000",
        "FEE\nBD\nMY 300000",
    ] {
        assert_eq!(line.sms(NUMBER, same).await, told, "{same}");
    }
    assert!(line.sms(NUMBER, "FEE BD MY 300 MYR").await.starts_with("BD-MY, MYR 300, "));
    let how = line.sms(NUMBER, "FEE").await;
    for wrong in
        ["FEE BD", "FEE BD MY", "FEE BD MY -5", "FEE BD MY 0", "FEE BD MY much", "FEE XX MY 300000", "FEE BD MY 300000 XXQ", "FEE BD MY 99999999999999999999"]
    {
        assert_eq!(line.sms(NUMBER, wrong).await, how, "{wrong}");
    }
}

#[tokio::test]
async fn a_matter_is_told_by_its_code_and_nobody_sees_what_it_is_about() {
    let line = line().await;
    let code = line.complaint().await.code;
    let told = line.sms(NUMBER, &format!("CODE {}", code.grouped())).await;
    assert_eq!(told, "Your matter: step 1 of 5. Next answer by 2026-03-25.");
    for same in [format!("code {}", code.as_str().to_lowercase()), code.as_str().to_owned(), format!(" {} ", code.grouped())] {
        assert_eq!(line.sms(NUMBER, &same).await, told, "{same}");
    }
    for wrong in ["CODE BCDFGHJK", "CODE", "CODE a stranger", "CODE 2222222222"] {
        assert_eq!(line.sms(NUMBER, wrong).await, "No match for this code. Look at each letter.", "{wrong}");
    }
    for lang in Lang::offered() {
        line.sms(NUMBER, &format!("LANG {}", lang.code())).await;
        let told = line.sms(NUMBER, code.as_str()).await;
        assert!(!told.contains(AGENCY) && !told.contains("Amihan") && !told.contains("money"), "{told}");
    }
}

#[tokio::test]
async fn whoever_guesses_at_codes_soon_has_to_wait() {
    let line = line().await;
    let code = line.complaint().await.code;
    for _ in 0..20 {
        assert!(line.sms(NUMBER, "CODE 22222222").await.starts_with("No match"));
    }
    assert!(line.sms(NUMBER, code.as_str()).await.starts_with("Too many wrong codes."), "also with the right one: it would tell which is right");
    assert!(line.sms("+999 0002", code.as_str()).await.starts_with("Too many wrong codes."), "other numbers of the same network too: anybody can write one");
}

#[tokio::test]
async fn a_chosen_language_is_kept_and_letters_or_the_number_speak_until_then() {
    let line = line().await;
    let help = |lang: Lang| catalogue().tongue(lang).word("text-help-check");
    let starts = |told: &str, lang: Lang| assert!(told.starts_with(&help(lang)), "{}: {told}", lang.code());
    for (number, lang) in [("+8801", Lang::Bn), ("00977 1", Lang::Ne), ("+62811", Lang::Id), ("+1 202", Lang::En), ("InfoText", Lang::En), ("+966 5", Lang::En)]
    {
        starts(&line.sms(number, "HELP").await, lang);
    }
    let languages = ["LANG th", "ไทย", "lang THAI", "LANG ไทย", "language ภาษาไทย"];
    for (place, chosen) in languages.into_iter().enumerate() {
        let number = format!("+999 77{place}");
        assert_eq!(line.sms(&number, chosen).await, catalogue().tongue(Lang::Th).word("text-language-now"), "{chosen}");
        starts(&line.sms(&number, "HELP").await, Lang::Th);
    }
    let told = line.sms(NUMBER, "LANG xx").await;
    assert!(told.starts_with("Send LANG and one of these: en id fil "), "{told}");
    let told = line.sms(NUMBER, "ঢাকা").await;
    assert!(told.chars().any(|c| ('\u{980}'..='\u{9ff}').contains(&c)), "answered in the letters that it was written in: {told}");
}

/// No agency has a name like it.
fn nobody(_: &str) -> Likeness {
    Likeness::None
}

#[tokio::test]
async fn words_of_every_language_are_understood() {
    let (keywords, callers, places) = (Keywords::of_catalogue(), Callers::of_seeds().unwrap(), Places::of_seeds().unwrap());
    for lang in Lang::offered() {
        let reader = Reader { keywords: &keywords, callers: &callers, places: &places, lang: *lang };
        let words = |id: &str| -> Vec<String> { catalogue().tongue(*lang).word(id).split([',', '،', '、']).map(|word| word.trim().to_owned()).collect() };
        for (id, meant) in [("text-words-help", Ask::Help), ("text-words-stop", Ask::Stop), ("text-words-start", Ask::Start)] {
            for word in words(id) {
                assert_eq!(reader.read(&word, nobody), meant, "{} {id}: {word}", lang.code());
                assert!(!word.contains(char::is_whitespace), "{} {id}: {word} is more than one word", lang.code());
            }
        }
        for word in words("text-words-tell") {
            assert_eq!(reader.read(&word, nobody), Ask::Tell(None), "{}: {word}", lang.code());
        }
        for word in words("text-words-confirm") {
            assert_eq!(reader.read(&format!("{word} 4829 1573"), nobody), Ask::Confirm(Some("48291573".to_owned())), "{}: {word}", lang.code());
        }
        for word in words("text-words-fee") {
            assert!(matches!(reader.read(&format!("{word} BD MY 300000"), nobody), Ask::Fee(Some(_))), "{}: {word}", lang.code());
        }
        for (id, sent) in [
            ("text-words-code", Ask::Matter(None)),
            ("text-words-check", Ask::Check("PH-0001".to_owned())),
            ("text-words-language", Ask::Language(Some(Lang::En))),
        ] {
            for word in words(id) {
                let behind = match &sent {
                    Ask::Check(number) => number,
                    Ask::Language(_) => "en",
                    _ => "no",
                };
                assert_eq!(reader.read(&format!("{word} {behind}"), nobody), sent, "{} {id}: {word}", lang.code());
            }
        }
        assert_eq!(reader.read(lang.endonym(), nobody), Ask::Language(Some(*lang)));
    }
}

/// A first word of ours takes no name away from an agency: the whole text is looked up first.
#[test]
fn a_name_that_begins_with_a_word_of_ours_is_a_name_in_every_language() {
    let (keywords, callers, places) = (Keywords::of_catalogue(), Callers::of_seeds().unwrap(), Places::of_seeds().unwrap());
    let ids = ["help", "fee", "check", "code", "language", "stop", "start", "tell", "confirm"];
    for lang in Lang::offered() {
        let reader = Reader { keywords: &keywords, callers: &callers, places: &places, lang: *lang };
        for id in ids.map(|id| format!("text-words-{id}")) {
            let word = catalogue().tongue(*lang).word(&id).split([',', '،', '、']).next().unwrap().trim().to_owned();
            let name = format!("{word} Example Overseas");
            for likeness in [Likeness::Same, Likeness::Near] {
                assert_eq!(reader.read(&name, |_| likeness), Ask::Check(name.clone()), "{}: {name} {likeness:?}", lang.code());
            }
            let alone = reader.read(&word, |_| Likeness::Same);
            assert!(id.ends_with("check") || alone != Ask::Check(word.clone()), "{}: {word} alone is an order", lang.code());
        }
        let fee = catalogue().tongue(*lang).word("text-words-fee").split([',', '،', '、']).next().unwrap().trim().to_owned();
        let asked = format!("{fee} BD MY 300000");
        assert!(matches!(reader.read(&asked, |_| Likeness::Near), Ask::Fee(Some(_))), "{}: what can be read is not taken for a name", lang.code());
    }
}

/// The register has agencies whose names begin with words of ours, in three languages (all invented).
#[tokio::test]
async fn an_agency_is_found_whose_name_begins_with_a_word_of_ours() {
    let names =
        ["HELP Overseas Example", "Code Seven Example Manpower", "Biaya Jaya Example", "Fee Lin Example", "मदद Example Overseas", "Language Bridge Example"];
    let line = line_naming(&names).await;
    for name in names {
        for typed in [name.to_owned(), name.to_lowercase()] {
            let told = line.sms(NUMBER, &typed).await;
            assert!(told.starts_with(&format!("{name} (PH-9")), "{typed}: {told}");
        }
    }
    for (near, name) in [("HELP Oversea Example", "HELP Overseas Example"), ("Code Seven Exampel Manpower", "Code Seven Example Manpower")] {
        let told = line.sms(NUMBER, near).await;
        assert!(told.contains("not the exact name") && told.contains(name), "{near}: {told}");
    }
    assert!(line.sms(NUMBER, "HELP").await.starts_with("Send a licence number"));
    assert!(line.sms(NUMBER, "FEE BD MY 300000").await.starts_with("BD-MY"));
    assert!(line.sms(NUMBER, "CHECK Fee Lin Example").await.starts_with("Fee Lin Example"), "a name behind the word is asked about too");
}

/// How each looks that types for the Zawgyi font: a word of ours, or the name of the language.
#[rstest::rstest]
#[case("စစ္ PH-0001", "စစ် PH-0001")]
#[case("ကုဒ္ 22222222", "ကုဒ် 22222222")]
#[case("ရပ္", "ရပ်")]
#[case("ျပန္စ", "ပြန်စ")]
#[case("ေငြ BD MY 300000", "ငွေ BD MY 300000")]
#[case("ျမန္မာ", "မြန်မာ")]
fn burmese_that_was_typed_for_the_zawgyi_font_asks_the_same(#[case] zawgyi: &str, #[case] unicode: &str) {
    let (keywords, callers, places) = (Keywords::of_catalogue(), Callers::of_seeds().unwrap(), Places::of_seeds().unwrap());
    let reader = Reader { keywords: &keywords, callers: &callers, places: &places, lang: Lang::My };
    assert_eq!(reader.read(zawgyi, nobody), reader.read(unicode, nobody));
    assert!(!matches!(reader.read(zawgyi, nobody), Ask::Check(asked) if asked != "PH-0001"), "{zawgyi}");
}

#[tokio::test]
async fn whoever_wants_no_more_messages_gets_one_that_says_so_and_then_none() {
    let line = line().await;
    assert_eq!(line.sms(NUMBER, "Stop.").await, "We send you nothing more. Send START to begin again.");
    for asked in ["STOP", "PH-0001", "HELP", "LANG th", "FEE BD MY 300000"] {
        assert_eq!(line.sms(NUMBER, asked).await, "", "{asked}");
    }
    assert!(line.sms("+999 0002", "HELP").await.starts_with("Send a licence number"), "others are answered");
    assert_eq!(line.sms(NUMBER, "START").await, "We answer you again. Send HELP to see how.");
    assert!(line.sms(NUMBER, "PH-0001").await.contains("licensed"));
    assert!(line.sms(NUMBER, "Stop Example Recruitment").await.contains("not found"), "a name that begins with the word is a name");
}

#[tokio::test]
async fn whoever_asks_too_often_is_told_once_and_others_are_not_held_up() {
    let line = line_with(TextRules { per_hour: 3, ..TextRules::default() }).await;
    for _ in 0..3 {
        assert!(line.sms(NUMBER, "HELP").await.starts_with("Send a licence number"));
    }
    assert_eq!(line.sms(NUMBER, "HELP").await, "Too many messages. Wait an hour, then try again.");
    assert_eq!(line.sms(NUMBER, "HELP").await, "", "two machines would talk for ever");
    assert!(line.sms("+999 0002", "HELP").await.starts_with("Send a licence number"));
    assert!(line.ussd(NUMBER, "").await.starts_with("END Too many messages."));
    assert!(line.sms(NUMBER, "STOP").await.starts_with("We send you nothing more."), "whoever wants to leave is always heard");
}

#[tokio::test]
async fn a_message_that_comes_twice_is_answered_the_same_and_acts_once() {
    let line = line().await;
    let sent = |id: &'static str, text: &'static str| {
        let line = &line;
        async move { line.post("/text/sms", &[("from", NUMBER), ("text", text), ("id", id)]).await.body }
    };
    let first = sent("m-1", "LANG th").await;
    sent("m-2", "LANG en").await;
    assert_eq!(sent("m-1", "LANG th").await, first);
    assert!(sent("m-3", "HELP").await.starts_with("Send a licence number"), "the older message did not act once more");
    assert_eq!(sent("m-4", "STOP").await, sent("m-4", "STOP").await, "also where the second would be silence");
    assert_eq!(
        line.post("/text/sms", &[("from", "+999 0002"), ("text", "HELP"), ("id", "m-1")]).await.body,
        sent("m-3", "HELP").await,
        "a name is its sender's"
    );
}

#[tokio::test]
async fn what_is_no_message_is_refused_with_a_reason_and_without_the_number() {
    let line = line().await;
    for path in ["/text/sms", "/text/ussd"] {
        let seen = get(&line.site, path).await;
        assert_eq!((seen.status.as_u16(), seen.header(header::ALLOW), seen.header(header::CONTENT_TYPE)), (405, "POST", "text/plain; charset=utf-8"));
        assert!(!seen.body.contains('<') && !seen.body.is_empty(), "{}", seen.body);
    }
    let missing = line.post("/text/sms", &[("text", "HELP")]).await;
    assert_eq!((missing.status.as_u16(), missing.body.contains("The field from is missing")), (400, true), "{}", missing.body);
    assert_eq!(line.post("/text/ussd", &[("text", "")]).await.status, 400);
    for from in ["", "  ", "+", &"9".repeat(65)] {
        let seen = line.post("/text/sms", &[("from", from), ("text", "HELP")]).await;
        assert_eq!(seen.status, 400, "{from}: {}", seen.body);
    }
    let long = line.post("/text/sms", &[("from", NUMBER), ("text", &"x".repeat(40_000))]).await;
    assert_eq!((long.status.as_u16(), long.body.contains(NUMBER)), (413, false));
    let json = Request::post("/text/sms").header(header::CONTENT_TYPE, "multipart/form-data").body(Body::from("x")).unwrap();
    assert_eq!(send(&line.site, json).await.status, 400);
}

#[tokio::test]
async fn plain_forms_need_their_secret_where_the_settings_ask_for_one() {
    let line = line_with(TextRules { secret: recruitwatch::flow::gateways::Secret::new("an invented secret"), ..TextRules::default() }).await;
    assert_eq!(line.post("/text/sms", &[("from", NUMBER), ("text", "HELP")]).await.status, 401);
    for (given, status) in [("Bearer an invented secret", 200), ("Bearer an invented secre", 401), ("Basic an invented secret", 401)] {
        let request = Request::post("/text/sms").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").header(header::AUTHORIZATION, given);
        let seen = send(&line.site, request.body(Body::from(form(&[("from", NUMBER), ("text", "HELP")]))).unwrap()).await;
        assert_eq!(seen.status.as_u16(), status, "{given}");
    }
}

#[test]
fn no_bytes_break_anything_and_every_answer_has_at_most_two_segments() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let line = runtime.block_on(line());
    let text = prop_oneof![any::<Vec<u8>>(), "\\PC{0,60}".prop_map(String::into_bytes), "(FEE|CODE|LANG|HELP|CHECK) \\PC{0,40}".prop_map(String::into_bytes)];
    proptest!(ProptestConfig::with_cases(200), |(text in text, path in prop_oneof![Just("/text/sms"), Just("/text/ussd")], from in "\\PC{1,20}")| {
        let escaped: String = text.iter().map(|byte| format!("%{byte:02x}")).collect();
        let sender = form(&[("from", from.as_str()), ("phoneNumber", from.as_str())]);
        for body in [format!("{sender}&text={escaped}").into_bytes(), text] {
            let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(Body::from(body)).unwrap();
            let seen = runtime.block_on(send(&line.site, request));
            prop_assert!(matches!(seen.status.as_u16(), 200 | 400), "{}", seen.status);
            prop_assert!(seen.status == 400 || segments(&seen.body) <= 2, "{}", seen.body);
        }
    });
}

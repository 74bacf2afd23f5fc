//! Does every answer fit its room, in every language, with the longest facts?

use std::collections::BTreeMap;

use recruitwatch::flow::complaints::glance::Glance;
use recruitwatch::record::check::{Check, CheckVerdict, CheckedAgency};
use recruitwatch::record::code::Code;
use recruitwatch::record::complaint::code::ComplaintCode;
use recruitwatch::record::currency::Currency;
use recruitwatch::record::id::Id;
use recruitwatch::record::said::Said;
use recruitwatch::web::lang::Lang;
use recruitwatch::web::say::catalogue::catalogue;
use recruitwatch::web::text::segments::{Encoding, Room, length, segments};
use recruitwatch::web::text::story::{Heard, Story, kept};
use recruitwatch::web::text::verdict;
use recruitwatch::web::text::voice::{Voice, shortened};
use recruitwatch::web::text::words;

use crate::store::records::{day, money};

const ENGLISH: &str = include_str!("../../../src/web/locales/en/text.ftl");
/// Words that would tell a bystander: a language, then its words.
const TOLD: &str = include_str!("../../../fixtures/languages/told_words.tsv");
/// Languages that are written in letters of seven bits here.
const LATIN: [Lang; 4] = [Lang::En, Lang::Id, Lang::Fil, Lang::Ms];

/// 3GPP TS 23.038 and 23.040.
#[test]
fn segments_are_counted_as_networks_count_them() {
    let (latin, other) = (|n| segments(&"a".repeat(n)), |n| segments(&"ক".repeat(n)));
    assert_eq!([0, 1, 160, 161, 306, 307].map(latin), [0, 1, 1, 2, 2, 3]);
    assert_eq!([1, 70, 71, 134, 135].map(other), [1, 1, 2, 2, 3]);
    assert_eq!((segments(&"€".repeat(80)), segments(&"€".repeat(81))), (1, 2), "a letter of the extension is two");
    assert_eq!((segments(&"😀".repeat(35)), segments(&"😀".repeat(36))), (1, 2), "a letter beyond the first 65,536 is two");
    assert_eq!(length("Ñandú"), 5, "one letter that the small alphabet lacks makes all of them large");
    assert_eq!((Encoding::of("Ñandù {x}\n"), Encoding::of("Ñandú")), (Encoding::Gsm7, Encoding::Ucs2));
}

#[test]
fn no_pair_is_torn_apart_between_two_segments() {
    let torn = format!("{}€{}", "a".repeat(152), "a".repeat(152));
    assert_eq!((length(&torn), segments(&torn)), (306, 3), "the pair begins the second segment");
    let whole = format!("{}€{}", "a".repeat(151), "a".repeat(153));
    assert_eq!((length(&whole), segments(&whole)), (306, 2));
    let torn = format!("{}😀{}", "ক".repeat(66), "ক".repeat(66));
    assert_eq!((length(&torn), segments(&torn)), (134, 3));
}

#[test]
fn a_screen_holds_182_small_letters_or_80_large_ones() {
    assert!(Room::Screen.holds(&"a".repeat(182)) && !Room::Screen.holds(&"a".repeat(183)));
    assert!(Room::Screen.holds(&"ক".repeat(80)) && !Room::Screen.holds(&"ক".repeat(81)));
}

/// A cut is seen, and no mark is torn from its letter.
#[test]
fn a_name_is_cut_where_a_reader_sees_it() {
    assert_eq!((shortened("Amihan Example", 14), shortened("Amihan Example", 13)), ("Amihan Example".to_owned(), "Amihan Exa...".to_owned()));
    assert_eq!(shortened("কাকি কাকি", 6), "কা...", "the sign goes with its letter");
    assert_eq!(shortened("Amihan", 0), "...");
}

/// The number above each sentence of the English file.
fn budgets() -> BTreeMap<&'static str, usize> {
    let (mut budget, mut found) = (None, BTreeMap::new());
    for line in ENGLISH.lines() {
        if let Some(comment) = line.strip_prefix("# ") {
            let stated = comment.split("At most ").nth(1).and_then(|rest| rest.split(' ').next()).and_then(|number| number.parse().ok());
            budget = stated.or(budget);
        } else if let Some((id, _)) = line.split_once(" = ") {
            found.extend(budget.take().map(|most| (id, most)));
        }
    }
    found
}

fn without_facts(said: &str) -> usize {
    said.replace(FACT, "").encode_utf16().count()
}

const FACT: &str = "\u{e000}";

fn said(lang: Lang, id: &str) -> String {
    let facts = ["on", "sum", "number", "site", "step", "steps", "codes", "currency", "code"].map(|name| (name, FACT));
    Voice::of_message(lang).say(id, &facts)
}

#[test]
fn every_sentence_is_as_short_as_it_was_promised_to_be() {
    let budgets = budgets();
    let unpromised: Vec<String> =
        catalogue().ids().into_iter().filter(|id| id.starts_with("text-") && !id.starts_with("text-words-") && !budgets.contains_key(id.as_str())).collect();
    assert!(unpromised.is_empty() && 60 < budgets.len(), "without a length: {unpromised:?}");
    let mut over = Vec::new();
    for lang in Lang::offered() {
        for (id, most) in &budgets {
            let (said, is_latin) = (said(*lang, id), LATIN.contains(lang));
            let (length, most) = (without_facts(&said), if is_latin { 2 * most } else { *most });
            if most < length {
                over.push(format!("{} {id}: {length} of {most}: {said}", lang.code()));
            }
            if is_latin && Encoding::of(&said.replace(FACT, "")) == Encoding::Ucs2 {
                over.push(format!("{} {id}: a letter is not of the oldest alphabet: {said}", lang.code()));
            }
        }
    }
    assert!(over.is_empty(), "{} sentences do not fit:\n{}", over.len(), over.join("\n"));
}

#[test]
fn no_sentence_tells_a_bystander_what_it_is_about() {
    let mut telling = Vec::new();
    for row in TOLD.lines() {
        let mut cells = row.split('\t');
        let code = cells.next().unwrap();
        let words: Vec<&str> = cells.collect();
        let Some(lang) = Lang::offered().iter().find(|lang| lang.code() == code) else { continue };
        for id in budgets().into_keys() {
            let small = said(*lang, id).to_lowercase();
            telling.extend(words.iter().filter(|word| small.contains(**word)).map(|word| format!("{code} {id}: {word}")));
        }
    }
    assert!(telling.is_empty(), "{telling:?}");
    assert_eq!(TOLD.lines().count(), Lang::ALL.len());
}

fn agency(place: usize) -> CheckedAgency {
    let name = format!("The Very Long And Invented Example Agency Of Number {place} With More Words");
    CheckedAgency { name, licence_no: Id::new(format!("XA-123-LB-0101{place:02}-RR")), jurisdiction: "PH".to_owned(), status: None, differs: Vec::new() }
}

fn check(verdict: CheckVerdict, by: &'static str) -> Check {
    let is_one = !matches!(
        verdict,
        CheckVerdict::DidYouMean | CheckVerdict::Several | CheckVerdict::LookAlike | CheckVerdict::NameAndNumberDiffer | CheckVerdict::NotFound
    );
    Check {
        verdict,
        headline: Said::plain("", ""),
        reasons: Vec::new(),
        next_step: Said::plain("", ""),
        asked: "x".repeat(200),
        matched_by: by,
        on: day("2026-12-28"),
        known_on: day("2026-12-28"),
        source_on: Some(day("2026-12-27")),
        agency: is_one.then(|| agency(0)),
        candidates: (1..=10).map(agency).collect(),
        elsewhere: Vec::new(),
    }
}

#[test]
fn every_verdict_fits_in_every_language_and_names_number_and_day() {
    for lang in Lang::offered() {
        for verdict in CheckVerdict::ALL {
            for (by, voice) in ["name", "phone"].into_iter().flat_map(|by| [(by, Voice::of_message(*lang)), (by, Voice::of_screen(*lang))]) {
                let check = check(*verdict, by);
                let told =
                    if voice.room == Room::Message { verdict::told(&check, voice, Some("register.example.org")) } else { verdict::shown(&check, voice).text };
                let what = format!("{} {verdict} {:?}: {told}", lang.code(), voice.room);
                assert!(voice.holds(&told) && told.contains("2026-12-28"), "{what}");
                let number = check.agency.as_ref().or(check.candidates.first()).map(|agency| agency.licence_no.to_string()).unwrap();
                let speaks_of_none = matches!(verdict, CheckVerdict::LookAlike | CheckVerdict::NotFound);
                assert_eq!(told.contains(&number), !speaks_of_none, "{what}");
                assert!(speaks_of_none || told.contains("..."), "a cut name is seen to be cut: {what}");
            }
        }
    }
}

#[test]
fn a_list_says_that_there_is_more_than_it_shows() {
    for lang in Lang::offered() {
        let (check, voice) = (check(CheckVerdict::Several, "name"), Voice::of_message(*lang));
        let told = verdict::shown(&check, Voice::of_screen(*lang));
        assert!(told.text.ends_with("\n...") && (1..=4).contains(&told.listed.len()), "{}: {}", lang.code(), told.text);
        let told = verdict::told(&check, voice, None);
        assert!(told.contains(&voice.word("text-and-more")), "{}: {told}", lang.code());
    }
}

#[test]
fn every_other_answer_fits_in_every_language() {
    let glances = [Some(5), None].into_iter().flat_map(|step| {
        let days = [None, Some((day("2026-12-28"), false)), Some((day("2026-12-28"), true))];
        days.map(|next| Some(Glance { step, next, has_news: true }))
    });
    let glances: Vec<_> = glances.chain([None]).collect();
    for lang in Lang::offered() {
        for voice in [Voice::of_message(*lang), Voice::of_screen(*lang)] {
            let mut told: Vec<String> = glances.iter().map(|glance| words::matter(*glance, voice)).collect();
            told.extend(glances.iter().map(|glance| kept(&ComplaintCode::of_number(7), *glance, voice)));
            let begun = Story::begun(String::new(), None);
            let second = |heard| if let Heard::Next(story) = heard { story } else { panic!("{heard:?} is no story") };
            let named = second(begun.clone().hear("1", None));
            let taka = Currency::parse("BDT").ok();
            let last = second(named.clone().hear("0", None));
            told.extend([begun.question(voice, None), named.question(voice, None), last.question(voice, taka), last.question(voice, None)]);
            if voice.room == Room::Message {
                let sum = voice.sum(money(99_999_999_999, "BDT"));
                let fee = voice.say("text-fee-too-much", &[("on", "2026-12-28"), ("sum", &sum)]);
                told.extend([words::help(voice), words::languages(voice), format!("BD-MY, {sum}, abc...\n{fee}")]);
            }
            for text in told {
                assert!(voice.holds(&text), "{} {:?}: {text}", lang.code(), voice.room);
            }
        }
    }
}

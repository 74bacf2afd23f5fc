//! Whom does a line of somebody's table mean? A match is never a guess, and nothing that speaks against it is passed over.

use proptest::prelude::*;
use recruitwatch::flow::open_house::{Shown, word_lists};
use recruitwatch::flow::reconcile::property::Property;
use recruitwatch::flow::reconcile::{Desk, LIMIT_MAX, Query, Tier};
use recruitwatch::matching::Scope;
use recruitwatch::record::agency::{Agency, Person};
use recruitwatch::record::register::RegisterRows;
use rstest::rstest;

use super::{agency, shown};
use crate::store::records::{self, day};

/// Six agencies: two of like names, one number in two countries, one name in two countries, one that declares how it is reached.
fn register() -> Shown {
    let reached =
        Agency { phones: vec!["+63 2 8123 4567".to_owned()], pages: vec!["https://amihan.example".to_owned()], ..agency("PH-0001", "Amihan Example Overseas") };
    shown(vec![
        reached,
        agency("PH-0002", "Habagat Example Manpower"),
        agency("PH-0003", "Amihan Sample Overseas"),
        Agency { jurisdiction: "NP".to_owned(), ..agency("PH-0003", "Himal Sample Recruiters") },
        agency("PH-0005", "Bagwis Example Crewing"),
        Agency { jurisdiction: "NP".to_owned(), ..agency("NP-0006", "Bagwis Example Crewing") },
    ])
}

fn desk(shown: &Shown) -> Desk<'_> {
    Desk { shown, today: day("2026-03-24") }
}

fn query(words: &str, properties: &[(Property, &str)]) -> Query {
    let properties = properties.iter().map(|(property, value)| (*property, vec![(*value).to_owned()])).collect();
    Query { words: words.to_owned(), properties, limit: LIMIT_MAX }
}

/// The first candidate: identifier, tier, whether it is a match; and how many matches there are in all.
fn first(words: &str, properties: &[(Property, &str)]) -> (String, Option<Tier>, bool) {
    let shown = register();
    let found = desk(&shown).reconcile(&query(words, properties));
    assert!(found.iter().filter(|one| one.is_match).count() <= 1 && found.iter().skip(1).all(|one| !one.is_match), "a match comes first and alone");
    found.first().map_or((String::new(), None, false), |one| (shown.register.public_id(one.agency), Some(one.tier), one.is_match))
}

const LICENCE: Property = Property::LicenceNo;
const PLACE: Property = Property::Jurisdiction;

#[rstest]
#[case::the_very_name("amihan example overseas", &[], ("PH/ph0001", Tier::Exact, true))]
#[case::a_letter_off("Amihan Exemple Overseas", &[], ("PH/ph0001", Tier::Likely, false))]
#[case::a_letter_off_with_the_number("Amihan Exemple Overseas", &[(LICENCE, "ph 1")], ("PH/ph0001", Tier::Likely, true))]
#[case::another_word_with_the_number("Amihan Sample Manpower", &[(LICENCE, "PH-0001")], ("PH/ph0001", Tier::Differ, false))]
#[case::a_trade_word_swapped("Amihan Example Manpower", &[], ("PH/ph0001", Tier::LookAlike, false))]
#[case::half_a_name("Amihan Example", &[], ("PH/ph0001", Tier::Partial, false))]
#[case::the_number_in_the_place_of_a_name("ph 0001", &[], ("PH/ph0001", Tier::Exact, true))]
#[case::the_number_alone_beside_it("", &[(LICENCE, "PH-0001")], ("PH/ph0001", Tier::Exact, true))]
#[case::a_phone_in_the_place_of_a_name("+63 2 8123 4567", &[], ("PH/ph0001", Tier::Exact, false))]
#[case::a_phone_alone_beside_it("", &[(Property::Phone, "+63 2 8123 4567")], ("PH/ph0001", Tier::Held, false))]
#[case::a_number_that_two_countries_hold("", &[(LICENCE, "PH-0003")], ("NP/ph0003", Tier::Held, false))]
#[case::the_same_with_a_name("Himal Sample Recruiters", &[(LICENCE, "PH-0003")], ("NP/ph0003", Tier::Exact, true))]
#[case::a_name_that_two_countries_hold("Bagwis Example Crewing", &[], ("NP/np0006", Tier::Several, false))]
#[case::the_same_in_one_of_them("Bagwis Example Crewing", &[(PLACE, "PH")], ("PH/ph0005", Tier::Exact, true))]
#[case::the_same_by_the_name_of_the_country("Bagwis Example Crewing", &[(PLACE, "nepal")], ("NP/np0006", Tier::Exact, true))]
#[case::the_same_with_a_number("Bagwis Example Crewing", &[(LICENCE, "PH-0005")], ("PH/ph0005", Tier::Several, true))]
fn a_match_is_a_name_of_one_agency_or_a_number_whose_name_agrees(
    #[case] words: &str,
    #[case] properties: &[(Property, &str)],
    #[case] (id, tier, is_match): (&str, Tier, bool),
) {
    let told = first(words, properties);
    if tier == Tier::Differ {
        // Whoever owns the number is among them, and nobody is a match.
        let shown = register();
        let found = desk(&shown).reconcile(&query(words, properties));
        assert!(found.iter().any(|one| one.tier == Tier::Differ && shown.register.public_id(one.agency) == id) && !told.2);
        return;
    }
    assert_eq!(told, (id.to_owned(), Some(tier), is_match));
}

#[rstest]
#[case::a_number_of_another(&[(LICENCE, "PH-0002")])]
#[case::a_number_of_nobody(&[(LICENCE, "PH-9999")])]
#[case::a_number_one_digit_off(&[(LICENCE, "PH-0011")])]
#[case::another_country(&[(PLACE, "NP")])]
#[case::a_place_that_is_none(&[(PLACE, "somewhere")])]
#[case::another_phone(&[(Property::Phone, "+63 2 8000 0000")])]
#[case::another_page(&[(Property::Website, "https://habagat.example")])]
#[case::the_right_number_and_another_phone(&[(LICENCE, "PH-0001"), (Property::Phone, "+63 2 8000 0000")])]
fn whatever_speaks_against_the_very_name_undoes_the_match(#[case] properties: &[(Property, &str)]) {
    let shown = register();
    let found = desk(&shown).reconcile(&query("Amihan Example Overseas", properties));
    let named = found.iter().find(|one| one.agency.legal_name == "Amihan Example Overseas").expect("it is shown all the same");
    assert!(found.iter().all(|one| !one.is_match) && named.is_doubtful(), "{named:?}");
    assert!(named.words().ends_with("speaks against it."), "{}", named.words());
}

#[test]
fn what_the_register_does_not_say_speaks_neither_for_nor_against() {
    let shown = register();
    let found = desk(&shown).reconcile(&query("Habagat Example Manpower", &[(Property::Phone, "+63 2 8000 0000"), (LICENCE, "  ")]));
    assert!(found[0].is_match && found[0].evidence.phone.is_none() && found[0].evidence.licence.is_none(), "{:?}", found[0]);
}

#[test]
fn a_table_of_people_does_not_become_one_of_where_they_work() {
    let person = Person { name: "Invented Tagabukid".to_owned(), from: None, until: None, ..records::person("PH-0001") };
    let rows = RegisterRows { agencies: vec![agency("PH-0001", "Amihan Example Overseas")], people: vec![person], ..RegisterRows::default() };
    let shown = Shown::of(rows, word_lists().unwrap());
    assert_eq!(shown.index.ask("Invented Tagabukid", &Scope::default()).candidates.len(), 1, "the register names that person");
    assert!(desk(&shown).reconcile(&query("Invented Tagabukid", &[])).is_empty() && desk(&shown).suggest("Invented Tagabukid", 0).is_empty());
}

#[test]
fn features_tell_what_agrees_and_what_does_not() {
    let shown = register();
    let found = desk(&shown).reconcile(&query("Amihan Example Big Overseas", &[(LICENCE, "PH-0001"), (Property::Website, "amihan.example")]));
    let evidence = &found.iter().find(|one| one.agency.licence_no.as_str() == "PH-0001").unwrap().evidence;
    assert_eq!((evidence.extra_words, evidence.missing_words, evidence.same_name), (Some(1), Some(0), Some(false)));
    assert_eq!((evidence.licence, evidence.website, evidence.phone, evidence.aligned_share), (Some(true), Some(true), None, Some(0.75)));
}

#[test]
fn an_identifier_is_the_same_wherever_a_row_stands_and_means_one_agency() {
    let shown = register();
    let ids: Vec<String> = shown.register.rows().agencies.iter().map(|one| shown.register.public_id(one)).collect();
    assert_eq!(ids, ["PH/ph0001", "PH/ph0002", "PH/ph0003", "NP/ph0003", "PH/ph0005", "NP/np0006"]);
    for (id, agency) in ids.iter().zip(&shown.register.rows().agencies) {
        assert_eq!(shown.register.by_public_id(id).unwrap().legal_name, agency.legal_name);
    }
    let both = super::shown(vec![agency("PH-1", "Amihan Example"), agency("PH 1", "Habagat Example"), agency("-", "Bagwis Example")]);
    let ids: Vec<String> = both.register.rows().agencies.iter().map(|one| both.register.public_id(one)).collect();
    assert_eq!(ids, ["PH/ph1/amihanexample", "PH/ph1/habagatexample", "PH//bagwisexample"]);
    assert!(ids.iter().all(|id| both.register.by_public_id(id).is_some()));
    assert!(both.register.by_public_id("PH/ph1").is_none(), "a number that two hold means neither");
}

#[test]
fn whoever_types_is_offered_the_beginning_of_a_name_and_the_rest_on_demand() {
    let shown = shown((0..25).map(|n| agency(&format!("PH-{n:04}"), &format!("Zamora Example {n:02}"))).collect());
    let names = |prefix: &str, skip| desk(&shown).suggest(prefix, skip).iter().map(|one| one.legal_name.clone()).collect::<Vec<_>>();
    let pages = [names("zamo", 0), names("zamo", 10), names("zamo", 20)];
    assert_eq!(pages.each_ref().map(Vec::len), [10, 10, 5]);
    let mut all = pages.concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 25, "each once");
    assert_eq!(names("PH/ph0007", 0)[0], "Zamora Example 07");
    assert_eq!(names("", 0), Vec::<String>::new());
}

proptest! {
    #[test]
    fn any_words_are_answered_and_none_but_the_very_name_or_number_is_a_match(words in any::<String>(), value in any::<String>()) {
        let shown = register();
        for property in [LICENCE, PLACE, Property::Phone, Property::Website] {
            let found = desk(&shown).reconcile(&query(&words, &[(property, &value)]));
            prop_assert!(found.iter().all(|one| (0.0..=100.0).contains(&one.score)));
            prop_assert!(found.iter().all(|one| !one.is_match || one.evidence.same_name == Some(true) || one.evidence.licence == Some(true) || words.chars().any(|c| c.is_numeric())));
        }
        prop_assert!(desk(&shown).suggest(&words, 3).len() <= LIMIT_MAX);
    }
}

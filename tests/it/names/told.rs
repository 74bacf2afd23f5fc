//! What is a worker told? Status only of the one agency meant, and no comfort in any other verdict.

use chrono::NaiveDate;
use recruitwatch::flow::look_up::{Asked, look_up};
use recruitwatch::matching::{Index, Listing};
use recruitwatch::record::agency::{Agency, AgencyKind, Person, PersonRole};
use recruitwatch::record::check::{Check, CheckVerdict};
use recruitwatch::record::code::Code;
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent, Status};
use recruitwatch::record::period::parse_day;
use recruitwatch::record::place::{Country, Occupation};
use recruitwatch::record::register::{Register, RegisterRows};

use super::lists;

fn day(text: &str) -> NaiveDate {
    parse_day(text).unwrap()
}

fn agency(name: &str, licence: &str, jurisdiction: &str) -> Agency {
    Agency {
        line: 2,
        licence_no: Id::new(licence),
        legal_name: name.to_owned(),
        trading_names: vec![],
        name_local: None,
        jurisdiction: jurisdiction.to_owned(),
        regulator: None,
        licence_class: None,
        kinds: vec![AgencyKind::Overseas],
        destinations: vec![],
        occupations: vec![],
        quota: None,
        issued_on: None,
        expires_on: None,
        address: None,
        district: None,
        phones: vec![],
        emails: vec![],
        pages: vec![],
        registration_no: None,
        association: None,
    }
}

fn event(licence: &str, event: EventKind, effective_on: &str, ends_on: Option<&str>) -> LicenceEvent {
    LicenceEvent {
        line: 2,
        licence_no: Id::new(licence),
        event,
        effective_on: day(effective_on),
        ends_on: ends_on.map(day),
        decided_on: None,
        published_on: None,
        recorded_on: None,
        ground: None,
        reason: None,
        raw_status: None,
        appeal: Appeal::None,
    }
}

/// An invented register with a licence in every state.
fn register() -> Register {
    let mut nahda = agency("Nahda Overseas Ltd.", "RL-0101", "BD");
    nahda.destinations = vec![Country::parse("MY").unwrap()];
    nahda.occupations = vec![Occupation::parse("91").unwrap()];
    nahda.phones = vec!["+880 1701 234567".to_owned()];
    let named = [("Palash Travels", "RL-0102"), ("Shapla Trading", "RL-0103"), ("Meghna Links", "RL-0104"), ("Jamuna Recruiting", "RL-0105")];
    let mut agencies = vec![nahda, agency("Nahda Overseas Services", "RL-0106", "BD")];
    agencies.extend(named.map(|(name, licence)| agency(name, licence, "BD")));
    agencies.extend([agency("Surma Concern", "RL-0107", "BD"), agency("Titas Employment", "RL-0108", "BD"), agency("Padma Promoters", "RL-0109", "BD")]);
    agencies.extend([agency("Kushiyara Bureau", "55/1", "BD"), agency("Gandaki Concern", "55/1", "NP")]);
    agencies.extend([agency("Al-Karim Trading", "RL-0110", "BD"), agency("Al-Hasan Trading", "RL-0111", "BD")]);
    let grant = |licence| event(licence, EventKind::Granted, "2024-01-01", Some("2027-12-31"));
    let mut events: Vec<_> = ["RL-0101", "RL-0102", "RL-0103", "RL-0105", "RL-0106", "RL-0110", "RL-0111", "55/1"].map(grant).into();
    events.extend([
        event("RL-0102", EventKind::Suspended, "2026-03-01", Some("2026-12-31")),
        event("RL-0103", EventKind::Surrendered, "2026-02-01", None),
        event("RL-0104", EventKind::Granted, "2020-01-01", Some("2023-12-31")),
        event("RL-0105", EventKind::ConditionsAdded, "2026-01-01", None),
        event("RL-0106", EventKind::Revoked, "2025-06-01", None),
        LicenceEvent { published_on: Some(day("2025-12-01")), ..event("RL-0107", EventKind::Granted, "2027-01-01", Some("2029-12-31")) },
        event("RL-0111", EventKind::Revoked, "2025-06-01", None),
        event("RL-0108", EventKind::Refused, "2026-01-15", None),
    ]);
    let people = vec![person("RL-0101", "Md. Rahim Uddin Talukdar", None), person("RL-0105", "Talukdar, Rahim Uddin", Some("2026-05-31"))];
    Register::new(RegisterRows { agencies, events, people, ..RegisterRows::default() })
}

fn person(licence: &str, name: &str, until: Option<&str>) -> Person {
    let licence_no = Id::new(licence);
    Person { line: 2, licence_no, role: PersonRole::Representative, name: name.to_owned(), id_no: None, from: None, until: until.map(day) }
}

fn told(asked: &Asked) -> Check {
    let register = register();
    let index = Index::build(lists(), Listing::all(&register));
    look_up(&register, &index, asked)
}

fn about(words: &str) -> Check {
    told(&Asked::new(words, day("2026-06-01")))
}

#[test]
fn each_verdict_of_the_list_can_be_reached() {
    let cases = [
        ("nahda overseas", CheckVerdict::Licensed),
        ("Jamuna Recruiting", CheckVerdict::Conditional),
        ("Palash Travels", CheckVerdict::Suspended),
        ("Meghna Links", CheckVerdict::Expired),
        ("rl 106", CheckVerdict::Revoked),
        ("Shapla Trading", CheckVerdict::Surrendered),
        ("Titas Employment", CheckVerdict::Refused),
        ("Padma Promoters", CheckVerdict::UnknownStatus),
        ("Surma Concern", CheckVerdict::UnknownStatus),
        ("Nahda Oversees", CheckVerdict::DidYouMean),
        ("0101", CheckVerdict::Several),
        ("Nahda", CheckVerdict::Several),
        ("Nahda Enterprise", CheckVerdict::LookAlike),
        ("Meghna Links RL-0101", CheckVerdict::NameAndNumberDiffer),
        ("Qwerty Zxcv", CheckVerdict::NotFound),
    ];
    let wrong: Vec<_> = cases.iter().filter(|(words, verdict)| about(words).verdict != *verdict).map(|(words, _)| (words, about(words).verdict)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let outside = told(&Asked { destination: Country::parse("SA").ok(), ..Asked::new("RL-0101", day("2026-06-01")) });
    let reached: std::collections::BTreeSet<_> = cases.iter().map(|(_, verdict)| *verdict).chain([outside.verdict]).collect();
    assert_eq!(reached.len(), CheckVerdict::ALL.len(), "{reached:?}");
}

#[test]
fn only_licensed_comforts() {
    for words in
        ["Jamuna Recruiting", "Palash Travels", "rl 106", "Padma Promoters", "Nahda Oversees", "0101", "Nahda Enterprise", "Meghna Links RL-0101", "Qwerty"]
    {
        let check = about(words);
        assert!(!check.verdict.is_licensed());
        let said =
            format!("{} {} {}", check.headline, check.reasons.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "), check.next_step).to_lowercase();
        for comfort in ["is licensed", "holds a licence", "safe", "trust", "no problem", "lawful", "unlicensed", "valid"] {
            assert!(!said.contains(comfort), "{words}: {comfort:?} in {said}");
        }
    }
}

#[test]
fn no_status_is_spoken_where_nobody_is_picked() {
    for words in ["Nahda Oversees", "0101", "Nahda", "Nahda Enterprise", "Meghna Links RL-0101", "Qwerty"] {
        let check = about(words);
        assert_eq!(check.agency, None, "{words}");
        assert!(check.candidates.iter().all(|one| one.status.is_none()), "{words}");
    }
}

#[test]
fn a_namesake_that_lost_its_licence_stands_beside_the_agency_meant() {
    let check = about("Nahda Overseas Ltd.");
    assert_eq!(check.verdict, CheckVerdict::Licensed);
    let beside: Vec<_> = check.candidates.iter().map(|one| (one.name.as_str(), one.status)).collect();
    assert_eq!(beside, [("Nahda Overseas Services", Some(Status::Revoked))]);
    assert!(check.reasons.iter().any(|reason| reason.english().contains("RL-0106") && reason.english().contains("revoked")), "{:?}", check.reasons);
}

#[test]
fn a_licence_that_does_not_cover_the_job_is_not_for_this() {
    let asked = || Asked::new("RL-0101", day("2026-06-01"));
    let verdict = |asked: Asked| told(&asked).verdict;
    assert_eq!(verdict(Asked { destination: Country::parse("MY").ok(), ..asked() }), CheckVerdict::Licensed);
    assert_eq!(verdict(Asked { destination: Country::parse("SA").ok(), ..asked() }), CheckVerdict::LicensedNotForThis);
    assert_eq!(verdict(Asked { occupation: Occupation::parse("9111").ok(), ..asked() }), CheckVerdict::Licensed);
    assert_eq!(verdict(Asked { occupation: Occupation::parse("5311").ok(), ..asked() }), CheckVerdict::LicensedNotForThis);
    assert_eq!(verdict(Asked { kind: Some(AgencyKind::Seafarer), ..asked() }), CheckVerdict::LicensedNotForThis);
}

#[test]
fn the_day_and_what_was_known_decide() {
    let on = |on: &str, known: &str| told(&Asked { known: day(known), ..Asked::new("Palash Travels", day(on)) });
    assert_eq!(on("2026-02-28", "2026-06-01").verdict, CheckVerdict::Licensed);
    assert_eq!(on("2026-03-01", "2026-06-01").verdict, CheckVerdict::Suspended);
    assert_eq!(on("2026-03-01", "2026-02-01").verdict, CheckVerdict::Licensed);
    assert_eq!(on("2026-03-01", "2026-02-01").source_on, Some(day("2024-01-01")));
    assert_eq!(on("2026-03-01", "2026-06-01").source_on, Some(day("2026-03-01")));
    assert_eq!(about("Qwerty").source_on, Some(day("2026-03-01")));
}

#[test]
fn a_licence_that_begins_later_says_when() {
    let check = about("Surma Concern");
    assert!(check.reasons.iter().any(|reason| reason.english().contains("2027-01-01")), "{:?}", check.reasons);
}

#[test]
fn a_number_of_two_countries_says_nothing_of_either() {
    assert_eq!(about("55/1").verdict, CheckVerdict::Several);
    let check = about("Gandaki Concern");
    assert_eq!(check.verdict, CheckVerdict::UnknownStatus);
    assert!(check.reasons.iter().any(|reason| reason.english().contains("more than one agency")), "{:?}", check.reasons);
}

#[test]
fn an_agency_that_shares_only_a_common_word_is_no_namesake() {
    let check = about("Al-Karim Trading");
    assert_eq!(check.verdict, CheckVerdict::Licensed);
    assert!(check.candidates.is_empty(), "{:?}", check.candidates);
}

#[test]
fn another_legal_form_is_asked_about() {
    let check = about("Nahda Overseas LLC");
    assert_eq!(check.verdict, CheckVerdict::DidYouMean);
    assert!(check.reasons[1].english().contains("legal form"), "{:?}", check.reasons);
}

#[test]
fn a_person_leads_to_the_agencies_at_which_one_of_that_name_is_on_the_day_and_to_no_status() {
    let check = about("Rahim Uddin Talukdar");
    assert_eq!((check.verdict, check.matched_by), (CheckVerdict::Several, "person"));
    let named: Vec<_> = check.candidates.iter().map(|one| (one.licence_no.as_str(), one.status)).collect();
    assert_eq!(named, [("RL-0101", None)], "he left the other agency on the last day of May");
    assert!(check.reasons.iter().any(|reason| reason.english().contains("Many people share a name")), "{:?}", check.reasons);
    let before = told(&Asked::new("talukdar RAHIM uddin", day("2026-05-31")));
    assert_eq!(before.candidates.len(), 2);
    assert_eq!(about("Rahim Talukdar").verdict, CheckVerdict::NotFound, "a part of a name is nobody");
}

#[test]
fn a_number_of_another_country_is_shown_apart() {
    let check = told(&Asked { jurisdiction: Some("NP".to_owned()), ..Asked::new("RL-0101", day("2026-06-01")) });
    assert_eq!(check.verdict, CheckVerdict::NotFound);
    assert_eq!(check.elsewhere.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Nahda Overseas Ltd."]);
}

#[test]
fn the_differing_letters_are_marked() {
    let check = about("Nahda Oversees");
    let differs = &check.candidates[0].differs[0];
    assert_eq!((differs.typed.as_deref(), differs.registered.as_deref()), (Some("Overse[e]s"), Some("Overse[a]s")));
}

#[test]
fn the_wire_form_keeps_its_field_names() {
    let json = serde_json::to_value(about("01701-234567")).unwrap();
    let fields: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = ["agency", "asked", "candidates", "elsewhere", "headline", "known_on", "matched_by", "next_step", "on", "reasons", "source_on", "verdict"];
    assert_eq!(std::collections::BTreeSet::from_iter(fields), std::collections::BTreeSet::from(expected));
    assert_eq!(json["verdict"], "licensed");
    assert_eq!(json["matched_by"], "phone");
    assert_eq!(json["on"], "2026-06-01");
    assert_eq!(json["agency"]["licence_no"], "RL-0101");
    assert_eq!(json["agency"]["status"], "licensed");
}

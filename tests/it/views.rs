//! Do pages say of the register and the rule book what stands there, and no more? Records in, views out.

use std::sync::Arc;

use chrono::NaiveDate;
use recruitwatch::record::agency::Agency;
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent};
use recruitwatch::record::place::Country;
use recruitwatch::record::register::{Register, RegisterRows};
use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::norm::{Citation, Confidence, DateBasis, Force, Norm, Precision, Side, SourceGrade, Standing, Version};
use recruitwatch::rules::scope::{Corridor, Scope};
use recruitwatch::web::form::LawQuestion;
use recruitwatch::web::say::english;
use recruitwatch::web::view::agency::AgencyView;
use recruitwatch::web::view::check::{Piece, Source};
use recruitwatch::web::view::from_law::Sentences;
use recruitwatch::web::view::from_register::Days;
use recruitwatch::web::view::law::LawView;
use recruitwatch::web::view::register::{PAGE_ROWS, RegisterView};
use recruitwatch::web::view::rule::RuleView;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn agency(licence_no: &str, legal_name: &str, days: Option<(&str, &str)>) -> Agency {
    Agency {
        line: 2,
        licence_no: Id::new(licence_no),
        legal_name: legal_name.into(),
        trading_names: vec![format!("{legal_name} Jobs")],
        name_local: None,
        jurisdiction: "PH".into(),
        regulator: None,
        licence_class: None,
        kinds: Vec::new(),
        destinations: vec![Country::parse("SG").unwrap()],
        occupations: Vec::new(),
        quota: None,
        issued_on: days.map(|(from, _)| day(from)),
        expires_on: days.map(|(_, to)| day(to)),
        address: None,
        district: None,
        phones: Vec::new(),
        emails: Vec::new(),
        pages: Vec::new(),
        registration_no: None,
        association: None,
    }
}

fn suspension(licence_no: &str, from: &str, appeal: Appeal) -> LicenceEvent {
    LicenceEvent {
        line: 2,
        licence_no: Id::new(licence_no),
        event: EventKind::Suspended,
        effective_on: day(from),
        ends_on: None,
        decided_on: None,
        published_on: None,
        recorded_on: None,
        ground: Some("Invented Act, section 3".into()),
        reason: None,
        raw_status: None,
        appeal,
    }
}

fn register(agencies: Vec<Agency>, events: Vec<LicenceEvent>) -> Register {
    Register::new(RegisterRows { agencies, events, ..RegisterRows::default() })
}

fn page(register: &Register, licence: &str, on: &str) -> Option<AgencyView> {
    let days = Days { on: day(on), today: day("2026-03-24") };
    AgencyView::of(register, licence, days, Source { name: "Invented list".into(), on: None })
}

#[test]
fn an_agency_page_says_the_status_of_the_day_asked_for_and_why() {
    let licensed = agency("XX-1", "Amihan", Some(("2025-01-01", "2026-12-31")));
    let known = register(vec![licensed], vec![suspension("xx 1", "2026-02-01", Appeal::Pending)]);
    let before = page(&known, "xx1", "2026-01-31").unwrap();
    assert_eq!((before.status.code.as_ref(), before.is_today), ("licensed", false));
    assert_eq!(english(&before.reasons), ["Granted from 1 January 2025 until 31 December 2026 (last day)."]);
    let today = page(&known, "XX-1", "2026-03-24").unwrap();
    assert_eq!((today.status.code.as_ref(), today.is_today), ("suspended", true));
    assert_eq!(english(&today.reasons), ["Suspended from 1 February 2026; no last day is stated."]);
    let notes: Vec<String> = today.events[0].notes.iter().map(|note| note.0.english()).collect();
    assert_eq!(notes, ["Invented Act, section 3", "An appeal is pending; the decision holds meanwhile"]);
    assert_eq!(today.next_steps[0].english(), "Pay nothing and sign nothing.");
    assert_eq!(today.scope[2].values, [], "occupations that the register does not name are not shown as all");
    assert!(page(&known, "XX-2", "2026-03-24").is_none());
}

#[test]
fn a_licence_without_days_or_events_is_not_known_and_never_licensed() {
    let known = register(vec![agency("XX-1", "Amihan", None)], Vec::new());
    let view = page(&known, "XX-1", "2026-03-24").unwrap();
    assert_eq!(view.status.code, "unknown");
    assert_eq!(english(&view.next_steps), ["Ask the authority before you pay or sign."]);
}

#[test]
fn a_number_of_two_agencies_says_nothing_of_either() {
    let days = Some(("2025-01-01", "2026-12-31"));
    let known = register(vec![agency("XX-1", "Amihan", days), agency("XX 1", "Habagat", days)], Vec::new());
    let view = page(&known, "XX-1", "2026-03-24").unwrap();
    assert_eq!((view.status.code.as_ref(), view.legal_name.as_str()), ("unknown", "Licence number XX-1"));
    assert!(view.reasons[1].english().contains("Amihan") && view.reasons[2].english().contains("Habagat"));
    let list = RegisterView::of(&known, 1, day("2026-03-24"), Vec::new());
    assert!(list.rows.iter().all(|row| row.status.code == "unknown"));
}

#[test]
fn the_list_is_ordered_by_name_and_cut_into_pages_without_loss() {
    let many: Vec<Agency> = (0..60).rev().map(|n| agency(&format!("XX-{n}"), &format!("Agency {n:03}"), Some(("2025-01-01", "2026-12-31")))).collect();
    let known = register(many, Vec::new());
    let pages: Vec<RegisterView> = (1..=3).map(|n| RegisterView::of(&known, n, day("2026-03-24"), Vec::new())).collect();
    assert_eq!((pages[0].pages, pages[0].rows.len()), (3, PAGE_ROWS as usize));
    let names: Vec<&str> = pages.iter().flat_map(|page| &page.rows).map(|row| row.name.as_str()).collect();
    assert_eq!((names.len(), names[0], names[59]), (60, "Agency 000", "Agency 059"));
    assert!(RegisterView::of(&known, u32::MAX, day("2026-03-24"), Vec::new()).rows.is_empty());
}

#[test]
fn differing_letters_are_marked_and_stray_brackets_are_letters() {
    let pieces = |text: &str| Piece::of(text).into_iter().map(|piece| (piece.text, piece.differs)).collect::<Vec<_>>();
    assert_eq!(pieces("Ex[em]ple"), [("Ex".into(), false), ("em".into(), true), ("ple".into(), false)]);
    assert_eq!(pieces("[all]"), [("all".into(), true)]);
    assert_eq!(pieces("a]b[c"), [("a]b[c".into(), false)]);
    assert!(pieces("").is_empty());
}

fn version(from: Option<&str>, until: Option<&str>, urls: &[&str]) -> Version {
    Version {
        from: from.map(day),
        until: until.map(day),
        from_precision: Precision::Day,
        until_precision: Precision::Day,
        date_basis: DateBasis::ContractSignedOn,
        issued_on: None,
        enforced_from: None,
        corridor: Corridor { origins: vec![Country::parse("PH").unwrap()], ..Corridor::default() },
        scope: Scope::default(),
        binds: Vec::new(),
        displaces: Vec::new(),
        standing: Standing { confidence: Confidence::Found, source: SourceGrade::Official, published: true },
        citation: Citation { text: "Invented Act".into(), published: None, urls: urls.iter().map(|url| (*url).to_owned()).collect() },
        seen: String::new(),
        notes: Vec::new(),
        doubts: Vec::new(),
        check_by: None,
        clauses: Vec::new(),
    }
}

fn book() -> RuleBook {
    let versions =
        vec![version(Some("2020-01-01"), Some("2024-01-01"), &[]), version(Some("2024-01-01"), None, &["https://law.example/1", "javascript:alert(1)"])];
    let norm = Norm {
        id: Arc::from("ph-fee"),
        file: "ph.toml".into(),
        title: "Fee".into(),
        jurisdiction: "PH".into(),
        side: Side::Origin,
        force: Force::Statute,
        versions,
    };
    RuleBook::new(vec![norm], &[])
}

#[test]
fn the_law_of_a_day_is_said_as_in_force_ended_or_not_known() {
    let standing = |origin: &str, on: &str| {
        let question = LawQuestion { origin: Country::parse(origin).ok(), destination: None, on: day(on) };
        LawView::of(&book(), &question).groups.first().map(|group| group.rules[0].standing.code.to_string())
    };
    assert_eq!(standing("PH", "2026-03-24").as_deref(), Some("in-force"));
    assert_eq!(standing("PH", "2019-12-31").as_deref(), Some("unknown"), "before the first day that is known");
    assert_eq!(standing("NP", "2026-03-24"), None);
}

#[test]
fn a_rule_shows_its_versions_latest_first_and_only_addresses_that_are_pages() {
    let view = RuleView::of(&book(), "ph-fee", day("2026-03-24"), |_| Sentences::default()).unwrap();
    let standings: Vec<&str> = view.versions.iter().map(|version| version.standing.code.as_ref()).collect();
    assert_eq!(standings, ["in-force", "ended"]);
    assert_eq!(view.versions[0].urls, ["https://law.example/1"]);
    assert_eq!(view.versions[1].last_day, Some(day("2023-12-31")));
    assert_eq!(view.kind.english(), "Law of the country that workers leave");
    assert!(RuleView::of(&book(), "nothing", day("2026-03-24"), |_| Sentences::default()).is_none());
}

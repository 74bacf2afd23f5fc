//! What stands in an edition, and that it stands there in the same bytes every time.

use std::io::Read;

use proptest::prelude::*;
use recruitwatch::edition::changes::Changes;
use recruitwatch::edition::files::{AGENCIES_CSV, AGENCIES_XLSX, DATA_PACKAGE, SANCTIONS_CSV, STATEMENT, sha256};
use recruitwatch::edition::press;
use recruitwatch::record::agency::Agency;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent, Status};
use recruitwatch::record::listed::ListedRegister;

use super::{agency, contents, edition, key, register, suspension};
use crate::store::records::{day, event};

#[test]
fn each_holder_stands_with_number_name_status_scope_term_and_the_day_of_its_source() {
    let all = contents(&register());
    let [free, suspended, elsewhere] = &all.agencies[..] else { panic!("{all:?}") };
    assert_eq!((free.licence_no.as_str(), free.legal_name.as_str(), free.status), ("PH-0001", "Amihan Example", Status::Licensed));
    assert_eq!(
        (free.valid_until, &free.kinds[..], &free.destinations[..]),
        (Some(day("2027-12-31")), &["overseas".to_owned(), "seafarer".to_owned()][..], &["MY".to_owned(), "SA".to_owned()][..])
    );
    assert_eq!(
        (suspended.status, suspended.raw_status.as_deref(), suspended.status_since),
        (Status::Suspended, Some("Forever Banned"), Some(day("2026-02-01")))
    );
    assert_eq!((suspended.source.as_str(), suspended.source_on), ("Invented register", Some(day("2026-03-20"))));
    assert_eq!((elsewhere.source.as_str(), elsewhere.source_on), ("Invented list", None), "a list without a day has none");
    let [sanction] = &all.sanctions[..] else { panic!("{all:?}") };
    assert_eq!((sanction.licence_no.as_str(), sanction.sanction, sanction.ground.as_deref()), ("PH-0002", EventKind::Suspended, Some("s. 12")));
}

#[test]
fn a_number_of_two_agencies_is_unknown_and_a_sanction_of_it_names_nobody() {
    let mut shared = register();
    shared.agencies.push((0, agency("PH 0002", "Zamora Example")));
    let all = contents(&shared);
    let both: Vec<_> = all.agencies.iter().filter(|a| a.licence_no.ends_with("0002")).map(|a| a.status).collect();
    assert_eq!(both, [Status::Unknown, Status::Unknown]);
    assert_eq!((all.sanctions[0].legal_name.as_deref(), all.sanctions[0].jurisdiction.as_deref()), (None, Some("PH")));
}

#[test]
fn an_annulled_sanction_is_left_out_a_stayed_one_says_so_and_a_lifted_one_too() {
    let told = |appeal: Appeal, more: Option<LicenceEvent>| {
        let mut told = register();
        told.events = vec![(1, LicenceEvent { appeal, ..suspension("PH-0002", "2026-02-01") })];
        told.events.extend(more.map(|event| (1, event)));
        contents(&told).sanctions.into_iter().map(|s| (s.sanction, s.appeal, s.lifted_on)).collect::<Vec<_>>()
    };
    assert_eq!(told(Appeal::Allowed, None), []);
    assert_eq!(told(Appeal::Stayed, None), [(EventKind::Suspended, Appeal::Stayed, None)]);
    let lifting = event("PH-0002", EventKind::Lifted, "2026-03-01");
    assert_eq!(told(Appeal::None, Some(lifting)), [(EventKind::Suspended, Appeal::None, Some(day("2026-03-01")))]);
}

#[test]
fn what_was_taken_away_is_given_back_by_a_reinstatement_and_not_by_a_lifting() {
    let told = |undone: EventKind| {
        let mut told = register();
        let revoked = LicenceEvent { appeal: Appeal::None, ..event("PH-0002", EventKind::Revoked, "2026-02-01") };
        told.events = vec![(1, revoked), (1, event("PH-0002", undone, "2026-03-01"))];
        contents(&told).sanctions[0].lifted_on
    };
    assert_eq!((told(EventKind::Lifted), told(EventKind::Reinstated)), (None, Some(day("2026-03-01"))));
}

#[test]
fn what_became_known_later_stands_in_no_earlier_edition() {
    let mut later = register();
    later.events = vec![(1, LicenceEvent { recorded_on: Some(day("2026-03-25")), ..suspension("PH-0002", "2026-02-01") })];
    let all = contents(&later);
    assert_eq!((all.agencies[1].status, all.sanctions.len()), (Status::Licensed, 0));
}

#[test]
fn an_edition_reads_back_as_what_it_was_pressed_from() {
    let pressed = edition(&register(), None, None);
    assert_eq!(press::contents(&pressed.files).unwrap(), contents(&register()));
    assert!(Changes::between(&press::contents(&pressed.files).unwrap(), &contents(&register())).count() == 0);
}

#[test]
fn the_data_package_names_each_file_with_its_digest_and_each_column_of_the_tables() {
    let pressed = edition(&register(), None, Some(&key(1)));
    let package: serde_json::Value = serde_json::from_slice(&pressed.files[DATA_PACKAGE]).unwrap();
    let resources = package["resources"].as_array().unwrap();
    let mut named: Vec<&str> = resources.iter().map(|resource| resource["path"].as_str().unwrap()).collect();
    for resource in resources {
        let bytes = &pressed.files[resource["path"].as_str().unwrap()];
        assert_eq!(resource["hash"].as_str().unwrap(), format!("sha256:{}", sha256(bytes)));
        assert_eq!(resource["bytes"].as_u64().unwrap(), bytes.len() as u64);
    }
    named.extend([DATA_PACKAGE, STATEMENT, "edition.jws"]);
    named.sort_unstable();
    assert_eq!(named, pressed.files.keys().map(String::as_str).collect::<Vec<_>>(), "nothing is left without a word");
    for (at, table) in [AGENCIES_CSV, SANCTIONS_CSV].iter().enumerate() {
        let head = String::from_utf8(pressed.files[*table].clone()).unwrap().lines().next().unwrap().to_owned();
        let fields: Vec<&str> = resources[at]["schema"]["fields"].as_array().unwrap().iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(head, fields.join(","));
    }
}

#[test]
fn the_workbook_holds_names_as_words_never_as_formulas() {
    let mut odd = register();
    odd.agencies[0].1.legal_name = "=1+1 Example \u{8}রিক্রুট".to_owned();
    let pressed = edition(&odd, None, None);
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(&pressed.files[AGENCIES_XLSX])).unwrap();
    let mut text = |name: &str| {
        let mut text = String::new();
        book.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    assert!(text("xl/sharedStrings.xml").contains("=1+1 Example"));
    assert!(text("xl/sharedStrings.xml").contains("রিক্রুট"));
    assert!(!text("xl/worksheets/sheet1.xml").contains("<f>"));
    assert!(text("docProps/core.xml").contains("2026-03-24T08:00:00Z"), "it was made when the edition was made");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// However the rows lie in the database, the same register gives the same edition.
    #[test]
    fn the_same_register_in_any_order_gives_the_same_bytes(shuffled in shuffled()) {
        let straight = edition(&many(), None, Some(&key(1)));
        let other = edition(&shuffled, None, Some(&key(1)));
        prop_assert_eq!(straight.sha256, other.sha256);
        prop_assert_eq!(straight.files, other.files);
    }
}

/// A register with everything that could make an order matter: shared numbers, one holder in two lists, two acts of one day.
fn many() -> ListedRegister {
    let mut all = register();
    for n in 1..12 {
        all.agencies.push((n % 2, agency(&format!("PH-{:04}", n % 9), &format!("Zamora Example {}", n % 4))));
        all.events.push((n % 2, suspension(&format!("PH-{:04}", n % 9), "2026-01-05")));
        all.events.push((1, event(&format!("ph {:04}", n % 9), if n % 2 == 0 { EventKind::Lifted } else { EventKind::ConditionsAdded }, "2026-01-05")));
    }
    // Two lists give one holder other days, and no event tells which of them holds.
    all.agencies.push((0, Agency { expires_on: Some(day("2025-12-31")), ..agency("PH-0100", "Silangan Example") }));
    all.agencies.push((1, agency("PH-0100", "Silangan Example")));
    all.agencies.push((0, Agency { issued_on: None, ..agency("PH-0001", "Amihan Example Ltd.") }));
    all
}

fn shuffled() -> impl Strategy<Value = ListedRegister> {
    let ListedRegister { lists, agencies, events } = many();
    (Just(agencies).prop_shuffle(), Just(events).prop_shuffle()).prop_map(move |(agencies, events)| ListedRegister { lists: lists.clone(), agencies, events })
}

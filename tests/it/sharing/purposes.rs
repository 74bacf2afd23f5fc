//! What facts are shared for, and under which names workers go.

use recruitwatch::record::code::Code;
use recruitwatch::record::id::Worker;
use recruitwatch::record::sharing::column::{ChargeColumn, CountedBy, NoColumn, PlacementColumn, column};
use recruitwatch::record::sharing::pseudonym::PurposeKey;
use recruitwatch::record::sharing::purpose::{Audience, Purpose};
use rstest::rstest;

#[test]
fn there_are_six_purposes_and_the_control_of_migrants_is_none_of_them() {
    let names: Vec<&str> = Purpose::ALL.iter().map(|purpose| purpose.as_str()).collect();
    assert_eq!(names, ["registration", "inspection", "remedy", "statistics", "joint_case", "public_register"]);
    for word in ["immigration", "immigration_enforcement", "enforcement", "deportation", "border", "visa", "police", "security", "removal", "P7", ""] {
        assert!(Purpose::parse(word).is_err(), "{word}");
    }
    let with_rows: Vec<&str> = Purpose::ALL.iter().filter(|purpose| purpose.allows_rows()).map(|purpose| purpose.as_str()).collect();
    assert_eq!(with_rows, ["inspection", "remedy", "joint_case"], "statistics and what is public are counts");
    assert_eq!((Audience::Government.least(), Audience::Public.least()), (5, 10));
}

/// The vectors of research/domain.md 6.4.
#[rstest]
#[case("test-key-purpose-stats", "PHL:P1234567A", "9e9bdd3bc4d72a70eb33d78cf269c313")]
#[case("test-key-purpose-stats", "IDN:C7654321", "7671d48254d8972975ab09010533d33f")]
#[case("test-key-purpose-share", "PHL:P1234567A", "11ebb95e5fb965c9075a4c086ca148fc")]
fn a_pseudonym_is_the_keyed_digest_that_anybody_with_the_key_finds(#[case] key: &str, #[case] number: &str, #[case] expected: &str) {
    assert_eq!(PurposeKey::of(key.as_bytes()).unwrap().pseudonym(number), expected);
}

#[test]
fn one_worker_has_another_name_for_each_purpose_and_two_workers_never_share_one() {
    let (one, other) = (PurposeKey::of(&[1; 32]).unwrap(), PurposeKey::of(&[2; 32]).unwrap());
    let (worker, stranger) = (Worker([7; 16]), Worker([8; 16]));
    assert_ne!(one.worker(worker), other.worker(worker));
    assert_ne!(one.worker(worker), one.worker(stranger));
    assert_eq!(one.worker(worker), one.worker(worker));
    assert!(!one.worker(worker).contains("0707"), "the pseudonym of the house is no part of it");
    assert_ne!(one.placement(1, "p1"), one.placement(2, "p1"), "two senders may use one number");
    assert_eq!(format!("{one:?}"), "PurposeKey(…)");
    assert!(PurposeKey::of(&[0; 65]).is_none());
}

#[rstest]
#[case("worker_name")]
#[case("passport_no")]
#[case("worker_id")]
#[case("Phone")]
#[case("worker_email")]
#[case("contact")]
#[case("home_address")]
#[case("worker_born_on")]
#[case("worker_born_year")]
#[case("immigration_status")]
fn no_column_that_tells_who_a_worker_is_can_be_named(#[case] name: &str) {
    assert!(matches!(column::<PlacementColumn>(name), Err(NoColumn::Identity(_))), "{name}");
    assert!(matches!(column::<ChargeColumn>(name), Err(NoColumn::Identity(_))), "{name}");
    assert!(matches!(column::<CountedBy>(name), Err(NoColumn::Identity(_))), "{name}");
}

#[test]
fn every_column_that_may_go_can_be_named_and_free_words_cannot() {
    assert!(PlacementColumn::ALL.iter().all(|known| column::<PlacementColumn>(known.as_str()) == Ok(*known)));
    assert!(ChargeColumn::ALL.iter().all(|known| column::<ChargeColumn>(known.as_str()) == Ok(*known)));
    assert!(CountedBy::ALL.iter().all(|known| column::<CountedBy>(known.as_str()) == Ok(*known)));
    for free in ["job_title", "label", "payee", "sub_agent", "employer_name", "agency_name", "lender", "text", "receipt_no"] {
        assert!(
            matches!(column::<PlacementColumn>(free), Err(NoColumn::Unknown(_))) && matches!(column::<ChargeColumn>(free), Err(NoColumn::Unknown(_))),
            "{free}"
        );
    }
}

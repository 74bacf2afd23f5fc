//! Whatever is touched is told, by the name of the file; what is untouched is right.

use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;
use recruitwatch::edition::changes::Changes;
use recruitwatch::edition::files::{AGENCIES_CSV, AGENCIES_JSON, CHANGES, Files, KEYS, SANCTIONS_CSV, SIGNATURE, STATEMENT};
use recruitwatch::edition::key::KeyList;
use recruitwatch::edition::press::{Edition, contents, tables};
use recruitwatch::edition::signature::sign;
use recruitwatch::edition::verify::{Held, Mark, verify};
use recruitwatch::flow::publish::{difference, folder};
use rstest::rstest;

use super::{agency, edition, key, key_list, listed, register};

/// Editions that an earlier version of the program published; they lie in `fixtures/editions`.
fn of_earlier_times(number: u32) -> Files {
    folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/editions/{number}"))).unwrap()
}

#[test]
fn what_an_earlier_version_published_stays_verifiable_and_comparable() {
    let (first, second) = (of_earlier_times(1), of_earlier_times(2));
    let keys = KeyList::of_jwks(&first[KEYS]).unwrap();
    assert_eq!(wrong(&second, Held { keys: Some(&keys), before: Some(&first[STATEMENT]) }), []);
    let told: Changes = serde_json::from_slice(&second[CHANGES]).unwrap();
    assert_eq!(difference(&first, &second).unwrap(), told, "the difference is as it was told then");
    for files in [first, second] {
        for (name, bytes) in tables(&contents(&files).unwrap()).unwrap() {
            assert!(files[&name] == bytes, "{name} is written as it was then");
        }
    }
}

/// What is wrong, as file and sentence.
fn wrong(files: &Files, held: Held<'_>) -> Vec<(String, String)> {
    let told = verify(files, held).unwrap().told;
    told.into_iter().filter(|told| told.mark == Mark::Wrong).map(|told| (told.about, told.says)).collect()
}

fn signed() -> Edition {
    edition(&register(), None, Some(&key(1)))
}

/// The next edition, of a register with one agency more.
fn next(before: &Edition) -> Edition {
    let mut more = register();
    more.agencies.push((1, agency("PH-0009", "Silangan Example")));
    edition(&more, Some(before), Some(&key(1)))
}

#[test]
fn an_untouched_edition_is_right_by_the_keys_that_a_reader_trusts_and_by_its_own() {
    let (trusted, own) = (key_list(), signed());
    assert_eq!(wrong(&own.files, Held { keys: Some(&trusted), before: None }), []);
    let verdict = verify(&own.files, Held::default()).unwrap();
    assert!(verdict.is_right());
    let notes: Vec<&str> = verdict.told.iter().filter(|told| told.mark == Mark::Note).map(|told| told.about.as_str()).collect();
    assert_eq!(notes, [KEYS, "chain"], "that its own key proves little is said");
}

#[test]
fn one_byte_changed_in_any_file_is_told_of_that_file() {
    let whole = signed();
    for name in whole.files.keys().filter(|name| ![STATEMENT, SIGNATURE].contains(&name.as_str())) {
        let mut files = whole.files.clone();
        let bytes = files.get_mut(name).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        let told = wrong(&files, Held { keys: Some(&key_list()), before: None });
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].0 == *name && told[0].1.contains("digest"), "{told:?}");
    }
}

proptest! {
    /// Whatever single byte is touched, an edition that was right is right no longer, or cannot be read at all.
    #[test]
    fn no_touched_byte_goes_unseen(file in any::<Index>(), place in any::<Index>(), with in 1_u8..) {
        let mut files = signed().files;
        let name = file.get(&files.keys().cloned().collect::<Vec<_>>()).clone();
        let bytes = files.get_mut(&name).unwrap();
        let at = place.index(bytes.len());
        bytes[at] ^= with;
        let verdict = verify(&files, Held { keys: Some(&key_list()), before: None });
        prop_assert!(verdict.map_or(true, |verdict| !verdict.is_right()), "byte {} of {}", at, name);
    }
}

#[test]
fn one_byte_changed_in_the_statement_or_the_signature_breaks_the_signature() {
    let whole = signed();
    let mut files = whole.files.clone();
    let text = String::from_utf8(files[STATEMENT].clone()).unwrap();
    files.insert(STATEMENT.to_owned(), text.replace("\"agencies\": 3", "\"agencies\": 4").into_bytes());
    assert!(wrong(&files, Held::default())[0].1.contains("another statement"));
    let text = String::from_utf8(whole.files[SIGNATURE].clone()).unwrap();
    let (message, signature) = text.rsplit_once('.').unwrap();
    let bent = format!("{message}.{}{}", if signature.starts_with('A') { 'B' } else { 'A' }, &signature[1..]);
    let mut files = whole.files;
    files.insert(SIGNATURE.to_owned(), bent.into_bytes());
    assert!(wrong(&files, Held::default())[0].1.contains("is not a signature of key"));
}

#[test]
fn a_removed_line_a_swapped_file_and_a_missing_file_are_told() {
    let whole = signed();
    let mut files = whole.files.clone();
    let text = String::from_utf8(files[AGENCIES_CSV].clone()).unwrap();
    let without: Vec<&str> = text.split_inclusive('\n').filter(|line| !line.contains("Habagat")).collect();
    files.insert(AGENCIES_CSV.to_owned(), without.concat().into_bytes());
    let told = wrong(&files, Held::default());
    assert!(told.len() == 1 && told[0].0 == AGENCIES_CSV && told[0].1.contains("bytes instead of"), "{told:?}");

    let mut files = whole.files.clone();
    files.insert(AGENCIES_JSON.to_owned(), next(&whole).files[AGENCIES_JSON].clone());
    assert_eq!(wrong(&files, Held::default())[0].0, AGENCIES_JSON);

    let mut files = whole.files.clone();
    files.remove(SANCTIONS_CSV);
    files.insert("more.csv".to_owned(), Vec::new());
    assert_eq!(wrong(&files, Held::default()), [(SANCTIONS_CSV.to_owned(), "is missing".to_owned())]);
    let told = verify(&files, Held::default()).unwrap().told;
    assert!(told.iter().any(|told| told.about == "more.csv" && told.mark == Mark::Note), "a stranger is named and decides nothing");
}

#[test]
fn an_edition_that_nobody_signed_and_one_whose_signature_was_torn_off_are_told_apart() {
    let unsigned = edition(&register(), None, None);
    assert!(wrong(&unsigned.files, Held::default())[0].1.contains("nobody has signed"));
    let mut torn = signed().files;
    torn.remove(SIGNATURE);
    assert!(wrong(&torn, Held::default())[0].1.contains("is missing: the edition says that it was signed by key"));
}

#[test]
fn a_forger_with_a_key_of_his_own_is_told_by_a_reader_who_holds_the_keys_of_the_authority() {
    let (forger, mut files) = (key(9), signed().files);
    files.insert(SIGNATURE.to_owned(), sign(&files[STATEMENT], &forger).unwrap().into_bytes());
    assert!(wrong(&files, Held::default())[0].1.contains("not among the keys of the edition"));
    assert!(wrong(&files, Held { keys: Some(&key_list()), before: None })[0].1.contains("not among the keys that you trust"));
}

#[rstest]
#[case::before_its_first_day("2026-03-25", None, false)]
#[case::on_its_first_day("2026-03-24", None, true)]
#[case::on_its_last_day("2026-01-01", Some("2026-03-24"), true)]
#[case::after_its_last_day("2026-01-01", Some("2026-03-23"), false)]
fn a_key_vouches_for_editions_of_its_own_days(#[case] first_on: &str, #[case] last_on: Option<&str>, #[case] right: bool) {
    let keys = KeyList::new(vec![listed(&key(1), first_on, last_on), listed(&key(2), "2026-03-24", None)]);
    let told = wrong(&signed().files, Held { keys: Some(&keys), before: None });
    assert_eq!(told.is_empty(), right, "{told:?}");
    assert!(right || told[0].1.contains("not on 2026-03-24"), "{told:?}");
}

#[test]
fn the_link_to_the_edition_before_is_checked_where_a_reader_holds_it() {
    let first = signed();
    let second = next(&first);
    let held = |edition: &Edition| edition.files[STATEMENT].clone();
    let told = |before: &[u8]| wrong(&second.files, Held { keys: None, before: Some(before) });
    assert_eq!(told(&held(&first)), []);
    let rewritten = edition(&register(), None, None);
    assert!(told(&held(&rewritten))[0].1.contains("what you hold is another edition 1"), "one that was written anew is not the one that was followed");
    assert!(told(&held(&second))[0].1.contains("what you hold is another edition 2"));
    assert!(told(b"{}")[0].1.contains("something else"));
    let of_the_first = wrong(&first.files, Held { keys: None, before: Some(&held(&second)) });
    assert!(of_the_first[0].1.contains("follows none"));
}

#[rstest]
#[case::nothing(None, "edition.json is not there")]
#[case::no_json(Some("agencies"), "no statement of an edition")]
#[case::a_form_of_tomorrow(Some("recruitwatch-edition/2"), "use a newer one")]
fn what_cannot_be_measured_is_said_to_be_no_edition(#[case] statement: Option<&str>, #[case] says: &str) {
    let mut files = signed().files;
    let whole = String::from_utf8(files.remove(STATEMENT).unwrap()).unwrap();
    if let Some(statement) = statement {
        let text = if statement.contains('/') { whole.replace("recruitwatch-edition/1", statement) } else { statement.to_owned() };
        files.insert(STATEMENT.to_owned(), text.into_bytes());
    }
    assert!(verify(&files, Held::default()).unwrap_err().to_string().contains(says));
}

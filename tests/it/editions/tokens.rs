//! Does a token prove what the register said on its day, and does the newest edition tell when it no longer counts?

use proptest::prelude::*;
use recruitwatch::edition::contents::Contents;
use recruitwatch::edition::files::{STATUS_LIST, TOKENS};
use recruitwatch::edition::key::KeyList;
use recruitwatch::edition::press::{Edition, Plate, press};
use recruitwatch::edition::signature::{Signed, sign};
use recruitwatch::edition::status_list::StatusList;
use recruitwatch::edition::token::{Claims, MOST_BYTES, NoToken, TokenRow, read, tokens};
use recruitwatch::record::agency::Agency;
use recruitwatch::record::listed::ListedRegister;
use recruitwatch::record::place::Country;

use super::{agency, contents, key, key_list, listed, register, stamp, suspension};
use crate::store::records::day;

/// The tokens of a register after those of an earlier edition.
fn rows(register: &ListedRegister, before: &[TokenRow]) -> Vec<TokenRow> {
    tokens(&contents(register), before, (7, day("2026-03-24")), &key(1)).unwrap()
}

fn list(rows: &[TokenRow]) -> StatusList {
    StatusList::of(rows, &stamp(None))
}

fn pressed(contents: &Contents, before: &[TokenRow], on: &str) -> Edition {
    let stamp = recruitwatch::edition::statement::Stamp { on: day(on), ..stamp(None) };
    let (keys, changes) = (key_list(), recruitwatch::edition::changes::Changes::default());
    press(Plate { contents, changes: &changes, keys: &keys, tokens: before, stamp: &stamp }, Some(&key(1))).unwrap()
}

#[test]
fn a_licence_that_stands_has_a_token_that_says_so_and_a_suspended_one_has_none() {
    let rows = rows(&register(), &[]);
    let told: Vec<(u32, &str, bool)> = rows.iter().map(|row| (row.index, row.licence_no.as_str(), !row.token.is_empty())).collect();
    assert_eq!(told, [(0, "PH-0001", true), (1, "PH-0002", false), (2, "PH-0003", true)]);
    let claims = Claims::of_token(&rows[0].token, &key_list()).unwrap();
    assert_eq!((claims.sub.as_str(), claims.name.as_str(), claims.status.as_str()), ("PH-0001", "Amihan Example", "licensed"));
    assert_eq!((claims.valid_until, claims.issued_on, claims.edition, claims.index), (Some(day("2027-12-31")), day("2026-03-24"), 7, 0));
    assert_eq!(claims.days_old(day("2026-04-24")), 31);
    assert_eq!([0, 1, 2].map(|at| list(&rows).is_revoked(at)), [Some(false), Some(true), Some(false)]);
}

#[test]
fn a_place_is_kept_for_ever_and_a_licence_that_fell_or_went_is_revoked_there() {
    let first = rows(&register(), &[]);
    let mut later = register();
    later.agencies.remove(2);
    later.agencies.insert(0, (1, agency("PH-0000", "Zephyr Example")));
    later.events.push((1, suspension("PH-0001", "2026-03-01")));
    let second = rows(&later, &first);
    let told: Vec<(u32, &str, bool)> = second.iter().map(|row| (row.index, row.licence_no.as_str(), !row.token.is_empty())).collect();
    assert_eq!(told, [(0, "PH-0001", false), (1, "PH-0002", false), (2, "PH-0003", false), (3, "PH-0000", true)]);
    let old = Claims::of_token(&first[0].token, &key_list()).unwrap();
    assert_eq!((list(&first).is_revoked(old.index), list(&second).is_revoked(old.index)), (Some(false), Some(true)));
    // Whoever comes back comes back to the old place.
    let third = rows(&register(), &second);
    assert_eq!((third[2].index, third[2].licence_no.as_str(), third[2].token.is_empty()), (2, "PH-0003", false));
}

#[test]
fn a_number_that_several_hold_has_no_token() {
    let mut shared = register();
    shared.agencies.push((0, agency("PH 0001", "Another Example")));
    assert!(rows(&shared, &[]).iter().all(|row| row.licence_no != "PH-0001" || row.token.is_empty()));
}

#[test]
fn a_token_that_was_touched_or_is_of_another_key_or_day_is_told() {
    let token = rows(&register(), &[])[0].token.clone();
    let fault = |token: &str, keys: &KeyList| Claims::of_token(token, keys).unwrap_err();
    let swapped = {
        let claims = Claims { name: "Habagat Example".to_owned(), ..Claims::of_token(&token, &key_list()).unwrap() };
        let forged = sign(&serde_json::to_vec(&claims).unwrap(), &key(1)).unwrap();
        let (parts, own): (Vec<&str>, Vec<&str>) = (forged.trim().split('.').collect(), token.split('.').collect());
        [parts[0], parts[1], own[2]].join(".")
    };
    assert_eq!(fault(&swapped, &key_list()), NoToken::Forged);
    let stranger = sign(&Signed::read(token.as_bytes()).unwrap().payload, &key(2)).unwrap();
    assert!(matches!(fault(&stranger, &key_list()), NoToken::StrangeKey(_)));
    let ended = KeyList::new(vec![listed(&key(1), "2026-01-01", Some("2026-03-23"))]);
    assert!(matches!(fault(&token, &ended), NoToken::KeyAtRest { on, .. } if on == day("2026-03-24")));
    assert_eq!(fault(&sign(b"{\"sub\":1}", &key(1)).unwrap(), &key_list()), NoToken::Claims);
    assert!(matches!(fault("https://example.org", &key_list()), NoToken::Form(_)));
}

#[test]
fn a_scope_that_does_not_fit_into_a_code_is_left_out_and_nothing_else() {
    let everywhere = Country::all().collect();
    let wide = Agency { destinations: everywhere, ..agency("PH-0009", "Wide Example") };
    let register = ListedRegister { agencies: vec![(1, wide)], events: Vec::new(), ..register() };
    let token = &rows(&register, &[])[0].token;
    let claims = Claims::of_token(token, &key_list()).unwrap();
    assert!(token.len() <= MOST_BYTES && claims.scope.is_none() && claims.name == "Wide Example", "{}", token.len());
}

#[test]
fn an_edition_of_an_earlier_day_makes_no_token_and_hands_the_old_ones_on() {
    let before = rows(&register(), &[]);
    let edition = pressed(&contents(&register()), &before, "2026-03-01");
    assert_eq!(read(&edition.files[TOKENS]).unwrap(), before);
    assert!(!edition.files.contains_key(STATUS_LIST), "a list of today must not say what held on another day");
    let today = pressed(&contents(&register()), &before, "2026-03-24");
    assert_eq!(read(&today.files[TOKENS]).unwrap().len(), 3);
    let signed = Signed::read(&today.files[STATUS_LIST]).unwrap();
    let list: StatusList = serde_json::from_slice(&signed.payload).unwrap();
    assert!(signed.is_by(&key(1).public()) && list.is_revoked(1) == Some(true));
}

proptest! {
    #[test]
    fn any_text_is_answered_and_no_text_but_ours_is_a_token(text in any::<String>()) {
        prop_assert!(Claims::of_token(&text, &key_list()).is_err());
    }

    #[test]
    fn the_list_tells_every_place_as_it_is(standing in prop::collection::vec(any::<bool>(), 0..600)) {
        let row = |(index, stands): (u32, &bool)| TokenRow { index, jurisdiction: "PH".into(), licence_no: index.to_string(), token: if *stands { "t".into() } else { String::new() } };
        let rows: Vec<TokenRow> = (0..).zip(&standing).map(row).collect();
        let list = list(&rows);
        for row in &rows {
            prop_assert_eq!(list.is_revoked(row.index), Some(row.token.is_empty()));
        }
        prop_assert_eq!(list.is_revoked(131_071), Some(false));
    }
}

//! The code can be read aloud, and a slip of the pen never opens another file.

use proptest::prelude::*;
use recruitwatch::record::complaint::code::{CODES, ComplaintCode};

const ALPHABET: &str = "23456789BCDFGHJKLMNPQRSTVWXYZ";

proptest! {
    #[test]
    fn any_one_changed_character_is_found(number in 0..CODES, place in 0..8_usize, other in 0..29_usize) {
        let code = ComplaintCode::of_number(number);
        let mut typed: Vec<char> = code.as_str().chars().collect();
        let changed = ALPHABET.chars().nth(other).unwrap();
        prop_assume!(typed[place] != changed);
        typed[place] = changed;
        prop_assert!(ComplaintCode::parse(&typed.iter().collect::<String>()).is_none());
    }

    #[test]
    fn any_two_neighbours_that_changed_places_are_found(number in 0..CODES, place in 0..7_usize) {
        let code = ComplaintCode::of_number(number);
        let mut typed: Vec<char> = code.as_str().chars().collect();
        prop_assume!(typed[place] != typed[place + 1]);
        typed.swap(place, place + 1);
        prop_assert!(ComplaintCode::parse(&typed.iter().collect::<String>()).is_none());
    }

    #[test]
    fn a_code_is_read_as_people_write_it(number in 0..CODES) {
        let code = ComplaintCode::of_number(number);
        for typed in [code.as_str().to_owned(), code.grouped(), code.grouped().to_lowercase(), format!(" {} ", code.grouped().replace('-', " "))] {
            prop_assert_eq!(ComplaintCode::parse(&typed), Some(code.clone()));
        }
        prop_assert!(code.as_str().chars().all(|c| ALPHABET.contains(c)) && code.as_str().len() == 8);
        prop_assert_ne!(ComplaintCode::of_number((number + 1) % CODES), code);
    }

    #[test]
    fn a_code_is_typed_on_a_phone_with_digits_alone_and_a_slip_is_found(number in 0..CODES, place in 0..16_usize, other in 0..10_u32) {
        let code = ComplaintCode::of_number(number);
        let keys = code.by_keys();
        prop_assert!(keys.len() == 16 && keys.chars().all(|c| c.is_ascii_digit()));
        prop_assert_eq!(ComplaintCode::parse(&keys), Some(code.clone()));
        let mut typed: Vec<char> = keys.chars().collect();
        let changed = char::from_digit(other, 10).unwrap();
        prop_assume!(typed[place] != changed);
        typed[place] = changed;
        prop_assert!(ComplaintCode::parse(&typed.iter().collect::<String>()).is_none());
    }

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>()) {
        let _ = ComplaintCode::parse(&text);
    }
}

/// By hand from a telephone: B is the second letter of key 2, Z the fourth of key 9, and a digit is itself and 0.
#[test]
fn each_character_is_its_key_and_its_place_on_it() {
    let table = [('2', "20"), ('9', "90"), ('B', "22"), ('C', "23"), ('D', "31"), ('M', "61"), ('N', "62"), ('P', "71"), ('S', "74"), ('V', "83"), ('Z', "94")];
    let codes: Vec<ComplaintCode> = (0..4000).map(|n| ComplaintCode::of_number(n * 4_000_037)).collect();
    for (character, keys) in table {
        let code = codes.iter().find(|code| code.as_str().starts_with(character)).expect("a code begins with it");
        assert!(code.by_keys().starts_with(keys), "{character}: {}", code.by_keys());
    }
}

#[test]
fn no_vowel_and_nothing_that_is_mistaken_stands_in_a_code_and_no_log_shows_it() {
    for missing in "01AEIOU".chars() {
        assert!(!ALPHABET.contains(missing));
    }
    let code = ComplaintCode::of_number(7);
    assert!(!format!("{code:?}").contains(code.as_str()));
}

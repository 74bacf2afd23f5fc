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
    fn no_text_breaks_the_reader(text in any::<String>()) {
        let _ = ComplaintCode::parse(&text);
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

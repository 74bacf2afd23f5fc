//! What if the words are none? Any text is answered, and none of it is taken for an agency.

use std::sync::LazyLock;

use proptest::prelude::*;
use recruitwatch::matching::{Index, Scope, Verdict};

use super::{Row, index, shared, word};

/// Five invented agencies, read once.
static SMALL: LazyLock<Index> = LazyLock::new(|| {
    let row = |name: &str, licence: &str| Row { name: name.to_owned(), other: vec![], licence: licence.to_owned(), phone: None, page: None, people: vec![] };
    index(&[
        row("Al-Nahda Overseas Ltd.", "RL-0596"),
        row("Al-Nahda Enterprise", "RL-0597"),
        row("S.R.I. Travels (Pvt.) Ltd.", "RL-0600"),
        row("Kanchan Human Resources", "163/074/075"),
        row("করিম ওভারসীজ", "RL-0601"),
    ])
});

#[test]
fn empty_words_find_nothing() {
    let index = &*SMALL;
    for empty in ["", " ", "\u{200b}", "...", "&", "-/-", "\u{301}", "🙂", "\0", "and", "'"] {
        let answer = index.ask(empty, &Scope::default());
        assert_eq!(word(answer.verdict), "none", "{empty:?}");
        assert!(answer.candidates.is_empty(), "{empty:?}");
    }
}

#[test]
fn hostile_strings_are_answered_and_are_nobody() {
    let Some(path) = shared("data/badinput/blns.txt") else { return };
    let index = &*SMALL;
    let text = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    for line in text.lines() {
        let answer = index.ask(line, &Scope::default());
        assert_ne!(answer.verdict, Verdict::Exact, "{line:?}");
    }
    assert!(text.lines().count() > 500, "the list of hostile strings is shorter than it was");
}

#[test]
fn a_text_without_end_is_cut() {
    let index = &*SMALL;
    let long = format!("Al-Nahda Overseas {}", "x".repeat(1_000_000));
    assert_ne!(index.ask(&long, &Scope::default()).verdict, Verdict::Exact);
    for hidden in ["Al-Nahda Overseas", "RL-0596"] {
        let pushed_out = format!("{hidden}{}Golden Dream Jobs", " ".repeat(300));
        assert_ne!(index.ask(&pushed_out, &Scope::default()).verdict, Verdict::Exact, "{hidden}");
    }
    let many = "overseas ".repeat(100_000);
    assert_ne!(index.ask(&many, &Scope::default()).verdict, Verdict::Exact);
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,60}", other in any::<String>()) {
        let index = &*SMALL;
        for asked in [&text, &other] {
            let answer = index.ask(asked, &Scope::default());
            prop_assert!(answer.candidates.iter().all(|one| one.score.is_finite() && one.position < 5));
        }
    }

    #[test]
    fn any_name_is_found_by_itself_and_any_register_can_be_built(names in prop::collection::vec("[A-Za-z .&0-9()অআকখ-]{1,30}", 1..6)) {
        let rows: Vec<Row> = names.iter().enumerate().map(|(at, name)| Row {
            name: name.clone(), other: vec![], licence: format!("PX-{}", at + 50_000), phone: None, page: None, people: vec![],
        }).collect();
        let index = index(&rows);
        for name in names.iter().filter(|name| name.chars().any(char::is_alphabetic)) {
            let verdict = index.ask(name, &Scope::default()).verdict;
            prop_assert!(matches!(verdict, Verdict::Exact | Verdict::Ambiguous), "{:?} {:?}", name, verdict);
        }
    }

    #[test]
    fn one_changed_letter_is_never_the_same(at in 3_usize..16, letter in "[a-z]") {
        let index = &*SMALL;
        let mut name: Vec<char> = "kanchan human resources".chars().collect();
        prop_assume!(name[at] != letter.chars().next().unwrap() && name[at] != ' ');
        name[at] = letter.chars().next().unwrap();
        let asked: String = name.into_iter().collect();
        prop_assert_ne!(index.ask(&asked, &Scope::default()).verdict, Verdict::Exact);
    }
}

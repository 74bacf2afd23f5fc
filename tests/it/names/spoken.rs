//! What if the name is typed in a script in which it is not registered? It is found by its sound, and called the same by no one.

use std::sync::LazyLock;

use proptest::prelude::*;
use recruitwatch::matching::{Index, Lists, Scope, Verdict};

use super::{LISTS, Row, SCRIPTS, index};

/// Five invented agencies in Latin letters alone.
static LATIN: LazyLock<Index> = LazyLock::new(|| {
    let row = |name: &&str| Row { name: (*name).to_owned(), other: vec![], licence: String::new(), phone: None, page: None, people: vec![] };
    let names = ["Shefali Overseas", "Al-Zafran Trading", "Lanna Mongkol Manpower", "Mean Chan Service", "Htoo Lin Aung Manpower"];
    index(&names.iter().map(row).collect::<Vec<_>>())
});

#[test]
fn a_table_of_scripts_with_a_fault_names_it() {
    let error = |scripts: &str| Lists::parse(LISTS, scripts).unwrap_err().to_string();
    let unknown = error(&SCRIPTS.replace("[khmer.last]", "[khmer.end]"));
    assert!(unknown.contains("table of scripts") && unknown.contains("end"), "{unknown}");

    let twice = error(&SCRIPTS.replace("ng = \"ង\"", "ng = \"ង ក\""));
    assert!(twice.contains("\"ក\""), "{twice}");

    let foreign = error(&SCRIPTS.replace("ng = \"ង\"", "ñ = \"ង\""));
    assert!(foreign.contains("\"ង\"") && foreign.contains('ñ'), "{foreign}");

    let long = error(&SCRIPTS.replace("ng = \"ង\"", "ng = \"ងងងងងង\""));
    assert!(long.contains("five"), "{long}");
}

#[test]
fn the_words_shown_are_those_that_were_typed() {
    let answer = LATIN.ask("มงคลแมนพาวเวอร์", &Scope::default());
    let pair = &answer.candidates[0].alignment.pairs[0];
    assert_eq!((pair.typed.as_str(), pair.registered.as_str()), ("มงคล", "Mongkol"));
    let together = LATIN.ask("ထူးလင်းအောင်", &Scope::default());
    let pair = &together.candidates[0].alignment.pairs[0];
    assert_eq!((pair.typed.as_str(), pair.registered.as_str()), ("ထူးလင်းအောင်", "Htoo Lin Aung"));
}

proptest! {
    #[test]
    fn any_letters_of_these_scripts_are_answered_and_never_as_the_same(text in "[\u{600}-\u{6ff}\u{900}-\u{9ff}\u{e00}-\u{eff}\u{1000}-\u{109f}\u{1780}-\u{17ff} a-z0-9]{0,60}") {
        let answer = LATIN.ask(&text, &Scope::default());
        let is_foreign = text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
        prop_assert!(!is_foreign || !matches!(answer.verdict, Verdict::Exact | Verdict::Likely), "{:?} {:?}", text, answer.verdict);
        prop_assert!(answer.candidates.iter().all(|one| one.score.is_finite() && one.score <= 1.0));
    }

    #[test]
    fn a_register_in_these_scripts_can_be_built_and_each_name_is_found_by_itself(
        names in prop::collection::vec("[ก-ฮ][ก-ฮะ-ูเ-ไ็-์]{2,11}|[က-အ][က-ဪါ-်]{2,11}|[ក-អ][ក-ឳា-់]{2,11}|[ا-ي]{3,12}", 1..5)
    ) {
        let rows: Vec<Row> = names.iter().map(|name| Row { name: name.clone(), other: vec![], licence: String::new(), phone: None, page: None, people: vec![] }).collect();
        let index = index(&rows);
        for name in names.iter().filter(|name| name.chars().any(char::is_alphabetic)) {
            let verdict = index.ask(name, &Scope::default()).verdict;
            prop_assert!(matches!(verdict, Verdict::Exact | Verdict::Ambiguous), "{:?} {:?}", name, verdict);
        }
    }
}

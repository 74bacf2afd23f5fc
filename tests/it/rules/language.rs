//! Is whatever the language does not know an error with its line, and does no text make it fail?

use std::path::PathBuf;

use proptest::prelude::*;
use recruitwatch::rules::parse::{MAX_FILE_BYTES, MAX_FILES, parse};
use rstest::rstest;

use super::sample::seeds;

/// Each fixture begins with all that must be said of it: line, key, what stood there and what to do.
#[rstest]
fn a_mistake_is_shown_with_its_place_and_a_remedy(#[files("fixtures/rules/*.toml")] path: PathBuf) {
    let text = std::fs::read_to_string(&path).unwrap();
    let errors = parse(&[("seeds/rules/ph/xa-rule.toml".to_owned(), text.clone())]).unwrap_err();
    let shown: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let expected: Vec<String> =
        text.lines().map_while(|line| line.strip_prefix("# expects ")).map(|error| format!("seeds/rules/ph/xa-rule.toml:{error}")).collect();
    assert!(!expected.is_empty());
    assert_eq!(shown, expected);
}

#[test]
fn all_mistakes_of_all_files_come_at_once_in_order() {
    let bad = |line: &str| format!("id = \"xa\"\ntitle = \"x\"\n{line}\njurisdiction = \"PH\"\nside = \"origin\"\nforce = \"statute\"\n");
    let errors = parse(&[("b/xa.toml".into(), bad("colour = 1")), ("a/xa.toml".into(), bad("size = 1"))]).unwrap_err();
    let shown: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(shown.len(), 5, "{shown:?}");
    let begins = ["a/xa.toml:1: id: ", "a/xa.toml:1: version: is missing", "a/xa.toml:3: size: ", "b/xa.toml:1: version: is missing", "b/xa.toml:3: colour: "];
    for (error, begin) in shown.iter().zip(begins) {
        assert!(error.starts_with(begin), "{error}");
    }
    assert!(shown[0].contains("is the id of b/xa.toml as well"), "{}", shown[0]);
}

#[test]
fn files_and_books_have_a_largest_size() {
    let large = parse(&[("a/xa.toml".into(), "#".repeat(MAX_FILE_BYTES + 1))]).unwrap_err();
    assert!(large[0].to_string().contains("one file is one norm, split it"), "{}", large[0]);
    let many: Vec<_> = (0..=MAX_FILES).map(|n| (format!("{n}.toml"), String::new())).collect();
    assert!(parse(&many).unwrap_err()[0].to_string().contains("split the book"));
}

#[test]
fn nesting_without_end_is_refused() {
    for text in [format!("a = {}", "[".repeat(100_000)), format!("a = {}", "{ a = ".repeat(100_000)), format!("{} = 1", vec!["a"; 10_000].join("."))] {
        assert!(parse(&[("seeds/rules/ph/xa.toml".to_owned(), text)]).is_err());
    }
}

/// Words of the language in any order: more of it is taken than of arbitrary text.
const WORDS: [&str; 24] = [
    "[[version]]\n",
    "[[version.cap]]\n",
    "[[version.ban]]\n",
    "[version.citation]\n",
    "id = \"xa\"\n",
    "side = \"origin\"\n",
    "force = \"statute\"\n",
    "from = 2020-01-01\n",
    "until = 9999-12-31\n",
    "until = 0000-01-01\n",
    "binds = [\"employer\"]\n",
    "corridor = {}\n",
    "items = \"all\"\n",
    "items = [4]\n",
    "amount = { fixed = \"1\", currency = \"USD\" }\n",
    "amount = { lesser_of = [\"zero\", {}] }\n",
    "amount = { monthly = [{ from = 9 }], currency = \"JPY\" }\n",
    "amount = { fixed = \"99999999999999999999\", currency = \"JPY\" }\n",
    "when = [{ age = { from = 9, to = 1 } }]\n",
    "when = [{}]\n",
    "when = [1]\n",
    "displaces = [1]\n",
    "version = 1\n",
    "notes = [[]]\n",
];

proptest! {
    #[test]
    fn no_order_of_words_makes_the_reader_fail(words in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..24)) {
        let _ = parse(&[("seeds/rules/ph/xa.toml".to_owned(), words.concat())]);
    }

    #[test]
    fn no_text_makes_the_reader_fail(text in "(?s).{0,400}") {
        let _ = parse(&[("seeds/rules/ph/xa.toml".to_owned(), text)]);
    }

    #[test]
    fn a_seed_that_breaks_off_gives_errors(at in any::<prop::sample::Index>(), cut in any::<prop::sample::Index>()) {
        let mut texts = seeds();
        let (name, text) = texts.swap_remove(at.index(texts.len()));
        let cut = text.floor_char_boundary(cut.index(text.len()));
        if let Err(errors) = parse(&[(name, text[..cut].to_owned())]) {
            prop_assert!(!errors.is_empty());
        } else {
            // A norm may end after any of its clauses and be whole: then what was cut off stood on lines of their own.
            prop_assert!(text[..cut].contains("[[version."));
        }
    }

    #[test]
    fn a_seed_with_foreign_bytes_is_read_or_refused(at in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), put in "(?s).{1,8}") {
        let mut texts = seeds();
        let (name, mut text) = texts.swap_remove(at.index(texts.len()));
        text.insert_str(text.floor_char_boundary(place.index(text.len())), &put);
        let _ = parse(&[(name, text)]);
    }
}

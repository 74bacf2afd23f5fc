//! Is Burmese understood that was typed for the Zawgyi font? Known pairs, an agency found either way, and Unicode left alone.

use proptest::prelude::*;
use recruitwatch::matching::zawgyi::{Encoding, encoding, surely, to_unicode};
use recruitwatch::matching::{Index, Scope, Verdict};

use super::{Row, index};

/// Words in the two encodings, one pair a line.
const PAIRS: &str = include_str!("../../../fixtures/languages/zawgyi.tsv");

fn pairs() -> Vec<(&'static str, &'static str)> {
    PAIRS.lines().filter_map(|line| line.split_once('\t')).collect()
}

/// Invented agencies.
fn register(names: &[&str]) -> Index {
    let row = |name: &&str| Row { name: (*name).to_owned(), other: vec![], licence: String::new(), phone: None, page: None, people: vec![] };
    index(&names.iter().map(row).collect::<Vec<_>>())
}

#[test]
fn known_words_of_the_font_are_read_as_the_letters_that_they_show() {
    assert!(pairs().len() > 20);
    for (font, unicode) in pairs() {
        assert_eq!(to_unicode(font), unicode, "{}", to_unicode(font).escape_unicode());
        assert_ne!(encoding(font), Encoding::Unicode, "{font}");
        assert_ne!(encoding(unicode), Encoding::Zawgyi, "{unicode}");
    }
}

#[test]
fn no_sentence_of_the_burmese_pages_is_taken_for_the_font() {
    let mut sentences = 0;
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/web/locales/my")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for (id, said) in text.lines().filter_map(|line| line.split_once(" = ")) {
            sentences += 1;
            assert_ne!(encoding(said), Encoding::Zawgyi, "{id}: {said}");
        }
    }
    assert!(sentences > 500, "the sentences were found");
}

#[test]
fn an_agency_is_found_by_a_name_in_either_encoding_and_never_for_sure_where_it_could_be_either() {
    let index = register(&["ရွှေလမင်း အလုပ်အကိုင် ဝန်ဆောင်မှု", "Amihan Example Overseas"]);
    let ask = |words: &str| index.ask(words, &Scope::default());
    let plain = ask("ရွှေလမင်း အလုပ်အကိုင် ဝန်ဆောင်မှု");
    let font = ask("ေ႐ႊလမင္း အလုပ္အကိုင္ ဝန္ေဆာင္မႈ");
    assert_eq!((plain.verdict, font.verdict), (Verdict::Exact, Verdict::Exact));
    assert_eq!(plain.candidates[0].position, font.candidates[0].position);

    let index = register(&["ကုမ္ပဏီ မင်္ဂလာ"]);
    let either = "ကုမၸဏီ မဂၤလာ";
    assert_eq!(encoding(either), Encoding::Either);
    let answer = index.ask(either, &Scope::default());
    assert_eq!((answer.verdict, answer.candidates.len()), (Verdict::Likely, 1), "only the asker can tell");
}

#[test]
fn an_agency_that_a_list_names_for_the_font_is_found_by_unicode() {
    let index = register(&["ေ႐ႊလမင္း ဝန္ေဆာင္မႈ"]);
    assert_eq!(index.ask("ရွှေလမင်း ဝန်ဆောင်မှု", &Scope::default()).verdict, Verdict::Exact);
    assert_eq!(index.ask("ေ႐ႊလမင္း ဝန္ေဆာင္မႈ", &Scope::default()).verdict, Verdict::Exact);
}

#[test]
fn figures_stay_figures() {
    assert_eq!(to_unicode("၁၀၀၀ ၇၀၀"), "၁၀၀၀ ၇၀၀");
    assert_eq!(to_unicode("No. 12/2019"), "No. 12/2019");
}

proptest! {
    /// Syllables as Unicode orders them, of the letters and signs of Burmese.
    #[test]
    fn syllables_of_unicode_are_never_taken_for_the_font(
        text in "([က-အ](္[ကဂစတဒနပမ])?ျ?ြ?ွ?ှ?(ေ?ာ?|[ိီ]?[ုူ]?)ံ?့?း?([ကငစတနပမ]်း?)?){1,12}"
    ) {
        prop_assert_ne!(encoding(&text), Encoding::Zawgyi);
        prop_assert_eq!(surely(&text), None);
    }

    #[test]
    fn any_text_is_read_without_end_and_reading_twice_changes_no_letter_of_another_script(text in "\\PC{0,80}") {
        let read = to_unicode(&text);
        prop_assert!(read.chars().count() <= text.chars().count() * 4);
        let others = |text: &str| text.chars().filter(|c| !('\u{1000}'..='\u{109f}').contains(c)).collect::<String>();
        prop_assert_eq!(others(&read), others(&text));
    }
}

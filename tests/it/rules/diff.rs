//! What changed between two rule books is told whole: nothing where nothing changed, every change of what is judged, and the same both ways.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use recruitwatch::rules::book::{InForce, RuleBook};
use recruitwatch::rules::diff::{BookDiff, Change};
use recruitwatch::rules::edition::{fingerprint, not_confirmed_words};
use recruitwatch::rules::parse::parse;
use recruitwatch::rules::words::table::sheets;

use super::sample::{book, day, seeds};
use crate::house::{self, norm};

const CAP: &str = "[[version.cap]]\nitems = [\"agency-fee\"]\namount = { fixed = \"600\", currency = \"USD\" }\n";

fn told(before: &RuleBook, after: &RuleBook) -> Vec<String> {
    let diff = BookDiff::between(before, after);
    let line = |norm: &recruitwatch::rules::diff::NormDiff| {
        let each = norm.differences.iter().map(|d| format!("{} {}", d.version.as_deref().unwrap_or("-"), d.what));
        std::iter::once(format!("{} {}", norm.change, norm.id)).chain(each).collect::<Vec<_>>()
    };
    diff.norms.iter().flat_map(line).collect()
}

#[test]
fn a_book_does_not_differ_from_itself() {
    assert!(BookDiff::between(&book(), &book()).is_empty());
}

#[test]
fn each_change_is_told_in_the_words_before_and_after() {
    let one = house::book(&[norm("xa-cap", CAP), norm("xb-cap", CAP)]);
    let more = house::book(&[norm("xa-cap", &CAP.replace("600", "601")), norm("xc-cap", CAP)]);
    assert_eq!(told(&one, &more), ["changed xa-cap", "2020-01-01 says", "removed xb-cap", "added xc-cap"]);
    let diff = BookDiff::between(&one, &more);
    let [first, ..] = &diff.norms[0].differences[..] else { panic!("one difference") };
    assert_eq!(first.before.as_deref(), Some("Agency fee: at most 600.00 USD."));
    assert_eq!(first.after.as_deref(), Some("Agency fee: at most 601.00 USD."));
}

#[test]
fn a_new_version_is_told_and_the_end_of_the_old_one() {
    let (file, text) = norm("xa-cap", CAP);
    let ended = text.replace("from = 2020-01-01\n", "from = 2020-01-01\nuntil = 2024-12-31\n");
    let next = text[text.find("[[version]]").unwrap()..].replace("2020-01-01", "2025-01-01").replace("600", "700");
    let (before, after) = (house::book(&[(file.clone(), text)]), house::book(&[(file, format!("{ended}\n{next}"))]));
    assert_eq!(told(&before, &after), ["changed xa-cap", "2020-01-01 days", "2025-01-01 version"]);
}

static TEXTS: LazyLock<Vec<(String, String)>> = LazyLock::new(seeds);
static SEEDED: LazyLock<RuleBook> = LazyLock::new(book);

/// One edit of a rule file that changes what is judged.
fn edit(text: &str, which: Index) -> Vec<String> {
    let edits = [
        ("published = true", "published = false"),
        ("confidence = \"found\"", "confidence = \"known\""),
        ("takes_all = true", "takes_all = false"),
        ("takes_all = false", "takes_all = true"),
        ("wage_multiple = \"1\"", "wage_multiple = \"1.5\""),
        ("\"agency-fee\", ", ""),
        ("from_precision = \"year\"\n", ""),
        ("tied_barred = true", "tied_barred = false\nmax_annual_percent = \"9\""),
        ("less_employer_part = true", "less_employer_part = false"),
        ("by = [\"origin_agency\"]\n", ""),
        ("date_basis = \"charged_on\"", "date_basis = \"contract_signed_on\""),
    ];
    let (from, to) = edits[which.index(edits.len())];
    text.match_indices(from).map(|(at, _)| format!("{}{to}{}", &text[..at], &text[at + from.len()..])).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_change_of_what_is_judged_is_seen_and_the_same_both_ways(file in any::<Index>(), which in any::<Index>(), place in any::<Index>()) {
        let texts = &*TEXTS;
        let at = file.index(texts.len());
        let edited = edit(&texts[at].1, which);
        if edited.is_empty() {
            return Ok(());
        }
        let mut changed = texts.clone();
        changed[at].1 = place.get(&edited).clone();
        let Ok(after) = parse(&changed) else { return Ok(()) };
        let (there, back) = (BookDiff::between(&SEEDED, &after), BookDiff::between(&after, &SEEDED));
        prop_assert_eq!(there.norms.len(), 1, "{}", changed[at].0);
        prop_assert_eq!(there.norms[0].change, Change::Changed);
        let mut turned = back.norms[0].differences.clone();
        turned.iter_mut().for_each(|difference| std::mem::swap(&mut difference.before, &mut difference.after));
        prop_assert_eq!(&there.norms[0].differences, &turned);
    }
}

#[test]
fn a_version_keeps_its_name_and_the_digest_of_its_text() {
    let book = book();
    let norm = book.norm("tw-service-fee").unwrap();
    let names: Vec<String> = norm.versions.iter().map(|version| version.name()).collect();
    assert_eq!(names, ["2004-01-13", "2017-04-06"]);
    assert!(norm.version("2017-04-06").is_some() && norm.version("2017-04-07").is_none());
    assert_eq!(book.norm("sg-worker-fee").unwrap().versions[0].name(), "undated");
    let mut all: Vec<String> = book.norms().iter().flat_map(|norm| norm.versions.iter().map(move |version| fingerprint(InForce { norm, version }))).collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count, "no two texts share a digest");
}

#[test]
fn a_source_is_confirmed_up_to_its_day_and_not_after() {
    let book = book();
    let version = &book.norm("il-caregiver-2022").unwrap().versions[0];
    assert_eq!(version.not_confirmed_since(day("2025-10-31")), None);
    let since = version.not_confirmed_since(day("2025-11-01")).unwrap();
    assert_eq!(not_confirmed_words(since), "Not confirmed since 31 October 2025: its source had to be read again by that day.");
}

#[test]
fn steps_lie_in_columns_and_so_does_what_is_said_of_more_than_one_thing() {
    let book = book();
    let tables = sheets(&book.norm("tw-service-fee").unwrap().versions[1]);
    assert_eq!(tables[0].columns, ["For", "At most"]);
    assert_eq!(tables[1].rows, [["months 1 to 12", "1800.00 TWD"], ["months 13 to 24", "1700.00 TWD"], ["from month 25", "1500.00 TWD"]]);
    for norm in book.norms() {
        for sheet in norm.versions.iter().flat_map(sheets) {
            assert!(!sheet.rows.is_empty() && sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{}", norm.id);
            assert!(sheet.rows.iter().flatten().all(|cell| !cell.trim().is_empty() && !cell.contains("  ")), "{}: {:?}", norm.id, sheet.rows);
        }
    }
}

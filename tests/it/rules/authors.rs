//! Can a lawyer write a rule? Every mistake comes with a right line, cases run beside their norms, the guide works as it stands, and editors
//! know the language as the reader does.

use std::path::{Path, PathBuf};

use recruitwatch::flow::law::{LawError, rule_book};
use recruitwatch::flow::try_rules::{Tried, try_rules, without_cases};
use recruitwatch::rules::norm::{Clause, Force};
use recruitwatch::rules::parse::grammar::{Shape, TABLES, TableWords, example, table};
use recruitwatch::rules::parse::parse;
use recruitwatch::rules::parse::schema::schema;
use recruitwatch::rules::standing::{Weight, at_best};
use tempfile::TempDir;

use super::as_json;
use super::sample::{book, seeds};
use crate::docket::manifest;

/// Cases that do not hold, one line each.
fn broken(tried: &[Tried]) -> Vec<String> {
    tried.iter().filter(|case| !case.holds()).map(|case| format!("{}: {}: wants {:?}, found {:?}", case.norm, case.name, case.wanted, case.found)).collect()
}

#[test]
fn the_cases_beside_the_seeds_hold() {
    let tried = try_rules(None, None).unwrap();
    assert_eq!(broken(&tried), Vec::<String>::new());
    assert!(150 < tried.len(), "{}", tried.len());
}

/// Places from and to which most workers go.
const MOST_USED: [&str; 13] = ["BD", "IN", "NP", "PH", "VN", "SG", "HK", "MO", "IL", "QA", "AE", "US", "PL"];

#[test]
fn binding_limits_of_the_places_most_used_have_cases() {
    let book = book();
    let bare = without_cases(None, &book).unwrap();
    let limits = |norm: &&recruitwatch::rules::norm::Norm| {
        let version = norm.versions.last().unwrap();
        let sum = version.clauses.iter().any(|clause| matches!(clause, Clause::Cap(_)));
        sum && norm.force != Force::Benchmark && at_best(norm, version) == Weight::Binding && MOST_USED.contains(&norm.jurisdiction.as_str())
    };
    let missing: Vec<&str> = book.norms().iter().filter(limits).map(|norm| &*norm.id).filter(|id| bare.iter().any(|own| own == id)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "a limit without a case at it, above it and on its days");
}

/// The files that a guide shows: each block of TOML under the name that stands before it.
fn shown(guide: &str) -> Vec<(String, String)> {
    let mut parts = guide.split("```toml\n");
    let mut before = parts.next().unwrap().to_owned();
    let mut files = Vec::new();
    for part in parts {
        let (text, after) = part.split_once("```").unwrap();
        let name = before.rsplit('`').find(|word| word.ends_with(".toml")).unwrap().to_owned();
        files.push((name, text.to_owned()));
        after.clone_into(&mut before);
    }
    files
}

fn folder_of(files: &[(String, String)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    files.iter().for_each(|(name, text)| std::fs::write(folder.path().join(name), text).unwrap());
    folder
}

#[test]
fn the_guide_works_as_it_stands() {
    let files = shown(&std::fs::read_to_string(manifest("seeds/rules/README.md")).unwrap());
    assert_eq!(files.len(), 6, "three norms with their cases");
    let folder = folder_of(&files);
    let tried = try_rules(Some(folder.path()), None).unwrap();
    assert_eq!((broken(&tried), tried.len()), (vec![], 12));
}

fn mistakes(folder: &Path) -> Vec<String> {
    match try_rules(Some(folder), None) {
        Err(LawError::Mistakes(mistakes)) => mistakes.0,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_mistake_in_a_case_names_the_case_the_column_and_what_to_do() {
    let guide = shown(&std::fs::read_to_string(manifest("seeds/rules/README.md")).unwrap());
    let with = |from: &str, to: &str| {
        let norm = guide[0].clone();
        let cases = (guide[1].0.clone(), guide[1].1.replace(from, to));
        assert_ne!(cases.1, guide[1].1);
        mistakes(folder_of(&[norm, cases]).path())
    };
    let one = |from: &str, to: &str, wants: &[&str]| {
        let told = with(from, to);
        assert!(told.iter().any(|mistake| wants.iter().all(|word| mistake.contains(word))), "{told:?}");
    };
    one("origin = \"PH\"", "origin = \"PP\"", &["case \"not a cent on the first day\"", "origin", "\"PP\""]);
    one("item = \"agency-fee\"", "item = \"agency-fees\"\ncolour = \"red\"", &["colour"]);
    one("expect = \"clear\"", "expect = \"fine\"", &["case", "expect", "write it like"]);
    one("contract_signed_on = 2020-03-01", "", &["contract_signed_on", "such as"]);
    one("[[case]]\nname = \"not", "[[cases]]\nname = \"not", &["line ", "example:"]);
    let alone = mistakes(folder_of(&[(guide[0].0.clone(), guide[0].1.clone()), ("xb-other.cases.toml".into(), guide[1].1.clone())]).path());
    assert!(alone[0].contains("lies beside no norm"), "{alone:?}");
}

#[test]
fn a_case_that_does_not_hold_says_what_was_found_and_why() {
    let guide = shown(&std::fs::read_to_string(manifest("seeds/rules/README.md")).unwrap());
    let cases = (guide[1].0.clone(), guide[1].1.replace("0.01 PHP", "0.02 PHP"));
    let tried = try_rules(Some(folder_of(&[guide[0].clone(), cases]).path()), None).unwrap();
    let wrong: Vec<&Tried> = tried.iter().filter(|case| !case.holds()).collect();
    assert_eq!(wrong.len(), 1);
    assert_eq!(wrong[0].found, ["breach fee-not-allowed 0.01 PHP"]);
    assert!(wrong[0].trace.iter().any(|step| step.contains("nothing may be taken")), "{:?}", wrong[0].trace);
}

#[test]
fn a_folder_without_law_is_no_book_and_a_norm_without_cases_is_named() {
    let empty = TempDir::new().unwrap();
    assert!(matches!(rule_book(Some(empty.path())), Err(LawError::Empty { .. })));
    let Err(LawError::Mistakes(mistakes)) = try_rules(None, Some("nothing")) else { panic!("no such norm") };
    assert!(mistakes.0[0].contains("no cases lie beside a norm \"nothing\""), "{mistakes}");
}

#[test]
fn cases_are_no_part_of_the_rule_book() {
    let guide = shown(&std::fs::read_to_string(manifest("seeds/rules/README.md")).unwrap());
    let digest = |files: &[(String, String)]| {
        let folder = folder_of(files);
        // The name of the folder is part of the digest, so that both are read from one place.
        rule_book(Some(folder.path())).unwrap().norms().len()
    };
    assert_eq!(digest(&guide[..1]), digest(&guide[..2]));
}

fn fixtures() -> Vec<(PathBuf, String)> {
    let files = std::fs::read_dir(manifest("fixtures/rules")).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.clone(), std::fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn every_mistake_comes_with_a_right_line() {
    for (path, text) in fixtures() {
        for error in parse(&[("seeds/rules/ph/xa-rule.toml".to_owned(), text.clone())]).unwrap_err() {
            let is_spelling = error.key.is_empty();
            let is_stranger = error.message.starts_with("is no known key");
            assert!(error.example().is_some() || is_spelling || is_stranger, "{}: {error}", path.display());
        }
    }
}

#[test]
fn every_right_line_is_right() {
    for table in TABLES {
        for key in table.keys {
            let is_head = matches!(key.shape, Shape::Tables(_));
            assert!(is_head || key.example.starts_with(&format!("{} = ", key.name)), "{}.{}: {}", table.name, key.name, key.example);
            assert!(is_head || key.example.parse::<toml::Table>().is_ok(), "{}", key.example);
        }
    }
    assert_eq!(example("cap.amount.fixed"), Some("amount = { fixed = \"600.00\", currency = \"SGD\" }"));
    assert_eq!(example("from"), Some("from = 2020-01-31"));
    assert_eq!(example("nothing.at.all"), None);
}

/// A norm in which a table holds a key that no table knows; the reader then lists the keys that it knows there.
fn with_stranger(owner: &TableWords) -> String {
    let (root, version, own) = match owner.name {
        "norm" => ("zzzzzzzzzzzz = 1\n", "", String::new()),
        "version" => ("", "zzzzzzzzzzzz = 1\n", String::new()),
        "corridor" | "scope" | "standing" | "citation" => ("", "", format!("[version.{}]\nzzzzzzzzzzzz = 1\n", owner.name)),
        name => ("", "", format!("[[version.{name}]]\nzzzzzzzzzzzz = 1\n")),
    };
    format!("{root}id = \"xa\"\ntitle = \"x\"\njurisdiction = \"PH\"\nside = \"origin\"\nforce = \"statute\"\n[[version]]\n{version}{own}")
}

#[test]
fn the_words_of_the_language_are_those_that_the_reader_takes() {
    for owner in TABLES {
        let errors = parse(&[("seeds/rules/ph/xa.toml".to_owned(), with_stranger(owner))]).unwrap_err();
        let told = errors.iter().find(|error| error.key.ends_with("zzzzzzzzzzzz")).unwrap_or_else(|| panic!("{}: {errors:?}", owner.name));
        let known = told.message.split_once("known keys are ").unwrap_or_else(|| panic!("{told}")).1;
        let mut words: Vec<&str> = owner.keys.iter().map(|key| key.name).collect();
        words.sort_unstable();
        assert_eq!(known, words.join(", "), "{}", owner.name);
    }
    assert!(table("cap").is_some());
}

/// Mistakes that no schema can tell: names of countries, the order of days, what one clause says beside another.
const BEYOND: [&str; 20] = [
    "a-day-in-quotes-is-no-day",
    "a-ban-of-everything-leaves-no-room",
    "a-conditional-cap-says-what-holds-otherwise",
    "a-country-must-exist",
    "a-currency-must-exist",
    "a-displaced-norm-must-exist",
    "a-key-of-a-kind-of-formula-does-not-fit-another",
    "a-norm-names-the-end-that-it-reaches",
    "a-percent-goes-to-a-hundred",
    "a-source-needs-an-address",
    "a-version-that-holds-on-shuts-out-the-next",
    "a-version-without-a-clause-says-nothing",
    "an-item-is-treated-in-one-way",
    "months-of-stay-leave-no-gap",
    "rest-stands-once",
    "the-file-bears-the-name-of-the-norm",
    "until-before-from",
    "versions-may-not-share-days",
    "versions-stand-oldest-first",
    "what-was-found-has-a-source",
];

#[test]
fn editors_know_the_language_as_the_reader_does() {
    let schema = jsonschema::validator_for(&schema()).unwrap();
    for (file, text) in seeds() {
        let norm = as_json(&text.parse::<toml::Table>().unwrap().into());
        let wrong: Vec<String> = schema.iter_errors(&norm).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{file}: {wrong:?}");
    }
    let mut unseen = Vec::new();
    for (path, text) in fixtures() {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let Ok(table) = text.parse::<toml::Table>() else { continue };
        if schema.is_valid(&as_json(&table.into())) && !BEYOND.contains(&name.as_str()) {
            unseen.push(name);
        }
    }
    unseen.sort();
    assert_eq!(unseen, Vec::<String>::new(), "a schema could tell these");
}

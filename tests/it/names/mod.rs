//! Is the right agency found, and is no copy ever taken for it? One fixture file for each theme, read as tables.

mod beside;
mod hostile;
mod scoreboard;
mod spoken;
mod told;
mod zawgyi;

use std::path::PathBuf;

use recruitwatch::matching::{Index, Listing, Lists, Scope, Verdict};
use rstest::rstest;
use serde::Deserialize;

const LISTS: &str = include_str!("../../../seeds/lists/names.toml");
const SCRIPTS: &str = include_str!("../../../seeds/lists/scripts.toml");

fn lists() -> Lists {
    Lists::parse(LISTS, SCRIPTS).unwrap()
}

/// A file of the shared data folder, or `None` with a line that says so.
fn shared(file: &str) -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let path = std::env::var_os("RECRUITWATCH_SHARED").map_or_else(beside, PathBuf::from).join(file);
    if !path.exists() {
        println!("skipped: {} is not here", path.display());
        return None;
    }
    Some(path)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    why: String,
    register: Vec<Row>,
    asked: String,
    verdict: String,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    #[serde(default)]
    other: Vec<String>,
    #[serde(default)]
    licence: String,
    phone: Option<String>,
    page: Option<String>,
    #[serde(default)]
    people: Vec<String>,
}

fn index(rows: &[Row]) -> Index {
    Index::build(lists(), rows.iter().enumerate().map(|(position, row)| listing(position, row)))
}

fn listing(position: usize, row: &Row) -> Listing<'_> {
    Listing {
        position,
        names: std::iter::once(&row.name).chain(&row.other).map(String::as_str).collect(),
        licence: &row.licence,
        phones: row.phone.iter().map(String::as_str).collect(),
        pages: row.page.iter().map(String::as_str).collect(),
        people: row.people.iter().map(String::as_str).collect(),
        jurisdiction: "BD",
    }
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Exact => "exact",
        Verdict::Ambiguous => "ambiguous",
        Verdict::Likely => "likely",
        Verdict::Partial => "partial",
        Verdict::LookAlike => "look-alike",
        Verdict::None => "none",
        Verdict::Differ => "differ",
    }
}

#[rstest]
fn each_case_of_the_tables_gets_its_verdict(#[files("fixtures/names/*.toml")] path: PathBuf) {
    let table: Table = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let wrong: Vec<String> = table.case.iter().filter_map(wrong).collect();
    assert!(wrong.is_empty(), "{} of {} in {}:\n{}", wrong.len(), table.case.len(), path.display(), wrong.join("\n"));
}

/// The case with the register as it stands, and turned round: order changes no verdict.
fn wrong(case: &Case) -> Option<String> {
    let turned: Vec<Row> = case.register.iter().rev().cloned().collect();
    let found = [&case.register, &turned].map(|rows| word(index(rows).ask(&case.asked, &Scope::default()).verdict));
    (found != [case.verdict.as_str(); 2]).then(|| format!("{}: {:?} should be {}, not {found:?}", case.why, case.asked, case.verdict))
}

#[test]
fn a_list_of_words_with_a_fault_names_it() {
    let twice = LISTS.replace("articles = [", "articles = [\"travels\", ");
    let error = Lists::parse(&twice, SCRIPTS).unwrap_err().to_string();
    assert!(error.contains("\"travels\"") && error.contains("`trade_words`") && error.contains("`articles`"), "{error}");

    let unknown = format!("trade_word = []\n{LISTS}");
    let error = Lists::parse(&unknown, SCRIPTS).unwrap_err().to_string();
    assert!(error.contains("line 1") && error.contains("trade_word"), "{error}");

    let empty = LISTS.replace("articles = [", "articles = [\"--\", ");
    let error = Lists::parse(&empty, SCRIPTS).unwrap_err().to_string();
    assert!(error.contains("\"--\"") && error.contains("`articles`"), "{error}");
}

#[test]
fn the_same_name_under_another_jurisdiction_is_shown_apart() {
    let row = |position, jurisdiction, licence| Listing {
        position,
        names: vec!["Nahda Overseas"],
        licence,
        phones: vec![],
        pages: vec![],
        people: vec![],
        jurisdiction,
    };
    let index = Index::build(lists(), [row(0, "BD", "RL-1"), row(1, "NP", "7/8")].into_iter());
    assert_eq!(index.ask("nahda overseas", &Scope::default()).verdict, Verdict::Ambiguous);
    let scoped = index.ask("nahda overseas", &Scope { jurisdiction: Some("NP".to_owned()) });
    assert_eq!(scoped.verdict, Verdict::Exact);
    assert_eq!(scoped.candidates[0].position, 1);
    assert_eq!(scoped.elsewhere.iter().map(|one| one.position).collect::<Vec<_>>(), [0]);
}

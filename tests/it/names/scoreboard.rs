//! How often is the right agency found among thousands of invented names, how often is a copy taken for it, and how fast?
//!
//! Every eighth question is asked; with `RECRUITWATCH_ALL_NAMES` set, all are. Figures are printed; only the safety goals must hold.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use rayon::prelude::*;
use recruitwatch::matching::{Index, Listing, Scope, Verdict};

use super::{lists, shared, word};

pub type Row = HashMap<String, String>;

pub fn rows(path: PathBuf) -> Vec<Row> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap().split('\t').collect();
    lines.map(|line| head.iter().map(ToString::to_string).zip(line.split('\t').map(ToOwned::to_owned)).collect()).collect()
}

pub fn listing(position: usize, row: &Row) -> Listing<'_> {
    Listing {
        position,
        names: std::iter::once(row["name"].as_str()).chain(row["aliases"].split('|')).filter(|name| !name.is_empty()).collect(),
        licence: &row["licence"],
        phones: vec![&row["phone"]],
        pages: vec![],
        people: vec![],
        jurisdiction: &row["cc"],
    }
}

/// One question with what came of it.
struct Outcome<'a> {
    query: &'a Row,
    verdict: Verdict,
    /// Place of the first right agency among those shown.
    place: Option<usize>,
    /// The agency shown first.
    first: Option<usize>,
    took: Duration,
}

fn ask<'a>(index: &Index, register: &[Row], query: &'a Row) -> Outcome<'a> {
    let started = Instant::now();
    let answer = index.ask(&query["query"], &Scope::default());
    let took = started.elapsed();
    let is_right = |position: usize| query["gold"].split('|').any(|id| id == register[position]["id"]);
    let place = answer.candidates.iter().position(|one| is_right(one.position));
    Outcome { query, verdict: answer.verdict, place, first: answer.candidates.first().map(|one| one.position), took }
}

/// Whether a text has letters of the scripts in which workers type: Arabic to Khmer.
fn is_local(text: &str) -> bool {
    text.chars().any(|c| c.is_alphabetic() && ('\u{600}'..='\u{17ff}').contains(&c))
}

pub fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

fn print_class(class: &str, outcomes: &[&Outcome<'_>]) {
    let within = |places: usize| share(outcomes.iter().filter(|one| one.place.is_some_and(|place| place < places)).count(), outcomes.len());
    let mut verdicts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in outcomes {
        *verdicts.entry(word(one.verdict)).or_default() += 1;
    }
    println!("{class:22} n={:5} first={:.4} in five={:.4} {verdicts:?}", outcomes.len(), within(1), within(5));
}

fn print_figures(outcomes: &[Outcome<'_>]) {
    let mut classes: BTreeMap<String, Vec<&Outcome<'_>>> = BTreeMap::new();
    for one in outcomes {
        classes.entry(format!("{} {}", one.query["kind"], one.query["cls"])).or_default().push(one);
        // Scripts differ more than all else.
        if one.query["cls"] == "script_translit" {
            classes.entry(format!("script {} {}", one.query["cc"], one.query["split"])).or_default().push(one);
        }
    }
    classes.iter().for_each(|(class, outcomes)| print_class(class, outcomes));
    let of = |kind: &str, without: &[&str]| -> Vec<&Outcome<'_>> {
        outcomes.iter().filter(|one| one.query["kind"] == kind && !without.contains(&one.query["cls"].as_str())).collect()
    };
    print_class("all names", &of("pos", &["licence", "phone", "script_translit"]));
    print_class("all different agencies", &of("neg", &["n_licence", "n_squat", "n_legal_form"]));
    let mut times: Vec<Duration> = outcomes.iter().map(|one| one.took).collect();
    times.sort_unstable();
    let at = |percent: usize| times[times.len() * percent / 100];
    println!("time a question: median {:?}, p95 {:?}, p99 {:?}", at(50), at(95), at(99));
}

#[test]
fn among_thousands_of_names_no_copy_is_taken_for_an_agency() {
    let Some(folder) = shared("cases/names") else { return };
    let register = rows(folder.join("registry.tsv"));
    let started = Instant::now();
    let index = Index::build(lists(), register.iter().enumerate().map(|(position, row)| listing(position, row)));
    println!("{} agencies read in {:?}", index.len(), started.elapsed());
    let step = if std::env::var_os("RECRUITWATCH_ALL_NAMES").is_some() { 1 } else { 8 };
    let queries: Vec<Row> = rows(folder.join("queries.tsv")).into_iter().step_by(step).collect();
    let outcomes: Vec<Outcome<'_>> = queries.par_iter().map(|query| ask(&index, &register, query)).collect();
    print_figures(&outcomes);

    let exact = || outcomes.iter().filter(|one| one.verdict == Verdict::Exact);
    let wrong: Vec<&str> = exact().filter(|one| one.place != Some(0)).map(|one| one.query["query"].as_str()).collect();
    assert!(wrong.is_empty(), "answered as the very same, but another agency or none: {wrong:?}");
    assert!(exact().count() > outcomes.len() / 10, "a matcher that never says `exact` is safe and useless");
    let heard = |one: &&Outcome<'_>| is_local(&one.query["query"]) && one.first.is_some_and(|first| !is_local(&register[first]["aliases"]));
    let sure = |one: &&Outcome<'_>| matches!(one.verdict, Verdict::Exact | Verdict::Likely);
    let heard: Vec<&str> = outcomes.iter().filter(heard).filter(sure).map(|one| one.query["query"].as_str()).collect();
    assert!(heard.is_empty(), "found by sound alone, and called more than partial: {heard:?}");
    let near_miss = outcomes.iter().filter(|one| one.query["cls"] == "n_licence" && matches!(one.verdict, Verdict::Exact | Verdict::Ambiguous));
    assert_eq!(near_miss.count(), 0, "a licence number was found by being near");
}

//! How often is the right agency found among thousands of invented names, and how fast?

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;
use std::time::Instant;

use recruitwatch::matching::{Index, Listing, Scope, Verdict};

use super::{lists, shared};

fn rows(path: PathBuf) -> Vec<HashMap<String, String>> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap().split('\t').collect();
    lines.map(|line| head.iter().map(ToString::to_string).zip(line.split('\t').map(ToOwned::to_owned)).collect()).collect()
}

#[derive(Default, Debug)]
struct Score {
    n: usize,
    top1: usize,
    in_five: usize,
    verdicts: BTreeMap<&'static str, usize>,
}

#[test]
fn the_scoreboard_of_invented_names_holds_its_safety_goals() {
    let Some(folder) = shared("cases/names") else { return };
    let register = rows(folder.join("registry.tsv"));
    let started = Instant::now();
    let index = Index::build(
        lists(),
        register.iter().enumerate().map(|(position, row)| Listing {
            position,
            names: std::iter::once(row["name"].as_str()).chain(row["aliases"].split('|')).filter(|name| !name.is_empty()).collect(),
            licence: &row["licence"],
            phones: vec![&row["phone"]],
            pages: vec![],
            jurisdiction: &row["cc"],
        }),
    );
    println!("index of {} built in {:?}", index.len(), started.elapsed());
    let split = std::env::var("NAMES_SPLIT").unwrap_or_else(|_| "test".to_owned());
    let mut classes: BTreeMap<String, Score> = BTreeMap::new();
    let mut times = Vec::new();
    let mut wrong = Vec::new();
    let out = std::env::var_os("NAMES_OUT");
    let mut lines = String::new();
    for query in rows(folder.join("queries.tsv")).iter().filter(|query| query["split"] == split) {
        let asked = Instant::now();
        let answer = index.ask(&query["query"], &Scope::default());
        let took = asked.elapsed();
        times.push(took);
        let gold: HashSet<&str> = query["gold"].split('|').collect();
        let found: Vec<&str> = answer.candidates.iter().map(|candidate| register[candidate.position]["id"].as_str()).collect();
        let verdict = match answer.verdict {
            Verdict::Exact => "exact",
            Verdict::Ambiguous => "ambiguous",
            Verdict::Likely => "likely",
            Verdict::Partial => "partial",
            Verdict::LookAlike | Verdict::Differ => "lookalike",
            Verdict::None => "none",
        };
        let class = classes.entry(format!("{} {}", query["kind"], query["cls"])).or_default();
        class.n += 1;
        class.top1 += usize::from(found.first().is_some_and(|id| gold.contains(id)));
        class.in_five += usize::from(found.iter().take(5).any(|id| gold.contains(id)));
        *class.verdicts.entry(verdict).or_default() += 1;
        let right = found.first().is_some_and(|id| gold.contains(id));
        if answer.verdict == Verdict::Exact && !right {
            wrong.push(format!("{} {:?} -> {:?}", query["cls"], query["query"], answer.candidates.first().map(|c| &register[c.position]["name"])));
        }
        if out.is_some() {
            let ids: Vec<String> = found.iter().map(|id| format!("{id}:1")).collect();
            lines += &format!("{}\t{verdict}\t{}\t{}\n", query["qid"], took.as_micros(), ids.join(" "));
        }
    }
    if let Some(out) = out {
        std::fs::write(out, lines).unwrap();
    }
    for (class, score) in &classes {
        println!(
            "{class:20} n={:5} top1={:.3} top5={:.3} {:?}",
            score.n,
            score.top1 as f64 / score.n as f64,
            score.in_five as f64 / score.n as f64,
            score.verdicts
        );
    }
    times.sort();
    println!("time a query: median {:?}, p95 {:?}, p99 {:?}", times[times.len() / 2], times[times.len() * 95 / 100], times[times.len() * 99 / 100]);
    assert!(wrong.is_empty(), "{} wrong `exact`:\n{}", wrong.len(), wrong.join("\n"));
}

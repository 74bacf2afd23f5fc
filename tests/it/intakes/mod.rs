//! Bytes in, records and issues out: what a sender relies on when tables are not as they should be.

mod hostile;
mod laws;
mod lists;
mod tellings;

use std::fs;
use std::path::{Path, PathBuf};

use recruitwatch::ingest::{Limits, Package, Pseudonymiser, Refusal, Report, bundles, check, rates, register};

/// A key of tests alone.
fn names() -> Pseudonymiser {
    Pseudonymiser::new([7; 32])
}

fn open(folder: impl AsRef<Path>) -> Result<Package, Refusal> {
    Package::open(folder, &Limits::default())
}

fn checked(folder: impl AsRef<Path>) -> Result<Report, Refusal> {
    check(&open(folder)?, &names())
}

/// The folder of shared data, where this machine has it.
fn shared(below: &str) -> Option<PathBuf> {
    let root = std::env::var_os("RECRUITWATCH_SHARED").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let path = root.join(below);
    if !path.exists() {
        println!("skipped: {below} is not in the shared data folder");
        return None;
    }
    Some(path)
}

/// What an `expected.json` of an intake case accepts, in the words of the cases' own README.
fn unmet(wanted: &serde_json::Value, outcome: &Result<Report, Refusal>) -> Vec<String> {
    let report = match (outcome, wanted.get("refused")) {
        (Err(refusal), Some(refused)) => {
            let said = refusal.to_string();
            let names = refused["names"].as_array().unwrap().iter().map(|n| n.as_str().unwrap());
            return names.filter(|name| !said.contains(name)).map(|name| format!("{said} does not name {name}")).collect();
        }
        (Err(refusal), None) => return vec![format!("refused: {refusal}")],
        (Ok(_), Some(_)) => return vec!["not refused".to_owned()],
        (Ok(report), None) => serde_json::to_value(report).unwrap(),
    };
    let mut unmet = Vec::new();
    let exit = outcome.as_ref().unwrap().exit_code();
    if !wanted["exit"].as_array().unwrap().iter().any(|e| e == exit) {
        unmet.push(format!("exit {exit}"));
    }
    for (table, counts) in wanted["tables"].as_object().unwrap() {
        for (name, count) in counts.as_object().unwrap() {
            if &report["tables"][table][name] != count {
                unmet.push(format!("{table}.{name} is {} and not {count}", report["tables"][table][name]));
            }
        }
    }
    let issues = report["issues"].as_array().unwrap();
    for want in wanted.get("issues").and_then(|w| w.as_array()).into_iter().flatten() {
        let same = |issue: &&serde_json::Value, key: &str| want.get(key).is_none_or(|value| value == &issue[key]);
        let found = issues.iter().filter(|i| same(i, "file") && same(i, "line") && same(i, "column") && same(i, "value")).count();
        if found == 0 {
            unmet.push(format!("no issue {want}"));
        }
    }
    let notices = report["notices"].as_array().unwrap();
    for want in wanted.get("notices").and_then(|w| w.as_array()).into_iter().flatten() {
        if !notices.iter().any(|n| ["file", "line", "column"].iter().all(|key| want.get(key).is_none_or(|value| value == &n[key]))) {
            unmet.push(format!("no notice {want}"));
        }
    }
    if wanted.get("max_issues").and_then(serde_json::Value::as_u64).is_some_and(|most| most < issues.len() as u64) {
        unmet.push(format!("{} issues", issues.len()));
    }
    unmet
}

/// What holds of every report, whatever came in.
fn assert_whole(report: &Report) {
    for (table, counts) in &report.tables {
        assert_eq!(counts.rows, counts.taken + counts.rejected, "{table}: {counts:?}");
        assert!(counts.duplicates <= counts.taken && counts.held_back <= counts.rejected, "{table}: {counts:?}");
        assert!(counts.rejected == 0 || report.exit_code() == 1, "{table}: rejected without an issue");
    }
    for issue in report.issues.iter().chain(&report.notices) {
        assert!(!issue.file.is_empty() && !issue.message.is_empty() && issue.advice.ends_with('.'), "{issue:?}");
    }
}

#[rstest::rstest]
fn an_invented_intake_is_answered_as_it_expects(#[files("fixtures/intakes/*/expected.json")] path: PathBuf) {
    let expected: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let outcome = checked(path.with_file_name("package"));
    let unmet: Vec<_> = expected["accept"].as_array().unwrap().iter().map(|wanted| unmet(wanted, &outcome)).collect();
    assert!(unmet.iter().any(Vec::is_empty), "{unmet:?}\n{outcome:#?}");
    if let Ok(report) = outcome {
        assert_whole(&report);
        let said = serde_json::to_string(&report).unwrap();
        assert!(!said.contains("INVENTED0"), "a worker's number stands in the report: {said}");
    }
}

#[test]
fn every_shared_intake_case_is_answered_as_it_expects() {
    let Some(cases) = shared("cases/intake") else { return };
    let mut seen = 0;
    for case in fs::read_dir(cases).unwrap().map(|entry| entry.unwrap().path()) {
        let expected: serde_json::Value = serde_json::from_slice(&fs::read(case.join("expected.json")).unwrap()).unwrap();
        let outcome = checked(case.join("package"));
        let unmet: Vec<_> = expected["accept"].as_array().unwrap().iter().map(|wanted| unmet(wanted, &outcome)).collect();
        assert!(unmet.iter().any(Vec::is_empty), "{}: {unmet:?}\n{outcome:#?}", case.display());
        seen += 1;
    }
    assert!(seen >= 6);
}

#[test]
fn every_shared_audit_case_reads_without_an_issue() {
    for group in ["fees", "contracts", "licence"] {
        let Some(cases) = shared(&format!("cases/{group}")) else { return };
        for case in fs::read_dir(cases).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
            let package = open(case.join("package")).unwrap();
            let names = names();
            let mut walk = bundles(&package, &names).unwrap();
            let count = walk.by_ref().map(Result::unwrap).count();
            assert!(count > 0, "{}", case.display());
            assert!(walk.report().issues.is_empty(), "{}: {:#?}", case.display(), walk.report());
            if case.join("register").exists() {
                let (rows, report) = register(&open(case.join("register")).unwrap(), &names).unwrap();
                assert!(report.issues.is_empty(), "{}: {report:#?}", case.display());
                assert!(!rows.tables.is_empty());
            }
            if case.join("rates.csv").exists() {
                let (rates, report) = recruitwatch::ingest::rates_file(case.join("rates.csv"), &Limits::default(), &names).unwrap();
                assert!(report.issues.is_empty() && !rates.is_empty());
            }
            let _ = rates(&package, &names).unwrap();
        }
    }
}

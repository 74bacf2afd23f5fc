//! How is a fixture, or a shared case, run and compared?

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use recruitwatch::audit::case::SoleProvider;
use recruitwatch::record::code::Code;
use recruitwatch::record::finding::Finding;
use recruitwatch::record::id::Id;
use recruitwatch::record::table::Table;
use recruitwatch::rules::book::RuleBook;

use super::row::{tables_of_folder, tables_of_toml};
use super::{Docket, Row, Tables, day, manifest};

/// The cases that are shared beside the project; `None`, said aloud, where they are not there.
pub fn shared_cases(group: &str) -> Option<Vec<PathBuf>> {
    let root = std::env::var_os("RECRUITWATCH_SHARED").map_or_else(|| manifest("../shared"), PathBuf::from);
    let Ok(folder) = std::fs::read_dir(root.join("cases").join(group)) else {
        println!("skipped: no shared cases of {group} (set RECRUITWATCH_SHARED to their folder)");
        return None;
    };
    let mut cases: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).filter(|path| path.join("expected.json").is_file()).collect();
    cases.sort();
    Some(cases)
}

/// Runs one shared case and says where it differs: each expected finding once, with its grade and detail, and no other breach.
pub fn differences(case: &Path, family: &[&str], law: &RuleBook) -> Vec<String> {
    let expected: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(case.join("expected.json")).unwrap()).unwrap();
    let mut tables = Tables::new();
    for folder in ["package", "register", "."] {
        tables_of_folder(&case.join(folder), &mut tables);
    }
    let docket = Docket::new(&tables, day(expected["as_of"].as_str().unwrap()));
    let optional = |code: &str| expected["optional"].as_array().is_some_and(|all| all.iter().any(|o| o["code"] == code));
    let mut wrong = Vec::new();
    for placement in &docket.placements {
        let found = docket.judge(placement, &docket.position(placement), law);
        let counted = |f: &&Finding| {
            let outcome = f.outcome.as_str();
            outcome == "breach" || outcome == "advisory" && f.code.as_str() == "contract-substituted"
        };
        let own = |f: &&Finding| family.contains(&f.code.as_str()) && !optional(f.code.as_str());
        let mut said: Vec<String> = found.iter().filter(counted).filter(own).map(told).collect();
        let id = placement.placement_id.as_str();
        for want in expected["placements"][id]["findings"].as_array().into_iter().flatten() {
            let Some(code) = want["code"].as_str().filter(|code| family.contains(code)) else { continue };
            let matches = |f: &&Finding| {
                f.code.as_str() == code
                    && matches!(f.outcome.as_str(), "breach" | "advisory")
                    && want["grade"].as_str().is_none_or(|grade| f.grade.is_some_and(|g| g.as_str() == grade))
                    && want["detail"].as_str().is_none_or(|detail| f.detail.as_deref() == Some(detail))
                    && want["term"].as_str().is_none_or(|term| f.term == Some(term))
            };
            match found.iter().find(matches) {
                Some(finding) => said.retain(|line| *line != told(finding)),
                None => wrong.push(format!("{id}: missing {want}")),
            }
        }
        wrong.extend(said.into_iter().map(|line| format!("{id}: extra {line}")));
    }
    wrong
}

fn told(f: &Finding) -> String {
    format!("{} {} {:?} {:?} {:?}", f.code, f.outcome, f.grade, f.term, f.detail)
}

/// Runs one fixture of `fixtures/cases/<indicator>/` and says what its indicator found, one line each.
pub fn run_fixture(path: &Path, law: &RuleBook) -> (Vec<String>, Vec<String>) {
    let fixture: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let indicator = path.parent().unwrap().file_name().unwrap().to_str().unwrap().to_owned();
    assert!(fixture.get("why").and_then(toml::Value::as_str).is_some_and(|why| why.len() > 20), "{} says not why", path.display());
    let as_of = fixture.get("as_of").and_then(toml::Value::as_str).unwrap_or("2026-11-30");
    let mut tables = tables_of_toml(&fixture);
    if tables.get(&Table::Placements).is_none_or(Vec::is_empty) {
        tables.insert(Table::Placements, vec![Row { line: 2, cells: BTreeMap::new() }]);
    }
    let docket = Docket::new(&tables, day(as_of));
    let subject = fixture.get("subject").and_then(toml::Value::as_str).unwrap_or("P1");
    let placement = docket.placements.iter().find(|p| p.placement_id.as_str() == subject).unwrap();
    let mut position = docket.position(placement);
    for other in fixture.get("duplicates").and_then(toml::Value::as_array).into_iter().flatten() {
        position.duplicates.push((Id::new(other.as_str().unwrap()), 3));
    }
    for (other, why) in fixture.get("conflicts").and_then(toml::Value::as_table).into_iter().flatten() {
        position.conflicts.push((Id::new(other.as_str()), 3, why.as_str().unwrap().into()));
    }
    for (service, sole) in fixture.get("sole_providers").and_then(toml::Value::as_table).into_iter().flatten() {
        position.sole_providers.push(sole_provider(service, sole));
    }
    let found = docket.judge(placement, &position, law);
    let own: Vec<&Finding> = found.iter().filter(|f| f.code.as_str() == indicator).collect();
    own.iter().for_each(|finding| well_told(finding));
    let norm = fixture.get("norm").and_then(toml::Value::as_str);
    assert!(norm.is_none_or(|id| law.norm(id).is_some()), "{} turns on {norm:?}, which is no norm", path.display());
    let mut got: Vec<String> = own.iter().map(|f| if norm.is_some() { with_law(f) } else { short(f) }).collect();
    let mut want: Vec<String> = fixture["expect"].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect();
    got.sort();
    want.sort();
    (want, got)
}

/// `{ agency, provider, paying, stating }`; without `provider` nobody stated whom they paid.
fn sole_provider(service: &str, sole: &toml::Value) -> SoleProvider {
    let count = |key: &str| u32::try_from(sole[key].as_integer().unwrap()).unwrap();
    SoleProvider {
        service: service.into(),
        agency: Id::new(sole["agency"].as_str().unwrap()).key(),
        provider: sole.get("provider").and_then(toml::Value::as_str).map(Into::into),
        paying: count("paying"),
        stating: count("stating"),
    }
}

fn short(f: &Finding) -> String {
    let parts = [Some(f.outcome.to_string()), f.grade.map(|g| g.to_string()), f.term.map(str::to_owned), f.detail.as_ref().map(ToString::to_string)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// As [`short`], with the norm that is cited and the excess.
fn with_law(f: &Finding) -> String {
    let parts = [Some(short(f)), f.rule.as_ref().map(|rule| rule.id.to_string()), f.excess.map(|sum| sum.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What every breach and advisory must bring: a sentence, a trace, a law, and evidence with lines.
fn well_told(f: &Finding) {
    if matches!(f.outcome.as_str(), "breach" | "advisory") {
        assert!(f.explanation.ends_with('.') && f.explanation.len() > 20, "{f:?}");
        assert!(!f.trace.is_empty() && !f.evidence.is_empty() && f.rule.is_some(), "{f:?}");
        assert!(f.evidence.iter().all(|e| e.line >= 2), "{f:?}");
    }
    if f.outcome.as_str() == "not_assessable" {
        assert!(f.detail.is_some() && f.explanation.ends_with('.'), "{f:?}");
    }
    assert!(!serde_json::to_string(f).unwrap().contains("W1"), "a worker stands in the open");
}

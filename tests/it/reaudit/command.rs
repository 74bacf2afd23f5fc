//! What does a ministry see of a change of law at a terminal? The difference first; nothing is kept until it says so, and a draft never.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use recruitwatch::demo;
use recruitwatch::flow::audit_stored::{StoredAudit, audit_stored};
use recruitwatch::flow::law::rule_book;
use recruitwatch::store::Store;
use serde_json::Value;
use tempfile::TempDir;

use crate::cli::recruitwatch;
use crate::rules::sample::seeds;

/// A folder of rule files in which Singapore lets half of what it lets.
fn draft(folder: &Path) -> PathBuf {
    let place = folder.join("draft");
    for (name, text) in seeds() {
        let file = place.join(name.replace("seeds/rules/", ""));
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text.replace("months_per_12 = \"1\", max_months = \"2\"", "months_per_12 = \"0.5\", max_months = \"2\"")).unwrap();
    }
    place
}

/// The demo with its database kept in a folder, and what a command says about it.
struct Office {
    folder: TempDir,
}

impl Office {
    fn open() -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap() };
        let place = office.folder.path().to_str().unwrap();
        let demo = recruitwatch(&["demo", "--no-serve", "--folder", place]).output().unwrap();
        assert_eq!(demo.status.code(), Some(0));
        office
    }

    fn audit(&self, words: &[&str]) -> (Option<i32>, String, String) {
        let mut command = recruitwatch(&[&["audit", "--stored"], words].concat());
        let database = format!("sqlite://{}/recruitwatch.db", self.folder.path().display());
        let said = command.env("RECRUITWATCH_DATABASE", database).env("RECRUITWATCH_HOME", self.folder.path()).output().unwrap();
        (said.status.code(), String::from_utf8(said.stdout).unwrap(), String::from_utf8(said.stderr).unwrap())
    }

    async fn store(&self) -> Store {
        Store::open(self.folder.path().join("recruitwatch.db").to_str().unwrap()).await.unwrap()
    }
}

fn has(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "{word:?} in {text}");
    }
}

#[test]
fn a_ministry_tries_a_draft_and_nothing_of_it_is_kept() {
    let office = Office::open();
    let place = draft(office.folder.path());
    let place = place.to_str().unwrap();
    let (code, said, _) = office.audit(&["--rules", place]);
    assert_eq!(code, Some(1), "{said}");
    has(
        &said,
        &["judged as of 2026-11-30", "356 of 2400 placements are touched.", "what differs: sg-worker-fee", "SGD before,", "For example", "is new: a breach of"],
    );
    has(&said, &["Nothing was kept: a draft is only tried."]);
    let (code, said, refused) = office.audit(&["--rules", place, "--rules-changed", "--yes"]);
    assert_eq!((code, said.as_str()), (Some(2), ""));
    has(&refused, &["a draft is never kept", "Leave --yes out"]);
    let (code, said, _) = office.audit(&["--rules-changed"]);
    assert_eq!(code, Some(0));
    has(&said, &["2400 placements were judged by this very book", "0 of 2400", "No finding changes."]);
}

#[test]
fn a_program_reads_each_finding_before_and_after_and_the_counts_at_the_end() {
    let office = Office::open();
    let place = draft(office.folder.path());
    let (code, said, _) = office.audit(&["--rules", place.to_str().unwrap(), "--format", "jsonl"]);
    assert_eq!(code, Some(1));
    let mut lines: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let summary = lines.pop().unwrap();
    assert_eq!((&summary["how"], &summary["touched"], &summary["kept"]), (&"summary".into(), &356.into(), &false.into()));
    let count = |how: &str| lines.iter().filter(|line| line["how"] == how).count();
    for how in ["added", "changed", "reworded", "closed"] {
        assert_eq!(summary["all"][how], count(how), "{how}");
    }
    let new = lines.iter().find(|line| line["how"] == "added").unwrap();
    assert!(new["before"].is_null() && new["after"]["rule"]["id"] == "sg-worker-fee", "{new}");
    assert_eq!(summary["rules_before"][0]["norms"], serde_json::json!(["sg-worker-fee"]));
    assert_eq!(summary["by_norm"]["sg-worker-fee"]["due_before"], serde_json::json!({}));
}

#[tokio::test]
async fn a_change_of_the_programs_own_law_is_kept_with_yes_and_then_nothing_is_left_to_do() {
    let office = Office::open();
    // The last program to judge here knew Singapore's law as the draft has it.
    let older = Arc::new(rule_book(Some(&draft(office.folder.path()))).unwrap());
    let store = office.store().await;
    let audit = StoredAudit { law: Arc::clone(&older), as_of: demo::AS_OF, taken_since: None, at: recruitwatch::clock::now_at(), who: "test".to_owned() };
    audit_stored(&store, &audit, |_, _| ()).await.unwrap();
    let (code, said, _) = office.audit(&["--rules-changed"]);
    assert_eq!(code, Some(1));
    has(&said, &["no longer found", "Nothing was kept; --yes keeps this."]);
    let (code, said, _) = office.audit(&["--rules-changed", "--yes"]);
    assert_eq!(code, Some(0));
    has(&said, &["356 of 2400 placements are touched.", "no longer found", "Kept."]);
    let entry = store.last_entry("audited").await.unwrap().unwrap();
    assert_eq!((entry.who.as_str(), entry.detail["placements"].as_u64()), ("command line", Some(356)));
    let (code, said, _) = office.audit(&["--rules-changed"]);
    assert_eq!(code, Some(0));
    has(&said, &["356 placements were judged by this very book", "2044 placements were judged by sha256:", "0 of 2400", "No finding changes."]);
}

#[test]
fn what_cannot_go_together_is_refused_in_a_sentence() {
    for (words, sentence) in [
        (&["--yes"][..], "--yes keeps what --rules-changed shows"),
        (&["--rules-changed", "--format", "csv"], "table (in words) or jsonl"),
        (&["--rules-changed", "--since", "2026-01-01"], "cannot be used with"),
        (&["--rules", "nowhere"], "nowhere cannot be read"),
    ] {
        let said = recruitwatch(&[&["audit", "--stored"], words].concat()).output().unwrap();
        assert_eq!(said.status.code(), Some(2), "{words:?}");
        has(std::str::from_utf8(&said.stderr).unwrap(), &[sentence]);
    }
}

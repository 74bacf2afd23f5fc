//! The file for a court: complete, the same twice, checked with `sha256sum` and nothing of this program.

use std::fs;
use std::process::Command;

use recruitwatch::edition::archive::unpack;
use recruitwatch::flow::cases::act::{Act, act};
use recruitwatch::flow::cases::court::{SUMS, court_file};
use recruitwatch::flow::law::rule_book;
use recruitwatch::record::case::event::{Event, Sanction};
use recruitwatch::record::case::evidence::Piece;
use recruitwatch::record::chain::{link, salted};
use recruitwatch::record::hex::hex;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use super::verbs::{breach, office, people, sanctioned, with_findings};
use crate::store::databases::each;

#[tokio::test]
async fn a_court_can_check_everything_with_sha256sum_alone() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let (id, _) = sanctioned(&store, &people, Sanction::Suspension).await;
        let (bytes, seen) = (b"receipt (invented)".to_vec(), store.case_file(id).await.unwrap().unwrap().events.len());
        let came = ("The agency's books".to_owned(), "Handed over".to_owned());
        let event = Event::Evidence(Piece::new(("receipt.txt".to_owned(), hex(&Sha256::digest(&bytes))), came, (true, false)));
        let later = office(&store, "2026-03-13");
        act(&later, id, Act { event, happened_on: later.today, seen, who: people.amina.clone(), bytes: Some(bytes.clone()) }).await.unwrap().unwrap();
        let law = rule_book(None).unwrap();
        let archive = court_file(&later, id, &law, &people.dalisay).await.unwrap().unwrap();
        let files = unpack(&archive).unwrap();
        let folder = TempDir::new().unwrap();
        for (name, bytes) in &files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        let check = || Command::new("sha256sum").args(["--check", "--quiet", SUMS]).current_dir(folder.path()).output().unwrap().status.success();
        assert!(check(), "{}", fresh.name);
        let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
        let finding = format!("findings/01-{}.json", breach().finding_id());
        assert_eq!(text(&finding), serde_json::to_string(&breach()).unwrap(), "{}", fresh.name);
        assert!(text(&finding.replace("findings", "law").replace("json", "txt")).contains("Invented Overseas Work Act, section 9"), "{}", fresh.name);
        assert!(files.values().any(|known| *known == bytes) && text("case.txt").contains("suspension from 2026-04-01"), "{}", fresh.name);
        assert_eq!(text("workers.txt"), "Worker 1  placement P-17\n", "{}: the key stands here", fresh.name);
        entries_can_be_checked_alone(&text("journal.jsonl"), &text("events.jsonl"));
        fs::write(folder.path().join("case.txt"), "changed").unwrap();
        assert!(!check(), "{}: a change is seen", fresh.name);
        let read = store.last_entry("read the evidence of a case").await.unwrap().unwrap();
        assert_eq!(read.who, "Dalisay", "{}: that it was made is written down", fresh.name);
        assert!(court_file(&later, 99, &law, &people.dalisay).await.unwrap().is_none(), "{}", fresh.name);
    }
}

/// Each entry's hash follows from what stands beside it.
fn entries_can_be_checked_alone(journal: &str, events: &str) {
    let entries: Vec<serde_json::Value> = journal.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(entries.len(), events.lines().count() + 1, "the opening, and one for each event");
    for entry in &entries {
        let text = |field: &str| entry[field].as_str().unwrap();
        assert_eq!(link(text("before"), text("entry")), text("hash"));
        assert!(text("entry").contains(&salted(text("salt"), text("words"))));
    }
    for event in events.lines() {
        assert!(journal.contains(&hex(&Sha256::digest(event))), "the digest of each event stands in its entry: {event}");
    }
}

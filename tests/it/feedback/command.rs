//! `feedback` at a terminal: codes once, answers row by row, and exit codes that scripts rely on.

use std::fs;
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

use super::verbs::{SENDER, placements};
use crate::cli::recruitwatch;
use recruitwatch::store::Store;

fn run(folder: &Path, words: &[&str]) -> (Option<i32>, String, String) {
    let database = format!("sqlite://{}", folder.join("invented.sqlite").display());
    let Output { status, stdout, stderr } = recruitwatch(&[&["--database", &database], words].concat()).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[tokio::test]
async fn codes_are_printed_once_and_answers_by_them_are_taken() {
    let folder = TempDir::new().unwrap();
    let store = Store::open_any(folder.path().join("invented.sqlite").to_str().unwrap()).await.unwrap();
    store.migrate().await.unwrap();
    placements(&store, 3).await;
    drop(store);
    let (exit, codes, said) = run(folder.path(), &["feedback", "invite", "--sender", SENDER, "--placements", "P-1,P-2"]);
    assert_eq!(exit, Some(0), "{said}");
    let code = codes.lines().nth(1).unwrap().split(',').nth(1).unwrap().to_owned();
    assert!(codes.starts_with("placement_id,code,told\nP-1,") && code.len() == 9, "{codes}");
    let (exit, again, said) = run(folder.path(), &["feedback", "invite", "--sender", SENDER, "--placements", "P-1,P-9"]);
    assert!(exit == Some(1) && again.contains("P-1,,has a code since") && again.contains("P-9,,no placement"), "{again}{said}");
    let file = folder.path().join("answers.csv");
    fs::write(&file, format!("code,placement_id,answered_on,route,fee_paid\n{code},,2024-03-01,phone,no\n,P-3,2024-13-01,paper,yes\n")).unwrap();
    let take = ["feedback", "take", file.to_str().unwrap(), "--sender", SENDER];
    let (exit, told, said) = run(folder.path(), &take);
    assert_eq!((exit, told.as_str()), (Some(1), "2 rows: 1 taken, 0 known already, 1 rejected.\n"), "{said}");
    assert!(said.contains("answers.csv:3: answered_on \"2024-13-01\": there is no such day"), "{said}");
    assert!(run(folder.path(), &take).1.contains("0 taken, 1 known already"));
    let (exit, _, said) = run(folder.path(), &["feedback", "take", "no-such-file.csv"]);
    assert!(exit == Some(2) && said.contains("no-such-file.csv") && said.lines().count() == 1, "{said}");
}

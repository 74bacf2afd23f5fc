//! `erase` at a terminal: shown first, done with `--yes`, and no number of a worker in the arguments.

use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use recruitwatch::store::Store;
use tempfile::TempDir;

use crate::cli::recruitwatch;
use crate::feedback::verbs::{SENDER, placements};

fn run(folder: &Path, words: &[&str], typed: &str) -> (Option<i32>, String, String) {
    let database = format!("sqlite://{}", folder.join("invented.sqlite").display());
    let mut command = recruitwatch(&[&["--database", &database, "erase"], words].concat());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[tokio::test]
async fn what_would_go_is_shown_and_goes_only_with_yes() {
    let folder = TempDir::new().unwrap();
    let store = Store::open_any(folder.path().join("invented.sqlite").to_str().unwrap()).await.unwrap();
    store.migrate().await.unwrap();
    placements(&store, 2).await;
    drop(store);
    let (exit, told, said) = run(folder.path(), &["--due"], "");
    assert_eq!((exit, told.as_str()), (Some(0), "Nothing is to be erased.\n"), "{said}");
    let one = ["--placement", "P-1", "--sender", SENDER];
    let (exit, told, said) = run(folder.path(), &one, "");
    assert!(exit == Some(0) && told.contains("placement P-1") && told.contains("Nothing was erased: say --yes to erase 1."), "{told}{said}");
    assert!(run(folder.path(), &[&one[..], &["--yes"]].concat(), "").1.contains("1 erased, 0 stay."));
    assert!(run(folder.path(), &one, "").1.contains("Nothing is to be erased."));
    for (words, typed, says) in [
        (&["--worker"][..], "", "first line of stdin"),
        (&["--worker"], "P1234567A\n", "a worker of this number is not known here"),
        (&["--report", "7"], "", "report 7 is not known here"),
        (&["--due", "--worker"], "", "cannot be used with"),
        (&[], "", "--due"),
    ] {
        let (exit, _, said) = run(folder.path(), words, typed);
        assert!(exit == Some(2) && said.contains(says) && !said.contains("P1234567A"), "{words:?}: {said}");
    }
}

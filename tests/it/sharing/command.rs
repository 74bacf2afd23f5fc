//! `share` at a terminal: what would go is shown, what goes lies in a new folder, and what went is listed.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Output;

use recruitwatch::store::Store;
use tempfile::TempDir;

use super::agreements::EXAMPLE;
use super::verbs::placements;
use crate::cli::recruitwatch;

fn run(folder: &Path, words: &[&str]) -> (Option<i32>, String, String) {
    let database = format!("sqlite://{}", folder.join("invented.sqlite").display());
    let mut command = recruitwatch(&[&["--database", &database, "share"], words].concat());
    let Output { status, stdout, stderr } = command.current_dir(folder).env("RECRUITWATCH_HOME", folder.join("house")).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[tokio::test]
async fn an_agreement_is_checked_exported_and_listed() {
    let folder = TempDir::new().unwrap();
    let store = Store::create(&folder.path().join("invented.sqlite")).await.unwrap();
    placements(&store, (10, 30), "MY").await;
    drop(store);
    // The term of a test must hold today, whenever that is.
    fs::write(folder.path().join("mine.toml"), EXAMPLE.replace("2026-01-01", "2000-01-01").replace("2030-12-31", "2999-12-31")).unwrap();
    let (exit, told, said) = run(folder.path(), &["check", "mine.toml"]);
    assert!(exit == Some(0) && told.contains("example-joint-case: for joint_case") && told.contains("none of fewer than 5"), "{told}{said}");
    assert_eq!(run(folder.path(), &["list"]).1, "Nothing was shared yet.\n");
    let export = ["export", "--agreement", "mine.toml", "--out", "gone"];
    let (exit, told, said) = run(folder.path(), &export);
    assert_eq!((exit, said.as_str()), (Some(0), ""), "{told}");
    assert!(told.contains("goes   placements.csv: 30 rows\n") && told.contains("Export 1 is written to gone."), "{told}");
    let mut files: Vec<String> = fs::read_dir(folder.path().join("gone")).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    assert_eq!(fs::metadata(folder.path().join("gone")).unwrap().permissions().mode() & 0o777, 0o700, "rows about workers are for nobody else");
    assert_eq!(files, ["charges.csv", "manifest.json", "outcome-by-occupation.csv", "placements.csv"]);
    assert!(folder.path().join("house/sharing").is_dir());
    let (exit, _, said) = run(folder.path(), &export);
    assert!(exit == Some(2) && said.contains("gone is there already"), "{said}");
    let (_, told, _) = run(folder.path(), &["list"]);
    assert!(told.starts_with("1  ") && told.contains("by command line, manifest sha256:") && told.lines().count() == 1, "{told}");
}

#[tokio::test]
async fn a_wrong_agreement_is_refused_with_every_mistake_and_leaves_no_folder() {
    let folder = TempDir::new().unwrap();
    let store = Store::create(&folder.path().join("invented.sqlite")).await.unwrap();
    placements(&store, (10, 3), "MY").await;
    drop(store);
    let wrong = EXAMPLE.replace("\"joint_case\"", "\"deportation\"").replace("\"receipt\"", "\"passport\"");
    for (name, text, told) in [
        ("wrong.toml", wrong.as_str(), &["wrong.toml:3: purpose: \"deportation\"", "wrong.toml:22: columns: \"passport\" tells who"][..]),
        ("over.toml", &EXAMPLE.replace("2030-12-31", "2026-01-02"), &["ended, and today is"]),
        ("empty.toml", "", &["empty.toml:"]),
        ("long.toml", &"#".repeat(70_000), &["far too long for an agreement"]),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
        let (exit, out, said) = run(folder.path(), &["export", "--agreement", name, "--out", "gone"]);
        assert!(exit == Some(2) && told.iter().all(|told| said.contains(told)), "{name}: {out}{said}");
        assert!(!folder.path().join("gone").exists(), "{name}");
    }
    let (exit, _, said) = run(folder.path(), &["check", "nowhere.toml"]);
    assert!(exit == Some(2) && said.contains("nowhere.toml"), "{said}");
    fs::write(folder.path().join("bytes.toml"), [0xff, 0xfe, 0x00]).unwrap();
    assert_eq!(run(folder.path(), &["check", "bytes.toml"]).0, Some(2));
}

//! Does `contract diff` answer as scripts and people need it?

use std::path::Path;
use std::process::{Command, Output};

use crate::docket::shared_cases;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_recruitwatch")).args(arguments).output().unwrap()
}

fn written(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

const SIGNED: &str = "origin = \"GH\"\ndestination = \"MU\"\noccupation = \"9329\"\nwage_amount = 500\nwage_currency = \"USD\"\nwage_period = \"month\"\n";

#[test]
fn the_exit_code_says_whether_something_is_worse() {
    let folder = tempfile::tempdir().unwrap();
    let signed = written(folder.path(), "signed.toml", SIGNED);
    let lower = written(folder.path(), "lower.json", "{\"wage_amount\": 499.99, \"wage_currency\": \"USD\", \"wage_period\": \"month\"}");
    let broken = written(folder.path(), "broken.toml", "wage_amount = \"a lot\"\n");
    assert_eq!(run(&["contract", "diff", &signed, &signed]).status.code(), Some(0));
    let worse = run(&["contract", "diff", &signed, &lower]);
    assert_eq!(worse.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&worse.stdout).contains("0.01 USD a month"));
    let mistaken = run(&["contract", "diff", &signed, &broken]);
    assert_eq!((mistaken.status.code(), mistaken.stdout.as_slice()), (Some(2), b"".as_slice()));
    assert!(String::from_utf8_lossy(&mistaken.stderr).contains("broken.toml:1: wage_amount \"\\\"a lot\\\"\""), "{:?}", mistaken.stderr);
}

#[test]
fn what_a_paper_would_have_a_terminal_do_is_shown_and_not_done() {
    let folder = tempfile::tempdir().unwrap();
    let red = written(folder.path(), "red.toml", &format!("{SIGNED}title = \"T\\u0007\"\nemployer_id = \"A\\u001b[31m\"\n"));
    let turned = written(folder.path(), "turned.toml", "employer_id = \"B\\u202Eevil\"\n");
    let told = String::from_utf8(run(&["contract", "diff", &red, &turned]).stdout).unwrap();
    assert!(told.contains("A\u{fffd}[31m") && told.contains("B\u{fffd}evil"), "{told}");
    assert!(!told.contains(['\u{7}', '\u{1b}', '\u{202e}']));
}

#[test]
fn what_is_said_nowhere_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let bare = written(folder.path(), "bare.toml", "wage_amount = 500\nwage_currency = \"USD\"\n");
    let asked = run(&["contract", "diff", &bare, &bare]);
    assert_eq!(asked.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&asked.stderr).contains("neither paper says origin and destination and occupation"), "{:?}", asked.stderr);
    let told = run(&["contract", "diff", &bare, &bare, "--origin", "GH", "--destination", "MU", "--occupation", "9329", "--on", "2024-03-04"]);
    assert_eq!(told.status.code(), Some(0));
}

#[test]
fn a_name_that_is_no_paper_is_explained() {
    for (name, words) in
        [("contract.pdf", "names no paper"), ("nowhere.toml", "cannot be read"), ("nowhere#P1:signed", "no such file"), ("x#P1:later", "names no paper")]
    {
        let asked = run(&["contract", "diff", name, name]);
        assert!(asked.status.code() == Some(2) && String::from_utf8_lossy(&asked.stderr).contains(words), "{name}: {:?}", asked.stderr);
    }
}

#[test]
fn rows_of_a_package_are_compared_and_an_absent_one_is_named() {
    let Some(case) = shared_cases("contracts").into_iter().flatten().find(|case| case.ends_with("t07-mixed")) else { return };
    let package = case.join("package").display().to_string();
    let row = |stage: &str| format!("{package}#P1:{stage}");
    let answer = run(&["contract", "diff", &row("signed"), &row("arrival"), "--format", "json"]);
    let told: serde_json::Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!((answer.status.code(), &told["verdict"], &told["grade"]), (Some(1), &"worse".into(), &"G2".into()));
    let absent = run(&["contract", "diff", &row("signed"), &row("practice")]);
    assert!(String::from_utf8_lossy(&absent.stderr).contains("holds no practice contract of placement P1"), "{:?}", absent.stderr);
}

//! What a person at a terminal relies on: help with examples, one sentence when a call is wrong, exit codes, a quiet end.

use std::io::Read;
use std::process::{Command, Output, Stdio};

use rstest::rstest;

/// The program in a home of its own, so that nobody's settings reach the test.
pub fn recruitwatch(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recruitwatch"));
    command.args(words).env_clear().env("HOME", env!("CARGO_TARGET_TMPDIR"));
    command
}

fn run(words: &[&str]) -> Output {
    recruitwatch(words).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[rstest]
#[case(&["demo"])]
#[case(&["serve"])]
#[case(&["migrate"])]
#[case(&["intake"])]
#[case(&["intake", "check"])]
#[case(&["intake", "take"])]
#[case(&["register"])]
#[case(&["register", "import"])]
#[case(&["register", "status"])]
#[case(&["register", "undo"])]
#[case(&["register", "follow"])]
#[case(&["check"])]
#[case(&["audit"])]
#[case(&["fee"])]
#[case(&["contract"])]
#[case(&["contract", "diff"])]
#[case(&["contract", "schema"])]
#[case(&["explain"])]
#[case(&["rules"])]
#[case(&["rules", "list"])]
#[case(&["rules", "show"])]
#[case(&["rules", "check"])]
#[case(&["rules", "coverage"])]
#[case(&["rules", "diff"])]
#[case(&["rules", "test"])]
#[case(&["rules", "schema"])]
#[case(&["rules", "schema", "--of", "model"])]
#[case(&["indicators"])]
#[case(&["publish"])]
#[case(&["publish", "edition"])]
#[case(&["publish", "list"])]
#[case(&["publish", "write"])]
#[case(&["publish", "verify"])]
#[case(&["publish", "diff"])]
#[case(&["publish", "key"])]
#[case(&["publish", "key", "new"])]
#[case(&["publish", "key", "add"])]
#[case(&["publish", "key", "end"])]
#[case(&["journal"])]
#[case(&["journal", "show"])]
#[case(&["journal", "verify"])]
#[case(&["journal", "head"])]
#[case(&["journal", "erase"])]
#[case(&["points"])]
#[case(&["case"])]
#[case(&["case", "list"])]
#[case(&["case", "show"])]
#[case(&["case", "evidence"])]
#[case(&["case", "file"])]
#[case(&["publish", "key", "list"])]
#[case(&["inspections"])]
#[case(&["doctor"])]
#[case(&["speech"])]
#[case(&["person"])]
#[case(&["person", "add"])]
#[case(&["person", "token"])]
#[case(&["person", "disable"])]
#[case(&["person", "totp"])]
#[case(&["person", "totp", "reset"])]
#[case(&["feedback"])]
#[case(&["feedback", "invite"])]
#[case(&["feedback", "take"])]
#[case(&["erase"])]
#[case(&["share"])]
#[case(&["share", "check"])]
#[case(&["share", "export"])]
#[case(&["share", "list"])]
fn the_help_of_each_command_has_an_example_of_that_command(#[case] command: &[&str]) {
    let asked = run(&[command, &["--help"]].concat());
    assert_eq!(asked.status.code(), Some(0));
    let help = text(&asked.stdout);
    let example = help.split("Example:\n").nth(1).unwrap_or_else(|| panic!("{help}"));
    assert!(example.contains(&format!("recruitwatch {}", command.join(" "))), "{example}");
}

#[test]
fn every_command_of_the_overview_has_its_help() {
    let help = text(&run(&["--help"]).stdout);
    let listed: Vec<_> = help.split("Commands:").nth(1).unwrap().split("Options:").next().unwrap().lines().collect();
    let names: Vec<_> = listed.iter().filter(|l| l.starts_with("  ") && !l.starts_with("   ")).filter_map(|l| l.split_whitespace().next()).collect();
    assert_eq!(
        names,
        [
            "demo",
            "serve",
            "migrate",
            "intake",
            "register",
            "check",
            "audit",
            "fee",
            "contract",
            "inspections",
            "explain",
            "rules",
            "indicators",
            "publish",
            "doctor",
            "speech",
            "person",
            "journal",
            "points",
            "case",
            "feedback",
            "erase",
            "share",
            "help"
        ]
    );
}

#[rstest]
#[case(&[], "a command is missing")]
#[case(&["audit"], "<PACKAGE>")]
#[case(&["audit", "x", "--stored"], "cannot be used with")]
#[case(&["audit", "x", "--as-of", "2026-02-30"], "no day of the calendar")]
#[case(&["audit", "x", "--since", "2026-02-01"], "cannot be used with")]
#[case(&["audit", "--stored", "--since", "2026-01-01", "--signals"], "cannot be used with")]
#[case(&["inspections"], "--capacity")]
#[case(&["inspections", "--capacity", "0"], "1..=10000")]
#[case(&["audti", "x"], "audti")]
#[case(&["fee", "--origin", "UK"], "GB")]
#[case(&["fee", "--origin", "NP"], "--destination")]
#[case(&["fee", "--origin", "NP", "--destination", "QA", "--wage", "1200"], "--currency")]
#[case(&["fee", "--origin", "NP", "--destination", "QA", "--currency", "QAR"], "--wage")]
#[case(&["fee", "--origin", "NP", "--destination", "QA", "--months", "0"], "1..=120")]
#[case(&["fee", "--origin", "NP", "--destination", "QA", "--asked", "gift 5 NPR"], "an item code")]
#[case(&["fee", "--origin", "NP", "--destination", "QA", "--rates", "no-such-file.csv"], "no-such-file.csv")]
#[case(&["publish", "edition", "--on", "tomorrow"], "no day of the calendar")]
#[case(&["publish", "edition", "--sign", "no-such.key"], "no-such.key")]
#[case(&["publish", "verify", "no-such-edition"], "no-such-edition")]
#[case(&["publish", "diff", "no-such-edition", "no-such-edition"], "no-such-edition")]
#[case(&["check", "--batch", "f.csv"], "not built yet")]
#[case(&["migrate", "down"], "status, up")]
fn a_wrong_call_is_exit_2_with_one_sentence(#[case] words: &[&str], #[case] says: &str) {
    let Output { status, stdout, stderr } = run(words);
    let said = text(&stderr);
    assert_eq!(status.code(), Some(2), "{said}");
    assert!(stdout.is_empty());
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.starts_with("recruitwatch: ") && said.contains(says), "{said}");
}

#[rstest]
#[case(&["rules", "check", "no-such-folder"])]
#[case(&["register", "import", "no-such-folder", "--source", "hk-ld"])]
fn a_path_that_cannot_be_read_is_named_once_with_its_reason(#[case] words: &[&str]) {
    let Output { status, stderr, .. } = run(words);
    let said = text(&stderr);
    assert_eq!(status.code(), Some(2), "{said}");
    let times = |part: &str| said.matches(part).count();
    assert_eq!((times("no-such-folder"), times("os error 2")), (1, 1), "{said}");
}

#[test]
fn a_fee_is_asked_with_two_countries_only_and_shown_in_both_moneys_with_a_table_of_rates() {
    let asked = ["fee", "--origin", "NP", "--destination", "QA", "--on", "2026-06-01", "--asked", "visa 100 QAR"];
    let plain = run(&asked);
    assert_eq!(plain.status.code(), Some(1), "a visa may not be asked for: {}", text(&plain.stderr));
    assert!(text(&plain.stdout).contains("We know no rate of exchange for 2026-06-01 between QAR and NPR."));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("of-a-bank.csv");
    let rows = "day,base,quote,rate,source\n2026-05-30,QAR,NPR,36.5,Invented Bank\n2026-05-31,QAR,NPR,none,Invented Bank\n";
    std::fs::write(&file, rows).unwrap();
    let told = run(&[&asked[..], &["--rates", file.to_str().unwrap()]].concat());
    let said = text(&told.stdout);
    assert!(said.contains("Too much: 100.00 QAR (about 3650.00 NPR)") && said.contains("1 QAR = 36.5 NPR on 2026-05-30 (Invented Bank)"), "{said}");
    let problem = text(&told.stderr);
    assert!(problem.contains("none") && problem.contains("rate"), "the row that cannot be read is named: {problem}");
}

#[test]
fn settings_that_do_not_hold_together_are_all_named_at_once() {
    let Output { status, stderr, .. } = recruitwatch(&["doctor", "--database", "mysql://x"])
        .env("RECRUITWATCH_WEB__LISTEN", "everywhere")
        .env("RECRUITWATCH_WEB__SESSION_HOURS", "0")
        .env("RECRUITWATCH_PUBLISHER__ADDRESS", "https://register.example/path")
        .env("RECRUITWATCH_PUBLISHER__LICENCE", "free")
        .output()
        .unwrap();
    let said = text(&stderr);
    assert_eq!(status.code(), Some(2));
    assert!(["sqlite:", "web.listen", "web.session_hours", "publisher.address", "publisher.licence"].iter().all(|word| said.contains(word)), "{said}");
}

#[test]
fn a_setting_that_nobody_knows_is_refused() {
    let said = text(&recruitwatch(&["doctor"]).env("RECRUITWATCH_DATABSE", "sqlite://x").output().unwrap().stderr);
    assert!(said.contains("databse"), "{said}");
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_failure() {
    let mut child = recruitwatch(&["audit", "--help"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}

#[test]
fn the_defaults_give_each_setting_a_comment() {
    let mut before = "";
    for line in recruitwatch::config::DEFAULTS.lines() {
        if line.contains(" = ") && !line.starts_with('#') {
            assert!(before.starts_with("# "), "{line}");
        }
        before = line;
    }
}

/// What the README shows is what the program does.
#[test]
fn every_console_block_of_the_readme_runs_as_it_stands() {
    let home = tempfile::tempdir().unwrap();
    let cases = trycmd::TestCases::new();
    cases.env("RECRUITWATCH_HOME", home.path().display().to_string()).env("NO_COLOR", "1").case("README.md");
}

#[rstest]
#[case::a_norm_on_wages("sa-domestic-deductions", "Advisory, because its first day is not known.")]
#[case::a_norm_against_changed_contracts("ph-ra-8042-s6i", "It protects only a contract that an authority approved.")]
#[case::a_model_with_the_digest_of_each_text("my-minimum-wage", "This text: 2025-08-01 sha256:")]
fn whatever_a_finding_cites_can_be_shown(#[case] id: &str, #[case] words: &str) {
    let asked = run(&["rules", "show", id]);
    assert_eq!(asked.status.code(), Some(0));
    assert!(text(&asked.stdout).contains(words), "{}", text(&asked.stdout));
}

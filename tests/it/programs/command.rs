//! What whoever runs the service does at a terminal: give tokens, look at them, take them back; and read settings that do not hold together.

use std::io::Write;
use std::process::{Output, Stdio};

use crate::cli::recruitwatch;

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_token_is_printed_once_listed_without_its_secret_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite://{}?mode=rwc", folder.path().join("own.db").display());
    let run = |words: &[&str], typed: &str| -> Output {
        let mut command = recruitwatch(words);
        command.env("RECRUITWATCH_DATABASE", &database).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    let added = run(&["person", "add", "registrar-2", "--role", "registrar"], "an invented password\n");
    assert!(added.status.success(), "{}", text(&added.stderr));
    let empty = text(&run(&["person", "token", "registrar-2", "--list"], "").stdout);
    assert_eq!(empty, "No token has been given.\n");
    let given = run(&["person", "token", "registrar-2", "--scope", "webhooks", "--scope", "register", "--days", "30"], "");
    let secret = text(&given.stdout);
    assert!(secret.starts_with("rwt_") && secret.trim().len() == 68 && secret.lines().count() == 1, "{secret}");
    assert!(text(&given.stderr).contains("Token 1 of registrar-2 holds until"), "{}", text(&given.stderr));
    let listed = text(&run(&["person", "token", "registrar-2", "--list"], "").stdout);
    assert!(listed.starts_with("1  register webhooks  given on ") && listed.trim().ends_with("never used") && !listed.contains("rwt_"), "{listed}");
    assert!(run(&["person", "token", "registrar-2", "--revoke", "1"], "").status.success());
    assert!(text(&run(&["person", "token", "registrar-2", "--list"], "").stdout).contains("taken back on"));
    for (words, sentence) in [
        (vec!["person", "token", "registrar-2"], "name at least one scope"),
        (vec!["person", "token", "registrar-2", "--scope", "everything"], "register webhooks"),
        (vec!["person", "token", "registrar-2", "--scope", "webhooks", "--days", "400"], "1 to 366 days"),
        (vec!["person", "token", "nobody", "--scope", "webhooks"], "a person of the name nobody is not known here"),
        (vec!["person", "token", "registrar-2", "--revoke", "7"], "a token 7 of registrar-2 is not known here"),
    ] {
        let refused = run(&words, "");
        assert_eq!(refused.status.code(), Some(2), "{words:?}");
        assert!(text(&refused.stderr).contains(sentence), "{}", text(&refused.stderr));
    }
}

#[test]
fn settings_of_webhooks_that_make_no_sense_are_named() {
    let mut doctor = recruitwatch(&["doctor"]);
    doctor.env("RECRUITWATCH_WEBHOOKS__PER_PERSON", "0").env("RECRUITWATCH_WEBHOOKS__RETRY_SECONDS", "[]");
    let said = text(&doctor.env("RECRUITWATCH_WEBHOOKS__TIMEOUT_SECONDS", "600").output().unwrap().stderr);
    assert!(["webhooks.per_person", "webhooks.retry_seconds", "webhooks.timeout_seconds"].iter().all(|name| said.contains(name)), "{said}");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("authority.pem");
    std::fs::write(&file, "no certificate").unwrap();
    let mut serve = recruitwatch(&["serve"]);
    serve.env("RECRUITWATCH_WEBHOOKS__AUTHORITIES", &file).env("RECRUITWATCH_WEB__LISTEN", "127.0.0.1:0").env("RECRUITWATCH_HOME", folder.path());
    let told = serve.output().unwrap();
    assert!(!told.status.success() && text(&told.stderr).contains("webhooks.authorities"), "{}", text(&told.stderr));
}

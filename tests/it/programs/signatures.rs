//! A receiver believes a message that is whole, fresh and signed, in this language and in another, and no other message.

use std::io::Write;
use std::process::{Command, Stdio};

use recruitwatch::courier::signature::{NotBelieved, check, sign, written};

/// Checks a message as a receiver in Python does, where there is Python.
pub fn python(secret: &str, (id, at, signature): (&str, i64, &str), body: &str, now: i64) -> Option<bool> {
    let tool = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/check_webhook.py");
    let mut child = Command::new("python3");
    child.args([tool, "--now", &now.to_string(), id, &at.to_string(), signature]).env("WEBHOOK_SECRET", secret);
    let Ok(mut child) = child.stdin(Stdio::piped()).stdout(Stdio::null()).spawn() else {
        eprintln!("skipped: messages are not checked in another language (no python3)");
        return None;
    };
    child.stdin.take().unwrap().write_all(body.as_bytes()).unwrap();
    Some(child.wait().unwrap().success())
}

#[test]
fn a_message_that_is_old_touched_or_signed_by_another_is_not_believed() {
    let (secret, body, at) = (written(&[7; 32]), r#"{"type":"edition.changed"}"#, 1_774_339_200);
    let signature = sign(&secret, ("msg_1", at), body.as_bytes());
    let believed = |secret: &str, heads: (&str, i64, &str), body: &str, now: i64| {
        let here = check(secret, heads, body.as_bytes(), now);
        let there = python(secret, heads, body, now);
        assert_ne!(there, Some(here.is_err()), "both say the same");
        here
    };
    let good = ("msg_1", at, signature.as_str());
    assert_eq!(believed(&secret, good, body, at + 300), Ok(()));
    assert_eq!(believed(&secret, ("msg_1", at, &format!("v2,AAAA v1,AAAA {signature}")), body, at), Ok(()));
    assert_eq!(believed(&secret, good, body, at + 301), Err(NotBelieved::Moment), "a copy that is sent again later");
    assert_eq!(believed(&secret, good, body, at - 301), Err(NotBelieved::Moment));
    assert_eq!(believed(&secret, ("msg_1", at + 301, &signature), body, at + 301), Err(NotBelieved::Signature), "a copy with a new moment");
    for touched in [("msg_2", at, signature.as_str()), ("msg_1", at, ""), ("msg_1", at, "v1,"), ("msg_1", at, &signature[3..])] {
        assert_eq!(believed(&secret, touched, body, at), Err(NotBelieved::Signature), "{touched:?}");
    }
    assert_eq!(believed(&secret, good, &body.replace("changed", "charged"), at), Err(NotBelieved::Signature));
    assert_eq!(believed(&written(&[8; 32]), good, body, at), Err(NotBelieved::Signature));
}

//! How does a case read in plain text, and the law that it rests on? For whoever opens the archive without this program.

use std::fmt::Write as _;

use crate::record::case::event::{Event, Logged};
use crate::record::case::file::CaseFile;
use crate::record::case::ground::Ground;
use crate::record::case::number;
use crate::record::period::parse_day;
use crate::rules::book::{InForce, RuleBook};
use crate::rules::edition::{fingerprint, name_of};
use crate::rules::words::in_words;

/// An event as it is kept.
#[must_use]
pub fn event_json(event: &Event) -> String {
    serde_json::to_string(event).unwrap_or_default().replace("\\u0000", "\u{FFFD}")
}

/// An event in words: its kind, then what was written. The rest stands in `events.jsonl`.
fn told(event: &Event) -> String {
    let kind = serde_json::to_value(event).ok().and_then(|value| value["kind"].as_str().map(|kind| kind.replace('_', " "))).unwrap_or_default();
    format!("{kind}: {}", event.texts().join("; "))
}

/// The case in words.
#[must_use]
pub fn case_text(file: &CaseFile) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "Case {}\n{}, licence {}\nOpened on {} by {}\nStands: {}\n",
        number(file.id),
        file.agency,
        file.licence_no,
        file.opened_on,
        file.opened_by.name,
        file.state()
    );
    let _ = writeln!(out, "ON WHAT IT RESTS");
    for (n, ground) in file.grounds.iter().enumerate() {
        let may = if ground.may_found_a_sanction() { "may found a sanction" } else { "advice: founds no sanction" };
        let _ = writeln!(out, "{}. {} ({}, {may})\n   finding {}, SHA-256 {}", n + 1, ground.title(), ground.outcome, ground.finding_id, ground.sha256);
        for pointer in ["/explanation", "/rule/citation"] {
            let _ = writeln!(out, "   {}", ground.text(pointer).unwrap_or_else(|| "(not stated)".to_owned()));
        }
    }
    let _ = writeln!(out, "\nWHAT HAPPENED");
    for logged in &file.events {
        let Logged { id, event, happened_on, recorded_at, who } = logged;
        let _ = writeln!(out, "{happened_on}  event {id}, by {} (written {})\n   {}", who.name, recorded_at.format("%Y-%m-%d %H:%M UTC"), told(event));
    }
    let _ = writeln!(out, "\nSANCTIONS");
    for laid in file.sanctions() {
        let stands = if laid.stands { if laid.is_stayed { "waits for an appeal" } else { "stands" } } else { "undone on appeal" };
        let until = laid.until.map_or_else(|| "without an end".to_owned(), |until| format!("to {until}"));
        let _ = writeln!(out, "{} from {} {until}: {stands}. {}", laid.sanction, laid.from, laid.words);
    }
    let _ = writeln!(out, "\nWHAT IS OWED");
    for item in file.items() {
        let estimate = if item.is_estimate { ", estimated" } else { "" };
        let _ = writeln!(
            out,
            "Placement {}: {} {}{estimate}, by {}, until {}; left {}",
            item.placement_id,
            item.head,
            item.amount,
            item.payer,
            item.due_on,
            item.left()
        );
        for part in &item.instalments {
            let _ = writeln!(out, "   {} paid on {}: {}", part.amount, part.paid_on, part.proof);
        }
    }
    out
}

/// The law of a finding in words, as the book has it now: the version that the finding cites.
#[must_use]
pub fn law_text(ground: &Ground, law: &RuleBook) -> String {
    let Some(id) = ground.text("/rule/id") else { return "This finding cites no rule.\n".to_owned() };
    let from = ground.text("/rule/in_force_from").and_then(|from| parse_day(&from));
    let cited = ground.text("/rule/citation").unwrap_or_default();
    let digest = ground.text("/rule/digest").unwrap_or_default();
    let mut out = format!("Rule {id}, version {}\nCited as: {cited}\nRule book of the finding: {digest}\n\n", name_of(from));
    let known = law.norm(&id).and_then(|norm| norm.version(&name_of(from)).map(|version| InForce { norm, version }));
    let Some(version) = known else {
        out.push_str("The rule book of today has no norm of that name and day: the citation above is all that is known here.\n");
        return out;
    };
    let words = in_words(version);
    let _ = writeln!(out, "{}\n{}\n{}\n{}", version.norm.title, words.reach, words.days, words.standing);
    for sentence in words.says.iter().chain(&words.doubts) {
        let _ = writeln!(out, "- {sentence}");
    }
    let _ = writeln!(out, "\nSource: {}", version.version.citation.text);
    for url in &version.version.citation.urls {
        let _ = writeln!(out, "  {url}");
    }
    let _ = writeln!(out, "Digest of this text in the rule book: {}", fingerprint(version));
    out
}

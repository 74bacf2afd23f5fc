//! How does a case read in plain text, and the law that it rests on? For whoever opens the archive without this program.

use std::fmt::Write as _;

use crate::record::case::event::{Event, Logged};
use crate::record::case::file::{CaseFile, Laid};
use crate::record::case::ground::Ground;
use crate::record::case::number;
use crate::record::case::remedy::Item;
use crate::record::complaint::remedy::Item as Owed;
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
    let CaseFile { id, licence_no, agency, opened_on, opened_by, .. } = file;
    let head = format!("Case {}\n{agency}, licence {licence_no}\nOpened on {opened_on} by {}\nStands: {}\n", number(*id), opened_by.name, file.state());
    let grounds: Vec<String> = file.grounds.iter().enumerate().map(|(n, ground)| ground_text(n + 1, ground)).collect();
    let events: Vec<String> = file.events.iter().map(event_text).collect();
    let sanctions: Vec<String> = file.sanctions().iter().map(sanction_text).collect();
    let owed: Vec<String> = file.items().iter().map(owed_text).collect();
    let parts = [("ON WHAT IT RESTS", grounds), ("WHAT HAPPENED", events), ("SANCTIONS", sanctions), ("WHAT IS OWED", owed)];
    parts
        .into_iter()
        .fold(head, |text, (title, lines)| format!("{text}\n{title}\n{}\n", if lines.is_empty() { "Nothing.".to_owned() } else { lines.join("\n") }))
}

fn ground_text(n: usize, ground: &Ground) -> String {
    let may = if ground.may_found_a_sanction() { "may found a sanction" } else { "advice: founds no sanction" };
    let stated = |pointer| ground.text(pointer).unwrap_or_else(|| "(not stated)".to_owned());
    let Ground { outcome, finding_id, sha256, .. } = ground;
    let (title, explanation, citation) = (ground.title(), stated("/explanation"), stated("/rule/citation"));
    format!("{n}. {title} ({outcome}, {may})\n   finding {finding_id}, SHA-256 {sha256}\n   {explanation}\n   {citation}")
}

fn event_text(Logged { id, event, happened_on, recorded_at, who }: &Logged) -> String {
    format!("{happened_on}  event {id}, by {} (written {})\n   {}", who.name, recorded_at.format("%Y-%m-%d %H:%M UTC"), told(event))
}

fn sanction_text(laid: &Laid) -> String {
    let stands = match (laid.stands, laid.is_stayed) {
        (true, false) => "stands",
        (true, true) => "waits for an appeal",
        (false, true | false) => "undone on appeal",
    };
    let until = laid.until.map_or_else(|| "without an end".to_owned(), |until| format!("to {until}"));
    format!("{} from {} {until}: {stands}. {}", laid.sanction, laid.from, laid.words)
}

fn owed_text(item: &Item) -> String {
    let estimate = if item.is_estimate { ", estimated" } else { "" };
    let Owed { head, payer, amount, due_on, .. } = &item.owed;
    let owed = format!("Placement {}: {head} {amount}{estimate}, by {payer}, until {due_on}; left {}", item.placement_id, item.owed.left());
    item.owed.instalments.iter().fold(owed, |text, part| format!("{text}\n   {} paid on {}: {}", part.amount, part.paid_on, part.proof))
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

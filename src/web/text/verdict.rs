//! What is somebody told about an agency? Only one that is surely meant is spoken of; a licence number stands beside every name, and the day
//! of the answer in every verdict.

use super::voice::{CUT, Voice, shortened};
use crate::matching::in_ascii_digits;
use crate::record::check::{Check, CheckVerdict, CheckedAgency};

/// Agencies of a list, at most.
const LISTED: usize = 4;
/// Letters of a name that a list shows at least, before it shows fewer agencies.
const STUMP: usize = 8;

/// A check as it is told.
pub struct Told {
    /// The words.
    pub text: String,
    /// The agencies that it lists, in the order of their lines.
    pub listed: Vec<CheckedAgency>,
}

/// The answer to a check, for a message.
#[must_use]
pub fn told(check: &Check, voice: Voice, site: Option<&str>) -> String {
    match of(check.verdict) {
        Spoken::One { step } => status(check, voice, (step, site)),
        Spoken::Owner => owner(check, voice),
        Spoken::List => listed(check, voice, Lines::Plain).text,
        Spoken::Nothing { step } => nothing(check, voice, (step, site)),
    }
}

/// The answer to a check, for a screen: a list has digits before its lines.
#[must_use]
pub fn shown(check: &Check, voice: Voice) -> Told {
    match of(check.verdict) {
        Spoken::List => listed(check, voice, Lines::Numbered),
        Spoken::One { .. } | Spoken::Owner | Spoken::Nothing { .. } => Told { text: told(check, voice, None), listed: Vec::new() },
    }
}

/// How a verdict is spoken.
enum Spoken {
    /// Of one agency.
    One { step: &'static str },
    /// Of a number, and of whose it is.
    Owner,
    /// Of several that may be meant.
    List,
    /// Of none.
    Nothing { step: &'static str },
}

const fn of(verdict: CheckVerdict) -> Spoken {
    match verdict {
        CheckVerdict::Licensed => Spoken::One { step: "text-step-compare" },
        CheckVerdict::Conditional | CheckVerdict::UnknownStatus => Spoken::One { step: "text-step-ask" },
        CheckVerdict::LicensedNotForThis
        | CheckVerdict::Suspended
        | CheckVerdict::Expired
        | CheckVerdict::Revoked
        | CheckVerdict::Surrendered
        | CheckVerdict::Refused => Spoken::One { step: "text-step-stop" },
        CheckVerdict::DidYouMean | CheckVerdict::Several => Spoken::List,
        CheckVerdict::NameAndNumberDiffer => Spoken::Owner,
        CheckVerdict::LookAlike => Spoken::Nothing { step: "text-step-stop" },
        CheckVerdict::NotFound => Spoken::Nothing { step: "text-step-number" },
    }
}

fn status(check: &Check, voice: Voice, (step, site): (&'static str, Option<&str>)) -> String {
    // A status without its agency is nobody's.
    let Some(agency) = &check.agency else { return voice.say("text-verdict-unknown-status", &[("on", &check.on.to_string())]) };
    let mut may = vec![voice.word(step)];
    if check.matched_by == "phone" {
        may.insert(0, voice.word("text-by-phone"));
    }
    may.extend(check.candidates.first().map(|other| voice.say("text-namesake", &[("number", other.licence_no.as_str())])));
    may.extend(check.source_on.map(|on| voice.say("text-register-on", &[("on", &on.to_string())])));
    may.extend(site.map(|site| voice.say("text-more-at", &[("site", site)])));
    voice.fit(|letters| vec![named(agency, letters), verdict(check, voice)], &may)
}

fn owner(check: &Check, voice: Voice) -> String {
    let whose = check.candidates.first();
    voice.fit(|letters| std::iter::once(verdict(check, voice)).chain(whose.map(|one| named(one, letters))).collect(), &[voice.word("text-step-stop")])
}

fn nothing(check: &Check, voice: Voice, (step, site): (&'static str, Option<&str>)) -> String {
    let may: Vec<String> = std::iter::once(voice.word(step)).chain(site.map(|site| voice.say("text-more-at", &[("site", site)]))).collect();
    voice.pieces(&[verdict(check, voice)], &may)
}

/// What stands before each line of a list.
#[derive(Clone, Copy)]
enum Lines {
    /// Nothing: whoever reads it sends a number.
    Plain,
    /// The digit by which it is chosen.
    Numbered,
}

/// As many agencies as fit, none of them picked, and whether there are more.
fn listed(check: &Check, voice: Voice, lines: Lines) -> Told {
    let meant = meant(check);
    let draft = |count: usize, letters: usize| list((check, &meant), voice, (lines, count, letters));
    let fits = |count: &usize| voice.holds(&draft(*count, STUMP).join("\n"));
    let count = (1..=meant.len().min(LISTED)).rev().find(fits).unwrap_or(1);
    Told { text: voice.fit(|letters| draft(count, letters), &[]), listed: meant.into_iter().take(count).cloned().collect() }
}

fn list((check, meant): (&Check, &[&CheckedAgency]), voice: Voice, (lines, count, letters): (Lines, usize, usize)) -> Vec<String> {
    let line = |(place, agency): (usize, &&CheckedAgency)| match lines {
        Lines::Plain => numbered(agency, letters),
        Lines::Numbered => format!("{} {}", place + 1, numbered(agency, letters)),
    };
    let (how, more) = match lines {
        Lines::Plain => (Some(voice.word("text-send-number")), voice.word("text-and-more")),
        Lines::Numbered => (None, CUT.to_owned()),
    };
    let rows = meant.iter().take(count).enumerate().map(line);
    std::iter::once(verdict(check, voice)).chain(rows).chain((count < meant.len()).then_some(more)).chain(how).collect()
}

/// The agencies that may be meant. Behind the holders of a number stand others with like names: where a number was asked, only those that have
/// its figures are listed.
fn meant(check: &Check) -> Vec<&CheckedAgency> {
    let figures = |text: &str| -> Vec<String> {
        let runs = in_ascii_digits(text);
        runs.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).map(|run| run.trim_start_matches('0').to_owned()).collect()
    };
    let asked = figures(&check.asked);
    let has = |agency: &&CheckedAgency| figures(agency.licence_no.as_str()).iter().any(|run| asked.contains(run));
    let all: Vec<&CheckedAgency> = check.candidates.iter().collect();
    let holders: Vec<&CheckedAgency> = all.iter().copied().filter(has).collect();
    if check.matched_by == "licence" && !holders.is_empty() { holders } else { all }
}

fn verdict(check: &Check, voice: Voice) -> String {
    voice.say(&format!("text-verdict-{}", check.verdict), &[("on", &check.on.to_string())])
}

fn named(agency: &CheckedAgency, letters: usize) -> String {
    format!("{} ({})", shortened(&agency.name, letters), agency.licence_no)
}

/// The number first: it is what is sent back.
fn numbered(agency: &CheckedAgency, letters: usize) -> String {
    format!("{} {}", agency.licence_no, shortened(&agency.name, letters))
}

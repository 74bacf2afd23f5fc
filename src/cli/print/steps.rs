//! How does an answer to a worker end? With lists of short sentences: what to do, whom to turn to.

use std::io::{self, Write};

use crate::flow::places::{Answering, Help};
use crate::record::code::Code;

/// A titled list; nothing where it is empty.
///
/// # Errors
/// When `out` cannot be written.
pub fn list(title: &str, lines: impl IntoIterator<Item = String>, out: &mut impl Write) -> io::Result<()> {
    let lines: Vec<String> = lines.into_iter().collect();
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{title}")?;
    lines.iter().try_for_each(|line| writeln!(out, "- {line}"))
}

/// Whom to turn to, one sentence each.
#[must_use]
pub fn where_to_go(help: &Help) -> Vec<String> {
    let offices = help.offices.iter().map(|office| {
        let abroad = office.phone_abroad.as_ref().map(|phone| format!("from abroad {phone}"));
        let reach: Vec<&str> = [office.phone.as_deref(), abroad.as_deref(), office.url.as_deref()].into_iter().flatten().collect();
        let reach = if reach.is_empty() { "no telephone or page is known here".to_owned() } else { reach.join(", ") };
        let answering: String = office.answering.iter().map(|answering| format!(" {}.", answering_words(answering))).collect();
        format!("{}, {}: {}. {}.{answering} (read {})", office.name, office.country.name(), reach, office.what_for, office.checked_on)
    });
    let unknown = help.not_known.iter().map(|country| format!("No office is known here for {}.", country.name()));
    offices.chain(unknown).chain(help.look_for.iter().map(ToString::to_string)).collect()
}

/// In which languages somebody answers, and when, as far as a source says it.
fn answering_words(Answering { tongues, hours }: &Answering) -> String {
    let tongues: Vec<&str> = tongues.iter().map(|tongue| tongue.name.as_str()).collect();
    let hours = hours.as_ref().map(|hours| match hours.never_end() {
        true => "day and night, every day".to_owned(),
        false => format!("{}, {} to {}, time there", hours.days.as_str().replace('-', " "), hours.from, hours.until),
    });
    [(!tongues.is_empty()).then(|| tongues.join(", ")), hours].into_iter().flatten().collect::<Vec<_>>().join(": ")
}

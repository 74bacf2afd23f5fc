//! May they ask me for this? The answer item by item, in words, or as one JSON object for programs.

use std::io::{self, Write};

use crate::audit::ask::May;
use crate::cli::intake::ReportFormat;
use crate::flow::assess_fee::{FeeAnswer, ItemLine, LawLine};
use crate::record::code::Code;
use crate::record::finding::Outcome;

/// Writes an answer to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn print(answer: &FeeAnswer, format: ReportFormat) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match format {
        ReportFormat::Json => serde_json::to_writer(&mut out, answer).map_err(io::Error::from).and_then(|()| writeln!(out)),
        ReportFormat::Text => text(answer, &mut out),
    }
}

fn text(answer: &FeeAnswer, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{} to {}, contract signed on {}\n", answer.origin.name(), answer.destination.name(), answer.on)?;
    if answer.items.is_empty() {
        writeln!(out, "No binding rule is known here for this corridor and day. That does not mean that a fee is lawful.")?;
    }
    for group in alike(&answer.items) {
        let names: Vec<&str> = group.iter().map(|item| item.item.as_str()).collect();
        let Some(first) = group.first() else { continue };
        writeln!(out, "{}", names.join(", "))?;
        writeln!(out, "  {}", may(first))?;
        first.trace.iter().try_for_each(|step| writeln!(out, "    {step}"))?;
        let mut laws: Vec<String> = first.laws.iter().filter(|law| law.binds || first.may == May::Unknown).map(law_words).collect();
        laws.dedup();
        laws.iter().try_for_each(|law| writeln!(out, "    {law}"))?;
    }
    for finding in answer.findings.iter().filter(|f| matches!(f.outcome, Outcome::Breach | Outcome::NotAssessable)) {
        writeln!(out, "\n{}: {}", finding.outcome, finding.explanation)?;
        for step in &finding.trace {
            writeln!(out, "  {step}")?;
        }
    }
    match answer.too_much.as_slice() {
        [] if answer.items.iter().all(|item| item.asked.is_empty()) => Ok(()),
        [] => writeln!(out, "\nNothing of what was asked is known to be too much. Ask for an itemised receipt in any case."),
        sums => writeln!(
            out,
            "\nToo much: {}. Ask for an itemised receipt, and do not pay more than the law allows.",
            sums.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and ")
        ),
    }
}

/// Items of which the same is said, in the order of the first of them.
fn alike(items: &[ItemLine]) -> Vec<Vec<&ItemLine>> {
    let same = |a: &ItemLine, b: &ItemLine| (a.may, a.most, a.may_be_less, &a.trace) == (b.may, b.most, b.may_be_less, &b.trace) && a.laws == b.laws;
    let mut groups: Vec<Vec<&ItemLine>> = Vec::new();
    for item in items {
        match groups.iter_mut().find(|group| same(group[0], item)) {
            Some(group) => group.push(item),
            None => groups.push(vec![item]),
        }
    }
    groups
}

fn law_words(law: &LawLine) -> String {
    let weight = if law.binds { String::new() } else { format!(" (advises only: {})", law.why.as_deref().unwrap_or("not certain")) };
    format!("{}: {}{weight}", law.id, law.citation)
}

fn may(item: &ItemLine) -> String {
    let together = if item.together { "all of it together: " } else { "" };
    match (item.may, item.most) {
        (May::No, _) => "may not be asked for".into(),
        (May::UpTo, Some(most)) if item.may_be_less => format!("{together}at most {most}, and it may be less: a lower limit may hold"),
        (May::UpTo, Some(most)) => format!("{together}at most {most}"),
        (May::UpTo, None) => "limited; see the law below".into(),
        (May::AtCost, _) => "at its documented cost, no more".into(),
        (May::Advance, _) => "may be advanced, and must come back".into(),
        (May::Yes, _) => "may be asked for; no limit is known".into(),
        (May::Unknown, _) if !item.depends_on.is_empty() => {
            format!(
                "not known: it depends on the {}, which is not stated",
                item.depends_on.iter().map(|fact| fact.as_str()).collect::<Vec<_>>().join(" and the ")
            )
        }
        (May::Unknown, _) => "not known: no binding rule is known here".into(),
    }
}

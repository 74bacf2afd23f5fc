//! May they ask me for this? The answer item by item, in words, or as one JSON object for programs.

use std::io::{self, Write};

use super::steps::{list, where_to_go};
use crate::cli::intake::ReportFormat;
use crate::flow::assess_fee::{AskFor, Exchange, FeeAnswer, ItemLine, LawLine, May, unstated_words};
use crate::record::charge::Item;
use crate::record::code::Code;
use crate::record::finding::{Finding, Outcome};
use crate::record::money::Money;
use crate::record::said::Said;

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
    writeln!(out, "{}\n{}, contract signed on {}", answer.words, answer.question, answer.on)?;
    totals(answer, out)?;
    for group in alike(&answer.items) {
        group_of_items(&group, &answer.exchange, out)?;
    }
    reasons(answer, out)?;
    list("What to do now", answer.next_steps.iter().map(ToString::to_string), out)?;
    list("What to ask for", answer.ask_for.iter().map(ask), out)?;
    list("Where to go", where_to_go(&answer.help), out)?;
    list("What we do not know", answer.unknown.iter().cloned().chain(answer.exchange.missing(answer.on)).map(|said| said.to_string()), out)?;
    list("Rates of exchange used", answer.exchange.rates.iter().map(ToString::to_string), out)
}

fn totals(answer: &FeeAnswer, out: &mut impl Write) -> io::Result<()> {
    for sum in &answer.too_much {
        let at_least = if answer.depends_on.is_empty() { "" } else { "at least " };
        writeln!(out, "Too much: {at_least}{}. Once paid, this much is owed back.", both(*sum, &answer.exchange))?;
    }
    if !answer.in_all.is_empty() {
        writeln!(out, "  in all about {}", answer.in_all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", or "))?;
    }
    for shared in &answer.shared {
        writeln!(out, "  of it {} for {} together", both(shared.too_much, &answer.exchange), names(&shared.items))?;
    }
    if !answer.depends_on.is_empty() {
        writeln!(out, "For an exact answer state also: {}.", unstated_words(&answer.depends_on))?;
    }
    if answer.items.is_empty() {
        writeln!(out, "No binding rule is known here for this way and day. That does not mean that a fee is lawful.")?;
    }
    Ok(())
}

fn group_of_items(group: &[&ItemLine], exchange: &Exchange, out: &mut impl Write) -> io::Result<()> {
    let Some(first) = group.first() else { return Ok(()) };
    let items: Vec<Item> = group.iter().map(|line| line.item).collect();
    writeln!(out, "\n{}", names(&items))?;
    if !first.asked.is_empty() {
        let asked: Vec<String> = first.asked.iter().map(|sum| both(*sum, exchange)).collect();
        writeln!(out, "  asked {}", asked.join(" and "))?;
    }
    writeln!(out, "  {}", may(first, exchange))?;
    if let Some(too_much) = first.too_much {
        writeln!(out, "  too much by {}", both(too_much, exchange))?;
    }
    let takers = first.takers.iter().map(|taker| taker.sentence.as_str());
    let said = std::iter::once(first.sure_because.english()).chain(takers).chain(first.notes.iter().map(Said::english));
    said.for_each_line(out, "  ")?;
    first.trace.iter().map(String::as_str).for_each_line(out, "    ")?;
    let mut laws: Vec<String> = first.laws.iter().filter(|law| law.binds || (first.may == May::Unknown && !first.asked.is_empty())).map(law_words).collect();
    laws.dedup();
    laws.iter().map(String::as_str).for_each_line(out, "    ")
}

/// Writes every line with the same indent.
trait Lines<'a>: Iterator<Item = &'a str> + Sized {
    fn for_each_line(mut self, out: &mut impl Write, indent: &str) -> io::Result<()> {
        self.try_for_each(|line| writeln!(out, "{indent}{line}"))
    }
}

impl<'a, I: Iterator<Item = &'a str>> Lines<'a> for I {}

/// Findings that several sums bear together; what one item bears stands at the item.
fn reasons(answer: &FeeAnswer, out: &mut impl Write) -> io::Result<()> {
    let together = |f: &&Finding| matches!(f.outcome, Outcome::Breach | Outcome::NotAssessable) && 1 < f.charge_ids.len() && !f.explanation.is_empty();
    for finding in answer.findings.iter().filter(together) {
        writeln!(out, "\n{}: {}", finding.outcome, finding.explanation)?;
        finding.trace.iter().map(String::as_str).for_each_line(out, "  ")?;
    }
    Ok(())
}

fn ask(ask: &AskFor) -> String {
    let AskFor { about: _, sentence, items, rule, citation: _, binds, why, perhaps, benchmark: _ } = ask;
    let of = if items.is_empty() { String::new() } else { format!(" ({})", names(items)) };
    let law = match (rule, binds, why) {
        (None, _, _) => String::new(),
        (Some(rule), true, _) => format!(" [{rule}]"),
        (Some(rule), false, why) => format!(" [{rule}, advises only: {}]", why.as_deref().unwrap_or("not certain")),
    };
    let perhaps = if *perhaps { " It may hold for you: it depends on what is not stated." } else { "" };
    format!("{sentence}{of}{perhaps}{law}")
}

/// Items of which the same is said, in the order of the first of them.
fn alike(items: &[ItemLine]) -> Vec<Vec<&ItemLine>> {
    let said = |item: &ItemLine| (item.may, item.most, item.may_be_less, item.trace.clone(), item.laws.clone(), item.notes.clone());
    let same = |a: &ItemLine, b: &ItemLine| a.asked.is_empty() && b.asked.is_empty() && said(a) == said(b);
    let mut groups: Vec<Vec<&ItemLine>> = Vec::new();
    for item in items {
        match groups.iter_mut().find(|group| same(group[0], item)) {
            Some(group) => group.push(item),
            None => groups.push(vec![item]),
        }
    }
    groups
}

fn names(items: &[Item]) -> String {
    items.iter().map(|item| item.as_str()).collect::<Vec<_>>().join(", ")
}

/// A sum with about how much it is in the money of the other end.
fn both(sum: Money, exchange: &Exchange) -> String {
    let about: Vec<String> = exchange.about(sum).map(|about| about.to_string()).collect();
    if about.is_empty() { sum.to_string() } else { format!("{sum} (about {})", about.join(", ")) }
}

fn law_words(law: &LawLine) -> String {
    let weight = if law.binds { String::new() } else { format!(" (advises only: {})", law.why.as_deref().unwrap_or("not certain")) };
    format!("{}: {}{weight}", law.id, law.citation)
}

fn may(item: &ItemLine, exchange: &Exchange) -> String {
    let together = if item.together { "all of it together: " } else { "" };
    match (item.may, item.most.map(|most| both(most, exchange))) {
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

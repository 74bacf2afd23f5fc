//! They changed my contract: the two papers term by term, in words, or as one JSON object for programs.

use std::io::{self, Write};

use super::steps::{list, where_to_go};
use super::table::plain;
use crate::cli::intake::ReportFormat;
use crate::flow::diff_contract::{Balance, ContractAnswer, DerivedLine, FloorLine, LeastLine, LossLine, RuleLine, TermLine, Turn};

/// Writes an answer to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn print(answer: &ContractAnswer, format: ReportFormat) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match format {
        ReportFormat::Json => serde_json::to_writer(&mut out, answer).map_err(io::Error::from).and_then(|()| writeln!(out)),
        ReportFormat::Text => {
            let mut told = Vec::new();
            text(answer, &mut told)?;
            // A paper may come from anybody: what a terminal would obey is shown and not done.
            String::from_utf8_lossy(&told).lines().try_for_each(|line| writeln!(out, "{}", plain(line)))
        }
    }
}

fn text(answer: &ContractAnswer, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}\n{}, signed on {}", answer.words, answer.question, answer.signed_on)?;
    writeln!(out, "A: {}\nB: {}", paper(&answer.before.name, answer.before.title.as_deref()), paper(&answer.after.name, answer.after.title.as_deref()))?;
    if let Some(grade) = answer.grade {
        writeln!(out, "Grade of the whole: {grade} (G1 minor, G2 moderate, G3 serious, G4 severe)")?;
    }
    if let Some(loss) = &answer.loss {
        writeln!(out, "What the worse terms take: {}", cost(loss))?;
    }
    if let Some(Balance { amount, gains }) = &answer.balance {
        let side = if *gains { "more" } else { "less" };
        writeln!(out, "Everything set off, B brings {amount} {side} over the contract. A better term does not make a worse one lawful.")?;
    }
    table(&answer.terms, out)?;
    for line in answer.terms.iter().filter(|line| line.turn == Turn::Worse || !line.floors.is_empty()) {
        reasons(line, out)?;
    }
    list("What follows from several terms", answer.derived.iter().map(derived), out)?;
    list("What to do now", answer.next_steps.iter().map(ToString::to_string), out)?;
    list("Where to go", where_to_go(&answer.help), out)?;
    list("What we do not know", answer.unknown.iter().map(ToString::to_string), out)
}

fn paper(name: &str, title: Option<&str>) -> String {
    title.map_or_else(|| name.to_owned(), |title| format!("{name} ({title})"))
}

/// One line a term, the worse ones first.
fn table(terms: &[TermLine], out: &mut impl Write) -> io::Result<()> {
    let cells = |line: &TermLine| [mark(line).to_owned(), line.called.clone(), shown(&line.before), shown(&line.after), effect(line)];
    let mut rows: Vec<[String; 5]> = vec![["", "", "A", "B", ""].map(str::to_owned)];
    let order = [Turn::Worse, Turn::Unclear, Turn::Better, Turn::Same, Turn::OnlyAfter, Turn::OnlyBefore];
    rows.extend(order.iter().flat_map(|turn| terms.iter().filter(move |line| line.turn == *turn)).map(cells));
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default();
    let (w0, w1, w2, w3) = (width(0), width(1), width(2), width(3));
    writeln!(out)?;
    for [mark, called, before, after, effect] in &rows {
        let line = format!("{mark:<w0$}  {called:<w1$}  {before:<w2$}  {after:<w3$}  {effect}");
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

const fn mark(line: &TermLine) -> &'static str {
    match line.turn {
        Turn::Better => "better",
        Turn::Same => "same",
        Turn::Worse => "WORSE",
        Turn::OnlyBefore => "only A",
        Turn::OnlyAfter => "only B",
        Turn::Unclear => "unclear",
    }
}

fn shown(value: &str) -> String {
    if value.is_empty() { "-".to_owned() } else { value.to_owned() }
}

fn effect(line: &TermLine) -> String {
    let floor = line.floors.iter().any(|floor| floor.rule.binds).then(|| "below the minimum".to_owned());
    let parts = [line.grade.map(|grade| grade.to_string()), line.loss.as_ref().map(cost), floor];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn cost(loss: &LossLine) -> String {
    let LossLine { month, once, contract, how: _ } = loss;
    let parts = [
        (!month.is_zero()).then(|| format!("{month} a month")),
        (!once.is_zero()).then(|| format!("{once} once")),
        contract.filter(|_| !month.is_zero()).map(|all| format!("{all} over the contract")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn reasons(line: &TermLine, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n{}", line.sentence)?;
    line.trace.iter().try_for_each(|step| writeln!(out, "    {step}"))?;
    if let Some(loss) = &line.loss {
        writeln!(out, "    {}: {}", cost(loss), loss.how)?;
    }
    if let Some(law) = &line.law {
        writeln!(out, "    against it: {}", rule(law))?;
    }
    if let Some(LeastLine { value, rule: least }) = line.least.as_ref().filter(|_| line.floors.is_empty()) {
        writeln!(out, "    asked for: {value} by {}", rule(least))?;
    }
    for FloorLine { value: _, sentence, rule: floor, before_too } in &line.floors {
        let too = if *before_too { " So was A." } else { "" };
        writeln!(out, "    {sentence}{too}\n      {}", rule(floor))?;
    }
    Ok(())
}

fn rule(rule: &RuleLine) -> String {
    let weight = if rule.binds { "" } else { " (advises only)" };
    format!("{}: {}{weight}", rule.id, rule.citation)
}

fn derived(line: &DerivedLine) -> String {
    let DerivedLine { measure: _, called, before, after, change, grade, open } = line;
    let grade = grade.map(|grade| format!(", {grade}")).unwrap_or_default();
    let open = if open.is_empty() { String::new() } else { format!("; {}", open.join("; ")) };
    format!("{called}: {before} in A, {after} in B ({change}{grade}){open}")
}

//! How is a sum of points told? Each act on a line with why it counts or not, then the sum and what follows.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::table::plain;
use crate::rules::sanctions::count::{AppealState, Left, Point, Tally};
use crate::rules::sanctions::{Scheme, Schemes, Sureness, Threshold, Unit, Window};

/// Writes the schemes.
///
/// # Errors
/// When stdout takes no more.
pub fn list(schemes: &Schemes) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for Scheme { id, title, jurisdiction, standing, ended, .. } in schemes.0.values() {
        let ended = if *ended { ", no longer in force" } else { "" };
        let advice = if *standing == Sureness::Unconfirmed { ", unconfirmed: advice only" } else { "" };
        writeln!(out, "{id:<20} {jurisdiction}  {title}{ended}{advice}")?;
    }
    Ok(())
}

/// Writes one scheme.
///
/// # Errors
/// When stdout takes no more.
pub fn scheme(scheme: &Scheme) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}: {} ({})\n{}", scheme.id, scheme.title, scheme.jurisdiction, scheme.citation)?;
    for url in &scheme.urls {
        writeln!(out, "  {url}")?;
    }
    for offence in &scheme.offences {
        let weight = offence.weight.map_or_else(|| "-".to_owned(), |weight| weight.to_string());
        writeln!(out, "  offence {:<14} {weight:>4}  {}", offence.id, offence.words)?;
    }
    for threshold in &scheme.thresholds {
        writeln!(out, "  from {:>4}  {}", threshold.at, threshold.words)?;
    }
    if let Some(appeal) = &scheme.appeal {
        let holds = if appeal.holds { ", which holds the consequence until it is answered" } else { "" };
        writeln!(out, "  appeal within {} days to {}{holds}", appeal.days, appeal.to)?;
    }
    Ok(())
}

/// Writes what acts add up to.
///
/// # Errors
/// When stdout takes no more.
pub fn tally(tally: &Tally<'_>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for point in &tally.points {
        let Point { act, on, offence, each, count, sum, expires_on, appeal, left, .. } = point;
        let sum = each.map_or_else(|| "points not stated".to_owned(), |each| format!("{each} x {count} = {sum}"));
        let expiry = expires_on.map_or_else(String::new, |day| format!(", until {day}"));
        let appeal = if *appeal == AppealState::None { String::new() } else { format!(", appeal {appeal}") };
        let why = left.map_or_else(|| format!("counts{expiry}{appeal}"), |left| left_words(left).to_owned());
        writeln!(out, "{on}  {}  {}  {sum}  {why}", plain(act), plain(offence))?;
    }
    let Tally { scheme, on, total, is_certain, reached, is_held, .. } = tally;
    let least = if *is_certain { "" } else { "at least " };
    writeln!(out, "On {on}: {least}{total} {} by {} ({}).", scheme.unit, scheme.id, scheme.citation)?;
    if scheme.window == Window::Unknown && scheme.unit != Unit::Classes {
        writeln!(out, "How long points last is not published: some may have expired.")?;
    }
    match reached {
        Some(threshold) => writeln!(out, "This reaches {}: {}.", threshold.at, follows(threshold, *total, scheme.unit))?,
        None => writeln!(out, "This reaches no threshold.")?,
    }
    for point in tally.points.iter().filter(|point| point.left.is_none()) {
        if let Some(consequence) = scheme.offence(&point.offence).and_then(|offence| offence.consequence) {
            let months = scheme.offence(&point.offence).and_then(|offence| offence.months).map_or_else(String::new, |(a, b)| format!(", {a} to {b} months"));
            writeln!(out, "{} alone leads to {consequence}{months}.", plain(&point.act))?;
        }
    }
    if *is_held {
        writeln!(out, "An appeal is open: what follows waits for its answer.")?;
    }
    if !tally.may_found() {
        writeln!(out, "This scheme is unconfirmed: it is advice, and founds no sanction.")?;
    }
    Ok(())
}

/// The same as a document.
#[must_use]
pub fn json(tally: &Tally<'_>) -> Value {
    let Tally { scheme, on, points, total, is_certain, reached, is_held } = tally;
    let reached = reached.map(
        |threshold| json!({ "at": threshold.at, "name": threshold.name, "consequence": threshold.consequence, "may": threshold.may, "words": threshold.words }),
    );
    json!({
        "scheme": scheme.id, "citation": scheme.citation, "standing": scheme.standing, "unit": scheme.unit, "on": on, "points": points,
        "total": total, "is_certain": is_certain, "reached": reached, "is_held": is_held, "may_found_a_sanction": tally.may_found(),
    })
}

fn follows(threshold: &Threshold, total: u32, unit: Unit) -> String {
    let name = threshold.name.as_ref().map_or_else(String::new, |name| format!("{name}, "));
    let months = if unit == Unit::Months { format!(" ({total} months in all)") } else { String::new() };
    format!("{name}{}{months}", threshold.words)
}

const fn left_words(left: Left) -> &'static str {
    match left {
        Left::Later => "does not count: it is after that day",
        Left::Quashed => "does not count: quashed on appeal",
        Left::Remitted => "does not count: to be decided anew",
        Left::Expired => "does not count: expired",
        Left::OtherInspection => "does not count: of another inspection",
        Left::OlderScore => "does not count: a newer score took its place",
        Left::NoPoints => "NOT KNOWN: neither the scheme nor the act says its points",
        Left::UnknownOffence => "NOT KNOWN: the scheme has no such offence",
    }
}

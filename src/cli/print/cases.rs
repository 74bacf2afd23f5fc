//! How are cases read on a terminal? A line a case, and one case with its clocks and what happened.

use std::io::{self, Write};

use super::table::plain;
use crate::flow::cases::queue::Waiting;
use crate::flow::cases::read::Opened;
use crate::record::case::deadline::Due;
use crate::record::case::number;

/// Writes the list.
///
/// # Errors
/// When stdout takes no more.
pub fn list(rows: &[Waiting]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if rows.is_empty() {
        return writeln!(out, "No case has been opened.");
    }
    for Waiting { file, overdue, warnings, next } in rows {
        let told = overdue.iter().map(|due| format!("OVERDUE {}", step(due))).chain(warnings.iter().map(step));
        let told: Vec<String> = told.chain(next.iter().filter(|_| overdue.is_empty() && warnings.is_empty()).map(step)).collect();
        let agency = plain(&format!("{} ({})", file.agency, file.licence_no));
        writeln!(out, "{:<6} {:<14} {agency}  {}", number(file.id), file.state().to_string(), plain(&told.join("; ")))?;
    }
    Ok(())
}

/// Writes one case.
///
/// # Errors
/// When stdout takes no more.
pub fn show(opened: &Opened) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let Opened { file, dues, .. } = opened;
    writeln!(out, "{} {} (licence {}), {}", number(file.id), plain(&file.agency), plain(file.licence_no.as_str()), file.state())?;
    writeln!(out, "opened on {} by {}", file.opened_on, plain(&file.opened_by.name))?;
    for ground in &file.grounds {
        let founds = if ground.may_found_a_sanction() { "" } else { " (advice: founds no sanction)" };
        writeln!(out, "  ground  {}  {}{founds}", plain(&ground.finding_id), plain(&ground.title()))?;
    }
    for due in dues {
        writeln!(out, "  step    {}", plain(&step(due)))?;
    }
    for laid in file.sanctions() {
        let stands = if laid.stands { "stands" } else { "undone on appeal" };
        writeln!(out, "  laid    {} from {}: {stands}", laid.sanction, laid.from)?;
    }
    for item in file.items() {
        writeln!(out, "  owed    {} {} to the worker of placement {}, left {}", item.owed.head, item.owed.amount, plain(&item.placement_id), item.owed.left())?;
    }
    for logged in &file.events {
        writeln!(out, "  {}  {}  {}", logged.happened_on, plain(&logged.who.name), plain(&logged.event.texts().join("; ")))?;
    }
    Ok(())
}

fn step(due: &Due) -> String {
    let Due { stage, of, by_on, done_on, is_late, warning } = due;
    let of = if of.is_empty() { String::new() } else { format!(" ({of})") };
    let done = done_on.map_or_else(String::new, |day| format!(", done {day}"));
    let late = if *is_late { ", late" } else { "" };
    let warning = warning.map_or_else(String::new, |days| format!(", within {days} days"));
    format!("{stage}{of} by {by_on}{done}{late}{warning}")
}

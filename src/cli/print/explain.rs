//! Why was this found? Sentence, law, arithmetic and evidence of one kept finding, or the numbers of one kept signal, as its JSON line holds them.

use std::io::{self, Write};

use chrono::NaiveDate;
use serde_json::Value;

use crate::record::period::parse_day;
use crate::store::inspection::KeptFinding;
use crate::store::signals::KeptSignal;

/// Writes a finding to stdout. `doubtful` says of a version of a norm whether its source should have been read again.
///
/// # Errors
/// When stdout cannot be written.
pub fn print(kept: &KeptFinding, doubtful: impl Fn(&str, Option<NaiveDate>) -> Option<String>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let line: Value = serde_json::from_str(&kept.line).unwrap_or(Value::Null);
    let grade = kept.grade.map(|grade| format!(", {grade}")).unwrap_or_default();
    writeln!(out, "{} {}{grade}", kept.code, kept.outcome)?;
    writeln!(out, "placement {} of {}, agency {}", kept.placement_id, kept.sender, kept.agency_licence)?;
    writeln!(out, "\n{}", text(&line["explanation"]))?;
    for sum in ["allowed", "found", "excess"] {
        if let Some(amount) = line[sum]["amount"].as_str() {
            writeln!(out, "{sum:<8} {amount} {}", text(&line[sum]["currency"]))?;
        }
    }
    if let Some(rule) = line["rule"].as_object() {
        writeln!(out, "\nLaw: {} ({}), by {} {}", text(&rule["citation"]), text(&rule["id"]), text(&rule["date_basis"]), text(&rule["on"]))?;
        writeln!(out, "in force from {}, rule book {}", text(&rule["in_force_from"]), text(&rule["digest"]))?;
        let from = rule["in_force_from"].as_str().and_then(parse_day);
        doubtful(text(&rule["id"]), from).iter().try_for_each(|sentence| writeln!(out, "{sentence}"))?;
    }
    writeln!(out, "\nStep by step")?;
    line["trace"].as_array().into_iter().flatten().try_for_each(|step| writeln!(out, "  {}", text(step)))?;
    writeln!(out, "\nEvidence")?;
    for evidence in line["evidence"].as_array().into_iter().flatten() {
        writeln!(out, "  {} line {}: {} = {}", text(&evidence["file"]), evidence["line"], text(&evidence["column"]), text(&evidence["value"]))?;
    }
    let closed = kept.closed_at.map(|at| format!("; closed on {}", at.date_naive())).unwrap_or_default();
    writeln!(out, "\nFound on {}, judged as of {}{closed}", kept.found_at.date_naive(), kept.as_of_on)
}

/// Writes a signal to stdout.
///
/// # Errors
/// When stdout cannot be written.
pub fn signal(kept: &KeptSignal) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let line: Value = serde_json::from_str(&kept.line).unwrap_or(Value::Null);
    writeln!(out, "{} {} {}", kept.code, kept.outcome, kept.detail.as_deref().unwrap_or_default())?;
    writeln!(out, "{} {}", kept.kind, kept.subject)?;
    writeln!(out, "\n{}", text(&line["explanation"]))?;
    writeln!(out, "\nNumbers")?;
    line["statistics"].as_object().into_iter().flatten().try_for_each(|(name, value)| writeln!(out, "  {name} {value}"))?;
    line["features"].as_array().into_iter().flatten().try_for_each(|it| writeln!(out, "  {} {}", text(&it["name"]), text(&it["value"])))?;
    writeln!(out, "\nStep by step")?;
    line["trace"].as_array().into_iter().flatten().try_for_each(|step| writeln!(out, "  {}", text(step)))?;
    writeln!(out, "\nAs of {}", text(&line["as_of_on"]))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("not known")
}

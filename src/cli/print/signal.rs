//! How does a signal look outside? Beside findings, never among them: it puts an inspection first and proves nothing.

use std::collections::BTreeMap;

use super::csv::{COLUMNS, Row};
use super::html::{list, put, safe};
use super::table::{line, plain};
use crate::record::code::Code as _;
use crate::record::signal::{Feature, Signal, SignalCode, SignalOutcome, SubjectKind};

/// Columns of a signal after those of a finding.
const OWN: &str = "signal_id,employer_id,as_of_on,statistics.observed,statistics.expected,statistics.n,statistics.p0,statistics.tail_p,statistics.q,\
    statistics.posterior_mean,statistics.p_over_1_5,statistics.shrinkage,features";
const STATISTICS: usize = 9;

/// The row of names with those of signals: rows of findings end before them.
pub(super) fn csv_head(findings: &[u8]) -> Vec<u8> {
    let mut head = findings.strip_suffix(b"\r\n").unwrap_or(findings).to_vec();
    head.push(b',');
    head.extend_from_slice(OWN.as_bytes());
    head.extend_from_slice(b"\r\n");
    head
}

/// Adds the row of a signal: what it shares with findings stands in their columns.
pub(super) fn csv(signal: &Signal, out: &mut Vec<u8>) {
    let of = |kind| if signal.subject.kind == kind { signal.subject.id.as_str() } else { "" };
    let trace = signal.trace.join(" | ");
    let mut row = Row(out);
    for column in COLUMNS.trim_end().split(',') {
        row.cell(match column {
            "code" => signal.code.as_str(),
            "outcome" => signal.outcome.as_str(),
            "agency_licence" => of(SubjectKind::Agency),
            "detail" => signal.detail.as_deref().unwrap_or_default(),
            "explanation" => &signal.explanation,
            "trace" => &trace,
            _ => "",
        });
    }
    row.cell(&signal.signal_id());
    row.cell(of(SubjectKind::Employer));
    row.cell(&signal.as_of.to_string());
    match &signal.statistics {
        Some(statistics) => statistics.named().iter().for_each(|(_, value)| row.cell(&value.to_string())),
        None => (0..STATISTICS).for_each(|_| row.cell("")),
    }
    row.cell(&features(signal).join(" | "));
    row.end();
}

/// Adds the signals for a terminal.
pub(super) fn table(signals: &[Signal], all: bool, out: &mut Vec<u8>) {
    line(out, "");
    line(out, "signals: they put an inspection first and prove nothing");
    for signal in signals.iter().filter(|signal| all || signal.outcome == SignalOutcome::Raised) {
        let Signal { code, outcome, subject, detail, explanation, .. } = signal;
        let what = format!("{} {} {outcome} {code} {}", subject.kind, plain(subject.id.as_str()), plain(detail.as_deref().unwrap_or_default()));
        line(out, &what);
        line(out, &format!("    {}", plain(explanation)));
        if let Some(statistics) = &signal.statistics {
            let numbers: Vec<String> = statistics.named().iter().map(|(name, value)| format!("{name} {value}")).collect();
            line(out, &format!("    {}", numbers.join("  ")));
        }
    }
    counts(signals).iter().for_each(|sentence| line(out, sentence));
}

/// Adds the signals to the page.
pub(super) fn html(signals: &[Signal], all: bool, out: &mut Vec<u8>) {
    put(out, "<h2>Signals</h2><p>They put an inspection first and prove nothing.</p>\n");
    for signal in signals.iter().filter(|signal| all || signal.outcome == SignalOutcome::Raised) {
        let Signal { code, outcome, subject, detail, explanation, trace, .. } = signal;
        let title = format!("{code} {}: {outcome}, {} {}", detail.as_deref().unwrap_or_default(), subject.kind, subject.id);
        put(out, &format!("<article><h2>{}</h2><p>{}</p>", safe(&title), safe(explanation)));
        let numbers = signal.statistics.iter().flat_map(|statistics| statistics.named().map(|(name, value)| format!("{name} {value}")));
        put(out, &list("Numbers", numbers.chain(features(signal))));
        put(out, &list("Steps", trace.iter().cloned()));
        put(out, "</article>\n");
    }
    let told: String = counts(signals).iter().map(|sentence| format!("<li>{}</li>", safe(sentence))).collect();
    put(out, &format!("<ul>{told}</ul>\n"));
}

fn features(signal: &Signal) -> Vec<String> {
    signal.features.iter().map(|Feature { name, value }| format!("{name} {value}")).collect()
}

/// How many of what, and why some could not be looked at: one sentence for each code and kind of subject.
fn counts(signals: &[Signal]) -> Vec<String> {
    type Said<'a> = (SignalOutcome, Option<&'a str>);
    let mut counted: BTreeMap<(SignalCode, SubjectKind), BTreeMap<Said<'_>, u64>> = BTreeMap::new();
    for signal in signals {
        let why = signal.detail.as_deref().filter(|_| signal.outcome == SignalOutcome::NotAssessable);
        *counted.entry((signal.code, signal.subject.kind)).or_default().entry((signal.outcome, why)).or_default() += 1;
    }
    let said = |((outcome, why), count): (&Said<'_>, &u64)| match why {
        Some(why) => format!("{outcome} {why}: {count}"),
        None => format!("{outcome}: {count}"),
    };
    counted.iter().map(|((code, kind), of)| format!("{code} ({kind}) {}", of.iter().map(said).collect::<Vec<_>>().join(", "))).collect()
}

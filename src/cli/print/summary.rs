//! How does an inspector read a summary on a terminal? Worst agencies first, then kinds, money, and what could not be judged.

use std::io::{self, Write};

use super::table::plain;
use super::tally::units;
use crate::flow::summary::{Dossier, Summary, Sums};
use crate::record::id::Id;

/// Agencies listed one by one; the rest is counted.
const LISTED: usize = 20;
/// Reasons listed one by one; the rest is counted.
const REASONS: usize = 15;

/// Writes a summary; `name_of` tells an agency's registered name, where the register has one.
///
/// # Errors
/// When the reader takes no more.
pub fn write(out: &mut impl Write, summary: &Summary, name_of: impl Fn(&Id) -> Option<String>) -> io::Result<()> {
    writeln!(out, "{} placements judged, {} of them with a breach.", summary.placements, summary.with_breach)?;
    agencies(out, summary, name_of)?;
    writeln!(out, "\nFound")?;
    for ((outcome, code), n) in &summary.found {
        writeln!(out, "  {n:>7}  {:<9} {code}", outcome.to_string())?;
    }
    writeln!(out, "\nDue back to workers")?;
    if summary.due.is_empty() {
        writeln!(out, "  nothing")?;
    }
    for (currency, minor) in &summary.due {
        writeln!(out, "  {:>18} {currency}", units(*minor, *currency))?;
    }
    not_judged(out, summary)
}

fn agencies(out: &mut impl Write, summary: &Summary, name_of: impl Fn(&Id) -> Option<String>) -> io::Result<()> {
    let order = summary.inspection_order();
    writeln!(out, "\nAgencies to inspect, worst first")?;
    for (licence, dossier) in order.iter().take(LISTED) {
        agency(out, licence, dossier, name_of(licence))?;
    }
    match order.len().saturating_sub(LISTED) {
        0 => Ok(()),
        rest => writeln!(out, "  and {rest} more"),
    }
}

fn agency(out: &mut impl Write, licence: &Id, dossier: &Dossier, name: Option<String>) -> io::Result<()> {
    let name = name.unwrap_or_else(|| "not in the register".to_owned());
    let Dossier { placements, with_breach, grave, breaches, due } = dossier;
    let kinds: Vec<_> = breaches.iter().map(|(code, n)| format!("{code} {n}")).collect();
    writeln!(out, "  {}  {}: {with_breach} of {placements} placements with a breach, {grave} grave", plain(licence.as_str()), plain(&name))?;
    writeln!(out, "      {}", kinds.join(", "))?;
    if due.is_empty() { Ok(()) } else { writeln!(out, "      due back: {}", sums(due)) }
}

fn not_judged(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    writeln!(out, "\nCould not be judged, and why")?;
    let mut reasons: Vec<_> = summary.not_judged.iter().collect();
    reasons.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    for ((code, why), n) in reasons.iter().take(REASONS) {
        writeln!(out, "  {n:>7}  {code}: {}", plain(why))?;
    }
    match reasons.len().saturating_sub(REASONS) {
        0 => Ok(()),
        rest => writeln!(out, "           and {rest} more"),
    }
}

fn sums(due: &Sums) -> String {
    due.iter().map(|(currency, minor)| format!("{} {currency}", units(*minor, *currency))).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::Judgement;
    use crate::record::currency::Currency;
    use crate::record::finding::{Finding, Indicator, Outcome, RefundDue};
    use crate::record::money::Money;

    #[test]
    fn an_agency_stands_with_its_name_its_breaches_and_the_money_due() {
        let (placement_id, agency_licence) = (Id::new("P-1"), Id::new("RL-0010"));
        let findings = [Outcome::Breach, Outcome::NotAssessable];
        let findings = findings.map(|outcome| Finding::new(Indicator::FeeOverCap, outcome, placement_id.clone(), agency_licence.clone())).to_vec();
        let due = vec![Money::new(123_456, Currency::parse("SGD").unwrap())];
        let mut summary = Summary::default();
        summary.count(&Judgement { findings, refund_due: RefundDue { placement_id, agency_licence, due } });
        let mut out = Vec::new();
        write(&mut out, &summary, |_| Some("Blue Teapot\u{7} Overseas".to_owned())).unwrap();
        let text = String::from_utf8(out).unwrap();
        for part in ["RL-0010  Blue Teapot\u{fffd} Overseas: 1 of 1", "fee-over-cap 1", "due back: 1234.56 SGD", "1  fee-over-cap: no_reason"] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
}

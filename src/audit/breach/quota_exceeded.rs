//! Is this placement beyond the number that the licence allows in its period?

use super::{About, Indicator};
use crate::audit::acts;
use crate::audit::case::{Case, Use};
use crate::audit::charges::Laid;
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `quota-exceeded`.
pub struct QuotaExceeded;

static ABOUT: About = About {
    code: Code::QuotaExceeded,
    question: "Has the agency placed more workers in this licence period than its licence allows?",
    limits: "Counts the placements of the return or the store by day of signature, without those cancelled before departure. Placements that were never \
             reported are not counted.",
};

impl Indicator for QuotaExceeded {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        match case.position.quota {
            Some(place) if place.nth > place.most => out.push(breach(case, law, place)),
            Some(_) => {}
            None => out.push(unknown(case)),
        }
    }
}

/// Why nothing can be said: no such licence, no quota stated, or no licence period on the day of signature.
fn unknown(case: &Case<'_>) -> Finding {
    let key = case.placement.agency_licence.key();
    let mut agencies = case.register().agencies(&key).peekable();
    if agencies.peek().is_none() {
        return super::unlisted(case, Code::QuotaExceeded);
    }
    if agencies.all(|agency| agency.quota.is_none()) {
        return case.not_assessable(Code::QuotaExceeded, "missing:quota", "The register states no quota for this licence.");
    }
    case.not_assessable(Code::QuotaExceeded, "no_licence_period", "No known period of the licence covers the day of signature, so no quota runs.")
}

fn breach(case: &Case<'_>, law: &RuleBook, Use { nth, most, period }: Use) -> Finding {
    let no = &case.placement.agency_licence;
    let mut finding = case.finding(Code::QuotaExceeded, Outcome::Breach);
    finding.rule = Some(acts::register_cited(case, law, no, None, &acts::signature(case)));
    finding.explanation = format!("Licence {no} has a quota of {most} in its period, and this is placement number {nth}.");
    finding.trace = vec![
        format!("licence period from {}{}", period.from, super::through(period)),
        format!("quota {most}"),
        format!("placements signed in the period up to this one: {nth}"),
    ];
    finding.evidence = vec![acts::printed_licence(case), acts::signature(case).evidence()];
    let agency = case.register().agencies(&no.key()).find(|a| a.quota == Some(most));
    finding.evidence.extend(agency.map(|a| Evidence { table: Table::Agencies, line: a.line, column: "quota", value: most.to_string() }));
    finding
}

//! Is one worker's identity used for two lives that cannot both be true?

use super::{About, Indicator};
use crate::audit::acts;
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `identity-reused`.
pub struct IdentityReused;

static ABOUT: About = About {
    code: Code::IdentityReused,
    question: "Do two placements use the identity of one worker in ways that cannot both be true?",
    limits: "Compares sex, year of birth, and work in two countries on the same days. The worker is compared by pseudonym and never shown.",
};

impl Indicator for IdentityReused {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let others = &case.position.conflicts;
        if others.is_empty() {
            return;
        }
        let names: Vec<String> = others.iter().map(|(id, _, _)| id.to_string()).collect();
        let mut finding = case.finding(Code::IdentityReused, Outcome::Breach);
        finding.rule = Some(super::exchange_cited(case, law, "placements.csv: one worker_id a worker"));
        finding.explanation = format!("This placement and {} use one worker's identity, and they cannot both be true.", names.join(", "));
        finding.trace = others.iter().map(|(id, line, why)| format!("placement {id} on line {line}: {why}")).collect();
        finding.evidence = vec![acts::placement_cell(case, "placement_id", case.placement.placement_id.to_string())];
        finding.evidence.extend(others.iter().map(|(id, line, _)| Evidence {
            table: Table::Placements,
            line: *line,
            column: "placement_id",
            value: id.to_string(),
        }));
        out.push(finding);
    }
}

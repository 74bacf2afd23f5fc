//! Does another row of the return say the same of the same worker?

use super::{About, Indicator};
use crate::audit::acts;
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `placement-duplicated`.
pub struct PlacementDuplicated;

static ABOUT: About = About {
    code: Code::PlacementDuplicated,
    question: "Is the same placement reported twice under two numbers?",
    limits: "Two rows are the same where worker, employer and day of signature agree. The worker is compared by pseudonym and never shown.",
};

impl Indicator for PlacementDuplicated {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let others = &case.position.duplicates;
        if others.is_empty() {
            return;
        }
        let names: Vec<String> = others.iter().map(|(id, _)| id.to_string()).collect();
        let mut finding = case.finding(Code::PlacementDuplicated, Outcome::Breach);
        finding.rule = Some(super::exchange_cited(case, law, "placements.csv: one row a placement"));
        finding.explanation = format!("This placement and {} tell of one worker, one employer and one day of signature.", names.join(", "));
        finding.trace = others.iter().map(|(id, line)| format!("placement {id} on line {line}: same worker, same employer, same day of signature")).collect();
        finding.evidence = vec![acts::placement_cell(case, "placement_id", case.placement.placement_id.to_string()), acts::signature(case).evidence()];
        finding.evidence.extend(others.iter().map(|(id, line)| Evidence {
            table: Table::Placements,
            line: *line,
            column: "placement_id",
            value: id.to_string(),
        }));
        out.push(finding);
    }
}

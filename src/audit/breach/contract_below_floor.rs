//! Does a contract fall below the model contract of its corridor?

use std::collections::BTreeSet;

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::floors::days::{Deciding, deciding};
use crate::audit::floors::{Floor, fallen, reaching, silent, unknown_day};
use crate::record::finding::{Finding, Indicator as Code};
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `contract-below-floor`.
pub struct ContractBelowFloor;

static ABOUT: About = About {
    code: Code::ContractBelowFloor,
    question: "Is a term worse than the model contract or minimum that held on its own deciding day, or a clause missing that it asks for?",
    limits: "One finding for each term and model, of the register or of the rule book. Every version of the contract but the offer is measured, approved \
             changes too, from then on by the floors of the work that was approved; where pay periods decide, the terms of each period. A model that \
             goes by the day of application is not judged: that day is not in the exchange format. A clause that no paper has is a defect of the \
             document and an advisory; what it would have said is not guessed.",
};

impl Indicator for ContractBelowFloor {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let Some(bench) = laid.bench(Code::ContractBelowFloor, case, out) else {
            return;
        };
        let before = out.len();
        let (mut judged, mut untold) = (false, BTreeSet::new());
        for floor in reaching(case, law) {
            match deciding(floor, case) {
                Deciding::Days(days) => {
                    judged |= fallen::measure(case, law, bench, (floor, &days), out);
                    if let (Floor::Part(model, part), Some(day)) = (floor, days.iter().find(|day| floor.holds_on(day.on)))
                        && floor.is_for(case.placement, &case.placement.occupation)
                    {
                        out.extend(silent::silent(case, law, bench, (model, part, *day)));
                    }
                }
                // The parts of one model wait for the same day, and it is told once.
                Deciding::Missing(column) if matches!(floor, Floor::Part(..)) && !untold.insert((floor.id(), column)) => {}
                Deciding::Missing(column) => out.push(unknown_day(case, law, floor, column)),
            }
        }
        if !judged && out.len() == before {
            out.push(nothing_reaches(case));
        }
        tell_once(out, before);
    }
}

/// Two parts of one model can wait for the same rate, or fall short in the same way: the first of them is told.
fn tell_once(out: &mut Vec<Finding>, before: usize) {
    if before + 1 < out.len() {
        let mut told = BTreeSet::new();
        let own: Vec<Finding> = out.drain(before..).filter(|finding| told.insert(finding.finding_id())).collect();
        out.extend(own);
    }
}

fn nothing_reaches(case: &Case<'_>) -> Finding {
    if case.register().has(Table::ModelContracts) {
        case.not_assessable(Code::ContractBelowFloor, "no_rule", "No model contract for this corridor and work held on the deciding day.")
    } else {
        case.not_assessable(Code::ContractBelowFloor, "missing:model_contracts", "No table of model contracts was given, and the rule book knows none here.")
    }
}

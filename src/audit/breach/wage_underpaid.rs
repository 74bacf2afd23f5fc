//! Was the wage of each pay period paid in full?

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::wages::ledger::Sums;
use crate::audit::wages::period::cell_of;
use crate::audit::wages::{self, Agreed, Entry, Unclear};
use crate::record::finding::{Finding, Indicator as Code, Outcome};
use crate::rules::book::RuleBook;

/// `wage-underpaid`.
pub struct WageUnderpaid;

static ABOUT: About = About {
    code: Code::WageUnderpaid,
    question: "Was less paid for a pay period than the contract, or the stated gross wage, owes?",
    limits: "One finding for each pay period; more in one month is not set off against less in another, and arrears settle the oldest first. Overtime is \
             judged where the hours worked, the agreed hours and the rate are stated, or the gross wage is. Deductions on a stated ground count as paid: \
             whether the ground is lawful is `wage-deducted`. A period that is told by a statement alone gives an advisory. Days between arrival and the \
             first pay period are not judged: no column says whether work had begun.",
};

impl Indicator for WageUnderpaid {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if let Some(why) = wages::nothing_returned(case) {
            out.push(case.not_assessable(Code::WageUnderpaid, why, "No pay period of this placement was returned."));
            return;
        }
        let agreed = Agreed::of(case, laid.bench.as_ref().ok());
        for entry in wages::ledger(case, law, &agreed).entries {
            match &entry.sums {
                Ok(sums) if 0 < sums.open.minor => out.push(finding(case, law, &agreed, (&entry, sums))),
                Ok(_) => {}
                Err(Unclear(why)) => {
                    let (from, to) = entry.period.days();
                    let mut finding = case.not_assessable(Code::WageUnderpaid, why.clone(), format!("What was owed for {from} to {to} could not be computed."));
                    finding.evidence = vec![entry.period.cell("period_from", from.to_string())];
                    out.push(finding);
                }
            }
        }
    }
}

fn finding(case: &Case<'_>, law: &RuleBook, agreed: &Agreed<'_>, (entry, sums): (&Entry<'_>, &Sums)) -> Finding {
    let (period, on_paper) = (&entry.period, entry.period.is_on_paper());
    let (from, to) = period.days();
    let Sums { owed, paid, open, .. } = sums;
    let mut finding = case.finding(Code::WageUnderpaid, if on_paper { Outcome::Breach } else { Outcome::Advisory });
    finding.grade = sums.grade;
    finding.rule = Some(agreed.cited(law, (period.first.due_on.unwrap_or(to), if period.first.due_on.is_some() { "due_on" } else { "period_to" })));
    finding.allowed = Some(*owed);
    finding.found = owed.checked_sub(*open).ok().or(Some(*paid));
    let arrears = if sums.settled.iter().any(|settled| settled.as_arrears) { ", arrears included" } else { "" };
    let came = finding.found.unwrap_or(*paid);
    finding.explanation = format!("For {from} to {to} the worker was owed {owed} and got {came}{arrears}: {open} short.");
    finding.trace = sums.trace.clone();
    finding.trace.extend(sums.interest.as_ref().map(|interest| interest.words(case.as_of())));
    if !on_paper {
        finding.trace.push("no payslip, bank or time record: an advisory until one is seen".to_owned());
    }
    finding.evidence = agreed.evidence(case);
    finding.evidence.push(period.cell("period_from", from.to_string()));
    finding.evidence.extend(period.rows.iter().map(|pay| cell_of(pay, "amount_paid", pay.amount_paid.amount())));
    finding
}

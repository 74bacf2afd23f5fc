//! Was the wage of each pay period paid in full?

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::wages;
use crate::audit::wages::{Agreed, Due, PayPeriod, Shortfall};
use crate::record::finding::{Finding, Indicator as Code, Outcome};
use crate::record::payment::PayEvidence;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `wage-underpaid`.
pub struct WageUnderpaid;

static ABOUT: About = About {
    code: Code::WageUnderpaid,
    question: "Was less paid for a pay period than the contract, or the stated gross wage, owes?",
    limits: "One finding for each pay period; more in one month is not set off against less in another. Overtime is judged only where the return states \
             the gross wage. Deductions on a stated ground count as paid: whether the ground is lawful is not judged here. A period that is told by a \
             statement alone gives an advisory.",
};

impl Indicator for WageUnderpaid {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if !case.has(Table::Payments) || case.payments.is_empty() {
            let (why, explanation) = if case.has(Table::Payments) {
                ("missing:payment", "The table of payments holds no pay period of this placement.")
            } else {
                ("missing:payments", "No table of payments was given.")
            };
            out.push(case.not_assessable(Code::WageUnderpaid, why, explanation));
            return;
        }
        let agreed = Agreed::of(case, laid.bench.as_ref().ok());
        for period in wages::periods(case) {
            match wages::due(case, law, &agreed, &period) {
                Due::Settled => {}
                Due::Short(short) => out.push(finding(case, law, (&agreed, &period), short)),
                Due::Unclear(why) => {
                    let explanation = format!("What was owed for {} to {} could not be computed.", period.first.period_from, period.first.period_to);
                    let mut finding = case.not_assessable(Code::WageUnderpaid, why, explanation);
                    finding.evidence = vec![period.cell("period_from", period.first.period_from.to_string())];
                    out.push(finding);
                }
            }
        }
    }
}

fn finding(case: &Case<'_>, law: &RuleBook, (agreed, period): (&Agreed<'_>, &PayPeriod<'_>), short: Shortfall) -> Finding {
    let on_paper = period.rows.iter().any(|pay| matches!(pay.evidence, Some(PayEvidence::Payslip | PayEvidence::Bank | PayEvidence::TimeRecord)));
    let (from, to) = (period.first.period_from, period.first.period_to);
    let mut finding = case.finding(Code::WageUnderpaid, if on_paper { Outcome::Breach } else { Outcome::Advisory });
    finding.grade = Some(short.grade);
    finding.rule = Some(agreed.cited(law, (period.first.due_on.unwrap_or(to), if period.first.due_on.is_some() { "due_on" } else { "period_to" })));
    finding.allowed = Some(short.owed);
    finding.found = Some(short.paid);
    finding.explanation = format!("For {from} to {to} the worker was owed {} and got {}: {} short.", short.owed, short.paid, short.missing);
    finding.trace = short.trace;
    if !on_paper {
        finding.trace.push("no payslip, bank or time record: an advisory until one is seen".to_owned());
    }
    finding.evidence = agreed.evidence(case);
    finding.evidence.push(period.cell("period_from", from.to_string()));
    finding.evidence.extend(period.rows.iter().map(|pay| period.cell_of(pay, "amount_paid", pay.amount_paid.amount())));
    finding
}

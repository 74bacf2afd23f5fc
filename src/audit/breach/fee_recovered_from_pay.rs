//! Were fees taken out of the worker's pay? A finding on the process: the amount itself is judged as any charge.

use std::collections::BTreeMap;

use chrono::Datelike;
use rust_decimal::Decimal;

use super::process::{Broken, on_charges};
use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::charges::laws::Holding;
use crate::audit::charges::paid::Paid;
use crate::audit::grade;
use crate::record::charge::{Item, Method};
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;
use crate::rules::norm::{Clause, Deduction};

/// Were fees recovered from the worker's pay?
pub struct FeeRecoveredFromPay;

const ABOUT: About = About {
    code: Code::FeeRecoveredFromPay,
    question: "Were recruitment costs taken out of the worker's pay against the law?",
    limits: "Looks at charges whose method is deduction and at the item fee-recovery. A limit is a part of one month's wage, month by month.",
};

impl Indicator for FeeRecoveredFromPay {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let Some(paid) = laid.charges(ABOUT.code, case, out) else { return };
        let mut months: BTreeMap<(i32, u32), Vec<&Paid<'_>>> = BTreeMap::new();
        for paid in paid.iter().filter(|paid| is_recovery(paid)) {
            let day = paid.charge.charged_on;
            months.entry((day.year(), day.month())).or_default().push(paid);
        }
        for paid in months.into_values() {
            let duties = laid.duties(paid[0], |clause| match clause {
                Clause::Deduction(deduction) => Some((&deduction.items, deduction)),
                _ => None,
            });
            let Some((holding, deduction)) = duties.first() else {
                out.push(on_charges(case.not_assessable(ABOUT.code, "no_rule", "Whether costs may be taken out of pay here is not known."), paid));
                continue;
            };
            out.extend(too_much(case, law, (holding, deduction), &paid));
        }
    }
}

fn is_recovery(paid: &Paid<'_>) -> bool {
    paid.charge.amount.minor > 0 && (paid.charge.method == Some(Method::Deduction) || paid.charge.item == Item::FeeRecovery)
}

fn too_much(case: &Case<'_>, law: &RuleBook, (holding, deduction): (&Holding<'_>, &Deduction), paid: &[&Paid<'_>]) -> Option<Finding> {
    let (wage, words) = grade::month_wage(case.placement);
    let mut sum = crate::record::money::Exact::zero(wage.currency);
    for p in paid {
        match case.ground.rates.convert(p.charge.amount.exact(), wage.currency, p.charge.charged_on) {
            Some(converted) => sum.value += converted.amount.value,
            None => {
                return Some(case.not_assessable(
                    ABOUT.code,
                    "no_rate",
                    "A deduction and the wage are in different currencies, and no rate of that day is known.",
                ));
            }
        }
    }
    let most = deduction.max_percent_of_month.map(|percent| wage.times(percent / Decimal::ONE_HUNDRED));
    if most.is_some_and(|most| sum.value <= most.value) {
        return None;
    }
    let mut finding = Broken::norm(holding, law).by_all(ABOUT.code, case, (paid, sum));
    finding.allowed = most.map(|m| m.rounded());
    finding.explanation = format!("{sum} was taken out of the worker's pay in one month to recover costs.");
    finding.trace = vec![words, format!("taken out of pay {sum}"), most.map_or("nothing may be recovered from pay".into(), |m| format!("at most {m} a month"))];
    Some(finding)
}

//! Did the wage of each pay period come on time?

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::grade::{TERM_BANDS, band};
use crate::audit::wages::{self, Agreed, PayPeriod};
use crate::record::contract::Term;
use crate::record::finding::{Finding, Grade, Indicator as Code, Outcome};
use crate::record::payment::Payment;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `wage-late`.
pub struct WageLate;

static ABOUT: About = About {
    code: Code::WageLate,
    question: "Did pay come after the day on which it was due?",
    limits: "The day of the return counts, else the days that the contract gives after the period. On the due day is on time. The grade is the delay as a \
             part of 30 days, in the bands of terms, at most that of the term `pay_due_days`.",
};

impl Indicator for WageLate {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if !case.has(Table::Payments) || case.payments.is_empty() {
            let why = if case.has(Table::Payments) { "missing:payment" } else { "missing:payments" };
            out.push(case.not_assessable(Code::WageLate, why, "No pay period of this placement was given."));
            return;
        }
        let agreed = Agreed::of(case, laid.bench.as_ref().ok());
        for period in wages::periods(case) {
            out.extend(period.rows.iter().find_map(|pay| late(case, law, &agreed, (&period, pay))));
        }
    }
}

fn late(case: &Case<'_>, law: &RuleBook, agreed: &Agreed<'_>, (period, pay): (&PayPeriod<'_>, &Payment)) -> Option<Finding> {
    let Some(due) = pay.due_on.or_else(|| due_by_contract(agreed, pay)) else {
        return Some(unclear(case, (period, pay), "missing:due_on", "Neither the return nor the contract says when this pay was due."));
    };
    let came = match pay.paid_on {
        Some(paid) => paid,
        None if !pay.amount_paid.is_zero() => return Some(unclear(case, (period, pay), "missing:paid_on", "The return does not say when this pay came.")),
        None => case.as_of(),
    };
    let days = u32::try_from(came.signed_duration_since(due).num_days()).ok().filter(|days| *days > 0)?;
    let cap = law.terms().of(Term::PayDueDays).map_or(Grade::G3, |rule| rule.cap);
    let part = Decimal::from(days).checked_div(Decimal::from(30)).unwrap_or(Decimal::MAX);
    let mut finding = case.finding(Code::WageLate, Outcome::Breach);
    finding.grade = Some(band(part, TERM_BANDS).min(cap));
    finding.rule = Some(agreed.cited(law, (due, if pay.due_on.is_some() { "due_on" } else { "period_to" })));
    let what = if pay.paid_on.is_some() { format!("came on {came}") } else { format!("had not come by {came}") };
    finding.explanation = format!("The pay for {} to {} was due on {due} and {what}: {days} days late.", pay.period_from, pay.period_to);
    finding.trace = vec![format!("due on {due}"), what, format!("{days} of 30 days; bands 5, 10, 25 %; at most {cap}")];
    finding.evidence = pay.due_on.map(|day| period.cell_of(pay, "due_on", day.to_string())).into_iter().collect();
    finding.evidence.push(period.cell_of(pay, "paid_on", pay.paid_on.map(|day| day.to_string()).unwrap_or_default()));
    Some(finding)
}

fn due_by_contract(agreed: &Agreed<'_>, pay: &Payment) -> Option<NaiveDate> {
    let days = agreed.number(Term::PayDueDays)?;
    let whole = u64::try_from(days.ceil().mantissa().checked_div(10_i128.checked_pow(days.ceil().scale())?)?).ok()?;
    pay.period_to.checked_add_days(Days::new(whole))
}

fn unclear(case: &Case<'_>, (period, pay): (&PayPeriod<'_>, &Payment), why: &str, explanation: &str) -> Finding {
    let mut finding = case.not_assessable(Code::WageLate, why, explanation);
    finding.evidence = vec![period.cell_of(pay, "period_from", pay.period_from.to_string())];
    finding
}

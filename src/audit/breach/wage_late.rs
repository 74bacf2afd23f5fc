//! Did the wage of each pay period come on time?

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::grade::{TERM_BANDS, band};
use crate::audit::wages::ledger::{DueBy, DueDay};
use crate::audit::wages::period::cell_of;
use crate::audit::wages::{self, Agreed, Entry, cited};
use crate::record::contract::Term;
use crate::record::finding::{Finding, Grade, Indicator as Code, Outcome, RuleCited};
use crate::record::payment::Payment;
use crate::rules::book::RuleBook;

/// `wage-late`.
pub struct WageLate;

static ABOUT: About = About {
    code: Code::WageLate,
    question: "Did pay come after the day on which it was due?",
    limits: "The day of the return counts, else the days that the contract gives after the period, else those of the law of the country of work. On the due \
             day is on time. The grade is the delay as a part of 30 days, in the bands of terms, at most that of the term `pay_due_days`. Pay that came in \
             time but not whole is late for the part that came as arrears.",
};

impl Indicator for WageLate {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if let Some(why) = wages::nothing_returned(case) {
            out.push(case.not_assessable(Code::WageLate, why, "No pay period of this placement was returned."));
            return;
        }
        let agreed = Agreed::of(case, laid.bench.as_ref().ok());
        for entry in wages::ledger(case, law, &agreed).entries {
            let Some(due) = entry.due else {
                out.push(unclear(case, entry.period.first, "missing:due_on", "Neither the return, the contract nor a law says when this pay was due."));
                continue;
            };
            let delay = entry.period.rows.iter().find_map(|pay| delay(case, due, pay)).or_else(|| by_arrears(&entry, due));
            match delay {
                Some(Ok(delay)) => out.push(late(case, law, &agreed, (&entry, due, &delay))),
                Some(Err(pay)) => out.push(unclear(case, pay, "missing:paid_on", "The return does not say when this pay came.")),
                None => {}
            }
        }
    }
}

/// Pay that came after its day, or has not come.
struct Delay<'a> {
    /// The row that shows it.
    pay: &'a Payment,
    /// When it came, or the day of judgement.
    until: NaiveDate,
    /// In words.
    what: String,
}

fn delay<'a>(case: &Case<'_>, due: DueDay<'_>, pay: &'a Payment) -> Option<Result<Delay<'a>, &'a Payment>> {
    let (until, what) = match pay.paid_on {
        Some(on) => (on, format!("came on {on}")),
        None if !pay.amount_paid.is_zero() => return Some(Err(pay)),
        None => (case.as_of(), format!("had not come by {}", case.as_of())),
    };
    (due.on < until).then_some(Ok(Delay { pay, until, what }))
}

/// The last part of pay that came as arrears.
fn by_arrears<'a>(entry: &Entry<'a>, due: DueDay<'_>) -> Option<Result<Delay<'a>, &'a Payment>> {
    let last = entry.sums.as_ref().ok()?.settled.iter().rfind(|settled| settled.as_arrears && due.on < settled.on)?;
    Some(Ok(Delay { pay: entry.period.first, until: last.on, what: format!("came whole or in part ({}) only on {}", last.amount, last.on) }))
}

fn late(case: &Case<'_>, law: &RuleBook, agreed: &Agreed<'_>, (entry, due, delay): (&Entry<'_>, DueDay<'_>, &Delay<'_>)) -> Finding {
    let Delay { pay, until, what } = delay;
    let days = until.signed_duration_since(due.on).num_days();
    let cap = law.terms().of(Term::PayDueDays).map_or(Grade::G3, |rule| rule.cap);
    let part = Decimal::from(days).checked_div(Decimal::from(30)).unwrap_or(Decimal::MAX);
    let (outcome, rule, why) = by_what(agreed, law, due);
    let mut finding = case.finding(Code::WageLate, outcome);
    finding.grade = Some(band(part, TERM_BANDS).min(cap));
    finding.rule = Some(rule);
    finding.explanation = format!("The pay for {} to {} was due on {} and {what}: {days} days late.", pay.period_from, pay.period_to, due.on);
    finding.trace = vec![format!("due on {}", due.on), what.clone(), format!("{days} of 30 days; bands 5, 10, 25 %; at most {cap}")];
    finding.trace.extend(entry.sums.as_ref().ok().and_then(|sums| sums.interest.as_ref()).map(|interest| interest.words(case.as_of())));
    finding.trace.extend(why);
    finding.evidence = pay.due_on.map(|day| cell_of(pay, "due_on", day.to_string())).into_iter().collect();
    finding.evidence.push(cell_of(pay, "paid_on", pay.paid_on.map(|day| day.to_string()).unwrap_or_default()));
    finding
}

/// What made the pay due: the contract or the return is the law between both sides; a norm binds or advises.
fn by_what(agreed: &Agreed<'_>, law: &RuleBook, due: DueDay<'_>) -> (Outcome, RuleCited, Option<String>) {
    match due.by {
        DueBy::Return => (Outcome::Breach, agreed.cited(law, (due.on, "due_on")), None),
        DueBy::Contract => (Outcome::Breach, agreed.cited(law, (due.on, "period_to")), None),
        DueBy::Norm(norm) => {
            let rule = cited(norm, law, (due.on, "period_to"));
            let advises = "advisory: the first day or the publication of this norm is not confirmed, or it is a benchmark";
            if norm.binds() { (Outcome::Breach, rule, None) } else { (Outcome::Advisory, rule, Some(advises.to_owned())) }
        }
    }
}

fn unclear(case: &Case<'_>, pay: &Payment, why: &str, explanation: &str) -> Finding {
    let mut finding = case.not_assessable(Code::WageLate, why, explanation);
    finding.evidence = vec![cell_of(pay, "period_from", pay.period_from.to_string())];
    finding
}

//! Was something taken out of pay that may not be taken?

use rust_decimal::Decimal;

use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::grade;
use crate::audit::wages::period::{PayPeriod, cell_of, periods};
use crate::audit::wages::{self, cited};
use crate::record::charge::{Charge, Item, Method};
use crate::record::finding::{Finding, Indicator as Code, Outcome};
use crate::record::money::Money;
use crate::record::payment::Payment;

use crate::rules::book::RuleBook;
use crate::rules::norm::Side;
use crate::rules::wages::{Deductions, WageNorm};

/// `wage-deducted`.
pub struct WageDeducted;

static ABOUT: About = About {
    code: Code::WageDeducted,
    question: "Was something taken out of pay on a ground that the law does not permit, on none, or beyond its limit?",
    limits: "Grounds are read by the words of the list of norms on wages; words that it does not have are judged by nobody. What was taken for fees or a levy \
             and stands among the charges too is judged there, and counts once. One finding for each row of pay, and one for a period beyond the limit.",
};

impl Indicator for WageDeducted {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if let Some(why) = wages::nothing_returned(case) {
            out.push(case.not_assessable(Code::WageDeducted, why, "No pay period of this placement was returned."));
            return;
        }
        for period in periods(case).own {
            let taken: Vec<(&Payment, Money)> = period.rows.iter().filter_map(|pay| Some((*pay, pay.deductions.filter(|taken| 0 < taken.minor)?))).collect();
            if !taken.is_empty() {
                by_ground(case, law, (&period, &taken), out);
            }
        }
    }
}

/// What the ground of one deduction makes of it.
enum Ground {
    /// The law permits it, up to its limit.
    Permitted,
    /// Another indicator judges it, or it is no deduction from this pay.
    Elsewhere,
    /// It may not be taken, and why.
    Barred(String),
    /// The list does not know the words.
    Unknown,
}

fn by_ground(case: &Case<'_>, law: &RuleBook, (period, taken): (&PayPeriod<'_>, &[(&Payment, Money)]), out: &mut Vec<Finding>) {
    let (_, to) = period.days();
    let Some((norm, deductions)) = law.wages().saying(case.placement, to, |norm| norm.deductions.clone()) else {
        out.push(on_row(case.not_assessable(Code::WageDeducted, "no_rule", "Whether this may be taken out of pay here is not known."), taken[0]));
        return;
    };
    let mut permitted = Vec::new();
    for (pay, sum) in taken {
        match ground(case, law, (pay, *sum), &deductions) {
            Ground::Permitted => permitted.push((*pay, *sum)),
            Ground::Elsewhere => {}
            Ground::Barred(why) => out.push(barred(case, law, (norm, pay), (*sum, Money::zero(sum.currency), why))),
            Ground::Unknown => {
                let words = "Whether the ground that is given permits this deduction could not be told.";
                out.push(on_row(case.not_assessable(Code::WageDeducted, "unclear_term", words), (*pay, *sum)));
            }
        }
    }
    out.extend(beyond(case, law, (norm, &deductions), (period, &permitted)));
}

fn ground(case: &Case<'_>, law: &RuleBook, (pay, sum): (&Payment, Money), deductions: &Deductions) -> Ground {
    let Some(words) = pay.deduction_basis.as_deref() else {
        return Ground::Barred(format!("{sum} was taken out of pay, and no ground is given"));
    };
    match law.wages().ground(words) {
        Some("fees" | "levy") if is_charged_too(case, pay, sum) => Ground::Elsewhere,
        Some(code) if deductions.permits.contains(code) => Ground::Permitted,
        Some(_) => Ground::Barred(format!("{sum} was taken out of pay for {words}, which is no ground that permits it")),
        None => Ground::Unknown,
    }
}

/// Whether the same sum stands among the charges, taken from pay in or about the period.
fn is_charged_too(case: &Case<'_>, pay: &Payment, sum: Money) -> bool {
    let from_pay = |charge: &&Charge| charge.method == Some(Method::Deduction) || matches!(charge.item, Item::FeeRecovery | Item::EmployerLevy);
    let until = pay.paid_on.or(pay.due_on).unwrap_or(pay.period_to).max(pay.period_to);
    case.charges.iter().filter(from_pay).any(|charge| charge.amount == sum && pay.period_from <= charge.charged_on && charge.charged_on <= until)
}

/// All permitted deductions of a period beyond the part of its pay that they may reach.
fn beyond(
    case: &Case<'_>,
    law: &RuleBook,
    (norm, deductions): (&WageNorm, &Deductions),
    (period, taken): (&PayPeriod<'_>, &[(&Payment, Money)]),
) -> Option<Finding> {
    let (most, (pay, first)) = (deductions.most?, taken.first()?);
    let sum = taken.iter().skip(1).try_fold(*first, |sum, (_, more)| sum.checked_add(*more).ok())?;
    let came = period.rows.iter().try_fold(sum, |all, pay| all.checked_add(pay.amount_paid).ok())?;
    let gross = period.rows.iter().filter_map(|pay| pay.gross_due).filter(|gross| gross.currency == sum.currency).max_by_key(|gross| gross.minor);
    let of = gross.unwrap_or(came);
    let limit = of.exact().times(most).rounded();
    let percent = most.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default().normalize();
    let why = format!("{sum} was taken out of pay of {of}; at most {percent} % may be, which is {limit}");
    (limit.minor < sum.minor).then(|| barred(case, law, (norm, pay), (sum, limit, why)))
}

fn barred(case: &Case<'_>, law: &RuleBook, (norm, pay): (&WageNorm, &Payment), (found, allowed, why): (Money, Money, String)) -> Finding {
    let (outcome, words) = match (norm.binds(), norm.side) {
        (true, _) => (Outcome::Breach, None),
        (false, Side::Benchmark) => (Outcome::Advisory, Some("advisory: a benchmark; the law of the country of work on this is not known here")),
        (false, _) => (Outcome::Advisory, Some("advisory: the first day or the publication of this norm is not confirmed")),
    };
    let over = Money::new(found.minor.saturating_sub(allowed.minor), found.currency);
    let mut finding = on_row(case.finding(Code::WageDeducted, outcome), (pay, found));
    finding.grade = grade::of_money(over.exact(), case.placement, case.ground.rates, pay.paid_on.unwrap_or(pay.period_to));
    finding.rule = Some(cited(norm, law, (pay.period_to, "period_to")));
    (finding.allowed, finding.found) = (Some(allowed), Some(found));
    finding.explanation = format!("For {} to {}, {why}.", pay.period_from, pay.period_to);
    finding.trace = vec![format!("taken out {found}, lawful {allowed}: {over} of wages not paid"), norm.says.clone()];
    finding.trace.extend(words.map(str::to_owned));
    finding
}

fn on_row(mut finding: Finding, (pay, taken): (&Payment, Money)) -> Finding {
    finding.evidence = vec![cell_of(pay, "deductions", taken.amount())];
    finding.evidence.push(cell_of(pay, "deduction_basis", pay.deduction_basis.clone().unwrap_or_default()));

    finding
}

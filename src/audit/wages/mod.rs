//! What was owed for a pay period, and what came? The ledger of `domain.md` 3.5, one pay period at a time.

mod month;

use chrono::NaiveDate;
use compact_str::CompactString;
use rust_decimal::Decimal;

use super::case::Case;
use super::grade::{TERM_BANDS, band};
use super::terms::paper::{Paper, PayUnit};
use super::terms::told::Bench;
use crate::record::contract::Term;
use crate::record::finding::{Evidence, Grade, RuleCited};
use crate::record::money::{Exact, Money};
use crate::record::payment::Payment;
use crate::record::placement::WagePeriod;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// The wage that was agreed: of the protecting contract, else of the return.
#[derive(Debug, Clone)]
pub struct Agreed<'a> {
    paper: Option<Paper<'a>>,
    all: Vec<Paper<'a>>,
    amount: Exact,
    unit: PayUnit,
    signed_on: NaiveDate,
}

/// One pay period with every row that pays for it.
#[derive(Debug, Clone)]
pub struct PayPeriod<'a> {
    /// Its first row.
    pub first: &'a Payment,
    /// All of its rows.
    pub rows: Vec<&'a Payment>,
}

/// What became of a pay period.
#[derive(Debug, Clone)]
pub enum Due {
    /// Paid in full, or within the tolerance.
    Settled,
    /// Less came than was owed.
    Short(Shortfall),
    /// Could not be computed, and why.
    Unclear(CompactString),
}

/// What is missing for a pay period.
#[derive(Debug, Clone)]
pub struct Shortfall {
    /// What was owed.
    pub owed: Money,
    /// What came, deductions on a stated ground included.
    pub paid: Money,
    /// The difference.
    pub missing: Money,
    /// How grave.
    pub grade: Grade,
    /// The arithmetic.
    pub trace: Vec<String>,
}

impl<'a> Agreed<'a> {
    /// Finds the wage that was agreed.
    #[must_use]
    pub fn of(case: &Case<'a>, bench: Option<&Bench<'a>>) -> Self {
        let p = case.placement;
        let paper = bench.and_then(|b| b.yard.list.of(Term::WageAmount).and_then(|rule| b.chain.protecting_term(&b.yard, rule)));
        let stated = paper.and_then(|paper| paper.terms.number(Term::WageAmount).map(|value| (Exact::new(value, paper.currency), paper.period)));
        let unit = match p.wage_period {
            WagePeriod::Hour => PayUnit::Hour,
            WagePeriod::Day => PayUnit::Day,
            WagePeriod::Week => PayUnit::Week,
            WagePeriod::Month => PayUnit::Month,
            WagePeriod::Year => PayUnit::Year,
        };
        let (amount, unit) = stated.unwrap_or((p.wage.exact(), unit));
        Self { paper, all: Paper::all(case), amount, unit, signed_on: p.contract_signed_on }
    }

    /// A number that any paper of the placement gives, the latest first.
    #[must_use]
    pub fn number(&self, term: Term) -> Option<Decimal> {
        self.all.iter().rev().find_map(|paper| paper.terms.number(term))
    }

    /// The contract as the law between worker and employer.
    #[must_use]
    pub fn cited(&self, law: &RuleBook, (on, date_basis): (NaiveDate, &'static str)) -> RuleCited {
        let name = self.paper.map_or_else(|| format!("the contract signed on {}", self.signed_on), |paper| paper.name());
        RuleCited {
            id: "contract".into(),
            citation: format!("{name}, wage of {} {} a {}", self.amount.value.normalize(), self.amount.currency, self.unit).into(),
            in_force_from: Some(self.paper.map_or(self.signed_on, |paper| paper.on)),
            date_basis,
            on: Some(on),
            digest: law.digest(),
        }
    }

    /// Where the wage stands.
    #[must_use]
    pub fn evidence(&self, case: &Case<'_>) -> Vec<Evidence> {
        let of_return = || super::acts::placement_cell(case, "wage_amount", case.placement.wage.amount());
        vec![self.paper.and_then(|paper| paper.evidence(Term::WageAmount)).unwrap_or_else(of_return)]
    }
}

impl PayPeriod<'_> {
    /// A cell of the first row.
    #[must_use]
    pub fn cell(&self, column: &'static str, value: String) -> Evidence {
        self.cell_of(self.first, column, value)
    }

    /// A cell of one of its rows.
    #[must_use]
    pub fn cell_of(&self, pay: &Payment, column: &'static str, value: String) -> Evidence {
        Evidence { table: Table::Payments, line: pay.line, column, value }
    }
}

/// The pay periods of a case that had ended by the day of judgement; rows for the same days belong together.
#[must_use]
pub fn periods<'a>(case: &Case<'a>) -> Vec<PayPeriod<'a>> {
    let mut periods: Vec<PayPeriod<'a>> = Vec::new();
    for pay in case.payments.iter().filter(|pay| pay.period_to <= case.as_of()) {
        match periods.iter_mut().find(|p| (p.first.period_from, p.first.period_to) == (pay.period_from, pay.period_to)) {
            Some(period) => period.rows.push(pay),
            None => periods.push(PayPeriod { first: pay, rows: vec![pay] }),
        }
    }
    periods
}

/// Compares what a pay period owes with what came. A deduction that names no ground leaves open whether the pay is short.
#[must_use]
pub fn due(case: &Case<'_>, law: &RuleBook, agreed: &Agreed<'_>, period: &PayPeriod<'_>) -> Due {
    let mut trace = Vec::new();
    let Some(Received { paid, with_all }) = received(period, &mut trace) else {
        return Due::Unclear("no_rate".into());
    };
    let (owed, tolerance) = match owed(case, law, (agreed, period), &mut trace) {
        Owed::Known(owed, tolerance) => (owed, tolerance),
        Owed::Unclear(why) => return Due::Unclear(why.into()),
    };
    match (weigh(owed, with_all, tolerance, trace.clone()), weigh(owed, paid, tolerance, trace)) {
        (Due::Settled, Due::Short(_)) => Due::Unclear("missing:deduction_basis".into()),
        (due, _) => due,
    }
}

fn weigh(owed: Exact, paid: Exact, tolerance: Decimal, mut trace: Vec<String>) -> Due {
    let (owed, paid) = (owed.rounded(), paid.rounded());
    let Some(missing) = owed.checked_sub(paid).ok() else { return Due::Unclear("no_rate".into()) };
    let part = missing.exact().value.checked_div(owed.exact().value).unwrap_or(Decimal::ZERO);
    if missing.minor <= 0 || part <= tolerance {
        return Due::Settled;
    }
    let percent = |part: Decimal| part.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default().round_dp(2).normalize();
    trace.push(format!("owed {owed}, paid {paid}, short {missing}: {} % (bands 5, 10, 25 %)", percent(part)));
    if !tolerance.is_zero() {
        trace.push(format!("a change of currency may hide {} %", percent(tolerance)));
    }
    Due::Short(Shortfall { owed, paid, missing, grade: band(part, TERM_BANDS), trace })
}

/// What came for a pay period.
struct Received {
    /// With deductions that name their ground.
    paid: Exact,
    /// With every deduction.
    with_all: Exact,
}

fn received(period: &PayPeriod<'_>, trace: &mut Vec<String>) -> Option<Received> {
    let mut paid = Money::zero(period.first.amount_paid.currency);
    let mut groundless = paid;
    for pay in &period.rows {
        paid = paid.checked_add(pay.amount_paid).ok()?;
        match (pay.deductions.filter(|taken| !taken.is_zero()), pay.deduction_basis.as_deref()) {
            (Some(taken), Some(ground)) => {
                paid = paid.checked_add(taken).ok()?;
                trace.push(format!("{taken} deducted for {ground} counted as paid"));
            }
            (Some(taken), None) => {
                groundless = groundless.checked_add(taken).ok()?;
                trace.push(format!("{taken} deducted on no stated ground"));
            }
            (None, _) => {}
        }
    }
    Some(Received { paid: paid.exact(), with_all: paid.checked_add(groundless).ok()?.exact() })
}

/// What is owed for a pay period.
enum Owed {
    /// So much, in the currency of the pay; and the part that a change of currency may hide.
    Known(Exact, Decimal),
    /// Could not be computed, and why.
    Unclear(&'static str),
}

/// The agreed wage in the currency of the pay, or the gross wage that the return states, whichever is more.
fn owed(case: &Case<'_>, law: &RuleBook, (agreed, period): (&Agreed<'_>, &PayPeriod<'_>), trace: &mut Vec<String>) -> Owed {
    let first = period.first;
    let currency = first.amount_paid.currency;
    let gross = period.rows.iter().filter_map(|pay| pay.gross_due).filter(|gross| gross.currency == currency).max_by_key(|gross| gross.minor);
    let on = first.paid_on.or(first.due_on).unwrap_or(first.period_to);
    let (by_contract, why) = match by_contract(agreed, period, trace) {
        Owed::Known(owed, _) => (case.ground.rates.convert(owed, currency, on), "no_rate"),
        Owed::Unclear(why) => (None, why),
    };
    match (by_contract, gross.map(Money::exact)) {
        (Some(converted), gross) => {
            let tolerance = if converted.trace.is_some() { law.terms().units.currency_tolerance } else { Decimal::ZERO };
            trace.extend(converted.trace);
            let more = gross.filter(|gross| gross.value > converted.amount.value);
            more.map_or(Owed::Known(converted.amount, tolerance), |gross| Owed::Known(gross, Decimal::ZERO))
        }
        (None, Some(gross)) => Owed::Known(gross, Decimal::ZERO),
        (None, None) => Owed::Unclear(why),
    }
}

/// The agreed wage for the days of a pay period.
fn by_contract(agreed: &Agreed<'_>, period: &PayPeriod<'_>, trace: &mut Vec<String>) -> Owed {
    let (from, to) = (period.first.period_from, period.first.period_to);
    if to < from {
        return Owed::Unclear("unclear_term");
    }
    let days = Decimal::from(to.signed_duration_since(from).num_days().saturating_add(1));
    let divisor = agreed.all.iter().rev().find_map(|paper| paper.terms.word(Term::DayDivisor));
    let (factor, how) = match agreed.unit {
        PayUnit::Month => month::between(from, to, divisor),
        PayUnit::Year => {
            let (months, how) = month::between(from, to, divisor);
            (months.checked_div(Decimal::from(12)).unwrap_or_default(), format!("a twelfth for each of {how}"))
        }
        PayUnit::Week => (days.checked_div(Decimal::from(7)).unwrap_or_default(), format!("{days} of 7 days")),
        PayUnit::Hour => match period.rows.iter().find_map(|pay| pay.hours_worked) {
            Some(hours) => (hours, format!("{hours} hours")),
            None => return Owed::Unclear("missing:hours_worked"),
        },
        PayUnit::Day | PayUnit::Piece => return Owed::Unclear("unclear_term"),
    };
    let owed = agreed.amount.times(factor);
    trace.push(format!("{} {} a {}: {how} = {owed}", agreed.amount.value.normalize(), agreed.amount.currency, agreed.unit));
    Owed::Known(owed, Decimal::ZERO)
}

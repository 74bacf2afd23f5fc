//! What did one worker pay to get a job, and what did the first month of it bring? C and E of `domain.md` 4.4, each money unit once.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::counting::{Counting, Deducted};
use crate::record::charge::{Charge, ChargeKind, Item, Method, PaidBy};
use crate::record::code::codes;
use crate::record::id::{Key, Worker};
use crate::record::money::{Exact, Money};
use crate::record::payment::Payment;
use crate::record::place::Country;
use crate::record::placement::{Placement, PlacementOutcome, Sex, WagePeriod};
use crate::record::rate::Rates;

/// The facts of one placement.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The placement.
    pub placement: &'a Placement,
    /// Its charges and refunds.
    pub charges: &'a [Charge],
    /// Its pay periods, in order of first day.
    pub payments: &'a [Payment],
    /// Rows of it that could not be taken in.
    pub rejected_rows: u32,
}

/// A job abroad, measured as far as it can be.
#[derive(Debug, Clone)]
pub struct Job {
    /// Who.
    pub worker: Worker,
    /// From where.
    pub origin: Country,
    /// To where.
    pub destination: Country,
    /// Sex, where stated.
    pub sex: Option<Sex>,
    /// Major group of ISCO-08.
    pub occupation: char,
    /// The agency, to see whether one fills a cell.
    pub agency: Key,
    /// When the job began: arrival.
    pub began_on: NaiveDate,
    /// What it cost and brought.
    pub told: Result<Told, LeftOut>,
}

/// Cost and income of one worker, in the currency of the income.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// All that the worker and the family paid, net of what came back.
    pub cost: Exact,
    /// The part of it that is interest on loans for it.
    pub interest: Decimal,
    /// The income of the first full month.
    pub income: Decimal,
    /// What the income is known from.
    pub basis: IncomeBasis,
}

impl Told {
    /// Months of income that the job cost.
    #[must_use]
    pub fn months(&self) -> Decimal {
        self.cost.value / self.income
    }

    /// The same without interest.
    #[must_use]
    pub fn months_without_interest(&self) -> Decimal {
        (self.cost.value - self.interest) / self.income
    }
}

codes! {
    /// What an income is known from.
    IncomeBasis, "one of paid_month stated_month agreed_wage":
    /// What was paid for the first full month.
    PaidMonth = "paid_month",
    /// The earnings of the first full month as the return states them.
    StatedMonth = "stated_month",
    /// The agreed wage: what came is not known.
    AgreedWage = "agreed_wage",
}

codes! {
    /// Why a worker is not in the figures.
    LeftOut, "one of not_arrived cancelled short_stay earlier_job outside_period rejected_rows costs_not_stated no_rate no_income":
    /// No arrival is stated.
    NotArrived = "not_arrived",
    /// The placement was cancelled.
    Cancelled = "cancelled",
    /// The contract is shorter than a change of residence.
    ShortStay = "short_stay",
    /// Another job of the same worker counts.
    EarlierJob = "earlier_job",
    /// The job began before the years that count.
    OutsidePeriod = "outside_period",
    /// Rows of it could not be taken in.
    RejectedRows = "rejected_rows",
    /// Nobody states that the charges listed are all there were.
    CostsNotStated = "costs_not_stated",
    /// Cost and income are in two currencies without a rate of the day.
    NoRate = "no_rate",
    /// No income above zero is known.
    NoIncome = "no_income",
}

impl Job {
    /// Reads a job. `None` where the worker has not come to a country of work.
    ///
    /// # Errors
    /// Why the placement is no job that could count.
    pub fn read(facts: Facts<'_>, rates: &Rates, counting: &Counting) -> Result<Self, LeftOut> {
        let p = facts.placement;
        let began_on = p.arrived_on.ok_or(LeftOut::NotArrived)?;
        if p.outcome == Some(PlacementOutcome::Cancelled) {
            return Err(LeftOut::Cancelled);
        }
        if p.contract_months < counting.least_months {
            return Err(LeftOut::ShortStay);
        }
        Ok(Self {
            worker: p.worker,
            origin: p.origin,
            destination: p.destination,
            sex: p.worker_sex,
            occupation: p.occupation.as_str().chars().next().unwrap_or('0'),
            agency: p.agency_licence.key(),
            began_on,
            told: told(facts, rates, counting),
        })
    }
}

fn told(facts: Facts<'_>, rates: &Rates, counting: &Counting) -> Result<Told, LeftOut> {
    if 0 < facts.rejected_rows {
        return Err(LeftOut::RejectedRows);
    }
    if !facts.placement.costs_stated && facts.charges.is_empty() {
        return Err(LeftOut::CostsNotStated);
    }
    let (income, basis) = income(facts, counting);
    if income.value <= Decimal::ZERO {
        return Err(LeftOut::NoIncome);
    }
    let (cost, interest) = cost(facts, income, (rates, counting)).ok_or(LeftOut::NoRate)?;
    Ok(Told { cost, interest, income: income.value, basis })
}

/// The income of the first full month: what was paid for it, else what the return states, else the agreed wage.
fn income(facts: Facts<'_>, counting: &Counting) -> (Exact, IncomeBasis) {
    if let Some(paid) = first_full_month(facts, counting) {
        return (paid, IncomeBasis::PaidMonth);
    }
    match facts.placement.first_month_earnings {
        Some(stated) => (stated.exact(), IncomeBasis::StatedMonth),
        None => (month_wage(facts.placement), IncomeBasis::AgreedWage),
    }
}

/// A pay period of a month that begins after arrival: what came, and what was taken off it for anything but tax and social security.
fn first_full_month(facts: Facts<'_>, counting: &Counting) -> Option<Exact> {
    let arrived_on = facts.placement.arrived_on?;
    let is_month = |pay: &&Payment| arrived_on <= pay.period_from && FULL_MONTH_DAYS <= (pay.period_to - pay.period_from).num_days() + 1;
    let first = facts.payments.iter().filter(is_month).min_by_key(|pay| (pay.period_from, pay.period_to))?;
    let rows = facts.payments.iter().filter(|pay| (pay.period_from, pay.period_to) == (first.period_from, first.period_to));
    let mut sum = Exact::zero(first.amount_paid.currency);
    for pay in rows {
        if pay.amount_paid.currency != sum.currency {
            return None;
        }
        sum.value += pay.amount_paid.exact().value;
        let taken = pay.deductions.filter(|taken| taken.currency == sum.currency);
        let keeps = pay.deduction_basis.as_deref().map(|basis| counting.deducted(basis));
        if let (Some(taken), Some(Deducted::Recovery | Deducted::Other)) = (taken, keeps) {
            sum.value += taken.exact().value;
        }
    }
    Some(sum)
}

/// The shortest month.
const FULL_MONTH_DAYS: i64 = 28;

/// The agreed wage as a month's: 26 days, 48 hours a week, 52/12 weeks (`spec/findings.md`, 4).
fn month_wage(p: &Placement) -> Exact {
    let (times, by) = match p.wage_period {
        WagePeriod::Month => (1, 1),
        WagePeriod::Year => (1, 12),
        WagePeriod::Day => (26, 1),
        WagePeriod::Week => (52, 12),
        WagePeriod::Hour => (48 * 52, 12),
    };
    let wage = p.wage.exact();
    Exact::new(wage.value * Decimal::from(times) / Decimal::from(by), wage.currency)
}

/// What the worker paid in the currency of the income, and the part that is interest; `None` without a rate.
///
/// Money taken back from pay may stand twice in the facts, as a charge taken by deduction and as a deduction of a pay period: the
/// greater of the two sums counts, never both.
fn cost(facts: Facts<'_>, income: Exact, (rates, counting): (&Rates, &Counting)) -> Option<(Exact, Decimal)> {
    let worth = |sum: Money, on| rates.convert(sum.exact(), income.currency, on).map(|converted| converted.amount.value);
    let (mut paid, mut from_pay, mut interest) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
    for charge in facts.charges.iter().filter(|charge| is_borne(charge)) {
        let value = worth(charge.amount, charge.charged_on)?;
        let value = if charge.kind == ChargeKind::Refund { -value } else { value };
        if charge.item == Item::LoanInterest {
            interest += value;
        }
        if is_from_pay(charge) { from_pay += value } else { paid += value }
    }
    let mut recovered = Decimal::ZERO;
    for pay in facts.payments {
        let recovers = pay.deduction_basis.as_deref().is_some_and(|basis| counting.deducted(basis) == Deducted::Recovery);
        if let Some(taken) = pay.deductions.filter(|_| recovers) {
            recovered += worth(taken, pay.paid_on.unwrap_or(pay.period_to))?;
        }
    }
    let cost = (paid + from_pay.max(recovered)).max(Decimal::ZERO);
    Some((Exact::new(cost, income.currency), interest.clamp(Decimal::ZERO, cost)))
}

/// Whether the worker bears it: the family counts as the worker, a loan from a lender that the agency named too.
fn is_borne(charge: &Charge) -> bool {
    let tied_loan = charge.method == Some(Method::Loan) && charge.lender_named_by_agency == Some(true);
    charge.paid_by == PaidBy::Worker || tied_loan
}

fn is_from_pay(charge: &Charge) -> bool {
    charge.item == Item::FeeRecovery || matches!(charge.method, Some(Method::Deduction | Method::Loan))
}

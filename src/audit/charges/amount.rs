//! What is the most that was lawful, by a norm's own formula, step by step?

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::paid::Paid;
use crate::audit::case::Case;
use crate::audit::grade::month_wage;
use crate::record::contract::{Stage, Term};
use crate::record::finding::Evidence;
use crate::record::money::Exact;
use crate::record::placement::{Event, Placement};
use crate::record::table::Table;
use crate::rules::facts;
use crate::rules::formula::{Duration, Formula, Per, WageBase};
use crate::rules::scope::Fact;

/// A limit with the reasoning that led to it.
#[derive(Debug, Clone)]
pub struct Computed {
    /// The most that was lawful.
    pub amount: Exact,
    /// Whether it may really be less, so that only what lies above it is certain.
    pub at_most: bool,
    /// The reasoning, step by step.
    pub trace: Vec<String>,
    /// The facts it rests on.
    pub evidence: Vec<Evidence>,
}

/// Why a limit cannot be computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unclear {
    /// A column is empty.
    Missing(&'static str),
    /// No rate between two currencies on the day.
    NoRate,
    /// The number stands in a notice that is not known here.
    NoRule(String),
    /// The facts fit no row of the norm's table.
    Term(String),
}

impl Unclear {
    /// The `detail` of a not-assessable.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::Missing(column) => format!("missing:{column}"),
            Self::NoRate => "no_rate".into(),
            Self::NoRule(_) => "no_rule".into(),
            Self::Term(_) => "unclear_term".into(),
        }
    }

    /// The same in a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self {
            Self::Missing(column) => format!("The limit cannot be computed: {column} is not stated."),
            Self::NoRate => "The limit and the charges are in different currencies, and no rate of those days is known.".into(),
            Self::NoRule(by) => format!("The amount is set in a notice that is not known here ({by})."),
            Self::Term(why) => format!("The limit cannot be computed: {why}."),
        }
    }
}

/// What a formula is computed for.
#[derive(Debug, Clone, Copy)]
pub struct For<'c, 'a> {
    /// The placement with all that belongs to it.
    pub case: &'c Case<'a>,
    /// The charges that the limit is for.
    pub members: &'c [&'c Paid<'a>],
    /// The day that decided.
    pub on: NaiveDate,
}

/// Computes a limit. A limit that runs by month or year of stay is not computed here: see `recurring`.
///
/// # Errors
/// When a fact, a rate or the number itself is not known.
pub fn compute(formula: &Formula, of: For<'_, '_>) -> Result<Computed, Unclear> {
    let p = of.case.placement;
    match formula {
        Formula::Zero => Ok(plain(Exact::zero(charge_currency(of)), "nothing may be taken".into())),
        Formula::Fixed { amount, per: Per::Placement } => Ok(plain(amount.exact(), format!("at most {amount}"))),
        Formula::Fixed { per: Per::Year | Per::Month, .. } | Formula::Monthly { .. } => {
            Err(Unclear::Term("a limit by month of stay stands inside another formula".into()))
        }
        Formula::WageMultiple { times, base } => {
            let wage = wage(*base, of)?;
            let amount = wage.amount.times(*times);
            Ok(wage.then(amount, format!("{} of it = {amount}", times_words(*times))))
        }
        Formula::WageMonths { per_12, max_months, base, duration, extension_per_12 } => {
            let (per_12, months) = months_counted(p, *per_12, *duration, *extension_per_12)?;
            wage_months(wage(*base, of)?, per_12, months, *max_months)
        }
        Formula::DaysOfWages { days, base } => {
            let wage = wage(*base, of)?;
            let amount = Exact::new(wage.amount.times(*days).value / Decimal::from(30), wage.amount.currency);
            Ok(wage.then(amount, format!("{days} days of wages, a day a thirtieth of a month = {amount}")))
        }
        Formula::PercentOfWages { percent, months } => {
            let wage = wage(WageBase::ContractBasic, of)?;
            let counted = months.map_or(p.contract_months, |most| most.min(p.contract_months));
            let all = wage.amount.times(Decimal::from(counted));
            let amount = all.times(*percent / Decimal::ONE_HUNDRED);
            Ok(wage.then(amount, format!("{percent} % of {counted} months' wages of {all} = {amount}")))
        }
        Formula::LesserOf(options) => lesser_of(options, of),
        Formula::SumOf(parts) => sum_of(parts, of),
        Formula::Table(rows) => row_of(rows, of).and_then(|row| compute(row, of)),
        Formula::ActualCost => actual_cost(of),
        Formula::Delegated { by, .. } => Err(Unclear::NoRule(by.clone())),
    }
}

/// The row of a table whose conditions all hold; a row whose facts are not stated leaves the limit open.
///
/// # Errors
/// When a fact is not stated, or no row fits.
pub fn row_of<'f>(rows: &'f [(Vec<crate::rules::scope::Condition>, Formula)], of: For<'_, '_>) -> Result<&'f Formula, Unclear> {
    for (when, formula) in rows {
        for condition in when {
            if facts::fact(condition, of.case.placement, None, of.on) == Fact::NotStated {
                return Err(Unclear::Missing(facts::column(condition)));
            }
        }
        if facts::all(when, of.case.placement, None, of.on) == Fact::Met {
            return Ok(formula);
        }
    }
    Err(Unclear::Term("the facts fit no row of the norm's table".into()))
}

fn plain(amount: Exact, trace: String) -> Computed {
    Computed { amount, at_most: false, trace: vec![trace], evidence: Vec::new() }
}

impl Computed {
    fn then(mut self, amount: Exact, step: String) -> Self {
        self.amount = amount;
        self.trace.push(step);
        self
    }
}

fn charge_currency(of: For<'_, '_>) -> crate::record::currency::Currency {
    of.members.first().map_or(of.case.placement.wage.currency, |paid| paid.charge.amount.currency)
}

fn placement_evidence(p: &Placement, column: &'static str, value: String) -> Evidence {
    Evidence { table: Table::Placements, line: p.line, column, value }
}

fn wage(base: WageBase, of: For<'_, '_>) -> Result<Computed, Unclear> {
    let p = of.case.placement;
    let (month, words) = month_wage(p);
    let mut computed = plain(month, words);
    computed.evidence.push(placement_evidence(p, "wage_amount", p.wage.amount()));
    match base {
        WageBase::ContractBasic => Ok(computed),
        WageBase::DeclaredFixed => Ok(match fixed_allowances(of.case) {
            Some(allowances) => {
                let amount = Exact::new(month.value + allowances, month.currency);
                computed.then(amount, format!("with fixed allowances of {allowances} = {amount}"))
            }
            None => computed,
        }),
        WageBase::FirstMonth => {
            let earned = p.first_month_earnings.ok_or(Unclear::Missing("first_month_earnings"))?;
            let mut computed = plain(earned.exact(), format!("first month's wage {earned}"));
            computed.evidence.push(placement_evidence(p, "first_month_earnings", earned.amount()));
            Ok(computed)
        }
    }
}

/// Fixed allowances of the approved contract, else of the signed one, in the currency of the wage.
fn fixed_allowances(case: &Case<'_>) -> Option<Decimal> {
    let stated = |stage| {
        case.contracts.iter().filter(move |c| c.stage == stage).find_map(|c| {
            let same = c.terms.word(Term::WageCurrency).is_none_or(|code| code == case.placement.wage.currency.code());
            same.then(|| c.terms.number(Term::AllowancesMonth)).flatten()
        })
    };
    stated(Stage::Approved).or_else(|| stated(Stage::Signed))
}

/// The months that a limit grows with, and the months' wages for twelve of them.
fn months_counted(p: &Placement, per_12: Decimal, duration: Duration, extension_per_12: Option<Decimal>) -> Result<(Decimal, u32), Unclear> {
    if let (Event::Extension, Some(rate)) = (p.event, extension_per_12) {
        return p.extension_months.map(|months| (rate, months)).ok_or(Unclear::Missing("extension_months"));
    }
    let months = match duration {
        Duration::Contract => p.contract_months,
        Duration::Permit => p.permit_months.ok_or(Unclear::Missing("permit_months"))?,
        Duration::ShorterOfBoth => p.permit_months.map_or(p.contract_months, |permit| permit.min(p.contract_months)),
    };
    Ok((per_12, months))
}

fn wage_months(wage: Computed, per_12: Decimal, months: u32, max_months: Option<Decimal>) -> Result<Computed, Unclear> {
    let counted = (per_12 * Decimal::from(months)).checked_div(Decimal::from(12)).unwrap_or_default();
    let month = wage.amount;
    let (paid, word) = (counted.normalize(), if per_12 == Decimal::ONE { "month" } else { "months" });
    let step = format!("{per_12} {word} for each 12 of {months} contract months = {} months", paid.round_dp(4));
    match max_months.filter(|most| *most <= counted) {
        Some(most) => {
            let amount = month.times(most);
            Ok(wage.then(amount, step).then(amount, format!("lesser of {} and the maximum of {most} months = {amount}", paid.round_dp(4))))
        }
        None => {
            let amount = Exact::new(month.times(per_12 * Decimal::from(months)).value / Decimal::from(12), month.currency);
            Ok(wage.then(amount, format!("{step} = {amount}")))
        }
    }
}

/// The least of the options; one that cannot be computed leaves the least of the others as an upper bound.
fn lesser_of(options: &[Formula], of: For<'_, '_>) -> Result<Computed, Unclear> {
    let mut least: Option<Computed> = None;
    let mut unclear = None;
    let mut trace = Vec::new();
    let mut evidence = Vec::new();
    for option in options {
        let computed = compute(option, of).and_then(|c| {
            let Some(best) = &least else { return Ok(c) };
            let converted = of.case.ground.rates.convert(c.amount, best.amount.currency, of.on).ok_or(Unclear::NoRate)?;
            Ok(Computed { amount: converted.amount, trace: c.trace.iter().cloned().chain(converted.trace).collect(), ..c })
        });
        match computed {
            Ok(computed) => {
                trace.extend(computed.trace.iter().cloned());
                evidence.extend(computed.evidence.iter().cloned());
                if least.as_ref().is_none_or(|best| computed.amount.value < best.amount.value) {
                    least = Some(computed);
                }
            }
            Err(why) => unclear = Some(why),
        }
    }
    let Some(least) = least else { return Err(unclear.unwrap_or(Unclear::Term("the norm names no limit".into()))) };
    trace.push(format!("the lesser of these = {}", least.amount));
    Ok(Computed { at_most: least.at_most || unclear.is_some(), trace, evidence, ..least })
}

fn sum_of(parts: &[Formula], of: For<'_, '_>) -> Result<Computed, Unclear> {
    let mut sum: Option<Computed> = None;
    for part in parts {
        let next = compute(part, of)?;
        sum = Some(match sum {
            None => next,
            Some(mut sum) => {
                let converted = of.case.ground.rates.convert(next.amount, sum.amount.currency, of.on).ok_or(Unclear::NoRate)?;
                sum.amount.value += converted.amount.value;
                sum.trace.extend(next.trace.into_iter().chain(converted.trace));
                sum.evidence.extend(next.evidence);
                sum.at_most |= next.at_most;
                sum
            }
        });
    }
    let sum = sum.ok_or(Unclear::Term("the norm names no limit".into()))?;
    let amount = sum.amount;
    Ok(sum.then(amount, format!("together = {amount}")))
}

fn actual_cost(of: For<'_, '_>) -> Result<Computed, Unclear> {
    let mut sum = plain(Exact::zero(charge_currency(of)), "the documented cost, no more".into());
    for paid in of.members {
        let cost = paid.charge.actual_cost.ok_or(Unclear::Missing("actual_cost"))?;
        let converted = of.case.ground.rates.convert(cost.exact(), sum.amount.currency, paid.charge.charged_on).ok_or(Unclear::NoRate)?;
        sum.amount.value += converted.amount.value;
        sum.trace.push(format!("documented cost of {} {cost}", paid.charge.item));
        sum.evidence.push(Evidence { table: Table::Charges, line: paid.charge.line, column: "actual_cost", value: cost.amount() });
    }
    Ok(sum)
}

fn times_words(times: Decimal) -> String {
    if times == Decimal::ONE { "one month".into() } else { format!("{times} times") }
}

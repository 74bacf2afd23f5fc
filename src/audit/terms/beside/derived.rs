//! What follows from several terms together? The derived values D1 to D4 of `domain.md` 3.3: they net, so they stand beside the terms
//! and can make a case graver, never lighter.

use rust_decimal::Decimal;

use super::InKind;
use super::loss::value;
use super::side::Side;
use crate::audit::grade::{FEE_BANDS, TERM_BANDS, band};
use crate::record::code::codes;
use crate::record::contract::Term;
use crate::record::finding::Grade;
use crate::record::money::Exact;
use crate::rules::terms::Worse;

codes! {
    /// A derived value.
    Measure, "one of hourly_pay net_month contract_value fee_burden":
    HourlyPay = "hourly_pay", NetMonth = "net_month", ContractValue = "contract_value", FeeBurden = "fee_burden",
}

/// A derived value of both papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derived {
    /// Which.
    pub measure: Measure,
    /// Under the earlier paper.
    pub before: Figure,
    /// Under the later one, with what the earlier one says where it is silent.
    pub after: Figure,
    /// The part of the earlier value that was lost (0.25 for a quarter); negative where something was gained. Of the fee burden: months
    /// of earnings more.
    pub part: Decimal,
    /// How grave; absent where nothing was lost.
    pub grade: Option<Grade>,
    /// What could not be counted, in words.
    pub open: Vec<&'static str>,
}

/// A value with its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// Money.
    Money(Exact),
    /// Months of earnings.
    Months(Decimal),
}

impl std::fmt::Display for Figure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Money(sum) => write!(f, "{sum}"),
            Self::Months(months) => write!(f, "{} months", months.round_dp(2).normalize()),
        }
    }
}

/// Every derived value that both sides give.
#[must_use]
pub fn all(earlier: &Side<'_>, later: &Side<'_>, in_kind: InKind) -> Vec<Derived> {
    let hourly = earlier.hourly().zip(later.hourly()).map(|sums| money(Measure::HourlyPay, sums, (later, Vec::new())));
    let net = net_months(earlier, later, in_kind);
    let month = net.as_ref().map(|(sums, open)| money(Measure::NetMonth, *sums, (later, open.clone())));
    let contract = net.and_then(|net| contract(earlier, later, net));
    [hourly, month, contract, burden(earlier, later)].into_iter().flatten().collect()
}

fn money(measure: Measure, (before, after): (Exact, Exact), (later, open): (&Side<'_>, Vec<&'static str>)) -> Derived {
    let part = lost(before, after);
    let grade = (tolerance(later) < part).then(|| band(part, TERM_BANDS));
    Derived { measure, before: Figure::Money(before), after: Figure::Money(after), part, grade, open }
}

/// The part of the earlier value that was lost.
fn lost(before: Exact, after: Exact) -> Decimal {
    before.value.saturating_sub(after.value).checked_div(before.value).unwrap_or(Decimal::ZERO)
}

/// What a change of unit or of currency may hide.
fn tolerance(later: &Side<'_>) -> Decimal {
    let units = &later.yard.list.units;
    if later.is_of_one_currency() { units.conversion_tolerance } else { units.conversion_tolerance.max(units.currency_tolerance) }
}

/// Basic wage, allowances, food and housing, less deductions and recovery of fees: D2. Where nobody knows what free food or housing is
/// worth it is left out on both sides, and that is said.
fn net_months(earlier: &Side<'_>, later: &Side<'_>, in_kind: InKind) -> Option<((Exact, Exact), Vec<&'static str>)> {
    let (mut before, mut after) = (cash(earlier)?, cash(later)?);
    let mut open = Vec::new();
    for (term, worth, unknown) in [
        (Term::Food, in_kind.food, "what free food is worth a month is not known"),
        (Term::Accommodation, in_kind.accommodation, "what free housing is worth a month is not known"),
    ] {
        match (value(term, worth, earlier), value(term, worth, later)) {
            (Some(b), Some(a)) => (before, after) = (plus(before, b), plus(after, a)),
            _ if earlier.word(term) == later.word(term) => {}
            _ => open.push(unknown),
        }
    }
    Some(((before, after), open))
}

fn cash(side: &Side<'_>) -> Option<Exact> {
    let or_nothing = |term| side.sum(term).unwrap_or(Exact::zero(side.currency));
    let came = plus(side.wage()?, or_nothing(Term::AllowancesMonth));
    Some(minus(minus(came, or_nothing(Term::DeductionsMonth)), or_nothing(Term::FeeRecoveryMonth)))
}

/// The net value of all months with bonus and end-of-service pay, less what the worker bears: D3. The figures are each paper's own; the
/// part that was lost is taken over the months of the earlier paper, because a shorter contract is a term of its own.
fn contract(earlier: &Side<'_>, later: &Side<'_>, ((before, after), mut open): ((Exact, Exact), Vec<&'static str>)) -> Option<Derived> {
    let (months, own) = (earlier.number(Term::DurationMonths)?, later.number(Term::DurationMonths)?);
    let mut over = |net, side: &Side<'_>, months| whole(net, side, months, &mut open);
    let (b, a, same) = (over(before, earlier, months)?, over(after, later, own)?, over(after, later, months)?);
    open.dedup();
    let derived = money(Measure::ContractValue, (b, same), (later, open));
    Some(Derived { after: Figure::Money(a), ..derived })
}

fn whole(net: Exact, side: &Side<'_>, months: Decimal, open: &mut Vec<&'static str>) -> Option<Exact> {
    let years = months.checked_div(Decimal::from(12))?;
    let more = [Term::BonusMonths, Term::EndOfServiceMonthsYear].iter().filter_map(|term| side.number(*term)).sum::<Decimal>();
    let mut all = plus(net.times(months), side.wage()?.times(more.checked_mul(years)?));
    for rule in side.yard.list.terms().iter().filter(|rule| rule.worse == Worse::ToWorker && side.word(rule.term) == Some("worker")) {
        match rule.cost.and_then(|cost| side.sum(cost)) {
            Some(cost) => all = minus(all, cost),
            None => open.push("what the worker pays for the way or for care is not stated"),
        }
    }
    // What is recovered from pay has left the net month already.
    let fee = side.sum(Term::WorkerFeeTotal).unwrap_or(Exact::zero(side.currency));
    let recovered = side.sum(Term::FeeRecoveryMonth).map_or(Decimal::ZERO, |month| month.times(months).value);
    Some(minus(all, Exact::new(fee.value.saturating_sub(recovered).max(Decimal::ZERO), side.currency)))
}

/// Fees in months of the first month's earnings: D4.
fn burden(earlier: &Side<'_>, later: &Side<'_>) -> Option<Derived> {
    let months = |side: &Side<'_>| {
        let earned = plus(side.wage()?, side.sum(Term::AllowancesMonth).unwrap_or(Exact::zero(side.currency)));
        side.sum(Term::WorkerFeeTotal)?.value.checked_div(earned.value)
    };
    let after = months(later)?;
    let before = if earlier.number(Term::WorkerFeeTotal).is_some() { months(earlier)? } else { Decimal::ZERO };
    let more = after.checked_sub(before)?;
    let grade = (Decimal::ZERO < more).then(|| band(more, FEE_BANDS));
    Some(Derived { measure: Measure::FeeBurden, before: Figure::Months(before), after: Figure::Months(after), part: more, grade, open: Vec::new() })
}

fn plus(a: Exact, b: Exact) -> Exact {
    Exact::new(a.value.saturating_add(b.value), a.currency)
}

fn minus(a: Exact, b: Exact) -> Exact {
    Exact::new(a.value.saturating_sub(b.value), a.currency)
}

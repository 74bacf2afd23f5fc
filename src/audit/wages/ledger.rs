//! What is still missing of the wages, since when, and with which interest? Each period's shortfall, settled oldest first by what came
//! later (`domain.md` 3.5).

use chrono::{Days, NaiveDate};
use compact_str::CompactString;
use rust_decimal::Decimal;

use super::agreed::Agreed;
use super::owed::{Owed, owed};
use super::period::{PayPeriod, Periods, periods};
use crate::audit::case::Case;
use crate::audit::grade::{TERM_BANDS, band};
use crate::record::contract::Term;
use crate::record::finding::Grade;
use crate::record::money::{Exact, Money};
use crate::record::payment::Payment;
use crate::rules::book::RuleBook;
use crate::rules::wages::WageNorm;

/// All pay periods of a placement.
#[derive(Debug, Clone, Default)]
pub struct Ledger<'a> {
    /// One entry a period, in order of first day.
    pub entries: Vec<Entry<'a>>,
}

/// One pay period.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// The period.
    pub period: PayPeriod<'a>,
    /// When its pay was due, and by what; absent where nobody says.
    pub due: Option<DueDay<'a>>,
    /// What it owes and what came; or why that cannot be computed.
    pub sums: Result<Sums, Unclear>,
}

/// The day on which pay was due.
#[derive(Debug, Clone, Copy)]
pub struct DueDay<'a> {
    /// The day.
    pub on: NaiveDate,
    /// By what: the return, the contract, or a norm.
    pub by: DueBy<'a>,
}

/// What makes pay due on a day.
#[derive(Debug, Clone, Copy)]
pub enum DueBy<'a> {
    /// The return says so.
    Return,
    /// The contract says so.
    Contract,
    /// A norm says so.
    Norm(&'a WageNorm),
}

/// What a period owes and what came.
#[derive(Debug, Clone)]
pub struct Sums {
    /// What was owed.
    pub owed: Money,
    /// What came for the period itself, deductions on a stated ground included.
    pub paid: Money,
    /// Of that, what came by the due day.
    pub in_time: Money,
    /// What came later, for the period itself or as arrears, in order of day.
    pub settled: Vec<Settlement>,
    /// What is still missing.
    pub open: Money,
    /// Interest on what came late and on what is missing, where a rule gives it.
    pub interest: Option<Interest>,
    /// How grave what is missing is; absent where nothing is.
    pub grade: Option<Grade>,
    /// The arithmetic.
    pub trace: Vec<String>,
}

/// Money that came after the due day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settlement {
    /// When it came.
    pub on: NaiveDate,
    /// How much of it went to this period.
    pub amount: Money,
    /// Whether it came as arrears of several periods.
    pub as_arrears: bool,
}

/// Simple interest of one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interest {
    /// On what came late, until it came.
    pub settled: Exact,
    /// On what is missing, until the day of judgement.
    pub open: Exact,
    /// The norm that gives it, and whether it binds.
    pub norm: (CompactString, bool),
}

impl Interest {
    /// It in a sentence, on the day of judgement.
    #[must_use]
    pub fn words(&self, as_of: NaiveDate) -> String {
        let Self { settled, open, norm: (norm, binds) } = self;
        let advises = if *binds { "" } else { " (advises only)" };
        format!("simple interest by {norm}{advises}: {settled} on what came late, {open} on what is missing on {as_of}")
    }
}

/// Why a period cannot be computed: `no_rate`, `missing:<column>`, `unclear_term`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclear(pub CompactString);

/// Simple interest in the currency of the principal: principal × percent × days / 365 (`domain.md` 3.5).
#[must_use]
pub fn interest(principal: Exact, percent_year: Decimal, days: i64) -> Exact {
    let part = percent_year.checked_mul(Decimal::from(days.max(0))).and_then(|part| part.checked_div(Decimal::from(36_500))).unwrap_or_default();
    principal.times(part)
}

/// Makes the ledger of a placement.
#[must_use]
pub fn ledger<'a>(case: &Case<'a>, law: &'a RuleBook, agreed: &Agreed<'a>) -> Ledger<'a> {
    let Periods { own, arrears } = periods(case);
    let mut entries: Vec<Entry<'a>> = own.into_iter().map(|period| entry(case, law, agreed, period)).collect();
    for pay in arrears.into_iter().filter(|pay| pay.paid_on.is_some_and(|on| on <= case.as_of())) {
        settle(&mut entries, pay);
    }
    for entry in &mut entries {
        let due = entry.due;
        if let Ok(sums) = &mut entry.sums {
            close(sums, due, case, law);
        }
    }
    Ledger { entries }
}

impl Ledger<'_> {
    /// What is still missing, by currency, and the interest on late and missing pay, rounded once.
    #[must_use]
    pub fn missing(&self) -> Vec<(Money, Option<Money>)> {
        let mut all: Vec<(Money, Option<Exact>)> = Vec::new();
        for sums in self.entries.iter().filter_map(|entry| entry.sums.as_ref().ok()) {
            let interest = sums.interest.as_ref().map(|interest| plus(interest.settled, interest.open));
            match all.iter_mut().find(|(sum, _)| sum.currency == sums.open.currency) {
                Some((sum, so_far)) => {
                    sum.minor = sum.minor.saturating_add(sums.open.minor);
                    *so_far = match (*so_far, interest) {
                        (Some(a), Some(b)) => Some(plus(a, b)),
                        (one, other) => one.or(other),
                    };
                }
                None => all.push((sums.open, interest)),
            }
        }
        all.sort_by_key(|(sum, _)| sum.currency);
        all.into_iter().map(|(sum, interest)| (sum, interest.map(Exact::rounded))).collect()
    }

    /// What was missing in all after each day on which something fell due or came, in order of day; of the currency of the first period.
    #[must_use]
    pub fn arrears(&self) -> Vec<(NaiveDate, Money)> {
        let Some(currency) = self.entries.iter().find_map(|entry| entry.sums.as_ref().ok()).map(|sums| sums.owed.currency) else { return Vec::new() };
        let mut steps: Vec<(NaiveDate, i64)> = Vec::new();
        for entry in &self.entries {
            let Ok(sums) = &entry.sums else { continue };
            if sums.owed.currency == currency {
                let due = entry.due.map_or(entry.period.days().1, |due| due.on);
                steps.push((due, sums.owed.minor.saturating_sub(sums.in_time.minor).max(0)));
                steps.extend(sums.settled.iter().map(|settled| (settled.on.max(due), -settled.amount.minor)));
            }
        }
        steps.sort();
        let mut sum = 0_i64;
        let mut days: Vec<(NaiveDate, Money)> = Vec::new();
        for (on, step) in steps {
            sum = sum.saturating_add(step);
            match days.last_mut() {
                Some((last, money)) if *last == on => money.minor = sum,
                Some(_) | None => days.push((on, Money::new(sum, currency))),
            }
        }
        days
    }
}

fn entry<'a>(case: &Case<'a>, law: &'a RuleBook, agreed: &Agreed<'a>, period: PayPeriod<'a>) -> Entry<'a> {
    let due = due_day(case, law, agreed, &period);
    let sums = sums(case, law, (agreed, &period), due);
    Entry { period, due, sums }
}

/// By the return, else by the contract, else by the law of the country of work.
fn due_day<'a>(case: &Case<'a>, law: &'a RuleBook, agreed: &Agreed<'_>, period: &PayPeriod<'_>) -> Option<DueDay<'a>> {
    let (_, to) = period.days();
    let after = |days: u64| to.checked_add_days(Days::new(days));
    let of_return = period.first.due_on.map(|on| DueDay { on, by: DueBy::Return });
    let of_contract = || Some(DueDay { on: after(whole_days(agreed.number(Term::PayDueDays)?)?)?, by: DueBy::Contract });
    let of_law = || {
        let (norm, days) = law.wages().saying(case.placement, to, |norm| norm.due_days)?;
        Some(DueDay { on: after(u64::from(days))?, by: DueBy::Norm(norm) })
    };
    of_return.or_else(of_contract).or_else(of_law)
}

/// Days are counted whole; a part of one ends with it.
fn whole_days(days: Decimal) -> Option<u64> {
    u64::try_from(days.ceil().mantissa().checked_div(10_i128.checked_pow(days.ceil().scale())?)?).ok()
}

/// Compares what a pay period owes with what came for it. A deduction that names no ground leaves open whether the pay is short.
fn sums(case: &Case<'_>, law: &RuleBook, (agreed, period): (&Agreed<'_>, &PayPeriod<'_>), due: Option<DueDay<'_>>) -> Result<Sums, Unclear> {
    let mut trace = Vec::new();
    let Received { paid, in_time, groundless, settled } = received(period, due, &mut trace).ok_or(Unclear("no_rate".into()))?;
    let (owed, tolerance) = match owed(case, law, (agreed, period), &mut trace) {
        Owed::Known(owed, tolerance) => (owed.rounded(), tolerance),
        Owed::Unclear(why) => return Err(Unclear(why.into())),
    };
    let short = |paid: Money| owed.checked_sub(paid).ok().filter(|missing| 0 < missing.minor && tolerance < part(*missing, owed));
    let open = short(paid);
    if open.is_some() && paid.checked_add(groundless).ok().and_then(short).is_none() {
        return Err(Unclear("missing:deduction_basis".into()));
    }
    if open.is_some() && !tolerance.is_zero() {
        trace.push(format!("a change of currency may hide {} %", percent(tolerance)));
    }
    let nothing = Money::zero(owed.currency);
    Ok(Sums { owed, paid, in_time, settled, open: open.unwrap_or(nothing), interest: None, grade: None, trace })
}

/// What came for a pay period.
struct Received {
    /// With deductions that name their ground.
    paid: Money,
    /// Of that, by the due day; where nobody says when it came or was due, all of it.
    in_time: Money,
    /// Deductions that name no ground.
    groundless: Money,
    /// What came after the due day.
    settled: Vec<Settlement>,
}

fn received(period: &PayPeriod<'_>, due: Option<DueDay<'_>>, trace: &mut Vec<String>) -> Option<Received> {
    let nothing = Money::zero(period.first.amount_paid.currency);
    let mut received = Received { paid: nothing, in_time: nothing, groundless: nothing, settled: Vec::new() };
    for pay in &period.rows {
        let mut came = pay.amount_paid;
        match (pay.deductions.filter(|taken| !taken.is_zero()), pay.deduction_basis.as_deref()) {
            (Some(taken), Some(ground)) => {
                came = came.checked_add(taken).ok()?;
                trace.push(format!("{taken} deducted for {ground} counted as paid"));
            }
            (Some(taken), None) => {
                received.groundless = received.groundless.checked_add(taken).ok()?;
                trace.push(format!("{taken} deducted on no stated ground"));
            }
            (None, _) => {}
        }
        received.paid = received.paid.checked_add(came).ok()?;
        match pay.paid_on.zip(due).filter(|(on, due)| due.on < *on) {
            Some((on, _)) => received.settled.push(Settlement { on, amount: came, as_arrears: false }),
            None => received.in_time = received.in_time.checked_add(came).ok()?,
        }
    }
    received.settled.sort_by_key(|settled| settled.on);
    Some(received)
}

/// Arrears go to the periods that they span, the oldest first, and to nothing else.
fn settle(entries: &mut [Entry<'_>], pay: &Payment) {
    let (Some(on), mut left) = (pay.paid_on, pay.amount_paid) else { return };
    for entry in entries.iter_mut() {
        let (from, to) = entry.period.days();
        let Ok(sums) = &mut entry.sums else { continue };
        if pay.period_from <= from && to <= pay.period_to && sums.open.currency == left.currency {
            let amount = Money::new(sums.open.minor.min(left.minor).max(0), left.currency);
            if 0 < amount.minor {
                sums.open.minor -= amount.minor;
                left.minor -= amount.minor;
                sums.settled.push(Settlement { on, amount, as_arrears: true });
                sums.trace.push(format!("{amount} came as arrears on {on}, oldest first"));
            }
        }
    }
}

/// Grade, last words of the arithmetic, and interest.
fn close(sums: &mut Sums, due: Option<DueDay<'_>>, case: &Case<'_>, law: &RuleBook) {
    if 0 < sums.open.minor {
        let short = part(sums.open, sums.owed);
        sums.grade = Some(band(short, TERM_BANDS));
        let came = if sums.settled.iter().any(|settled| settled.as_arrears) { " and what came as arrears" } else { "" };
        sums.trace.push(format!("owed {}, paid {}{came}, short {}: {} % (bands 5, 10, 25 %)", sums.owed, sums.paid, sums.open, percent(short)));
    }
    let Some(due) = due else { return };
    let Some((norm, rate)) = law.wages().saying(case.placement, due.on, |norm| norm.interest_percent) else { return };
    let days = |until: NaiveDate| until.signed_duration_since(due.on).num_days();
    let late = sums.settled.iter().map(|settled| interest(settled.amount.exact(), rate, days(settled.on)).value).sum();
    let settled = Exact::new(late, sums.owed.currency);
    let open = interest(sums.open.exact(), rate, days(case.as_of()));
    sums.interest = Some(Interest { settled, open, norm: (norm.id.as_ref().into(), norm.binds()) });
}

fn part(of: Money, whole: Money) -> Decimal {
    of.exact().value.checked_div(whole.exact().value).unwrap_or(Decimal::ZERO)
}

fn percent(part: Decimal) -> Decimal {
    part.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default().round_dp(2).normalize()
}

fn plus(a: Exact, b: Exact) -> Exact {
    Exact::new(a.value.saturating_add(b.value), a.currency)
}

//! What was owed for each pay period, what came, and what is still missing? The ledger as the person reads it who decides.

use chrono::NaiveDate;

use crate::audit::case::Case;
use crate::audit::terms::told::Bench;
use crate::audit::wages::ledger::{DueBy, DueDay, Sums};
use crate::audit::wages::{Agreed, Entry, Ledger, Unclear, ledger};
use crate::record::finding::Grade;
use crate::record::money::Money;
use crate::rules::book::RuleBook;

/// The ledger of a placement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WageSheet {
    /// One row a pay period, in order of first day.
    pub periods: Vec<PeriodRow>,
    /// What is still missing, by currency; nothing where all came.
    pub missing: Vec<Missing>,
    /// What was missing in all after each day on which something fell due or came, in order of day.
    pub arrears: Vec<(NaiveDate, Money)>,
}

/// One pay period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodRow {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// When its pay was due and by what; absent where nobody says.
    pub due: Option<(NaiveDate, String)>,
    /// Its sums; or why they cannot be computed, in words.
    pub sums: Result<PeriodSums, String>,
}

/// The sums of a pay period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodSums {
    /// What was owed.
    pub owed: Money,
    /// What came for it, whenever it came.
    pub paid: Money,
    /// Of that, what came after the due day, with the last day on which some came.
    pub late: Option<(Money, NaiveDate)>,
    /// What is still missing.
    pub missing: Money,
    /// How grave that is; absent where nothing is missing.
    pub grade: Option<Grade>,
    /// The arithmetic, interest last.
    pub trace: Vec<String>,
}

/// What is still missing in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The wages.
    pub wages: Money,
    /// Interest on what came late and on what is missing, where a norm gives it.
    pub interest: Option<Money>,
}

pub(super) fn of<'a>(case: &Case<'a>, law: &'a RuleBook, bench: Option<&Bench<'a>>) -> WageSheet {
    let agreed = Agreed::of(case, bench);
    let ledger: Ledger<'_> = ledger(case, law, &agreed);
    let missing = ledger.missing().into_iter().map(|(wages, interest)| Missing { wages, interest });
    let is_owed = |sum: &Missing| !sum.wages.is_zero() || sum.interest.is_some_and(|interest| !interest.is_zero());
    WageSheet {
        missing: missing.filter(is_owed).collect(),
        arrears: ledger.arrears(),
        periods: ledger.entries.iter().map(|entry| row(entry, case.as_of())).collect(),
    }
}

fn row(entry: &Entry<'_>, as_of: NaiveDate) -> PeriodRow {
    let (from, to) = entry.period.days();
    let due = entry.due.map(|DueDay { on, by }| {
        let by = match by {
            DueBy::Return => "the return".to_owned(),
            DueBy::Contract => "the contract".to_owned(),
            DueBy::Norm(norm) => norm.citation.to_string(),
        };
        (on, by)
    });
    PeriodRow { from, to, due, sums: entry.sums.as_ref().map(|sums| told(sums, as_of)).map_err(why) }
}

fn told(sums: &Sums, as_of: NaiveDate) -> PeriodSums {
    let sum = |of: &mut dyn Iterator<Item = Money>| of.fold(Money::zero(sums.owed.currency), |sum, more| sum.checked_add(more).unwrap_or(sum));
    let arrears = sum(&mut sums.settled.iter().filter(|settled| settled.as_arrears).map(|settled| settled.amount));
    let late = sum(&mut sums.settled.iter().map(|settled| settled.amount));
    let last = sums.settled.iter().map(|settled| settled.on).max();
    PeriodSums {
        owed: sums.owed,
        paid: sums.paid.checked_add(arrears).unwrap_or(sums.paid),
        late: last.map(|on| (late, on)),
        missing: sums.open,
        grade: sums.grade,
        trace: sums.trace.iter().cloned().chain(sums.interest.as_ref().map(|interest| interest.words(as_of))).collect(),
    }
}

fn why(Unclear(code): &Unclear) -> String {
    match code.split_once(':') {
        Some((_, column)) => format!("the return does not state {}", column.replace('_', " ")),
        None if code == "no_rate" => "no rate of exchange is known".to_owned(),
        None => "a term of the contract is not clear".to_owned(),
    }
}

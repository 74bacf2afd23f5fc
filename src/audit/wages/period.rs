//! Which rows of a return belong to one pay period, and which pay what was missing before?
//!
//! Rows for the same days are one period. A row whose days span several periods that have rows of their own pays what is missing for
//! them: arrears. More than was owed for one period pays no other, unless it is returned as such a row (`domain.md` 3.4).

use chrono::NaiveDate;

use crate::audit::case::Case;
use crate::record::finding::Evidence;
use crate::record::payment::{PayEvidence, Payment};
use crate::record::table::Table;

/// One pay period with every row that pays for it.
#[derive(Debug, Clone)]
pub struct PayPeriod<'a> {
    /// Its first row.
    pub first: &'a Payment,
    /// All of its rows, in order.
    pub rows: Vec<&'a Payment>,
}

/// The rows of a placement, put together.
#[derive(Debug, Clone, Default)]
pub struct Periods<'a> {
    /// Pay periods, in order of first day.
    pub own: Vec<PayPeriod<'a>>,
    /// Rows that pay arrears, in order of the day on which they came.
    pub arrears: Vec<&'a Payment>,
}

impl PayPeriod<'_> {
    /// A cell of the first row.
    #[must_use]
    pub fn cell(&self, column: &'static str, value: String) -> Evidence {
        cell_of(self.first, column, value)
    }

    /// First and last day.
    #[must_use]
    pub const fn days(&self) -> (NaiveDate, NaiveDate) {
        (self.first.period_from, self.first.period_to)
    }

    /// Whether a payslip, a bank or a record of time tells it, and not a statement alone.
    #[must_use]
    pub fn is_on_paper(&self) -> bool {
        self.rows.iter().any(|pay| matches!(pay.evidence, Some(PayEvidence::Payslip | PayEvidence::Bank | PayEvidence::TimeRecord)))
    }
}

/// A cell of a row.
#[must_use]
pub fn cell_of(pay: &Payment, column: &'static str, value: String) -> Evidence {
    Evidence { table: Table::Payments, line: pay.line, column, value }
}

/// The pay periods of a case that had ended by the day of judgement, and what paid arrears by then.
#[must_use]
pub fn periods<'a>(case: &Case<'a>) -> Periods<'a> {
    let mut own: Vec<PayPeriod<'a>> = Vec::new();
    for pay in case.payments.iter().filter(|pay| pay.period_to <= case.as_of()) {
        match own.iter_mut().find(|period| period.days() == (pay.period_from, pay.period_to)) {
            Some(period) => period.rows.push(pay),
            None => own.push(PayPeriod { first: pay, rows: vec![pay] }),
        }
    }
    let days: Vec<(NaiveDate, NaiveDate)> = own.iter().map(PayPeriod::days).collect();
    let spans = |(from, to): (NaiveDate, NaiveDate)| days.iter().filter(|day| **day != (from, to) && from <= day.0 && day.1 <= to).count() > 1;
    let (arrears, own): (Vec<_>, Vec<_>) = own.into_iter().partition(|period| spans(period.days()));
    let mut arrears: Vec<&Payment> = arrears.into_iter().flat_map(|period| period.rows).collect();
    arrears.sort_by_key(|pay| (pay.paid_on, pay.line));
    Periods { own, arrears }
}

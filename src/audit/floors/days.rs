//! Which days of a placement decide whether a floor holds?

use chrono::NaiveDate;

use super::Floor;
use crate::audit::case::Case;
use crate::record::agency::ModelDateBasis;
use crate::record::finding::Evidence;
use crate::record::table::Table;

/// A day of a placement, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub on: NaiveDate,
    /// Its column.
    pub column: &'static str,
    table: Table,
    line: u32,
}

impl Day {
    /// Where the day stands.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        Evidence { table: self.table, line: self.line, column: self.column, value: self.on.to_string() }
    }
}

/// The days that decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deciding {
    /// These, in order.
    Days(Vec<Day>),
    /// The column or table that would say so is missing.
    Missing(&'static str),
}

/// The days that decide about a floor. A floor that goes by pay periods is asked on the first day of each; where no pay is stated, on the
/// day of arrival, from which the first period runs.
#[must_use]
pub fn deciding(floor: Floor<'_>, case: &Case<'_>) -> Deciding {
    let p = case.placement;
    let one = |day: Option<NaiveDate>, column| match day {
        Some(on) => Deciding::Days(vec![Day { on, column, table: Table::Placements, line: p.line }]),
        None => Deciding::Missing(column),
    };
    match floor.basis() {
        ModelDateBasis::Signature => one(Some(p.contract_signed_on), "contract_signed_on"),
        ModelDateBasis::Application => Deciding::Missing("applied_on"),
        ModelDateBasis::Departure => one(p.departed_on, "departed_on"),
        ModelDateBasis::Arrival => one(p.arrived_on, "arrived_on"),
        ModelDateBasis::PayPeriod if !case.payments.is_empty() => {
            let period = |pay: &crate::record::payment::Payment| Day { on: pay.period_from, column: "period_from", table: Table::Payments, line: pay.line };
            Deciding::Days(case.payments.iter().map(period).collect())
        }
        ModelDateBasis::PayPeriod if p.arrived_on.is_some() => one(p.arrived_on, "arrived_on"),
        ModelDateBasis::PayPeriod => Deciding::Missing("payments"),
    }
}

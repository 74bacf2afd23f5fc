//! How does a row of `deposits.csv` become a deposit?

use super::cell::{code, currency, day, id};
use super::columns::columns;
use super::entry::Entry;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::agency::Deposit;

columns! {
    Deposits;
    required LicenceNo = "licence_no", Amount = "amount", Currency = "currency", From = "from";
    optional Kind = "kind", Until = "until", DrawnOn = "drawn_on", DrawnAmount = "drawn_amount", RefilledOn = "refilled_on",
}

impl Entry for Deposit {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let licence_no = row.required(Column::LicenceNo, id);
        let currency = row.required(Column::Currency, currency);
        let amount = row.required_money(Column::Amount, currency);
        let from = row.required(Column::From, day);
        let until = row.optional(Column::Until, day);
        super::periods::through(row, from, until, Column::Until);
        let deposit = Self {
            line: row.line(),
            kind: row.optional(Column::Kind, code),
            until,
            drawn_on: row.optional(Column::DrawnOn, day),
            drawn_amount: row.optional_money(Column::DrawnAmount, currency),
            refilled_on: row.optional(Column::RefilledOn, day),
            licence_no: licence_no?,
            amount: amount?,
            from: from?,
        };
        Some(deposit)
    }
}

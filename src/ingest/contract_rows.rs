//! How does a row of `contracts.csv` become a version of the terms? The same columns make the floors of a model contract.

use compact_str::CompactString;

use super::cell::{Wrong, code, country, currency, day, flag, id, money, number, occupation, one_of, text};
use super::columns::{Columns, columns_with_terms};
use super::entry::Entry;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::code::Code as _;
use crate::record::contract::{Contract, Term, TermShape, TermValue, Terms};
use crate::record::currency::Currency;

columns_with_terms! {
    Contracts;
    required PlacementId = "placement_id", Stage = "stage";
    optional DatedOn = "dated_on", ApprovedChange = "approved_change",
}

impl Entry for Contract {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let placement_id = row.required(Column::PlacementId, id);
        let stage = row.required(Column::Stage, code);
        let contract = Self {
            line: row.line(),
            dated_on: row.optional(Column::DatedOn, day),
            approved_change: row.optional(Column::ApprovedChange, flag).unwrap_or(false),
            terms: terms(row, Column::EmployerId, Column::WageCurrency),
            placement_id: placement_id?,
            stage: stage?,
        };
        Some(contract)
    }
}

/// Reads every term of a row: their columns stand in the order of [`Term::ALL`], from `first` on.
pub(super) fn terms<C: Columns>(row: &mut Row<'_, C>, first: C, wage_currency: C) -> Terms {
    let columns = C::ALL.get(first.at()..).unwrap_or_default();
    let mut terms = Terms::with_capacity(row.width().min(columns.len()));
    let currency = row.optional(wage_currency, currency);
    for (term, column) in Term::ALL.iter().zip(columns) {
        if let Some(value) = row.optional(*column, |cell| value(*term, cell, currency)) {
            terms.set(*term, value);
        }
    }
    terms
}

pub(super) fn value(term: Term, cell: &str, currency: Option<Currency>) -> Result<TermValue, Wrong> {
    match term.shape() {
        TermShape::Number => number(cell).map(TermValue::Number),
        TermShape::Money => match currency {
            Some(currency) => money(cell, currency).map(|sum| TermValue::Number(sum.exact().value)),
            None => number(cell).map(TermValue::Number),
        },
        TermShape::Code(allowed) => one_of(cell, allowed).map(TermValue::Word),
        TermShape::Text => named(term, cell).map(TermValue::Word),
        TermShape::Set => text(cell).map(|set| TermValue::Set(set.split(' ').filter(|word| !word.is_empty()).map(CompactString::from).collect())),
        TermShape::Flag => flag(cell).map(TermValue::Flag),
    }
}

/// Text terms that have a list behind them are held against it.
fn named(term: Term, cell: &str) -> Result<CompactString, Wrong> {
    if term == Term::WorkplaceCountry {
        return country(cell).map(|_| cell.into());
    }
    if term == Term::Occupation {
        return occupation(cell).map(|_| cell.into());
    }
    text(cell)
}

//! How does a row of `rates.csv` become a rate of exchange?

use super::cell::{Wrong, currency, day, number, words};
use super::columns::columns;
use super::entry::Entry;
use super::issue::IssueCode;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::rate::Rate;

columns! {
    Rates;
    required Day = "day", Base = "base", Quote = "quote", Rate = "rate";
    optional Source = "source",
}

impl Entry for Rate {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let day = row.required(Column::Day, day);
        let base = row.required(Column::Base, currency);
        let quote = row.required(Column::Quote, currency);
        let rate = row.required(Column::Rate, |cell| match number(cell)? {
            rate if rate.is_zero() => Err(Wrong::new(IssueCode::BadNumber, "a rate of zero is no rate", "Write how many units of quote one base is.")),
            rate => Ok(rate),
        });
        if base.is_some() && base == quote {
            row.reject(Column::Quote, Wrong::new(IssueCode::BadCurrency, "both currencies are the same", "Write two currencies."));
        }
        Some(Self { line: row.line(), day: day?, base: base?, quote: quote?, rate: rate?, source: row.optional(Column::Source, words) })
    }
}

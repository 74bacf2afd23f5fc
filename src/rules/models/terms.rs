//! How is a cell of a model contract read? As the same cell of `contracts.csv`: a plain number, a code, a set, yes or no.

use rust_decimal::Decimal;

use crate::record::contract::{Term, TermShape, TermValue};
use crate::record::currency::Currency;
use crate::record::money::{Money, parse_number};
use crate::record::place::{Country, Occupation};

const EMPTY: &str = "is empty: leave the line out, for silent is not none";

/// A cell as the value of a term. Sums are held against the digits of their currency.
///
/// # Errors
/// With what would have been right.
pub(super) fn value(term: Term, cell: &str, currency: Option<Currency>) -> Result<TermValue, String> {
    match term.shape() {
        TermShape::Number => number(cell).map(TermValue::Number),
        TermShape::Money => sum(cell, currency).map(TermValue::Number),
        TermShape::Code(codes) if codes.contains(&cell) => Ok(TermValue::Word(cell.into())),
        TermShape::Code(codes) => Err(format!("{cell:?} is not one of {}", codes.join(" "))),
        TermShape::Text => text(term, cell),
        TermShape::Set if cell.trim().is_empty() => Err(EMPTY.to_owned()),
        TermShape::Set => Ok(TermValue::Set(cell.split_whitespace().map(Into::into).collect())),
        TermShape::Flag => match cell {
            "yes" => Ok(TermValue::Flag(true)),
            "no" => Ok(TermValue::Flag(false)),
            _ => Err(format!("{cell:?} is neither yes nor no")),
        },
    }
}

/// A sum in a currency.
///
/// # Errors
/// When it is no plain sum, or the part names no currency.
pub(super) fn sum(cell: &str, currency: Option<Currency>) -> Result<Decimal, String> {
    let currency = currency.ok_or("is a sum, and the part names no wage_currency: add it beside the sum")?;
    Money::parse(cell, currency).map(|money| money.exact().value).map_err(|e| e.to_string())
}

fn number(cell: &str) -> Result<Decimal, String> {
    parse_number(cell).map_err(|e| e.to_string())
}

fn text(term: Term, cell: &str) -> Result<TermValue, String> {
    let known = if term == Term::WageCurrency {
        Currency::parse(cell).map(drop)
    } else if term == Term::WorkplaceCountry {
        Country::parse(cell).map(drop)
    } else if term == Term::Occupation {
        Occupation::parse(cell).map(drop)
    } else {
        return if cell.trim().is_empty() { Err(EMPTY.to_owned()) } else { Ok(TermValue::Word(cell.into())) };
    };
    known.map(|()| TermValue::Word(cell.into())).map_err(|e| e.to_string())
}

//! What makes a value of a cell right? Readers of single cells, strict as exchange 1.0; what they refuse says why and what to do.

use chrono::{Datelike, NaiveDate};
use compact_str::CompactString;
use rust_decimal::Decimal;

use super::issue::IssueCode;
use crate::record::code::Code;
use crate::record::currency::Currency;
use crate::record::id::{Id, Key};
use crate::record::money::{Money, MoneyError, parse_number};
use crate::record::period::parse_day;
use crate::record::place::{Country, Occupation};

/// Why a cell cannot be taken. The value itself stands beside it in the issue, never in the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    pub code: IssueCode,
    pub message: String,
    pub advice: String,
}

impl Wrong {
    pub fn new(code: IssueCode, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { code, message: message.into(), advice: advice.into() }
    }
}

/// Years that a register can mean; 9999 stands for "no end" in many of them.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A day, `YYYY-MM-DD` and nothing else.
pub(super) fn day(cell: &str) -> Result<NaiveDate, Wrong> {
    let wrong = |message: &str, advice: &str| Wrong::new(IssueCode::BadDate, message, advice);
    let Some(day) = parse_day(cell) else {
        return Err(if looks_like_a_day(cell) {
            wrong("there is no such day in the calendar", "Look the day up in the document and write it YYYY-MM-DD, such as 2024-02-29.")
        } else {
            wrong("this is no date of the form YYYY-MM-DD", "Write the date YYYY-MM-DD, such as 2024-02-29; other forms go through a source description.")
        });
    };
    if YEARS.contains(&day.year()) || day.year() == 9999 {
        return Ok(day);
    }
    Err(wrong("the year cannot be meant", "Write the year of the Gregorian calendar; years of other calendars go through a source description."))
}

fn looks_like_a_day(cell: &str) -> bool {
    let b = cell.as_bytes();
    b.len() == 10 && b[4] == b'-' && b[7] == b'-' && b.iter().enumerate().all(|(i, c)| i == 4 || i == 7 || c.is_ascii_digit())
}

/// A year of birth, from a date or a year alone.
pub(super) fn born(cell: &str) -> Result<i32, Wrong> {
    if cell.len() == 4 && cell.bytes().all(|b| b.is_ascii_digit()) {
        let year = cell.bytes().fold(0, |n, b| n * 10 + i32::from(b - b'0'));
        if YEARS.contains(&year) {
            return Ok(year);
        }
    }
    day(cell).map(|day| day.year()).map_err(|_| Wrong::new(IssueCode::BadDate, "this is no date and no year", "Write YYYY-MM-DD or YYYY."))
}

/// Text that says something.
pub(super) fn text(cell: &str) -> Result<CompactString, Wrong> {
    checked(cell).map(CompactString::from)
}

/// Text that says something, for long fields.
pub(super) fn words(cell: &str) -> Result<String, Wrong> {
    checked(cell).map(str::to_owned)
}

fn checked(cell: &str) -> Result<&str, Wrong> {
    if cell.trim().is_empty() {
        return Err(Wrong::new(IssueCode::BadText, "the cell holds nothing but spaces", "Fill it in or leave it empty."));
    }
    Ok(cell)
}

/// An identifier, kept as written.
pub(super) fn id(cell: &str) -> Result<Id, Wrong> {
    if Key::of(cell).is_empty() {
        return Err(Wrong::new(IssueCode::BadText, "an identifier needs at least one letter or digit", "Write the number as it is printed."));
    }
    Ok(Id::new(cell))
}

/// One of a closed list of codes.
pub(super) fn code<T: Code>(cell: &str) -> Result<T, Wrong> {
    T::parse(cell).map_err(|e| Wrong::new(IssueCode::BadCode, format!("this is not {}", e.expected), "Write the code as it stands in the list."))
}

/// A country of ISO 3166-1.
pub(super) fn country(cell: &str) -> Result<Country, Wrong> {
    Country::parse(cell).map_err(|e| Wrong::new(IssueCode::BadCountry, format!("this is not {}", e.expected), "Write the two-letter code in capitals."))
}

/// A country or a part of one: ISO 3166-1 or -2.
pub(super) fn area(cell: &str) -> Result<CompactString, Wrong> {
    let (land, part) = cell.split_once('-').map_or((cell, None), |(land, part)| (land, Some(part)));
    let fits = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    if Country::parse(land).is_ok() && part.is_none_or(fits) {
        return Ok(cell.into());
    }
    Err(Wrong::new(
        IssueCode::BadCountry,
        "this is no code of ISO 3166-1 or -2 such as PH or AE-DU",
        "Write the code of the country, or of the country and its part.",
    ))
}

/// An occupation of ISCO-08.
pub(super) fn occupation(cell: &str) -> Result<Occupation, Wrong> {
    Occupation::parse(cell).map_err(|e| Wrong::new(IssueCode::BadOccupation, format!("this is not {}", e.expected), "Write one to four digits of ISCO-08."))
}

/// A section (`A` to `U`) or division (two digits) of ISIC Rev. 4.
pub(super) fn sector(cell: &str) -> Result<CompactString, Wrong> {
    match cell.as_bytes() {
        [b'A'..=b'U'] | [b'0'..=b'9', b'0'..=b'9'] => Ok(cell.into()),
        _ => Err(Wrong::new(IssueCode::BadCode, "this is no section or division of ISIC Rev. 4", "Write a letter from A to U, or two digits.")),
    }
}

/// A currency of ISO 4217.
pub(super) fn currency(cell: &str) -> Result<Currency, Wrong> {
    Currency::parse(cell)
        .map_err(|e| Wrong::new(IssueCode::BadCurrency, format!("this is not {}", e.expected), "Write the three-letter code of ISO 4217 in capitals."))
}

/// Money in a currency: a plain decimal with at most its minor digits.
pub(super) fn money(cell: &str, currency: Currency) -> Result<Money, Wrong> {
    Money::parse(cell, currency).map_err(|error| {
        let message = match error {
            MoneyError::NotDecimal(_) if cell.starts_with('-') => "the amount is negative".to_owned(),
            MoneyError::NotDecimal(_) => "this is no plain decimal with a point and no thousands mark".to_owned(),
            MoneyError::TooManyDigits(_, currency, digits) => format!("{currency} has {digits} digits after the point, this has more"),
            MoneyError::TooLarge | MoneyError::Currencies(..) => "the amount is too large to hold".to_owned(),
        };
        Wrong::new(IssueCode::BadMoney, message, "Write digits with a point, such as 1500.00; money that came back is a row of kind refund.")
    })
}

/// A plain number such as a multiple or a percent.
pub(super) fn number(cell: &str) -> Result<Decimal, Wrong> {
    parse_number(cell).map_err(|_| Wrong::new(IssueCode::BadNumber, "this is no plain number", "Write digits with at most one point, such as 1.25."))
}

/// A whole number.
pub(super) fn whole(cell: &str) -> Result<u32, Wrong> {
    let digits = !cell.is_empty() && cell.bytes().all(|b| b.is_ascii_digit());
    let wrong = || Wrong::new(IssueCode::BadNumber, "this is no whole number", "Write digits alone, such as 24.");
    digits.then(|| cell.parse().ok()).flatten().ok_or_else(wrong)
}

/// `yes` or `no`.
pub(super) fn flag(cell: &str) -> Result<bool, Wrong> {
    match cell {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(Wrong::new(IssueCode::BadCode, "this is neither yes nor no", "Write yes or no, or leave the cell empty.")),
    }
}

/// A value that a list of words allows.
pub(super) fn one_of(cell: &str, allowed: &[&str]) -> Result<CompactString, Wrong> {
    if allowed.contains(&cell) {
        return Ok(cell.into());
    }
    Err(Wrong::new(IssueCode::BadCode, format!("this is none of {}", allowed.join(" ")), "Write the code as it stands in the list."))
}

/// A short code of an open list (a scheme, a permit class): small letters, digits and underscores.
pub(super) fn open_code(cell: &str) -> Result<CompactString, Wrong> {
    let fits = cell.len() <= 40 && cell.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-'));
    if fits {
        return Ok(cell.into());
    }
    Err(Wrong::new(
        IssueCode::BadCode,
        "this is no code in small letters",
        "Write the code as it stands in the list, in small letters, digits and underscores.",
    ))
}

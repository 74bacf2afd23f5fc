//! How does one value of a record lie in a row? As a whole number or as a text, the same on every database; money as two columns.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use compact_str::CompactString;
use rust_decimal::Decimal;
use sea_orm::{QueryResult, Value};

use super::error::Error;
use crate::record::code::Code;
use crate::record::contract::Terms;
use crate::record::currency::Currency;
use crate::record::hex::hex;
use crate::record::id::{Id, Worker};
use crate::record::money::Money;
use crate::record::period::Period;
use crate::record::place::{Country, Occupation};

/// A value that lies in one column or two.
pub trait Cell: Sized {
    /// The columns of a field.
    fn columns(field: &str, out: &mut Vec<String>) {
        out.push(field.to_owned());
    }

    /// Writes the value.
    fn put(&self, out: &mut Vec<Value>);

    /// Writes its absence.
    fn put_none(out: &mut Vec<Value>);

    /// Reads the value, or its absence.
    ///
    /// # Errors
    /// When the column holds what cannot be.
    fn take(from: &mut Cells<'_>) -> Result<Option<Self>, Error>;
}

/// A value that is written as one text.
pub trait Text: Sized {
    /// Its text.
    fn to_text(&self) -> String;

    /// Reads its text.
    fn of_text(text: String) -> Option<Self>;
}

/// The columns of one row, read from left to right.
#[derive(Debug)]
pub struct Cells<'a> {
    row: &'a QueryResult,
    at: usize,
    table: &'static str,
    columns: &'a [String],
}

impl<'a> Cells<'a> {
    /// Begins to read a row whose columns stand in the order of `columns`.
    pub(super) const fn new(row: &'a QueryResult, table: &'static str, columns: &'a [String]) -> Self {
        Self { row, at: 0, table, columns }
    }

    /// Reads a field that is always there; an optional one reads as absent.
    pub(super) fn field<T: Cell>(&mut self) -> Result<T, Error> {
        match T::take(self)? {
            Some(value) => Ok(value),
            None => Err(self.impossible()),
        }
    }

    fn text(&mut self) -> Result<Option<String>, Error> {
        self.at += 1;
        self.row.try_get_by_index(self.at - 1).map_err(|_| self.impossible())
    }

    fn number(&mut self) -> Result<Option<i64>, Error> {
        self.at += 1;
        self.row.try_get_by_index(self.at - 1).map_err(|_| self.impossible())
    }

    /// The column read last holds what cannot be.
    fn impossible(&self) -> Error {
        let column = self.columns.get(self.at.saturating_sub(1)).cloned().unwrap_or_default();
        let key: Vec<String> = (0..self.columns.len().min(super::fact::HEAD_KEY)).filter_map(|at| self.row.try_get_by_index(at).ok()).collect();
        Error::Impossible { table: self.table, row: format!("row {}", key.join(" ").trim()), column }
    }
}

impl<T: Text> Cell for T {
    fn put(&self, out: &mut Vec<Value>) {
        out.push(Value::String(Some(without_nul(self.to_text()))));
    }

    fn put_none(out: &mut Vec<Value>) {
        out.push(Value::String(None));
    }

    fn take(from: &mut Cells<'_>) -> Result<Option<Self>, Error> {
        match from.text()? {
            None => Ok(None),
            Some(text) => T::of_text(text).map(Some).ok_or_else(|| from.impossible()),
        }
    }
}

/// PostgreSQL holds no NUL in a text: it is shown as the replacement character rather than failing a whole intake.
fn without_nul(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "\u{FFFD}") } else { text }
}

impl<T: Cell> Cell for Option<T> {
    fn columns(field: &str, out: &mut Vec<String>) {
        T::columns(field, out);
    }

    fn put(&self, out: &mut Vec<Value>) {
        match self {
            Some(value) => value.put(out),
            None => T::put_none(out),
        }
    }

    fn put_none(out: &mut Vec<Value>) {
        T::put_none(out);
    }

    fn take(from: &mut Cells<'_>) -> Result<Option<Self>, Error> {
        T::take(from).map(Some)
    }
}

/// Lists are JSON arrays of texts: any sign may stand in a name.
impl<T: Text> Cell for Vec<T> {
    fn put(&self, out: &mut Vec<Value>) {
        let texts: Vec<String> = self.iter().map(|item| without_nul(item.to_text())).collect();
        out.push(Value::String(Some(serde_json::Value::from(texts).to_string())));
    }

    fn put_none(out: &mut Vec<Value>) {
        out.push(Value::String(None));
    }

    fn take(from: &mut Cells<'_>) -> Result<Option<Self>, Error> {
        let Some(text) = from.text()? else { return Ok(None) };
        let texts: Option<Vec<String>> = serde_json::from_str(&text).ok();
        let items = texts.and_then(|texts| texts.into_iter().map(T::of_text).collect());
        items.map(Some).ok_or_else(|| from.impossible())
    }
}

macro_rules! number_cells {
    ($($kind:ty: $write:expr, $read:expr;)+) => { $(
        impl Cell for $kind {
            fn put(&self, out: &mut Vec<Value>) {
                let write: fn(Self) -> i64 = $write;
                out.push(Value::BigInt(Some(write(*self))));
            }

            fn put_none(out: &mut Vec<Value>) {
                out.push(Value::BigInt(None));
            }

            fn take(from: &mut Cells<'_>) -> Result<Option<Self>, Error> {
                let read: fn(i64) -> Option<Self> = $read;
                match from.number()? {
                    None => Ok(None),
                    Some(number) => read(number).map(Some).ok_or_else(|| from.impossible()),
                }
            }
        }
    )+ };
}

number_cells! {
    i64: |number| number, Some;
    u32: i64::from, |number| u32::try_from(number).ok();
    i32: i64::from, |number| i32::try_from(number).ok();
    bool: i64::from, |number| match number { 0 => Some(false), 1 => Some(true), _ => None };
}

impl Cell for Money {
    fn columns(field: &str, out: &mut Vec<String>) {
        out.extend([format!("{field}_minor"), format!("{field}_currency")]);
    }

    fn put(&self, out: &mut Vec<Value>) {
        self.minor.put(out);
        self.currency.put(out);
    }

    fn put_none(out: &mut Vec<Value>) {
        i64::put_none(out);
        Currency::put_none(out);
    }

    fn take(from: &mut Cells<'_>) -> Result<Option<Self>, Error> {
        match (i64::take(from)?, Currency::take(from)?) {
            (Some(minor), Some(currency)) => Ok(Some(Self { minor, currency })),
            (None, None) => Ok(None),
            (Some(_), None) | (None, Some(_)) => Err(from.impossible()),
        }
    }
}

impl Cell for Period {
    fn columns(field: &str, out: &mut Vec<String>) {
        out.extend([format!("{field}_from"), format!("{field}_until")]);
    }

    fn put(&self, out: &mut Vec<Value>) {
        self.from.put(out);
        self.until.put(out);
    }

    fn put_none(out: &mut Vec<Value>) {
        NaiveDate::put_none(out);
        NaiveDate::put_none(out);
    }

    fn take(from: &mut Cells<'_>) -> Result<Option<Self>, Error> {
        let (first, until) = (NaiveDate::take(from)?, NaiveDate::take(from)?);
        match first {
            None => Ok(None),
            Some(first) => Self::new(first, until).map(Some).map_err(|_| from.impossible()),
        }
    }
}

impl<C: Code> Text for C {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn of_text(text: String) -> Option<Self> {
        C::parse(&text).ok()
    }
}

macro_rules! texts {
    ($($kind:ty: $write:expr, $read:expr;)+) => { $(
        impl Text for $kind {
            fn to_text(&self) -> String {
                let write: fn(&Self) -> String = $write;
                write(self)
            }

            fn of_text(text: String) -> Option<Self> {
                let read: fn(String) -> Option<Self> = $read;
                read(text)
            }
        }
    )+ };
}

texts! {
    String: Self::clone, Some;
    CompactString: ToString::to_string, |text| Some(Self::from(text));
    Id: ToString::to_string, |text| Some(Self::new(text));
    NaiveDate: ToString::to_string, |text| text.parse().ok();
    DateTime<Utc>: |at| at.to_rfc3339_opts(SecondsFormat::Micros, true), |text| text.parse().ok();
    Decimal: ToString::to_string, |text| text.parse().ok();
    Country: ToString::to_string, |text| Self::parse(&text).ok();
    Currency: ToString::to_string, |text| Self::parse(&text).ok();
    Occupation: ToString::to_string, |text| Self::parse(&text).ok();
    Worker: |worker| hex(&worker.0), |text| unhex(&text).map(Self);
    Terms: super::terms::write, |text| super::terms::read(&text);
}

fn unhex(text: &str) -> Option<[u8; 16]> {
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
    let bytes: Vec<u8> = digits?.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    (text.len() == 32).then_some(())?;
    bytes.try_into().ok()
}

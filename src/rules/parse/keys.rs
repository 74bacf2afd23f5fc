//! Which keys does a table hold, and is each what it should be? A key that nobody takes is an error when the table is closed.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::sheet::Sheet;
use crate::record::code::Code;
use crate::record::money::parse_number;

/// A key is named as the nearest one up to so many edits.
const NEAR: usize = 3;

/// A value with its place in the text.
pub(super) type Value<'i> = Spanned<DeValue<'i>>;

/// A table whose keys are taken one by one.
#[derive(Debug)]
pub(super) struct Keys<'a, 't> {
    pub sheet: &'a Sheet<'t>,
    pub span: Range<usize>,
    table: &'a DeTable<'a>,
    path: String,
    known: RefCell<BTreeSet<&'static str>>,
}

impl<'a, 't> Keys<'a, 't> {
    pub fn new(sheet: &'a Sheet<'t>, span: Range<usize>, table: &'a DeTable<'a>, path: &str) -> Self {
        Self { sheet, span, table, path: path.to_owned(), known: RefCell::default() }
    }

    /// The path of a key, for errors.
    pub fn path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// An error about a key: at its value, or at the table where it is missing.
    pub fn error(&self, key: &str, message: impl Into<String>) {
        let span = self.table.get(key).map_or_else(|| self.span.clone(), Spanned::span);
        self.sheet.error(&span, &self.path(key), message);
    }

    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Names keys that may stand here, so that an error in one of them does not make strangers of the others.
    pub fn knows(&self, keys: &[&'static str]) {
        self.known.borrow_mut().extend(keys);
    }

    pub fn take(&self, key: &'static str) -> Option<&'a Value<'a>> {
        self.known.borrow_mut().insert(key);
        self.table.get(key)
    }

    /// A required value, or an error that says what belongs there.
    pub fn need<T>(&self, key: &'static str, what: &str, read: impl FnOnce(&Self) -> Option<T>) -> Option<T> {
        if !self.has(key) {
            self.known.borrow_mut().insert(key);
            self.error(key, format!("is missing: add {what}"));
            return None;
        }
        read(self)
    }

    pub fn text(&self, key: &'static str) -> Option<&'a str> {
        self.word(key, "a quoted text", |text| if text.trim().is_empty() { Err("is empty: write it out or leave the key out".into()) } else { Ok(text) })
    }

    pub fn code<T: Code>(&self, key: &'static str) -> Option<T> {
        self.word(key, T::EXPECTED, |word| T::parse(word).map_err(|e| format!("{e}: write one of those words")))
    }

    /// A quoted plain decimal.
    pub fn number(&self, key: &'static str) -> Option<Decimal> {
        self.word(key, "a quoted plain decimal such as \"0.5\"", |text| {
            parse_number(text).map_err(|_| format!("{text:?} is no number: write it as a quoted plain decimal such as \"0.5\""))
        })
    }

    /// A quoted plain decimal from 0 to 100.
    pub fn percent(&self, key: &'static str) -> Option<Decimal> {
        let percent = self.number(key)?;
        if Decimal::ONE_HUNDRED < percent {
            self.error(key, format!("{percent} is over 100: percents go from 0 to 100, so half is \"50\""));
            return None;
        }
        Some(percent)
    }

    /// A plain integer of months or days.
    pub fn count(&self, key: &'static str) -> Option<u32> {
        let value = self.take(key)?;
        let read = value.get_ref().as_integer().and_then(|n| u32::from_str_radix(n.as_str(), n.radix()).ok()).filter(|n| *n <= 1200);
        if read.is_none() {
            self.wrong(key, value, "a plain whole number from 0 to 1200");
        }
        read
    }

    pub fn flag(&self, key: &'static str) -> Option<bool> {
        let value = self.take(key)?;
        let read = value.get_ref().as_bool();
        if read.is_none() {
            self.wrong(key, value, "true or false");
        }
        read
    }

    pub fn day(&self, key: &'static str) -> Option<NaiveDate> {
        let value = self.take(key)?;
        let date = value.get_ref().as_datetime().filter(|at| at.time.is_none() && at.offset.is_none()).and_then(|at| at.date);
        let read = date.and_then(|d| NaiveDate::from_ymd_opt(i32::from(d.year), u32::from(d.month), u32::from(d.day)));
        if read.is_none() {
            self.wrong(key, value, "a day without quotes such as 2020-01-31");
        }
        read
    }

    /// A list of quoted words, each read on its own; absent means empty.
    pub fn list<T>(&self, key: &'static str, read: impl Fn(&str) -> Result<T, String>) -> Vec<T> {
        let words = self.elements(key, "a list of quoted words in brackets");
        let mut list = Vec::new();
        for word in words {
            let wrong = |message: String| self.sheet.error(&word.span(), &self.path(key), message);
            match word.get_ref().as_str().ok_or_else(|| "holds something that is no quoted word: quote it".to_owned()).and_then(&read) {
                Ok(read) => list.push(read),
                Err(message) => wrong(message),
            }
        }
        list
    }

    /// A list of code words.
    pub fn codes<T: Code>(&self, key: &'static str) -> Vec<T> {
        self.list(key, |word| T::parse(word).map_err(|e| format!("{e}: write one of those words")))
    }

    /// The elements of a list; absent means none.
    pub fn elements(&self, key: &'static str, what: &str) -> Vec<&'a Value<'a>> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(key, value, what);
            return Vec::new();
        };
        list.iter().collect()
    }

    /// A table under a key.
    pub fn table(&self, key: &'static str) -> Option<Keys<'a, 't>> {
        let value = self.take(key)?;
        self.as_table(value, key)
    }

    /// The tables of a list, as `[[key]]` or `key = [{ … }]`.
    pub fn tables(&self, key: &'static str) -> Vec<Keys<'a, 't>> {
        self.elements(key, "a list of tables").into_iter().filter_map(|value| self.as_table(value, key)).collect()
    }

    /// A value as a table, or an error. The name of a version stands in no path: `cap.amount`, not `version.cap.amount`.
    pub fn as_table(&self, value: &'a Value<'a>, key: &'static str) -> Option<Keys<'a, 't>> {
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(key, value, "a table in braces such as { … }");
            return None;
        };
        let path = if key == "version" { String::new() } else { self.path(key) };
        Some(Keys::new(self.sheet, value.span(), table, &path))
    }

    /// An error for every key that nobody took.
    pub fn close(&self) {
        let known = self.known.borrow();
        for name in self.table.keys().filter(|name| !known.contains(name.get_ref().as_ref())) {
            let edits = |key: &&&'static str| strsim::damerau_levenshtein(key, name.get_ref());
            let near = known.iter().filter(|key| edits(key) <= NEAR).min_by_key(edits);
            let advice = near.map_or_else(
                || format!("known keys are {}", known.iter().copied().collect::<Vec<_>>().join(", ")),
                |near| format!("the nearest known key is {near:?}"),
            );
            self.sheet.error(&name.span(), &self.path(name.get_ref()), format!("is no known key here: {advice}"));
        }
    }

    /// An error that shows what stood there and what should.
    pub fn wrong(&self, key: &str, value: &Value<'_>, what: &str) {
        let found = self.sheet.text.get(value.span()).unwrap_or_default();
        let shown: String = found.chars().take(40).collect();
        self.sheet.error(&value.span(), &self.path(key), format!("{shown} stands here: write {what}"));
    }

    fn word<T>(&self, key: &'static str, what: &str, read: impl FnOnce(&'a str) -> Result<T, String>) -> Option<T> {
        let value = self.take(key)?;
        let Some(text) = value.get_ref().as_str() else {
            self.wrong(key, value, what);
            return None;
        };
        read(text).map_err(|message| self.error(key, message)).ok()
    }
}

//! How is the text of a description walked through? Every value by its key, every mistake with its line, none hiding the next.

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::SourceError;
use crate::record::code::Code;
use crate::record::period::parse_day;

pub(super) type Value<'t> = Spanned<DeValue<'t>>;

/// How a value begins that a proposal leaves to a person.
pub(super) const TODO: &str = "TODO";

/// A description on its way through, with what was found wrong so far.
pub(super) struct Walk<'t> {
    pub name: &'t str,
    pub text: &'t str,
    pub errors: Vec<SourceError>,
}

/// A table of the text, with the place at which to report what is missing.
#[derive(Clone, Copy)]
pub(super) struct Section<'t> {
    pub path: &'t str,
    pub table: Option<&'t DeTable<'t>>,
    pub at: usize,
}

impl<'t> Walk<'t> {
    pub fn day(&mut self, section: Section<'t>, key: &str) -> Option<NaiveDate> {
        let text = self.string(section, key)?;
        let day = parse_day(&text);
        if day.is_none() {
            self.wrong(self.place(section, key), key, "is no date", "write YYYY-MM-DD in quotes");
        }
        day
    }

    pub fn section(&mut self, above: Section<'t>, key: &str, path: &'t str) -> Section<'t> {
        let Some(value) = above.table.and_then(|table| table.get(key)) else { return Section { path, table: None, at: above.at } };
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong(value.span().start, key, "is no table", "write it as [section]");
        }
        Section { path, table, at: value.span().start }
    }

    pub fn tables(&mut self, above: Section<'t>, key: &'t str) -> Vec<Section<'t>> {
        let Some(value) = above.table.and_then(|table| table.get(key)) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(value.span().start, key, "is no list of tables", "write each as [[columns]]");
            return Vec::new();
        };
        list.iter().map(|value| Section { path: key, table: value.get_ref().as_table(), at: value.span().start }).collect()
    }

    pub fn only(&mut self, section: Section<'t>, known: &[&str]) {
        for key in section.table.into_iter().flat_map(DeTable::keys) {
            if !known.contains(&key.get_ref().as_ref()) {
                self.wrong(key.span().start, key.get_ref(), "is no key of a description", &format!("write one of {}", known.join(" ")));
            }
        }
    }

    pub fn string(&mut self, section: Section<'t>, key: &str) -> Option<String> {
        match section.table.and_then(|table| table.get(key)) {
            Some(value) => self.as_string(value, key),
            None => {
                let path = if section.path.is_empty() { key.to_owned() } else { format!("{}.{key}", section.path) };
                self.wrong(section.at, &path, "is missing", "add it");
                None
            }
        }
    }

    pub fn optional_string(&mut self, section: Section<'t>, key: &str) -> Option<String> {
        section.table.and_then(|table| table.get(key)).and_then(|value| self.as_string(value, key))
    }

    pub fn strings(&mut self, section: Section<'t>, key: &str) -> Vec<String> {
        match section.table.and_then(|table| table.get(key)) {
            None => Vec::new(),
            Some(value) => match value.get_ref().as_array() {
                Some(list) => list.iter().filter_map(|value| self.as_string(value, key)).collect(),
                None => self.as_string(value, key).into_iter().collect(),
            },
        }
    }

    /// One of a closed list of words; its own default where the key is not there.
    pub fn code_or<T: Code>(&mut self, section: Section<'t>, key: &str, otherwise: T) -> T {
        let Some(text) = self.optional_string(section, key) else { return otherwise };
        T::parse(&text).unwrap_or_else(|error| {
            self.wrong(self.place(section, key), key, &format!("is not {}", error.expected), "write one of them");
            otherwise
        })
    }

    pub fn number_or(&mut self, section: Section<'t>, key: &str, otherwise: u64) -> u64 {
        let Some(value) = section.table.and_then(|table| table.get(key)) else { return otherwise };
        let number = value.get_ref().as_integer().and_then(|number| u64::from_str_radix(number.as_str(), number.radix()).ok());
        if number.is_none() {
            self.wrong(value.span().start, key, "is no whole number", "write digits alone");
        }
        number.unwrap_or(otherwise)
    }

    pub fn as_string(&mut self, value: &Value<'t>, key: &str) -> Option<String> {
        let text = value.get_ref().as_str();
        match text {
            None => self.wrong(value.span().start, key, "is no text", "put it in quotes"),
            Some(text) if text.starts_with(TODO) => {
                self.wrong(value.span().start, key, "is still to be filled in", "a proposal is finished by a person: replace the TODO");
            }
            Some(_) => {}
        }
        text.map(str::to_owned)
    }

    pub fn place(&self, section: Section<'t>, key: &str) -> usize {
        section.table.and_then(|table| table.get(key)).map_or(section.at, |value| value.span().start)
    }

    pub fn wrong(&mut self, at: usize, key: &str, message: &str, advice: &str) {
        let line = self.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        self.errors.push(SourceError { name: self.name.to_owned(), line, key: key.to_owned(), message: message.to_owned(), advice: advice.to_owned() });
    }
}

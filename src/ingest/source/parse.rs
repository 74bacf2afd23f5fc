//! Is a description right? Every error at once, with line and key.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{BuiltNumber, Listing, Mapping, Source, SourceError, StatusWords};
use crate::ingest::agency_rows::Column;
use crate::ingest::columns::Columns as _;
use crate::record::code::Code;
use crate::record::licence::Status;
use crate::record::period::parse_day;

type Value<'t> = Spanned<DeValue<'t>>;

/// A description on its way through, with what was found wrong so far.
struct Walk<'t> {
    name: &'t str,
    text: &'t str,
    errors: Vec<SourceError>,
}

/// A table of the text, with the place at which to report what is missing.
#[derive(Clone, Copy)]
struct Section<'t> {
    path: &'t str,
    table: Option<&'t DeTable<'t>>,
    at: usize,
}

pub(super) fn parse(name: &str, text: &str) -> Result<Source, Vec<SourceError>> {
    let (root, broken) = DeTable::parse_recoverable(text);
    let mut walk = Walk { name, text, errors: Vec::new() };
    for error in &broken {
        walk.wrong(error.span().unwrap_or_default().start, "the text", error.message(), "mend the TOML");
    }
    if !walk.errors.is_empty() {
        return Err(walk.errors);
    }
    let source = walk.source(Section { path: "", table: Some(root.get_ref()), at: 0 });
    match source {
        Some(source) if walk.errors.is_empty() => Ok(source),
        _ => Err(walk.errors),
    }
}

impl<'t> Walk<'t> {
    fn source(&mut self, root: Section<'t>) -> Option<Source> {
        let keys = [
            "publisher",
            "title",
            "page",
            "encoding",
            "delimiter",
            "header_rows",
            "empty",
            "ignore",
            "rows",
            "constants",
            "columns",
            "number",
            "listing",
            "status",
        ];
        self.only(root, &keys);
        let (publisher, _title, _page) = (self.string(root, "publisher"), self.string(root, "title"), self.optional_string(root, "page"));
        let encoding = self.encoding(root);
        let delimiter = self.delimiter(root);
        let header_rows = self.number_or(root, "header_rows", 1);
        let (empty, ignore) = (self.strings(root, "empty"), self.strings(root, "ignore"));
        let rows = self.section(root, "rows", "rows");
        self.only(rows, &["least", "most"]);
        let (least, most) = (self.number_or(rows, "least", 1), self.number_or(rows, "most", u64::MAX));
        let constants = self.constants(root);
        let columns = self.columns(root);
        let number = self.built_number(root);
        let listing = self.listing(root);
        let status = self.status(root);
        self.complete(&columns, &constants, number.as_ref());
        Some(Source {
            name: self.name.to_owned(),
            publisher: publisher?,
            encoding: encoding?,
            delimiter: delimiter?,
            header_rows: u32::try_from(header_rows.clamp(1, 10)).unwrap_or(1),
            empty,
            ignore,
            columns,
            constants,
            number,
            listing: listing?,
            status,
            least,
            most,
        })
    }

    fn encoding(&mut self, root: Section<'t>) -> Option<&'static encoding_rs::Encoding> {
        let label = self.string(root, "encoding")?;
        let known = encoding_rs::Encoding::for_label(label.as_bytes());
        if known.is_none() {
            self.wrong(self.place(root, "encoding"), "encoding", "is no encoding that the web knows", "write utf-8, windows-1252, utf-16le or another label");
        }
        known
    }

    fn delimiter(&mut self, root: Section<'t>) -> Option<u8> {
        let text = self.optional_string(root, "delimiter").unwrap_or_else(|| ",".to_owned());
        match text.as_bytes() {
            [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r') => Some(*byte),
            _ => {
                self.wrong(self.place(root, "delimiter"), "delimiter", "is not one ASCII character", "write \",\", \";\" or \"\\t\"");
                None
            }
        }
    }

    fn constants(&mut self, root: Section<'t>) -> BTreeMap<&'static str, String> {
        let section = self.section(root, "constants", "constants");
        let mut constants = BTreeMap::new();
        for (key, value) in section.table.into_iter().flatten() {
            let Some(column) = Column::NAMES.iter().find(|name| **name == key.get_ref().as_ref()) else {
                self.wrong(key.span().start, key.get_ref(), "is no column of agencies.csv", "write a column of exchange 1.0");
                continue;
            };
            if let Some(text) = self.as_string(value, column) {
                constants.insert(*column, text);
            }
        }
        constants
    }

    fn columns(&mut self, root: Section<'t>) -> Vec<Mapping> {
        let list = self.tables(root, "columns");
        list.into_iter().filter_map(|section| self.mapping(section)).collect()
    }

    fn mapping(&mut self, section: Section<'t>) -> Option<Mapping> {
        self.only(section, &["from", "to", "between", "words", "format"]);
        let from = self.strings(section, "from");
        if from.is_empty() {
            self.wrong(section.at, "columns.from", "is missing", "name the column of the list, or several of which the first filled one counts");
        }
        let (between, words) = (self.strings(section, "between"), self.words(section));
        let format = self.optional_string(section, "format");
        let to = self.string(section, "to")?;
        let column = Column::ALL.iter().find(|column| column.name() == to).copied();
        if column.is_none() {
            self.wrong(self.place(section, "to"), "columns.to", &format!("is no column of agencies.csv: {to}"), "write a column of exchange 1.0");
        }
        Some(Mapping { from, to: column?, between, words, format })
    }

    fn words(&mut self, section: Section<'t>) -> BTreeMap<String, String> {
        let words = self.section(section, "words", "words");
        let pairs = words.table.into_iter().flatten();
        pairs.filter_map(|(word, meaning)| Some((word.get_ref().to_string(), self.as_string(meaning, "words")?))).collect()
    }

    fn built_number(&mut self, root: Section<'t>) -> Option<BuiltNumber> {
        root.table?.get("number")?;
        let section = self.section(root, "number", "number");
        self.only(section, &["prefix", "from"]);
        let (prefix, from) = (self.string(section, "prefix"), self.strings(section, "from"));
        if from.is_empty() {
            self.wrong(section.at, "number.from", "is missing", "name the fewest columns that stay the same from list to list");
        }
        Some(BuiltNumber { prefix: prefix?, from })
    }

    fn listing(&mut self, root: Section<'t>) -> Option<Listing> {
        let section = self.section(root, "listing", "listing");
        self.only(section, &["as_of", "speaks_for_days", "since", "since_format"]);
        let as_of = self.day(section, "as_of");
        let speaks_for_days = u32::try_from(self.number_or(section, "speaks_for_days", 0)).unwrap_or(u32::MAX).min(366);
        let since = self.optional_string(section, "since");
        let format = self.optional_string(section, "since_format");
        if since.is_some() != format.is_some() {
            self.wrong(section.at, "listing.since", "and since_format go together", "give both or none");
        }
        Some(Listing { as_of: as_of?, speaks_for_days, since: since.zip(format) })
    }

    fn status(&mut self, root: Section<'t>) -> Option<StatusWords> {
        root.table?.get("status")?;
        let section = self.section(root, "status", "status");
        self.only(section, &["from", "words", "effective_on", "effective_format"]);
        let from = self.string(section, "from");
        let place = self.place(section, "words");
        let mut words = BTreeMap::new();
        for (word, meaning) in self.words(section) {
            match Status::parse(&meaning) {
                Ok(status) if !matches!(status, Status::NotYet) => drop(words.insert(word, status)),
                Ok(_) | Err(_) => {
                    let message = format!("gives {word:?} the unknown meaning {meaning:?}");
                    self.wrong(place, "status.words", &message, "write licensed conditional suspended expired revoked surrendered or refused");
                }
            }
        }
        let day = self.optional_string(section, "effective_on").zip(self.optional_string(section, "effective_format"));
        Some(StatusWords { from: from?, words, effective_on: day })
    }

    /// Every required column of `agencies.csv` must come from somewhere.
    fn complete(&mut self, columns: &[Mapping], constants: &BTreeMap<&'static str, String>, number: Option<&BuiltNumber>) {
        for required in Column::ALL.iter().take(Column::REQUIRED) {
            let built = *required == Column::LicenceNo && number.is_some();
            if !built && !constants.contains_key(required.name()) && !columns.iter().any(|mapping| mapping.to == *required) {
                let advice = "map a column to it, give it as a constant, or build the number from [number]";
                self.wrong(0, required.name(), "comes from no column of the list", advice);
            }
        }
    }

    fn day(&mut self, section: Section<'t>, key: &str) -> Option<NaiveDate> {
        let text = self.string(section, key)?;
        let day = parse_day(&text);
        if day.is_none() {
            self.wrong(self.place(section, key), key, "is no date", "write YYYY-MM-DD in quotes");
        }
        day
    }

    fn section(&mut self, above: Section<'t>, key: &str, path: &'t str) -> Section<'t> {
        let Some(value) = above.table.and_then(|table| table.get(key)) else { return Section { path, table: None, at: above.at } };
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong(value.span().start, key, "is no table", "write it as [section]");
        }
        Section { path, table, at: value.span().start }
    }

    fn tables(&mut self, above: Section<'t>, key: &'t str) -> Vec<Section<'t>> {
        let Some(value) = above.table.and_then(|table| table.get(key)) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(value.span().start, key, "is no list of tables", "write each as [[columns]]");
            return Vec::new();
        };
        list.iter().map(|value| Section { path: key, table: value.get_ref().as_table(), at: value.span().start }).collect()
    }

    fn only(&mut self, section: Section<'t>, known: &[&str]) {
        for key in section.table.into_iter().flat_map(DeTable::keys) {
            if !known.contains(&key.get_ref().as_ref()) {
                self.wrong(key.span().start, key.get_ref(), "is no key of a description", &format!("write one of {}", known.join(" ")));
            }
        }
    }

    fn string(&mut self, section: Section<'t>, key: &str) -> Option<String> {
        match section.table.and_then(|table| table.get(key)) {
            Some(value) => self.as_string(value, key),
            None => {
                let path = if section.path.is_empty() { key.to_owned() } else { format!("{}.{key}", section.path) };
                self.wrong(section.at, &path, "is missing", "add it");
                None
            }
        }
    }

    fn optional_string(&mut self, section: Section<'t>, key: &str) -> Option<String> {
        section.table.and_then(|table| table.get(key)).and_then(|value| self.as_string(value, key))
    }

    fn strings(&mut self, section: Section<'t>, key: &str) -> Vec<String> {
        match section.table.and_then(|table| table.get(key)) {
            None => Vec::new(),
            Some(value) => match value.get_ref().as_array() {
                Some(list) => list.iter().filter_map(|value| self.as_string(value, key)).collect(),
                None => self.as_string(value, key).into_iter().collect(),
            },
        }
    }

    fn number_or(&mut self, section: Section<'t>, key: &str, otherwise: u64) -> u64 {
        let Some(value) = section.table.and_then(|table| table.get(key)) else { return otherwise };
        let number = value.get_ref().as_integer().and_then(|number| u64::from_str_radix(number.as_str(), number.radix()).ok());
        if number.is_none() {
            self.wrong(value.span().start, key, "is no whole number", "write digits alone");
        }
        number.unwrap_or(otherwise)
    }

    fn as_string(&mut self, value: &Value<'t>, key: &str) -> Option<String> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong(value.span().start, key, "is no text", "put it in quotes");
        }
        text.map(str::to_owned)
    }

    fn place(&self, section: Section<'t>, key: &str) -> usize {
        section.table.and_then(|table| table.get(key)).map_or(section.at, |value| value.span().start)
    }

    fn wrong(&mut self, at: usize, key: &str, message: &str, advice: &str) {
        let line = self.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        self.errors.push(SourceError { name: self.name.to_owned(), line, key: key.to_owned(), message: message.to_owned(), advice: advice.to_owned() });
    }
}

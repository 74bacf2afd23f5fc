//! Is a description right? Every error at once, with line and key.

use std::collections::BTreeMap;

use toml::de::DeTable;

use super::days::{DayForm, Months, is_plain_format};
use super::walk::{Section, Walk};
use super::{BuiltNumber, Listing, Mapping, Source, SourceError, StatusWords};
use crate::ingest::agency_rows::Column;
use crate::ingest::columns::Columns as _;
use crate::record::calendar::Calendar;
use crate::record::code::Code as _;
use crate::record::licence::Status;

/// Every key of a description; those of the kinds of file stand in `kind`.
const KEYS: [&str; 20] = [
    "publisher",
    "title",
    "page",
    "kind",
    "encoding",
    "delimiter",
    "sheet",
    "pointer",
    "table",
    "skip_rows",
    "header_rows",
    "empty",
    "ignore",
    "rows",
    "months",
    "constants",
    "columns",
    "number",
    "listing",
    "status",
];

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
        self.only(root, &KEYS);
        let (publisher, _title, _page) = (self.string(root, "publisher"), self.string(root, "title"), self.optional_string(root, "page"));
        let (kind, encoding) = (self.kind(root), self.encoding(root));
        let skip_rows = u32::try_from(self.number_or(root, "skip_rows", 0).min(1_000)).unwrap_or_default();
        let header_rows = u32::try_from(self.number_or(root, "header_rows", 1).clamp(1, 10)).unwrap_or(1);
        let (empty, ignore) = (self.strings(root, "empty"), self.strings(root, "ignore"));
        let rows = self.section(root, "rows", "rows");
        self.only(rows, &["least", "most"]);
        let (least, most) = (self.number_or(rows, "least", 1), self.number_or(rows, "most", u64::MAX));
        let months = self.months(root);
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
            kind: kind?,
            skip_rows,
            header_rows,
            empty,
            ignore,
            months,
            columns,
            constants,
            number,
            listing: listing?,
            status,
            least,
            most,
        })
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
        self.only(section, &["as_of", "speaks_for_days", "since", "since_format", "since_calendar", "since_digits"]);
        let as_of = self.day(section, "as_of");
        let speaks_for_days = u32::try_from(self.number_or(section, "speaks_for_days", 0)).unwrap_or(u32::MAX).min(366);
        let since = self.dated_column(section, "since", ["since_format", "since_calendar", "since_digits"]);
        Some(Listing { as_of: as_of?, speaks_for_days, since })
    }

    fn status(&mut self, root: Section<'t>) -> Option<StatusWords> {
        root.table?.get("status")?;
        let section = self.section(root, "status", "status");
        self.only(section, &["from", "words", "effective_on", "effective_format", "effective_calendar", "effective_digits"]);
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
        let day = self.dated_column(section, "effective_on", ["effective_format", "effective_calendar", "effective_digits"]);
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

    /// A column that holds days, and how they are written; the keys of its form are given.
    fn dated_column(&mut self, section: Section<'t>, column: &str, keys: [&str; 3]) -> Option<(String, DayForm)> {
        let (from, form) = (self.optional_string(section, column), self.day_form(section, keys));
        if from.is_some() != form.is_some() {
            self.wrong(section.at, column, &format!("and {} go together", keys[0]), "give both or none");
        }
        from.zip(form)
    }

    /// How days are written, where the section says so; the keys are those of the formats, the calendar and the digits.
    pub(super) fn day_form(&mut self, section: Section<'t>, [format, calendar, digits]: [&str; 3]) -> Option<DayForm> {
        let formats = self.strings(section, format);
        let native = self.native_digits(section, digits);
        let known = self.code_or(section, calendar, Calendar::Gregorian);
        if formats.is_empty() {
            if section.table.is_some_and(|table| table.get(calendar).is_some()) {
                self.wrong(self.place(section, calendar), calendar, &format!("needs {format}"), "say how the days are written, such as %d/%m/%Y");
            }
            return None;
        }
        for text in formats.iter().filter(|text| *text != "year" && known != Calendar::Gregorian && !is_plain_format(text)) {
            let message = format!("{text} is not made of %Y, %m or %B, and %d, each once");
            self.wrong(self.place(section, format), format, &message, "only such formats can be read in other calendars than ours");
        }
        Some(DayForm { formats, calendar: known, native })
    }

    /// Whether digits of other scripts are meant as digits.
    pub(super) fn native_digits(&mut self, section: Section<'t>, key: &str) -> bool {
        let said = self.optional_string(section, key);
        if said.as_ref().is_some_and(|word| word != "native") {
            self.wrong(self.place(section, key), key, "is not native", "write native where digits of other scripts are meant as digits, or leave it out");
        }
        said.is_some()
    }

    fn months(&mut self, root: Section<'t>) -> Months {
        let section = self.section(root, "months", "months");
        let mut months = Months::new();
        for (word, value) in section.table.into_iter().flatten() {
            let month = value.get_ref().as_integer().and_then(|number| number.as_str().parse().ok()).filter(|month| (1..=12).contains(month));
            match month {
                Some(month) => drop(months.insert(word.get_ref().to_lowercase(), month)),
                None => self.wrong(value.span().start, word.get_ref(), "is given no month", "write a number from 1 to 12"),
            }
        }
        months
    }
}

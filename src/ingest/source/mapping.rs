//! Where does a column of `agencies.csv` come from, and through which conversions? The `[[columns]]` of a description.

use std::collections::BTreeMap;

use super::Mapping;
use super::figures::{Figures, Grouping};
use super::walk::{Section, Walk};
use crate::ingest::agency_rows::Column;
use crate::ingest::columns::Columns as _;

impl<'t> Walk<'t> {
    pub(super) fn columns(&mut self, root: Section<'t>) -> Vec<Mapping> {
        let list = self.tables(root, "columns");
        list.into_iter().filter_map(|section| self.mapping(section)).collect()
    }

    fn mapping(&mut self, section: Section<'t>) -> Option<Mapping> {
        self.only(section, &["from", "to", "between", "words", "format", "calendar", "digits", "figures"]);
        let from = self.strings(section, "from");
        if from.is_empty() {
            self.wrong(section.at, "columns.from", "is missing", "name the column of the list, or several of which the first filled one counts");
        }
        let (between, words) = (self.strings(section, "between"), self.words(section));
        let days = self.day_form(section, ["format", "calendar", "digits"]);
        let (native, figures) = (self.native_digits(section, "digits"), self.figures(section));
        let to = self.string(section, "to")?;
        let column = Column::ALL.iter().find(|column| column.name() == to).copied();
        if column.is_none() {
            self.wrong(self.place(section, "to"), "columns.to", &format!("is no column of agencies.csv: {to}"), "write a column of exchange 1.0");
        }
        Some(Mapping { from, to: column?, between, words, days, native, figures })
    }

    pub(super) fn words(&mut self, section: Section<'t>) -> BTreeMap<String, String> {
        let words = self.section(section, "words", "words");
        let pairs = words.table.into_iter().flatten();
        pairs.filter_map(|(word, meaning)| Some((word.get_ref().to_string(), self.as_string(meaning, "words")?))).collect()
    }

    /// How numbers are written, where the section says so.
    fn figures(&mut self, above: Section<'t>) -> Option<Figures> {
        above.table?.get("figures")?;
        let section = self.section(above, "figures", "columns.figures");
        self.only(section, &["grouping", "mark", "decimal", "words"]);
        let grouping = self.code_or(section, "grouping", Grouping::None);
        let (mark, decimal) = (self.sign(section, "mark", ','), self.sign(section, "decimal", '.'));
        if mark == decimal {
            self.wrong(section.at, "mark", "and decimal are the same", "give decimal as well, such as \",\" beside the mark \".\"");
        }
        let words = self.strings(section, "words");
        Some(Figures { grouping, mark, decimal, words, native: self.native_digits(above, "digits") })
    }

    fn sign(&mut self, section: Section<'t>, key: &str, otherwise: char) -> char {
        let Some(text) = self.optional_string(section, key) else { return otherwise };
        let mut signs = text.chars();
        match (signs.next(), signs.next()) {
            (Some(sign), None) if !sign.is_ascii_digit() => sign,
            _ => {
                self.wrong(self.place(section, key), key, "is not one sign", "write a single sign such as \",\"");
                otherwise
            }
        }
    }
}

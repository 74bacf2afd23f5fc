//! Which columns does a table have, and which must be there? Written once a table, as an enum in the words of exchange 1.0.

use super::refusal::Refusal;
use crate::record::table::Table;

/// The columns of one table.
pub(super) trait Columns: Copy + 'static {
    /// The table.
    const TABLE: Table;
    /// Every column, required ones first.
    const ALL: &'static [Self];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str];
    /// How many of them are required.
    const REQUIRED: usize;
    /// Columns whose values stand in no report.
    const SECRET: &'static [&'static str];

    /// Place in [`Self::NAMES`].
    fn at(self) -> usize;

    /// The name in exchange 1.0.
    fn name(self) -> &'static str {
        Self::NAMES[self.at()]
    }
}

/// Writes the columns of a table as an enum: required ones, then optional ones.
macro_rules! columns {
    ($table:ident $(secret $secret:literal)?; required $($req:ident = $req_text:literal),+; optional $($opt:ident = $opt_text:literal),* $(,)?) => {
        /// A column of the table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(in crate::ingest) enum Column { $($req,)+ $($opt),* }

        impl $crate::ingest::columns::Columns for Column {
            const TABLE: $crate::record::table::Table = $crate::record::table::Table::$table;
            const ALL: &'static [Self] = &[$(Self::$req,)+ $(Self::$opt),*];
            const NAMES: &'static [&'static str] = &[$($req_text,)+ $($opt_text),*];
            const REQUIRED: usize = [$($req_text),+].len();
            const SECRET: &'static [&'static str] = &[$($secret)?];

            fn at(self) -> usize {
                self as usize
            }
        }
    };
}
pub(super) use columns;

/// Where the columns of a table stand in one file.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    /// For each known column, its place in the file.
    pub places: Vec<Option<u32>>,
    /// Columns in the file.
    pub width: usize,
    /// Columns that exchange 1.0 does not know.
    pub unknown: Vec<String>,
    /// Places of columns whose values stand in no report.
    pub secret: Vec<u32>,
}

impl Layout {
    /// Finds the columns of a table among the names of a header.
    pub fn find<C: Columns>(file: &str, header: &[String]) -> Result<Self, Refusal> {
        let mut layout = Self { places: vec![None; C::NAMES.len()], width: header.len(), unknown: Vec::new(), secret: Vec::new() };
        for (place, name) in (0_u32..).zip(header) {
            let wanted = name.trim().to_ascii_lowercase();
            let Some(at) = C::NAMES.iter().position(|known| *known == wanted) else {
                layout.unknown.push(name.clone());
                continue;
            };
            if layout.places[at].replace(place).is_some() {
                return Err(Refusal::ColumnTwice { file: file.to_owned(), column: wanted });
            }
            if C::SECRET.contains(&wanted.as_str()) {
                layout.secret.push(place);
            }
        }
        let columns: Vec<_> = C::NAMES.iter().zip(&layout.places).take(C::REQUIRED).filter(|(_, place)| place.is_none()).map(|(name, _)| *name).collect();
        if columns.is_empty() { Ok(layout) } else { Err(Refusal::ColumnsMissing { file: file.to_owned(), table: C::TABLE, columns }) }
    }

    /// Where a column stands in the file, if it is there.
    pub fn place<C: Columns>(&self, column: C) -> Option<u32> {
        self.places.get(column.at()).copied().flatten()
    }
}

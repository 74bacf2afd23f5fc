//! Why was a whole package sent back, and what is to be done? A refusal is a sentence; nothing of the package was taken.

use std::io;

use crate::record::table::Table;

/// A package that cannot be read at all: exit 2.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// No file or folder there.
    #[error("{path}: there is no such file or folder; give the folder or .zip that holds placements.csv")]
    Missing {
        /// As given.
        path: String,
    },
    /// A file that is no package.
    #[error("{path} is no package: give a folder with placements.csv, or a .zip of one")]
    NotAPackage {
        /// As given.
        path: String,
    },
    /// A workbook.
    #[error("{path} is a workbook: save each sheet as CSV UTF-8 under the table's name (placements.csv, charges.csv, …) and give the folder")]
    Workbook {
        /// As given.
        path: String,
    },
    /// No table of the exchange format in it.
    #[error("{path} holds no table of exchange 1.0; its files must be named placements.csv, charges.csv, agencies.csv and so on")]
    NoTables {
        /// As given.
        path: String,
    },
    /// The table that everything hangs on is missing.
    #[error("{path} holds no {}: add that table, with its column names in the first row", table.file())]
    TableMissing {
        /// As given.
        path: String,
        /// The table.
        table: Table,
    },
    /// Two files claim to be the same table.
    #[error("{path}: {first} and {second} are the same table; keep one of them")]
    TableTwice {
        /// As given.
        path: String,
        /// One file.
        first: String,
        /// The other.
        second: String,
    },
    /// A damaged or locked `.zip`.
    #[error("{path} cannot be unpacked ({why}); pack the folder again, without a password")]
    BadZip {
        /// As given.
        path: String,
        /// What the unpacker says.
        why: String,
    },
    /// A name inside a `.zip` that leads out of it.
    #[error("{path}: the packed file {entry:?} leads out of the package; pack the folder again with plain file names")]
    PathLeadsOut {
        /// As given.
        path: String,
        /// The name inside.
        entry: String,
    },
    /// A `.zip` that grows without measure.
    #[error("{path}: the packed file {entry:?} unpacks to more than {most} bytes; send the tables in parts, or as a plain folder")]
    ZipTooLarge {
        /// As given.
        path: String,
        /// The name inside.
        entry: String,
        /// The most that is unpacked.
        most: u64,
    },
    /// A file over the limit.
    #[error("{file} has {bytes} bytes, more than the {most} that are read; send it in parts, each with its placements")]
    FileTooLarge {
        /// The table's file.
        file: String,
        /// What it has.
        bytes: u64,
        /// What is allowed.
        most: u64,
    },
    /// A table that would have to be put in order in memory and is too large for that.
    #[error("{file} does not follow the order of placements.csv and has more than the {most} bytes that are put in order in memory; sort both by placement_id")]
    TooLargeToOrder {
        /// The table's file.
        file: String,
        /// What is allowed.
        most: u64,
    },
    /// More rows than the limit.
    #[error("{file} has more than {most} rows (line {line}); send it in parts, each with its placements")]
    TooManyRows {
        /// The table's file.
        file: String,
        /// Where the limit was passed.
        line: u32,
        /// What is allowed.
        most: u64,
    },
    /// More columns than the limit.
    #[error("{file} names {columns} columns in line 1, more than the {most} that are read; delete the columns that exchange 1.0 does not know")]
    TooManyColumns {
        /// The table's file.
        file: String,
        /// What it has.
        columns: usize,
        /// What is allowed.
        most: usize,
    },
    /// A file without a header.
    #[error("{file} is empty: its first row must name the columns")]
    NoHeader {
        /// The table's file.
        file: String,
    },
    /// A header that cannot be read.
    #[error("{file}, line 1: the row of column names {why}; {advice}")]
    BadHeader {
        /// The table's file.
        file: String,
        /// What is wrong.
        why: String,
        /// What to do.
        advice: &'static str,
    },
    /// Required columns that are not there.
    #[error("{file}: the table {table} lacks the required column{} {}; add {} to its first row and fill it in every row",
        if columns.len() == 1 { "" } else { "s" }, columns.join(", "), if columns.len() == 1 { "it" } else { "them" })]
    ColumnsMissing {
        /// The table's file.
        file: String,
        /// The table.
        table: Table,
        /// The columns.
        columns: Vec<&'static str>,
    },
    /// A column that stands twice.
    #[error("{file}: the column {column} stands twice in line 1; keep one of them")]
    ColumnTwice {
        /// The table's file.
        file: String,
        /// The column.
        column: String,
    },
    /// Bytes in another encoding.
    #[error(
        "{file} is not UTF-8 ({found} at byte {offset}, line {line}); save it as CSV UTF-8, or read it through a source description that names its encoding"
    )]
    NotUtf8 {
        /// The table's file.
        file: String,
        /// What was found.
        found: String,
        /// Where, counting from 0.
        offset: u64,
        /// Where, counting from 1.
        line: u32,
    },
    /// A list that is not of the kind that its description names, or not where it points.
    #[error("{file} {why}; {advice}")]
    UnreadableList {
        /// The file.
        file: String,
        /// What is wrong.
        why: String,
        /// What to do.
        advice: &'static str,
    },
    /// A list whose size says that something went wrong on the way.
    #[error("{file} has {rows} rows; {source_name} expects {least} to {most}: look whether the file is whole, then move the bounds in the description")]
    OutOfBounds {
        /// The file.
        file: String,
        /// Its source description.
        source_name: String,
        /// What it has.
        rows: u64,
        /// The least.
        least: u64,
        /// The most.
        most: u64,
    },
    /// The disk or the writer of rejected rows failed.
    #[error("{file}: {doing} failed; try again when the disk is in order")]
    Io {
        /// The file.
        file: String,
        /// What was being done.
        doing: &'static str,
        /// What the system says.
        #[source]
        source: io::Error,
    },
}

impl Refusal {
    /// A failure of reading or writing, with the file and what was being done.
    #[must_use]
    pub fn io(file: impl Into<String>, doing: &'static str, source: io::Error) -> Self {
        Self::Io { file: file.into(), doing, source }
    }
}

//! Which rows wait to be written? Those of one table, until a statement is full.

use sea_orm::Value;

use super::fact::{FactKey, HEAD, Row, digest, name};

/// Values bound in one statement: enough to make the way to the database cheap, far below the limits of both (32766, 65535).
pub(super) const VALUES_MAX: usize = 8_000;

/// Rows of one table that wait to be written.
#[derive(Debug)]
pub(super) struct Batch {
    /// The table's name in the database.
    pub table: &'static str,
    /// Head, then the record's own columns.
    pub columns: Vec<String>,
    /// How many rows make it full.
    pub full: usize,
    /// The rows.
    pub rows: Vec<Waiting>,
}

/// A row that waits to be written.
#[derive(Debug)]
pub(super) struct Waiting {
    /// Its natural key.
    pub key: FactKey,
    /// What it says.
    pub digest: String,
    /// The line that it stood on.
    pub line: u32,
    /// The record's own columns.
    pub values: Vec<Value>,
}

impl Batch {
    /// An empty batch for the table of a record.
    pub fn of<T: Row>() -> Self {
        let columns: Vec<String> = HEAD.iter().map(|&column| column.to_owned()).chain(T::columns()).collect();
        Self { table: name(T::TABLE), full: (VALUES_MAX / columns.len()).max(1), columns, rows: Vec::new() }
    }

    /// Adds a record; says whether the batch is full.
    pub fn push<T: Row>(&mut self, record: &T) -> bool {
        self.rows.push(Waiting::of(record, self.columns.len()));
        self.rows.len() >= self.full
    }
}

impl Waiting {
    /// A record, ready to be written.
    pub fn of<T: Row>(record: &T, capacity: usize) -> Self {
        let mut values = Vec::with_capacity(capacity);
        record.write(&mut values);
        Self { key: record.key(), digest: digest(&values), line: record.line(), values }
    }
}

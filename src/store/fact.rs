//! What have all stored facts in common? A key, a version, a line, and columns that are written and read in one order.

use sea_orm::{QueryResult, Value};
use sha2::{Digest, Sha256};

use super::cell::Cells;
use super::error::Error;
use crate::record::hex::hex;
use crate::record::id::{Id, Key};
use crate::record::table::Table;

/// A record of exchange 1.0 that the store keeps in versions.
pub trait Fact: Row {}

/// How a record lies in its table.
pub trait Row: Sized + Send + Sync {
    /// Its table of exchange 1.0.
    const TABLE: Table;

    /// Whose it is (the placement, the licence) and which of those it is.
    fn key(&self) -> FactKey;

    /// The line that it stood on.
    fn line(&self) -> u32;

    /// Its columns in the order of [`Row::write`].
    fn columns() -> Vec<String>;

    /// Writes all columns.
    fn write(&self, out: &mut Vec<Value>);

    /// Reads all columns.
    ///
    /// # Errors
    /// When a column holds what cannot be.
    fn read(line: u32, cells: &mut Cells<'_>) -> Result<Self, Error>;
}

/// The natural key of a fact within its sender.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactKey {
    /// The placement, licence or other thing that it belongs to.
    pub owner: String,
    /// Which of the owner's facts it is; empty where there is but one.
    pub row: String,
}

impl FactKey {
    /// A key of an owner and parts that tell its facts apart.
    pub(super) fn of(owner: &Id, parts: &[&str]) -> Self {
        Self { owner: comparable(owner), row: parts.join("|") }
    }
}

/// The comparable form; what holds no letter and no digit is compared as written, so that nothing is lost.
pub(super) fn comparable(id: &Id) -> String {
    comparable_text(id.as_str())
}

/// [`comparable`] for a text that is no identifier.
pub(super) fn comparable_text(text: &str) -> String {
    let key = Key::of(text);
    if key.is_empty() { text.replace('\0', "\u{FFFD}") } else { key.as_str().to_owned() }
}

/// The columns that stand before a record's own in every table of facts.
pub(super) const HEAD: [&str; 8] = ["sender_id", "owner_key", "row_key", "version", "digest", "intake_id", "line", "superseded_by"];
/// The columns of a read row that tell which it is, for an error.
pub(super) const HEAD_KEY: usize = 3;
/// What is read before a record's own columns.
pub(super) const READ_HEAD: [&str; 5] = ["sender_id", "owner_key", "row_key", "intake_id", "line"];

/// A record as it was stored.
#[derive(Debug, Clone)]
pub(super) struct Stored<T> {
    /// Whose.
    pub sender_id: i64,
    /// What it belongs to.
    pub owner_key: String,
    /// The intake that brought this version.
    pub intake_id: i64,
    /// The record.
    pub record: T,
}

impl<T: Row> Stored<T> {
    /// Reads a row selected as [`READ_HEAD`] and the record's own columns.
    pub(super) fn read(row: &QueryResult, columns: &[String]) -> Result<Self, Error> {
        let mut cells = Cells::new(row, name(T::TABLE), columns);
        let (sender_id, owner_key) = (cells.field()?, cells.field()?);
        let _row_key: String = cells.field()?;
        let (intake_id, line) = (cells.field()?, cells.field()?);
        Ok(Self { sender_id, owner_key, intake_id, record: T::read(line, &mut cells)? })
    }
}

/// The columns of a read row: head, then the record's own.
pub(super) fn read_columns<T: Row>() -> Vec<String> {
    READ_HEAD.iter().map(|&column| column.to_owned()).chain(T::columns()).collect()
}

/// The name of a table in the database: `people` are those of the desk there, so those of agencies have a longer name.
pub(super) const fn name(table: Table) -> &'static str {
    match table {
        Table::Placements => "placements",
        Table::Charges => "charges",
        Table::Contracts => "contracts",
        Table::Payments => "payments",
        Table::Complaints => "complaints",
        Table::Agencies => "agencies",
        Table::LicenceEvents => "licence_events",
        Table::People => "agency_people",
        Table::SubAgents => "sub_agents",
        Table::Principals => "principals",
        Table::JobOrders => "job_orders",
        Table::Deposits => "deposits",
        Table::ModelContracts => "model_contracts",
        Table::Rates => "rates",
    }
}

/// A digest of what a record says: the same content has the same, on whatever line it stood.
pub(super) fn digest(values: &[Value]) -> String {
    hex(&sha256(values)[..16])
}

/// The whole SHA-256 of [`digest`], in base 16.
pub(super) fn whole_digest(values: &[Value]) -> String {
    hex(&sha256(values))
}

fn sha256(values: &[Value]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for value in values {
        match value {
            Value::String(Some(text)) => {
                hash.update([1]);
                hash.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_le_bytes());
                hash.update(text.as_bytes());
            }
            Value::BigInt(Some(number)) => {
                hash.update([2]);
                hash.update(number.to_le_bytes());
            }
            _ => hash.update([0]),
        }
    }
    hash.finalize().into()
}

/// Names the columns of a field; the closure tells its type.
pub(super) fn column_of<R, T: super::cell::Cell>(_: impl for<'a> Fn(&'a R) -> &'a T, field: &str, out: &mut Vec<String>) {
    T::columns(field, out);
}

/// Ties a record to its table: its key, then every field in the order of the columns. A field that is forgotten does not compile.
macro_rules! row {
    ($record:ident in $table:ident, key |$it:ident| $key:expr; $($field:ident),+ $(,)?) => {
        impl $crate::store::fact::Row for $record {
            const TABLE: $crate::record::table::Table = $crate::record::table::Table::$table;

            fn key(&self) -> $crate::store::fact::FactKey {
                let $it = self;
                $key
            }

            fn line(&self) -> u32 {
                self.line
            }

            fn columns() -> Vec<String> {
                let mut columns = Vec::new();
                $($crate::store::fact::column_of(|record: &$record| &record.$field, stringify!($field), &mut columns);)+
                columns
            }

            fn write(&self, out: &mut Vec<sea_orm::Value>) {
                let Self { line: _, $($field),+ } = self;
                $($crate::store::cell::Cell::put($field, out);)+
            }

            fn read(line: u32, cells: &mut $crate::store::cell::Cells<'_>) -> Result<Self, $crate::store::error::Error> {
                Ok(Self { line, $($field: cells.field()?),+ })
            }
        }
    };
}
pub(super) use row;

/// [`row`] for a record that is added as it is.
macro_rules! fact {
    ($record:ident in $($rest:tt)+) => {
        impl $crate::store::fact::Fact for $record {}
        $crate::store::fact::row! { $record in $($rest)+ }
    };
}
pub(super) use fact;

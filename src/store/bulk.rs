//! How do many rows get in quickly, once each? By prepared statements of many rows; only rows that meet an older version are compared.

use std::collections::{BTreeSet, HashMap};

use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, Value};

use super::batch::{Batch, Waiting};
use super::error::Error;
use super::fact::FactKey;
use super::intakes::Kept;
use super::select::places;

/// Whose rows are written, in which intake.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin {
    /// The sender.
    pub sender_id: i64,
    /// The intake.
    pub intake_id: i64,
}

/// The newest version of a key.
#[derive(Debug, Clone)]
pub(super) struct Newest {
    /// Its number.
    pub version: i64,
    /// What it says.
    pub digest: String,
    /// Whether it holds: the rows of a list may be gone.
    pub holds: bool,
}

/// Writes the rows of a batch and empties it. A row that says what its newest version says is unchanged; else it is the next version.
pub(super) async fn write(txn: &DatabaseTransaction, origin: Origin, batch: &mut Batch) -> Result<Kept, Error> {
    let rows = std::mem::take(&mut batch.rows);
    if rows.is_empty() {
        return Ok(Kept::default());
    }
    let count = rows.len();
    let first: Vec<(&Waiting, i64)> = rows.iter().map(|row| (row, 1)).collect();
    let added = insert(txn, origin, batch, &first).await?;
    let mut kept = Kept { added, ..Kept::default() };
    if usize::try_from(added).is_ok_and(|added| added < count) {
        kept.amended = amend(txn, origin, batch, &rows).await?;
        kept.unchanged = u64::try_from(count).unwrap_or(u64::MAX).saturating_sub(kept.added).saturating_sub(kept.amended);
    }
    Ok(kept)
}

/// Adds versions, many rows a statement; those whose key and version are there already are passed over.
pub(super) async fn insert(txn: &DatabaseTransaction, origin: Origin, batch: &Batch, rows: &[(&Waiting, i64)]) -> Result<u64, Error> {
    let backend = txn.get_database_backend();
    let columns: Vec<String> = batch.columns.iter().map(|column| format!("\"{column}\"")).collect();
    let mut written = 0;
    for chunk in rows.chunks(batch.full) {
        let sql = format!(
            "INSERT INTO \"{}\" ({}) VALUES {} ON CONFLICT (sender_id, owner_key, row_key, version) DO NOTHING",
            batch.table,
            columns.join(", "),
            places(backend, chunk.len(), columns.len())
        );
        let values = chunk.iter().flat_map(|(row, version)| bound(origin, row, *version));
        written += txn.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?.rows_affected();
    }
    Ok(written)
}

fn bound(origin: Origin, row: &Waiting, version: i64) -> impl Iterator<Item = Value> {
    let head: [Value; 8] = [
        origin.sender_id.into(),
        row.key.owner.clone().into(),
        row.key.row.clone().into(),
        version.into(),
        row.digest.clone().into(),
        origin.intake_id.into(),
        i64::from(row.line).into(),
        Value::BigInt(None),
    ];
    head.into_iter().chain(row.values.clone())
}

/// Adds a next version for every row that says something new.
async fn amend(txn: &DatabaseTransaction, origin: Origin, batch: &Batch, rows: &[Waiting]) -> Result<u64, Error> {
    let mut known = newest(txn, origin.sender_id, batch.table, rows).await?;
    let settled = settled(rows, &known);
    let mut next: Vec<(&Waiting, i64)> = Vec::new();
    for row in rows.iter().filter(|row| !settled.contains(&row.key)) {
        let Some(newest) = known.get_mut(&row.key) else { continue };
        if newest.holds && newest.digest == row.digest {
            continue;
        }
        *newest = Newest { version: newest.version + 1, digest: row.digest.clone(), holds: true };
        next.push((row, newest.version));
    }
    for (row, version) in &next {
        insert(txn, origin, batch, &[(*row, *version)]).await?;
        supersede(txn, origin, batch.table, (&row.key, *version)).await?;
    }
    Ok(u64::try_from(next.len()).unwrap_or(u64::MAX))
}

/// Keys whose last row says what is stored: a file that holds an older and a newer version, taken again, changes nothing.
fn settled(rows: &[Waiting], known: &HashMap<FactKey, Newest>) -> BTreeSet<FactKey> {
    let last: HashMap<&FactKey, &Waiting> = rows.iter().map(|row| (&row.key, row)).collect();
    let same = |key: &FactKey, row: &Waiting| known.get(key).is_some_and(|newest| newest.holds && newest.digest == row.digest);
    last.into_iter().filter(|(key, row)| same(key, row)).map(|(key, _)| key.clone()).collect()
}

/// The newest versions of the owners of some rows.
async fn newest(txn: &DatabaseTransaction, sender_id: i64, table: &str, rows: &[Waiting]) -> Result<HashMap<FactKey, Newest>, Error> {
    let owners: BTreeSet<&str> = rows.iter().map(|row| row.key.owner.as_str()).collect();
    let listed: Vec<String> = (2..=owners.len() + 1).map(|n| format!("${n}")).collect();
    let condition = format!("sender_id = $1 AND owner_key IN ({})", listed.join(", "));
    let values = std::iter::once(Value::from(sender_id)).chain(owners.into_iter().map(Value::from)).collect();
    newest_where(txn, table, &condition, values).await
}

/// The newest versions of the keys that fit a condition.
pub(super) async fn newest_where(db: &impl ConnectionTrait, table: &str, condition: &str, values: Vec<Value>) -> Result<HashMap<FactKey, Newest>, Error> {
    let sql = format!("SELECT owner_key, row_key, version, digest, superseded_by FROM \"{table}\" WHERE {condition} ORDER BY version");
    let found = db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    let mut known = HashMap::with_capacity(found.len());
    for row in found {
        let key = FactKey { owner: row.try_get_by_index(0)?, row: row.try_get_by_index(1)? };
        let superseded_by: Option<i64> = row.try_get_by_index(4)?;
        known.insert(key, Newest { version: row.try_get_by_index(2)?, digest: row.try_get_by_index(3)?, holds: superseded_by.is_none() });
    }
    Ok(known)
}

/// Marks the versions of a key before `version` as no longer holding, as from this intake.
pub(super) async fn supersede(txn: &DatabaseTransaction, origin: Origin, table: &str, (key, version): (&FactKey, i64)) -> Result<(), Error> {
    let sql = format!(
        "UPDATE \"{table}\" SET superseded_by = $1 WHERE sender_id = $2 AND owner_key = $3 AND row_key = $4 AND version < $5 AND superseded_by IS NULL"
    );
    let values: [Value; 5] = [origin.intake_id.into(), origin.sender_id.into(), key.owner.clone().into(), key.row.clone().into(), version.into()];
    txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// A table that is no table of facts, and what becomes of a row that is there already.
pub(super) struct Target<'a> {
    /// Its name.
    pub table: &'a str,
    /// The columns that are written, in order.
    pub columns: &'a [&'a str],
    /// `ON CONFLICT …`; empty where a row that is there already is an error.
    pub on_conflict: &'a str,
}

/// Adds rows, many a statement.
pub(super) async fn insert_plain(txn: &DatabaseTransaction, into: &Target<'_>, rows: &[Vec<Value>]) -> Result<(), Error> {
    let Target { table, columns, on_conflict } = into;
    let backend = txn.get_database_backend();
    for chunk in rows.chunks((super::batch::VALUES_MAX / columns.len()).max(1)) {
        let sql = format!("INSERT INTO {table} ({}) VALUES {} {on_conflict}", columns.join(", "), places(backend, chunk.len(), columns.len()));
        txn.execute_raw(Statement::from_sql_and_values(backend, sql, chunk.iter().flatten().cloned())).await?;
    }
    Ok(())
}

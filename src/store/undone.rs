//! How is a list taken back as a whole? By an intake of its own that says again what held before it; both stay readable.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, Statement, Value};
use serde_json::json;

use super::cell::Text as _;
use super::fact::{Row, name};
use super::intakes::{self, IntakeKind, NewIntake};
use super::journal::{self, Entry};
use super::table::intake;
use super::{Error, Store};
use crate::record::agency::{Agency, Deposit, JobOrder, ModelContract, Person, Principal, SubAgent};
use crate::record::code::Code as _;
use crate::record::licence::LicenceEvent;
use crate::record::rate::Rate;
use crate::record::table::Table;

/// What is to be taken back, by whom, and why.
#[derive(Debug, Clone)]
pub struct Undoing {
    /// The number of the intake.
    pub intake_id: i64,
    /// Why, in words.
    pub reason: String,
    /// Who does it, for the journal.
    pub who: String,
    /// Now.
    pub at: DateTime<Utc>,
}

/// What was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The number of the intake that takes it back.
    pub intake_id: i64,
    /// Its source.
    pub source: String,
    /// Rows that say again what they said before, by table.
    pub restored: BTreeMap<Table, u64>,
    /// Rows that hold no more, by table.
    pub taken_away: BTreeMap<Table, u64>,
}

/// A version that held when the intake `$2` of the sender `$1` began.
const HELD: &str = "old.sender_id = $1 AND old.intake_id < $2 AND (old.superseded_by IS NULL OR old.superseded_by >= $2)";
/// A version of the same key as `now`.
const SAME_KEY: &str = "old.owner_key = now.owner_key AND old.row_key = now.row_key";

impl Store {
    /// Takes the newest list of its source back: what held before it holds again, and what it brought holds no more.
    ///
    /// # Errors
    /// When there is no such intake, it is no list, a newer list of the source stands, it was undone before, or the database is
    /// not available; then nothing is changed.
    pub async fn undo_list(&self, undoing: &Undoing) -> Result<Undone, Error> {
        let txn = self.begin().await?;
        let number = undoing.intake_id;
        let row = intake::Entity::find_by_id(number).one(&txn).await?.ok_or_else(|| Error::not_found(format!("the intake {number}")))?;
        let source = self.senders_in(&txn, row.sender_id).await?;
        // On PostgreSQL the source is held from here on, so that no other list gets in between.
        intakes::sender_of(&txn, &source).await?;
        let before = standing_before(&txn, &row).await?;
        let tables: Vec<Table> = row.tables.split_whitespace().filter_map(|table| Table::parse(table).ok()).collect();
        let new = NewIntake {
            sender: source.clone(),
            package_sha256: row.package_sha256.clone(),
            as_of_on: before.and_then(|row| row.as_of_on).and_then(chrono::NaiveDate::of_text),
            taken_at: undoing.at,
            who: undoing.who.clone(),
        };
        let by = intakes::add(&txn, row.sender_id, IntakeKind::Undo, &new).await?;
        let mut undone = Undone { intake_id: by, source, restored: BTreeMap::new(), taken_away: BTreeMap::new() };
        for table in &tables {
            let ids = [row.sender_id.into(), number.into(), by.into()];
            let (restored, taken_away) = restore(&txn, *table, ids).await?;
            undone.restored.insert(*table, restored);
            undone.taken_away.insert(*table, taken_away);
        }
        remember(&txn, (undoing, &undone, &row.tables)).await?;
        txn.commit().await?;
        Ok(undone)
    }

    async fn senders_in(&self, txn: &DatabaseTransaction, sender_id: i64) -> Result<String, Error> {
        let found = super::table::sender::Entity::find_by_id(sender_id).one(txn).await?;
        found.map(|row| row.name).ok_or_else(|| Error::not_found(format!("the sender {sender_id}")))
    }
}

/// The list of the source that stood before, where there was one; why not, where this intake cannot be undone.
async fn standing_before(txn: &DatabaseTransaction, row: &intake::Model) -> Result<Option<intake::Model>, Error> {
    let number = row.id;
    match IntakeKind::parse(&row.kind) {
        Ok(IntakeKind::List) => {}
        Ok(IntakeKind::Undo) => return Err(Error::conflict(format!("number {number} took a list back itself; take that list in again instead"))),
        Ok(IntakeKind::Entry) => return Err(Error::conflict(format!("number {number} is an entry of a registrar: correct it at the desk"))),
        Ok(IntakeKind::Return) | Err(_) => return Err(Error::conflict(format!("number {number} is a return and no list; only lists are taken back"))),
    }
    let own = intake::Entity::find().filter(intake::Column::SenderId.eq(row.sender_id)).order_by_desc(intake::Column::Id).all(txn).await?;
    if let Some(by) = own.iter().find(|other| other.undoes == Some(number)) {
        return Err(Error::conflict(format!("number {number} was taken back already, by number {}", by.id)));
    }
    let is_undone = |id: i64| own.iter().any(|other| other.undoes == Some(id));
    let mut standing = own.iter().filter(|other| other.kind == IntakeKind::List.as_str() && !is_undone(other.id));
    match standing.next() {
        Some(newest) if newest.id != number => {
            Err(Error::conflict(format!("number {} of the same source came after number {number}; take that one back first", newest.id)))
        }
        _ => Ok(standing.next().cloned()),
    }
}

/// Says again what held before, and ends what did not; gives how many rows of each. The values are the sender, the intake that is
/// undone, and the one that undoes it.
async fn restore(txn: &DatabaseTransaction, table: Table, ids: [Value; 3]) -> Result<(u64, u64), Error> {
    let (named, own) = (name(table), own_columns(table));
    let listed = |of: &str| own.iter().map(|column| format!(", {of}\"{column}\"")).collect::<String>();
    let add = format!(
        "INSERT INTO \"{named}\" (sender_id, owner_key, row_key, version, digest, intake_id, line, superseded_by{}) \
         SELECT old.sender_id, old.owner_key, old.row_key, \
         (SELECT MAX(version) + 1 FROM \"{named}\" AS now WHERE now.sender_id = $1 AND {SAME_KEY}), old.digest, CAST($3 AS BIGINT), old.line, NULL{} \
         FROM \"{named}\" AS old WHERE {HELD} AND NOT EXISTS \
         (SELECT 1 FROM \"{named}\" AS now WHERE now.sender_id = $1 AND {SAME_KEY} AND now.superseded_by IS NULL AND now.digest = old.digest)",
        listed(""),
        listed("old.")
    );
    let end = format!(
        "UPDATE \"{named}\" SET superseded_by = $3 WHERE sender_id = $1 AND superseded_by IS NULL AND intake_id <> $3 AND NOT EXISTS \
         (SELECT 1 FROM \"{named}\" AS old WHERE {HELD} AND old.owner_key = \"{named}\".owner_key AND old.row_key = \"{named}\".row_key \
         AND old.digest = \"{named}\".digest)"
    );
    let backend = txn.get_database_backend();
    let restored = txn.execute_raw(Statement::from_sql_and_values(backend, add, ids.clone())).await?.rows_affected();
    let ended = txn.execute_raw(Statement::from_sql_and_values(backend, end, ids)).await?.rows_affected();
    Ok((restored, ended))
}

async fn remember(txn: &DatabaseTransaction, (undoing, undone, tables): (&Undoing, &Undone, &str)) -> Result<(), Error> {
    let Undoing { intake_id, reason, who, at } = undoing;
    let by_table = |table: &Table| (table.to_string(), json!({ "restored": undone.restored.get(table), "taken_away": undone.taken_away.get(table) }));
    let counts = serde_json::Value::Object(undone.restored.keys().map(by_table).collect());
    let row = intake::ActiveModel {
        id: Set(undone.intake_id),
        tables: Set(tables.to_owned()),
        counts: Set(counts.to_string()),
        finished_at: Set(Some(at.to_text())),
        undoes: Set(Some(*intake_id)),
        ..Default::default()
    };
    row.update(txn).await?;
    let subject = format!("intake {intake_id} of {}", undone.source);
    let detail = json!({ "by_intake": undone.intake_id, "reason": reason, "tables": counts });
    journal::add(txn, &Entry { at: *at, who: who.clone(), what: "took back".to_owned(), subject, detail }).await
}

/// The columns of a table of the register that are a record's own; a list holds no other tables.
fn own_columns(table: Table) -> Vec<String> {
    match table {
        Table::Agencies => Agency::columns(),
        Table::LicenceEvents => LicenceEvent::columns(),
        Table::People => Person::columns(),
        Table::SubAgents => SubAgent::columns(),
        Table::Principals => Principal::columns(),
        Table::JobOrders => JobOrder::columns(),
        Table::Deposits => Deposit::columns(),
        Table::ModelContracts => ModelContract::columns(),
        Table::Rates => Rate::columns(),
        Table::Placements | Table::Charges | Table::Contracts | Table::Payments | Table::Complaints => Vec::new(),
    }
}

//! What was taken in, from whom, from which bytes? An intake is one transaction: all of it is there, or nothing.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseBackend, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::batch::Batch;
use super::bulk::{self, Origin};
use super::cell::Text;
use super::entries::not_the_desk;
use super::fact::{Fact, Row, comparable_text};
use super::journal::{self, Entry};
use super::placements::Returned;
use super::table::{intake, sender};
use super::{Error, Store};
use crate::record::code::{Code, codes};
use crate::record::placement::Placement;
use crate::record::table::Table;

codes! {
    /// What kind of thing was taken in.
    IntakeKind, "one of return list entry undo":
    /// A package that adds to what is known.
    Return = "return",
    /// A whole list of an authority: rows that it no longer holds are gone.
    List = "list",
    /// An event that a registrar entered at the desk.
    Entry = "entry",
    /// What takes a list back: what held before it holds again.
    Undo = "undo",
}

/// An intake that is about to begin.
#[derive(Debug, Clone)]
pub struct NewIntake {
    /// Who sends it; placement numbers are unique within a sender. For a list, the name of its source.
    pub sender: String,
    /// Digest of the bytes (and of the description that they are read by), in base 16.
    pub package_sha256: String,
    /// The day that a list speaks of.
    pub as_of_on: Option<NaiveDate>,
    /// Now.
    pub taken_at: DateTime<Utc>,
    /// Who does it, for the journal.
    pub who: String,
}

/// What was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// Its number.
    pub id: i64,
    /// Who sent it.
    pub sender: String,
    /// What kind it is.
    pub kind: IntakeKind,
    /// Digest of its bytes.
    pub package_sha256: String,
    /// The day that a list speaks of.
    pub as_of_on: Option<NaiveDate>,
    /// When it was taken.
    pub taken_at: DateTime<Utc>,
    /// Tables that were there at all.
    pub tables: BTreeSet<Table>,
    /// What the taker counted, as JSON.
    pub counts: serde_json::Value,
    /// The list that it takes back, where it does.
    pub undoes: Option<i64>,
}

/// How an intake begins.
#[derive(Debug)]
pub enum Begun {
    /// It may be written.
    New(Box<IntakeWriter>),
    /// The same package was taken from the same sender before: nothing is to do.
    Known(Box<Intake>),
}

/// What became of the rows of a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// Rows with a new key.
    pub added: u64,
    /// Rows with a known key that say something else: new versions.
    pub amended: u64,
    /// Rows that say what is stored already.
    pub unchanged: u64,
}

/// An intake that is being written. Dropping it takes everything back, and so does the end of the process.
#[derive(Debug)]
pub struct IntakeWriter {
    txn: DatabaseTransaction,
    origin: Origin,
    new: NewIntake,
    tables: BTreeSet<Table>,
    batches: BTreeMap<Table, Batch>,
    kept: BTreeMap<Table, Kept>,
}

impl Store {
    /// Begins an intake. While it lasts, a SQLite database lets no other writer in (they wait half a minute, then give up), and one
    /// in memory has no second connection even to read; on PostgreSQL intakes of one sender take turns.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn begin_intake(&self, new: NewIntake) -> Result<Begun, Error> {
        not_the_desk(&new.sender)?;
        let txn = self.begin().await?;
        let sender_id = sender_of(&txn, &new.sender).await?;
        if let Some(known) = known(&txn, sender_id, &new.package_sha256).await? {
            txn.rollback().await?;
            return Ok(Begun::Known(Box::new(Intake::read(known, &new.sender)?)));
        }
        let intake_id = add(&txn, sender_id, IntakeKind::Return, &new).await?;
        let origin = Origin { sender_id, intake_id };
        Ok(Begun::New(Box::new(IntakeWriter { txn, origin, new, tables: BTreeSet::new(), batches: BTreeMap::new(), kept: BTreeMap::new() })))
    }

    /// Everything that was taken in, newest first.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn intakes(&self, limit: u64) -> Result<Vec<Intake>, Error> {
        let found = intake::Entity::find().order_by_desc(intake::Column::Id).limit(limit).all(&self.db).await?;
        let names = self.senders().await?;
        found
            .into_iter()
            .map(|row| {
                let name = names.get(&row.sender_id).cloned().unwrap_or_default();
                Intake::read(row, &name)
            })
            .collect()
    }

    /// One intake.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn intake(&self, id: i64) -> Result<Intake, Error> {
        let row = intake::Entity::find_by_id(id).one(&self.db).await?.ok_or_else(|| Error::not_found(format!("the intake {id}")))?;
        let sender = self.senders().await?.remove(&row.sender_id).unwrap_or_default();
        Intake::read(row, &sender)
    }

    /// Senders by number.
    pub(super) async fn senders(&self) -> Result<BTreeMap<i64, String>, Error> {
        Ok(sender::Entity::find().all(&self.db).await?.into_iter().map(|row| (row.id, row.name)).collect())
    }
}

impl IntakeWriter {
    /// Adds a placement, with the number of its rows that could not be taken in.
    ///
    /// # Errors
    /// When the database is not available; the intake is then lost as a whole.
    pub async fn placement(&mut self, placement: &Placement, rejected_rows: u32) -> Result<(), Error> {
        self.push(&Returned { placement: Cow::Borrowed(placement), rejected_rows }).await
    }

    /// Adds any other row: a charge, a version of a contract, a payment, a complaint, or a row of a register's list.
    ///
    /// # Errors
    /// When the database is not available; the intake is then lost as a whole.
    pub async fn add<T: Fact>(&mut self, record: &T) -> Result<(), Error> {
        self.push(record).await
    }

    /// Says that the package holds a table, even if it has no rows: an absent table and an empty one are judged differently.
    pub fn saw(&mut self, table: Table) {
        self.tables.insert(table);
    }

    /// The number of the intake.
    #[must_use]
    pub const fn intake_id(&self) -> i64 {
        self.origin.intake_id
    }

    /// Ends the intake: from here on it is there, wholly. `counts` is what the taker wants to remember of it.
    ///
    /// # Errors
    /// When the database is not available; the intake is then lost as a whole.
    pub async fn finish(mut self, counts: serde_json::Value) -> Result<BTreeMap<Table, Kept>, Error> {
        for (table, mut batch) in std::mem::take(&mut self.batches) {
            let kept = bulk::write(&self.txn, self.origin, &mut batch).await?;
            self.count(table, kept);
        }
        finish(&self.txn, &self.new, self.origin, (&self.tables, &counts)).await?;
        self.txn.commit().await?;
        Ok(self.kept)
    }

    async fn push<T: Row>(&mut self, record: &T) -> Result<(), Error> {
        self.tables.insert(T::TABLE);
        let batch = self.batches.entry(T::TABLE).or_insert_with(Batch::of::<T>);
        if batch.push(record) {
            let kept = bulk::write(&self.txn, self.origin, batch).await?;
            self.count(T::TABLE, kept);
        }
        Ok(())
    }

    fn count(&mut self, table: Table, kept: Kept) {
        let sum = self.kept.entry(table).or_default();
        sum.added += kept.added;
        sum.amended += kept.amended;
        sum.unchanged += kept.unchanged;
    }
}

impl Intake {
    fn read(row: intake::Model, sender: &str) -> Result<Self, Error> {
        let intake::Model { id, sender_id: _, kind, package_sha256, nth: _, as_of_on, taken_at, finished_at: _, tables, counts, undoes } = row;
        let impossible = |column: &str| Error::Impossible { table: "intakes", row: format!("intake {id}"), column: column.to_owned() };
        let kind = IntakeKind::parse(&kind).map_err(|_| impossible("kind"))?;
        let as_of_on = as_of_on.map(|day| NaiveDate::of_text(day).ok_or_else(|| impossible("as_of_on"))).transpose()?;
        let taken_at = DateTime::of_text(taken_at).ok_or_else(|| impossible("taken_at"))?;
        let tables = tables.split_whitespace().map(Table::parse).collect::<Result<_, _>>().map_err(|_| impossible("tables"))?;
        let counts = serde_json::from_str(&counts).map_err(|_| impossible("counts"))?;
        Ok(Self { id, sender: sender.to_owned(), kind, package_sha256, as_of_on, taken_at, tables, counts, undoes })
    }
}

/// The number of a sender; a new one gets its number here. On PostgreSQL the sender is held until the transaction ends.
pub(super) async fn sender_of(txn: &DatabaseTransaction, name: &str) -> Result<i64, Error> {
    let key = comparable_text(name);
    let new = sender::ActiveModel { id: NotSet, key: Set(key.clone()), name: Set(name.to_owned()) };
    let once = OnConflict::column(sender::Column::Key).do_nothing().to_owned();
    sender::Entity::insert(new).on_conflict(once).exec_without_returning(txn).await?;
    let mut find = sender::Entity::find().filter(sender::Column::Key.eq(key));
    if txn.get_database_backend() == DatabaseBackend::Postgres {
        find = find.lock_exclusive();
    }
    let found = find.one(txn).await?.ok_or_else(|| Error::not_found(format!("the sender {name}")))?;
    Ok(found.id)
}

/// Takes one row in within a transaction of somebody else; a package that was taken before changes nothing.
pub(super) async fn take_row<T: Fact>(txn: &DatabaseTransaction, new: &NewIntake, record: &T, counts: &serde_json::Value) -> Result<(), Error> {
    let sender_id = sender_of(txn, &new.sender).await?;
    if known(txn, sender_id, &new.package_sha256).await?.is_some() {
        return Ok(());
    }
    let origin = Origin { sender_id, intake_id: add(txn, sender_id, IntakeKind::Return, new).await? };
    let mut batch = Batch::of::<T>();
    batch.push(record);
    bulk::write(txn, origin, &mut batch).await?;
    finish(txn, new, origin, (&BTreeSet::from([T::TABLE]), counts)).await
}

async fn known(txn: &DatabaseTransaction, sender_id: i64, sha256: &str) -> Result<Option<intake::Model>, Error> {
    let same = intake::Entity::find().filter(intake::Column::SenderId.eq(sender_id)).filter(intake::Column::PackageSha256.eq(sha256));
    Ok(same.filter(intake::Column::Kind.eq(IntakeKind::Return.as_str())).one(txn).await?)
}

/// Adds the row of an intake and gives its number.
pub(super) async fn add(txn: &DatabaseTransaction, sender_id: i64, kind: IntakeKind, new: &NewIntake) -> Result<i64, Error> {
    let before = intake::Entity::find().filter(intake::Column::SenderId.eq(sender_id)).filter(intake::Column::PackageSha256.eq(&new.package_sha256));
    let nth = before.filter(intake::Column::Kind.eq(kind.as_str())).order_by_desc(intake::Column::Nth).one(txn).await?.map_or(1, |row| row.nth + 1);
    let row = intake::ActiveModel {
        id: NotSet,
        sender_id: Set(sender_id),
        kind: Set(kind.as_str().to_owned()),
        package_sha256: Set(new.package_sha256.clone()),
        nth: Set(nth),
        as_of_on: Set(new.as_of_on.map(|day| day.to_text())),
        taken_at: Set(new.taken_at.to_text()),
        finished_at: Set(None),
        tables: Set(String::new()),
        counts: Set("{}".to_owned()),
        undoes: Set(None),
    };
    Ok(row.insert(txn).await?.id)
}

/// Ends an intake within its transaction, and writes it into the journal.
pub(super) async fn finish(
    txn: &DatabaseTransaction,
    new: &NewIntake,
    origin: Origin,
    (tables, counts): (&BTreeSet<Table>, &serde_json::Value),
) -> Result<(), Error> {
    let listed: Vec<&str> = tables.iter().map(|table| table.as_str()).collect();
    let row = intake::ActiveModel {
        id: Set(origin.intake_id),
        tables: Set(listed.join(" ")),
        counts: Set(counts.to_string()),
        finished_at: Set(Some(new.taken_at.to_text())),
        ..Default::default()
    };
    row.update(txn).await?;
    let subject = format!("intake {} of {}", origin.intake_id, new.sender);
    journal::add(txn, &Entry { at: new.taken_at, who: new.who.clone(), what: "took in".to_owned(), subject, detail: counts.clone() }).await
}

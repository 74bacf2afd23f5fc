//! Which placements are to be judged, and what belongs to each? In a stable order, in a fixed number of queries for each batch.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use sea_orm::{
    AccessMode, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IsolationLevel, QueryFilter, QueryOrder, TransactionOptions, TransactionTrait,
    Value,
};

use super::cell::Text;
use super::fact::{Row, Stored};
use super::intakes::IntakeKind;
use super::placements::Returned;
use super::select::{HOLDS, select, select_some};
use super::table::intake;
use super::{Error, Store};
use crate::record::charge::Charge;
use crate::record::code::Code;
use crate::record::contract::Contract;
use crate::record::payment::Payment;
use crate::record::placement::Placement;
use crate::record::table::Table;

/// A placement with everything that belongs to it, in the versions that hold.
#[derive(Debug, Clone)]
pub struct StoredCase {
    /// Who sent the placement.
    pub sender_id: i64,
    /// The intake that brought the version that holds: the lines of its evidence are lines of that package.
    pub intake_id: i64,
    /// Comparable number of the placement.
    pub placement_key: String,
    /// The placement.
    pub placement: Placement,
    /// Its charges and refunds, in order of line.
    pub charges: Vec<Charge>,
    /// Its versions of the contract, in order of stage, then day.
    pub contracts: Vec<Contract>,
    /// Its pay periods, in order of first day.
    pub payments: Vec<Payment>,
    /// Its rows that could not be taken in: what they would have said is not known, and not zero.
    pub rejected_rows: u32,
}

/// Where a reading stopped.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cursor {
    /// Sender of the last placement that was read.
    pub sender_id: i64,
    /// Its comparable number.
    pub placement_key: String,
}

/// Which placements are read.
#[derive(Debug, Clone)]
pub struct Page {
    /// Those after this one; from the first where absent.
    pub after: Option<Cursor>,
    /// Only those of which something was taken in since then.
    pub taken_since: Option<DateTime<Utc>>,
    /// At most so many.
    pub limit: u32,
}

impl StoredCase {
    /// Where to go on after this placement.
    #[must_use]
    pub fn cursor(&self) -> Cursor {
        Cursor { sender_id: self.sender_id, placement_key: self.placement_key.clone() }
    }
}

impl Store {
    /// The next placements with all that belongs to them, in the order of sender and placement number, as they stand at one moment.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn cases(&self, page: &Page) -> Result<Vec<StoredCase>, Error> {
        let txn = self.begin_reading().await?;
        let found = placements(&txn, page).await?;
        let cases = match (found.first(), found.last()) {
            (Some(first), Some(last)) => {
                let span = Which::span(first, last);
                gather(&txn, found, &span).await?
            }
            (None, _) | (_, None) => Vec::new(),
        };
        txn.commit().await?;
        Ok(cases)
    }

    /// These placements with all that belongs to them, in the order of sender and placement number, as they stand at one moment.
    /// One that is not there is left out.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn cases_of(&self, some: &[Cursor]) -> Result<Vec<StoredCase>, Error> {
        let txn = self.begin_reading().await?;
        let mut cases = Vec::with_capacity(some.len());
        for (sender_id, keys) in by_sender(some) {
            for keys in keys.chunks(KEYS_MAX) {
                let which = Which::keys(sender_id, keys);
                let found = select(&txn, &format!("{HOLDS} AND {}", which.condition), which.values.clone()).await?;
                cases.extend(gather(&txn, found, &which).await?);
            }
        }
        txn.commit().await?;
        Ok(cases)
    }

    /// One placement with all that belongs to it.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn case(&self, of: &Cursor) -> Result<StoredCase, Error> {
        let txn = self.begin_reading().await?;
        let which = Which::keys(of.sender_id, &[&of.placement_key]);
        let found = select(&txn, &format!("{HOLDS} AND {}", which.condition), which.values.clone()).await?;
        let case = gather(&txn, found, &which).await?.pop();
        txn.commit().await?;
        case.ok_or_else(|| Error::not_found(format!("the placement {} of sender {}", of.placement_key, of.sender_id)))
    }

    /// How many placements there are.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn placements_count(&self) -> Result<u64, Error> {
        let sql = format!("SELECT COUNT(*) FROM placements WHERE {HOLDS}");
        let found = self.db.query_one_raw(sea_orm::Statement::from_string(self.db.get_database_backend(), sql)).await?;
        let count: i64 = found.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// Every placement in the version that holds, without what belongs to it: for facts about a population.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn placements(&self, page: &Page) -> Result<Vec<(Cursor, Placement)>, Error> {
        let found = placements(&self.db, page).await?;
        Ok(found.into_iter().map(|s| (Cursor { sender_id: s.sender_id, placement_key: s.owner_key }, s.record.placement.into_owned())).collect())
    }

    /// The charges of these placements, by placement and in no order: for facts about a population.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn charges_of(&self, some: &[Cursor]) -> Result<HashMap<Cursor, Vec<Charge>>, Error> {
        let mut found = HashMap::with_capacity(some.len());
        for (sender_id, keys) in by_sender(some) {
            for keys in keys.chunks(KEYS_MAX) {
                let charges = belonging::<Charge>(&self.db, &Which::keys(sender_id, keys)).await?;
                found.extend(charges.into_iter().map(|((sender_id, placement_key), charges)| (Cursor { sender_id, placement_key }, charges)));
            }
        }
        Ok(found)
    }

    /// Which tables were there at all, by sender: its own of all its packages, and those of the register whoever sent them.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn tables_by_sender(&self) -> Result<BTreeMap<i64, BTreeSet<Table>>, Error> {
        let mut own: BTreeMap<i64, BTreeSet<Table>> = BTreeMap::new();
        let mut register = BTreeSet::new();
        for row in intake::Entity::find().all(&self.db).await? {
            let tables: Vec<Table> = row.tables.split_whitespace().filter_map(|name| Table::parse(name).ok()).collect();
            register.extend(tables.iter().copied().filter(|table| is_of_register(*table)));
            own.entry(row.sender_id).or_default().extend(tables);
        }
        own.values_mut().for_each(|tables| tables.extend(&register));
        Ok(own)
    }

    /// Begins to read: everything in it is seen as at one moment.
    async fn begin_reading(&self) -> Result<DatabaseTransaction, Error> {
        let mut options = TransactionOptions::default();
        if self.is_postgres() {
            options.isolation_level = Some(IsolationLevel::RepeatableRead);
            options.access_mode = Some(AccessMode::ReadOnly);
        }
        Ok(self.db.begin_with_options(options).await?)
    }
}

/// Whether a table belongs to the register rather than to a return.
pub(super) const fn is_of_register(table: Table) -> bool {
    match table {
        Table::Placements | Table::Charges | Table::Contracts | Table::Payments | Table::Complaints => false,
        Table::Agencies
        | Table::LicenceEvents
        | Table::People
        | Table::SubAgents
        | Table::Principals
        | Table::JobOrders
        | Table::Deposits
        | Table::ModelContracts
        | Table::Rates => true,
    }
}

/// Keys named in one query.
const KEYS_MAX: usize = 500;

/// Which owners are meant, as a condition on `sender_id` and `owner_key` with its values.
struct Which {
    condition: String,
    values: Vec<Value>,
}

impl Which {
    /// Everything from one placement to another.
    fn span(first: &Stored<Returned<'_>>, last: &Stored<Returned<'_>>) -> Self {
        let condition = "(sender_id, owner_key) >= ($1, $2) AND (sender_id, owner_key) <= ($3, $4)".to_owned();
        let values = vec![first.sender_id.into(), first.owner_key.clone().into(), last.sender_id.into(), last.owner_key.clone().into()];
        Self { condition, values }
    }

    /// These placements of a sender.
    fn keys(sender_id: i64, keys: &[&str]) -> Self {
        let listed: Vec<String> = (2..keys.len() + 2).map(|n| format!("${n}")).collect();
        let condition = format!("sender_id = $1 AND owner_key IN ({})", listed.join(", "));
        Self { condition, values: std::iter::once(sender_id.into()).chain(keys.iter().map(|key| Value::from(*key))).collect() }
    }
}

/// Placement numbers by sender, in order.
pub(super) fn by_sender(some: &[Cursor]) -> BTreeMap<i64, Vec<&str>> {
    let mut found: BTreeMap<i64, Vec<&str>> = BTreeMap::new();
    for Cursor { sender_id, placement_key } in some {
        found.entry(*sender_id).or_default().push(placement_key);
    }
    found.values_mut().for_each(|keys| keys.sort_unstable());
    found
}

/// Records by sender and placement.
type ByPlacement<T> = HashMap<(i64, String), Vec<T>>;

async fn placements(db: &impl ConnectionTrait, page: &Page) -> Result<Vec<Stored<Returned<'static>>>, Error> {
    let (mut condition, mut values) = (HOLDS.to_owned(), Vec::new());
    if let Some(Cursor { sender_id, placement_key }) = &page.after {
        condition += " AND (sender_id, owner_key) > ($1, $2)";
        values.extend([Value::from(*sender_id), Value::from(placement_key.clone())]);
    }
    if let Some(since) = page.taken_since {
        let Some(first) = first_intake(db, since).await? else { return Ok(Vec::new()) };
        condition += &touched_since(values.len() + 1);
        values.push(first.into());
    }
    select_some(db, &condition, values, Some(page.limit)).await
}

/// Adds to placements, in their order, what belongs to each; `which` are those placements.
async fn gather(db: &impl ConnectionTrait, placements: Vec<Stored<Returned<'static>>>, which: &Which) -> Result<Vec<StoredCase>, Error> {
    let mut charges = belonging::<Charge>(db, which).await?;
    let mut contracts = belonging::<Contract>(db, which).await?;
    let mut payments = belonging::<Payment>(db, which).await?;
    let case = |Stored { sender_id, owner_key, intake_id, record: Returned { placement, rejected_rows } }| {
        let key = (sender_id, owner_key);
        let mut charges = charges.remove(&key).unwrap_or_default();
        let mut contracts = contracts.remove(&key).unwrap_or_default();
        let mut payments = payments.remove(&key).unwrap_or_default();
        charges.sort_by(|a, b| (a.line, &a.charge_id).cmp(&(b.line, &b.charge_id)));
        contracts.sort_by_key(|contract| (contract.stage, contract.dated_on));
        payments.sort_by_key(|payment| (payment.period_from, payment.period_to));
        StoredCase { sender_id, intake_id, placement_key: key.1, placement: placement.into_owned(), charges, contracts, payments, rejected_rows }
    };
    Ok(placements.into_iter().map(case).collect())
}

async fn first_intake(db: &impl ConnectionTrait, since: DateTime<Utc>) -> Result<Option<i64>, Error> {
    let found = intake::Entity::find().filter(intake::Column::TakenAt.gte(since.to_text())).filter(intake::Column::Kind.eq(IntakeKind::Return.as_str()));
    Ok(found.order_by_asc(intake::Column::Id).one(db).await?.map(|row| row.id))
}

/// A placement is touched by an intake that brought it, or anything that belongs to it.
fn touched_since(n: usize) -> String {
    let of = |table: &str| {
        format!("EXISTS (SELECT 1 FROM {table} b WHERE b.sender_id = placements.sender_id AND b.owner_key = placements.owner_key AND b.intake_id >= ${n})")
    };
    format!(" AND (intake_id >= ${n} OR {} OR {} OR {})", of("charges"), of("contracts"), of("payments"))
}

async fn belonging<T: Row>(db: &impl ConnectionTrait, which: &Which) -> Result<ByPlacement<T>, Error> {
    let condition = format!("{HOLDS} AND {}", which.condition);
    let mut found: ByPlacement<T> = HashMap::new();
    for Stored { sender_id, owner_key, intake_id: _, record } in select::<T>(db, &condition, which.values.clone()).await? {
        found.entry((sender_id, owner_key)).or_default().push(record);
    }
    Ok(found)
}

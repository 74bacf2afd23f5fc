//! Who is told of changes? Subscriptions of people with their secrets, which sign and so cannot be kept as digests.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::cell::Text;
use super::journal::{self, Entry};
use super::outbox::{self, NewMessage};
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::id::Id;
use crate::record::webhook::{About, State, Webhook};

const COLUMNS: &str = "w.id, w.url, w.jurisdiction, w.licence_no, w.state, w.reason, w.made_at";

/// A subscription that is to be kept, with the message that asks its receiver whether it is the one.
#[derive(Clone)]
pub struct NewWebhook {
    /// Whose it is.
    pub person_id: i64,
    /// Where messages go.
    pub url: String,
    /// What it is about.
    pub about: About,
    /// What signs its messages.
    pub secret: String,
    /// What its receiver must echo.
    pub challenge: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
}

impl std::fmt::Debug for NewWebhook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewWebhook").field("person_id", &self.person_id).field("about", &self.about).finish_non_exhaustive()
    }
}

impl Store {
    /// Keeps a subscription with its first message and an entry in the journal, and gives its number; none where its person has `most` already.
    /// One that is taken back counts for a day more: else each could ask another third party a question, without end.
    ///
    /// # Errors
    /// When the database is not available; then nothing is kept.
    pub async fn put_webhook(&self, new: NewWebhook, most: u32, (message, entry): (NewMessage, &Entry)) -> Result<Option<i64>, Error> {
        let txn = self.begin().await?;
        let backend = txn.get_database_backend();
        // Of two subscriptions at once the second is counted after the first, on every database.
        let turn = "UPDATE people SET name = name WHERE id = $1";
        txn.execute_raw(Statement::from_sql_and_values(backend, turn, [new.person_id.into()])).await?;
        let count = "SELECT COUNT(*) FROM webhooks WHERE person_id = $1 AND (state <> $2 OR $3 < made_at)";
        let values: [Value; 3] = [new.person_id.into(), State::Cancelled.as_str().into(), (new.made_at - TimeDelta::days(1)).to_text().into()];
        let row = txn.query_one_raw(Statement::from_sql_and_values(backend, count, values)).await?;
        let there: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
        if i64::from(most) <= there {
            txn.rollback().await?;
            return Ok(None);
        }
        let id = insert(&txn, new).await?;
        outbox::add(&txn, &[NewMessage { webhook_id: id, ..message }]).await?;
        let subject = format!("webhook {id}");
        journal::add(&txn, &Entry { subject, ..entry.clone() }).await?;
        txn.commit().await?;
        Ok(Some(id))
    }

    /// Subscriptions of a person that are not cancelled, oldest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn webhooks_of(&self, person_id: i64) -> Result<Vec<Webhook>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM webhooks w WHERE w.person_id = $1 AND w.state <> $2 ORDER BY w.id");
        let values: [Value; 2] = [person_id.into(), State::Cancelled.as_str().into()];
        let found = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        found.iter().map(read).collect()
    }

    /// Takes a subscription of a person back, with an entry in the journal: what waits for its receiver is not sent. False where it is not there.
    ///
    /// # Errors
    /// When the database is not available; then nothing is changed.
    pub async fn cancel_webhook(&self, person_id: i64, id: i64, entry: &Entry) -> Result<bool, Error> {
        let txn = self.begin().await?;
        let sql = "UPDATE webhooks SET state = $1 WHERE id = $2 AND person_id = $3 AND state <> $1";
        let values: [Value; 3] = [State::Cancelled.as_str().into(), id.into(), person_id.into()];
        let done = txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
        if done.rows_affected() == 0 {
            txn.rollback().await?;
            return Ok(false);
        }
        outbox::drop_waiting(&txn, id).await?;
        journal::add(&txn, entry).await?;
        txn.commit().await?;
        Ok(true)
    }
}

async fn insert(db: &impl ConnectionTrait, new: NewWebhook) -> Result<i64, Error> {
    let NewWebhook { person_id, url, about, secret, challenge, made_at } = new;
    let (jurisdiction, licence_no) = match about {
        About::Everything => (None, None),
        About::Jurisdiction(code) => (Some(code), None),
        About::Licence(licence) => (None, Some(licence.as_str().to_owned())),
    };
    let sql = "INSERT INTO webhooks (person_id, url, jurisdiction, licence_no, secret, challenge, state, made_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id";
    let values: [Value; 8] = [
        person_id.into(),
        url.into(),
        jurisdiction.into(),
        licence_no.into(),
        secret.into(),
        challenge.into(),
        State::Unverified.as_str().into(),
        made_at.to_text().into(),
    ];
    let row = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    let row = row.ok_or_else(|| Error::not_found("the webhook that was just written"))?;
    Ok(row.try_get_by_index(0)?)
}

/// Whom an edition is told to: active subscriptions of people who are not disabled.
pub(super) async fn subscribers(db: &impl ConnectionTrait) -> Result<Vec<Webhook>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM webhooks w JOIN people p ON p.id = w.person_id WHERE w.state = $1 AND p.disabled_at IS NULL ORDER BY w.id");
    let found = db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [State::Active.as_str().into()])).await?;
    found.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<Webhook, Error> {
    let id: i64 = row.try_get_by_index(0)?;
    let impossible = |column: &str| Error::Impossible { table: "webhooks", row: format!("webhook {id}"), column: column.to_owned() };
    let (jurisdiction, licence_no): (Option<String>, Option<String>) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?);
    let about = match (jurisdiction, licence_no) {
        (None, None) => About::Everything,
        (Some(code), None) => About::Jurisdiction(code),
        (None, Some(licence)) => About::Licence(Id::new(licence)),
        (Some(_), Some(_)) => return Err(impossible("licence_no")),
    };
    let (state, made_at): (String, String) = (row.try_get_by_index(4)?, row.try_get_by_index(6)?);
    Ok(Webhook {
        id,
        url: row.try_get_by_index(1)?,
        about,
        state: State::parse(&state).map_err(|_| impossible("state"))?,
        reason: row.try_get_by_index(5)?,
        made_at: DateTime::of_text(made_at).ok_or_else(|| impossible("made_at"))?,
    })
}

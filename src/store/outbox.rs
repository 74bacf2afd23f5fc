//! What is on its way to a receiver? Messages that wait, each attempt with how it ended, and what became of them.
//!
//! A message is taken before it is sent: for the time of one attempt no other process takes it. Whoever dies on the way leaves it to the
//! next, under the same name; so every message comes at least once.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, Value};

use super::bulk::{self, Target};
use super::cell::Text;
use super::{Error, Store};
use crate::record::code::{Code, codes};
use crate::record::webhook::{Attempt, MessageKind, State, Trouble};

const MESSAGES: Target<'static> =
    Target { table: "webhook_messages", columns: &["message_id", "webhook_id", "kind", "body", "made_at", "state", "attempts", "next_at"], on_conflict: "" };

codes! {
    /// How a message stands.
    Standing, "one of waiting delivered given_up dropped":
    Waiting = "waiting", Delivered = "delivered", GivenUp = "given_up",
    /// Its receiver wants nothing any more.
    Dropped = "dropped",
}

/// A message that is to be sent.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// Its name, the same in every attempt.
    pub message_id: String,
    /// The subscription.
    pub webhook_id: i64,
    /// What it is for.
    pub kind: MessageKind,
    /// A JSON document.
    pub body: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
}

/// A message whose time has come, with what is needed to send it.
#[derive(Clone)]
pub struct Due {
    /// Its number here.
    pub no: i64,
    /// Its name, the same in every attempt.
    pub message_id: String,
    /// The subscription.
    pub webhook_id: i64,
    /// What it is for.
    pub kind: MessageKind,
    /// A JSON document.
    pub body: String,
    /// How many attempts were made.
    pub attempts: u32,
    /// Where it goes.
    pub url: String,
    /// What signs it.
    pub secret: String,
    /// What a challenge must come back with.
    pub challenge: String,
    next_at: String,
}

impl std::fmt::Debug for Due {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Due").field("message_id", &self.message_id).field("attempts", &self.attempts).finish_non_exhaustive()
    }
}

/// What becomes of a message after an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// The receiver has it; one that answered a challenge is told of changes from now on.
    Delivered,
    /// It is tried again then.
    Again(DateTime<Utc>),
    /// It is given up, and nothing is sent to this receiver any more; the reason is for its person.
    Disabled(String),
}

impl Store {
    /// Messages whose time has come, the oldest of each receiver, and none to receivers of people who are disabled.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn due_messages(&self, now: DateTime<Utc>, limit: u32) -> Result<Vec<Due>, Error> {
        let sql = format!(
            "SELECT m.id, m.message_id, m.webhook_id, m.kind, m.body, m.attempts, m.next_at, w.url, w.secret, w.challenge \
             FROM webhook_messages m JOIN webhooks w ON w.id = m.webhook_id JOIN people p ON p.id = w.person_id \
             WHERE m.id IN (SELECT MIN(id) FROM webhook_messages WHERE state = $1 AND next_at <= $2 GROUP BY webhook_id) \
             AND p.disabled_at IS NULL ORDER BY m.next_at, m.id LIMIT {limit}"
        );
        let values: [Value; 2] = [Standing::Waiting.as_str().into(), now.to_text().into()];
        let found = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        found.iter().map(due).collect()
    }

    /// Takes a message until a moment, for one attempt. False where somebody else has taken it.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn take_message(&self, due: &Due, until: DateTime<Utc>) -> Result<bool, Error> {
        let sql = "UPDATE webhook_messages SET next_at = $1 WHERE id = $2 AND state = $3 AND next_at = $4";
        let values: [Value; 4] = [until.to_text().into(), due.no.into(), Standing::Waiting.as_str().into(), due.next_at.as_str().into()];
        let done = self.db.execute_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        Ok(done.rows_affected() == 1)
    }

    /// Keeps an attempt and what becomes of its message, in one step.
    ///
    /// # Errors
    /// When the database is not available; then nothing is kept, and the message is tried again.
    pub async fn keep_attempt(&self, due: &Due, attempt: &Attempt, settled: &Settled) -> Result<(), Error> {
        let txn = self.begin().await?;
        let sql = "INSERT INTO webhook_attempts (message_no, nth, at, status, trouble, milliseconds) VALUES ($1, $2, $3, $4, $5, $6)";
        let Attempt { message_id: _, kind: _, nth, at, status, trouble, milliseconds } = attempt;
        let values: [Value; 6] = [
            due.no.into(),
            i64::from(*nth).into(),
            at.to_text().into(),
            status.map(i64::from).into(),
            trouble.map(|trouble| trouble.as_str().to_owned()).into(),
            i64::from(*milliseconds).into(),
        ];
        txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
        settle(&txn, due, (*nth, settled)).await?;
        Ok(txn.commit().await?)
    }

    /// The newest attempts of a subscription, newest first; none where the person has no such subscription.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn attempts_of(&self, person_id: i64, webhook_id: i64, limit: u32) -> Result<Vec<Attempt>, Error> {
        let sql = format!(
            "SELECT m.message_id, m.kind, a.nth, a.at, a.status, a.trouble, a.milliseconds FROM webhook_attempts a \
             JOIN webhook_messages m ON m.id = a.message_no JOIN webhooks w ON w.id = m.webhook_id \
             WHERE w.person_id = $1 AND w.id = $2 ORDER BY a.id DESC LIMIT {limit}"
        );
        let values: [Value; 2] = [person_id.into(), webhook_id.into()];
        let found = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        found.iter().map(attempt).collect()
    }

    /// Forgets messages that were made before a moment and wait no more, with their attempts.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn forget_messages(&self, before: DateTime<Utc>) -> Result<u64, Error> {
        let txn = self.begin().await?;
        let (backend, over) = (txn.get_database_backend(), "state <> $1 AND made_at < $2");
        let values = || -> [Value; 2] { [Standing::Waiting.as_str().into(), before.to_text().into()] };
        let attempts = format!("DELETE FROM webhook_attempts WHERE message_no IN (SELECT id FROM webhook_messages WHERE {over})");
        txn.execute_raw(Statement::from_sql_and_values(backend, attempts, values())).await?;
        let done = txn.execute_raw(Statement::from_sql_and_values(backend, format!("DELETE FROM webhook_messages WHERE {over}"), values())).await?;
        txn.commit().await?;
        Ok(done.rows_affected())
    }
}

/// Adds messages; their time has come at once.
pub(super) async fn add(txn: &DatabaseTransaction, messages: &[NewMessage]) -> Result<(), Error> {
    let row = |NewMessage { message_id, webhook_id, kind, body, made_at }: &NewMessage| -> Vec<Value> {
        let at = made_at.to_text();
        vec![
            message_id.as_str().into(),
            (*webhook_id).into(),
            kind.as_str().into(),
            body.as_str().into(),
            at.as_str().into(),
            Standing::Waiting.as_str().into(),
            0_i64.into(),
            at.into(),
        ]
    };
    bulk::insert_plain(txn, &MESSAGES, &messages.iter().map(row).collect::<Vec<_>>()).await
}

/// Drops what waits for a receiver.
pub(super) async fn drop_waiting(txn: &DatabaseTransaction, webhook_id: i64) -> Result<(), Error> {
    let sql = "UPDATE webhook_messages SET state = $1 WHERE webhook_id = $2 AND state = $3";
    let values: [Value; 3] = [Standing::Dropped.as_str().into(), webhook_id.into(), Standing::Waiting.as_str().into()];
    txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// Moves the message on, if its receiver has not been taken back meanwhile, and with it the receiver.
async fn settle(txn: &DatabaseTransaction, due: &Due, (nth, settled): (u32, &Settled)) -> Result<(), Error> {
    let (standing, next_at) = match settled {
        Settled::Delivered => (Standing::Delivered, due.next_at.clone()),
        Settled::Again(at) => (Standing::Waiting, at.to_text()),
        Settled::Disabled(_) => (Standing::GivenUp, due.next_at.clone()),
    };
    let backend = txn.get_database_backend();
    let message = "UPDATE webhook_messages SET state = $1, attempts = $2, next_at = $3 WHERE id = $4 AND state = $5";
    let values: [Value; 5] = [standing.as_str().into(), i64::from(nth).into(), next_at.into(), due.no.into(), Standing::Waiting.as_str().into()];
    txn.execute_raw(Statement::from_sql_and_values(backend, message, values)).await?;
    let (state, turns, reason) = match settled {
        Settled::Delivered if due.kind == MessageKind::Challenge => (State::Active, ("=", State::Unverified), None),
        Settled::Delivered | Settled::Again(_) => return Ok(()),
        Settled::Disabled(reason) => (State::Disabled, ("<>", State::Cancelled), Some(reason.clone())),
    };
    let (is, other) = turns;
    let webhook = format!("UPDATE webhooks SET state = $1, reason = $2 WHERE id = $3 AND state {is} $4");
    let values: [Value; 4] = [state.as_str().into(), reason.into(), due.webhook_id.into(), other.as_str().into()];
    txn.execute_raw(Statement::from_sql_and_values(backend, webhook, values)).await?;
    if state == State::Disabled { drop_waiting(txn, due.webhook_id).await } else { Ok(()) }
}

fn due(row: &QueryResult) -> Result<Due, Error> {
    let no: i64 = row.try_get_by_index(0)?;
    let impossible = |column: &str| Error::Impossible { table: "webhook_messages", row: format!("message {no}"), column: column.to_owned() };
    let (kind, attempts): (String, i64) = (row.try_get_by_index(3)?, row.try_get_by_index(5)?);
    Ok(Due {
        no,
        message_id: row.try_get_by_index(1)?,
        webhook_id: row.try_get_by_index(2)?,
        kind: MessageKind::parse(&kind).map_err(|_| impossible("kind"))?,
        body: row.try_get_by_index(4)?,
        attempts: u32::try_from(attempts).map_err(|_| impossible("attempts"))?,
        next_at: row.try_get_by_index(6)?,
        url: row.try_get_by_index(7)?,
        secret: row.try_get_by_index(8)?,
        challenge: row.try_get_by_index(9)?,
    })
}

fn attempt(row: &QueryResult) -> Result<Attempt, Error> {
    let message_id: String = row.try_get_by_index(0)?;
    let impossible = |column: &str| Error::Impossible { table: "webhook_attempts", row: format!("message {message_id}"), column: column.to_owned() };
    let (kind, nth, at): (String, i64, String) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?, row.try_get_by_index(3)?);
    let (status, trouble, milliseconds): (Option<i64>, Option<String>, i64) = (row.try_get_by_index(4)?, row.try_get_by_index(5)?, row.try_get_by_index(6)?);
    Ok(Attempt {
        kind: MessageKind::parse(&kind).map_err(|_| impossible("kind"))?,
        nth: u32::try_from(nth).map_err(|_| impossible("nth"))?,
        at: DateTime::of_text(at).ok_or_else(|| impossible("at"))?,
        status: status.map(|status| u16::try_from(status).map_err(|_| impossible("status"))).transpose()?,
        trouble: trouble.map(|trouble| Trouble::parse(&trouble).map_err(|_| impossible("trouble"))).transpose()?,
        milliseconds: u32::try_from(milliseconds).map_err(|_| impossible("milliseconds"))?,
        message_id,
    })
}

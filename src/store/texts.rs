//! Who writes by phone? A pseudonym with its language and its wish to be left alone. Neither its number, nor what was asked, lies here.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, Statement, Value};

use super::cell::Text;
use super::{Error, Store};
use crate::record::hex::hex;
use crate::record::id::Worker;

/// How long a message that acted is known again, in days; gateways send one again within a day.
const REMEMBERED_DAYS: i64 = 2;

/// What is remembered of a sender.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sender {
    /// The language that they chose, as a BCP 47 tag.
    pub lang: Option<String>,
    /// Whether they want no more messages.
    pub has_stopped: bool,
}

impl Store {
    /// What is remembered of a sender; nothing of one who chose nothing.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn text_sender(&self, who: Worker) -> Result<Sender, Error> {
        let sql = "SELECT lang, has_stopped FROM text_senders WHERE pseudonym = $1";
        let found = self.db.query_one_raw(self.texts(sql, vec![hex(&who.0).into()])).await?;
        let Some(row) = found else { return Ok(Sender::default()) };
        let stopped: i64 = row.try_get_by_index(1)?;
        Ok(Sender { lang: row.try_get_by_index(0)?, has_stopped: stopped != 0 })
    }

    /// Remembers a sender; whoever has chosen nothing is forgotten.
    ///
    /// # Errors
    /// When the database is not available; then nothing is changed.
    pub async fn keep_text_sender(&self, who: Worker, sender: &Sender, at: DateTime<Utc>) -> Result<(), Error> {
        if *sender == Sender::default() {
            let gone = self.texts("DELETE FROM text_senders WHERE pseudonym = $1", vec![hex(&who.0).into()]);
            self.db.execute_raw(gone).await?;
            return Ok(());
        }
        let sql = "INSERT INTO text_senders (pseudonym, lang, has_stopped, changed_at) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (pseudonym) DO UPDATE SET lang = $2, has_stopped = $3, changed_at = $4";
        let values = vec![hex(&who.0).into(), sender.lang.clone().into(), i64::from(sender.has_stopped).into(), at.to_text().into()];
        self.db.execute_raw(self.texts(sql, values)).await?;
        Ok(())
    }

    /// Whether a message acts for the first time; it is known from then on, and older ones are forgotten.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn is_first_text(&self, message: Worker, at: DateTime<Utc>) -> Result<bool, Error> {
        let before = (at - TimeDelta::days(REMEMBERED_DAYS)).to_text();
        self.db.execute_raw(self.texts("DELETE FROM texts_heard WHERE heard_at < $1", vec![before.into()])).await?;
        let sql = "INSERT INTO texts_heard (message_digest, heard_at) VALUES ($1, $2) ON CONFLICT (message_digest) DO NOTHING";
        let written = self.db.execute_raw(self.texts(sql, vec![hex(&message.0).into(), at.to_text().into()])).await?;
        Ok(written.rows_affected() == 1)
    }

    fn texts(&self, sql: &str, values: Vec<Value>) -> Statement {
        Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)
    }
}

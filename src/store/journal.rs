//! Who did what, when? Entries are added, never changed; the database refuses anything else, and each hash takes in the one before it.
//!
//! In the chain stand time, verb, subject and a salted digest; who did it and what else is remembered lie beside it, and may be erased
//! without breaking it. Entries from before there was a chain are sealed by its first entry.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseBackend, EntityTrait, QueryFilter, QueryOrder, QueryResult, QuerySelect, Statement, Value};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::cell::Text;
use super::table::journal;
use super::{Error, Store};
use crate::record::chain::{Head, Line, Link, START, link, salted};
use crate::record::hex::hex;

/// Who stands in an entry whose words were erased.
pub const ERASED: &str = "(erased)";
/// The verb of the entry that seals those from before the chain.
pub const BEGAN: &str = "began the chain";
/// The number under which writers of the journal wait for each other on PostgreSQL; SQLite lets one writer in at a time.
const TURN: i64 = 0x006a_6f75_726e_616c;

/// An entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: DateTime<Utc>,
    /// Who: the name of an official, a sender, or a command.
    pub who: String,
    /// The verb: `took in`, `signed in`, `audited`.
    pub what: String,
    /// What it was done to. Never a name: it stands in the chain for good.
    pub subject: String,
    /// What else is to be remembered, as JSON.
    pub detail: serde_json::Value,
}

/// An entry with its place in the chain; entries from before the chain have none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Its place and its hash.
    pub at: Option<Head>,
    /// The entry.
    pub entry: Entry,
}

/// An entry as the chain holds it, with what is shown of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// As the chain holds it.
    pub link: Link,
    /// Time, verb and subject as they are shown.
    pub shown: [String; 3],
    /// Salt and words, unless they were erased.
    pub words: Option<(String, String)>,
}

/// An entry that can be checked without the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chained {
    /// The hash before it.
    pub before: String,
    /// As the chain holds it.
    pub link: Link,
    /// Salt and words, unless they were erased.
    pub words: Option<(String, String)>,
}

impl Store {
    /// Writes an entry.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn journal(&self, entry: &Entry) -> Result<(), Error> {
        let txn = self.begin().await?;
        add(&txn, entry).await?;
        Ok(txn.commit().await?)
    }

    /// The newest entries, newest first.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn journal_entries(&self, limit: u64) -> Result<Vec<Entry>, Error> {
        Ok(self.journal_placed(limit).await?.into_iter().map(|placed| placed.entry).collect())
    }

    /// The newest entries with their places, newest first.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn journal_placed(&self, limit: u64) -> Result<Vec<Placed>, Error> {
        let rows = journal::Entity::find().order_by_desc(journal::Column::Id).limit(limit).all(&self.db).await?;
        read_all(&self.db, rows).await
    }

    /// Every entry on a subject with its place, oldest first.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn journal_of(&self, subject: &str) -> Result<Vec<Placed>, Error> {
        let rows = journal::Entity::find().filter(journal::Column::Subject.eq(subject)).order_by_asc(journal::Column::Id).all(&self.db).await?;
        read_all(&self.db, rows).await
    }

    /// The newest entry of a verb: `audited` tells under which rule book the last audit judged.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn last_entry(&self, what: &str) -> Result<Option<Entry>, Error> {
        let newest = journal::Entity::find().filter(journal::Column::What.eq(what)).order_by_desc(journal::Column::Id).one(&self.db).await?;
        Ok(read_all(&self.db, newest.into_iter().collect()).await?.pop().map(|placed| placed.entry))
    }

    /// Where the chain ended before a moment.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn journal_head(&self, before: DateTime<Utc>) -> Result<Head, Error> {
        let sql = "SELECT seq, hash FROM journal WHERE seq IS NOT NULL AND at < $1 ORDER BY seq DESC LIMIT 1";
        head_of(&self.db, sql, vec![before.to_text().into()]).await
    }

    /// Entries of the chain behind a place, in order.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn journal_links(&self, behind: i64, limit: u64) -> Result<Vec<Linked>, Error> {
        let chained = journal::Entity::find().filter(journal::Column::Seq.gt(behind));
        let rows = chained.order_by_asc(journal::Column::Seq).limit(limit).all(&self.db).await?;
        let mut words = words_of(&self.db, &rows).await?;
        let linked = rows.into_iter().filter_map(|row| {
            let journal::Model { at, what, subject, seq, entry, hash, .. } = row;
            let seq = seq?;
            let link = Link { seq, entry: entry.unwrap_or_default(), hash: hash.unwrap_or_default() };
            Some(Linked { link, shown: [at, what, subject], words: words.remove(&seq) })
        });
        Ok(linked.collect())
    }

    /// Entries of the chain on a subject, oldest first, each with the hash before it and, unless they were erased, with its salt and words: whoever
    /// has them can check each with a hash alone.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn journal_chain_of(&self, subject: &str) -> Result<Vec<Chained>, Error> {
        let sql = "SELECT e.seq, e.entry, e.hash, b.hash, w.salt, w.words FROM journal e LEFT JOIN journal b ON b.seq = e.seq - 1 \
                   LEFT JOIN journal_words w ON w.seq = e.seq WHERE e.subject = $1 AND e.seq IS NOT NULL ORDER BY e.seq";
        let rows = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [Value::from(subject)])).await?;
        let read = |row: &QueryResult| {
            let (before, salt, words): (Option<String>, Option<String>, Option<String>) =
                (row.try_get_by_index(3)?, row.try_get_by_index(4)?, row.try_get_by_index(5)?);
            let link = Link { seq: row.try_get_by_index(0)?, entry: row.try_get_by_index(1)?, hash: row.try_get_by_index(2)? };
            Ok(Chained { before: before.unwrap_or_else(|| START.to_owned()), link, words: salt.zip(words) })
        };
        rows.iter().map(read).collect()
    }

    /// How many entries are older than the chain, with the digest over them that its first entry holds.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn journal_before_chain(&self) -> Result<(u64, String), Error> {
        sealed(&self.db).await
    }

    /// Erases who did something and what else was remembered of it, with an entry that says so. Time, verb and subject stay.
    ///
    /// # Errors
    /// When no entry of the chain has that place, or its words are erased already; then nothing is written.
    pub async fn erase_journal_words(&self, seq: i64, entry: &Entry) -> Result<(), Error> {
        let txn = self.begin().await?;
        let sql = "DELETE FROM journal_words WHERE seq = $1";
        let gone = txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, [Value::from(seq)])).await?;
        if gone.rows_affected() == 0 {
            return Err(Error::not_found(format!("an entry {seq} of the journal with words that could be erased")));
        }
        add(&txn, entry).await?;
        Ok(txn.commit().await?)
    }
}

/// Writes an entry within a transaction. From here to its end no other writer has the journal: the chain cannot fork.
pub(super) async fn add(txn: &impl ConnectionTrait, entry: &Entry) -> Result<(), Error> {
    if txn.get_database_backend() == DatabaseBackend::Postgres {
        txn.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({TURN})")).await?;
    }
    let mut head = head_of(txn, "SELECT seq, hash FROM journal WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1", Vec::new()).await?;
    if head.seq == 0 {
        let (entries, sha256) = sealed(txn).await?;
        if 0 < entries {
            let detail = json!({ "entries_before": entries, "sha256_before": sha256 });
            let seal = Entry { at: entry.at, who: "recruitwatch".to_owned(), what: BEGAN.to_owned(), subject: format!("sha256:{sha256}"), detail };
            head = append(txn, head, &seal).await?;
        }
    }
    append(txn, head, entry).await.map(|_| ())
}

async fn append(txn: &impl ConnectionTrait, head: Head, entry: &Entry) -> Result<Head, Error> {
    let Entry { at, who, what, subject, detail } = entry;
    // PostgreSQL holds no NUL; what is hashed is what is kept.
    let plain = |text: &str| text.replace('\0', "\u{FFFD}");
    let (what, subject) = (plain(what), plain(subject));
    let (salt, words) = (hex(&rand::random::<[u8; 16]>()), json!({ "who": who, "detail": detail }).to_string().replace("\\u0000", "\u{FFFD}"));
    let line = Line { seq: head.seq + 1, at: at.to_text(), what: what.clone(), subject: subject.clone(), words: salted(&salt, &words) };
    let text = line.text();
    let hash = link(&head.hash, &text);
    let row = journal::ActiveModel {
        id: NotSet,
        at: Set(line.at),
        who: Set(String::new()),
        what: Set(what),
        subject: Set(subject),
        detail: Set("{}".to_owned()),
        seq: Set(Some(line.seq)),
        entry: Set(Some(text)),
        hash: Set(Some(hash.clone())),
    };
    journal::Entity::insert(row).exec_without_returning(txn).await?;
    let sql = "INSERT INTO journal_words (seq, salt, words) VALUES ($1, $2, $3)";
    let values: [Value; 3] = [line.seq.into(), salt.into(), words.into()];
    txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
    Ok(Head { seq: line.seq, hash })
}

async fn head_of(db: &impl ConnectionTrait, sql: &str, values: Vec<Value>) -> Result<Head, Error> {
    let found = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    found.map_or_else(|| Ok(Head::default()), |row| Ok(Head { seq: row.try_get_by_index(0)?, hash: row.try_get_by_index(1)? }))
}

/// How many entries are older than the chain, and a digest over every value of them.
async fn sealed(db: &impl ConnectionTrait) -> Result<(u64, String), Error> {
    let rows = journal::Entity::find().filter(journal::Column::Seq.is_null()).order_by_asc(journal::Column::Id).all(db).await?;
    let mut hash = Sha256::new();
    for journal::Model { id, at, who, what, subject, detail, .. } in &rows {
        hash.update(json!([id, at, who, what, subject, detail]).to_string());
        hash.update(b"\n");
    }
    Ok((rows.len() as u64, hex(&hash.finalize())))
}

/// Salt and words by place.
async fn words_of(db: &impl ConnectionTrait, rows: &[journal::Model]) -> Result<HashMap<i64, (String, String)>, Error> {
    let (Some(first), Some(last)) = (rows.iter().filter_map(|row| row.seq).min(), rows.iter().filter_map(|row| row.seq).max()) else {
        return Ok(HashMap::new());
    };
    let sql = "SELECT seq, salt, words FROM journal_words WHERE seq >= $1 AND seq <= $2";
    let found = db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [Value::from(first), Value::from(last)])).await?;
    found.iter().map(|row| Ok((row.try_get_by_index(0)?, (row.try_get_by_index(1)?, row.try_get_by_index(2)?)))).collect()
}

async fn read_all(db: &impl ConnectionTrait, rows: Vec<journal::Model>) -> Result<Vec<Placed>, Error> {
    let mut words = words_of(db, &rows).await?;
    rows.into_iter().map(|row| read(row, &mut words)).collect()
}

fn read(row: journal::Model, words: &mut HashMap<i64, (String, String)>) -> Result<Placed, Error> {
    let journal::Model { id, at, who, what, subject, detail, seq, entry: _, hash } = row;
    let impossible = |column: &str| Error::Impossible { table: "journal", row: format!("entry {id}"), column: column.to_owned() };
    let at = DateTime::of_text(at).ok_or_else(|| impossible("at"))?;
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).map_err(|_| impossible("detail"));
    let (who, detail) = match seq.map(|seq| words.remove(&seq)) {
        None => (who, json(&detail)?),
        Some(None) => (ERASED.to_owned(), json!({})),
        Some(Some((_, words))) => {
            let mut words = json(&words)?;
            (words["who"].as_str().ok_or_else(|| impossible("who"))?.to_owned(), words["detail"].take())
        }
    };
    Ok(Placed { at: seq.zip(hash).map(|(seq, hash)| Head { seq, hash }), entry: Entry { at, who, what, subject, detail } })
}

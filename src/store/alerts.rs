//! What did other authorities say of agencies of ours, in which edition, and who has seen it? Words are added; that somebody saw one, or that it
//! no longer stands there, is a note beside it.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, Value};

use super::bulk::{self, Target};
use super::cell::Text;
use super::fact::{comparable, comparable_text};
use super::journal::{self, Entry};
use super::{Error, Store};
use crate::record::alert::{Act, Alert, EditionThere, Theirs, Tie};
use crate::record::code::Code;
use crate::record::id::Id;
use crate::record::licence::Appeal;

/// An edition of another authority that was followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowedEdition {
    /// The name by which the authority is called here.
    pub authority: String,
    /// Its number.
    pub edition: u32,
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// The moment as of which it is known.
    pub known_at: DateTime<Utc>,
    /// Digest of its statement.
    pub sha256: String,
    /// The key that signed it.
    pub signed_by: Option<String>,
}

/// An edition that is to be kept, with what it says.
#[derive(Debug)]
pub struct NewFollowed {
    /// What it is.
    pub edition: FollowedEdition,
    /// What it says of itself, word for word.
    pub statement: String,
    /// What stands there now, by identity.
    pub stands: BTreeSet<String>,
    /// Words on agencies that may be ours.
    pub alerts: Vec<Alert>,
}

/// A word with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAlert {
    /// Its number.
    pub id: i64,
    /// The word.
    pub alert: Alert,
    /// When it came.
    pub made_at: DateTime<Utc>,
    /// Who has seen it, and when.
    pub seen: Option<(String, DateTime<Utc>)>,
    /// The first followed edition in which it no longer stood.
    pub ended: Option<u32>,
}

/// The turn of whoever follows an authority; dropping it changes nothing.
#[derive(Debug)]
pub struct Following {
    txn: DatabaseTransaction,
    authority_key: String,
    /// The newest edition that was followed.
    pub newest: Option<FollowedEdition>,
}

const ALERTS: Target<'static> = Target {
    table: "alerts",
    columns: &[
        "followed_id",
        "identity",
        "theirs_identity",
        "licence_no",
        "licence_key",
        "name",
        "tie",
        "their_jurisdiction",
        "their_licence_no",
        "their_name",
        "act",
        "effective_on",
        "ends_on",
        "ground",
        "appeal",
        "made_at",
    ],
    on_conflict: "",
};
const NOTES: Target<'static> =
    Target { table: "alert_notes", columns: &["alert_id", "note", "noted_at", "who", "edition"], on_conflict: "ON CONFLICT DO NOTHING" };

const READ: &str = "SELECT a.id, f.authority, f.edition, f.on_day, a.licence_no, a.name, a.tie, a.their_jurisdiction, a.their_licence_no, a.their_name, a.act, \
                    a.effective_on, a.ends_on, a.ground, a.appeal, a.made_at, s.who, s.noted_at, e.edition \
                    FROM alerts a JOIN followed_editions f ON f.id = a.followed_id \
                    LEFT JOIN alert_notes s ON s.alert_id = a.id AND s.note = 'seen' LEFT JOIN alert_notes e ON e.alert_id = a.id AND e.note = 'ended'";

impl Store {
    /// Takes the turn to follow an authority.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn begin_following(&self, authority: &str) -> Result<Following, Error> {
        let (txn, authority_key) = (self.begin().await?, comparable_text(authority));
        if self.is_postgres() {
            txn.execute_unprepared("LOCK TABLE followed_editions IN EXCLUSIVE MODE").await?;
        }
        let sql =
            "SELECT authority, edition, on_day, known_at, sha256, signed_by FROM followed_editions WHERE authority_key = $1 ORDER BY edition DESC LIMIT 1";
        let found = txn.query_one_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, [authority_key.as_str().into()])).await?;
        let newest = found.as_ref().map(followed).transpose()?;
        Ok(Following { txn, authority_key, newest })
    }

    /// Words of other authorities, newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn alerts(&self, skip: u64, limit: u64) -> Result<Vec<KeptAlert>, Error> {
        self.ask(&format!("{READ} ORDER BY a.id DESC LIMIT {limit} OFFSET {skip}")).await?.iter().map(read).collect()
    }

    /// How many there are, and how many of them nobody has seen.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn alerts_count(&self) -> Result<(u64, u64), Error> {
        let sql = "SELECT COUNT(*), COUNT(n.alert_id) FROM alerts a LEFT JOIN alert_notes n ON n.alert_id = a.id AND n.note = 'seen'";
        let rows = self.ask(sql).await?;
        let Some(row) = rows.first() else { return Ok((0, 0)) };
        let (all, seen) = (super::inspection::count(row, 0)?, super::inspection::count(row, 1)?);
        Ok((all, all - seen.min(all)))
    }

    /// Words on one agency of ours, newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn alerts_at(&self, licence: &Id) -> Result<Vec<KeptAlert>, Error> {
        let sql = format!("{READ} WHERE a.licence_key = $1 ORDER BY a.id DESC");
        let values = [comparable(licence).into()];
        self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?.iter().map(read).collect()
    }

    /// Notes that somebody has seen a word. Who was first stays; `false` where there is no such word, or somebody has seen it already.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn see_alert(&self, id: i64, entry: &Entry) -> Result<bool, Error> {
        let txn = self.begin().await?;
        let sql = "INSERT INTO alert_notes (alert_id, note, noted_at, who) SELECT id, 'seen', $2, $3 FROM alerts WHERE id = $1 ON CONFLICT DO NOTHING";
        let values: [Value; 3] = [id.into(), entry.at.to_text().into(), entry.who.as_str().into()];
        let noted = txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?.rows_affected();
        if noted == 0 {
            return Ok(false);
        }
        journal::add(&txn, entry).await?;
        txn.commit().await?;
        Ok(true)
    }
}

impl Following {
    /// Keeps an edition with the words that are new, notes which words no longer stand there, and writes an entry in the journal, in one step.
    /// Gives the new words, and how many ended.
    ///
    /// # Errors
    /// When the database is not available; then nothing is kept.
    pub async fn keep(self, new: NewFollowed, entry: &Entry) -> Result<(Vec<Alert>, u64), Error> {
        let NewFollowed { edition, statement, stands, alerts } = new;
        let followed_id = self.insert(&edition, &statement, entry).await?;
        let known = self.known().await?;
        let (mut identities, mut fresh): (BTreeSet<String>, Vec<Alert>) = (known.iter().map(|(_, identity, ..)| identity.clone()).collect(), Vec::new());
        for alert in alerts {
            if identities.insert(alert.identity()) {
                bulk::insert_plain(&self.txn, &ALERTS, &[row(followed_id, &alert, entry.at)]).await?;
                fresh.push(alert);
            }
        }
        let gone: Vec<i64> = known.iter().filter(|(_, _, theirs, has_ended)| !has_ended && !stands.contains(theirs)).map(|(id, ..)| *id).collect();
        let note = |id: &i64| vec![(*id).into(), "ended".into(), entry.at.to_text().into(), entry.who.clone().into(), i64::from(edition.edition).into()];
        bulk::insert_plain(&self.txn, &NOTES, &gone.iter().map(note).collect::<Vec<_>>()).await?;
        journal::add(&self.txn, entry).await?;
        self.txn.commit().await?;
        Ok((fresh, gone.len() as u64))
    }

    async fn insert(&self, edition: &FollowedEdition, statement: &str, entry: &Entry) -> Result<i64, Error> {
        let FollowedEdition { authority, edition, on, known_at, sha256, signed_by } = edition.clone();
        let sql = "INSERT INTO followed_editions (authority_key, authority, edition, on_day, known_at, sha256, signed_by, statement, followed_at, who) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id";
        let values: [Value; 10] = [
            self.authority_key.as_str().into(),
            authority.into(),
            i64::from(edition).into(),
            on.to_text().into(),
            known_at.to_text().into(),
            sha256.into(),
            signed_by.into(),
            statement.replace('\0', "\u{FFFD}").into(),
            entry.at.to_text().into(),
            entry.who.as_str().into(),
        ];
        let row = self.txn.query_one_raw(Statement::from_sql_and_values(self.txn.get_database_backend(), sql, values)).await?;
        Ok(row.ok_or_else(|| Error::not_found("the edition that was just followed"))?.try_get_by_index(0)?)
    }

    /// Words of this authority: number, identity, identity of what stands there, and whether it ended.
    async fn known(&self) -> Result<Vec<(i64, String, String, bool)>, Error> {
        let sql = "SELECT a.id, a.identity, a.theirs_identity, e.note FROM alerts a JOIN followed_editions f ON f.id = a.followed_id \
                   LEFT JOIN alert_notes e ON e.alert_id = a.id AND e.note = 'ended' WHERE f.authority_key = $1 ORDER BY a.id";
        let rows = self.txn.query_all_raw(Statement::from_sql_and_values(self.txn.get_database_backend(), sql, [self.authority_key.as_str().into()])).await?;
        let known = |row: &QueryResult| {
            let ended: Option<String> = row.try_get_by_index(3)?;
            Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?, ended.is_some()))
        };
        rows.iter().map(known).collect()
    }
}

fn row(followed_id: i64, alert: &Alert, made_at: DateTime<Utc>) -> Vec<Value> {
    let plain = |text: &str| text.replace('\0', "\u{FFFD}");
    let words = |text: &Option<String>| text.as_deref().map(plain);
    let Alert { there, theirs, licence_no, name, tie } = alert;
    let Theirs { jurisdiction, licence_no: their_licence, legal_name, act, effective_on, ends_on, ground, appeal } = theirs;
    vec![
        followed_id.into(),
        alert.identity().into(),
        theirs.identity(&there.authority).into(),
        plain(licence_no.as_str()).into(),
        comparable(licence_no).into(),
        plain(name).into(),
        tie.as_str().into(),
        words(jurisdiction).into(),
        plain(their_licence).into(),
        words(legal_name).into(),
        act.as_str().into(),
        effective_on.map(|day| day.to_text()).into(),
        ends_on.map(|day| day.to_text()).into(),
        words(ground).into(),
        appeal.as_str().into(),
        made_at.to_text().into(),
    ]
}

fn followed(row: &QueryResult) -> Result<FollowedEdition, Error> {
    let (authority, edition, on, known_at): (String, i64, String, String) =
        (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?, row.try_get_by_index(3)?);
    let impossible = |column: &str| Error::Impossible { table: "followed_editions", row: format!("edition {edition}"), column: column.to_owned() };
    Ok(FollowedEdition {
        edition: u32::try_from(edition).map_err(|_| impossible("edition"))?,
        on: NaiveDate::of_text(on).ok_or_else(|| impossible("on_day"))?,
        known_at: DateTime::of_text(known_at).ok_or_else(|| impossible("known_at"))?,
        sha256: row.try_get_by_index(4)?,
        signed_by: row.try_get_by_index(5)?,
        authority,
    })
}

fn read(row: &QueryResult) -> Result<KeptAlert, Error> {
    let id: i64 = row.try_get_by_index(0)?;
    let impossible = |column: &str| Error::Impossible { table: "alerts", row: format!("alert {id}"), column: column.to_owned() };
    let text = |at: usize| row.try_get_by_index::<String>(at);
    let maybe = |at: usize| row.try_get_by_index::<Option<String>>(at);
    let day = |at: usize, column: &str| maybe(at)?.map(|text| NaiveDate::of_text(text).ok_or_else(|| impossible(column))).transpose();
    let edition = |at: usize| row.try_get_by_index::<Option<i64>>(at).map(|number| number.and_then(|number| u32::try_from(number).ok()));
    let there = EditionThere {
        authority: text(1)?,
        edition: edition(2)?.ok_or_else(|| impossible("edition"))?,
        on: NaiveDate::of_text(text(3)?).ok_or_else(|| impossible("on_day"))?,
    };
    let theirs = Theirs {
        jurisdiction: maybe(7)?,
        licence_no: text(8)?,
        legal_name: maybe(9)?,
        act: Act::parse(&text(10)?).map_err(|_| impossible("act"))?,
        effective_on: day(11, "effective_on")?,
        ends_on: day(12, "ends_on")?,
        ground: maybe(13)?,
        appeal: Appeal::parse(&text(14)?).map_err(|_| impossible("appeal"))?,
    };
    let tie = Tie::parse(&text(6)?).map_err(|_| impossible("tie"))?;
    let alert = Alert { there, theirs, licence_no: Id::new(text(4)?), name: text(5)?, tie };
    let instant = |text: String, column: &str| DateTime::of_text(text).ok_or_else(|| impossible(column));
    let seen = match maybe(16)?.zip(maybe(17)?) {
        Some((who, at)) => Some((who, instant(at, "noted_at")?)),
        None => None,
    };
    Ok(KeptAlert { id, alert, made_at: instant(text(15)?, "made_at")?, seen, ended: edition(18)? })
}

//! What was made of each finding, and by whom? Every act is added; beside them stands where it led, so that the queue need not read them all.
//! Whoever acts says how many acts they saw: where there are more, somebody else was faster and nothing is written over.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, Value};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use super::cell::Text;
use super::journal::{self, Entry};
use super::{Error, Store};
use crate::record::case::Hand;
use crate::record::case::ground::Ground;
use crate::record::code::Code;
use crate::record::hex::hex;
use crate::record::triage::{Deed, Reason};

/// By finding, how many acts were seen on it.
pub type Acts = BTreeMap<String, i64>;

/// Findings named in one query.
const KEYS_MAX: usize = 500;

/// What was made of a finding so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// How many acts led here.
    pub acts: i64,
    /// Whether somebody has read it.
    pub is_read: bool,
    /// Why it was set aside.
    pub aside: Option<Aside>,
    /// Who has it.
    pub assigned: Option<Hand>,
    /// The newest case that rests on it.
    pub case_id: Option<i64>,
    /// When it was touched last, and by whom.
    pub changed: (DateTime<Utc>, String),
}

/// Why and as what a finding was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Why, in a code.
    pub reason: Reason,
    /// Why, in words.
    pub words: String,
    /// Digest of the line that was set aside; empty where it has changed since.
    pub line_digest: String,
    /// Digest of what the finding said, see [`said`].
    pub said_digest: String,
}

/// An act on one finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The finding.
    pub finding_id: String,
    /// Its agency, for the journal.
    pub agency_licence: String,
    /// What it was before, as its author saw it, and what it is to be.
    pub head: Head,
    /// What is done.
    pub did: Deed,
}

/// An act as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What was done.
    pub did: Deed,
    /// Why, in a code and in words, or to whom, or in which case.
    pub detail: Json,
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub who: String,
}

/// Findings that a case is to rest on.
pub(super) struct Put<'a> {
    pub case_id: i64,
    pub did: Deed,
    pub grounds: &'a [Ground],
    pub seen: Option<&'a Acts>,
}

impl Head {
    /// Nobody has touched it.
    #[must_use]
    pub fn untouched(at: DateTime<Utc>) -> Self {
        Self { acts: 0, is_read: false, aside: None, assigned: None, case_id: None, changed: (at, String::new()) }
    }
}

impl Store {
    /// What was made of some findings; those that nobody touched are left out.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn triage_of(&self, findings: &[String]) -> Result<BTreeMap<String, Head>, Error> {
        let mut heads = BTreeMap::new();
        for some in findings.chunks(KEYS_MAX) {
            let listed: Vec<String> = (1..=some.len()).map(|n| format!("${n}")).collect();
            let sql = format!("SELECT finding_id, {HEAD} FROM triage t WHERE finding_id IN ({})", listed.join(", "));
            let values = some.iter().map(|id| Value::from(id.clone()));
            for row in self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await? {
                heads.extend(read(&row, 1)?.map(|head| (row.try_get_by_index::<String>(0).unwrap_or_default(), head)));
            }
        }
        Ok(heads)
    }

    /// Every act on a finding, the newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn acts_on(&self, finding_id: &str) -> Result<Vec<Written>, Error> {
        let sql = "SELECT did, detail, recorded_at, who FROM triage_acts WHERE finding_id = $1 ORDER BY id DESC LIMIT 200";
        let rows = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [Value::from(finding_id)])).await?;
        rows.iter().map(written).collect()
    }

    /// Writes acts in one step, with an entry of the journal for each agency, and says of each finding whether its act was written: it is not
    /// where somebody else was faster.
    ///
    /// # Errors
    /// When the database is not available; then nothing is written.
    pub async fn triage(&self, acts: &[Act], (who, at): (&Hand, DateTime<Utc>)) -> Result<BTreeMap<String, bool>, Error> {
        let txn = self.begin().await?;
        // In one order, so that two officials never wait for each other in a ring.
        let sorted: BTreeMap<&str, &Act> = acts.iter().map(|act| (act.finding_id.as_str(), act)).collect();
        let (mut written, mut agencies) = (BTreeMap::new(), BTreeMap::<&str, Vec<Json>>::new());
        for (id, act) in sorted {
            let is_written = put(&txn, act, (who, at)).await?;
            if is_written {
                let (detail, agency) = (detail(act), act.agency_licence.as_str());
                add_act(&txn, (id, act.did, &detail), (who, at)).await?;
                agencies.entry(agency).or_default().push(json!({ "finding": id, "did": act.did, "detail": detail }));
            }
            written.insert(id.to_owned(), is_written);
        }
        for (agency, acts) in agencies {
            let (what, subject) = ("triaged findings".to_owned(), format!("agency {agency}"));
            journal::add(&txn, &Entry { at, who: who.name.clone(), what, subject, detail: json!({ "acts": acts }) }).await?;
        }
        txn.commit().await?;
        Ok(written)
    }
}

/// The columns of a head, of a table that is called `t`.
pub(super) const HEAD: &str =
    "t.acts, t.mark, t.reason, t.words, t.line_digest, t.said_digest, t.assigned_id, t.assigned, t.case_id, t.changed_at, t.changed_by";

const READ: &str = "read";
const SET_ASIDE: &str = "set_aside";

/// Reads a head from its first column on; nothing where there is none.
pub(super) fn read(row: &QueryResult, from: usize) -> Result<Option<Head>, Error> {
    let impossible = |column: &str| Error::Impossible { table: "triage", row: "a finding".to_owned(), column: column.to_owned() };
    let Some(acts) = row.try_get_by_index::<Option<i64>>(from)? else { return Ok(None) };
    let text = |at: usize| row.try_get_by_index::<Option<String>>(from + at);
    let (mark, reason) = (text(1)?, text(2)?);
    let (words, line_digest, said_digest) = (text(3)?.unwrap_or_default(), text(4)?.unwrap_or_default(), text(5)?.unwrap_or_default());
    let reason = reason.map(|reason| Reason::parse(&reason).map_err(|_| impossible("reason"))).transpose()?;
    let reason = reason.filter(|_| mark.as_deref() == Some(SET_ASIDE));
    let assigned_id: Option<i64> = row.try_get_by_index(from + 6)?;
    let at = text(9)?.and_then(DateTime::of_text).ok_or_else(|| impossible("changed_at"))?;
    Ok(Some(Head {
        acts,
        is_read: mark.as_deref() == Some(READ),
        aside: reason.map(|reason| Aside { reason, words, line_digest, said_digest }),
        assigned: assigned_id.zip(text(7)?).map(|(id, name)| Hand { id, name }),
        case_id: row.try_get_by_index(from + 8)?,
        changed: (at, text(10)?.unwrap_or_default()),
    }))
}

fn written(row: &QueryResult) -> Result<Written, Error> {
    let impossible = |column: &str| Error::Impossible { table: "triage_acts", row: "an act".to_owned(), column: column.to_owned() };
    let text = |at: usize| row.try_get_by_index::<String>(at);
    Ok(Written {
        did: Deed::parse(&text(0)?).map_err(|_| impossible("did"))?,
        detail: serde_json::from_str(&text(1)?).map_err(|_| impossible("detail"))?,
        at: DateTime::of_text(text(2)?).ok_or_else(|| impossible("recorded_at"))?,
        who: text(3)?,
    })
}

/// What was set aside stays aside while its finding says the same; what else rests on a line is a new matter. A finding that was closed and is
/// found again comes back.
pub(super) async fn carry(txn: &DatabaseTransaction, finding_id: &str, (line, line_digest): (&str, &str), was_open: bool) -> Result<(), Error> {
    let sql =
        "UPDATE triage SET line_digest = CASE WHEN said_digest = $2 THEN $3 ELSE '' END WHERE finding_id = $1 AND mark = 'set_aside' AND line_digest <> ''";
    let said = if was_open { said(line) } else { String::new() };
    let values: [Value; 3] = [finding_id.into(), said.into(), line_digest.into()];
    txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// A digest of what a finding says, whatever the rule book it was made under: an edition of the book that leaves its norm as it was changes
/// nothing for it.
#[must_use]
pub fn said(line: &str) -> String {
    let mut finding: Json = serde_json::from_str(line).unwrap_or_default();
    if let Some(rule) = finding.get_mut("rule").and_then(Json::as_object_mut) {
        rule.remove("digest");
    }
    hex(&Sha256::digest(finding.to_string())[..16])
}

/// Writes a head, unless it is no longer the one that was seen.
async fn put(txn: &DatabaseTransaction, act: &Act, (who, at): (&Hand, DateTime<Utc>)) -> Result<bool, Error> {
    let Head { acts, is_read, aside, assigned, case_id, .. } = &act.head;
    let mark = aside.as_ref().map(|_| SET_ASIDE).or(is_read.then_some(READ));
    let sql = "INSERT INTO triage (finding_id, acts, mark, reason, words, line_digest, said_digest, assigned_id, assigned, case_id, changed_at, changed_by) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (finding_id) DO UPDATE SET acts = excluded.acts, mark = excluded.mark, \
               reason = excluded.reason, words = excluded.words, line_digest = excluded.line_digest, said_digest = excluded.said_digest, \
               assigned_id = excluded.assigned_id, assigned = excluded.assigned, case_id = excluded.case_id, changed_at = excluded.changed_at, \
               changed_by = excluded.changed_by WHERE triage.acts = $13";
    let values: [Value; 13] = [
        act.finding_id.clone().into(),
        (acts + 1).into(),
        mark.map(str::to_owned).into(),
        aside.as_ref().map(|aside| aside.reason.as_str().to_owned()).into(),
        aside.as_ref().map(|aside| aside.words.replace('\0', "\u{FFFD}")).into(),
        aside.as_ref().map(|aside| aside.line_digest.clone()).into(),
        aside.as_ref().map(|aside| aside.said_digest.clone()).into(),
        assigned.as_ref().map(|hand| hand.id).into(),
        assigned.as_ref().map(|hand| hand.name.clone()).into(),
        (*case_id).into(),
        at.to_text().into(),
        who.name.clone().into(),
        (*acts).into(),
    ];
    let done = txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
    Ok(done.rows_affected() == 1)
}

/// Says of the findings of a case that it rests on them.
pub(super) async fn put_into_case(
    txn: &DatabaseTransaction,
    Put { case_id, did, grounds, seen }: Put<'_>,
    (who, at): (&Hand, DateTime<Utc>),
) -> Result<(), Error> {
    let sql = "INSERT INTO triage (finding_id, acts, case_id, changed_at, changed_by) VALUES ($1, 1, $2, $3, $4) ON CONFLICT (finding_id) DO UPDATE SET \
               acts = triage.acts + 1, mark = NULL, case_id = excluded.case_id, changed_at = excluded.changed_at, changed_by = excluded.changed_by";
    let sorted: BTreeMap<&str, ()> = grounds.iter().map(|ground| (ground.finding_id.as_str(), ())).collect();
    for id in sorted.into_keys() {
        let mut values: Vec<Value> = vec![id.into(), case_id.into(), at.to_text().into(), who.name.clone().into()];
        let expected = seen.map(|seen| seen.get(id).copied().unwrap_or_default());
        values.extend(expected.map(Value::from));
        let sql = if expected.is_some() { format!("{sql} WHERE triage.acts = $5") } else { sql.to_owned() };
        let done = txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
        if done.rows_affected() != 1 {
            return Err(Error::conflict("somebody else did something with one of the findings in between: open the queue again and look"));
        }
        add_act(txn, (id, did, &json!({ "case": case_id })), (who, at)).await?;
    }
    Ok(())
}

async fn add_act(txn: &DatabaseTransaction, (id, did, detail): (&str, Deed, &Json), (who, at): (&Hand, DateTime<Utc>)) -> Result<(), Error> {
    let sql = "INSERT INTO triage_acts (finding_id, did, detail, recorded_at, who_id, who) VALUES ($1, $2, $3, $4, $5, $6)";
    let detail = detail.to_string().replace("\\u0000", "\u{FFFD}");
    let values: [Value; 6] = [id.into(), did.as_str().into(), detail.into(), at.to_text().into(), who.id.into(), who.name.clone().into()];
    txn.execute_raw(Statement::from_sql_and_values(txn.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// What an act leaves behind beside its name.
fn detail(act: &Act) -> Json {
    match act.did {
        Deed::SetAside => act.head.aside.as_ref().map_or(Json::Null, |aside| json!({ "reason": aside.reason, "words": aside.words })),
        Deed::Assign => act.head.assigned.as_ref().map_or(Json::Null, |hand| json!({ "to": hand.name, "to_id": hand.id })),
        Deed::Read | Deed::Release | Deed::BringBack | Deed::OpenCase | Deed::AddToCase => json!({}),
    }
}

//! What did a population say, and when? Each run is kept with all its signals and never changed: later it can be seen what was known.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::bulk::{self, Target};
use super::cases::Cursor;
use super::cell::{Cell, Text};
use super::fact::{comparable, comparable_text};
use super::select::HOLDS;
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::id::Id;
use crate::record::signal::{Signal, SignalCode, SignalOutcome, SubjectKind};

/// A run over the whole population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignalRun {
    /// Day of knowledge.
    pub as_of: NaiveDate,
    /// Now.
    pub at: DateTime<Utc>,
    /// Digest of the rule book under which placements were judged.
    pub rules_digest: String,
    /// Placements that were judged.
    pub placements: u64,
}

/// A signal as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSignal {
    /// Its id.
    pub signal_id: String,
    /// What was looked for.
    pub code: SignalCode,
    /// What it says.
    pub outcome: SignalOutcome,
    /// Of whom: which kind.
    pub kind: SubjectKind,
    /// Of whom, as written.
    pub subject: String,
    /// Of whom, as compared.
    pub subject_key: String,
    /// Which kind of the signal, or why it could not be looked at.
    pub detail: Option<String>,
    /// The whole signal as a JSON line.
    pub line: String,
}

const RUNS: Target<'static> = Target { table: "signal_runs", columns: &["run_at", "as_of_on", "rules_digest", "placements"], on_conflict: "" };
const SIGNALS: Target<'static> = Target {
    table: "signals",
    columns: &["run_at", "signal_id", "code", "outcome", "subject_kind", "subject_key", "subject", "detail", "line"],
    on_conflict: "ON CONFLICT DO NOTHING",
};
const READ: &str = "signal_id, code, outcome, subject_kind, subject, subject_key, detail, line";

impl Store {
    /// Keeps a run with its signals, in one step. A run of the same instant is kept once.
    ///
    /// # Errors
    /// When the database is not available; then nothing of it is kept.
    pub async fn keep_signals(&self, run: &SignalRun, signals: &[Signal]) -> Result<(), Error> {
        let rows: Vec<Vec<Value>> = signals.iter().map(|signal| values(run, signal)).collect();
        let txn = self.begin().await?;
        let known = Statement::from_sql_and_values(txn.get_database_backend(), "SELECT run_at FROM signal_runs WHERE run_at = $1", [run.at.to_text().into()]);
        if txn.query_one_raw(known).await?.is_some() {
            return Ok(());
        }
        bulk::insert_plain(&txn, &RUNS, &[run_values(run)]).await?;
        bulk::insert_plain(&txn, &SIGNALS, &rows).await?;
        Ok(txn.commit().await?)
    }

    /// The newest run with its signals of one outcome, in order of code, kind of subject, subject and detail; none before the first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn newest_signals(&self, outcome: SignalOutcome) -> Result<Option<(SignalRun, Vec<KeptSignal>)>, Error> {
        let Some(run) = self.newest_run().await? else { return Ok(None) };
        let sql = format!("SELECT {READ} FROM signals WHERE run_at = $1 AND outcome = $2");
        let mut kept = self.asked(&sql, [run.at.to_text().into(), outcome.as_str().into()]).await?;
        kept.sort_by(|a, b| (a.code, a.kind, &a.subject_key, &a.detail).cmp(&(b.code, b.kind, &b.subject_key, &b.detail)));
        Ok(Some((run, kept)))
    }

    /// The newest run with all that it says of one subject, in order of code and detail; none before the first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn newest_signals_of(&self, kind: SubjectKind, subject: &Id) -> Result<Option<(SignalRun, Vec<KeptSignal>)>, Error> {
        let Some(run) = self.newest_run().await? else { return Ok(None) };
        let sql = format!("SELECT {READ} FROM signals WHERE run_at = $1 AND subject_kind = $2 AND subject_key = $3");
        let mut kept = self.asked(&sql, [run.at.to_text().into(), kind.as_str().into(), comparable(subject).into()]).await?;
        kept.sort_by(|a, b| (a.code, &a.detail).cmp(&(b.code, &b.detail)));
        Ok(Some((run, kept)))
    }

    /// What the newest run says of all subjects of a kind that could be looked at under one code, in order of subject and detail.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn newest_family(&self, kind: SubjectKind, code: SignalCode) -> Result<Vec<KeptSignal>, Error> {
        let Some(run) = self.newest_run().await? else { return Ok(Vec::new()) };
        let sql = format!("SELECT {READ} FROM signals WHERE run_at = $1 AND subject_kind = $2 AND code = $3 AND outcome <> 'not_assessable'");
        let mut kept = self.asked(&sql, [run.at.to_text().into(), kind.as_str().into(), code.as_str().into()]).await?;
        kept.sort_by(|a, b| (&a.subject_key, &a.detail).cmp(&(&b.subject_key, &b.detail)));
        Ok(kept)
    }

    async fn newest_run(&self) -> Result<Option<SignalRun>, Error> {
        let newest = self.ask("SELECT run_at, as_of_on, rules_digest, placements FROM signal_runs ORDER BY run_at DESC LIMIT 1").await?;
        newest.first().map(read_run).transpose()
    }

    /// One signal, as the newest run that made it keeps it.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn signal(&self, signal_id: &str) -> Result<KeptSignal, Error> {
        let sql = format!("SELECT {READ} FROM signals WHERE signal_id = $1 ORDER BY run_at DESC LIMIT 1");
        self.asked(&sql, [signal_id.into()]).await?.pop().ok_or_else(|| Error::not_found(format!("the signal {signal_id}")))
    }

    /// How many complaints name each placement, as known on a day.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn complaints_by_placement(&self, as_of: NaiveDate) -> Result<HashMap<Cursor, u32>, Error> {
        let sql = format!(
            "SELECT sender_id, placement_id, COUNT(*) FROM complaints WHERE {HOLDS} AND placement_id IS NOT NULL AND received_on <= $1 \
             GROUP BY sender_id, placement_id"
        );
        let mut counted = HashMap::new();
        for row in self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [as_of.to_text().into()])).await? {
            let (placement, count): (String, i64) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?);
            let at = Cursor { sender_id: row.try_get_by_index(0)?, placement_key: comparable_text(&placement) };
            *counted.entry(at).or_default() += u32::try_from(count).unwrap_or(u32::MAX);
        }
        Ok(counted)
    }

    async fn asked(&self, sql: &str, values: impl IntoIterator<Item = Value>) -> Result<Vec<KeptSignal>, Error> {
        let rows = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        rows.iter().map(read).collect()
    }
}

fn run_values(SignalRun { as_of, at, rules_digest, placements }: &SignalRun) -> Vec<Value> {
    let mut out = Vec::with_capacity(RUNS.columns.len());
    at.put(&mut out);
    as_of.put(&mut out);
    rules_digest.put(&mut out);
    out.push(i64::try_from(*placements).unwrap_or(i64::MAX).into());
    out
}

fn values(run: &SignalRun, signal: &Signal) -> Vec<Value> {
    let mut out = Vec::with_capacity(SIGNALS.columns.len());
    run.at.put(&mut out);
    signal.signal_id().put(&mut out);
    signal.code.put(&mut out);
    signal.outcome.put(&mut out);
    signal.subject.kind.put(&mut out);
    comparable(&signal.subject.id).put(&mut out);
    signal.subject.id.put(&mut out);
    signal.detail.as_ref().map(ToString::to_string).put(&mut out);
    // Plain fields of text and numbers: this cannot fail, and an empty line would be seen at once.
    serde_json::to_string(signal).unwrap_or_default().put(&mut out);
    out
}

fn read_run(row: &QueryResult) -> Result<SignalRun, Error> {
    let impossible = |column: &str| Error::Impossible { table: "signal_runs", row: "a run".to_owned(), column: column.to_owned() };
    let placements: i64 = row.try_get_by_index(3)?;
    Ok(SignalRun {
        at: DateTime::of_text(row.try_get_by_index(0)?).ok_or_else(|| impossible("run_at"))?,
        as_of: NaiveDate::of_text(row.try_get_by_index(1)?).ok_or_else(|| impossible("as_of_on"))?,
        rules_digest: row.try_get_by_index(2)?,
        placements: u64::try_from(placements).unwrap_or_default(),
    })
}

fn read(row: &QueryResult) -> Result<KeptSignal, Error> {
    let text = |at: usize| row.try_get_by_index::<String>(at);
    let impossible = |column: &str| Error::Impossible { table: "signals", row: "a signal".to_owned(), column: column.to_owned() };
    Ok(KeptSignal {
        signal_id: row.try_get_by_index(0)?,
        code: SignalCode::parse(&text(1)?).map_err(|_| impossible("code"))?,
        outcome: SignalOutcome::parse(&text(2)?).map_err(|_| impossible("outcome"))?,
        kind: SubjectKind::parse(&text(3)?).map_err(|_| impossible("subject_kind"))?,
        subject: row.try_get_by_index(4)?,
        subject_key: row.try_get_by_index(5)?,
        detail: row.try_get_by_index(6)?,
        line: row.try_get_by_index(7)?,
    })
}

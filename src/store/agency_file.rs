//! What do placements and findings tell of one agency? Counted in the database, and listed page by page: nothing of it loads all placements.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::cases::Cursor;
use super::cell::Text;
use super::desk::Rows;
use super::fact::{comparable, comparable_text};
use super::inspection::count;
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::finding::{Grade, Indicator, Outcome};
use crate::record::id::{Id, Key};
use crate::record::place::Country;
use crate::record::placement::PlacementOutcome;

/// A placement in a list. It names no worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementLine {
    /// Where it is found.
    pub of: Cursor,
    /// Its number, as written.
    pub placement_id: String,
    /// Signature.
    pub signed_on: NaiveDate,
    /// From where, and where to.
    pub way: (Country, Country),
    /// ISCO-08.
    pub occupation: String,
    /// The foreign principal.
    pub employer: String,
    /// How it went on, where it is stated.
    pub outcome: Option<PlacementOutcome>,
    /// When the worker was asked about fees.
    pub asked_on: Option<NaiveDate>,
    /// Open breaches.
    pub breaches: u64,
    /// The gravest of them.
    pub finding: Option<String>,
}

/// How many placements of one way fall into one half-year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementCount {
    /// From where, and where to.
    pub way: (Country, Country),
    /// The half-year of signature, as `2025-H1`.
    pub half_year: String,
    /// How many.
    pub placements: u64,
    /// How many of these workers were asked about fees.
    pub asked: u64,
}

/// A return in which placements of an agency stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnTaken {
    /// The intake.
    pub intake_id: i64,
    /// Who sent it.
    pub sender: String,
    /// When it was taken in.
    pub taken_at: DateTime<Utc>,
    /// Placements that hold in the version that it brought.
    pub placements: u64,
}

/// Open breaches of one kind that were first found on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreachDay {
    /// The day, in universal time.
    pub on: NaiveDate,
    /// What.
    pub code: Indicator,
    /// How grave.
    pub grade: Option<Grade>,
    /// How many.
    pub count: u64,
}

/// A comparison of papers that found something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The finding.
    pub finding_id: String,
    /// The placement.
    pub placement_id: String,
    /// What it says.
    pub outcome: Outcome,
    /// When it was first found.
    pub found_at: DateTime<Utc>,
}

impl Store {
    /// The placements of an agency, the newest signature first, with the number of all.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn placements_at(&self, licence: &Id, Rows { skip, limit }: Rows) -> Result<(Vec<PlacementLine>, u64), Error> {
        let Some(Spelt { condition, values }) = self.spelt(licence).await? else { return Ok((Vec::new(), 0)) };
        let all = self.rows(&format!("SELECT COUNT(*) FROM placements p WHERE {condition}"), values.clone()).await?;
        let own = "FROM findings f WHERE f.sender_id = p.sender_id AND f.placement_key = p.owner_key AND f.outcome = 'breach' AND f.closed_at IS NULL";
        let sql = format!(
            "SELECT p.sender_id, p.owner_key, p.placement_id, p.contract_signed_on, p.origin, p.destination, p.occupation, p.employer_name, p.outcome, \
             p.asked_on, (SELECT COUNT(*) {own}), (SELECT f.finding_id {own} ORDER BY COALESCE(f.grade, '') DESC, f.finding_id LIMIT 1) \
             FROM placements p WHERE {condition} ORDER BY p.contract_signed_on DESC, p.sender_id, p.owner_key LIMIT {limit} OFFSET {skip}"
        );
        let found: Result<Vec<PlacementLine>, Error> = self.rows(&sql, values).await?.iter().map(placement).collect();
        Ok((found?, all.first().map(|row| count(row, 0)).transpose()?.unwrap_or_default()))
    }

    /// Placements of an agency by way and half-year, the newest half-year first, then by way.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn placement_counts(&self, licence: &Id) -> Result<Vec<PlacementCount>, Error> {
        let Some(Spelt { condition, values }) = self.spelt(licence).await? else { return Ok(Vec::new()) };
        let half = "CASE WHEN substr(p.contract_signed_on, 6, 2) < '07' THEN '-H1' ELSE '-H2' END";
        let sql = format!(
            "SELECT p.origin, p.destination, substr(p.contract_signed_on, 1, 4) || {half}, COUNT(*), COUNT(p.asked_on) \
             FROM placements p WHERE {condition} GROUP BY 1, 2, 3 ORDER BY 3 DESC, 1, 2"
        );
        self.rows(&sql, values).await?.iter().map(counted).collect()
    }

    /// Returns in which placements of an agency stand, the newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn returns_with(&self, licence: &Id) -> Result<Vec<ReturnTaken>, Error> {
        let Some(Spelt { condition, values }) = self.spelt(licence).await? else { return Ok(Vec::new()) };
        let sql = format!(
            "SELECT i.id, i.sender_id, i.taken_at, COUNT(*) FROM placements p JOIN intakes i ON i.id = p.intake_id \
             WHERE {condition} GROUP BY i.id, i.sender_id, i.taken_at ORDER BY i.id DESC"
        );
        let senders = self.senders().await?;
        let taken = |row: &QueryResult| -> Result<ReturnTaken, Error> {
            let sender: i64 = row.try_get_by_index(1)?;
            let taken_at = DateTime::of_text(row.try_get_by_index(2)?).ok_or_else(|| impossible("intakes", "taken_at"))?;
            let sender = senders.get(&sender).cloned().unwrap_or_default();
            Ok(ReturnTaken { intake_id: row.try_get_by_index(0)?, sender, taken_at, placements: count(row, 3)? })
        };
        self.rows(&sql, values).await?.iter().map(taken).collect()
    }

    /// Open breaches at an agency by the day on which they were first found, the newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn breach_days(&self, licence: &Id) -> Result<Vec<BreachDay>, Error> {
        let sql = "SELECT substr(found_at, 1, 10), code, COALESCE(grade, ''), COUNT(*) FROM findings \
                   WHERE agency_key = $1 AND outcome = 'breach' AND closed_at IS NULL GROUP BY 1, 2, 3 ORDER BY 1 DESC, 2, 3";
        let day = |row: &QueryResult| -> Result<BreachDay, Error> {
            let on = NaiveDate::of_text(row.try_get_by_index(0)?).ok_or_else(|| impossible("findings", "found_at"))?;
            let grade: String = row.try_get_by_index(2)?;
            Ok(BreachDay { on, code: code(row, 1, ("findings", "code"))?, grade: Grade::parse(&grade).ok(), count: count(row, 3)? })
        };
        self.rows(sql, vec![comparable(licence).into()]).await?.iter().map(day).collect()
    }

    /// Open findings of papers that were compared, by what they say.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn comparison_counts(&self, licence: &Id) -> Result<Vec<(Indicator, Outcome, u64)>, Error> {
        let sql = "SELECT code, outcome, COUNT(*) FROM findings WHERE agency_key = $1 AND closed_at IS NULL \
                   AND code IN ('contract-substituted', 'contract-dual') GROUP BY code, outcome ORDER BY code, outcome";
        let counted = |row: &QueryResult| Ok((code(row, 0, ("findings", "code"))?, code(row, 1, ("findings", "outcome"))?, count(row, 2)?));
        self.rows(sql, vec![comparable(licence).into()]).await?.iter().map(counted).collect()
    }

    /// The newest comparisons of papers that found something worse.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn newest_comparisons(&self, licence: &Id, limit: u64) -> Result<Vec<Comparison>, Error> {
        let sql = format!(
            "SELECT finding_id, placement_id, outcome, found_at FROM findings WHERE agency_key = $1 AND closed_at IS NULL \
             AND code = 'contract-substituted' AND outcome IN ('breach', 'advisory') ORDER BY found_at DESC, outcome DESC, finding_id LIMIT {limit}"
        );
        let compared = |row: &QueryResult| -> Result<Comparison, Error> {
            let found_at = DateTime::of_text(row.try_get_by_index(3)?).ok_or_else(|| impossible("findings", "found_at"))?;
            let outcome = code(row, 2, ("findings", "outcome"))?;
            Ok(Comparison { finding_id: row.try_get_by_index(0)?, placement_id: row.try_get_by_index(1)?, outcome, found_at })
        };
        self.rows(&sql, vec![comparable(licence).into()]).await?.iter().map(compared).collect()
    }

    /// Licences under which open breaches say that money is owed, in comparable form.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn licences_owing(&self) -> Result<BTreeSet<Key>, Error> {
        let sql = "SELECT DISTINCT agency_key FROM findings WHERE outcome = 'breach' AND closed_at IS NULL AND excess_minor > 0";
        self.ask(sql).await?.iter().map(|row| Ok(Key::of(&row.try_get_by_index::<String>(0)?))).collect()
    }

    /// The placements of a number within an agency, one of each sender that reports one.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn placements_named(&self, licence: &Id, placement: &Id) -> Result<Vec<Cursor>, Error> {
        // Senders are few: each is asked by the key of its rows, and no other row is read.
        let sql = "SELECT sender_id, owner_key, agency_licence FROM placements \
                   WHERE sender_id IN (SELECT id FROM senders) AND owner_key = $1 AND superseded_by IS NULL ORDER BY sender_id";
        let key = comparable(licence);
        let mut found = Vec::new();
        for row in self.rows(sql, vec![comparable(placement).into()]).await? {
            if comparable_text(&row.try_get_by_index::<String>(2)?) == key {
                found.push(Cursor { sender_id: row.try_get_by_index(0)?, placement_key: row.try_get_by_index(1)? });
            }
        }
        Ok(found)
    }

    /// Placements of an agency that hold, however returns spell its number; `None` where there is none.
    pub(super) async fn spelt(&self, licence: &Id) -> Result<Option<Spelt>, Error> {
        let key = comparable(licence);
        let mut values: Vec<Value> = Vec::new();
        for row in self.ask("SELECT DISTINCT agency_licence FROM placements").await? {
            let written: String = row.try_get_by_index(0)?;
            if comparable_text(&written) == key {
                values.push(written.into());
            }
        }
        let places: Vec<String> = (1..=values.len()).map(|at| format!("${at}")).collect();
        let condition = format!("p.agency_licence IN ({}) AND p.superseded_by IS NULL", places.join(", "));
        Ok((!values.is_empty()).then_some(Spelt { condition, values }))
    }

    pub(super) async fn rows(&self, sql: &str, values: Vec<Value>) -> Result<Vec<QueryResult>, Error> {
        Ok(self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?)
    }
}

/// A condition on `placements p` with its values.
pub(super) struct Spelt {
    pub(super) condition: String,
    pub(super) values: Vec<Value>,
}

fn placement(row: &QueryResult) -> Result<PlacementLine, Error> {
    let outcome: Option<String> = row.try_get_by_index(8)?;
    let asked_on: Option<String> = row.try_get_by_index(9)?;
    Ok(PlacementLine {
        of: Cursor { sender_id: row.try_get_by_index(0)?, placement_key: row.try_get_by_index(1)? },
        placement_id: row.try_get_by_index(2)?,
        signed_on: NaiveDate::of_text(row.try_get_by_index(3)?).ok_or_else(|| impossible("placements", "contract_signed_on"))?,
        way: way(row, 4)?,
        occupation: row.try_get_by_index(6)?,
        employer: row.try_get_by_index(7)?,
        outcome: outcome.and_then(|text| PlacementOutcome::parse(&text).ok()),
        asked_on: asked_on.and_then(NaiveDate::of_text),
        breaches: count(row, 10)?,
        finding: row.try_get_by_index(11)?,
    })
}

fn counted(row: &QueryResult) -> Result<PlacementCount, Error> {
    Ok(PlacementCount { way: way(row, 0)?, half_year: row.try_get_by_index(2)?, placements: count(row, 3)?, asked: count(row, 4)? })
}

fn way(row: &QueryResult, at: usize) -> Result<(Country, Country), Error> {
    let country = |at: usize| -> Result<Country, Error> {
        Country::parse(&row.try_get_by_index::<String>(at)?).map_err(|_| impossible("placements", if at.is_multiple_of(2) { "origin" } else { "destination" }))
    };
    Ok((country(at)?, country(at + 1)?))
}

pub(super) fn code<C: Code>(row: &QueryResult, at: usize, (table, column): (&'static str, &str)) -> Result<C, Error> {
    C::parse(&row.try_get_by_index::<String>(at)?).map_err(|_| impossible(table, column))
}

pub(super) fn impossible(table: &'static str, column: &str) -> Error {
    Error::Impossible { table, row: "a row of an agency".to_owned(), column: column.to_owned() }
}

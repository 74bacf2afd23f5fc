//! Which lists were drawn, and what is known of each agency when one is drawn? Lists are kept as they were drawn.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use serde::Deserialize;

use super::cell::Text;
use super::fact::comparable_text;
use super::inspection::count;
use super::select::HOLDS;
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::finding::{Grade, Indicator};
use crate::record::id::Id;
use crate::record::inspection::{Drawing, Ground, InspectionList, Visit};

/// Open breaches of one agency, grade and kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenBreaches {
    /// Comparable licence number.
    pub agency_key: String,
    /// Licence number as one of its returns printed it.
    pub agency_licence: String,
    /// Their grade.
    pub grade: Grade,
    /// Their kind.
    pub code: Indicator,
    /// How many.
    pub count: u64,
    /// The day on which the first was found.
    pub since: NaiveDate,
}

/// A list that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptList {
    /// Its number.
    pub id: i64,
    /// When it was drawn.
    pub at: DateTime<Utc>,
    /// Who drew it.
    pub by: String,
    /// The list.
    pub list: InspectionList,
}

/// The part of a list that is kept as text.
#[derive(Deserialize)]
struct Written {
    by_lot: u32,
    waiting: u64,
    visits: Vec<WrittenVisit>,
}

#[derive(Deserialize)]
struct WrittenVisit {
    agency_licence: String,
    ground: String,
    why: String,
}

const READ: &str = "SELECT id, drawn_at, drawn_on, drawn_by, capacity, seed, frame, rows FROM inspection_lists";

impl Store {
    /// Keeps a list and gives its number.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn keep_inspection_list(&self, list: &InspectionList, (by, at): (&str, DateTime<Utc>)) -> Result<i64, Error> {
        let InspectionList { drawing: Drawing { on, capacity, by_lot, seed }, frame, waiting, visits } = list;
        let rows = serde_json::json!({ "by_lot": by_lot, "waiting": waiting, "visits": visits }).to_string();
        let sql = "INSERT INTO inspection_lists (drawn_at, drawn_on, drawn_by, capacity, seed, frame, rows) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
        let values: [Value; 7] = [
            at.to_text().into(),
            on.to_text().into(),
            by.into(),
            i64::from(*capacity).into(),
            seed.as_str().into(),
            i64::try_from(*frame).unwrap_or(i64::MAX).into(),
            rows.into(),
        ];
        let row = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        row.ok_or_else(|| Error::not_found("the list that was just kept".to_owned()))?.try_get_by_index(0).map_err(Error::from)
    }

    /// The newest lists, newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn inspection_lists(&self, limit: u32) -> Result<Vec<KeptList>, Error> {
        self.ask(&format!("{READ} ORDER BY id DESC LIMIT {limit}")).await?.iter().map(read).collect()
    }

    /// Open breaches of grades G3 and G4, by agency, grade and kind.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn grave_breaches(&self) -> Result<Vec<OpenBreaches>, Error> {
        let sql = "SELECT agency_key, MIN(agency_licence), grade, code, COUNT(*), MIN(found_at) FROM findings \
                   WHERE outcome = 'breach' AND closed_at IS NULL AND grade IN ('G3', 'G4') GROUP BY agency_key, grade, code";
        self.ask(sql).await?.iter().map(read_open).collect()
    }

    /// Every agency that a stored placement names: its comparable licence number, and one spelling of it.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn agencies_returned(&self) -> Result<BTreeMap<String, String>, Error> {
        let sql = format!("SELECT agency_licence FROM placements WHERE {HOLDS} GROUP BY agency_licence ORDER BY agency_licence DESC");
        let rows = self.ask(&sql).await?;
        rows.iter().map(|row| row.try_get_by_index(0).map(|licence: String| (comparable_text(&licence), licence)).map_err(Error::from)).collect()
    }
}

fn read_open(row: &QueryResult) -> Result<OpenBreaches, Error> {
    let impossible = super::inspection::impossible;
    let (grade, code, found_at): (String, String, String) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?, row.try_get_by_index(5)?);
    Ok(OpenBreaches {
        agency_key: row.try_get_by_index(0)?,
        agency_licence: row.try_get_by_index(1)?,
        grade: Grade::parse(&grade).map_err(|_| impossible("grade"))?,
        code: Indicator::parse(&code).map_err(|_| impossible("code"))?,
        count: count(row, 4)?,
        since: DateTime::<Utc>::of_text(found_at).ok_or_else(|| impossible("found_at"))?.date_naive(),
    })
}

fn read(row: &QueryResult) -> Result<KeptList, Error> {
    let id: i64 = row.try_get_by_index(0)?;
    let impossible = |column: &str| Error::Impossible { table: "inspection_lists", row: format!("list {id}"), column: column.to_owned() };
    let rows: String = row.try_get_by_index(7)?;
    let Written { by_lot, waiting, visits } = serde_json::from_str(&rows).map_err(|_| impossible("rows"))?;
    let visit = |WrittenVisit { agency_licence, ground, why }| {
        Ok(Visit { agency_licence: Id::new(agency_licence), ground: Ground::parse(&ground).map_err(|_| impossible("rows"))?, why })
    };
    let capacity: i64 = row.try_get_by_index(4)?;
    let drawing = Drawing {
        on: NaiveDate::of_text(row.try_get_by_index(2)?).ok_or_else(|| impossible("drawn_on"))?,
        capacity: u32::try_from(capacity).map_err(|_| impossible("capacity"))?,
        by_lot,
        seed: row.try_get_by_index(5)?,
    };
    Ok(KeptList {
        id,
        at: DateTime::of_text(row.try_get_by_index(1)?).ok_or_else(|| impossible("drawn_at"))?,
        by: row.try_get_by_index(3)?,
        list: InspectionList { drawing, frame: count(row, 6)?, waiting, visits: visits.into_iter().map(visit).collect::<Result<_, Error>>()? },
    })
}

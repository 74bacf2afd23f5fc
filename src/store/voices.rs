//! What did the workers of an agency say, and how many were asked on each way in each half-year? Only who was asked is counted, and only
//! what was answered then: complaints are another thing, and stand in neither number.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::cell::{Cells, Text};
use super::fact::comparable;
use super::feedback_rows::{ANSWER, answer};
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::feedback::{Question, Told, Voice};
use crate::record::id::Id;
use crate::record::place::Country;

/// Askings that are read at most, the newest: more of one agency would make no page truer.
const READ_MAX: u32 = 200_000;

/// Workers of an agency on one way whose jobs began in one half-year.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stratum {
    /// Comparable licence number, as reported when the worker was asked.
    pub agency_key: String,
    /// Where the workers were recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// `2025-H1`: when the jobs began, by arrival or else signature.
    pub half_year: String,
}

/// How many were asked and what they answered: whole numbers of workers, exact and for officials alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Response {
    /// Workers who were asked.
    pub asked: u64,
    /// Of them, those who answered anything.
    pub answered: u64,
    /// By question, those who said yes and those who said no.
    pub said: BTreeMap<Question, (u64, u64)>,
}

/// An asking that is read, with its stratum.
struct Read {
    stratum: Stratum,
    recorded_at: DateTime<Utc>,
}

impl Store {
    /// The workers of an agency who were asked, in order of asking, with all that they said.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn voices_of(&self, licence: &Id) -> Result<Vec<Voice>, Error> {
        let voices = self.voices("a.agency_key = $1", vec![comparable(licence).into()]).await?;
        Ok(voices.into_iter().map(|(_, voice)| voice).collect())
    }

    /// Who was asked and who answered, by agency, way and half-year, in that order: the denominators and numerators of statistics over
    /// a population (`domain.md` 5.4). The last answer of each worker counts.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn asked_and_answered(&self) -> Result<BTreeMap<Stratum, Response>, Error> {
        let mut strata: BTreeMap<Stratum, Response> = BTreeMap::new();
        for (stratum, voice) in self.voices("1 = 1", Vec::new()).await? {
            strata.entry(stratum).or_default().add(voice.answers.last().map(|(_, told)| told));
        }
        Ok(strata)
    }

    async fn voices(&self, condition: &str, values: Vec<Value>) -> Result<Vec<(Stratum, Voice)>, Error> {
        let backend = self.db.get_database_backend();
        let newest = format!("SELECT a.id FROM feedback_asked a WHERE {condition} ORDER BY a.id DESC LIMIT {READ_MAX}");
        let sql = format!("SELECT id, agency_key, origin, destination, placed_on, recorded_at FROM feedback_asked WHERE id IN ({newest}) ORDER BY id");
        let asked = self.db.query_all_raw(Statement::from_sql_and_values(backend, sql, values.clone())).await?;
        let mut said = self.said(&newest, values).await?;
        let voice = |row: &QueryResult| {
            let (id, Read { stratum, recorded_at }) = read(row)?;
            Ok((stratum, Voice { recorded_on: recorded_at.date_naive(), answers: said.remove(&id).unwrap_or_default() }))
        };
        asked.iter().map(voice).collect()
    }

    /// Answers by asking, each with the day on which it was written down.
    async fn said(&self, of: &str, values: Vec<Value>) -> Result<BTreeMap<i64, Vec<(NaiveDate, Told)>>, Error> {
        let sql = format!("SELECT {}, recorded_at FROM feedback_answers WHERE asked_id IN ({of}) ORDER BY id", ANSWER.join(", "));
        let mut said: BTreeMap<i64, Vec<(NaiveDate, Told)>> = BTreeMap::new();
        for row in self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await? {
            let (asked_id, answer) = answer(&row)?;
            let impossible = || Error::Impossible { table: "feedback_answers", row: format!("asking {asked_id}"), column: "recorded_at".to_owned() };
            let at = DateTime::of_text(row.try_get_by_index(ANSWER.len())?).ok_or_else(impossible)?;
            said.entry(asked_id).or_default().push((at.date_naive(), answer.told));
        }
        Ok(said)
    }
}

fn read(row: &QueryResult) -> Result<(i64, Read), Error> {
    let columns = ["id", "agency_key", "origin", "destination", "placed_on", "recorded_at"].map(str::to_owned);
    let mut cells = Cells::new(row, "feedback_asked", &columns);
    let (id, agency_key, origin, destination) = (cells.field()?, cells.field()?, cells.field()?, cells.field()?);
    let placed_on: NaiveDate = cells.field()?;
    let half_year = format!("{}-H{}", placed_on.year(), if placed_on.month() <= 6 { 1 } else { 2 });
    Ok((id, Read { stratum: Stratum { agency_key, origin, destination, half_year }, recorded_at: cells.field()? }))
}

impl Response {
    fn add(&mut self, told: Option<&Told>) {
        self.asked += 1;
        let Some(told) = told.filter(|told| !told.is_silent()) else { return };
        self.answered += 1;
        for question in Question::ALL {
            let (yes, no) = self.said.entry(*question).or_default();
            match told.side(*question) {
                Some(true) => *yes += 1,
                Some(false) => *no += 1,
                None => {}
            }
        }
    }
}

//! Where should an inspector look first, and what exactly was found there? Questions of the desk about findings that are open.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QueryResult, QuerySelect, Statement};

use super::cases::Cursor;
use super::cell::Text;
use super::fact::{comparable, comparable_text};
use super::select::HOLDS;
use super::table::finding;
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::currency::Currency;
use crate::record::finding::{Grade, Indicator, Outcome};
use crate::record::id::Id;
use crate::record::money::Money;

/// How an agency stands: its open breaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgencyStanding {
    /// Licence number as one of its returns printed it.
    pub agency_licence: String,
    /// Its comparable form.
    pub agency_key: String,
    /// Open breaches.
    pub breaches: u64,
    /// Placements that bear at least one.
    pub placements: u64,
    /// All its placements that are stored.
    pub placements_returned: u64,
    /// Breaches by indicator and grade.
    pub by_code: BTreeMap<(Indicator, Option<Grade>), u64>,
    /// Money due back to workers, by currency.
    pub due: Vec<Money>,
    /// When the newest of them was first found.
    pub newest_at: Option<DateTime<Utc>>,
}

/// A kept finding, for a list or a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFinding {
    /// Its id.
    pub finding_id: String,
    /// Who sent the placement.
    pub sender: String,
    /// Where the placement is found.
    pub of: Cursor,
    /// The intake whose lines the evidence names.
    pub intake_id: Option<i64>,
    /// The placement, as written.
    pub placement_id: String,
    /// The agency, as written.
    pub agency_licence: String,
    /// The indicator.
    pub code: Indicator,
    /// What it says.
    pub outcome: Outcome,
    /// How grave.
    pub grade: Option<Grade>,
    /// Which kind, or why it could not be judged.
    pub detail: Option<String>,
    /// The norm.
    pub rule_id: Option<String>,
    /// The part above the lawful.
    pub excess: Option<Money>,
    /// Day of judgement.
    pub as_of_on: NaiveDate,
    /// When it was first found.
    pub found_at: DateTime<Utc>,
    /// When an audit no longer made it; it is open where absent.
    pub closed_at: Option<DateTime<Utc>>,
    /// The whole finding as a JSON line of findings 1.0.
    pub line: String,
}

/// How many open findings say the same of the same kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingCount {
    /// The indicator.
    pub code: Indicator,
    /// What they say.
    pub outcome: Outcome,
    /// Which kind, or why they could not be judged.
    pub detail: Option<String>,
    /// How many.
    pub count: u64,
}

const OPEN_BREACH: &str = "outcome = 'breach' AND closed_at IS NULL";

impl Store {
    /// Agencies with open breaches, the gravest first: by breaches of grade G4, then G3, G2, G1, then by licence number.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn inspection_list(&self) -> Result<Vec<AgencyStanding>, Error> {
        let mut standings = self.standings().await?;
        self.add_codes(&mut standings).await?;
        self.add_money(&mut standings).await?;
        self.add_placements(&mut standings).await?;
        let mut list: Vec<AgencyStanding> = standings.into_values().collect();
        list.sort_by_cached_key(|standing| (std::cmp::Reverse(gravity(standing)), standing.agency_key.clone()));
        Ok(list)
    }

    /// Findings of an agency, breaches or others, open ones first, then the newest.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn findings_of(&self, licence: &Id, outcome: Outcome, limit: u64) -> Result<Vec<KeptFinding>, Error> {
        let of_agency =
            finding::Entity::find().filter(finding::Column::AgencyKey.eq(comparable(licence))).filter(finding::Column::Outcome.eq(outcome.as_str()));
        let ordered = of_agency.order_by_asc(finding::Column::ClosedAt.is_not_null()).order_by_desc(finding::Column::Grade);
        let found = ordered.order_by_desc(finding::Column::FoundAt).order_by_asc(finding::Column::FindingId).limit(limit).all(&self.db).await?;
        let senders = self.senders().await?;
        found.into_iter().map(|row| KeptFinding::read(row, &senders)).collect()
    }

    /// One finding. Two senders may report one placement alike: then it is the first sender's.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn finding(&self, finding_id: &str) -> Result<KeptFinding, Error> {
        let found = finding::Entity::find().filter(finding::Column::FindingId.eq(finding_id)).order_by_asc(finding::Column::SenderId).one(&self.db).await?;
        let row = found.ok_or_else(|| Error::not_found(format!("the finding {finding_id}")))?;
        KeptFinding::read(row, &self.senders().await?)
    }

    /// Open findings counted by indicator, outcome and detail.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn finding_counts(&self) -> Result<Vec<FindingCount>, Error> {
        let sql = "SELECT code, outcome, detail, COUNT(*) FROM findings WHERE closed_at IS NULL GROUP BY code, outcome, detail";
        let mut counts = Vec::new();
        for row in self.ask(sql).await? {
            counts.push(FindingCount { code: code(&row, 0)?, outcome: code(&row, 1)?, detail: row.try_get_by_index(2)?, count: count(&row, 3)? });
        }
        counts.sort_by(|a, b| (a.code, a.outcome, &a.detail).cmp(&(b.code, b.outcome, &b.detail)));
        Ok(counts)
    }

    async fn standings(&self) -> Result<BTreeMap<String, AgencyStanding>, Error> {
        let sql = format!(
            "SELECT agency_key, MIN(agency_licence), COUNT(*), COUNT(DISTINCT CAST(sender_id AS TEXT) || ' ' || placement_key), MAX(found_at) \
             FROM findings WHERE {OPEN_BREACH} GROUP BY agency_key"
        );
        let mut standings = BTreeMap::new();
        for row in self.ask(&sql).await? {
            let (agency_key, newest_at): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(4)?);
            let standing = AgencyStanding {
                agency_licence: row.try_get_by_index(1)?,
                agency_key: agency_key.clone(),
                breaches: count(&row, 2)?,
                placements: count(&row, 3)?,
                placements_returned: 0,
                by_code: BTreeMap::new(),
                due: Vec::new(),
                newest_at: DateTime::of_text(newest_at),
            };
            standings.insert(agency_key, standing);
        }
        Ok(standings)
    }

    async fn add_codes(&self, standings: &mut BTreeMap<String, AgencyStanding>) -> Result<(), Error> {
        let sql = format!("SELECT agency_key, code, grade, COUNT(*) FROM findings WHERE {OPEN_BREACH} GROUP BY agency_key, code, grade");
        for row in self.ask(&sql).await? {
            let grade: Option<String> = row.try_get_by_index(2)?;
            let grade = grade.map(|grade| Grade::parse(&grade).map_err(|_| impossible("grade"))).transpose()?;
            let agency_key: String = row.try_get_by_index(0)?;
            if let Some(standing) = standings.get_mut(&agency_key) {
                standing.by_code.insert((code(&row, 1)?, grade), count(&row, 3)?);
            }
        }
        Ok(())
    }

    /// Sums by currency. Each amount is added as two halves: one absurd amount must not break the list by an overflow.
    async fn add_money(&self, standings: &mut BTreeMap<String, AgencyStanding>) -> Result<(), Error> {
        let sql = format!(
            "SELECT agency_key, excess_currency, CAST(SUM(excess_minor / {HALF}) AS BIGINT), CAST(SUM(excess_minor % {HALF}) AS BIGINT) \
             FROM findings WHERE {OPEN_BREACH} AND excess_minor > 0 GROUP BY agency_key, excess_currency ORDER BY excess_currency"
        );
        for row in self.ask(&sql).await? {
            let (agency_key, currency): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            let (upper, lower): (i64, i64) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?);
            let currency = Currency::parse(&currency).map_err(|_| impossible("excess_currency"))?;
            let due = Money::new(upper.saturating_mul(HALF).saturating_add(lower), currency);
            if let Some(standing) = standings.get_mut(&agency_key) {
                standing.due.push(due);
            }
        }
        Ok(())
    }

    /// Licence numbers are counted as they are written, then put together as they are compared.
    async fn add_placements(&self, standings: &mut BTreeMap<String, AgencyStanding>) -> Result<(), Error> {
        let sql = format!("SELECT agency_licence, COUNT(*) FROM placements WHERE {HOLDS} GROUP BY agency_licence");
        for row in self.ask(&sql).await? {
            let licence: String = row.try_get_by_index(0)?;
            if let Some(standing) = standings.get_mut(&comparable_text(&licence)) {
                standing.placements_returned += count(&row, 1)?;
            }
        }
        Ok(())
    }

    pub(super) async fn ask(&self, sql: &str) -> Result<Vec<QueryResult>, Error> {
        Ok(self.db.query_all_raw(Statement::from_string(self.db.get_database_backend(), sql)).await?)
    }
}

const HALF: i64 = 1_000_000_000;

/// Breaches by grade, the gravest first.
fn gravity(standing: &AgencyStanding) -> [u64; 5] {
    let of = |grade| standing.by_code.iter().filter(|((_, g), _)| *g == grade).map(|(_, count)| count).sum();
    [of(Some(Grade::G4)), of(Some(Grade::G3)), of(Some(Grade::G2)), of(Some(Grade::G1)), of(None)]
}

impl KeptFinding {
    pub(super) fn read(row: finding::Model, senders: &BTreeMap<i64, String>) -> Result<Self, Error> {
        let excess = match (row.excess_minor, row.excess_currency) {
            (Some(minor), Some(currency)) => Some(Money::new(minor, Currency::parse(&currency).map_err(|_| impossible("excess_currency"))?)),
            (None, None) => None,
            (Some(_), None) | (None, Some(_)) => return Err(impossible("excess_currency")),
        };
        Ok(Self {
            finding_id: row.finding_id,
            sender: senders.get(&row.sender_id).cloned().unwrap_or_default(),
            of: Cursor { sender_id: row.sender_id, placement_key: row.placement_key },
            intake_id: row.intake_id,
            placement_id: row.placement_id,
            agency_licence: row.agency_licence,
            code: Indicator::parse(&row.code).map_err(|_| impossible("code"))?,
            outcome: Outcome::parse(&row.outcome).map_err(|_| impossible("outcome"))?,
            grade: row.grade.map(|grade| Grade::parse(&grade).map_err(|_| impossible("grade"))).transpose()?,
            detail: row.detail,
            rule_id: row.rule_id,
            excess,
            as_of_on: NaiveDate::of_text(row.as_of_on).ok_or_else(|| impossible("as_of_on"))?,
            found_at: DateTime::of_text(row.found_at).ok_or_else(|| impossible("found_at"))?,
            closed_at: row.closed_at.map(|at| DateTime::of_text(at).ok_or_else(|| impossible("closed_at"))).transpose()?,
            line: row.line,
        })
    }
}

pub(super) fn impossible(column: &str) -> Error {
    Error::Impossible { table: "findings", row: "a finding".to_owned(), column: column.to_owned() }
}

fn code<C: Code>(row: &QueryResult, at: usize) -> Result<C, Error> {
    let text: String = row.try_get_by_index(at)?;
    C::parse(&text).map_err(|_| impossible(C::EXPECTED))
}

pub(super) fn count(row: &QueryResult, at: usize) -> Result<u64, Error> {
    let number: i64 = row.try_get_by_index(at)?;
    Ok(u64::try_from(number).unwrap_or_default())
}

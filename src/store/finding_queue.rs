//! Which findings wait, over all agencies? One page of them in order, found by an index; the long lines are read for the page alone.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::cell::Text;
use super::desk::Rows;
use super::fact::comparable;
use super::inspection::{count, impossible};
use super::triage::{HEAD, Head, read as read_head};
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::currency::Currency;
use crate::record::finding::{Grade, Indicator, Outcome};
use crate::record::finding_queue::{Hands, Listed, Order, Wanted};
use crate::record::money::Money;
use crate::record::place::Country;
use crate::record::triage::Standing;

/// A finding in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queued {
    /// Its id.
    pub finding_id: String,
    /// The sender of its placement, by number.
    pub sender_id: i64,
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
    /// The day that decided.
    pub decided_on: Option<NaiveDate>,
    /// The part above the lawful.
    pub excess: Option<Money>,
    /// From where and to where; absent where the placement was erased.
    pub corridor: Option<(Country, Country)>,
    /// Digest of its line.
    pub line_digest: String,
    /// What was made of it.
    pub head: Option<Head>,
}

impl Queued {
    /// Where it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match &self.head {
            None => Standing::New,
            Some(Head { aside: Some(aside), .. }) if aside.line_digest == self.line_digest => Standing::SetAside,
            Some(Head { case_id: Some(_), .. }) => Standing::InCase,
            Some(head) if head.is_read => Standing::Read,
            Some(_) => Standing::New,
        }
    }

    /// Whether it was set aside, and has changed since.
    #[must_use]
    pub fn came_back(&self) -> bool {
        self.head.as_ref().is_some_and(|head| head.aside.is_some()) && self.standing() != Standing::SetAside
    }
}

/// A condition that grows, with its values.
#[derive(Default)]
struct Condition {
    parts: Vec<String>,
    values: Vec<Value>,
}

impl Condition {
    fn add(&mut self, part: &str) {
        self.parts.push(part.to_owned());
    }

    /// A part that holds one value where `?` stands.
    fn with(&mut self, part: &str, value: impl Into<Value>) {
        self.values.push(value.into());
        self.parts.push(part.replace('?', &format!("${}", self.values.len())));
    }
}

impl Store {
    /// One page of the queue, with how many fit in all. `me` is the number of whoever asks.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn finding_queue(&self, wanted: &Wanted, (me, Rows { skip, limit }): (i64, Rows)) -> Result<(Vec<Queued>, u64), Error> {
        let Condition { parts, values } = condition(wanted, me);
        let (fits, order) = (parts.join(" AND "), order(wanted.order));
        let sql = format!("SELECT COUNT(*) FROM {FROM} WHERE {fits}");
        let counted = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values.clone())).await?;
        let total = counted.map_or(Ok(0), |row| count(&row, 0))?;
        let sql = format!(
            "SELECT {COLUMNS}, {HEAD} FROM (SELECT f.sender_id, f.placement_key, f.finding_id FROM {FROM} WHERE {fits} ORDER BY {order} LIMIT {limit} OFFSET {skip}) q \
             JOIN findings f ON f.sender_id = q.sender_id AND f.placement_key = q.placement_key AND f.finding_id = q.finding_id \
             LEFT JOIN triage t ON t.finding_id = f.finding_id LEFT JOIN placements p ON {SAME_PLACEMENT} ORDER BY {order}"
        );
        let found = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
        Ok((found.iter().map(read).collect::<Result<_, _>>()?, total))
    }

    /// Open findings of these ids, each once, in the order of their ids, with their lines.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn queued(&self, ids: &[String]) -> Result<Vec<(Queued, String)>, Error> {
        let mut found = BTreeMap::new();
        for some in ids.chunks(KEYS_MAX) {
            let listed: Vec<String> = (1..=some.len()).map(|n| format!("${n}")).collect();
            let sql = format!(
                "SELECT {COLUMNS}, {HEAD}, f.line FROM findings f LEFT JOIN triage t ON t.finding_id = f.finding_id LEFT JOIN placements p ON {SAME_PLACEMENT} \
                 WHERE f.closed_at IS NULL AND f.finding_id IN ({}) ORDER BY f.finding_id, f.sender_id DESC",
                listed.join(", ")
            );
            let values = some.iter().map(|id| Value::from(id.clone()));
            for row in self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await? {
                let one = read(&row)?;
                found.insert(one.finding_id.clone(), (one, row.try_get_by_index::<String>(LINE)?));
            }
        }
        Ok(found.into_values().collect())
    }

    /// Those who sent placements on which something was found, by number.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn senders_of_findings(&self) -> Result<BTreeMap<i64, String>, Error> {
        let sql = "SELECT s.id, s.name FROM senders s WHERE EXISTS (SELECT 1 FROM findings f WHERE f.sender_id = s.id)";
        self.ask(sql).await?.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
    }
}

const KEYS_MAX: usize = 500;
const FROM: &str = "findings f LEFT JOIN triage t ON t.finding_id = f.finding_id";
const SAME_PLACEMENT: &str = "p.sender_id = f.sender_id AND p.owner_key = f.placement_key AND p.row_key = '' AND p.superseded_by IS NULL";
const COLUMNS: &str = "f.finding_id, f.sender_id, f.placement_id, f.agency_licence, f.code, f.outcome, f.grade, f.decided_on, f.excess_minor, f.excess_currency, \
                       p.origin, p.destination, f.line_digest";
/// Where the head begins, and the column behind it.
const HEAD_AT: usize = 13;
const LINE: usize = 24;

const ASIDE: &str = "t.mark = 'set_aside' AND t.line_digest = f.line_digest";

fn condition(wanted: &Wanted, me: i64) -> Condition {
    let Wanted { code, grade, outcome, agency, origin, destination, from, until, source, listed, hands, order: _ } = wanted;
    let mut all = Condition::default();
    all.add("f.closed_at IS NULL");
    match outcome {
        Some(outcome) => all.with("f.outcome = ?", outcome.as_str()),
        None => all.add("f.outcome IN ('breach', 'advisory')"),
    }
    code.iter().for_each(|code| all.with("f.code = ?", code.as_str()));
    grade.iter().for_each(|grade| all.with("f.grade = ?", grade.as_str()));
    agency.iter().for_each(|agency| all.with("f.agency_key = ?", comparable(agency)));
    from.iter().for_each(|from| all.with("f.decided_on >= ?", from.to_text()));
    until.iter().for_each(|until| all.with("f.decided_on <= ?", until.to_text()));
    source.iter().for_each(|source| all.with("f.sender_id = ?", *source));
    corridor(&mut all, [("origin", origin), ("destination", destination)]);
    match hands {
        None => {}
        Some(Hands::Nobodys) => all.add("t.assigned_id IS NULL"),
        Some(Hands::Mine) => all.with("t.assigned_id = ?", me),
        Some(Hands::Of(id)) => all.with("t.assigned_id = ?", *id),
    }
    all.parts.extend(standing(*listed));
    all
}

/// Placements of a way are found first, by their own index, and findings among them: a look at the placement of each finding is slow.
fn corridor(all: &mut Condition, ends: [(&str, &Option<Country>); 2]) {
    let mut own = Vec::new();
    for (column, country) in ends {
        if let Some(country) = country {
            all.values.push(country.code().to_owned().into());
            own.push(format!(" AND p.{column} = ${}", all.values.len()));
        }
    }
    if !own.is_empty() {
        let placements = format!("SELECT p.sender_id, p.owner_key FROM placements p WHERE p.superseded_by IS NULL{}", own.concat());
        all.add(&format!("(f.sender_id, f.placement_key) IN ({placements})"));
    }
}

fn standing(listed: Listed) -> Option<String> {
    let not_aside = format!("(t.finding_id IS NULL OR t.mark IS NULL OR NOT ({ASIDE}))");
    match listed {
        Listed::All => None,
        Listed::AtHand => Some(not_aside),
        Listed::SetAside => Some(ASIDE.to_owned()),
        Listed::InCase => Some(format!("t.case_id IS NOT NULL AND {not_aside}")),
        Listed::Read => Some("t.mark = 'read' AND t.case_id IS NULL".to_owned()),
        Listed::New => Some(format!("(t.mark IS NULL OR t.mark <> 'read') AND t.case_id IS NULL AND {not_aside}")),
    }
}

/// Words of grades and days stand in their own order; where none is known databases differ, so it is asked for.
const fn order(order: Order) -> &'static str {
    match order {
        Order::Inspection => {
            "CASE f.outcome WHEN 'breach' THEN 0 WHEN 'advisory' THEN 1 ELSE 2 END, f.grade IS NULL, f.grade DESC, f.decided_on IS NULL, f.decided_on DESC, \
             f.finding_id, f.sender_id"
        }
        Order::Day => "f.decided_on IS NULL, f.decided_on DESC, f.finding_id, f.sender_id",
    }
}

fn read(row: &QueryResult) -> Result<Queued, Error> {
    let text = |at: usize| row.try_get_by_index::<Option<String>>(at);
    let sure = |at: usize, column: &str| text(at)?.ok_or_else(|| impossible(column));
    let excess = match (row.try_get_by_index::<Option<i64>>(8)?, text(9)?) {
        (Some(minor), Some(currency)) => Some(Money::new(minor, Currency::parse(&currency).map_err(|_| impossible("excess_currency"))?)),
        (Some(_) | None, None) | (None, Some(_)) => None,
    };
    let country = |at: usize| text(at).map(|code| code.and_then(|code| Country::parse(&code).ok()));
    Ok(Queued {
        finding_id: sure(0, "finding_id")?,
        sender_id: row.try_get_by_index(1)?,
        placement_id: sure(2, "placement_id")?,
        agency_licence: sure(3, "agency_licence")?,
        code: Indicator::parse(&sure(4, "code")?).map_err(|_| impossible("code"))?,
        outcome: Outcome::parse(&sure(5, "outcome")?).map_err(|_| impossible("outcome"))?,
        grade: text(6)?.map(|grade| Grade::parse(&grade).map_err(|_| impossible("grade"))).transpose()?,
        decided_on: text(7)?.map(|day| NaiveDate::of_text(day).ok_or_else(|| impossible("decided_on"))).transpose()?,
        excess,
        corridor: country(10)?.zip(country(11)?),
        line_digest: sure(12, "line_digest")?,
        head: read_head(row, HEAD_AT)?,
    })
}

//! How do an asking and an answer lie in their rows?

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::Error;
use super::cell::{Cell, Cells};
use super::fact::comparable_text;
use super::feedback::{AskedWorker, Placed};
use crate::record::feedback::{Answer, Told};
use crate::record::id::Id;

/// Placements asked for in one query.
const CHUNK: usize = 500;

/// The columns of an answer that are read, in order.
pub(super) const ANSWER: [&str; 11] = [
    "asked_id",
    "answered_on",
    "route",
    "fee_paid",
    "fee_minor",
    "fee_currency",
    "contract_kept",
    "papers_kept_by",
    "paid_on_time",
    "would_return",
    "asked_by",
];

const PLACED: [&str; 8] = ["sender_id", "owner_key", "agency_licence", "agency_name", "origin", "destination", "contract_signed_on", "arrived_on"];

/// An asking with the day of its newest code.
const ASKED: &str = "SELECT a.id, a.agency, a.asked_on, (SELECT MAX(c.given_on) FROM feedback_codes c WHERE c.asked_id = a.id), a.placed_on, a.placement_key \
                     FROM feedback_asked a";

/// The cells of an answer after its asking.
pub(super) fn cells_of(answer: &Answer) -> Vec<Value> {
    let Answer { told, answered_on, route, asked_by } = answer;
    let Told { fee_paid, fee, contract_kept, papers_kept_by, paid_on_time, would_return } = told;
    let mut cells = Vec::new();
    answered_on.put(&mut cells);
    route.put(&mut cells);
    fee_paid.put(&mut cells);
    fee.put(&mut cells);
    contract_kept.put(&mut cells);
    papers_kept_by.put(&mut cells);
    paid_on_time.put(&mut cells);
    would_return.put(&mut cells);
    asked_by.put(&mut cells);
    cells
}

/// An answer with the number of its asking, read as [`ANSWER`].
pub(super) fn answer(row: &QueryResult) -> Result<(i64, Answer), Error> {
    let columns = ANSWER.map(str::to_owned);
    let mut cells = Cells::new(row, "feedback_answers", &columns);
    let (asked_id, answered_on, route) = (cells.field()?, cells.field()?, cells.field()?);
    let told = Told {
        fee_paid: cells.field()?,
        fee: cells.field()?,
        contract_kept: cells.field()?,
        papers_kept_by: cells.field()?,
        paid_on_time: cells.field()?,
        would_return: cells.field()?,
    };
    Ok((asked_id, Answer { told, answered_on, route, asked_by: cells.field()? }))
}

/// The placements of a sender that hold, by comparable number.
pub(super) async fn placed(db: &impl ConnectionTrait, sender: &str, keys: &[String]) -> Result<BTreeMap<String, Placed>, Error> {
    let mut found = BTreeMap::new();
    for chunk in keys.chunks(CHUNK) {
        let listed: Vec<String> = (2..chunk.len() + 2).map(|n| format!("${n}")).collect();
        let of_sender = "sender_id = (SELECT id FROM senders WHERE key = $1)";
        let sql = format!("SELECT {} FROM placements WHERE superseded_by IS NULL AND {of_sender} AND owner_key IN ({})", PLACED.join(", "), listed.join(", "));
        let values = std::iter::once(Value::from(comparable_text(sender))).chain(chunk.iter().map(|key| Value::from(key.as_str())));
        for row in db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await? {
            let placed = placed_of(&row)?;
            found.insert(placed.placement_key.clone(), placed);
        }
    }
    Ok(found)
}

fn placed_of(row: &QueryResult) -> Result<Placed, Error> {
    let columns = PLACED.map(str::to_owned);
    let mut cells = Cells::new(row, "placements", &columns);
    let (sender_id, placement_key) = (cells.field()?, cells.field()?);
    let agency_licence: Id = cells.field()?;
    let name: Option<String> = cells.field()?;
    let (origin, destination, signed_on) = (cells.field()?, cells.field()?, cells.field()?);
    let arrived_on: Option<_> = cells.field()?;
    let agency = name.unwrap_or_else(|| agency_licence.to_string());
    Ok(Placed { sender_id, placement_key, agency_licence, agency, origin, destination, signed_on, placed_on: arrived_on.unwrap_or(signed_on) })
}

/// Askings of some placements of a sender, by comparable number.
pub(super) async fn asked(db: &impl ConnectionTrait, sender_id: i64, keys: &[String]) -> Result<BTreeMap<String, AskedWorker>, Error> {
    let mut found = BTreeMap::new();
    for chunk in keys.chunks(CHUNK) {
        let listed: Vec<String> = (2..chunk.len() + 2).map(|n| format!("${n}")).collect();
        let sql = format!("{ASKED} WHERE a.sender_id = $1 AND a.placement_key IN ({})", listed.join(", "));
        let values = std::iter::once(Value::from(sender_id)).chain(chunk.iter().map(|key| Value::from(key.as_str())));
        for row in db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await? {
            found.insert(row.try_get_by_index(5)?, asked_of(&row)?);
        }
    }
    Ok(found)
}

/// The asking whose newest code has a digest.
pub(super) async fn asked_by_code(db: &impl ConnectionTrait, digest: &str) -> Result<Option<AskedWorker>, Error> {
    let newest = "SELECT MAX(n.id) FROM feedback_codes n WHERE n.asked_id = k.asked_id";
    let sql = format!("{ASKED} JOIN feedback_codes k ON k.asked_id = a.id WHERE k.code_digest = $1 AND k.id = ({newest})");
    let found = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [digest.into()])).await?;
    found.as_ref().map(asked_of).transpose()
}

fn asked_of(row: &QueryResult) -> Result<AskedWorker, Error> {
    let columns = ["id", "agency", "asked_on", "given_on", "placed_on"].map(str::to_owned);
    let mut cells = Cells::new(row, "feedback_asked", &columns);
    Ok(AskedWorker { id: cells.field()?, agency: cells.field()?, asked_on: cells.field()?, given_on: cells.field()?, placed_on: cells.field()? })
}

//! Which rule book last judged a placement? Kept with its findings in one step, for a placement on which nothing was found too, so
//! that a later change of law is compared with the book that really judged, placement by placement.

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, Value};

use super::bulk::{self, Target};
use super::cases::Cursor;
use super::cell::{Cell, Text};
use super::findings::{Judged, JudgedUnder};
use super::{Error, Store};

/// The version of this program: another version may judge the same facts by the same book in other words.
pub const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// Placements read at once.
const PAGE: usize = 5_000;

/// What judged a placement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JudgedBy {
    /// Digest of the rule book.
    pub rules_digest: String,
    /// Version of the program.
    pub program: String,
}

/// How much a book judged, as far as nothing judged it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookUsed {
    /// What judged.
    pub by: JudgedBy,
    /// How many placements.
    pub placements: u64,
    /// The newest day of judgement among them.
    pub as_of_on: NaiveDate,
}

const JUDGED: Target<'static> = Target {
    table: "judged",
    columns: &["sender_id", "placement_key", "rules_digest", "program", "as_of_on", "judged_at"],
    on_conflict: "ON CONFLICT (sender_id, placement_key) DO UPDATE SET rules_digest = excluded.rules_digest, program = excluded.program, \
                  as_of_on = excluded.as_of_on, judged_at = excluded.judged_at",
};

/// Remembers by which book placements were judged.
pub(super) async fn mark(txn: &DatabaseTransaction, judged: &[Judged], under: &JudgedUnder) -> Result<(), Error> {
    let row = |placement: &Judged| {
        let Cursor { sender_id, placement_key } = placement.of();
        let mut out = Vec::with_capacity(JUDGED.columns.len());
        sender_id.put(&mut out);
        [&placement_key, &under.rules_digest].iter().for_each(|text| text.put(&mut out));
        PROGRAM.to_owned().put(&mut out);
        under.as_of.put(&mut out);
        under.at.put(&mut out);
        out
    };
    let rows: Vec<Vec<Value>> = judged.iter().map(row).collect();
    bulk::insert_plain(txn, &JUDGED, &rows).await
}

impl Store {
    /// The books that judged what is stored, in order of digest and version.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn books_used(&self) -> Result<Vec<BookUsed>, Error> {
        let sql = "SELECT rules_digest, program, COUNT(*), MAX(as_of_on) FROM judged GROUP BY rules_digest, program";
        let mut used = Vec::new();
        for row in self.ask(sql).await? {
            let by = JudgedBy { rules_digest: row.try_get_by_index(0)?, program: row.try_get_by_index(1)? };
            let as_of_on = NaiveDate::of_text(row.try_get_by_index(3)?);
            let impossible = || Error::Impossible { table: "judged", row: format!("a placement judged by {}", by.rules_digest), column: "as_of_on".to_owned() };
            let as_of_on = as_of_on.ok_or_else(impossible)?;
            used.push(BookUsed { by, placements: super::inspection::count(&row, 2)?, as_of_on });
        }
        used.sort_by(|a, b| a.by.cmp(&b.by));
        Ok(used)
    }

    /// Calls `each` for every placement that was judged, with what judged it.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn each_judged(&self, mut each: impl FnMut(Cursor, JudgedBy)) -> Result<(), Error> {
        let mut after = Cursor { sender_id: i64::MIN, placement_key: String::new() };
        loop {
            let sql = format!(
                "SELECT sender_id, placement_key, rules_digest, program FROM judged WHERE (sender_id, placement_key) > ($1, $2) \
                 ORDER BY sender_id, placement_key LIMIT {PAGE}"
            );
            let values: [Value; 2] = [after.sender_id.into(), after.placement_key.clone().into()];
            let rows = self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await?;
            for row in &rows {
                after = Cursor { sender_id: row.try_get_by_index(0)?, placement_key: row.try_get_by_index(1)? };
                each(after.clone(), JudgedBy { rules_digest: row.try_get_by_index(2)?, program: row.try_get_by_index(3)? });
            }
            if rows.len() < PAGE {
                return Ok(());
            }
        }
    }
}

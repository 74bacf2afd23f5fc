//! Who complained about an agency? Complaints that were taken in, without a word of what was told.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use sea_orm::QueryResult;

use super::agency_file::{Spelt, code, impossible};
use super::cell::Text;
use super::fact::{comparable, comparable_text};
use super::select::HOLDS;
use super::{Error, Store};
use crate::record::complaint::ComplaintIssue;
use crate::record::id::Id;

/// A complaint about an agency or one of its placements, without a word of what was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintLine {
    /// Who sent it.
    pub sender: String,
    /// Its number there.
    pub complaint_id: String,
    /// When it came.
    pub received_on: NaiveDate,
    /// About what.
    pub issue: ComplaintIssue,
    /// Whether it names a placement.
    pub names_placement: bool,
    /// When it was closed.
    pub closed_on: Option<NaiveDate>,
}

/// A placement as its sender knows it.
type Placed = (i64, String);

impl Store {
    /// Complaints that name an agency, or no agency and a placement that it made as their own sender reports it; the newest first.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn complaints_at(&self, licence: &Id) -> Result<Vec<ComplaintLine>, Error> {
        let sql = format!(
            "SELECT sender_id, complaint_id, received_on, issue, placement_id, closed_on, agency_licence FROM complaints WHERE {HOLDS} \
             ORDER BY received_on DESC, sender_id, owner_key"
        );
        let (key, own, senders) = (comparable(licence), self.placed_by(licence).await?, self.senders().await?);
        let mut found = Vec::new();
        for row in self.ask(&sql).await? {
            let (sender_id, placement, stated): (i64, Option<String>, Option<String>) =
                (row.try_get_by_index(0)?, row.try_get_by_index(4)?, row.try_get_by_index(6)?);
            let is_of_it = match (stated, &placement) {
                (Some(stated), _) => comparable_text(&stated) == key,
                (None, Some(placement)) => own.contains(&(sender_id, comparable_text(placement))),
                (None, None) => false,
            };
            if is_of_it {
                found.push(line(&row, (senders.get(&sender_id).cloned().unwrap_or_default(), placement.is_some()))?);
            }
        }
        Ok(found)
    }

    async fn placed_by(&self, licence: &Id) -> Result<BTreeSet<Placed>, Error> {
        let Some(Spelt { condition, values }) = self.spelt(licence).await? else { return Ok(BTreeSet::new()) };
        let rows = self.rows(&format!("SELECT p.sender_id, p.owner_key FROM placements p WHERE {condition}"), values).await?;
        rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
    }
}

fn line(row: &QueryResult, (sender, names_placement): (String, bool)) -> Result<ComplaintLine, Error> {
    let closed_on: Option<String> = row.try_get_by_index(5)?;
    Ok(ComplaintLine {
        sender,
        complaint_id: row.try_get_by_index(1)?,
        received_on: NaiveDate::of_text(row.try_get_by_index(2)?).ok_or_else(|| impossible("complaints", "received_on"))?,
        issue: code(row, 3, ("complaints", "issue"))?,
        names_placement,
        closed_on: closed_on.and_then(NaiveDate::of_text),
    })
}

//! What does the desk ask beside the inspection list? What could not be judged, and the findings of one agency page by page.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::cases::Cursor;
use super::cell::Text;
use super::fact::comparable;
use super::inspection::{KeptFinding, count, impossible};
use super::table::finding;
use super::{Error, Store};
use crate::record::code::Code;
use crate::record::finding::Outcome;
use crate::record::id::Id;

/// Which rows of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rows {
    /// How many are left out before them.
    pub skip: u64,
    /// How many at most.
    pub limit: u64,
}

impl Store {
    /// By comparable licence number, how often something could not be judged.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn unjudged_by_agency(&self) -> Result<BTreeMap<String, u64>, Error> {
        let sql = "SELECT agency_key, COUNT(*) FROM findings WHERE outcome = 'not_assessable' AND closed_at IS NULL GROUP BY agency_key";
        let mut counts = BTreeMap::new();
        for row in self.ask(sql).await? {
            counts.insert(row.try_get_by_index(0)?, count(&row, 1)?);
        }
        Ok(counts)
    }

    /// Every open finding of one placement, in order of id.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn open_findings_at(&self, of: &Cursor) -> Result<Vec<KeptFinding>, Error> {
        let of_placement =
            finding::Entity::find().filter(finding::Column::SenderId.eq(of.sender_id)).filter(finding::Column::PlacementKey.eq(&of.placement_key));
        let open = of_placement.filter(finding::Column::ClosedAt.is_null()).order_by_asc(finding::Column::FindingId).all(&self.db).await?;
        let senders = self.senders().await?;
        open.into_iter().map(|row| KeptFinding::read(row, &senders)).collect()
    }

    /// Why things could not be judged at an agency, most frequent first.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn unjudged_reasons(&self, licence: &Id) -> Result<Vec<(String, u64)>, Error> {
        let counted = open(licence).filter(finding::Column::Outcome.eq(Outcome::NotAssessable.as_str())).select_only();
        let counted = counted.column(finding::Column::Detail).column_as(finding::Column::FindingId.count(), "times").group_by(finding::Column::Detail);
        let found: Vec<(Option<String>, i64)> = counted.into_tuple().all(&self.db).await?;
        let mut reasons: Vec<(String, u64)> =
            found.into_iter().map(|(detail, times)| (detail.unwrap_or_default(), u64::try_from(times).unwrap_or_default())).collect();
        reasons.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        Ok(reasons)
    }

    /// Open breaches of an agency, then its advisories, each the gravest first; with the number of all of them.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn open_findings_of(&self, licence: &Id, Rows { skip, limit }: Rows) -> Result<(Vec<KeptFinding>, u64), Error> {
        let told = open(licence).filter(finding::Column::Outcome.is_in([Outcome::Breach.as_str(), Outcome::Advisory.as_str()]));
        let all = told.clone().count(&self.db).await?;
        // By word `breach` stands behind `advisory`, and `G4` behind `G1`; where no grade is known databases differ, so it is asked for.
        let graded = told.order_by_desc(finding::Column::Outcome).order_by_asc(finding::Column::Grade.is_null()).order_by_desc(finding::Column::Grade);
        let ordered = graded.order_by_asc(finding::Column::FindingId).order_by_asc(finding::Column::SenderId);
        let found = ordered.offset(skip).limit(limit).all(&self.db).await?;
        let senders = self.senders().await?;
        let found: Result<Vec<KeptFinding>, Error> = found.into_iter().map(|row| KeptFinding::read(row, &senders)).collect();
        Ok((found?, all))
    }

    /// The newest day of judgement of any open finding; absent where there is none.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn judged_as_of(&self) -> Result<Option<NaiveDate>, Error> {
        let found = self.ask("SELECT MAX(as_of_on) FROM findings WHERE closed_at IS NULL").await?;
        let newest: Option<String> = found.first().map(|row| row.try_get_by_index(0)).transpose()?.flatten();
        newest.map(|day| NaiveDate::of_text(day).ok_or_else(|| impossible("as_of_on"))).transpose()
    }
}

fn open(licence: &Id) -> Select<finding::Entity> {
    finding::Entity::find().filter(finding::Column::AgencyKey.eq(comparable(licence))).filter(finding::Column::ClosedAt.is_null())
}

//! How is the file of an agency told from the real house? Counted and listed by the store; the law is laid over charges beside the server's own work.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{Live, inspections};
use crate::edition::sheet::Sheet;
use crate::flow::agency_file::fees::{self, Fees};
use crate::flow::agency_file::{Asker, EXPORTED, agency_file, rates};
use crate::flow::desk::Rows;
use crate::flow::dossier;
use crate::record::id::Id;
use crate::store::journal::Entry;
use crate::web::agency_files::{AgencyFiles, Wanted};
use crate::web::answers::{Desk, Reply, Trouble};
use crate::web::view::agency_fees::AgencyFeesView;
use crate::web::view::agency_file::AgencyFileView;
use crate::web::view::agency_placements::{AgencyPlacementsView, PAGE_ROWS};
use crate::web::view::agency_rates::AgencyRatesView;
use crate::web::view::agency_sheets;

impl Live {
    /// The registered name, and whether the register or a return knows the agency at all.
    fn known(&self, licence: &Id, placements: u64) -> Option<Option<String>> {
        let name = inspections::name_of(&self.house.shown(), licence);
        (name.is_some() || 0 < placements).then_some(name)
    }

    /// The charges of the newest placements. Law takes its time: it is laid on a thread of its own.
    async fn weighed(&self, licence: &Id, limit: u64) -> Result<Fees, Trouble> {
        let loaded = fees::load(&self.store, licence, limit).await?;
        let (house, shown, today) = (Arc::clone(&self.house), self.house.shown(), self.day());
        let lay = move || loaded.lay(dossier::Desk { law: &house.law, register: &shown.register, rates: &shown.rates, today });
        Ok(tokio::task::spawn_blocking(lay).await?)
    }

    /// The table, and how many placements the agency has.
    async fn sheet(&self, licence: &Id, wanted: Wanted) -> Result<(Sheet, u64), Trouble> {
        let of = (licence, self.day());
        match wanted {
            Wanted::Placements => {
                let found = self.store.placements_at(licence, Rows { skip: 0, limit: EXPORTED }).await?;
                let placements = found.1;
                Ok((agency_sheets::placements(found, of), placements))
            }
            Wanted::Fees => {
                let weighed = self.weighed(licence, fees::EXPORTED).await?;
                let placements = weighed.placements.1;
                Ok((agency_sheets::fees(weighed, of), placements))
            }
        }
    }
}

impl AgencyFiles for Live {
    fn agency_file<'a>(&'a self, licence: &'a str, reads_cases: bool) -> Reply<'a, AgencyFileView> {
        Box::pin(async move {
            let (shown, asker) = (self.house.shown(), Asker { reads_cases, today: self.day() });
            let file = agency_file(&self.store, &shown.register, &Id::new(licence), asker).await?;
            Ok(AgencyFileView::of(file, self.ties(licence).await?))
        })
    }

    fn placements<'a>(&'a self, licence: &'a str, page: u32) -> Reply<'a, Option<AgencyPlacementsView>> {
        Box::pin(async move {
            let (id, limit) = (Id::new(licence), u64::from(PAGE_ROWS));
            let rows = Rows { skip: u64::from(page.saturating_sub(1)) * limit, limit };
            let (counts, found) = (self.store.placement_counts(&id).await?, self.store.placements_at(&id, rows).await?);
            Ok(self.known(&id, found.1).map(|name| AgencyPlacementsView::of((licence, name), counts, found, page)))
        })
    }

    fn fees_of<'a>(&'a self, licence: &'a str, page: u32) -> Reply<'a, Option<AgencyFeesView>> {
        Box::pin(async move {
            let id = Id::new(licence);
            let fees = self.weighed(&id, fees::LOOKED_AT).await?;
            Ok(self.known(&id, fees.placements.1).map(|name| AgencyFeesView::of((licence, name), &fees, page)))
        })
    }

    fn rates<'a>(&'a self, licence: &'a str, signal: Option<usize>) -> Reply<'a, Option<AgencyRatesView>> {
        Box::pin(async move {
            let id = Id::new(licence);
            let found = rates::rates(&self.store, &id, signal.and_then(|nth| nth.checked_sub(1))).await?;
            Ok(self.known(&id, found.lines.len() as u64).map(|name| AgencyRatesView::of((licence, name), &found)))
        })
    }

    fn table_of<'a>(&'a self, licence: &'a str, wanted: Wanted, who: &'a str) -> Reply<'a, Option<(Sheet, DateTime<Utc>)>> {
        Box::pin(async move {
            let (id, at) = (Id::new(licence), self.now());
            let (sheet, placements) = self.sheet(&id, wanted).await?;
            if self.known(&id, placements).is_none() {
                return Ok(None);
            }
            let (what, subject) = ("exported a table of an agency".to_owned(), format!("agency {licence}"));
            self.store.journal(&Entry { at, who: who.to_owned(), what, subject, detail: json!({ "table": sheet.name, "rows": sheet.rows.len() }) }).await?;
            Ok(Some((sheet, at)))
        })
    }
}

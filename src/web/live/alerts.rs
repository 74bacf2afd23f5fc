//! How do other authorities' words become a page of the desk?

use super::Live;
use super::inspections::PAGE_ROWS;
use crate::flow::alerts;
use crate::web::alerts::Alerts;
use crate::web::answers::Reply;
use crate::web::view::alerts::AlertsView;

impl Alerts for Live {
    fn alerts(&self, page: u32) -> Reply<'_, AlertsView> {
        Box::pin(async move {
            let skip = u64::from(page.saturating_sub(1)) * u64::from(PAGE_ROWS);
            Ok(AlertsView::of(alerts::alerts(&self.store, skip, u64::from(PAGE_ROWS)).await?, (page, PAGE_ROWS)))
        })
    }

    fn see_alert<'a>(&'a self, id: i64, who: &'a str) -> Reply<'a, bool> {
        Box::pin(async move { Ok(alerts::see(&self.store, id, who, self.now()).await?) })
    }
}

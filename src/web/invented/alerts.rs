//! What would other authorities say of a small invented world? Three words; seeing one changes nothing.

use std::future::ready;

use super::Invented;
use crate::web::alerts::Alerts;
use crate::web::answers::Reply;
use crate::web::view::View;
use crate::web::view::alerts::AlertsView;

impl Alerts for Invented {
    fn alerts(&self, page: u32) -> Reply<'_, AlertsView> {
        Box::pin(ready(Ok(AlertsView { page, ..AlertsView::samples().swap_remove(1) })))
    }

    fn see_alert<'a>(&'a self, id: i64, _: &'a str) -> Reply<'a, bool> {
        Box::pin(ready(Ok((1..4).contains(&id))))
    }
}

//! What do the pages ask of other authorities' words? The list, and who has seen one.

use super::answers::Reply;
use super::view::alerts::AlertsView;

/// Words of other authorities on agencies of ours, as officials read them.
pub trait Alerts: Send + Sync {
    /// The list, one page of it, counted from 1.
    fn alerts(&self, page: u32) -> Reply<'_, AlertsView>;

    /// Notes that an official has seen one; `false` where there is none of that number, or somebody has seen it already.
    fn see_alert<'a>(&'a self, id: i64, who: &'a str) -> Reply<'a, bool>;
}

//! What is owed to each worker, what came, and does the worker say so too? Items by placement and head, each with its instalments and their proof.

use super::event::{Event, Logged};
use crate::record::complaint::remedy::Item as Owed;

/// Something that is owed to one worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The placement of the worker.
    pub placement_id: String,
    /// Whether it was estimated.
    pub is_estimate: bool,
    /// What is owed, by whom, and what came: as in the file of a complaint.
    pub owed: Owed,
}

/// The items of a case, in the order in which they began.
#[must_use]
pub fn items(events: &[Logged]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for Logged { id, event, happened_on: day, .. } in events {
        if let Event::Owed { placement_id, head, payer, amount, due_on, is_estimate } = event {
            let owed = Owed::new(*id, (*head, *payer), *amount, *due_on);
            items.push(Item { placement_id: placement_id.clone(), is_estimate: *is_estimate, owed });
        } else if let Event::Paid { item, amount, proof } = event {
            owed(&mut items, *item).for_each(|known| known.pay(*amount, *day, proof));
        } else if let Event::Drawn { item, amount, receipt, .. } = event {
            owed(&mut items, *item).for_each(|known| known.pay(*amount, *day, receipt));
        } else if let Event::Confirmed { item, came, .. } = event {
            owed(&mut items, *item).for_each(|known| known.confirm(*came, *day));
        }
    }
    items
}

fn owed(items: &mut [Item], id: i64) -> impl Iterator<Item = &mut Owed> {
    items.iter_mut().map(|item| &mut item.owed).filter(move |owed| owed.id == id)
}

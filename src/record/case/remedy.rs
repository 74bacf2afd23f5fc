//! What is owed to each worker, what came, and does the worker say so too? Items by placement and head, each with its instalments and their proof.

use chrono::NaiveDate;

use super::event::{Event, Logged};
use crate::record::complaint::remedy::{Head, Instalment, Payer};
use crate::record::money::Money;

/// Something that is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The number of the event that began it.
    pub id: i64,
    /// The placement of the worker.
    pub placement_id: String,
    /// For what.
    pub head: Head,
    /// By whom.
    pub payer: Payer,
    /// How much.
    pub amount: Money,
    /// Whether it was estimated.
    pub is_estimate: bool,
    /// Until when.
    pub due_on: NaiveDate,
    /// What was paid of it, in order.
    pub instalments: Vec<Instalment>,
    /// What the worker said last of whether it came, and when.
    pub confirmed: Option<(bool, NaiveDate)>,
}

impl Item {
    /// What is still to be paid; payments that together are more than was owed leave nothing.
    #[must_use]
    pub fn left(&self) -> Money {
        let paid = self.instalments.iter().fold(0_i64, |sum, part| sum.saturating_add(part.amount.minor));
        Money::new(self.amount.minor.saturating_sub(paid).max(0), self.amount.currency)
    }

    /// Whether nothing is left to be paid and the worker does not say that it did not come.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.left().is_zero() && self.confirmed.is_none_or(|(came, _)| came)
    }

    /// The day of the payment that settled it.
    #[must_use]
    pub fn settled_on(&self) -> Option<NaiveDate> {
        self.is_settled().then(|| self.instalments.last().map_or(self.due_on, |part| part.paid_on))
    }
}

/// The items of a case, in the order in which they began.
#[must_use]
pub fn items(events: &[Logged]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for Logged { id, event, happened_on: day, .. } in events {
        if let Event::Owed { placement_id, head, payer, amount, due_on, is_estimate } = event {
            let (instalments, confirmed) = (Vec::new(), None);
            let (placement_id, is_estimate) = (placement_id.clone(), *is_estimate);
            items.push(Item { id: *id, placement_id, head: *head, payer: *payer, amount: *amount, is_estimate, due_on: *due_on, instalments, confirmed });
        } else if let Event::Paid { item, amount, proof } = event {
            if let Some(known) = items.iter_mut().find(|known| known.id == *item && known.amount.currency == amount.currency) {
                known.instalments.push(Instalment { amount: *amount, paid_on: *day, proof: proof.clone() });
            }
        } else if let Event::Confirmed { item, came, .. } = event
            && let Some(known) = items.iter_mut().find(|known| known.id == *item)
        {
            known.confirmed = Some((*came, *day));
        }
    }
    items
}

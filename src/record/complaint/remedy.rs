//! What is owed to the worker, what came, and does the worker say so too? Items by head, each with its payer, its payments and their proof.

use chrono::NaiveDate;

use super::event::{Event, Logged};
use crate::record::code::codes;
use crate::record::money::Money;

codes! {
    /// What is owed.
    Head, "one of fee wages interest ticket documents other":
    Fee = "fee", Wages = "wages", Interest = "interest", Ticket = "ticket", Documents = "documents", Other = "other",
}

codes! {
    /// Who has to pay.
    Payer, "one of agency principal employer deposit fund":
    Agency = "agency",
    /// The principal abroad, who answers for the agency or with it.
    Principal = "principal",
    Employer = "employer",
    /// The deposit that the agency laid down for its licence.
    Deposit = "deposit",
    /// A welfare fund.
    Fund = "fund",
}

/// A part of an item that was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instalment {
    /// How much.
    pub amount: Money,
    /// When.
    pub paid_on: NaiveDate,
    /// What shows it.
    pub proof: String,
}

/// Something that is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The number of the event that began it.
    pub id: i64,
    /// For what.
    pub head: Head,
    /// By whom.
    pub payer: Payer,
    /// How much.
    pub amount: Money,
    /// Until when.
    pub due_on: NaiveDate,
    /// What was paid of it, in order.
    pub instalments: Vec<Instalment>,
    /// What the worker said last of whether the money came, and when.
    pub confirmed: Option<(bool, NaiveDate)>,
}

impl Item {
    /// What is still to be paid, in the item's currency; payments that together are more than was owed leave nothing.
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

/// The items of a file, in the order in which they began. Payments in another currency than their item's do not count.
#[must_use]
pub fn items(events: &[Logged]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for logged in events {
        let day = logged.happened_on;
        match &logged.event {
            Event::Owed { head, payer, amount, due_on } => {
                let (instalments, confirmed) = (Vec::new(), None);
                items.push(Item { id: logged.id, head: *head, payer: *payer, amount: *amount, due_on: *due_on, instalments, confirmed });
            }
            Event::Paid { item, amount, proof } => {
                let paid = items.iter_mut().find(|known| known.id == *item && known.amount.currency == amount.currency);
                if let Some(paid) = paid {
                    paid.instalments.push(Instalment { amount: *amount, paid_on: day, proof: proof.clone() });
                }
            }
            Event::Confirmed { item, came } => {
                if let Some(known) = items.iter_mut().find(|known| known.id == *item) {
                    known.confirmed = Some((*came, day));
                }
            }
            Event::Acknowledged
            | Event::Asked { .. }
            | Event::Answered { .. }
            | Event::TakenOn { .. }
            | Event::Contacted
            | Event::Assured { .. }
            | Event::Referred { .. }
            | Event::Accepted { .. }
            | Event::Declined { .. }
            | Event::NoticeServed
            | Event::Replied
            | Event::Decided { .. }
            | Event::Closed { .. }
            | Event::Withdrawn
            | Event::Merged { .. }
            | Event::Joined { .. } => {}
        }
    }
    items
}

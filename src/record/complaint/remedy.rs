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
    /// Something of which nothing was paid yet.
    #[must_use]
    pub const fn new(id: i64, (head, payer): (Head, Payer), amount: Money, due_on: NaiveDate) -> Self {
        Self { id, head, payer, amount, due_on, instalments: Vec::new(), confirmed: None }
    }

    /// Takes in a payment; one in another currency does not count.
    pub fn pay(&mut self, amount: Money, paid_on: NaiveDate, proof: &str) {
        if self.amount.currency == amount.currency {
            self.instalments.push(Instalment { amount, paid_on, proof: proof.to_owned() });
        }
    }

    /// Takes in what the worker said of whether it came.
    pub const fn confirm(&mut self, came: bool, on: NaiveDate) {
        self.confirmed = Some((came, on));
    }

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
            Event::Owed { head, payer, amount, due_on } => items.push(Item::new(logged.id, (*head, *payer), *amount, *due_on)),
            Event::Paid { item, amount, proof } => known(&mut items, *item).for_each(|known| known.pay(*amount, day, proof)),
            Event::Confirmed { item, came } => known(&mut items, *item).for_each(|known| known.confirm(*came, day)),
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

fn known(items: &mut [Item], id: i64) -> impl Iterator<Item = &mut Item> {
    items.iter_mut().filter(move |item| item.id == id)
}

//! What was drawn from the agency's deposit for workers, and was it filled up again in time? Money that was drawn counts as paid to the worker for
//! whom it was drawn; the deposit is then short until the agency fills it up.

use chrono::NaiveDate;

use super::event::Event;
use super::file::CaseFile;
use super::law::Refusal;
use crate::record::complaint::remedy::{Instalment, Payer};
use crate::record::licence::Appeal;
use crate::record::money::Money;

/// Money that was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// The number of its event.
    pub id: i64,
    /// The item for which it was drawn.
    pub item: i64,
    /// The decision by which it was drawn.
    pub decision: i64,
    /// How much.
    pub amount: Money,
    /// When.
    pub drawn_on: NaiveDate,
    /// What shows it.
    pub receipt: String,
    /// The last day on which it is filled up in time.
    pub refill_on: NaiveDate,
    /// What came back into the deposit.
    pub refilled: Vec<Instalment>,
    /// The day on which a registrar told the register that it was not filled up.
    pub entered: Option<(NaiveDate, String, Appeal)>,
}

impl Drawing {
    /// What is still short in the deposit.
    #[must_use]
    pub fn short(&self) -> Money {
        let came = self.refilled.iter().fold(0_i64, |sum, part| sum.saturating_add(part.amount.minor));
        Money::new(self.amount.minor.saturating_sub(came).max(0), self.amount.currency)
    }

    /// The day on which it was full again.
    #[must_use]
    pub fn full_on(&self) -> Option<NaiveDate> {
        self.short().is_zero().then(|| self.refilled.last().map_or(self.drawn_on, |part| part.paid_on))
    }

    /// Whether the register should say that the deposit is short: its last day is over, and no registrar has entered it.
    #[must_use]
    pub fn register_lacks(&self, today: NaiveDate) -> bool {
        self.full_on().is_none() && self.refill_on < today && self.entered.is_none()
    }
}

impl CaseFile {
    /// What was drawn, in order.
    #[must_use]
    pub fn drawings(&self) -> Vec<Drawing> {
        let mut drawings: Vec<Drawing> = Vec::new();
        for logged in &self.events {
            let (id, drawn_on) = (logged.id, logged.happened_on);
            if let Event::Drawn { item, decision, amount, receipt, refill_on } = &logged.event {
                let (receipt, refilled, entered) = (receipt.clone(), Vec::new(), None);
                drawings.push(Drawing { id, item: *item, decision: *decision, amount: *amount, drawn_on, receipt, refill_on: *refill_on, refilled, entered });
            } else if let Event::Refilled { drawn, amount, proof } = &logged.event {
                let part = Instalment { amount: *amount, paid_on: logged.happened_on, proof: proof.clone() };
                drawings.iter_mut().filter(|known| known.id == *drawn).for_each(|known| known.refilled.push(part.clone()));
            } else if let Event::Entered { sanction, appeal, words } = &logged.event {
                let entered = Some((logged.happened_on, words.clone(), *appeal));
                drawings.iter_mut().filter(|known| known.id == *sanction).for_each(|known| known.entered.clone_from(&entered));
            }
        }
        drawings
    }

    /// Whether money may be drawn: by the decision that stands, for an item that the deposit pays, and no more than is left of it.
    pub(super) fn may_draw(&self, (item, decision): (i64, i64), amount: Money) -> Result<(), Refusal> {
        if self.decision().is_none_or(|(logged, _)| logged.id != decision) {
            return Err(Refusal::NotByDecision);
        }
        let items = self.items();
        let owed = items.iter().map(|item| &item.owed).find(|owed| owed.id == item).ok_or(Refusal::NoSuch)?;
        if owed.payer != Payer::Deposit {
            return Err(Refusal::NotTheDeposit);
        }
        if owed.amount.currency != amount.currency || amount.minor <= 0 {
            return Err(Refusal::Payment);
        }
        if owed.left().minor < amount.minor { Err(Refusal::TooMuch(owed.left())) } else { Ok(()) }
    }

    /// Whether something may be put back.
    pub(super) fn may_refill(&self, drawn: i64, amount: Money) -> Result<(), Refusal> {
        let known = self.drawings().into_iter().find(|known| known.id == drawn).ok_or(Refusal::NoSuch)?;
        if known.amount.currency != amount.currency || amount.minor <= 0 {
            return Err(Refusal::Payment);
        }
        if known.short().minor < amount.minor { Err(Refusal::TooMuch(known.short())) } else { Ok(()) }
    }
}

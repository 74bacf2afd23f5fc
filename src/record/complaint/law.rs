//! What may happen to a complaint now? Nothing while it has ended, no decision before the agency's days are over or by the hand that took it
//! on, no settlement while money is owed.

use chrono::NaiveDate;

use super::deadline::{Deadlines, Now};
use super::event::{Closing, Event};
use super::file::{ComplaintFile, State};

/// Why something may not happen now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The file has ended.
    #[error("this complaint has ended ({0}): take it on again first")]
    Ended(State),
    /// Nobody works on it.
    #[error("nobody has taken this complaint on yet: take it on first")]
    NotTakenOn,
    /// The agency's days are not over.
    #[error("the agency may reply until {0}: decide when it has replied or that day is over")]
    ReplyOpen(NaiveDate),
    /// One person would do both.
    #[error("whoever took a complaint on does not decide it: ask a colleague")]
    SamePerson,
    /// Something is owed.
    #[error("money is still owed ({0} of the items): write what was paid, or close for another reason")]
    MoneyOpen(usize),
    /// No such referral waits.
    #[error("no referral of that number waits for an answer")]
    NoReferral,
    /// No such item.
    #[error("nothing of that number is owed here")]
    NoItem,
    /// The payment does not fit.
    #[error("a payment is more than nothing, and in the currency of what is owed")]
    Payment,
    /// A file cannot go on in itself.
    #[error("choose another complaint")]
    Itself,
}

impl ComplaintFile {
    /// Whether an event may happen now.
    ///
    /// # Errors
    /// Says what stands against it, and what to do.
    pub fn may(&self, event: &Event, who: Option<&str>, (deadlines, now): (&Deadlines, Now)) -> Result<(), Refusal> {
        let state = self.state();
        let open = |wanted: bool| if self.has_ended() || !wanted { Err(Refusal::Ended(state)) } else { Ok(()) };
        let taken = || open(true).and(if matches!(state, State::Received | State::Acknowledged) { Err(Refusal::NotTakenOn) } else { Ok(()) });
        match event {
            Event::Asked { .. } | Event::Answered { .. } | Event::Assured { .. } | Event::Contacted => Ok(()),
            Event::TakenOn { .. } => {
                if matches!(state, State::Withdrawn | State::Merged) {
                    Err(Refusal::Ended(state))
                } else {
                    Ok(())
                }
            }
            Event::Acknowledged | Event::Referred { .. } | Event::Withdrawn | Event::Joined { .. } => open(true),
            Event::Merged { into } => {
                if *into == self.id {
                    Err(Refusal::Itself)
                } else {
                    open(true)
                }
            }
            Event::Accepted { referral } | Event::Declined { referral, .. } => {
                let waits = self.referrals().iter().any(|passed| passed.id == *referral && passed.answer.is_none());
                if waits { Ok(()) } else { Err(Refusal::NoReferral) }
            }
            Event::NoticeServed | Event::Replied | Event::Owed { .. } => taken(),
            Event::Decided { .. } => taken().and_then(|()| self.may_decide(who, (deadlines, now))),
            Event::Paid { item, amount, .. } => match self.items().iter().find(|known| known.id == *item) {
                None => Err(Refusal::NoItem),
                Some(known) if known.amount.currency != amount.currency || amount.minor <= 0 => Err(Refusal::Payment),
                Some(_) => Ok(()),
            },
            Event::Confirmed { item, .. } => {
                if self.items().iter().any(|known| known.id == *item) {
                    Ok(())
                } else {
                    Err(Refusal::NoItem)
                }
            }
            Event::Closed { why, .. } => open(true).and_then(|()| {
                let unsettled = self.items().iter().filter(|item| !item.is_settled()).count();
                if *why == Closing::Settled && 0 < unsettled { Err(Refusal::MoneyOpen(unsettled)) } else { Ok(()) }
            }),
        }
    }

    /// Decision waits for the agency's reply or the end of its days, and for another person than took the complaint on.
    fn may_decide(&self, who: Option<&str>, (deadlines, now): (&Deadlines, Now)) -> Result<(), Refusal> {
        let taker = self.events.iter().rev().find(|logged| matches!(logged.event, Event::TakenOn { .. })).and_then(|logged| logged.who.as_deref());
        if taker.is_some() && taker == who {
            return Err(Refusal::SamePerson);
        }
        let reply = self.reply(deadlines, now).filter(|due| due.done_on.is_none() && now.today <= due.by_on);
        reply.map_or(Ok(()), |due| Err(Refusal::ReplyOpen(due.by_on)))
    }
}

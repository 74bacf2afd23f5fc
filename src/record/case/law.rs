//! What may happen in a case now, and by whose hand? No decision before the agency was served and heard or its days are over, none by a person
//! who investigated, no sanction on advice, no closing while something is owed.

use chrono::NaiveDate;

use super::Hand;
use super::deadline::Spans;
use super::event::{Closing, Event, Ruling};
use super::file::{CaseFile, State};
use super::ground::{GROUNDS_MAX, Ground};
use crate::record::complaint::remedy::Payer;
use crate::record::licence::Appeal;
use crate::record::money::Money;

/// Why something may not happen now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The case is closed.
    #[error("this case is closed: what comes to light later is a new case")]
    Closed,
    /// It is not its turn.
    #[error("this is not the time for it: the case stands at {0}")]
    NotNow(State),
    /// The agency's days are not over.
    #[error("the agency may reply until {0}: decide when it has replied or that day is over")]
    ReplyOpen(NaiveDate),
    /// One person would do both.
    #[error("whoever investigated a case does not decide in it: ask a colleague")]
    SamePerson,
    /// One person would do both.
    #[error("whoever decided does not answer the appeal, nor decide anew: ask a colleague")]
    OwnDecision,
    /// One person would do both.
    #[error("whoever laid a sanction does not bring it into the register: ask a registrar")]
    OwnSanction,
    /// A ruling for each finding.
    #[error("decide on each finding of the case once: {0} of them is missing, unknown or there twice")]
    Rulings(String),
    /// Advice founds no sanction.
    #[error("no finding that was proven can found a sanction: each is advice, or rests on law whose publication is not known")]
    OnlyAdvice,
    /// A finding is there already.
    #[error("the case rests on {0} already")]
    Twice(String),
    /// No room for so many.
    #[error("a case rests on 1 to {GROUNDS_MAX} findings")]
    TooMany,
    /// No such thing.
    #[error("nothing of that number is in this case")]
    NoSuch,
    /// The payment does not fit.
    #[error("a payment is more than nothing, and in the currency of what is owed")]
    Payment,
    /// The day does not fit.
    #[error("the new day must lie after {0}, the last that the agency has now")]
    NotLonger(NaiveDate),
    /// The sanction waits.
    #[error("the register says already what it should of this sanction, or the sanction is none for the register")]
    NotForRegister,
    /// Something is owed.
    #[error("money is still owed ({0} of the items): write what was paid, or close for another reason")]
    MoneyOpen(usize),
    /// A sanction is not in the register.
    #[error("the register does not say yet what it should of a sanction: a registrar enters it first")]
    NotEntered,
    /// A deposit is short.
    #[error("the deposit is not filled up: write what came back, or close for another reason")]
    DepositShort,
    /// A redacted copy is none.
    #[error("a redacted copy has other bytes than its original, is not marked as an original, and tells of no worker")]
    NotRedacted,
    /// A translation tells what the original tells.
    #[error("the original tells of a worker, and so does its translation: mark it so")]
    StillSensitive,
    /// The allegations name a placement.
    #[error("the allegations name placement {0}: the agency reads of workers by number, so write {1}")]
    NamesPlacement(String, String),
    /// Money is drawn by a decision.
    #[error("money is drawn from a deposit by the decision that stands: open the case again and look")]
    NotByDecision,
    /// Another payer.
    #[error("this item is not to be paid from the deposit: write down what is owed from it first")]
    NotTheDeposit,
    /// Paid from the deposit is drawn.
    #[error("this item is paid from the deposit: write what was drawn")]
    DrawIt,
    /// More than is left.
    #[error("no more than {0} is left")]
    TooMuch(Money),
    /// The reason for closing does not fit.
    #[error("the case cannot be closed for this reason as it stands")]
    Reason,
}

impl CaseFile {
    /// Whether an event may happen now by the hand of a person. Whether the person has the role is asked before.
    ///
    /// # Errors
    /// Says what stands against it, and what to do.
    pub fn may(&self, event: &Event, who: &Hand, (spans, today): (&Spans, NaiveDate)) -> Result<(), Refusal> {
        let state = self.state();
        if state == State::Closed {
            return Err(Refusal::Closed);
        }
        let only = |states: &[State]| if states.contains(&state) { Ok(()) } else { Err(Refusal::NotNow(state)) };
        match event {
            Event::Added { findings } => only(&[State::Investigation]).and_then(|()| self.may_rest_on(findings)),
            Event::Noted { .. } | Event::Limited { .. } => Ok(()),
            Event::Evidence(piece) => self.may_add(piece),
            Event::Handed { evidence, .. } => self.has(|known| matches!(known, Event::Evidence(_)), *evidence),
            Event::NoticeMade { allegations, .. } => only(&[State::Investigation, State::Notice]).and_then(|()| self.numbers_workers(allegations)),
            Event::Served { .. } => only(&[State::Notice]),
            Event::ExtensionAsked { .. } => only(&[State::Served]),
            Event::Extended { until, .. } => only(&[State::Served]).and_then(|()| match self.reply_by(spans) {
                Some(last) if *until <= last => Err(Refusal::NotLonger(last)),
                Some(_) | None => Ok(()),
            }),
            Event::Replied { .. } => only(&[State::Served, State::Replied]),
            Event::Decided { rulings, .. } => only(&[State::Served, State::Replied])
                .and_then(|()| self.other_hand(who))
                .and_then(|()| self.not_the_decider(who))
                .and_then(|()| self.heard(rulings, (spans, today))),
            Event::Sanctioned { .. } => only(&[State::Decided, State::Sanctioned, State::Remedy]).and_then(|()| self.may_sanction(who)),
            Event::Entered { sanction, appeal, .. } => self.may_enter((*sanction, *appeal), (who, today)),
            Event::Appealed { .. } => {
                only(&[State::Decided, State::Sanctioned, State::Remedy]).and_then(|()| self.decision().map(|_| ()).ok_or(Refusal::NotNow(state)))
            }
            Event::AppealAnswered { .. } => only(&[State::Appealed]).and_then(|()| self.other_hand(who)).and_then(|()| self.not_the_decider(who)),
            Event::Owed { .. } => self.decision().map(|_| ()).ok_or(Refusal::NotNow(state)),
            Event::Paid { item, amount, .. } => match self.items().iter().find(|known| known.owed.id == *item) {
                None => Err(Refusal::NoSuch),
                Some(known) if known.owed.payer == Payer::Deposit => Err(Refusal::DrawIt),
                Some(known) if known.owed.amount.currency != amount.currency || amount.minor <= 0 => Err(Refusal::Payment),
                Some(_) => Ok(()),
            },
            Event::Confirmed { item, .. } => self.has(|known| matches!(known, Event::Owed { .. }), *item),
            Event::Drawn { item, decision, amount, .. } => self.may_draw((*item, *decision), *amount),
            Event::Refilled { drawn, amount, .. } => self.may_refill(*drawn, *amount),
            Event::Closed { why, .. } => self.may_close(*why),
        }
    }

    /// A case rests on each finding once, and on so many at most. Once a notice is written the agency is told of no more in the same case.
    fn may_rest_on(&self, findings: &[Ground]) -> Result<(), Refusal> {
        if let Some(known) = findings.iter().find(|finding| self.grounds.iter().any(|ground| ground.finding_id == finding.finding_id)) {
            return Err(Refusal::Twice(known.finding_id.clone()));
        }
        let fits = !findings.is_empty() && self.grounds.len() + findings.len() <= GROUNDS_MAX;
        if fits { Ok(()) } else { Err(Refusal::TooMany) }
    }

    /// Whether an event of a kind has a number.
    fn has(&self, is: impl Fn(&Event) -> bool, id: i64) -> Result<(), Refusal> {
        if self.events.iter().any(|logged| logged.id == id && is(&logged.event)) { Ok(()) } else { Err(Refusal::NoSuch) }
    }

    /// Two people: whoever investigated does not decide.
    fn other_hand(&self, who: &Hand) -> Result<(), Refusal> {
        if self.investigators().contains(&who.id) { Err(Refusal::SamePerson) } else { Ok(()) }
    }

    fn not_the_decider(&self, who: &Hand) -> Result<(), Refusal> {
        let wrote = |logged: &super::event::Logged| matches!(logged.event, Event::Decided { .. } | Event::Sanctioned { .. }) && logged.who.id == who.id;
        if self.events.iter().any(wrote) { Err(Refusal::OwnDecision) } else { Ok(()) }
    }

    /// The agency was heard or had its days, and each finding has its ruling. After an appeal sent it back, another person decides.
    fn heard(&self, rulings: &[Ruling], (spans, today): (&Spans, NaiveDate)) -> Result<(), Refusal> {
        let open = self.reply_by(spans).filter(|last| self.replied().is_none() && today <= *last);
        if let Some(last) = open {
            return Err(Refusal::ReplyOpen(last));
        }
        let once = |id: &str| rulings.iter().filter(|ruling| ruling.finding_id == id).count() == 1;
        let unruled = self.grounds.iter().map(|ground| ground.finding_id.as_str()).find(|id| !once(id));
        let strange = rulings.iter().map(|ruling| ruling.finding_id.as_str()).find(|id| !self.grounds.iter().any(|ground| ground.finding_id == *id));
        unruled.or(strange).map_or(Ok(()), |id| Err(Refusal::Rulings(id.to_owned())))
    }

    fn may_sanction(&self, who: &Hand) -> Result<(), Refusal> {
        self.other_hand(who)?;
        let Some(_) = self.decision() else { return Err(Refusal::NotNow(self.state())) };
        if self.proven().iter().any(|ground| ground.may_found_a_sanction()) { Ok(()) } else { Err(Refusal::OnlyAdvice) }
    }

    /// The agency reads of workers by number.
    fn numbers_workers(&self, allegations: &str) -> Result<(), Refusal> {
        let named = self.names_a_placement(allegations);
        named.map_or(Ok(()), |placement| Err(Refusal::NamesPlacement(placement.to_owned(), format!("Worker {}", self.worker_no(placement)))))
    }

    fn may_enter(&self, (sanction, appeal): (i64, Appeal), (who, today): (&Hand, NaiveDate)) -> Result<(), Refusal> {
        if let Some(drawing) = self.drawings().into_iter().find(|known| known.id == sanction) {
            return if drawing.register_lacks(today) && appeal == Appeal::None { Ok(()) } else { Err(Refusal::NotForRegister) };
        }
        let laid = self.sanctions().into_iter().find(|known| known.id == sanction).ok_or(Refusal::NoSuch)?;
        if laid.laid.1.id == who.id {
            return Err(Refusal::OwnSanction);
        }
        if laid.register_lacks() == Some(appeal) { Ok(()) } else { Err(Refusal::NotForRegister) }
    }

    fn may_close(&self, why: Closing) -> Result<(), Refusal> {
        if self.is_appealed() {
            return Err(Refusal::NotNow(State::Appealed));
        }
        let open = self.items().iter().filter(|item| !item.owed.is_settled()).count();
        let has_decision = self.decision().is_some();
        match why {
            Closing::Done | Closing::NothingProven | Closing::Quashed if 0 < open => Err(Refusal::MoneyOpen(open)),
            Closing::Done | Closing::Quashed if self.sanctions().iter().any(|laid| laid.register_lacks().is_some()) => Err(Refusal::NotEntered),
            Closing::Done if self.drawings().iter().any(|drawing| drawing.full_on().is_none()) => Err(Refusal::DepositShort),
            Closing::Done => {
                if has_decision {
                    Ok(())
                } else {
                    Err(Refusal::Reason)
                }
            }
            Closing::NothingProven => {
                if has_decision && self.proven().is_empty() {
                    Ok(())
                } else {
                    Err(Refusal::Reason)
                }
            }
            Closing::Quashed => {
                if has_decision || self.deciders().is_empty() {
                    Err(Refusal::Reason)
                } else {
                    Ok(())
                }
            }
            Closing::NoAction => {
                if has_decision {
                    Err(Refusal::Reason)
                } else {
                    Ok(())
                }
            }
            Closing::Uncollectable => {
                if has_decision && 0 < open {
                    Ok(())
                } else {
                    Err(Refusal::Reason)
                }
            }
            Closing::PassedOn | Closing::Court => Ok(()),
        }
    }
}

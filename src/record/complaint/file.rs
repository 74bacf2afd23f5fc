//! Where does a complaint stand? Its state, its clocks and its referrals, read from what was told and what happened since.

use chrono::{DateTime, NaiveDate, Utc};

use super::Channel;
use super::deadline::{Deadlines, Due, Now, Stage};
use super::event::{Event, Logged, Referral};
use super::grievance::{Assurance, Grievance};
use super::remedy::{Item, items};
use crate::record::code::codes;

codes! {
    /// Where a complaint stands.
    State, "one of received acknowledged taken_on referred notice decided paying closed withdrawn merged":
    Received = "received", Acknowledged = "acknowledged", TakenOn = "taken_on", Referred = "referred",
    /// The agency was told and may reply.
    Notice = "notice",
    Decided = "decided",
    /// Something is owed.
    Paying = "paying",
    Closed = "closed", Withdrawn = "withdrawn",
    /// It goes on in another file.
    Merged = "merged",
}

/// A complaint with all that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintFile {
    /// The number by which the desk speaks of it. It opens nothing.
    pub id: i64,
    /// What was told.
    pub grievance: Grievance,
    /// How it came.
    pub channel: Channel,
    /// The day on which it was told.
    pub received_on: NaiveDate,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    /// The official who keyed it from paper, where one did.
    pub keyed_by: Option<String>,
    /// What happened since, in order.
    pub events: Vec<Logged>,
}

/// A referral with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// The number of the event.
    pub id: i64,
    /// To what kind of body.
    pub to: Referral,
    /// Its name.
    pub office: String,
    /// When.
    pub on: NaiveDate,
    /// Whether it took it, and when it said so.
    pub answer: Option<(bool, NaiveDate)>,
}

impl ComplaintFile {
    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> State {
        self.events.iter().fold(State::Received, |state, logged| after(state, &logged.event))
    }

    /// Whether nothing more is due in it.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        matches!(self.state(), State::Closed | State::Withdrawn | State::Merged)
    }

    /// The file in which it goes on.
    #[must_use]
    pub fn goes_on_in(&self) -> Option<i64> {
        let into = self.events.iter().rev().find_map(|logged| if let Event::Merged { into } = logged.event { Some(into) } else { None });
        into.filter(|_| self.state() == State::Merged)
    }

    /// How sure it is who complains.
    #[must_use]
    pub fn assurance(&self) -> Assurance {
        let level = |logged: &Logged| if let Event::Assured { level, .. } = logged.event { Some(level) } else { None };
        self.events.iter().rev().find_map(level).unwrap_or_default()
    }

    /// Whether somebody may be in danger: the desk's word goes before the form's.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        let said = |logged: &Logged| if let Event::TakenOn { urgent, .. } = logged.event { Some(urgent) } else { None };
        self.events.iter().rev().find_map(said).unwrap_or_else(|| self.grievance.is_urgent())
    }

    /// What is owed and what came.
    #[must_use]
    pub fn items(&self) -> Vec<Item> {
        items(&self.events)
    }

    /// To whom it was passed on.
    #[must_use]
    pub fn referrals(&self) -> Vec<Passed> {
        let mut passed: Vec<Passed> = Vec::new();
        for Logged { id, event, happened_on, .. } in &self.events {
            if let Event::Referred { to, office } = event {
                passed.push(Passed { id: *id, to: *to, office: office.clone(), on: *happened_on, answer: None });
            }
            let answered = answered(event).and_then(|(referral, took)| Some((passed.iter_mut().find(|known| known.id == referral)?, took)));
            if let Some((known, took)) = answered {
                known.answer = Some((took, *happened_on));
            }
        }
        passed
    }

    /// Every step with its time, in the order of the steps. In a file that has ended, what was not done is due no more.
    #[must_use]
    pub fn dues(&self, deadlines: &Deadlines, now: Now) -> Vec<Due> {
        let filed = |stage, done: &[fn(&Event) -> bool]| deadlines.due(stage, self.received_on, (self.first(done).map(|l| l.happened_on), now));
        let mut dues = vec![filed(Stage::Acknowledge, &[by_desk])];
        if self.is_urgent() {
            let done = self.first(&[spoken]).map(|logged| (logged.happened_on, logged.recorded_at));
            dues.push(deadlines.due_from(Stage::Contact, (self.received_on, self.recorded_at), (done, now)));
        }
        dues.push(filed(Stage::Triage, &[settles]));
        dues.extend(self.referrals().iter().map(|passed| deadlines.due(Stage::Accept, passed.on, (passed.answer.map(|(_, on)| on), now))));
        dues.extend(self.decision(deadlines, now));
        let refund = |item: &Item| {
            let done_on = item.settled_on();
            Some(Due { stage: Stage::Refund, by_on: item.due_on, done_on, is_late: item.due_on < done_on.unwrap_or(now.today) })
        };
        dues.extend(self.items().iter().map(refund));
        let ended = self.has_ended();
        dues.into_iter().flatten().filter(|due| !ended || due.done_on.is_some()).collect()
    }

    /// The agency's days, once it was told.
    pub(super) fn reply(&self, deadlines: &Deadlines, now: Now) -> Option<Due> {
        let served = self.first(&[|event| matches!(event, Event::NoticeServed)])?;
        let replied = self.first(&[|event| matches!(event, Event::Replied)]).map(|logged| logged.happened_on);
        deadlines.due(Stage::Reply, served.happened_on, (replied, now))
    }

    /// The agency's days, and the days of the decision, which begin when the others end.
    fn decision(&self, deadlines: &Deadlines, now: Now) -> [Option<Due>; 2] {
        let Some(reply) = self.reply(deadlines, now) else { return [None, None] };
        let decided = self.first(&[|event| matches!(event, Event::Decided { .. })]).map(|logged| logged.happened_on);
        let decide = deadlines.due(Stage::Decide, reply.done_on.unwrap_or(reply.by_on), (decided, now));
        [Some(reply), decide]
    }

    /// The first event of some kinds.
    fn first(&self, kinds: &[fn(&Event) -> bool]) -> Option<&Logged> {
        self.events.iter().find(|logged| kinds.iter().any(|is| is(&logged.event)))
    }
}

/// Which referral an event answers, and whether the body took it.
const fn answered(event: &Event) -> Option<(i64, bool)> {
    if let Event::Accepted { referral } = event {
        Some((*referral, true))
    } else if let Event::Declined { referral, .. } = event {
        Some((*referral, false))
    } else {
        None
    }
}

/// The state after an event.
const fn after(state: State, event: &Event) -> State {
    match event {
        Event::Acknowledged => {
            if matches!(state, State::Received) {
                State::Acknowledged
            } else {
                state
            }
        }
        Event::TakenOn { .. } => State::TakenOn,
        Event::Declined { .. } if matches!(state, State::Referred) => State::TakenOn,
        Event::Referred { .. } => State::Referred,
        Event::NoticeServed | Event::Replied => State::Notice,
        Event::Decided { .. } => State::Decided,
        Event::Owed { .. } => State::Paying,
        Event::Closed { .. } => State::Closed,
        Event::Withdrawn => State::Withdrawn,
        Event::Merged { .. } => State::Merged,
        Event::Asked { .. }
        | Event::Answered { .. }
        | Event::Contacted
        | Event::Assured { .. }
        | Event::Accepted { .. }
        | Event::Declined { .. }
        | Event::Paid { .. }
        | Event::Confirmed { .. }
        | Event::Joined { .. } => state,
    }
}

/// Whether it shows the worker that somebody has seen the complaint.
const fn by_desk(event: &Event) -> bool {
    !matches!(event, Event::Asked { .. } | Event::Confirmed { .. } | Event::Withdrawn | Event::Joined { .. } | Event::Assured { .. })
}

/// Whether somebody spoke with the worker.
const fn spoken(event: &Event) -> bool {
    matches!(event, Event::Contacted | Event::Answered { .. })
}

/// Whether it is settled who works on it.
const fn settles(event: &Event) -> bool {
    matches!(event, Event::TakenOn { .. } | Event::Referred { .. } | Event::Merged { .. } | Event::Closed { .. })
}

//! Where does a case stand? Read from its grounds and from what happened since; what an appeal has undone stands no more, and stays readable.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::Hand;
use super::event::{Answer, Event, Hat, Logged, Ruling, Sanction, Verdict};
use super::ground::Ground;
use super::remedy::{Item, items};
use crate::record::code::codes;
use crate::record::id::Id;
use crate::record::licence::Appeal;

codes! {
    /// Where a case stands.
    State, "one of investigation notice served replied decided sanctioned appealed remedy closed":
    Investigation = "investigation",
    /// The notice is written and has not reached the agency.
    Notice = "notice",
    Served = "served", Replied = "replied", Decided = "decided", Sanctioned = "sanctioned",
    /// An appeal waits for its answer.
    Appealed = "appealed",
    /// Something is owed to workers.
    Remedy = "remedy",
    Closed = "closed",
}

/// A case with all that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// Its number.
    pub id: i64,
    /// The licence of the agency, as a finding prints it.
    pub licence_no: Id,
    /// The agency as the register named it on the day of opening.
    pub agency: String,
    /// The day of opening.
    pub opened_on: NaiveDate,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    /// Who opened it.
    pub opened_by: Hand,
    /// On what it rests: the findings of its opening, then those that were added.
    pub grounds: Vec<Ground>,
    /// What happened since, in order.
    pub events: Vec<Logged>,
}

/// A sanction that was laid, and whether it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid {
    /// The number of its event.
    pub id: i64,
    /// What.
    pub sanction: Sanction,
    /// First day.
    pub from: NaiveDate,
    /// Last day, where it has one.
    pub until: Option<NaiveDate>,
    /// Scheme, offence and points.
    pub points: Option<(String, String, u32)>,
    /// In words.
    pub words: String,
    /// The day on which it was laid, and by whom.
    pub laid: (NaiveDate, Hand),
    /// Whether it stands: no appeal has undone it.
    pub stands: bool,
    /// Whether it waits for the answer to an appeal.
    pub is_stayed: bool,
    /// The day on which a registrar entered it last, the words, and what the register then said of an appeal.
    pub entered: Option<(NaiveDate, String, Appeal)>,
}

impl Laid {
    /// What the register should say of an appeal against it, where it does not say so yet: it is to be entered, held, taken away, or run again.
    #[must_use]
    pub fn register_lacks(&self) -> Option<Appeal> {
        let says = self.entered.as_ref().map(|(_, _, says)| *says);
        let should = match (says, self.stands, self.is_stayed) {
            (None, true, false) => Some(Appeal::None),
            (None, true | false, true | false) => None,
            (Some(_), false, true | false) => Some(Appeal::Allowed),
            (Some(_), true, true) => Some(Appeal::Stayed),
            (Some(Appeal::Stayed), true, false) => Some(Appeal::Dismissed),
            (Some(Appeal::None | Appeal::Pending | Appeal::Dismissed | Appeal::Allowed), true, false) => None,
        };
        should.filter(|should| self.sanction.changes_the_licence() && says != Some(*should))
    }
}

impl CaseFile {
    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> State {
        let folded = self.events.iter().fold(State::Investigation, |state, logged| after(state, &logged.event));
        let owes = || self.items().iter().any(|item| !item.owed.is_settled());
        if matches!(folded, State::Decided | State::Sanctioned) && owes() { State::Remedy } else { folded }
    }

    /// Whether it is closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.state() == State::Closed
    }

    /// Everybody who investigated it: whoever opened it and whoever wrote in it as an investigator.
    #[must_use]
    pub fn investigators(&self) -> BTreeSet<i64> {
        let wrote = self.events.iter().filter(|logged| logged.event.hat() == Hat::Investigator).map(|logged| logged.who.id);
        wrote.chain([self.opened_by.id]).collect()
    }

    /// Everybody who decided in it, also what was undone since.
    #[must_use]
    pub fn deciders(&self) -> BTreeSet<i64> {
        self.events.iter().filter(|logged| logged.event.hat() == Hat::Decider).map(|logged| logged.who.id).collect()
    }

    /// The service of the newest notice.
    #[must_use]
    pub fn served(&self) -> Option<&Logged> {
        let notice = self.events.iter().rposition(|logged| matches!(logged.event, Event::NoticeMade { .. }))?;
        self.events[notice..].iter().find(|logged| matches!(logged.event, Event::Served { .. }))
    }

    /// The reply to it.
    #[must_use]
    pub fn replied(&self) -> Option<&Logged> {
        let served = self.served()?.id;
        self.since(served).find(|logged| matches!(logged.event, Event::Replied { .. }))
    }

    /// Events behind one.
    pub(super) fn since(&self, id: i64) -> impl Iterator<Item = &Logged> {
        self.events.iter().skip_while(move |logged| logged.id != id).skip(1)
    }

    /// The decision that stands, with its rulings.
    #[must_use]
    pub fn decision(&self) -> Option<(&Logged, &[Ruling])> {
        fn decided(logged: &Logged) -> Option<(&Logged, &[Ruling])> {
            if let Event::Decided { rulings, .. } = &logged.event { Some((logged, rulings)) } else { None }
        }
        let (logged, rulings) = self.events.iter().rev().find_map(decided)?;
        let undone = self.since(logged.id).any(|later| matches!(&later.event, Event::AppealAnswered { answer: Answer::Quashed | Answer::Remitted, .. }));
        (!undone).then_some((logged, rulings))
    }

    /// The grounds that the standing decision found proven.
    #[must_use]
    pub fn proven(&self) -> Vec<&Ground> {
        let rulings = self.decision().map(|(_, rulings)| rulings).unwrap_or_default();
        let is_proven = |ground: &&Ground| rulings.iter().any(|ruling| ruling.finding_id == ground.finding_id && ruling.verdict == Verdict::Proven);
        self.grounds.iter().filter(is_proven).collect()
    }

    /// Whether an appeal waits for its answer.
    #[must_use]
    pub fn is_appealed(&self) -> bool {
        self.state() == State::Appealed
    }

    /// Every sanction that was laid. Quashed, varied and remitted ones stand no more.
    #[must_use]
    pub fn sanctions(&self) -> Vec<Laid> {
        let mut laid: Vec<Laid> = Vec::new();
        for logged in &self.events {
            match &logged.event {
                Event::Sanctioned { sanction, from, until, points, words } => laid.push(Laid {
                    id: logged.id,
                    sanction: *sanction,
                    from: *from,
                    until: *until,
                    points: points.clone(),
                    words: words.clone(),
                    laid: (logged.happened_on, logged.who.clone()),
                    stands: true,
                    is_stayed: false,
                    entered: None,
                }),
                Event::Entered { sanction, appeal, words } => {
                    let entered = Some((logged.happened_on, words.clone(), *appeal));
                    laid.iter_mut().filter(|known| known.id == *sanction).for_each(|known| known.entered.clone_from(&entered));
                }
                Event::Appealed { stays, .. } => laid.iter_mut().for_each(|known| known.is_stayed = *stays && known.stands),
                Event::AppealAnswered { answer, .. } => laid.iter_mut().for_each(|known| {
                    known.is_stayed = false;
                    known.stands &= *answer == Answer::Upheld;
                }),
                Event::Added { .. }
                | Event::Noted { .. }
                | Event::Evidence(_)
                | Event::Handed { .. }
                | Event::Limited { .. }
                | Event::NoticeMade { .. }
                | Event::Served { .. }
                | Event::ExtensionAsked { .. }
                | Event::Extended { .. }
                | Event::Replied { .. }
                | Event::Decided { .. }
                | Event::Owed { .. }
                | Event::Paid { .. }
                | Event::Confirmed { .. }
                | Event::Drawn { .. }
                | Event::Refilled { .. }
                | Event::Closed { .. } => {}
            }
        }
        laid
    }

    /// What is owed and what came.
    #[must_use]
    pub fn items(&self) -> Vec<Item> {
        items(&self.events)
    }

    /// Offences with the last day on which each can be pursued; a later word on an offence takes the place of an earlier one.
    #[must_use]
    pub fn limits(&self) -> Vec<(&str, NaiveDate)> {
        let mut limits: Vec<(&str, NaiveDate)> = Vec::new();
        for logged in &self.events {
            if let Event::Limited { offence, last_on } = &logged.event {
                limits.retain(|(known, _)| known != offence);
                limits.push((offence, *last_on));
            }
        }
        limits
    }
}

/// The state after an event.
const fn after(state: State, event: &Event) -> State {
    match event {
        Event::NoticeMade { .. } => State::Notice,
        Event::Served { .. } => State::Served,
        Event::Replied { .. } => State::Replied,
        Event::Decided { .. } => State::Decided,
        Event::Sanctioned { .. } => State::Sanctioned,
        Event::Appealed { .. } => State::Appealed,
        Event::AppealAnswered { answer, .. } => match answer {
            Answer::Upheld => State::Sanctioned,
            Answer::Varied | Answer::Quashed => State::Decided,
            Answer::Remitted => State::Replied,
        },
        Event::Closed { .. } => State::Closed,
        Event::Added { .. }
        | Event::Noted { .. }
        | Event::Evidence(_)
        | Event::Handed { .. }
        | Event::Limited { .. }
        | Event::ExtensionAsked { .. }
        | Event::Extended { .. }
        | Event::Entered { .. }
        | Event::Owed { .. }
        | Event::Paid { .. }
        | Event::Confirmed { .. }
        | Event::Drawn { .. }
        | Event::Refilled { .. } => state,
    }
}

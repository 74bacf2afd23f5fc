//! What may happen to a licence that is what it is? A table; what it does not allow is for a person to look at, and changes no status by itself.

use chrono::NaiveDate;

use super::code::{Code, codes};
use super::licence::{Appeal, EventKind, LicenceEvent, Status, Timeline, running, stands};

codes! {
    /// What the table says of an event after a status.
    Step, "one of lawful doubtful unlawful":
    /// It may follow.
    Lawful = "lawful",
    /// It may follow, but more often something is missing or wrong.
    Doubtful = "doubtful",
    /// It cannot follow. Such an event never makes a licence that may not act one that may on the day of the event.
    Unlawful = "unlawful",
}

const Y: Step = Step::Lawful;
const Q: Step = Step::Doubtful;
const N: Step = Step::Unlawful;

/// Events in rows; what the licence is before them in columns: licensed, conditional, suspended, expired, revoked, surrendered, refused, not yet,
/// unknown. What is not written in any one law is common to them: a suspension is lifted, what was taken away is reinstated or granted anew, what
/// ran out is granted anew, and nothing happens to a licence that was never granted.
const TABLE: [(EventKind, [Step; 9]); 11] = [
    (EventKind::Granted, [Q, Q, Q, Y, Y, Y, Y, Q, Y]),
    (EventKind::Renewed, [Y, Y, Y, Q, N, N, Q, Q, Q]),
    (EventKind::ConditionsAdded, [Y, Y, Y, N, N, N, N, Y, N]),
    (EventKind::Expired, [Y, Y, Y, Y, N, N, N, N, N]),
    (EventKind::Suspended, [Y, Y, Y, Q, N, N, N, Q, N]),
    (EventKind::Surrendered, [Y, Y, Y, Q, N, N, N, Y, N]),
    (EventKind::Refused, [Y, Y, Y, Y, Y, Y, Y, Q, Y]),
    (EventKind::Cancelled, [Y, Y, Y, Y, Q, Y, N, Y, N]),
    (EventKind::Revoked, [Y, Y, Y, Y, Q, Y, N, Y, N]),
    (EventKind::Lifted, [N, Y, Y, N, N, N, N, N, N]),
    (EventKind::Reinstated, [N, Q, Y, N, Y, Q, Q, N, N]),
];

/// Events of one licence that are walked through; what comes after so many is not looked at.
const EVENTS_WALKED: usize = 300;

/// Whether an event may follow a status.
#[must_use]
pub fn step(before: Status, event: EventKind) -> Step {
    let column = Status::ALL.iter().position(|status| *status == before);
    let row = TABLE.iter().find(|(kind, _)| *kind == event).map(|(_, steps)| steps);
    row.zip(column).and_then(|(steps, column)| steps.get(column)).copied().unwrap_or(Step::Unlawful)
}

/// What may follow a status.
#[must_use]
pub fn allowed(before: Status) -> Vec<EventKind> {
    TABLE.iter().map(|(event, _)| *event).filter(|event| step(before, *event) == Step::Lawful).collect()
}

/// Whether an event is decided by two people: what takes a licence away, and whatever would give back what was taken away.
#[must_use]
pub const fn needs_two(before: Status, event: EventKind) -> bool {
    match event {
        EventKind::Revoked | EventKind::Cancelled | EventKind::Reinstated => true,
        EventKind::Granted | EventKind::Renewed | EventKind::Lifted => matches!(before, Status::Revoked),
        EventKind::ConditionsAdded | EventKind::Expired | EventKind::Suspended | EventKind::Surrendered | EventKind::Refused => false,
    }
}

/// An event that does not go together with what stood before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutOfTurn {
    /// The event.
    pub event: LicenceEvent,
    /// What the licence was before it.
    pub before: Status,
    /// The event that had made it so, where one had.
    pub because: Option<LicenceEvent>,
    /// What the table says: never [`Step::Lawful`].
    pub step: Step,
}

impl OutOfTurn {
    /// What is the matter, in a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let Self { event, before, because, step } = self;
        let since = because.as_ref().map_or_else(String::new, |earlier| format!(" ({} from {})", words(earlier.event), earlier.effective_on));
        let verdict = if *step == Step::Unlawful { "cannot follow" } else { "seldom follows" };
        format!("{} from {} {verdict} what stood before it: {}{since}", words(event.event), event.effective_on, words(*before))
    }

    /// What the table allows there, in a sentence.
    #[must_use]
    pub fn allows(&self) -> String {
        let listed: Vec<String> = allowed(self.before).into_iter().map(words).collect();
        format!("After {} may come: {}.", words(self.before), listed.join(", "))
    }

    /// What a person is to do, in a sentence or two.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self.event.event {
            EventKind::Granted => "Look whether it is a renewal, or whether the earlier licence ended before it. A grant lifts no suspension.",
            EventKind::Renewed => {
                "Look whether the renewal begins the day after the last day, or whether a grant is missing. What was taken away is not renewed."
            }
            EventKind::Lifted | EventKind::Reinstated => {
                "Look whether the decision that it undoes is missing. What was taken away is given back by a reinstatement or a new grant alone."
            }
            EventKind::Refused => "Look whether the licence that was asked for had been granted.",
            EventKind::ConditionsAdded | EventKind::Expired | EventKind::Suspended | EventKind::Surrendered | EventKind::Cancelled | EventKind::Revoked => {
                "Look whether the licence still stood on that day, and whether an event between is missing."
            }
        }
    }
}

impl Timeline {
    /// Events, as known on a day, that do not go together with what stood before them; oldest effect first. Events of one day may have come in
    /// either order: only what fits in none of them is told. A licence of which no grant is known is not judged: its history is not known.
    #[must_use]
    pub fn out_of_turn(&self, known: NaiveDate) -> Vec<OutOfTurn> {
        let seen: Vec<&LicenceEvent> = self.seen(known).take(EVENTS_WALKED).collect();
        if !seen.iter().any(|e| e.event.grants() && !e.is_listing()) {
            return Vec::new();
        }
        (0..seen.len()).filter_map(|at| out_of_turn(&seen, at)).collect()
    }

    /// What the table would say of a new event.
    #[must_use]
    pub fn would_be(&self, new: &LicenceEvent, known: NaiveDate) -> Option<OutOfTurn> {
        let mut seen: Vec<&LicenceEvent> = self.seen(known).filter(|e| (e.effective_on, e.event) != (new.effective_on, new.event)).collect();
        let at = seen.partition_point(|e| (e.effective_on, e.event) <= (new.effective_on, new.event));
        seen.insert(at, new);
        out_of_turn(&seen, at)
    }
}

fn out_of_turn(seen: &[&LicenceEvent], at: usize) -> Option<OutOfTurn> {
    let event = *seen.get(at)?;
    // Standing in a list is no decision, and what does not run changes nothing.
    if event.is_listing() || !event.runs() {
        return None;
    }
    // A grant for days to come that was known already makes a licence that does not hold yet, not one that is unknown.
    let promised = |e: &LicenceEvent| e.event.grants() && event.effective_on < e.effective_on && e.known_on() <= event.effective_on;
    let some = |fits: &dyn Fn(usize, &LicenceEvent) -> bool| {
        let chosen = seen.iter().copied().enumerate().filter(|(n, e)| *n != at && (fits(*n, e) || promised(e)));
        chosen.map(|(_, e)| e).collect::<Vec<_>>()
    };
    let (before, on) = (|e: &LicenceEvent| e.effective_on < event.effective_on, |e: &LicenceEvent| e.effective_on <= event.effective_on);
    let orders = [some(&|n, _| n < at), some(&|_, e| before(e)), some(&|_, e| on(e))];
    let told = orders.iter().flat_map(|before| judged(before, event)).min_by_key(|told| told.step)?;
    (told.step != Step::Lawful).then_some(told)
}

/// What the table says after some events; a lifting and a renewal are judged in several ways.
fn judged(before: &[&LicenceEvent], event: &LicenceEvent) -> Vec<OutOfTurn> {
    let told = |before: Status, because: Option<&LicenceEvent>| {
        let (event, because) = (event.clone(), because.cloned());
        OutOfTurn { step: step(before, event.event), event, before, because }
    };
    let running_now: Vec<&LicenceEvent> = before.iter().copied().filter(|e| e.runs()).collect();
    let found = stands(&running_now, event.effective_on);
    // The list that a holder stood in says nothing of the days around it.
    if found.status == Status::Unknown && before.iter().any(|e| e.is_listing()) {
        return vec![OutOfTurn { step: Step::Lawful, ..told(found.status, found.because) }];
    }
    let mut all = vec![told(found.status, found.because)];
    // A renewal begins the day after the last day, as a rule.
    if let (EventKind::Renewed, Some(day_before)) = (event.event, event.effective_on.pred_opt()) {
        let found = stands(&running_now, day_before);
        all.push(told(found.status, found.because));
    }
    if matches!(event.event, EventKind::Lifted | EventKind::Reinstated) && !matches!(found.status, Status::Revoked | Status::Surrendered | Status::Refused) {
        all.extend(lifts_what(before, event).map(|sanction| told(standing_of(sanction.event), Some(sanction))));
    }
    all
}

/// A code as people read it: `conditions_added` as "conditions added".
fn words(code: impl Code) -> String {
    code.as_str().replace('_', " ")
}

/// The suspension or condition that a lifting may mean: one that is stayed, that outlived the licence, or that ended by itself the day before.
fn lifts_what<'a>(before: &[&'a LicenceEvent], lift: &LicenceEvent) -> Option<&'a LicenceEvent> {
    let held: Vec<&LicenceEvent> = before.iter().copied().filter(|e| e.appeal != Appeal::Allowed).collect();
    let days = [Some(lift.effective_on), lift.effective_on.pred_opt()];
    let kinds = [EventKind::Suspended, EventKind::ConditionsAdded];
    days.into_iter().flatten().find_map(|day| kinds.into_iter().find_map(|kind| running(&held, kind, day)))
}

/// What a sanction that is lifted makes of a licence.
const fn standing_of(sanction: EventKind) -> Status {
    match sanction {
        EventKind::ConditionsAdded => Status::Conditional,
        EventKind::Granted
        | EventKind::Renewed
        | EventKind::Expired
        | EventKind::Suspended
        | EventKind::Surrendered
        | EventKind::Refused
        | EventKind::Cancelled
        | EventKind::Revoked
        | EventKind::Lifted
        | EventKind::Reinstated => Status::Suspended,
    }
}

//! Was there a licence on that day, as far as was known on another? Status comes from events alone, on two time axes.

use chrono::NaiveDate;

use super::code::codes;
use super::id::Id;
use super::period::Period;

/// One row of `licence_events.csv`: something that happened to a licence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LicenceEvent {
    /// Line on which it stood.
    pub line: u32,
    /// The licence.
    pub licence_no: Id,
    /// What happened.
    pub event: EventKind,
    /// First day of the effect.
    pub effective_on: NaiveDate,
    /// Last day of the effect, where an end is known.
    pub ends_on: Option<NaiveDate>,
    /// Day of the decision.
    pub decided_on: Option<NaiveDate>,
    /// Day of publication.
    pub published_on: Option<NaiveDate>,
    /// Day on which the register learned of it.
    pub recorded_on: Option<NaiveDate>,
    /// Law and article.
    pub ground: Option<String>,
    /// Reason in words.
    pub reason: Option<String>,
    /// The authority's own word.
    pub raw_status: Option<String>,
    /// Where an appeal stands.
    pub appeal: Appeal,
}

codes! {
    /// What happens to licences.
    EventKind, "one of granted renewed suspended lifted revoked cancelled expired surrendered conditions_added refused reinstated":
    Granted = "granted", Renewed = "renewed", ConditionsAdded = "conditions_added", Expired = "expired", Suspended = "suspended",
    Surrendered = "surrendered", Refused = "refused", Cancelled = "cancelled", Revoked = "revoked", Lifted = "lifted", Reinstated = "reinstated",
}

codes! {
    /// Where an appeal stands: `stayed` means that the sanction does not run, `pending` that it runs.
    Appeal, "one of none pending stayed dismissed allowed":
    None = "none", Pending = "pending", Stayed = "stayed", Dismissed = "dismissed", Allowed = "allowed",
}

codes! {
    /// What a licence is on a day.
    Status, "one of licensed conditional suspended expired revoked surrendered refused not_yet unknown":
    Licensed = "licensed", Conditional = "conditional", Suspended = "suspended", Expired = "expired", Revoked = "revoked",
    Surrendered = "surrendered", Refused = "refused", NotYet = "not_yet", Unknown = "unknown",
}

impl Status {
    /// Whether the holder may act. Conditions do not bar it; what is unknown is never licensed.
    #[must_use]
    pub const fn may_act(self) -> bool {
        matches!(self, Self::Licensed | Self::Conditional)
    }
}

/// The word in `raw_status` of a grant that is known from a publisher's list alone: the holder stood in it, no more is known.
pub const LISTED: &str = "listed";

impl LicenceEvent {
    /// Whether all that is known is that the holder stood in a list. Such a grant speaks for its own days alone: before and
    /// after them the status is unknown, neither "not yet" nor "expired".
    #[must_use]
    pub fn is_listing(&self) -> bool {
        self.event == EventKind::Granted && self.raw_status.as_deref() == Some(LISTED)
    }

    /// The day from which the event could be known: recorded, else published, else decided, else in effect.
    #[must_use]
    pub fn known_on(&self) -> NaiveDate {
        self.recorded_on.or(self.published_on).or(self.decided_on).unwrap_or(self.effective_on)
    }

    /// Whether the event has effect at all: a stayed or annulled sanction has none.
    #[must_use]
    pub const fn runs(&self) -> bool {
        !(self.event.is_sanction() && matches!(self.appeal, Appeal::Stayed | Appeal::Allowed))
    }
}

impl EventKind {
    /// Whether the event takes something from the holder by decision of the authority.
    #[must_use]
    pub const fn is_sanction(self) -> bool {
        matches!(self, Self::Suspended | Self::Revoked | Self::Cancelled | Self::ConditionsAdded)
    }

    /// Whether the event opens a licence period.
    #[must_use]
    pub const fn grants(self) -> bool {
        matches!(self, Self::Granted | Self::Renewed)
    }

    const fn ends_the_licence(self) -> Option<Status> {
        match self {
            Self::Revoked | Self::Cancelled => Some(Status::Revoked),
            Self::Surrendered => Some(Status::Surrendered),
            Self::Refused => Some(Status::Refused),
            Self::Granted | Self::Renewed | Self::ConditionsAdded | Self::Expired | Self::Suspended | Self::Lifted | Self::Reinstated => None,
        }
    }
}

/// The events of one licence, in an order that does not depend on the order of their arrival.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timeline(Vec<LicenceEvent>);

/// A status with the event that makes it so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusOn<'a> {
    /// What the licence is.
    pub status: Status,
    /// The event that decides it, where one does.
    pub because: Option<&'a LicenceEvent>,
}

impl Timeline {
    /// Orders events by effect, then kind, then the day they became known. The same event told twice stands once.
    #[must_use]
    pub fn new(mut events: Vec<LicenceEvent>) -> Self {
        events.sort_by(|a, b| (order(a), a.line).cmp(&(order(b), b.line)));
        events.dedup_by(|later, earlier| order(later) == order(earlier));
        Self(events)
    }

    /// Every event, oldest effect first.
    #[must_use]
    pub fn events(&self) -> &[LicenceEvent] {
        &self.0
    }

    /// The newest day until `known` on which something of this licence became known.
    #[must_use]
    pub fn last_word(&self, known: NaiveDate) -> Option<NaiveDate> {
        self.0.iter().map(LicenceEvent::known_on).filter(|day| *day <= known).max()
    }

    /// What the licence was on `on`, as far as could be known on `known`.
    #[must_use]
    pub fn status_on(&self, on: NaiveDate, known: NaiveDate) -> StatusOn<'_> {
        let seen: Vec<&LicenceEvent> = self.seen(known).filter(|e| e.runs()).collect();
        stands(&seen, on)
    }

    /// The first day on which a sanction no longer held because it was lifted or the licence reinstated, as known on `known`. What
    /// took the licence away is undone by a reinstatement alone.
    #[must_use]
    pub fn lifted_on(&self, sanction: &LicenceEvent, known: NaiveDate) -> Option<NaiveDate> {
        let seen: Vec<&LicenceEvent> = self.seen(known).filter(|e| e.runs()).collect();
        let lift = match sanction.event.ends_the_licence() {
            Some(_) => seen.iter().copied().find(|e| e.event == EventKind::Reinstated && comes_after(e, sanction)),
            None => lift_of(&seen, sanction),
        };
        lift.map(|lift| lift.effective_on)
    }

    /// Events that could be known on `known`. What was learned later of the same event (an appeal, another last day) takes the
    /// place of what was learned before.
    pub fn seen(&self, known: NaiveDate) -> impl Iterator<Item = &LicenceEvent> {
        self.0.iter().enumerate().filter(move |(_, e)| e.known_on() <= known).filter_map(move |(at, e)| {
            let same = |later: &&LicenceEvent| (later.effective_on, later.event) == (e.effective_on, e.event);
            let corrected = self.0[at + 1..].iter().take_while(same).any(|later| e.known_on() < later.known_on() && later.known_on() <= known);
            (!corrected).then_some(e)
        })
    }

    /// The licence period (grant or renewal) that the day lies in, as known on `known`: what a quota runs over.
    #[must_use]
    pub fn licence_period(&self, on: NaiveDate, known: NaiveDate) -> Option<Period> {
        self.seen(known).filter(|e| e.event.grants() && !e.is_listing()).map(period_of).filter(|period| period.contains(on)).last()
    }
}

impl<'a> StatusOn<'a> {
    const fn of(status: Status, because: &'a LicenceEvent) -> Self {
        Self { status, because: Some(because) }
    }
}

/// What a licence is on a day by events that run, in the order of a timeline.
pub(super) fn stands<'a>(seen: &[&'a LicenceEvent], on: NaiveDate) -> StatusOn<'a> {
    let past: Vec<&LicenceEvent> = seen.iter().copied().filter(|e| e.effective_on <= on).collect();
    if let Some(ended) = ended(&past, on) {
        return ended;
    }
    let grants = || seen.iter().copied().filter(|e| e.event.grants());
    let Some(grant) = grants().rev().find(|e| period_of(e).contains(on)) else {
        let unless_listed = |grant: &LicenceEvent, status| if grant.is_listing() { Status::Unknown } else { status };
        let expiry = past.iter().rev().find(|e| e.event == EventKind::Expired);
        return match (grants().rev().find(|e| e.effective_on <= on), expiry, grants().next()) {
            (Some(last), Some(expiry), _) if last.effective_on <= expiry.effective_on => StatusOn::of(Status::Expired, expiry),
            (Some(last), _, _) => StatusOn::of(unless_listed(last, Status::Expired), last),
            (None, Some(expiry), _) => StatusOn::of(Status::Expired, expiry),
            (None, None, Some(first)) => StatusOn::of(unless_listed(first, Status::NotYet), first),
            (None, None, None) => StatusOn { status: Status::Unknown, because: None },
        };
    };
    if let Some(expiry) = past.iter().rev().find(|e| e.event == EventKind::Expired && grant.effective_on < e.effective_on) {
        return StatusOn::of(Status::Expired, expiry);
    }
    if let Some(suspension) = running(&past, EventKind::Suspended, on) {
        return StatusOn::of(Status::Suspended, suspension);
    }
    match running(&past, EventKind::ConditionsAdded, on) {
        Some(condition) => StatusOn::of(Status::Conditional, condition),
        None => StatusOn::of(Status::Licensed, grant),
    }
}

/// The last event that ended the licence, unless it was granted anew or reinstated after it. A refused renewal leaves the days that
/// were granted before: it ends only what has no known end.
fn ended<'a>(past: &[&'a LicenceEvent], on: NaiveDate) -> Option<StatusOn<'a>> {
    let still_granted = || past.iter().any(|e| e.event.grants() && e.ends_on.is_some_and(|last| e.effective_on <= on && on <= last));
    let ends = |e: &&'a LicenceEvent| {
        let status = e.event.ends_the_licence()?;
        (e.event != EventKind::Refused || !still_granted()).then(|| StatusOn::of(status, e))
    };
    let found = past.iter().rev().find_map(ends)?;
    let end = found.because?;
    let anew = past.iter().any(|e| matches!(e.event, EventKind::Granted | EventKind::Reinstated) && comes_after(e, end));
    (!anew).then_some(found)
}

/// The last sanction of a kind that runs on the day and has not been lifted, or wiped out by a grant after an end.
pub(super) fn running<'a>(past: &[&'a LicenceEvent], kind: EventKind, on: NaiveDate) -> Option<&'a LicenceEvent> {
    let own = |e: &&&LicenceEvent| e.event == kind && period_of(e).contains(on);
    let wiped = |sanction: &LicenceEvent| {
        let ends = past.iter().filter(|e| e.event.ends_the_licence().is_some() && e.event != EventKind::Refused && comes_after(e, sanction));
        ends.into_iter().any(|end| past.iter().any(|e| e.event == EventKind::Granted && comes_after(e, end)))
    };
    past.iter().rev().filter(own).copied().find(|sanction| !lifted(past, sanction) && !wiped(sanction))
}

/// Whether a sanction was lifted.
fn lifted(past: &[&LicenceEvent], sanction: &LicenceEvent) -> bool {
    lift_of(past, sanction).is_some()
}

/// What lifted a sanction. A lifting on the very day of a sanction belongs to an older one where an older one still ran:
/// who is suspended anew on that day is suspended.
fn lift_of<'a>(past: &[&'a LicenceEvent], sanction: &LicenceEvent) -> Option<&'a LicenceEvent> {
    let mut lifts = past.iter().copied().filter(|e| matches!(e.event, EventKind::Lifted | EventKind::Reinstated) && comes_after(e, sanction));
    let older_ran = || {
        let older = past.iter().filter(|e| e.event == sanction.event && e.effective_on < sanction.effective_on);
        older.into_iter().any(|old| period_of(old).contains(sanction.effective_on) && !lifts_between(past, old.effective_on, sanction.effective_on))
    };
    lifts.find(|lift| lift.effective_on > sanction.effective_on || lift.event == EventKind::Reinstated || !older_ran())
}

fn lifts_between(past: &[&LicenceEvent], after: NaiveDate, before: NaiveDate) -> bool {
    past.iter().any(|e| matches!(e.event, EventKind::Lifted | EventKind::Reinstated) && after <= e.effective_on && e.effective_on < before)
}

type Order<'a> = (NaiveDate, EventKind, NaiveDate, Option<NaiveDate>, Appeal, &'a Id, [Option<NaiveDate>; 3], [Option<&'a str>; 3]);

/// Everything that an event says, but for the line on which it stood.
fn order(e: &LicenceEvent) -> Order<'_> {
    let days = [e.recorded_on, e.published_on, e.decided_on];
    let words = [e.ground.as_deref(), e.reason.as_deref(), e.raw_status.as_deref()];
    (e.effective_on, e.event, e.known_on(), e.ends_on, e.appeal, &e.licence_no, days, words)
}

/// Lifting on the day of the sanction comes after it: kinds are ordered so.
fn comes_after(later: &LicenceEvent, earlier: &LicenceEvent) -> bool {
    (earlier.effective_on, earlier.event) < (later.effective_on, later.event)
        || (later.effective_on == earlier.effective_on && later.event == EventKind::Granted && earlier.known_on() < later.known_on())
}

fn period_of(e: &LicenceEvent) -> Period {
    Period::through(e.effective_on, e.ends_on).unwrap_or(Period { from: e.effective_on, until: Some(e.effective_on) })
}

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

impl LicenceEvent {
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
    /// Orders events by effect, then kind, then the day they became known.
    #[must_use]
    pub fn new(mut events: Vec<LicenceEvent>) -> Self {
        events.sort_by(|a, b| order(a).cmp(&order(b)));
        events.dedup_by(|a, b| order(a) == order(b));
        Self(events)
    }

    /// Every event, oldest effect first.
    #[must_use]
    pub fn events(&self) -> &[LicenceEvent] {
        &self.0
    }

    /// What the licence was on `on`, as far as could be known on `known`.
    #[must_use]
    pub fn status_on(&self, on: NaiveDate, known: NaiveDate) -> StatusOn<'_> {
        let seen = || self.0.iter().filter(move |e| e.known_on() <= known && e.runs());
        let past = || seen().filter(move |e| e.effective_on <= on);
        let at = |status, because| StatusOn { status, because };

        let ended = past().rev().find_map(|e| e.event.ends_the_licence().map(|status| (status, e)));
        if let Some((status, end)) = ended
            && !past().any(|e| matches!(e.event, EventKind::Granted | EventKind::Reinstated) && comes_after(e, end))
        {
            return at(status, Some(end));
        }
        let grants = || seen().filter(|e| matches!(e.event, EventKind::Granted | EventKind::Renewed));
        let Some(grant) = grants().rev().find(|e| period_of(e).contains(on)) else {
            return match (grants().rev().find(|e| e.effective_on <= on), grants().next()) {
                (Some(last), _) => at(Status::Expired, Some(last)),
                (None, Some(first)) => at(Status::NotYet, Some(first)),
                (None, None) => at(Status::Unknown, None),
            };
        };
        if let Some(expiry) = past().rev().find(|e| e.event == EventKind::Expired)
            && grant.effective_on < expiry.effective_on
        {
            return at(Status::Expired, Some(expiry));
        }
        let lifted = |sanction: &LicenceEvent| past().any(|e| matches!(e.event, EventKind::Lifted | EventKind::Reinstated) && comes_after(e, sanction));
        let running = |kind| past().rev().find(|e| e.event == kind && period_of(e).contains(on) && !lifted(e));
        if let Some(suspension) = running(EventKind::Suspended) {
            return at(Status::Suspended, Some(suspension));
        }
        if let Some(condition) = running(EventKind::ConditionsAdded) {
            return at(Status::Conditional, Some(condition));
        }
        at(Status::Licensed, Some(grant))
    }

    /// The licence period (grant or renewal) that the day lies in, as known on `known`: what a quota runs over.
    #[must_use]
    pub fn licence_period(&self, on: NaiveDate, known: NaiveDate) -> Option<Period> {
        self.0
            .iter()
            .rev()
            .filter(|e| matches!(e.event, EventKind::Granted | EventKind::Renewed) && e.known_on() <= known)
            .map(period_of)
            .find(|period| period.contains(on))
    }
}

fn order(e: &LicenceEvent) -> (NaiveDate, EventKind, NaiveDate, Option<NaiveDate>, Appeal, &Id) {
    (e.effective_on, e.event, e.known_on(), e.ends_on, e.appeal, &e.licence_no)
}

/// Lifting on the day of the sanction comes after it: kinds are ordered so.
fn comes_after(later: &LicenceEvent, earlier: &LicenceEvent) -> bool {
    (earlier.effective_on, earlier.event) < (later.effective_on, later.event)
        || (later.effective_on == earlier.effective_on && later.event == EventKind::Granted && earlier.known_on() < later.known_on())
}

fn period_of(e: &LicenceEvent) -> Period {
    Period::through(e.effective_on, e.ends_on).unwrap_or(Period { from: e.effective_on, until: Some(e.effective_on) })
}

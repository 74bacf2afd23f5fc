//! Until when must each step be done? The spans are data; here a day of beginning becomes a day of ending.
//!
//! Steps and spans follow the case file of the project's domain research, section 6.1, and are marked `proposed` until an authority
//! adopts its own.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc, Weekday};

use crate::record::code::codes;

codes! {
    /// A step that has its time.
    Stage, "one of acknowledge contact triage accept reply decide refund":
    /// The worker is told that the complaint was seen.
    Acknowledge = "acknowledge",
    /// Somebody speaks with a worker who may be in danger.
    Contact = "contact",
    /// Somebody works on it.
    Triage = "triage",
    /// Another body says whether it takes it.
    Accept = "accept",
    /// The agency replies.
    Reply = "reply",
    /// It is decided.
    Decide = "decide",
    /// What is owed is paid.
    Refund = "refund",
}

codes! {
    /// Whether the authority has made a span its own.
    Standing, "one of proposed adopted": Proposed = "proposed", Adopted = "adopted",
}

/// How long a step may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// Days but those of the weekend. Holidays are not known here, and count as days.
    WorkingDays(u32),
    /// Days of the calendar.
    Days(u32),
    /// Hours from the moment of filing.
    Hours(u32),
}

/// The span of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// How long.
    pub span: Span,
    /// Whose word it is.
    pub standing: Standing,
}

/// The spans of all steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadlines {
    /// By step.
    pub by_stage: BTreeMap<Stage, Deadline>,
    /// Days on which nobody works.
    pub weekend: BTreeSet<u32>,
}

/// The moment as which a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// In universal time.
    pub at: DateTime<Utc>,
    /// In the authority's zone.
    pub today: NaiveDate,
}

/// A step with its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Which.
    pub stage: Stage,
    /// The last day on which it is in time.
    pub by_on: NaiveDate,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Whether it was done late, or is not done and its time is over.
    pub is_late: bool,
}

impl Due {
    /// Whether it is not done and its time is over.
    #[must_use]
    pub const fn is_overdue(&self) -> bool {
        self.is_late && self.done_on.is_none()
    }
}

impl Deadlines {
    /// A step that began on a day; `None` where no span is written for it.
    #[must_use]
    pub fn due(&self, stage: Stage, began_on: NaiveDate, (done_on, now): (Option<NaiveDate>, Now)) -> Option<Due> {
        let by_on = match self.by_stage.get(&stage)?.span {
            Span::WorkingDays(days) => self.after_working_days(began_on, days),
            Span::Days(days) => began_on.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX),
            Span::Hours(hours) => began_on.checked_add_days(Days::new(u64::from(hours.div_ceil(24)))).unwrap_or(NaiveDate::MAX),
        };
        Some(Due { stage, by_on, done_on, is_late: by_on < done_on.unwrap_or(now.today) })
    }

    /// A step that is counted in hours from a moment; it is late by the minute, not by the day.
    #[must_use]
    pub fn due_from(
        &self,
        stage: Stage,
        (began_on, began_at): (NaiveDate, DateTime<Utc>),
        (done, now): (Option<(NaiveDate, DateTime<Utc>)>, Now),
    ) -> Option<Due> {
        let due = self.due(stage, began_on, (done.map(|(on, _)| on), now))?;
        let Span::Hours(hours) = self.by_stage.get(&stage)?.span else { return Some(due) };
        let by_at = began_at.checked_add_signed(TimeDelta::hours(hours.into())).unwrap_or(DateTime::<Utc>::MAX_UTC);
        Some(Due { is_late: by_at < done.map_or(now.at, |(_, at)| at), ..due })
    }

    fn after_working_days(&self, from: NaiveDate, days: u32) -> NaiveDate {
        let is_weekend = |day: &NaiveDate| self.weekend.contains(&day.weekday().num_days_from_monday());
        let ahead = from.iter_days().skip(1).filter(|day| !is_weekend(day));
        match days {
            0 => from,
            _ if 7 <= self.weekend.len() => NaiveDate::MAX,
            days => ahead.take(days as usize).last().unwrap_or(NaiveDate::MAX),
        }
    }
}

/// The number of a weekday from Monday, 0, by its English name of three letters.
#[must_use]
pub fn weekday(name: &str) -> Option<u32> {
    name.parse::<Weekday>().ok().map(|day| day.num_days_from_monday())
}

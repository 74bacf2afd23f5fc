//! Until when must each step of a case be done? From service and not from sending; the spans are data of `seeds/cases/deadlines.toml`.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::event::Event;
use super::file::CaseFile;
use super::remedy::Item;
use crate::record::code::codes;
use crate::record::complaint::deadline::Standing;

codes! {
    /// A step that has its time.
    Stage, "one of reply decide refund refill limitation":
    /// The agency replies: from the day of service.
    Reply = "reply",
    /// It is decided: from the reply, or from the end of the agency's days.
    Decide = "decide",
    /// What is owed is paid.
    Refund = "refund",
    /// What was drawn from the deposit is filled up: from the drawing.
    Refill = "refill",
    /// After this day an offence can no longer be pursued. It has no span: the day is written in the case.
    Limitation = "limitation",
}

/// The spans of the steps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spans {
    /// Days of the calendar, and whose word they are.
    pub by_stage: BTreeMap<Stage, (u32, Standing)>,
    /// Days before the end of a limitation, or of the time to fill a deposit up, on which a warning begins; the most first.
    pub warn_days: Vec<u32>,
}

/// A step with its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Which.
    pub stage: Stage,
    /// Of what: an item, an offence; empty for the steps of the case itself.
    pub of: String,
    /// The last day on which it is in time.
    pub by_on: NaiveDate,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Whether it was done late, or is not done and its time is over.
    pub is_late: bool,
    /// The warning that has begun: so many days before the end at most.
    pub warning: Option<u32>,
}

impl Spans {
    /// The last day of a step that began on a day.
    #[must_use]
    pub fn end(&self, stage: Stage, began_on: NaiveDate) -> NaiveDate {
        let days = self.by_stage.get(&stage).map_or(0, |(days, _)| *days);
        began_on.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX)
    }

    /// The warning of a last day that has begun.
    #[must_use]
    pub fn warning(&self, last_on: NaiveDate, today: NaiveDate) -> Option<u32> {
        let left = (last_on - today).num_days();
        self.warn_days.iter().rev().copied().find(|days| (0..=i64::from(*days)).contains(&left))
    }
}

impl CaseFile {
    /// The last of the agency's days, once it was served: its span, or the day to which it was extended. It begins anew with a new notice.
    #[must_use]
    pub fn reply_by(&self, spans: &Spans) -> Option<NaiveDate> {
        let served = self.served()?;
        let extended = self.since(served.id).filter_map(|logged| if let Event::Extended { until, .. } = logged.event { Some(until) } else { None });
        Some(extended.fold(spans.end(Stage::Reply, served.happened_on), NaiveDate::max))
    }

    /// Every step with its time, in the order of the steps. In a case that is closed, what was not done is due no more.
    #[must_use]
    pub fn dues(&self, spans: &Spans, today: NaiveDate) -> Vec<Due> {
        let due = |stage, of: String, (by_on, done_on): (NaiveDate, Option<NaiveDate>)| {
            let warns = matches!(stage, Stage::Limitation | Stage::Refill) && done_on.is_none();
            let warning = if warns { spans.warning(by_on, today) } else { None };
            Due { stage, of, by_on, done_on, is_late: by_on < done_on.unwrap_or(today), warning }
        };
        let mut dues = Vec::new();
        if let Some(by_on) = self.reply_by(spans) {
            let replied = self.replied().map(|logged| logged.happened_on);
            let decided = self.decision().map(|(logged, _)| logged.happened_on);
            dues.push(due(Stage::Reply, String::new(), (by_on, replied)));
            dues.push(due(Stage::Decide, String::new(), (spans.end(Stage::Decide, replied.unwrap_or(by_on)), decided)));
        }
        for Item { placement_id, owed, .. } in self.items() {
            dues.push(due(Stage::Refund, format!("{} of placement {placement_id}", owed.head), (owed.due_on, owed.settled_on())));
        }
        for drawing in self.drawings() {
            dues.push(due(Stage::Refill, format!("{}, drawn on {}", drawing.amount, drawing.drawn_on), (drawing.refill_on, drawing.full_on())));
        }
        let decided = self.decision().map(|(logged, _)| logged.happened_on);
        dues.extend(self.limits().into_iter().map(|(offence, last_on)| due(Stage::Limitation, offence.to_owned(), (last_on, decided))));
        let closed = self.is_closed();
        dues.into_iter().filter(|due| !closed || due.done_on.is_some()).collect()
    }
}

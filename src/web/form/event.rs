//! What did a registrar type? Fields of an event, read into a draft or into one error a field.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::FieldError;
use crate::flow::enter_event::Draft;
use crate::record::code::Code;
use crate::record::id::Id;
use crate::record::licence::{Appeal, EventKind, LicenceEvent};
use crate::record::period::parse_day;
use crate::record::said::Said;
use crate::store::entries::EntryKind;

/// The form as it was typed; an empty field is not stated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand on the page")]
pub struct EventForm {
    #[serde(skip_serializing)]
    pub form_token: String,
    pub version: String,
    pub does: String,
    pub of: String,
    pub event: String,
    pub effective_on: String,
    pub ends_on: String,
    pub decided_on: String,
    pub published_on: String,
    pub ground: String,
    pub reason: String,
    pub raw_status: String,
    pub appeal: String,
    pub why: String,
    pub despite: String,
}

/// The form of the second person.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand on the page")]
pub struct DecisionForm {
    pub form_token: String,
    pub version: String,
    pub verdict: String,
    pub why: String,
}

impl EventForm {
    /// A form that corrects an event.
    #[must_use]
    pub fn correcting(mark: &str, event: &LicenceEvent) -> Self {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            does: EntryKind::Corrected.to_string(),
            of: mark.to_owned(),
            event: event.event.to_string(),
            effective_on: event.effective_on.to_string(),
            ends_on: day(event.ends_on),
            decided_on: day(event.decided_on),
            published_on: day(event.published_on),
            ground: text(&event.ground),
            reason: text(&event.reason),
            raw_status: text(&event.raw_status),
            appeal: event.appeal.to_string(),
            ..Self::default()
        }
    }

    /// Whether an event is taken back: then nothing but the reason is read.
    #[must_use]
    pub fn withdraws(&self) -> bool {
        self.does == EntryKind::Withdrawn.as_str()
    }

    /// What is to be written.
    ///
    /// # Errors
    /// With every field that cannot be read.
    pub fn read(&self) -> Result<Draft, Vec<FieldError>> {
        let mut errors = Vec::new();
        let kind = EntryKind::parse(&self.does).unwrap_or(EntryKind::Entered);
        let mut fields = Fields { errors: &mut errors, is_read: !self.withdraws() };
        let event = LicenceEvent {
            line: 0,
            licence_no: Id::default(),
            event: fields.code("event", &self.event, "Choose what happened.").unwrap_or(EventKind::ConditionsAdded),
            effective_on: fields.first_day("effective_on", &self.effective_on).unwrap_or_default(),
            ends_on: fields.day("ends_on", &self.ends_on),
            decided_on: fields.day("decided_on", &self.decided_on),
            published_on: fields.day("published_on", &self.published_on),
            recorded_on: None,
            ground: text(&self.ground),
            reason: text(&self.reason),
            raw_status: text(&self.raw_status),
            appeal: fields.code("appeal", &self.appeal, "Choose where an appeal stands.").unwrap_or(Appeal::None),
        };
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Draft { kind, of: text(&self.of), event, why: self.why.clone(), despite: text(&self.despite), seen: self.version.clone() })
    }
}

struct Fields<'a> {
    errors: &'a mut Vec<FieldError>,
    is_read: bool,
}

impl Fields<'_> {
    fn code<T: Code>(&mut self, field: &'static str, typed: &str, advice: &str) -> Option<T> {
        let read = T::parse(typed.trim()).ok();
        if read.is_none() && self.is_read {
            self.errors.push(FieldError { field: field.into(), message: Said::in_english(advice.to_owned()).into() });
        }
        read
    }

    fn first_day(&mut self, field: &'static str, typed: &str) -> Option<NaiveDate> {
        if typed.trim().is_empty() && self.is_read {
            self.errors.push(FieldError { field: field.into(), message: Said::in_english("Write the first day of the effect.").into() });
        }
        self.day(field, typed)
    }

    fn day(&mut self, field: &'static str, typed: &str) -> Option<NaiveDate> {
        let typed = typed.trim();
        let read = parse_day(typed);
        if read.is_none() && !typed.is_empty() && self.is_read {
            let message = format!("Write the day as year-month-day, such as 2026-03-24, not {typed:?}.");
            self.errors.push(FieldError { field: field.into(), message: Said::in_english(message).into() });
        }
        read
    }
}

/// A text without what a page or a terminal would obey; nothing where it is empty.
fn text(typed: &str) -> Option<String> {
    let clean: String = typed.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    (!clean.is_empty()).then_some(clean)
}

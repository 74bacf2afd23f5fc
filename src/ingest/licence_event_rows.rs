//! How does a row of `licence_events.csv` become an event of a licence?

use super::cell::{code, day, id, words};
use super::columns::columns;
use super::entry::Entry;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::licence::{Appeal, LicenceEvent};

columns! {
    LicenceEvents;
    required LicenceNo = "licence_no", Event = "event", EffectiveOn = "effective_on";
    optional
        EndsOn = "ends_on", DecidedOn = "decided_on", PublishedOn = "published_on", RecordedOn = "recorded_on", Ground = "ground",
        Reason = "reason", RawStatus = "raw_status", Appeal = "appeal",
}

impl Entry for LicenceEvent {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let licence_no = row.required(Column::LicenceNo, id);
        let event = row.required(Column::Event, code);
        let effective_on = row.required(Column::EffectiveOn, day);
        let event = Self {
            line: row.line(),
            ends_on: row.optional(Column::EndsOn, day),
            decided_on: row.optional(Column::DecidedOn, day),
            published_on: row.optional(Column::PublishedOn, day),
            recorded_on: row.optional(Column::RecordedOn, day),
            ground: row.optional(Column::Ground, words),
            reason: row.optional(Column::Reason, words),
            raw_status: row.optional(Column::RawStatus, words),
            appeal: row.optional(Column::Appeal, code).unwrap_or(Appeal::None),
            licence_no: licence_no?,
            event: event?,
            effective_on: effective_on?,
        };
        super::periods::through(row, Some(event.effective_on), event.ends_on, Column::EndsOn);
        Some(event)
    }
}

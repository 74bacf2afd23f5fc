//! Are two complaints one matter? Same agency or placement, something in common, within thirty days; a person decides.

use chrono::NaiveDate;

use super::event::Event;
use super::file::ComplaintFile;
use crate::record::id::{Id, Key};

/// Days within which two complaints may be one (the project's domain research, section 6.2; `proposed`).
const DAYS_MAX: u64 = 30;

impl ComplaintFile {
    /// The licence of the agency as the desk found it.
    #[must_use]
    pub fn licence(&self) -> Option<Id> {
        self.found(|event| if let Event::TakenOn { licence_no, .. } = event { licence_no.as_deref() } else { None })
    }

    /// The placement as the desk found it.
    #[must_use]
    pub fn placement(&self) -> Option<Id> {
        self.found(|event| if let Event::TakenOn { placement_id, .. } = event { placement_id.as_deref() } else { None })
    }

    /// Whether the two may be one matter.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let apart = |a: NaiveDate, b: NaiveDate| a.signed_duration_since(b).num_days().unsigned_abs();
        let in_common = !self.grievance.matters.is_disjoint(&other.grievance.matters);
        let near = apart(self.received_on, other.received_on) <= DAYS_MAX;
        self.id != other.id && near && in_common && !other.has_ended() && (self.shares_agency(other) || same(self.placement(), other.placement()))
    }

    fn shares_agency(&self, other: &Self) -> bool {
        let words = |file: &Self| file.grievance.agency.as_deref().map(Id::new);
        same(self.licence(), other.licence()) || same(words(self), words(other))
    }

    fn found(&self, of: impl Fn(&Event) -> Option<&str>) -> Option<Id> {
        self.events.iter().rev().find_map(|logged| of(&logged.event)).filter(|text| !text.trim().is_empty()).map(Id::new)
    }
}

fn same(one: Option<Id>, other: Option<Id>) -> bool {
    let key = |id: Option<Id>| id.map(|id| id.key()).filter(|key: &Key| !key.is_empty());
    key(one).zip(key(other)).is_some_and(|(one, other)| one == other)
}

//! When does a file let go of what tells of a person, and what is left of it then? Its states and days stay, its words go.

use chrono::NaiveDate;

use super::event::{Closing, Decision, Event, Logged};
use super::file::ComplaintFile;
use crate::record::retention::Holding;

impl ComplaintFile {
    /// The last day on which anything happened in it.
    #[must_use]
    pub fn last_on(&self) -> NaiveDate {
        self.events.iter().map(|logged| logged.happened_on.max(logged.recorded_at.date_naive())).max().unwrap_or(self.received_on)
    }

    /// How long it is kept once it has ended: longer where it was upheld at least in part, settled or passed on.
    #[must_use]
    pub fn holding(&self) -> Holding {
        let stands = |logged: &Logged| match &logged.event {
            Event::Decided { outcome: Decision::Upheld | Decision::PartlyUpheld, .. } => Some(true),
            Event::Decided { outcome: Decision::NotUpheld | Decision::CannotBeTold, .. } => Some(false),
            Event::Closed { why: Closing::Settled | Closing::PassedOn, .. } => Some(true),
            Event::Closed { why: Closing::NotUpheld, .. } => Some(false),
            Event::Closed { .. }
            | Event::Acknowledged
            | Event::Asked { .. }
            | Event::Answered { .. }
            | Event::TakenOn { .. }
            | Event::Contacted
            | Event::Assured { .. }
            | Event::Referred { .. }
            | Event::Accepted { .. }
            | Event::Declined { .. }
            | Event::NoticeServed
            | Event::Replied
            | Event::Owed { .. }
            | Event::Paid { .. }
            | Event::Confirmed { .. }
            | Event::Withdrawn
            | Event::Merged { .. }
            | Event::Joined { .. } => None,
        };
        if self.events.iter().rev().find_map(stands) == Some(true) { Holding::ReportUpheld } else { Holding::ReportOther }
    }

    /// Everything that people wrote in it, in order: what is erased together.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        let told = [&self.grievance.words, &self.grievance.agency];
        let told = told.into_iter().filter_map(|text| text.as_deref());
        told.chain(self.events.iter().filter_map(|logged| logged.event.words())).filter(|text| !text.is_empty()).collect()
    }
}

impl Event {
    /// The words of people in it. The name of an office is none.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Asked { words } | Self::Answered { words } => Some(words),
            Self::Assured { by, .. } => Some(by),
            Self::Declined { reason, .. } => Some(reason),
            Self::Decided { reasons, .. } | Self::Closed { reasons, .. } => Some(reasons),
            Self::Paid { proof, .. } => Some(proof),
            Self::Acknowledged
            | Self::TakenOn { .. }
            | Self::Contacted
            | Self::Referred { .. }
            | Self::Accepted { .. }
            | Self::NoticeServed
            | Self::Replied
            | Self::Owed { .. }
            | Self::Confirmed { .. }
            | Self::Withdrawn
            | Self::Merged { .. }
            | Self::Joined { .. } => None,
        }
    }

    /// The same event with no word in it.
    #[must_use]
    pub fn without_words(mut self) -> Self {
        match &mut self {
            Self::Asked { words: text }
            | Self::Answered { words: text }
            | Self::Assured { by: text, .. }
            | Self::Declined { reason: text, .. }
            | Self::Decided { reasons: text, .. }
            | Self::Closed { reasons: text, .. }
            | Self::Paid { proof: text, .. } => text.clear(),
            Self::Acknowledged
            | Self::TakenOn { .. }
            | Self::Contacted
            | Self::Referred { .. }
            | Self::Accepted { .. }
            | Self::NoticeServed
            | Self::Replied
            | Self::Owed { .. }
            | Self::Confirmed { .. }
            | Self::Withdrawn
            | Self::Merged { .. }
            | Self::Joined { .. } => {}
        }
        self
    }
}

//! What of a case tells of people, and how long is it kept? Its words and the bytes of its evidence; states, days, authors, placements, sums and
//! digests stay for good.

use chrono::NaiveDate;

use super::event::{Event, Ruling};
use super::evidence::{Keeping, Piece};
use super::file::CaseFile;
use crate::record::retention::Holding;

/// What stands where words were erased.
pub const ERASED: &str = "(erased)";

impl CaseFile {
    /// How long it is kept.
    #[must_use]
    pub fn holding(&self) -> Holding {
        let is_decided = self.events.iter().any(|logged| matches!(logged.event, Event::Decided { .. }));
        if is_decided { Holding::CaseDecided } else { Holding::CaseUndecided }
    }

    /// The day of the last thing that happened in it.
    #[must_use]
    pub fn last_on(&self) -> NaiveDate {
        self.events.iter().map(|logged| logged.happened_on).fold(self.opened_on, NaiveDate::max)
    }

    /// The day until which an appeal may still be made against the decision that stands.
    #[must_use]
    pub fn appeal_until(&self) -> Option<NaiveDate> {
        let (logged, _) = self.decision()?;
        if let Event::Decided { appeal_until, .. } = &logged.event { *appeal_until } else { None }
    }

    /// Every word of it that is not erased, for a digest.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        let told = self.events.iter().filter(|logged| !matches!(logged.event, Event::Owed { .. }));
        told.flat_map(|logged| logged.event.texts()).filter(|text| *text != ERASED).collect()
    }

    /// Raw uploads with the days on which they were added; bytes that are evidence under another number are none.
    #[must_use]
    pub fn raw_uploads(&self) -> Vec<(NaiveDate, &Piece)> {
        let stays = |sha256: &str| self.pieces().any(|(_, other)| other.sha256 == sha256 && other.keeping == Keeping::Case);
        let raw = self.pieces().filter(|(_, piece)| piece.keeping == Keeping::RawUpload && !stays(&piece.sha256));
        raw.map(|(logged, piece)| (logged.recorded_at.date_naive(), piece)).collect()
    }
}

impl Event {
    /// The same without its words: kind, numbers, days, sums, codes and digests stay.
    #[must_use]
    pub fn without_words(self) -> Self {
        let gone = || ERASED.to_owned();
        match self {
            Self::Noted { .. } => Self::Noted { words: gone() },
            Self::Evidence(piece) => Self::Evidence(piece.without_words()),
            Self::Handed { evidence, .. } => Self::Handed { evidence, to: gone(), why: gone() },
            Self::Limited { last_on, .. } => Self::Limited { offence: gone(), last_on },
            Self::NoticeMade { .. } => Self::NoticeMade { addressee: gone(), allegations: gone() },
            Self::Served { how, .. } => Self::Served { how, proof: gone() },
            Self::ExtensionAsked { .. } => Self::ExtensionAsked { reasons: gone() },
            Self::Extended { until, .. } => Self::Extended { until, reasons: gone() },
            Self::Replied { .. } => Self::Replied { words: gone() },
            Self::Decided { rulings, standard, appeal_until, forum, .. } => {
                let rulings = rulings.into_iter().map(|ruling| Ruling { reasons: gone(), ..ruling }).collect();
                Self::Decided { rulings, standard, considered: gone(), appeal_until, forum }
            }
            Self::Sanctioned { sanction, from, until, points, .. } => Self::Sanctioned { sanction, from, until, points, words: gone() },
            Self::Entered { sanction, appeal, .. } => Self::Entered { sanction, appeal, words: gone() },
            Self::Appealed { stays, .. } => Self::Appealed { forum: gone(), stays },
            Self::AppealAnswered { answer, .. } => Self::AppealAnswered { answer, reasons: gone() },
            // Findings stay as those do on which the case was opened.
            Self::Added { .. } => self,
            // The number of a placement is no word of anybody; who its worker is goes with the placement.
            Self::Owed { .. } => self,
            Self::Paid { item, amount, .. } => Self::Paid { item, amount, proof: gone() },
            Self::Confirmed { item, came, .. } => Self::Confirmed { item, came, how: gone() },
            Self::Drawn { item, decision, amount, refill_on, .. } => Self::Drawn { item, decision, amount, receipt: gone(), refill_on },
            Self::Refilled { drawn, amount, .. } => Self::Refilled { drawn, amount, proof: gone() },
            Self::Closed { why, .. } => Self::Closed { why, reasons: gone() },
        }
    }
}

impl Piece {
    fn without_words(self) -> Self {
        let gone = || ERASED.to_owned();
        let (authority, obtained_by) = (self.authority.map(|_| gone()), self.obtained_by.map(|_| gone()));
        Self { name: gone(), source: gone(), method: gone(), authority, obtained_by, ..self }
    }
}

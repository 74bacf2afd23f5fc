//! Which findings does an official want to see, and in which order? Everything that is not stated is open.

use chrono::NaiveDate;

use super::code::codes;
use super::finding::{Grade, Indicator, Outcome};
use super::id::Id;
use super::place::Country;
use super::triage::Standing;

codes! {
    /// In which order findings are listed.
    Order, "one of inspection day":
    /// Breaches before advice, the gravest first, then the newest.
    Inspection = "inspection",
    /// The newest first.
    Day = "day",
}

codes! {
    /// Which findings are listed by what was made of them.
    Listed, "one of at_hand new read in_case set_aside all":
    /// All but those set aside.
    AtHand = "at_hand",
    New = "new", Read = "read", InCase = "in_case", SetAside = "set_aside",
    All = "all",
}

/// Whose findings are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    /// Those of whoever asks.
    Mine,
    /// Those that nobody has.
    Nobodys,
    /// Those of an official, by number.
    Of(i64),
}

/// What is asked of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Only of this kind.
    pub code: Option<Indicator>,
    /// Only of this grade.
    pub grade: Option<Grade>,
    /// Only those that say this; breaches and advice where not stated.
    pub outcome: Option<Outcome>,
    /// Only at this agency.
    pub agency: Option<Id>,
    /// Only of workers from there.
    pub origin: Option<Country>,
    /// Only of work there.
    pub destination: Option<Country>,
    /// Only where the day that decided is this or later.
    pub from: Option<NaiveDate>,
    /// Only where it is this or earlier.
    pub until: Option<NaiveDate>,
    /// Only of returns of this sender, by number.
    pub source: Option<i64>,
    /// Only those of which this was made.
    pub listed: Listed,
    /// Only those of these hands.
    pub hands: Option<Hands>,
    /// The order.
    pub order: Order,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            code: None,
            grade: None,
            outcome: None,
            agency: None,
            origin: None,
            destination: None,
            from: None,
            until: None,
            source: None,
            listed: Listed::AtHand,
            hands: None,
            order: Order::Inspection,
        }
    }
}

impl Listed {
    /// The one standing that is listed; `None` where several are.
    #[must_use]
    pub const fn only(self) -> Option<Standing> {
        match self {
            Self::New => Some(Standing::New),
            Self::Read => Some(Standing::Read),
            Self::InCase => Some(Standing::InCase),
            Self::SetAside => Some(Standing::SetAside),
            Self::AtHand | Self::All => None,
        }
    }
}

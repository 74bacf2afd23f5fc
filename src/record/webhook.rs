//! Who wants to hear of what, and how did it go? A subscription of a person to changes of the register, and each attempt to deliver.

use chrono::{DateTime, Utc};

use super::code::codes;
use super::id::{Id, Key};

/// What a subscription is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// Every change.
    Everything,
    /// Changes of one jurisdiction's licences: a code of ISO 3166 such as `PH`.
    Jurisdiction(String),
    /// Changes of one licence.
    Licence(Id),
}

impl About {
    /// Whether a change of this licence is meant. A jurisdiction that is not known may be the one that is meant: silence could hide a suspension.
    #[must_use]
    pub fn means(&self, licence_no: &str, jurisdiction: Option<&str>) -> bool {
        match self {
            Self::Everything => true,
            Self::Jurisdiction(code) => jurisdiction.is_none_or(|whose| whose == code),
            Self::Licence(licence) => licence.key() == Key::of(licence_no),
        }
    }
}

codes! {
    /// How a subscription stands.
    State, "one of unverified active disabled cancelled":
    /// Its receiver has not answered the challenge yet: nothing else is sent there.
    Unverified = "unverified",
    /// Its receiver is told of changes.
    Active = "active",
    /// Its receiver took nothing, or does not want to hear: nothing is sent there any more.
    Disabled = "disabled",
    /// Its person took it back.
    Cancelled = "cancelled",
}

/// A subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its number.
    pub id: i64,
    /// Where messages go.
    pub url: String,
    /// What it is about.
    pub about: About,
    /// How it stands.
    pub state: State,
    /// Why it stands so, where it is disabled.
    pub reason: Option<String>,
    /// When it was made.
    pub made_at: DateTime<Utc>,
}

codes! {
    /// Why no answer came, or none that can be read.
    Trouble, "one of address_refused no_such_host not_connected no_trust timed_out broken_off answer_too_long":
    /// The name leads to an address inside of a network: nothing was sent.
    AddressRefused = "address_refused",
    /// The name leads to no address.
    NoSuchHost = "no_such_host",
    /// Nobody listens there.
    NotConnected = "not_connected",
    /// The certificate is not one of that name that a public authority signed.
    NoTrust = "no_trust",
    /// It took too long.
    TimedOut = "timed_out",
    /// The answer broke off, or is no HTTP.
    BrokenOff = "broken_off",
    /// The answer is longer than any that is read.
    AnswerTooLong = "answer_too_long",
}

codes! {
    /// What a message is for.
    MessageKind, "one of webhook.challenge edition.changed":
    /// Is the receiver the one of whoever subscribed?
    Challenge = "webhook.challenge",
    /// An edition says of something what the one before did not.
    Changed = "edition.changed",
}

/// One attempt to deliver a message. What was answered is not kept, but its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The message; it has one name in all attempts.
    pub message_id: String,
    /// What it is for.
    pub kind: MessageKind,
    /// Which attempt, from 1.
    pub nth: u32,
    /// When it began.
    pub at: DateTime<Utc>,
    /// Status of the answer, where one came.
    pub status: Option<u16>,
    /// Why none came.
    pub trouble: Option<Trouble>,
    /// How long it took.
    pub milliseconds: u32,
}

//! What happens in a case? Each event is added and none is changed; here stand their kinds, what each must hold, and in which role it is done.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::Hand;
use super::evidence::Piece;
use super::ground::Ground;
use crate::record::code::codes;
use crate::record::complaint::event::{coded, minor, of_minor};
use crate::record::complaint::remedy::{Head, Payer};
use crate::record::licence::Appeal;
use crate::record::money::Money;

codes! {
    /// In which role something is done.
    Hat, "one of investigator decider registrar":
    Investigator = "investigator", Decider = "decider", Registrar = "registrar",
}

codes! {
    /// How a paper reached the agency.
    Service, "one of in_person registered_post courier electronic public_notice":
    InPerson = "in_person", RegisteredPost = "registered_post", Courier = "courier", Electronic = "electronic", PublicNotice = "public_notice",
}

codes! {
    /// What was decided of one finding.
    Verdict, "one of proven not_proven no_breach": Proven = "proven", NotProven = "not_proven", NoBreach = "no_breach",
}

codes! {
    /// How sure the decider had to be.
    Standard, "one of balance clear beyond_doubt":
    /// More likely than not.
    Balance = "balance",
    /// Clear and convincing.
    Clear = "clear",
    /// Beyond reasonable doubt.
    BeyondDoubt = "beyond_doubt",
}

codes! {
    /// What the agency bears.
    Sanction, "one of warning points fine conditions suspension revocation":
    Warning = "warning", Points = "points", Fine = "fine", Conditions = "conditions", Suspension = "suspension", Revocation = "revocation",
}

impl Sanction {
    /// Whether it changes what the licence is, and so belongs into the register.
    #[must_use]
    pub const fn changes_the_licence(self) -> bool {
        match self {
            Self::Warning | Self::Points | Self::Fine => false,
            Self::Conditions | Self::Suspension | Self::Revocation => true,
        }
    }
}

codes! {
    /// What came of an appeal.
    Answer, "one of upheld varied quashed remitted":
    Upheld = "upheld",
    /// Upheld with another sanction, which is written anew.
    Varied = "varied",
    /// The decision is gone, and sanction and points with it.
    Quashed = "quashed",
    /// It is to be decided anew, by a person who did not decide it before.
    Remitted = "remitted",
}

codes! {
    /// Why a case was closed.
    Closing, "one of done no_action nothing_proven quashed uncollectable passed_on court":
    /// All that was decided is done, and all that was owed has come.
    Done = "done",
    /// It was not pursued.
    NoAction = "no_action",
    NothingProven = "nothing_proven", Quashed = "quashed",
    /// What is owed cannot be got.
    Uncollectable = "uncollectable",
    /// Another body has taken it over.
    PassedOn = "passed_on",
    /// A court has it.
    Court = "court",
}

/// What was decided of one finding, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// The finding.
    pub finding_id: String,
    /// What.
    #[serde(deserialize_with = "coded")]
    pub verdict: Verdict,
    /// Why.
    pub reasons: String,
}

/// Something that happened. In a store it lies as JSON with its `kind`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields say themselves what they hold; where one needs a word, it has it")]
pub enum Event {
    /// More findings were put into the case, as they stood on that day.
    Added { findings: Vec<Ground> },
    /// A note of whoever investigates.
    Noted { words: String },
    /// Something that shows what happened.
    Evidence(Piece),
    /// Evidence went to another hand or place.
    Handed { evidence: i64, to: String, why: String },
    /// An offence falls under a limitation.
    Limited { offence: String, last_on: NaiveDate },
    /// The allegations were written to the agency. No clock runs yet.
    NoticeMade { addressee: String, allegations: String },
    /// The notice reached the agency: its days run from here.
    Served {
        #[serde(deserialize_with = "coded")]
        how: Service,
        proof: String,
    },
    /// The agency asks for more days.
    ExtensionAsked { reasons: String },
    /// It has them.
    Extended { until: NaiveDate, reasons: String },
    /// The agency replied.
    Replied { words: String },
    /// It was decided, finding by finding.
    Decided {
        rulings: Vec<Ruling>,
        #[serde(deserialize_with = "coded")]
        standard: Standard,
        /// What the agency said, and why it does or does not change the outcome.
        considered: String,
        /// Until when and to whom the agency may appeal, where it may.
        appeal_until: Option<NaiveDate>,
        forum: Option<String>,
    },
    /// What the agency bears for it.
    Sanctioned {
        #[serde(deserialize_with = "coded")]
        sanction: Sanction,
        from: NaiveDate,
        until: Option<NaiveDate>,
        /// The scheme, the offence in it, and how many points.
        points: Option<(String, String, u32)>,
        words: String,
    },
    /// A registrar brought it before the register; a second one confirms it where two decide.
    Entered {
        /// The sanction, or the drawing after which the deposit was not filled up.
        sanction: i64,
        /// What the register then says of an appeal against it: `allowed` takes it away, `stayed` holds it.
        #[serde(deserialize_with = "coded")]
        appeal: Appeal,
        words: String,
    },
    /// The agency appealed.
    Appealed {
        forum: String,
        /// Whether the sanction waits for the answer.
        stays: bool,
    },
    /// The appeal was answered.
    AppealAnswered {
        #[serde(deserialize_with = "coded")]
        answer: Answer,
        reasons: String,
    },
    /// Something is owed to the worker of a placement; the number of the event is the number of the item.
    Owed {
        placement_id: String,
        #[serde(deserialize_with = "coded")]
        head: Head,
        #[serde(deserialize_with = "coded")]
        payer: Payer,
        #[serde(serialize_with = "minor", deserialize_with = "of_minor")]
        amount: Money,
        due_on: NaiveDate,
        /// Whether it was estimated, where no receipt exists.
        is_estimate: bool,
    },
    /// A part of it was paid.
    Paid {
        item: i64,
        #[serde(serialize_with = "minor", deserialize_with = "of_minor")]
        amount: Money,
        proof: String,
    },
    /// What the worker says of whether it came.
    Confirmed { item: i64, came: bool, how: String },
    /// Money for it was drawn from the deposit that the agency laid down: it counts as paid.
    Drawn {
        item: i64,
        /// The number of the decision by which it was drawn.
        decision: i64,
        #[serde(serialize_with = "minor", deserialize_with = "of_minor")]
        amount: Money,
        receipt: String,
        /// The last day on which the agency fills it up in time.
        refill_on: NaiveDate,
    },
    /// The agency put money back.
    Refilled {
        drawn: i64,
        #[serde(serialize_with = "minor", deserialize_with = "of_minor")]
        amount: Money,
        proof: String,
    },
    /// It was closed.
    Closed {
        #[serde(deserialize_with = "coded")]
        why: Closing,
        reasons: String,
    },
}

/// An event with its two times and its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// Its number, counted over all cases.
    pub id: i64,
    /// What happened.
    pub event: Event,
    /// On which day it was so.
    pub happened_on: NaiveDate,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    /// Who wrote it.
    pub who: Hand,
}

impl Event {
    /// In which role it is done.
    #[must_use]
    pub const fn hat(&self) -> Hat {
        match self {
            Self::Added { .. }
            | Self::Noted { .. }
            | Self::Evidence(_)
            | Self::Handed { .. }
            | Self::Limited { .. }
            | Self::NoticeMade { .. }
            | Self::Served { .. }
            | Self::ExtensionAsked { .. }
            | Self::Extended { .. }
            | Self::Replied { .. }
            | Self::Appealed { .. }
            | Self::Owed { .. }
            | Self::Paid { .. }
            | Self::Confirmed { .. }
            | Self::Closed { .. } => Hat::Investigator,
            Self::Decided { .. } | Self::Sanctioned { .. } | Self::AppealAnswered { .. } => Hat::Decider,
            Self::Entered { .. } | Self::Drawn { .. } | Self::Refilled { .. } => Hat::Registrar,
        }
    }

    /// The texts that it must hold.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Self::Added { .. } => Vec::new(),
            Self::Noted { words } | Self::Replied { words } | Self::Sanctioned { words, .. } | Self::Entered { words, .. } => vec![words],
            Self::Evidence(piece) => piece.texts(),
            Self::Handed { to, why, .. } => vec![to, why],
            Self::Limited { offence, .. } => vec![offence],
            Self::NoticeMade { addressee, allegations } => vec![addressee, allegations],
            Self::Served { proof, .. } | Self::Paid { proof, .. } | Self::Refilled { proof, .. } => vec![proof],
            Self::Drawn { receipt, .. } => vec![receipt],
            Self::ExtensionAsked { reasons } | Self::Extended { reasons, .. } | Self::AppealAnswered { reasons, .. } | Self::Closed { reasons, .. } => {
                vec![reasons]
            }
            Self::Decided { rulings, considered, .. } => rulings.iter().map(|ruling| ruling.reasons.as_str()).chain([considered.as_str()]).collect(),
            Self::Appealed { forum, .. } => vec![forum],
            Self::Owed { placement_id, .. } => vec![placement_id],
            Self::Confirmed { how, .. } => vec![how],
        }
    }
}

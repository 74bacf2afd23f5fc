//! What happens to a complaint after it was filed? Each event is added and none is changed; here stand their kinds and what each must hold.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::grievance::Assurance;
use super::remedy::{Head, Payer};
use crate::record::code::{Code, codes};
use crate::record::currency::Currency;
use crate::record::money::Money;

codes! {
    /// Where a complaint can be passed on. Those who control borders and stay are not among them, and a test watches that they never are.
    Referral, "one of licensing_authority labour_inspection conciliation labour_attache shelter trafficking_help legal_aid union resource_centre health_care":
    LicensingAuthority = "licensing_authority", LabourInspection = "labour_inspection", Conciliation = "conciliation",
    LabourAttache = "labour_attache", Shelter = "shelter", TraffickingHelp = "trafficking_help", LegalAid = "legal_aid", Union = "union",
    ResourceCentre = "resource_centre", HealthCare = "health_care",
}

codes! {
    /// What was decided.
    Decision, "one of upheld partly_upheld not_upheld cannot_be_told":
    Upheld = "upheld", PartlyUpheld = "partly_upheld", NotUpheld = "not_upheld", CannotBeTold = "cannot_be_told",
}

codes! {
    /// Why a complaint was closed.
    Closing, "one of settled not_upheld passed_on no_answer cannot_be_told other":
    /// What was owed came back, or nothing was owed.
    Settled = "settled",
    NotUpheld = "not_upheld",
    /// Another body has taken it over.
    PassedOn = "passed_on",
    /// The person who filed can no longer be reached.
    NoAnswer = "no_answer",
    CannotBeTold = "cannot_be_told",
    Other = "other",
}

/// Something that happened. In a store it lies as JSON with its `kind`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The desk has seen it.
    Acknowledged,
    /// A message of the worker.
    Asked {
        /// The words.
        words: String,
    },
    /// A message to the worker.
    Answered {
        /// The words.
        words: String,
    },
    /// The desk works on it.
    TakenOn {
        /// Whether somebody may be in danger.
        urgent: bool,
        /// The agency as the desk found it in the register.
        licence_no: Option<String>,
        /// The placement, where it was found.
        placement_id: Option<String>,
    },
    /// Somebody of the desk spoke with the worker.
    Contacted,
    /// It is known better who complains.
    Assured {
        /// How well.
        #[serde(deserialize_with = "coded")]
        level: Assurance,
        /// By what. Never a worker's number.
        by: String,
    },
    /// It was passed on, with the worker's word that it may be.
    Referred {
        /// To what kind of body.
        #[serde(deserialize_with = "coded")]
        to: Referral,
        /// Its name.
        office: String,
    },
    /// The body took it.
    Accepted {
        /// The number of the event that passed it on.
        referral: i64,
    },
    /// The body did not take it.
    Declined {
        /// The number of the event that passed it on.
        referral: i64,
        /// Why.
        reason: String,
    },
    /// The agency was told what is said of it, and has its days to reply.
    NoticeServed,
    /// The agency replied.
    Replied,
    /// It was decided.
    Decided {
        /// What.
        #[serde(deserialize_with = "coded")]
        outcome: Decision,
        /// Why, for the worker.
        reasons: String,
    },
    /// Something is owed to the worker; the number of the event is the number of the item.
    Owed {
        /// For what.
        #[serde(deserialize_with = "coded")]
        head: Head,
        /// By whom.
        #[serde(deserialize_with = "coded")]
        payer: Payer,
        /// How much.
        #[serde(serialize_with = "minor", deserialize_with = "of_minor")]
        amount: Money,
        /// Until when.
        due_on: NaiveDate,
    },
    /// A part of it was paid, as the desk was shown.
    Paid {
        /// The item.
        item: i64,
        /// How much.
        #[serde(serialize_with = "minor", deserialize_with = "of_minor")]
        amount: Money,
        /// What shows it.
        proof: String,
    },
    /// The worker says whether the money came.
    Confirmed {
        /// The item.
        item: i64,
        /// Whether it came.
        came: bool,
    },
    /// It was closed.
    Closed {
        /// Why.
        #[serde(deserialize_with = "coded")]
        why: Closing,
        /// In words, for the worker.
        reasons: String,
    },
    /// The worker takes it back.
    Withdrawn,
    /// It goes on in another file; its own text and code stay.
    Merged {
        /// The other file.
        into: i64,
    },
    /// Another file goes on in this one.
    Joined {
        /// The other file.
        from: i64,
    },
}

/// An event with its two times and its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// Its number, counted over all files.
    pub id: i64,
    /// What happened.
    pub event: Event,
    /// On which day it was so.
    pub happened_on: NaiveDate,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    /// The official who wrote it; `None` where it was whoever has the code.
    pub who: Option<String>,
}

pub(in crate::record) fn coded<'de, D: Deserializer<'de>, C: Code>(from: D) -> Result<C, D::Error> {
    let text = String::deserialize(from)?;
    C::parse(&text).map_err(serde::de::Error::custom)
}

pub(in crate::record) fn minor<S: Serializer>(money: &Money, to: S) -> Result<S::Ok, S::Error> {
    (money.minor, money.currency.code()).serialize(to)
}

pub(in crate::record) fn of_minor<'de, D: Deserializer<'de>>(from: D) -> Result<Money, D::Error> {
    let (minor, currency) = <(i64, String)>::deserialize(from)?;
    Ok(Money::new(minor, Currency::parse(&currency).map_err(serde::de::Error::custom)?))
}

//! Is a printed name that of a licence's holder? What a person who looked has said: the machine proposes, and remembers who decided.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::agency::name_key;
use super::code::codes;
use super::id::{Id, Key};

codes! {
    /// What a person says of two names.
    Sameness, "one of same different unsure":
    /// One agency.
    Same = "same",
    /// Two agencies.
    Different = "different",
    /// It cannot be told from what is known.
    Unsure = "unsure",
}

/// The judgement of a person on a name that was printed beside a licence number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameJudgement {
    /// The licence number.
    pub licence_no: Id,
    /// The printed name.
    pub name: String,
    /// What the person says.
    pub judged: Sameness,
    /// Why, in the person's words.
    pub reason: String,
    /// The name of the person at the desk.
    pub by: String,
    /// The day of the judgement.
    pub on: NaiveDate,
}

impl NameJudgement {
    /// The newest judgement of each question; they come the oldest first.
    #[must_use]
    pub fn newest(judgements: Vec<Self>) -> HashMap<(Key, String), Self> {
        judgements.into_iter().map(|one| (Self::question(&one.licence_no.key(), &one.name), one)).collect()
    }

    /// What two judgements on the same question share: the licence, and the name in whatever writing.
    #[must_use]
    pub fn question(licence_no: &Key, name: &str) -> (Key, String) {
        (licence_no.clone(), name_key(name))
    }
}

//! What did another authority decide on an agency that may be one of ours? A word to look at, for officials alone: no finding, no sanction here,
//! and nothing that is published.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::code::{Code, codes};
use super::hex::hex;
use super::id::{Id, Key};
use super::licence::Appeal;

codes! {
    /// What stands against a licence there.
    Act, "one of suspended revoked cancelled conditions_added":
    Suspended = "suspended", Revoked = "revoked", Cancelled = "cancelled", ConditionsAdded = "conditions_added",
}

codes! {
    /// By what an agency there is taken for one of ours.
    Tie, "one of licence name maybe":
    /// The same licence of the same jurisdiction, under a name that fits.
    Licence = "licence",
    /// The very same name, which one agency of ours alone goes by.
    Name = "name",
    /// A name that is alike, or that several of ours go by, or a licence under another name: it may be one of ours, and may not.
    Maybe = "maybe",
}

/// What stands against an agency in the register of another authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theirs {
    /// Whose licence it is there; absent where they do not say.
    pub jurisdiction: Option<String>,
    /// Licence number there.
    pub licence_no: String,
    /// Registered name there, where they give one.
    pub legal_name: Option<String>,
    /// What was decided.
    pub act: Act,
    /// First day of its effect, where they give one.
    pub effective_on: Option<NaiveDate>,
    /// Last day of its effect, where one was set.
    pub ends_on: Option<NaiveDate>,
    /// Law and article, in their words.
    pub ground: Option<String>,
    /// Where an appeal stands.
    pub appeal: Appeal,
}

/// An edition of another authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionThere {
    /// The name by which the authority is called here.
    pub authority: String,
    /// Its number.
    pub edition: u32,
    /// The day that it speaks of.
    pub on: NaiveDate,
}

/// A word on an agency that may be one of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Where it stands.
    pub there: EditionThere,
    /// What stands there.
    pub theirs: Theirs,
    /// Our licence number, as printed.
    pub licence_no: Id,
    /// Our registered name.
    pub name: String,
    /// By what it is taken for ours.
    pub tie: Tie,
}

impl Theirs {
    /// What tells this word of an authority from every other: the same in a later edition, whatever became of appeal or end.
    #[must_use]
    pub fn identity(&self, authority: &str) -> String {
        let Self { jurisdiction, licence_no, act, effective_on, .. } = self;
        let day = effective_on.map(|day| day.to_string()).unwrap_or_default();
        let (authority, licence_no) = (Key::of(authority), Key::of(licence_no));
        digest(&[authority.as_str(), jurisdiction.as_deref().unwrap_or_default(), licence_no.as_str(), act.as_str(), &day])
    }
}

impl Alert {
    /// What tells this alert from every other: what stands there, and which of ours it may be.
    #[must_use]
    pub fn identity(&self) -> String {
        digest(&[&self.theirs.identity(&self.there.authority), self.licence_no.key().as_str()])
    }
}

fn digest(parts: &[&str]) -> String {
    hex(&Sha256::digest(parts.join("\0")))
}

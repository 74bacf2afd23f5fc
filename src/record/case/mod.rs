//! What does an authority do about findings at an agency? A case is opened on findings ([`ground`]) and grows by events ([`event`]) alone; its
//! state ([`mod@file`]), what may happen next ([`law`]), its clocks ([`deadline`]), what is owed ([`remedy`]) and what was drawn from the deposit
//! for it ([`deposit`]) are read from them. What shows it is [`evidence`], of which the agency gets what [`redact`] has left.
//!
//! The order is that of section 6.1 of the project's domain research: finding, notice, reply, decision by another person, sanction, appeal,
//! remedy, close. Workers stand in it by placement, never by name, and in what the agency reads by number ([`worker`]).

pub mod deadline;
pub mod deposit;
pub mod event;
pub mod evidence;
pub mod file;
pub mod ground;
pub mod kept;
pub mod law;
pub mod redact;
pub mod remedy;
pub mod worker;

/// An official as a case knows them: the number decides who is the same person, the name is for readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hand {
    /// Number in the store.
    pub id: i64,
    /// Name.
    pub name: String,
}

/// How people speak of a case: `C-7`.
#[must_use]
pub fn number(id: i64) -> String {
    format!("C-{id}")
}

/// The number of a case as people write it: `C-7`, `c-7` or `7`.
#[must_use]
pub fn parse_number(text: &str) -> Option<i64> {
    let text = text.trim();
    let digits = text.strip_prefix("C-").or_else(|| text.strip_prefix("c-")).unwrap_or(text);
    digits.parse().ok().filter(|id| 0 < *id && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

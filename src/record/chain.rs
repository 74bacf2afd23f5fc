//! Was an entry changed, dropped or moved? Each hash takes in the hash before it, so that whoever kept one hash can tell of all before.
//!
//! `h(n) = SHA-256(hex(h(n-1)) + "\n" + entry(n))`, and `h(0)` is 64 zeros: section 6.3 of the project's domain research, with its vectors.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::hex::hex;

/// The hash before the first entry.
pub const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The hash of an entry behind another hash, in base 16.
#[must_use]
pub fn link(before: &str, entry: &str) -> String {
    hex(&Sha256::new().chain_update(before).chain_update(b"\n").chain_update(entry).finalize())
}

/// The digest by which an entry stands for words that may be erased: without the salt nobody can find them out by guessing.
#[must_use]
pub fn salted(salt: &str, words: &str) -> String {
    hex(&Sha256::new().chain_update(salt).chain_update(b"\n").chain_update(words).finalize())
}

/// What of an entry stands in the chain. No words of people: only their salted digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its place, from 1.
    pub seq: i64,
    /// When, as the store writes instants.
    pub at: String,
    /// The verb.
    pub what: String,
    /// What it was done to. Never a person's name.
    pub subject: String,
    /// Digest of who did it and of what else is remembered, with a salt.
    pub words: String,
}

impl Line {
    /// The one way in which it is written: JSON without spaces, the keys in this order.
    #[must_use]
    pub fn text(&self) -> String {
        // Texts and one number: this cannot fail, and an empty entry would break the chain at once.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Where a chain ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Head {
    /// The place of its last entry; 0 where there is none.
    pub seq: i64,
    /// The hash there.
    pub hash: String,
}

impl Default for Head {
    fn default() -> Self {
        Self { seq: 0, hash: START.to_owned() }
    }
}

/// An entry as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its place.
    pub seq: i64,
    /// Its text.
    pub entry: String,
    /// Its hash.
    pub hash: String,
}

/// Why a chain does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Break {
    /// An entry is not where the one before it ends.
    #[error("entry {expected} is missing: {found} follows instead")]
    Missing {
        /// The place that should follow.
        expected: i64,
        /// The place that does.
        found: i64,
    },
    /// Text and hash do not fit the hash before.
    #[error("entry {0} is not as it was written, or one before it is not")]
    Changed(i64),
    /// What lies beside the chain does not fit its entry.
    #[error("entry {0}: what is shown of it is not what the chain holds")]
    Beside(i64),
}

impl Break {
    /// The place of the first entry that does not hold.
    #[must_use]
    pub const fn seq(&self) -> i64 {
        match self {
            Self::Missing { expected, .. } => *expected,
            Self::Changed(seq) | Self::Beside(seq) => *seq,
        }
    }
}

impl Head {
    /// The head behind one more entry.
    ///
    /// # Errors
    /// When it does not follow.
    pub fn and(self, next: &Link) -> Result<Self, Break> {
        let expected = self.seq.saturating_add(1);
        if next.seq != expected {
            return Err(Break::Missing { expected, found: next.seq });
        }
        let hash = link(&self.hash, &next.entry);
        if hash == next.hash { Ok(Self { seq: next.seq, hash }) } else { Err(Break::Changed(next.seq)) }
    }
}

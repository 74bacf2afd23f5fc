//! What does an edition say of itself? Number and days, the digest of each of its files, and the digest of the edition before. The bytes
//! of this statement are what is signed, and what the next edition is chained to.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use super::files::{media_type, sha256};

/// The form of the statement; it changes when an older program could misread a newer statement.
pub const FORMAT: &str = "recruitwatch-edition/1";

/// When an edition was made, of what, and by what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// Its number, from 1.
    pub edition: u32,
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// The moment as of which it is known, to the second.
    pub known_at: DateTime<Utc>,
    /// Name and version of the program.
    pub program: String,
    /// Digest of the rule book that the program went by.
    pub rule_book: String,
    /// The edition before.
    pub before: Option<Before>,
}

impl Stamp {
    /// The moment as it is written.
    #[must_use]
    pub fn known_at(&self) -> String {
        self.known_at.to_rfc3339_opts(SecondsFormat::Secs, true)
    }
}

/// The edition before: a chain link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// Its number.
    pub edition: u32,
    /// Digest of its statement, in base 16.
    pub sha256: String,
}

/// One file of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileLine {
    /// Its name within the edition.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its size.
    pub bytes: u64,
    /// Its digest, in base 16.
    pub sha256: String,
}

/// How much stands in an edition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Holders of licences.
    pub agencies: u64,
    /// Decided sanctions.
    pub sanctions: u64,
}

/// The statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// [`FORMAT`].
    pub format: String,
    /// Number of the edition, from 1.
    pub edition: u32,
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// The moment as of which it is known (RFC 3339).
    pub known_at: DateTime<Utc>,
    /// Name and version of the program that made it.
    pub program: String,
    /// Digest of the rule book that this program went by.
    pub rule_book: String,
    /// The edition before; none for the first.
    pub before: Option<Before>,
    /// How much stands in it.
    pub counts: Counts,
    /// The key that signed it; none where nobody did.
    pub signed_by: Option<String>,
    /// Every file but the statement and its signature, in order of name.
    pub files: Vec<FileLine>,
}

impl Statement {
    /// The statement of some files.
    #[must_use]
    pub fn of(stamp: &Stamp, counts: Counts, signed_by: Option<String>, files: &BTreeMap<String, Vec<u8>>) -> Self {
        let Stamp { edition, on, known_at, program, rule_book, before } = stamp.clone();
        let line = |(name, bytes): (&String, &Vec<u8>)| FileLine {
            name: name.clone(),
            media_type: media_type(name).to_owned(),
            bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            sha256: sha256(bytes),
        };
        let files = files.iter().map(line).collect();
        Self { format: FORMAT.to_owned(), edition, on, known_at, program, rule_book, before, counts, signed_by, files }
    }

    /// Its bytes: JSON, indented, with a last line feed.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads its bytes.
    ///
    /// # Errors
    /// When they are no statement, or one of a form that is not known here.
    pub fn read(bytes: &[u8]) -> Result<Self, NoStatement> {
        let statement: Self = serde_json::from_slice(bytes).map_err(NoStatement::Unreadable)?;
        if statement.format == FORMAT { Ok(statement) } else { Err(NoStatement::Format(statement.format)) }
    }

    /// The file of a name.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&FileLine> {
        self.files.iter().find(|file| file.name == name)
    }
}

/// Why bytes are no statement of an edition.
#[derive(Debug, thiserror::Error)]
pub enum NoStatement {
    /// No JSON of the right shape.
    #[error("edition.json is no statement of an edition: {0}")]
    Unreadable(serde_json::Error),
    /// A form of another time.
    #[error("edition.json is of the form {0:?}, and this program knows {FORMAT:?}: use a newer one")]
    Format(String),
}

//! How are identifiers compared? As they were written for people; without case, spaces and punctuation for programs.

use std::fmt;

use compact_str::CompactString;
use unicode_normalization::UnicodeNormalization;

/// An identifier as its sender wrote it: leading zeros, slashes and case stay.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(CompactString);

impl Id {
    /// Keeps the text as written.
    #[must_use]
    pub fn new(text: impl Into<CompactString>) -> Self {
        Self(text.into())
    }

    /// The text as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form that is compared.
    #[must_use]
    pub fn key(&self) -> Key {
        Key::of(&self.0)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// The comparable form of an identifier: NFKC, lower case, letters and digits only. `P-2`, `p 2` and `P2` are one.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(CompactString);

impl Key {
    /// The comparable form of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut short = [0_u8; 64];
        if text.is_ascii() && text.len() <= short.len() {
            let mut len = 0;
            for byte in text.bytes().filter(u8::is_ascii_alphanumeric) {
                short[len] = byte.to_ascii_lowercase();
                len += 1;
            }
            return Self(CompactString::from(std::str::from_utf8(&short[..len]).unwrap_or_default()));
        }
        if text.is_ascii() {
            return Self(text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| char::from(b.to_ascii_lowercase())).collect());
        }
        Self(text.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect())
    }

    /// The comparable text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing comparable stood there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A worker, known by a keyed pseudonym alone. It stands in no output: two rows of one worker have equal pseudonyms, that is all.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Worker(pub [u8; 16]);

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Worker(…)")
    }
}

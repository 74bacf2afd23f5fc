//! Where, and in which kind of work?

use std::fmt;

use compact_str::CompactString;

use super::code::CodeError;
use super::countries::COUNTRIES;

/// A country of ISO 3166-1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Reads an alpha-2 code.
    ///
    /// # Errors
    /// When ISO 3166-1 does not hold it; `UK` is `GB` there.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let wrong = || CodeError::new("a country of ISO 3166-1 alpha-2 such as PH (the United Kingdom is GB)", text);
        let code: [u8; 2] = text.as_bytes().try_into().map_err(|_| wrong())?;
        COUNTRIES.binary_search_by(|(known, _)| known.as_bytes().cmp(&code[..])).map(|_| Self(code)).map_err(|_| wrong())
    }

    /// Every country, in order of code.
    pub fn all() -> impl Iterator<Item = Self> {
        COUNTRIES.iter().filter_map(|(code, _)| Self::parse(code).ok())
    }

    /// The alpha-2 code.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    /// The name in common English use.
    #[must_use]
    pub fn name(&self) -> &'static str {
        COUNTRIES.iter().find(|(code, _)| *code == self.code()).map_or("unknown country", |(_, name)| name)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl serde::Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// An occupation of ISCO-08: one to four digits, from major group to unit group, as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Occupation(CompactString);

impl Occupation {
    /// Reads a code of one to four digits.
    ///
    /// # Errors
    /// When it is empty, longer, or holds anything but digits.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let fits = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if fits { Ok(Self(text.into())) } else { Err(CodeError::new("an occupation of ISCO-08, one to four digits such as 9111", text)) }
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this occupation lies in a group given by its leading digits.
    #[must_use]
    pub fn is_within(&self, group: &Self) -> bool {
        self.0.starts_with(group.0.as_str())
    }
}

impl fmt::Display for Occupation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

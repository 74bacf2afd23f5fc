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
        if place(code).and_then(|at| KNOWN.get(at)) == Some(&true) { Ok(Self(code)) } else { Err(wrong()) }
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

    /// The name within a sentence: "the Philippines", "Nepal".
    #[must_use]
    pub fn in_sentence(&self) -> String {
        let name = self.name();
        let plural = ["United ", "Philippines", "Netherlands", "Maldives", "Bahamas", "Gambia"].iter().any(|begin| name.starts_with(begin));
        if plural { format!("the {name}") } else { name.to_owned() }
    }
}

/// Whether each of the 26² codes of two letters is a country: every row asks several times.
static KNOWN: [bool; 26 * 26] = known_codes();

/// Where a code stands in the table, if it is two capital letters.
const fn place([a, b]: [u8; 2]) -> Option<usize> {
    if a.is_ascii_uppercase() && b.is_ascii_uppercase() { Some((a - b'A') as usize * 26 + (b - b'A') as usize) } else { None }
}

const fn known_codes() -> [bool; 26 * 26] {
    let mut table = [false; 26 * 26];
    let mut at = 0;
    while at < COUNTRIES.len() {
        let code = COUNTRIES[at].0.as_bytes();
        if let Some(place) = place([code[0], code[1]]) {
            table[place] = true;
        }
        at += 1;
    }
    table
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

//! How is a closed list of codes written once, with its spelling outside and its name inside?

use std::fmt;

/// A code that stands in no list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{found:?} is not {expected}")]
pub struct CodeError {
    /// What would have been right, in words.
    pub expected: &'static str,
    /// What stood there.
    pub found: String,
}

impl CodeError {
    /// A code error that says what would have been right.
    #[must_use]
    pub fn new(expected: &'static str, found: &str) -> Self {
        Self { expected, found: found.to_owned() }
    }
}

/// A closed list of codes that the outside spells in one way.
pub trait Code: Copy + Eq + fmt::Debug + Sized + 'static {
    /// Every code of the list, in its own order.
    const ALL: &'static [Self];
    /// The list in words, for an error.
    const EXPECTED: &'static str;

    /// The spelling of exchange 1.0.
    fn as_str(self) -> &'static str;

    /// Reads the spelling of exchange 1.0.
    ///
    /// # Errors
    /// When the list does not hold the word.
    fn parse(text: &str) -> Result<Self, CodeError> {
        Self::ALL.iter().copied().find(|code| code.as_str() == text).ok_or_else(|| CodeError::new(Self::EXPECTED, text))
    }
}

/// Writes an enum with its outside spelling, so that the two cannot drift apart.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident, $expected:literal: $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $(#[$variant_doc])* $variant),+
        }

        impl $crate::record::code::Code for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const EXPECTED: &'static str = $expected;

            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            fn parse(text: &str) -> Result<Self, $crate::record::code::CodeError> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    _ => Err($crate::record::code::CodeError::new($expected, text)),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::record::code::Code::as_str(*self))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::record::code::Code::as_str(*self))
            }
        }
    };
}
pub(crate) use codes;

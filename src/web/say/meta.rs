//! Who wrote the words of a language, and did a person who speaks it sign for them? The file `meta.toml` beside the words.

use serde::Deserialize;

/// How far the words of a language have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Written by a program; the pages say so.
    #[default]
    MachineDrafted,
    /// Read against the English by a person who signed.
    SignedOff,
}

/// Who stands for the words of a language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// Who wrote them.
    #[serde(default)]
    pub translated_by: String,
    /// How far they have come.
    #[serde(default)]
    pub status: Standing,
    /// Who signed.
    #[serde(default)]
    pub signed_off_by: String,
    /// The day of the signature, `2026-03-24`.
    #[serde(default)]
    pub on: String,
}

impl Meta {
    /// The name of the file.
    pub const FILE: &'static str = "meta.toml";

    /// Reads the file.
    ///
    /// # Errors
    /// When it is no such file, or is signed by nobody or on no day; the sentence says what to write.
    pub fn parse(text: &str) -> Result<Self, String> {
        let meta: Self = toml::from_str(text).map_err(|error| format!("{}: {error}", Self::FILE))?;
        let is_unsigned = meta.signed_off_by.is_empty() || crate::record::period::parse_day(&meta.on).is_none();
        if meta.translated_by.is_empty() {
            return Err(format!("{}: translated_by is empty: write who or what wrote the words", Self::FILE));
        }
        if meta.status == Standing::SignedOff && is_unsigned {
            return Err(format!("{}: a signature needs signed_off_by and the day, such as on = \"2026-03-24\"", Self::FILE));
        }
        Ok(meta)
    }
}

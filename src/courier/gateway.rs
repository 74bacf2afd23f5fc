//! Does a message come from the gateway that it names? By the signature of the gateway, or by a secret that both hold.
//!
//! Secrets are compared so that nobody learns from the time how much of a guess was right.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::hmac::{HMAC_SHA1_FOR_LEGACY_USE_ONLY, HMAC_SHA256, Key, sign, verify};
use serde::de::{Deserialize, Deserializer, Error, Visitor};

const QUOTES: &str = "a secret that looks like a number stands in double quotes";

/// A secret that a gateway and this house hold. It stands in no log: [`std::fmt::Debug`] does not show it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The secret of these letters.
    #[must_use]
    pub fn new(letters: impl Into<String>) -> Self {
        Self(letters.into())
    }

    /// Whether there is none: then nobody is believed by it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its letters, for the one machine that is to be told them.
    pub(super) fn revealed(&self) -> &str {
        &self.0
    }

    /// A key of 256 bits for one purpose: HMAC-SHA256 over the purpose. Of one key nobody learns another, nor the secret.
    #[must_use]
    pub fn key_for(&self, purpose: &str) -> [u8; 32] {
        let tag = sign(&Key::new(HMAC_SHA256, self.0.as_bytes()), purpose.as_bytes());
        tag.as_ref().try_into().unwrap_or_default()
    }

    /// Whether there is one of fewer characters than wanted.
    #[must_use]
    pub fn is_short(&self, wanted: usize) -> bool {
        !self.is_empty() && self.0.chars().count() < wanted
    }

    /// Whether it made the signature of an address and a form: HMAC-SHA1 over the address, then each field's name and value in order of their
    /// names, without anything between; in base64 (Twilio, "Validating requests"; the algorithm is theirs to choose).
    #[must_use]
    pub fn signed(&self, signature: &str, (address, fields): (&str, &[(String, String)])) -> bool {
        let Ok(given) = STANDARD.decode(signature.trim()) else { return false };
        let mut sorted: Vec<&(String, String)> = fields.iter().collect();
        sorted.sort();
        let told = sorted.into_iter().fold(address.to_owned(), |told, (name, value)| told + name + value);
        !self.is_empty() && verify(&Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, self.0.as_bytes()), told.as_bytes(), &given).is_ok()
    }

    /// Whether somebody knows it. The lengths of the two tell nothing: their digests are compared.
    #[must_use]
    pub fn is_known(&self, given: &str) -> bool {
        let key = Key::new(HMAC_SHA256, self.0.as_bytes());
        let own = sign(&key, self.0.as_bytes());
        !self.is_empty() && verify(&key, given.as_bytes(), own.as_ref()).is_ok()
    }
}

/// A text. What the environment would read as a number is refused, for its zeros would be lost, and no error shows it.
impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Letters)
    }
}

struct Letters;

impl Visitor<'_> for Letters {
    type Value = Secret;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(QUOTES)
    }

    fn visit_str<E: Error>(self, letters: &str) -> Result<Secret, E> {
        Ok(Secret::new(letters))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Secret, E> {
        Err(E::custom(QUOTES))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Secret, E> {
        Err(E::custom(QUOTES))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Secret, E> {
        Err(E::custom(QUOTES))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Secret, E> {
        Err(E::custom(QUOTES))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_empty() { "Secret(none)" } else { "Secret(…)" })
    }
}

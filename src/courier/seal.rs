//! How are secrets kept that are needed in clear? Sealed with a key of the settings; without one they stand there as they are, and say so.
//!
//! ChaCha20-Poly1305 (RFC 8439) with a fresh nonce, bound to the person: a sealed secret that is moved to another row does not open.

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use super::gateway::Secret;
use crate::record::hex::{hex, of_hex};

const SEALED: &str = "sealed:";
const PLAIN: &str = "plain:";

/// What seals secrets, if the settings hold a key.
#[derive(Clone, Default)]
pub struct Seal(Option<[u8; 32]>);

/// The key reaches no log.
impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Seal").field(&self.0.is_some()).finish()
    }
}

/// How a secret is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Sealed, and the seal opens it.
    Sealed,
    /// As it is.
    Plain,
    /// Sealed with another key, or damaged.
    Shut,
}

impl Seal {
    /// The seal of a secret of the settings; an empty one seals nothing.
    #[must_use]
    pub fn of(secret: &Secret) -> Self {
        Self((!secret.is_empty()).then(|| secret.key_for("recruitwatch: secrets of second steps")))
    }

    /// Bytes as they are kept for a person.
    #[must_use]
    pub fn seal(&self, person_id: i64, bytes: &[u8]) -> Option<String> {
        let Some(key) = self.key() else { return self.0.is_none().then(|| format!("{PLAIN}{}", hex(bytes))) };
        let nonce: [u8; NONCE_LEN] = rand::random();
        let mut sealed = bytes.to_vec();
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(person_id.to_be_bytes()), &mut sealed).ok()?;
        Some(format!("{SEALED}{}{}", hex(&nonce), hex(&sealed)))
    }

    /// The bytes again; none where they were sealed with another key or for another person.
    #[must_use]
    pub fn open(&self, person_id: i64, kept: &str) -> Option<Vec<u8>> {
        if let Some(plain) = kept.strip_prefix(PLAIN) {
            return of_hex(plain);
        }
        let mut sealed = of_hex(kept.strip_prefix(SEALED)?)?;
        let mut body = sealed.split_off(NONCE_LEN.min(sealed.len()));
        let nonce = Nonce::try_assume_unique_for_key(&sealed).ok()?;
        let opened = self.key()?.open_in_place(nonce, Aad::from(person_id.to_be_bytes()), &mut body).ok()?;
        Some(opened.to_vec())
    }

    /// How a secret is kept.
    #[must_use]
    pub fn kept(&self, person_id: i64, kept: &str) -> Kept {
        match (kept.starts_with(PLAIN), self.open(person_id, kept)) {
            (true, _) => Kept::Plain,
            (false, Some(_)) => Kept::Sealed,
            (false, None) => Kept::Shut,
        }
    }

    fn key(&self) -> Option<LessSafeKey> {
        let key = self.0.as_ref()?;
        UnboundKey::new(&CHACHA20_POLY1305, key).ok().map(LessSafeKey::new)
    }
}

//! Under which name does a worker go? A keyed one, another for each purpose and year: whoever gets facts for two purposes cannot lay them
//! side by side, and without the key nobody finds the worker by trying numbers (`domain.md` 6.4; ENISA prefers keyed methods).

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::record::hex::hex;
use crate::record::id::Worker;

/// The longest key that is taken as it is: the block of SHA-256, in bytes.
const BLOCK: usize = 64;

/// Bytes of a pseudonym: 32 digits of base 16.
const BYTES: usize = 16;

/// The key of one purpose and year. It is shown nowhere and stands in no export.
#[derive(Clone)]
pub struct PurposeKey(Hmac<Sha256>);

impl PurposeKey {
    /// A key of at most 64 bytes; none where there are more.
    #[must_use]
    pub fn of(key: &[u8]) -> Option<Self> {
        // A key shorter than the block of SHA-256 is filled up with zeros: that is HMAC's own rule (RFC 2104).
        let mut block = [0_u8; BLOCK];
        block.get_mut(..key.len())?.copy_from_slice(key);
        Some(Self(Hmac::<Sha256>::new(&block.into())))
    }

    /// The pseudonym of a text: the first 16 bytes of its HMAC-SHA-256, in base 16.
    #[must_use]
    pub fn pseudonym(&self, text: &str) -> String {
        let mut mac = self.0.clone();
        mac.update(text.as_bytes());
        hex(&mac.finalize().into_bytes()[..BYTES])
    }

    /// The pseudonym of a worker, of whom the house itself knows no more than another pseudonym.
    #[must_use]
    pub fn worker(&self, worker: Worker) -> String {
        self.pseudonym(&format!("worker:{}", hex(&worker.0)))
    }

    /// The pseudonym of a placement: the number that its sender gave it could be looked up there.
    #[must_use]
    pub fn placement(&self, sender_id: i64, placement_key: &str) -> String {
        self.pseudonym(&format!("placement:{sender_id}:{placement_key}"))
    }
}

impl fmt::Debug for PurposeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PurposeKey(…)")
    }
}

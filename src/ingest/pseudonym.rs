//! How is a worker known without being named? By a keyed digest of the comparable form of the number.
//!
//! HMAC-SHA256 (RFC 2104) with a key that only this installation holds; the first 16 bytes are kept. Numbers of workers and of
//! people at agencies lie in two domains, so that one never tells about the other.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::record::id::{Key, Worker};

/// Makes pseudonyms. Nothing of the clear number is kept.
#[derive(Clone)]
pub struct Pseudonymiser {
    workers: Hmac<Sha256>,
    people: Hmac<Sha256>,
}

impl std::fmt::Debug for Pseudonymiser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pseudonymiser(…)")
    }
}

impl Pseudonymiser {
    /// With the key of this installation.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        // A key shorter than the block of SHA-256 is filled up with zeros: that is HMAC's own rule.
        let mut block = [0_u8; 64];
        block[..32].copy_from_slice(&key);
        let keyed = |domain: &[u8]| {
            let mut mac = Hmac::<Sha256>::new(&block.into());
            mac.update(domain);
            mac
        };
        Self { workers: keyed(b"recruitwatch worker 1\0"), people: keyed(b"recruitwatch person 1\0") }
    }

    /// The pseudonym of a worker's number; case, spaces and punctuation make no difference.
    #[must_use]
    pub fn worker(&self, number: &str) -> Worker {
        digest(&self.workers, number)
    }

    /// The pseudonym of the number of a person at an agency.
    #[must_use]
    pub fn person(&self, number: &str) -> Worker {
        digest(&self.people, number)
    }
}

fn digest(keyed: &Hmac<Sha256>, number: &str) -> Worker {
    let mut mac = keyed.clone();
    mac.update(Key::of(number).as_str().as_bytes());
    let whole = mac.finalize().into_bytes();
    let mut first = [0_u8; 16];
    first.copy_from_slice(&whole[..16]);
    Worker(first)
}

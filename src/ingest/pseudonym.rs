//! How is a worker known without being named? By a keyed digest of the comparable form of the number.
//!
//! HMAC-SHA256 (RFC 2104) with a key that only this installation holds; the first 16 bytes are kept. Numbers of workers, of people at
//! agencies, and of telephones that write to us lie in domains of their own, so that one never tells about the other.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::record::id::{Key, Worker};

/// Makes pseudonyms. Nothing of the clear number is kept.
#[derive(Clone)]
pub struct Pseudonymiser {
    workers: Hmac<Sha256>,
    people: Hmac<Sha256>,
    senders: Hmac<Sha256>,
    messages: Hmac<Sha256>,
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
        Self {
            workers: keyed(b"recruitwatch worker 1\0"),
            people: keyed(b"recruitwatch person 1\0"),
            senders: keyed(b"recruitwatch sender 1\0"),
            messages: keyed(b"recruitwatch message 1\0"),
        }
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

    /// The pseudonym of a telephone that writes to us: `+880 1`, `008801` and `8801` are one.
    #[must_use]
    pub fn sender(&self, number: &str) -> Worker {
        let key = Key::of(number);
        digest(&self.senders, key.as_str().strip_prefix("00").unwrap_or(key.as_str()))
    }

    /// The digest by which a message is known again: of whom it came from, and of the name that its gateway gave it, letter by letter.
    #[must_use]
    pub fn message(&self, sender: Worker, name: &str) -> Worker {
        let mut mac = self.messages.clone();
        mac.update(&sender.0);
        mac.update(name.as_bytes());
        first(mac)
    }
}

fn digest(keyed: &Hmac<Sha256>, number: &str) -> Worker {
    let mut mac = keyed.clone();
    mac.update(Key::of(number).as_str().as_bytes());
    first(mac)
}

fn first(mac: Hmac<Sha256>) -> Worker {
    let whole = mac.finalize().into_bytes();
    let mut first = [0_u8; 16];
    first.copy_from_slice(&whole[..16]);
    Worker(first)
}

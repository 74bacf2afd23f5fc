//! Which code does a complaint get, and by what is it, or are questions about a job, found again? Both are made with the key of this
//! database; the code is kept nowhere.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::record::complaint::code::ComplaintCode;
use crate::record::hex::hex;
use crate::store::{self, Store};

/// The key of this database.
pub(in crate::flow) struct CodeKey(Vec<u8>);

impl CodeKey {
    /// The key; a new database gets one here.
    pub(in crate::flow) async fn of(store: &Store) -> Result<Self, store::Error> {
        let new = hex(&rand::random::<[u8; 32]>());
        Ok(Self(store.complaint_key(&new).await?.into_bytes()))
    }

    /// The digest of a form as it was sent: its ticket, which the page made at random, and everything in it.
    pub(in crate::flow) fn ticket_digest(&self, ticket: &str, told: &str) -> String {
        hex(&self.mac(b"ticket\0", &[ticket.as_bytes(), told.as_bytes()]))
    }

    /// The code of a form: the same form sent twice has the same. `attempt` goes on where another complaint has it already.
    pub(in crate::flow) fn code(&self, ticket_digest: &str, attempt: u8) -> ComplaintCode {
        let bytes = self.mac(b"code\0", &[ticket_digest.as_bytes(), &[attempt]]);
        ComplaintCode::of_number(bytes.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    /// By what a code is found.
    pub(in crate::flow) fn digest(&self, code: &ComplaintCode) -> String {
        hex(&self.mac(b"digest\0", &[code.as_str().as_bytes()]))
    }

    /// By what a code is found that opens questions about a job: a code of a complaint is never one of these.
    pub(in crate::flow) fn question_digest(&self, code: &ComplaintCode) -> String {
        hex(&self.mac(b"question\0", &[code.as_str().as_bytes()]))
    }

    /// By what the digits are found that confirm a phone.
    pub(in crate::flow) fn phone_digest(&self, digits: &str) -> String {
        hex(&self.mac(b"phone\0", &[digits.as_bytes()]))
    }

    /// What shows that something erased was the same, and tells nothing of it.
    pub(in crate::flow) fn erased_digest(&self, parts: &[&str]) -> String {
        hex(&self.mac(b"erased\0", &parts.iter().map(|part| part.as_bytes()).collect::<Vec<_>>()))
    }

    fn mac(&self, domain: &[u8], parts: &[&[u8]]) -> Vec<u8> {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return Vec::new() };
        mac.update(domain);
        for part in parts {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().to_vec()
    }
}

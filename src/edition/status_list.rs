//! Which tokens no longer count? One bit a licence, as a Bitstring Status List (W3C Recommendation of 2025): the first bit is the highest
//! of the first byte, the list is compressed and never shorter than 131,072 bits, so that asking for it tells nobody whose token is meant.

use std::io::{Read as _, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, NaiveDate};
use flate2::read::GzDecoder;
use flate2::{Compression, GzBuilder};
use serde::{Deserialize, Serialize};

use super::key::encoded;
use super::statement::Stamp;
use super::token::TokenRow;

/// Bits of the shortest list.
const LEAST_BITS: usize = 131_072;
/// Bytes of the longest list that is read: sixteen million licences.
const MOST_BYTES: u64 = 2 << 20;

/// The list, as it is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StatusList {
    #[serde(rename = "@context")]
    context: [String; 1],
    #[serde(rename = "type")]
    kind: [String; 2],
    /// Since when it holds (RFC 3339).
    pub valid_from: String,
    /// Number of the edition.
    pub edition: u32,
    credential_subject: Subject,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Subject {
    #[serde(rename = "type")]
    kind: String,
    status_purpose: String,
    encoded_list: String,
}

impl StatusList {
    /// A bit is set where the licence has no token: the holder may not act, is no longer listed, or shares the number.
    #[must_use]
    pub fn of(rows: &[TokenRow], stamp: &Stamp) -> Self {
        let mut bytes = vec![0_u8; rows.len().max(LEAST_BITS).div_ceil(8)];
        for row in rows.iter().filter(|row| row.token.is_empty()) {
            if let Some(byte) = bytes.get_mut(row.index as usize / 8) {
                *byte |= 128 >> (row.index % 8);
            }
        }
        let (kind, status_purpose) = ("BitstringStatusList".to_owned(), "revocation".to_owned());
        Self {
            context: ["https://www.w3.org/ns/credentials/v2".to_owned()],
            kind: ["VerifiableCredential".to_owned(), "BitstringStatusListCredential".to_owned()],
            valid_from: stamp.known_at(),
            edition: stamp.edition,
            credential_subject: Subject { kind, status_purpose, encoded_list: format!("u{}", encoded(&compressed(&bytes))) },
        }
    }

    /// The day since which it holds.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        DateTime::parse_from_rfc3339(&self.valid_from).ok().map(|moment| moment.to_utc().date_naive())
    }

    /// Whether a token no longer counts; `None` where the list cannot be read or does not know its place.
    #[must_use]
    pub fn is_revoked(&self, index: u32) -> Option<bool> {
        let encoded = self.credential_subject.encoded_list.strip_prefix('u')?;
        let mut bytes = Vec::new();
        GzDecoder::new(&URL_SAFE_NO_PAD.decode(encoded).ok()?[..]).take(MOST_BYTES).read_to_end(&mut bytes).ok()?;
        bytes.get(index as usize / 8).map(|byte| byte & (128 >> (index % 8)) != 0)
    }
}

/// GZIP without a time and a system, so that the same list gives the same bytes.
fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    // Writing to memory cannot fail; were it to, the list would not read back, and no token would be said to count.
    let written = gzip.write_all(bytes).and_then(|()| gzip.finish());
    written.unwrap_or_default()
}

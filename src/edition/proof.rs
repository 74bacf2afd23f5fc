//! What does a token prove on a day? Who signed it, how old it is, and whether the newest list still lets it count. What the register says
//! today is another question, and the better one wherever it can be asked.

use chrono::NaiveDate;
use serde::Serialize;

use super::key::KeyList;
use super::signature::Signed;
use super::status_list::StatusList;
use super::token::{Claims, FRESH_DAYS, NoToken};

/// What a token proves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// What it says.
    pub claims: Claims,
    /// Its age in days.
    pub days_old: i64,
    /// Whether its bearer should be asked for a newer one.
    pub is_old: bool,
    /// Whether the last day of the licence that it names has passed.
    pub has_run_out: bool,
    /// What the newest list says of it.
    pub counts: Counts,
}

/// What the newest list says of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "says")]
pub enum Counts {
    /// It counts.
    Yes {
        /// The edition that the list belongs to.
        edition: u32,
    },
    /// It no longer counts.
    NoLonger {
        /// The edition that the list belongs to.
        edition: u32,
    },
    /// There is no list that could be read, or it is older than the token.
    Unknown,
}

impl Proof {
    /// Reads a token by the keys of the authority and the newest signed list.
    ///
    /// # Errors
    /// When it is no token, or not signed with a key of the list on its day.
    pub fn of(token: &str, (keys, newest): (&KeyList, Option<&[u8]>), today: NaiveDate) -> Result<Self, NoToken> {
        let claims = Claims::of_token(token, keys)?;
        let days_old = claims.days_old(today);
        Ok(Self {
            days_old,
            is_old: FRESH_DAYS < days_old,
            has_run_out: claims.valid_until.is_some_and(|last| last < today),
            counts: newest.and_then(|bytes| list(bytes, keys)).map_or(Counts::Unknown, |list| counts(&list, &claims)),
            claims,
        })
    }
}

/// A list that one of the keys signed.
fn list(bytes: &[u8], keys: &KeyList) -> Option<StatusList> {
    let signed = Signed::read(bytes).ok()?;
    let listed = keys.get(&signed.kid).filter(|listed| signed.is_by(&listed.key))?;
    let list: StatusList = serde_json::from_slice(&signed.payload).ok()?;
    listed.signs_on(list.day()?).then_some(list)
}

fn counts(list: &StatusList, claims: &Claims) -> Counts {
    let edition = list.edition;
    match list.is_revoked(claims.index) {
        Some(false) if claims.edition <= edition => Counts::Yes { edition },
        Some(true) if claims.edition <= edition => Counts::NoLonger { edition },
        Some(_) | None => Counts::Unknown,
    }
}

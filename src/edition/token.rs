//! What can the holder of a licence carry in the hand? A token for each licence that stands: a JSON Web Signature short enough for a QR
//! code, made with the edition that it comes from. Paper cannot be called back, so the newest edition says which tokens no longer count.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::contents::{Contents, ListedAgency};
use super::key::{KeyList, SigningKey};
use super::signature::{NoSignature, Signed, sign};
use crate::record::id::Key;

/// Bytes of a token that still fit into a QR code which a plain printer and a cheap telephone can handle; a scope that makes it longer is
/// left out and said to be.
pub const MOST_BYTES: usize = 1_200;

/// After so many days the bearer of a token should be asked for a newer one.
pub const FRESH_DAYS: i64 = 31;

/// What a token says. Names of RFC 7519 where it has one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// Who licensed it: the authority, else the code of whose licence it is.
    pub iss: String,
    /// Licence number as printed.
    pub sub: String,
    /// ISO 3166-1 or -2 code of whose licence it is.
    pub jurisdiction: String,
    /// Registered name.
    pub name: String,
    /// What the licence was on the day of the edition.
    pub status: String,
    /// What the holder may do, where it is for other countries only, for these; absent where it did not fit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// Last day of the licence, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<NaiveDate>,
    /// The day of the edition: later than this the token knows nothing.
    pub issued_on: NaiveDate,
    /// Number of the edition.
    pub edition: u32,
    /// Its place in the list of tokens that no longer count.
    pub index: u32,
}

/// What a licence is for; a list that is empty is not limited, or not stated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// Kinds of work of the agency.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<String>,
    /// Countries that it may send to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub destinations: Vec<String>,
    /// ISCO-08 prefixes that it may place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub occupations: Vec<String>,
}

/// A licence in the list of tokens. Its place is its index, for ever: it is never taken out, and a token that no longer counts is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenRow {
    /// Its place.
    pub index: u32,
    /// ISO 3166-1 or -2 code of whose licence it is.
    pub jurisdiction: String,
    /// Licence number as printed.
    pub licence_no: String,
    /// The token; empty where the holder may not act, or the number is held by several.
    pub token: String,
}

/// Why a text is not a token that counts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoToken {
    /// It is not signed in our way.
    #[error(transparent)]
    Form(#[from] NoSignature),
    /// What was signed is no token.
    #[error("what was signed is not about a licence")]
    Claims,
    /// The key is not ours.
    #[error("it is signed with the key {0}, which is not among the keys of the authority")]
    StrangeKey(String),
    /// It says to be of a key that did not sign it.
    #[error("its signature is wrong: somebody changed it or made it up")]
    Forged,
    /// The key did not sign on that day.
    #[error("it is signed with the key {kid}, which does not sign on {on}")]
    KeyAtRest {
        /// The key.
        kid: String,
        /// The day of the token.
        on: NaiveDate,
    },
}

/// The tokens of an edition, in order of index: those of the edition before keep their places, new licences come after them.
///
/// # Errors
/// When a token cannot be written as JSON.
pub fn tokens(contents: &Contents, before: &[TokenRow], (edition, on): (u32, NaiveDate), key: &SigningKey) -> Result<Vec<TokenRow>, serde_json::Error> {
    let mut standing: BTreeMap<(String, Key), Option<&ListedAgency>> = BTreeMap::new();
    for agency in &contents.agencies {
        // Of a number that several hold nobody can say whose token it is.
        standing.entry(place(&agency.jurisdiction, &agency.licence_no)).and_modify(|held| *held = None).or_insert(Some(agency));
    }
    let empty = |row: &TokenRow| TokenRow { token: String::new(), ..row.clone() };
    let mut rows: Vec<TokenRow> = before.iter().map(empty).collect();
    let known: BTreeMap<(String, Key), usize> = rows.iter().enumerate().map(|(at, row)| (place(&row.jurisdiction, &row.licence_no), at)).collect();
    for (which, agency) in standing {
        let Some(agency) = agency else { continue };
        let at = known.get(&which).copied().unwrap_or(rows.len());
        let index = u32::try_from(at).unwrap_or(u32::MAX);
        let token = if agency.status.may_act() { token(&Claims::of(agency, (edition, on), index), key)? } else { String::new() };
        let row = TokenRow { index, jurisdiction: agency.jurisdiction.clone(), licence_no: agency.licence_no.clone(), token };
        match rows.get_mut(at) {
            Some(held) => *held = row,
            None => rows.push(row),
        }
    }
    Ok(rows)
}

/// Reads the rows back from CSV.
///
/// # Errors
/// When it is no such table.
pub fn read(bytes: &[u8]) -> Result<Vec<TokenRow>, csv::Error> {
    csv::Reader::from_reader(bytes).deserialize().collect()
}

fn place(jurisdiction: &str, licence_no: &str) -> (String, Key) {
    (jurisdiction.to_owned(), Key::of(licence_no))
}

/// Signs one token; its scope is left out where it would not fit.
fn token(claims: &Claims, key: &SigningKey) -> Result<String, serde_json::Error> {
    let signed = |claims: &Claims| Ok::<_, serde_json::Error>(sign(&serde_json::to_vec(claims)?, key)?.trim_end().to_owned());
    let whole = signed(claims)?;
    if whole.len() <= MOST_BYTES { Ok(whole) } else { signed(&Claims { scope: None, ..claims.clone() }) }
}

impl Claims {
    fn of(agency: &ListedAgency, (edition, issued_on): (u32, NaiveDate), index: u32) -> Self {
        let (kinds, destinations, occupations) = (agency.kinds.clone(), agency.destinations.clone(), agency.occupations.clone());
        Self {
            iss: agency.regulator.clone().unwrap_or_else(|| agency.jurisdiction.clone()),
            sub: agency.licence_no.clone(),
            jurisdiction: agency.jurisdiction.clone(),
            name: agency.legal_name.clone(),
            status: agency.status.to_string(),
            scope: Some(Scope { kinds, destinations, occupations }),
            valid_until: agency.valid_until,
            issued_on,
            edition,
            index,
        }
    }

    /// Reads a token and checks who signed it. Whether it still counts, only the newest edition says.
    ///
    /// # Errors
    /// When it is no token, or not signed with a key of the list on its day.
    pub fn of_token(text: &str, keys: &KeyList) -> Result<Self, NoToken> {
        let signed = Signed::read(text.as_bytes())?;
        let listed = keys.get(&signed.kid).ok_or_else(|| NoToken::StrangeKey(signed.kid.clone()))?;
        if !signed.is_by(&listed.key) {
            return Err(NoToken::Forged);
        }
        let claims: Self = serde_json::from_slice(&signed.payload).map_err(|_| NoToken::Claims)?;
        if !listed.signs_on(claims.issued_on) {
            return Err(NoToken::KeyAtRest { kid: signed.kid, on: claims.issued_on });
        }
        Ok(claims)
    }

    /// How many days old it is.
    #[must_use]
    pub fn days_old(&self, today: NaiveDate) -> i64 {
        today.signed_duration_since(self.issued_on).num_days()
    }
}

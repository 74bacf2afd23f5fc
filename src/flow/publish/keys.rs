//! With which key is signed, and who may know it? The secret half lies in a file that its owner alone may read, and nowhere else; the
//! public half stands in the list of keys, with the days on which it signs.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use rand::RngExt;
use serde_json::json;

use super::PublishError;
use crate::edition::key::{KeyList, ListedKey, NoKey, PublicKey, SigningKey};
use crate::store::journal::Entry;
use crate::store::signing_keys::StoredKey;
use crate::store::{Error, Store};

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// The file cannot be read or made.
    #[error("the key {path}", path = .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is there already.
    #[error("{path} is there already: a key is never written over, for what it signed could not be signed again", path = .0.display())]
    There(PathBuf),
    /// The file holds no key.
    #[error("{path}: {source}", path = .path.display())]
    NoKey {
        /// The file.
        path: PathBuf,
        /// Why.
        source: NoKey,
    },
    /// A key of other people's reach.
    #[error("{path} can be read by others: take that away with: chmod 600 {path}", path = .0.display())]
    Open(PathBuf),
    /// Days that make no sense.
    #[error("{0}")]
    Days(String),
    /// The store.
    #[error(transparent)]
    Store(#[from] Error),
}

/// Makes a new key in a new file that its owner alone may read.
///
/// # Errors
/// When the file is there already or cannot be made.
pub fn new_key(path: &Path) -> Result<SigningKey, KeyFileError> {
    let seed: [u8; 32] = rand::rng().random();
    let no_key = |source| KeyFileError::NoKey { path: path.to_owned(), source };
    let text = SigningKey::jwk(&seed).map_err(no_key)?;
    write_secret(path, text.as_bytes()).map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => KeyFileError::There(path.to_owned()),
        _ => KeyFileError::File { path: path.to_owned(), source },
    })?;
    SigningKey::of_seed(&seed).map_err(no_key)
}

fn write_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Reads a key that signs. A file that others may read is refused.
///
/// # Errors
/// When the file cannot be read, holds no key, or is open to others.
pub fn signing_key(path: &Path) -> Result<SigningKey, KeyFileError> {
    #[cfg(unix)]
    if fs::metadata(path).is_ok_and(|about| std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o077 != 0) {
        return Err(KeyFileError::Open(path.to_owned()));
    }
    SigningKey::of_jwk(&read(path)?).map_err(|source| KeyFileError::NoKey { path: path.to_owned(), source })
}

/// Reads the public half of a key, from a file with or without its secret half.
///
/// # Errors
/// When the file cannot be read or holds no key.
pub fn public_key(path: &Path) -> Result<PublicKey, KeyFileError> {
    PublicKey::of_jwk(&read(path)?).map_err(|source| KeyFileError::NoKey { path: path.to_owned(), source })
}

/// Reads a set of public keys that a reader trusts.
///
/// # Errors
/// When the file cannot be read or is no such set.
pub fn trusted_keys(path: &Path) -> Result<KeyList, KeyFileError> {
    KeyList::of_jwks(read(path)?.as_bytes()).map_err(|source| KeyFileError::NoKey { path: path.to_owned(), source })
}

fn read(path: &Path) -> Result<String, KeyFileError> {
    fs::read_to_string(path).map_err(|source| KeyFileError::File { path: path.to_owned(), source })
}

/// Who changes the list of keys, when.
#[derive(Debug, Clone)]
pub struct By {
    /// Now.
    pub at: DateTime<Utc>,
    /// Who, for the journal.
    pub who: String,
}

/// Puts a key into the list, from a day on.
///
/// # Errors
/// When it stands there already, or the store is not available.
pub async fn add_key(store: &Store, key: PublicKey, from: NaiveDate, by: &By) -> Result<(), KeyFileError> {
    let kid = key.kid();
    if let Some(known) = store.signing_keys().await?.iter().find(|stored| stored.kid == kid) {
        return Err(KeyFileError::Days(format!("the key {kid} stands in the list already, from {}", known.first_on)));
    }
    let entry = entry(by, "listed a key", &kid, json!({ "first_on": from }));
    Ok(store.add_signing_key(&StoredKey { kid, x: key.x(), first_on: from, last_on: None }, by.at, &entry).await?)
}

/// Ends a key: after this day it signs nothing, and what it signed stays verifiable.
///
/// # Errors
/// When the list holds no such key, or the day lies before its first one, or the store is not available.
pub async fn end_key(store: &Store, kid: &str, last_on: NaiveDate, by: &By) -> Result<(), KeyFileError> {
    let found = store.signing_keys().await?.into_iter().find(|stored| stored.kid == kid);
    let stored = found.ok_or_else(|| Error::not_found(format!("the key {kid}")))?;
    if last_on < stored.first_on {
        return Err(KeyFileError::Days(format!("the key {kid} signs from {}: its last day cannot be {last_on}", stored.first_on)));
    }
    let entry = entry(by, "ended a key", kid, json!({ "last_on": last_on }));
    Ok(store.add_signing_key(&StoredKey { last_on: Some(last_on), ..stored }, by.at, &entry).await?)
}

fn entry(By { at, who }: &By, what: &str, kid: &str, detail: serde_json::Value) -> Entry {
    Entry { at: *at, who: who.clone(), what: what.to_owned(), subject: format!("key {kid}"), detail }
}

/// The keys of the store.
pub(super) fn list(stored: &[StoredKey]) -> Result<KeyList, Error> {
    let key = |StoredKey { kid, x, first_on, last_on }: &StoredKey| {
        let impossible = |_| Error::Impossible { table: "signing_keys", row: format!("key {kid}"), column: "x".to_owned() };
        Ok(ListedKey { key: PublicKey::of_x(x).map_err(impossible)?, first_on: *first_on, last_on: *last_on })
    };
    stored.iter().map(key).collect::<Result<_, Error>>().map(KeyList::new)
}

/// Whether a key may sign on a day.
pub(super) fn check(list: &KeyList, key: Option<&SigningKey>, on: NaiveDate) -> Result<(), PublishError> {
    let Some(kid) = key.map(|key| key.public().kid()) else { return Ok(()) };
    match list.get(&kid) {
        None => Err(PublishError::StrangeKey(kid)),
        Some(listed) if !listed.signs_on(on) => Err(PublishError::KeyAtRest { kid, on }),
        Some(_) => Ok(()),
    }
}

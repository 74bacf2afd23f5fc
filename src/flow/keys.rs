//! Under which key are workers hidden? A file beside the database, made once, readable by its owner alone. Without it no worker of
//! this database can be recognised again, and with another one the database refuses to work.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rand::RngExt;
use sha2::{Digest, Sha256};

use crate::ingest::Pseudonymiser;
use crate::record::hex::hex;
use crate::store::{self, Store};

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or made.
    #[error("the pseudonym key {path} cannot be read or made", path = .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file does not hold a key.
    #[error("{path} holds no pseudonym key: it must be 64 digits of base 16; restore it from a backup, a new key would hide every worker anew", path = .0.display())]
    NotAKey(PathBuf),
    /// The database was made with another key, but the file is gone.
    #[error("this database hides its workers under a key that is not in {path}: restore that file from a backup", path = .0.display())]
    Gone(PathBuf),
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// The pseudonymiser of a store: its key lies in a file of the home folder. A new database gets a new key.
///
/// # Errors
/// When the file cannot be read, is spoilt, or is not the key of this database.
pub async fn pseudonymiser(store: &Store, home: &Path) -> Result<Pseudonymiser, KeyError> {
    let path = home.join("pseudonym.key");
    let key = match fs::read_to_string(&path) {
        Ok(text) => parse(text.trim()).ok_or_else(|| KeyError::NotAKey(path.clone()))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if store.key_fingerprint().await?.is_some() {
                return Err(KeyError::Gone(path));
            }
            make(&path).map_err(|source| KeyError::File { path, source })?
        }
        Err(source) => return Err(KeyError::File { path, source }),
    };
    store.check_key(&fingerprint(&key)).await?;
    Ok(Pseudonymiser::new(key))
}

/// Makes a key whole or not at all: written beside, then given its name.
fn make(path: &Path) -> io::Result<[u8; 32]> {
    let key: [u8; 32] = rand::rng().random();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let draft = path.with_extension("key.new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&draft)?;
    writeln!(file, "{}", hex(&key))?;
    file.sync_all()?;
    fs::rename(&draft, path)?;
    Ok(key)
}

/// Reads 64 digits of base 16.
pub(super) fn parse(text: &str) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(key)
}

/// The first bytes of a digest of the key: enough to tell keys apart, useless to find one.
fn fingerprint(key: &[u8; 32]) -> String {
    hex(&Sha256::new().chain_update(b"recruitwatch pseudonym key").chain_update(key).finalize()[..8])
}

//! Under which key go the workers of a purpose in a year? In a file beside the database, made once, readable by its owner alone; the database
//! knows no more than its fingerprint, and a key that is lost is noticed instead of made anew.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rand::RngExt;
use sha2::{Digest, Sha256};

use super::ShareError;
use crate::flow::keys::parse;
use crate::record::hex::hex;
use crate::record::sharing::pseudonym::PurposeKey;
use crate::record::sharing::purpose::Purpose;

/// A key with what tells it from others.
#[derive(Debug)]
pub struct KeyOfYear {
    /// The key.
    pub key: PurposeKey,
    /// The first bytes of a digest of it: enough to tell keys apart, useless to find one.
    pub fingerprint: String,
}

/// The key of a purpose and year in the folder of the house. `known` is the fingerprint of the one that was used before: then no new key is made,
/// for it would hide every worker anew.
///
/// # Errors
/// When the file cannot be read or made, can be read by others, holds no key, or another one than before.
pub fn key_of(home: &Path, (purpose, year): (Purpose, i32), known: Option<&str>) -> Result<KeyOfYear, ShareError> {
    let path = home.join("sharing").join(format!("{purpose}-{year}.key"));
    let bytes = match read(&path)? {
        Some(bytes) => bytes,
        None if known.is_some() => return Err(ShareError::KeyGone(path)),
        None => {
            make(&path).map_err(|source| ShareError::File { path: path.clone(), source })?;
            read(&path)?.ok_or_else(|| ShareError::KeyGone(path.clone()))?
        }
    };
    let fingerprint = hex(&Sha256::new().chain_update(b"recruitwatch sharing key").chain_update(bytes).finalize()[..8]);
    if known.is_some_and(|known| known != fingerprint) {
        return Err(ShareError::OtherKey(path));
    }
    let key = PurposeKey::of(&bytes).ok_or(ShareError::NotAKey(path))?;
    Ok(KeyOfYear { key, fingerprint })
}

fn read(path: &Path) -> Result<Option<[u8; 32]>, ShareError> {
    #[cfg(unix)]
    if fs::metadata(path).is_ok_and(|about| std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o077 != 0) {
        return Err(ShareError::KeyOpen(path.to_owned()));
    }
    match fs::read_to_string(path) {
        Ok(text) => parse(text.trim()).map(Some).ok_or_else(|| ShareError::NotAKey(path.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(ShareError::File { path: path.to_owned(), source }),
    }
}

/// Makes a key whole or not at all. Of two who make it at once the first one's holds.
fn make(path: &Path) -> io::Result<()> {
    let folder: PathBuf = path.parent().map_or_else(|| PathBuf::from("."), Path::to_owned);
    fs::create_dir_all(&folder)?;
    let key: [u8; 32] = rand::rng().random();
    // Files of this kind are readable by their owner alone.
    let mut draft = tempfile::NamedTempFile::new_in(&folder)?;
    writeln!(draft, "{}", hex(&key))?;
    draft.as_file().sync_all()?;
    match draft.persist_noclobber(path) {
        Err(error) if error.error.kind() != io::ErrorKind::AlreadyExists => Err(error.error),
        Ok(_) | Err(_) => Ok(()),
    }
}

//! What was published before? Editions of the store, read back.

use std::io;

use crate::edition::archive::{ARCHIVE, pack};
use crate::edition::changes::Changes;
use crate::edition::files::{CHANGES, Files, STATEMENT, TOKENS};
use crate::edition::key::KeyList;
use crate::edition::press::PressError;
use crate::edition::statement::{NoStatement, Statement};
use crate::edition::token::{self, TokenRow};
pub use crate::store::editions::KeptEdition;
use crate::store::{Error, Store};

use super::PublishError;

/// An edition with what stands in its statement and what changed in it.
#[derive(Debug, Clone)]
pub struct EditionRead {
    /// What is kept of it.
    pub kept: KeptEdition,
    /// What it says of itself.
    pub statement: Statement,
    /// What is not as in the edition before.
    pub changes: Changes,
}

/// Every edition, newest first, without its files.
///
/// # Errors
/// When the store is not available.
pub async fn editions(store: &Store) -> Result<Vec<KeptEdition>, Error> {
    store.editions().await
}

/// One edition; none where there is no such number.
///
/// # Errors
/// When the store is not available, or the edition cannot be read.
pub async fn edition(store: &Store, number: u32) -> Result<Option<EditionRead>, PublishError> {
    let Some(kept) = store.edition(number).await? else { return Ok(None) };
    let (statement, changes) = (store.edition_file(number, STATEMENT).await?, store.edition_file(number, CHANGES).await?);
    let statement = Statement::read(&statement.unwrap_or_default())?;
    let changes = serde_json::from_slice(&changes.unwrap_or_default()).map_err(NoStatement::Unreadable)?;
    Ok(Some(EditionRead { kept, statement, changes }))
}

/// The files of an edition.
///
/// # Errors
/// When there is no such edition, or the store is not available.
pub async fn files(store: &Store, number: u32) -> Result<Files, Error> {
    let files = store.edition_files(number).await?;
    if files.is_empty() { Err(Error::not_found(format!("edition {number}"))) } else { Ok(files) }
}

/// One file of an edition, or all of them as its archive; none where there is no such edition or file.
///
/// # Errors
/// When the store is not available, or the archive cannot be made.
pub async fn file(store: &Store, number: u32, name: &str) -> Result<Option<Vec<u8>>, FileError> {
    if name != ARCHIVE {
        return Ok(store.edition_file(number, name).await?);
    }
    let files = store.edition_files(number).await?;
    if files.is_empty() {
        return Ok(None);
    }
    // Packing is work for a thread of its own: whoever waits for an answer is not held up by it.
    let packed = tokio::task::spawn_blocking(move || pack(&files)).await.map_err(io::Error::other)??;
    Ok(Some(packed))
}

/// A file of the newest edition that has it, with the number of that edition; none where no edition has it.
///
/// # Errors
/// When the store is not available.
pub async fn newest_file(store: &Store, name: &str) -> Result<Option<(u32, Vec<u8>)>, Error> {
    store.newest_edition_file(name).await
}

/// Why a file was not given.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The store.
    #[error(transparent)]
    Store(#[from] Error),
    /// The archive.
    #[error("the archive of the edition cannot be made")]
    Archive(#[from] io::Error),
}

/// The public keys as they are listed now.
///
/// # Errors
/// When the store is not available or holds what is no key.
pub async fn public_keys(store: &Store) -> Result<KeyList, Error> {
    super::keys::list(&store.signing_keys().await?)
}

/// The statement among the files of an edition.
pub(super) fn statement(files: &Files) -> Result<Statement, NoStatement> {
    Statement::read(files.get(STATEMENT).map_or(&[][..], Vec::as_slice))
}

/// The tokens among the files of an edition; none where it has no such file.
pub(super) fn tokens(files: &Files) -> Result<Vec<TokenRow>, PressError> {
    files.get(TOKENS).map_or(Ok(Vec::new()), |bytes| Ok(token::read(bytes)?))
}

//! How would a description of this list begin? Proposed from the file and the words of its header; a person finishes it.

use std::path::Path;

use super::import_register::{ReadListError, bytes_of};
use super::law::seed;
use crate::ingest::source::{HeaderWords, Proposal, learn};

/// Proposes the description of a list.
///
/// # Errors
/// When the file cannot be read, or is none of the kinds that a description can name.
pub fn learn_list(path: &Path, name: &str) -> Result<Proposal, ReadListError> {
    let words = HeaderWords::parse(&seed("lists/headers.toml").unwrap_or_default()).map_err(ReadListError::Description)?;
    let bytes = bytes_of(path)?;
    let file = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(learn((&file, name), &bytes, &words)?)
}

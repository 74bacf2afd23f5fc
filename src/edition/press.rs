//! How does an edition come out of its contents? Tables first, then what describes them, then the statement over all of it, then the
//! signature over the statement.

use super::changes::Changes;
use super::contents::Contents;
use super::files::{
    AGENCIES_CSV, AGENCIES_JSON, AGENCIES_XLSX, CHANGES, DATA_PACKAGE, Files, KEYS, SANCTIONS_CSV, SANCTIONS_JSON, SIGNATURE, STATEMENT, STATUS_LIST, TOKENS,
    csv, json, sha256, workbook,
};
use super::key::{KeyList, SigningKey};
use super::package::data_package;
use super::signature::sign;
use super::statement::{Counts, Stamp, Statement};
use super::status_list::StatusList;
use super::token::{TokenRow, tokens};

/// An edition as it is kept and published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// What it says of itself.
    pub statement: Statement,
    /// Digest of the statement: the link of the chain.
    pub sha256: String,
    /// Every file, the statement and its signature among them.
    pub files: Files,
}

/// What an edition is pressed from.
#[derive(Debug, Clone, Copy)]
pub struct Plate<'a> {
    /// What it freezes.
    pub contents: &'a Contents,
    /// What is not as in the edition before.
    pub changes: &'a Changes,
    /// Keys that the public may trust.
    pub keys: &'a KeyList,
    /// The tokens of the edition before.
    pub tokens: &'a [TokenRow],
    /// Number and days.
    pub stamp: &'a Stamp,
}

/// Why an edition could not be pressed.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// A table.
    #[error("a table of the edition cannot be written")]
    Csv(#[from] csv::Error),
    /// A document.
    #[error("a document of the edition cannot be written")]
    Json(#[from] serde_json::Error),
    /// The workbook.
    #[error("the workbook of the edition cannot be written")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// A stored edition without one of its files.
    #[error("{0} is missing in the edition, or cannot be read")]
    Lost(&'static str),
}

/// Presses an edition. The same plate and key give the same bytes; without a key nobody vouches for it.
///
/// # Errors
/// When a table is too large for a workbook.
pub fn press(plate: Plate<'_>, key: Option<&SigningKey>) -> Result<Edition, PressError> {
    let Plate { contents, changes, keys, tokens: _, stamp } = plate;
    let mut files = tables(contents)?;
    files.insert(AGENCIES_XLSX.to_owned(), workbook(contents, stamp)?);
    files.insert(CHANGES.to_owned(), document(changes)?);
    files.insert(KEYS.to_owned(), keys.jwks()?);
    files.extend(proofs(plate, key)?);
    files.insert(DATA_PACKAGE.to_owned(), data_package(stamp, &files)?);
    let counts = Counts { agencies: count(&contents.agencies), sanctions: count(&contents.sanctions) };
    let statement = Statement::of(stamp, counts, key.map(|key| key.public().kid()), &files);
    let bytes = statement.bytes()?;
    if let Some(key) = key {
        files.insert(SIGNATURE.to_owned(), sign(&bytes, key)?.into_bytes());
    }
    let sha256 = sha256(&bytes);
    files.insert(STATEMENT.to_owned(), bytes);
    Ok(Edition { statement, sha256, files })
}

/// Tokens and which of them no longer count. An edition that nobody signs, or that speaks of an earlier day, makes neither, and hands the
/// old tokens on: a list that is signed today must not say what held on another day.
fn proofs(Plate { contents, tokens: before, stamp, .. }: Plate<'_>, key: Option<&SigningKey>) -> Result<Files, PressError> {
    let mut files = Files::new();
    let rows = match key.filter(|_| stamp.on == stamp.known_at.date_naive()) {
        Some(key) => {
            let rows = tokens(contents, before, (stamp.edition, stamp.on), key)?;
            files.insert(STATUS_LIST.to_owned(), sign(&serde_json::to_vec(&StatusList::of(&rows, stamp))?, key)?.into_bytes());
            rows
        }
        None => before.to_vec(),
    };
    if !rows.is_empty() {
        files.insert(TOKENS.to_owned(), csv(&rows)?);
    }
    Ok(files)
}

/// The tables alone: what is compared to see whether anything changed since the edition before.
///
/// # Errors
/// When memory runs out.
pub fn tables(contents: &Contents) -> Result<Files, PressError> {
    let tables = [
        (AGENCIES_CSV, csv(&contents.agencies)?),
        (AGENCIES_JSON, json(&contents.agencies)?),
        (SANCTIONS_CSV, csv(&contents.sanctions)?),
        (SANCTIONS_JSON, json(&contents.sanctions)?),
    ];
    Ok(tables.map(|(name, bytes)| (name.to_owned(), bytes)).into())
}

/// Whether an edition says the same as these tables.
#[must_use]
pub fn says_the_same(before: &Statement, tables: &Files) -> bool {
    tables.iter().all(|(name, bytes)| before.file(name).is_some_and(|file| file.sha256 == sha256(bytes)))
}

/// The contents of an edition, read back from its files.
///
/// # Errors
/// When a table is missing or cannot be read.
pub fn contents(files: &Files) -> Result<Contents, PressError> {
    let agencies = serde_json::from_slice(files.get(AGENCIES_JSON).ok_or(PressError::Lost(AGENCIES_JSON))?).map_err(|_| PressError::Lost(AGENCIES_JSON))?;
    let sanctions = serde_json::from_slice(files.get(SANCTIONS_JSON).ok_or(PressError::Lost(SANCTIONS_JSON))?).map_err(|_| PressError::Lost(SANCTIONS_JSON))?;
    Ok(Contents { agencies, sanctions })
}

fn document(changes: &Changes) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = serde_json::to_vec_pretty(changes)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn count<T>(rows: &[T]) -> u64 {
    u64::try_from(rows.len()).unwrap_or(u64::MAX)
}

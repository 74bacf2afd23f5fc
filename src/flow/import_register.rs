//! How does an authority's list get in? Compared first, refused where too much would vanish, then applied in one step.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};

use super::law::{seed, seeds_below};
use crate::ingest::source::{LIST_BYTES, Source, read_list};
use crate::ingest::{Refusal, Report};
use crate::record::hex::hex;
use crate::record::rate::Rate;
use crate::record::register::RegisterRows;
use crate::record::table::Table;
use crate::store::intakes::NewIntake;
use crate::store::list_change::{ListChange, TableChange};
use crate::store::named_change::NamedChanges;
use crate::store::{self, Store};

/// More than one row in ten gone is rather a torn file than a purge.
const GONE_PERCENT_MAX: u64 = 10;

/// A list of an authority, read and ready to be compared.
#[derive(Debug, Clone)]
pub struct NewList {
    /// Name of its source.
    pub source: String,
    /// Digest of its bytes and of the description that they were read by, in base 16.
    pub sha256: String,
    /// The day that it speaks of.
    pub as_of_on: Option<NaiveDate>,
    /// Its rows.
    pub rows: RegisterRows,
    /// Its rates of exchange.
    pub rates: Vec<Rate>,
    /// Who brings it, for the journal.
    pub who: String,
}

/// Why a list was not taken in.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The store.
    #[error("the list was not taken in; nothing is changed")]
    Store(#[from] store::Error),
    /// A later list of this source was taken in.
    #[error(
        "the list speaks of {on}, but the newest list of this source speaks of {newest}: what came later would be said to be gone; where this list \
         is the right one, give its day with --as-of, or take the later one back first with: recruitwatch register undo"
    )]
    Overtaken {
        /// The day of this list.
        on: NaiveDate,
        /// The day of the newest one.
        newest: NaiveDate,
    },
    /// Too much would vanish.
    #[error(
        "{gone} of {stored} rows of {} would vanish (for example {example}): more than {GONE_PERCENT_MAX} %; look whether the file is whole, \
         or allow it with --allow-drop", table.file()
    )]
    WouldVanish {
        /// The table.
        table: Table,
        /// Rows that would be gone.
        gone: u64,
        /// Rows that are stored of this source.
        stored: u64,
        /// One of those that would be gone.
        example: String,
    },
}

/// Why a file is no list of a source.
#[derive(Debug, thiserror::Error)]
pub enum ReadListError {
    /// No description of that name.
    #[error("no source description is called {name:?}; there are {}; a file of your own is named by its path, such as ./{name}.toml", .known.join(", "))]
    NoSource {
        /// What was asked for.
        name: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The description has mistakes.
    #[error("{}", .0.join("\n"))]
    Description(Vec<String>),
    /// The file cannot be read.
    #[error("{path} cannot be read", path = .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is not the list that the description expects.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

/// A list as read from a file.
#[derive(Debug)]
pub struct ReadList {
    /// Every row accounted for.
    pub report: Report,
    source: Source,
    rows: RegisterRows,
    sha256: String,
}

/// Reads a file through the source description of a name, or of a file that ends in `.toml`; as the list of `as_of`, where that is
/// another day than the description's own.
///
/// # Errors
/// When there is no such description, or the file is not what it describes.
pub fn read_list_file(path: &Path, source: &str, as_of: Option<NaiveDate>) -> Result<ReadList, ReadListError> {
    let (name, text) = description(source)?;
    let source = Source::parse(&name, &text).map_err(|errors| ReadListError::Description(errors.iter().map(ToString::to_string).collect()))?;
    let source = match as_of {
        Some(as_of) => source.dated(as_of),
        None => source,
    };
    let bytes = bytes_of(path)?;
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let (rows, report) = read_list(&name, &bytes, &source)?;
    let digest = Sha256::new().chain_update(text.as_bytes()).chain_update([0]).chain_update(source.as_of().to_string()).chain_update([0]);
    let digest = digest.chain_update(&bytes).finalize();
    let sha256 = hex(&digest);
    Ok(ReadList { report, source, rows, sha256 })
}

/// The name and the text of a description.
fn description(source: &str) -> Result<(String, String), ReadListError> {
    let own = Path::new(source);
    if own.extension().is_some_and(|end| end == "toml") {
        let text = fs::read_to_string(own).map_err(|error| ReadListError::File { path: own.to_owned(), source: error })?;
        return Ok((own.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned()), text));
    }
    let Some(text) = seed(&format!("sources/{source}.toml")) else {
        let stem = |(name, _): (String, String)| name.trim_start_matches("seeds/sources/").strip_suffix(".toml").map(str::to_owned);
        return Err(ReadListError::NoSource { name: source.to_owned(), known: seeds_below("sources/").into_iter().filter_map(stem).collect() });
    };
    Ok((source.to_owned(), text))
}

/// The bytes of a list; of one that is larger than any list, no more than show it.
pub(super) fn bytes_of(path: &Path) -> Result<Vec<u8>, ReadListError> {
    let failed = |error| ReadListError::File { path: path.to_owned(), source: error };
    let mut bytes = Vec::new();
    File::open(path).map_err(failed)?.take(LIST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

impl ReadList {
    /// The list, ready to be compared. `who` brings it.
    #[must_use]
    pub fn list(&self, who: &str) -> NewList {
        let Self { report: _, source, rows, sha256 } = self;
        NewList {
            source: source.name().to_owned(),
            sha256: sha256.clone(),
            as_of_on: Some(source.as_of()),
            rows: rows.clone(),
            rates: Vec::new(),
            who: who.to_owned(),
        }
    }
}

/// Whether many rows may vanish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vanishing {
    /// At most one in ten.
    Few,
    /// Any number: somebody has looked.
    Any,
}

/// A list that was compared and not yet applied. While it is held nobody else can write; dropping it changes nothing.
#[derive(Debug)]
pub struct Compared(ListChange);

/// Compares a list with what is stored of its source.
///
/// # Errors
/// When the store is not available.
pub async fn compare_register(store: &Store, list: &NewList, at: DateTime<Utc>) -> Result<Compared, ImportError> {
    let NewList { source, sha256, as_of_on, rows, rates, who } = list;
    let new = NewIntake { sender: source.clone(), package_sha256: sha256.clone(), as_of_on: *as_of_on, taken_at: at, who: who.clone() };
    Ok(Compared(store.compare_list(new, rows, rates).await?))
}

impl Compared {
    /// What would change, by table.
    #[must_use]
    pub const fn changes(&self) -> &BTreeMap<Table, TableChange> {
        self.0.changes()
    }

    /// Some of the rows that would change, by table.
    #[must_use]
    pub const fn named(&self) -> &BTreeMap<Table, NamedChanges> {
        self.0.named()
    }

    /// Applies it in one step, with an entry in the journal, and gives the number of the intake. A list in which nothing differs is
    /// taken in too: it is the source's newest word.
    ///
    /// # Errors
    /// When a later list of the source was taken in, or more would vanish than is allowed, or the store is not available; then nothing is changed.
    pub async fn apply(self, vanishing: Vanishing) -> Result<i64, ImportError> {
        if let Some((on, newest)) = self.0.is_overtaken() {
            return Err(ImportError::Overtaken { on, newest });
        }
        if vanishing == Vanishing::Few
            && let Some((table, change)) = self.changes().iter().find(|(_, change)| too_many(change))
        {
            let example = self.named().get(table).and_then(|named| named.gone.first()).cloned().unwrap_or_default();
            return Err(ImportError::WouldVanish { table: *table, gone: change.gone, stored: change.stored(), example });
        }
        Ok(self.0.apply().await?)
    }
}

const fn too_many(change: &TableChange) -> bool {
    change.stored() * GONE_PERCENT_MAX < change.gone * 100
}

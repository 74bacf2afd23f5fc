//! Which tables came, and where are their bytes? A folder, or a `.zip` of one, with files named after the tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::limits::Limits;
use super::refusal::Refusal;
use super::unpack::unpack;
use crate::record::code::Code;
use crate::record::table::Table;

/// A package whose tables can be read, each as often as needed.
#[derive(Debug)]
pub struct Package {
    path: PathBuf,
    tables: BTreeMap<Table, TableFile>,
    others: Vec<String>,
    limits: Limits,
    /// Where the tables of a `.zip` lie, readable by this user alone, until the package is dropped.
    _unpacked: Option<TempDir>,
}

/// A table's file under the name that its sender gave it.
#[derive(Debug, Clone)]
pub(super) struct TableFile {
    pub name: String,
    pub path: PathBuf,
}

impl Package {
    /// Opens a folder or a `.zip`.
    ///
    /// # Errors
    /// When it is no package, holds no table, or is over a limit.
    pub fn open(path: impl AsRef<Path>, limits: &Limits) -> Result<Self, Refusal> {
        let path = path.as_ref();
        let shown = path.display().to_string();
        let about = fs::metadata(path).map_err(|_| Refusal::Missing { path: shown.clone() })?;
        let (folder, unpacked) = if about.is_dir() {
            (path.to_path_buf(), None)
        } else if has_extension(path, &["zip"]) || starts_like_zip(path) && !has_extension(path, &["xlsx", "xlsm", "ods"]) {
            let unpacked = unpack(path, limits)?;
            (unpacked.path().to_path_buf(), Some(unpacked))
        } else if has_extension(path, &["xlsx", "xls", "xlsm", "ods"]) {
            return Err(Refusal::Workbook { path: shown });
        } else {
            return Err(Refusal::NotAPackage { path: shown });
        };
        let (tables, others) = tables_in(&folder, &shown)?;
        if tables.is_empty() {
            let workbook = others.iter().any(|name| has_extension(Path::new(name), &["xlsx", "xls", "xlsm", "ods"]));
            return Err(if workbook { Refusal::Workbook { path: shown } } else { Refusal::NoTables { path: shown } });
        }
        for TableFile { name, path } in tables.values() {
            let bytes = fs::metadata(path).map_err(|e| Refusal::io(name, "looking at the file", e))?.len();
            if bytes > limits.file_bytes {
                return Err(Refusal::FileTooLarge { file: name.clone(), bytes, most: limits.file_bytes });
            }
        }
        Ok(Self { path: path.to_path_buf(), tables, others, limits: limits.clone(), _unpacked: unpacked })
    }

    /// A package of one table that lies in a file of any name.
    ///
    /// # Errors
    /// When there is no such file, or it is over a limit.
    pub fn of_file(table: Table, path: impl AsRef<Path>, limits: &Limits) -> Result<Self, Refusal> {
        let path = path.as_ref();
        let name = path.display().to_string();
        let about = fs::metadata(path).map_err(|_| Refusal::Missing { path: name.clone() })?;
        if !about.is_file() {
            return Err(Refusal::NotAPackage { path: name });
        }
        if about.len() > limits.file_bytes {
            return Err(Refusal::FileTooLarge { file: name, bytes: about.len(), most: limits.file_bytes });
        }
        let tables = BTreeMap::from([(table, TableFile { name, path: path.to_path_buf() })]);
        Ok(Self { path: path.to_path_buf(), tables, others: Vec::new(), limits: limits.clone(), _unpacked: None })
    }

    /// Tables that are there at all, even if empty.
    #[must_use]
    pub fn tables(&self) -> BTreeSet<Table> {
        self.tables.keys().copied().collect()
    }

    /// Whether a table is there at all.
    #[must_use]
    pub fn has(&self, table: Table) -> bool {
        self.tables.contains_key(&table)
    }

    /// The file of a table, under the name that its sender gave it.
    #[must_use]
    pub fn file_of(&self, table: Table) -> String {
        self.tables.get(&table).map_or_else(|| table.file(), |file| file.name.clone())
    }

    /// Files beside the tables, which nobody reads.
    #[must_use]
    pub fn other_files(&self) -> &[String] {
        &self.others
    }

    /// Where the package lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Bytes of a table, for progress; zero where it is not there.
    #[must_use]
    pub fn bytes_of(&self, table: Table) -> u64 {
        self.tables.get(&table).and_then(|file| fs::metadata(&file.path).ok()).map_or(0, |about| about.len())
    }

    /// The bytes of a table from its start; may be asked again.
    ///
    /// # Errors
    /// When the table is not there or the file cannot be opened.
    pub fn open_table(&self, table: Table) -> Result<impl Read + Send + use<>, Refusal> {
        let Some(file) = self.tables.get(&table) else {
            return Err(Refusal::TableMissing { path: self.path.display().to_string(), table });
        };
        let opened = File::open(&file.path).map_err(|e| Refusal::io(&file.name, "opening the file", e))?;
        Ok(opened.take(self.limits.file_bytes))
    }

    pub(super) const fn limits(&self) -> &Limits {
        &self.limits
    }
}

/// Whether a path ends in one of these, without regard to case.
pub(super) fn has_extension(path: &Path, any: &[&str]) -> bool {
    path.extension().and_then(|e| e.to_str()).is_some_and(|e| any.iter().any(|a| e.eq_ignore_ascii_case(a)))
}

/// The table that a file name stands for: `Placements.CSV` is `placements`.
pub(super) fn table_named(name: &str) -> Option<Table> {
    let lower = name.to_ascii_lowercase();
    Table::parse(lower.strip_suffix(".csv")?).ok()
}

fn starts_like_zip(path: &Path) -> bool {
    let mut first = [0_u8; 4];
    File::open(path).and_then(|mut file| file.read_exact(&mut first)).is_ok() && first == *b"PK\x03\x04"
}

fn tables_in(folder: &Path, shown: &str) -> Result<(BTreeMap<Table, TableFile>, Vec<String>), Refusal> {
    let failed = |e: io::Error| Refusal::io(shown, "listing the folder", e);
    let mut entries: Vec<_> = fs::read_dir(folder).map_err(failed)?.collect::<Result<_, _>>().map_err(failed)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    let (mut tables, mut others) = (BTreeMap::<Table, TableFile>::new(), Vec::new());
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() || name.starts_with('.') {
            continue;
        }
        let Some(table) = table_named(&name) else {
            others.push(name);
            continue;
        };
        if let Some(first) = tables.insert(table, TableFile { name: name.clone(), path: entry.path() }) {
            return Err(Refusal::TableTwice { path: shown.to_owned(), first: first.name, second: name });
        }
    }
    Ok((tables, others))
}

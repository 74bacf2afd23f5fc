//! How do the files of an edition lie in a folder, or in an archive? Written whole or not at all; read with a bound, whatever lies there.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::edition::archive::unpack;
use crate::edition::files::Files;

/// Most bytes that an edition may have when it is read from a folder.
const BYTES_MAX: u64 = 2 << 30;
/// Most files of a folder that are looked at.
const FILES_MAX: usize = 1_000;

/// Why a folder was not read or written.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The file system.
    #[error("{path}", path = .path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Something is there.
    #[error("{path} is there already: name a folder that is not", path = .0.display())]
    There(PathBuf),
    /// Far more than an edition has.
    #[error("{path} holds more than an edition can have: name the folder of one edition", path = .0.display())]
    TooMuch(PathBuf),
}

/// Writes the files of an edition to a new folder: beside its place first, then moved there.
///
/// # Errors
/// When the folder is there already, or cannot be made.
pub fn write(folder: &Path, files: &Files) -> Result<(), FolderError> {
    write_for(folder, files, Readers::All)
}

/// The same for a folder that its owner alone may read.
///
/// # Errors
/// When the folder is there already, or cannot be made.
pub fn write_private(folder: &Path, files: &Files) -> Result<(), FolderError> {
    write_for(folder, files, Readers::Owner)
}

/// Who may read a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Readers {
    All,
    Owner,
}

fn write_for(folder: &Path, files: &Files, readers: Readers) -> Result<(), FolderError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| FolderError::File { path, source }
    };
    if folder.exists() {
        return Err(FolderError::There(folder.to_owned()));
    }
    let beside = match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(beside).map_err(failed(beside))?;
    let draft = tempfile::Builder::new().prefix(".edition-").tempdir_in(beside).map_err(failed(beside))?;
    let inner = draft.path().join("edition");
    for (name, bytes) in files {
        let path = inner.join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed(&path))?;
        fs::write(&path, bytes).map_err(failed(&path))?;
    }
    #[cfg(unix)]
    if readers == Readers::Owner {
        fs::set_permissions(&inner, std::os::unix::fs::PermissionsExt::from_mode(0o700)).map_err(failed(&inner))?;
    }
    fs::rename(&inner, folder).map_err(failed(folder))
}

/// Reads every file of an edition from its folder or its archive. A file of the folder may be named instead of it.
///
/// # Errors
/// When the folder or the archive cannot be read, or holds far more than an edition.
pub fn read(path: &Path) -> Result<Files, FolderError> {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip")) && path.is_file() {
        let failed = |source| FolderError::File { path: path.to_owned(), source };
        return fs::read(path).and_then(|bytes| unpack(&bytes)).map_err(failed);
    }
    let folder = if path.is_file() { path.parent().map_or_else(PathBuf::new, Path::to_owned) } else { path.to_owned() };
    let folder = if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder };
    let (mut files, mut room) = (Files::new(), BYTES_MAX);
    below(&folder, "", (&mut files, &mut room))?;
    Ok(files)
}

fn below(folder: &Path, prefix: &str, (files, room): (&mut Files, &mut u64)) -> Result<(), FolderError> {
    let failed = |path: &Path, source| FolderError::File { path: path.to_owned(), source };
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(|source| failed(folder, source))?;
    for entry in entries {
        let (path, name) = (entry.path(), format!("{prefix}{}", entry.file_name().to_string_lossy()));
        // An edition has one folder inside; whatever lies deeper is none of it.
        if path.is_dir() && prefix.is_empty() {
            below(&path, &format!("{name}/"), (files, room))?;
        } else if path.is_file() {
            let mut bytes = Vec::new();
            let size = fs::File::open(&path).and_then(|file| file.take(*room + 1).read_to_end(&mut bytes)).map_err(|source| failed(&path, source))?;
            *room = room.checked_sub(size as u64).ok_or_else(|| FolderError::TooMuch(folder.to_owned()))?;
            files.insert(name, bytes);
        }
        if FILES_MAX < files.len() {
            return Err(FolderError::TooMuch(folder.to_owned()));
        }
    }
    Ok(())
}

//! How does an edition travel as one file? As a ZIP archive of its files, the same bytes for the same edition; and back, with a bound
//! on what is unpacked.

use std::io::{self, Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::files::Files;

/// The name of the archive beside the files of an edition.
pub const ARCHIVE: &str = "edition.zip";

/// Most bytes that are unpacked.
const BYTES_MAX: u64 = 2 << 30;
/// Most entries that are looked at.
const ENTRIES_MAX: usize = 1_000;

/// The files of an edition as an archive. Its entries have no day of their own: the statement has.
///
/// # Errors
/// When it would be larger than an archive can be.
pub fn pack(files: &Files) -> io::Result<Vec<u8>> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The files of an archive. Nothing is written anywhere, so that no name in it can do harm.
///
/// # Errors
/// When it is no archive, names a file twice, or holds far more than an edition.
pub fn unpack(bytes: &[u8]) -> io::Result<Files> {
    let too_much = || io::Error::other("it holds more than an edition can have");
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    if ENTRIES_MAX < archive.len() {
        return Err(too_much());
    }
    let (mut files, mut room) = (Files::new(), BYTES_MAX);
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at)?;
        if entry.is_dir() {
            continue;
        }
        let (name, mut bytes) = (entry.name()?.into_owned(), Vec::new());
        let size = entry.by_ref().take(room + 1).read_to_end(&mut bytes)?;
        room = room.checked_sub(size as u64).ok_or_else(too_much)?;
        // Two readers of one archive could see two different files.
        if files.insert(name.clone(), bytes).is_some() {
            return Err(io::Error::other(format!("it holds {name} twice")));
        }
    }
    Ok(files)
}

//! How does a `.zip` become a folder without harm? Only tables are unpacked, under their own names, each up to a limit.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use tempfile::TempDir;
use zip::ZipArchive;

use super::limits::Limits;
use super::package::{has_extension, table_named};
use super::refusal::Refusal;

/// Least bytes that a packed file may unpack to, whatever its ratio: a small table of repeated rows packs very well.
const ALWAYS_ALLOWED: u64 = 8 << 20;

/// Unpacks the tables into a fresh folder that this user alone can read and that vanishes with its handle.
pub(super) fn unpack(path: &Path, limits: &Limits) -> Result<TempDir, Refusal> {
    let shown = path.display().to_string();
    let bad = |why: String| Refusal::BadZip { path: shown.clone(), why };
    let file = File::open(path).map_err(|e| Refusal::io(&shown, "opening the file", e))?;
    let mut archive = ZipArchive::new(file).map_err(|e| bad(e.to_string()))?;
    if archive.len() > limits.zip_entries {
        return Err(bad(format!("it holds {} files, more than {}", archive.len(), limits.zip_entries)));
    }
    let folder = TempDir::new().map_err(|e| Refusal::io(&shown, "making a folder to unpack into", e))?;
    let mut top: Option<String> = None;
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(|e| bad(e.to_string()))?;
        let name = entry.name().map_err(|e| bad(e.to_string()))?.replace('\\', "/");
        if leads_out(&name) {
            return Err(Refusal::PathLeadsOut { path: shown, entry: name });
        }
        let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
        let (above, file_name) = match parts.as_slice() {
            [file_name] => ("", *file_name),
            [above, file_name] => (*above, *file_name),
            _ => continue,
        };
        let read = table_named(file_name).is_some() || has_extension(Path::new(file_name), &["xlsx", "xls", "xlsm", "ods"]);
        if entry.is_dir() || above == "__MACOSX" || !read {
            continue;
        }
        match &top {
            Some(known) if known != above => return Err(bad(format!("its tables lie in two folders, {known:?} and {above:?}"))),
            _ => top = Some(above.to_owned()),
        }
        let most = limits.file_bytes.min(entry.compressed_size().saturating_mul(limits.zip_ratio).max(ALWAYS_ALLOWED));
        let target = folder.path().join(file_name);
        if target.exists() {
            return Err(Refusal::TableTwice { path: shown, first: file_name.to_owned(), second: name });
        }
        let mut out = File::create(&target).map_err(|e| Refusal::io(file_name, "unpacking", e))?;
        let written = io::copy(&mut (&mut entry).take(most + 1), &mut out).map_err(|e| bad(format!("{file_name}: {e}")))?;
        if written > most {
            return Err(Refusal::ZipTooLarge { path: shown, entry: name, most });
        }
    }
    Ok(folder)
}

fn leads_out(name: &str) -> bool {
    name.starts_with('/') || name.contains('\0') || name.split('/').any(|part| part == "..") || name.as_bytes().get(1) == Some(&b':')
}

//! How does a command reach the database, the keys and the law? One way for all of them.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::Context;
use crate::flow::keys::pseudonymiser;
use crate::ingest::Pseudonymiser;
use crate::store::Store;

impl Context {
    /// Opens the database. The embedded one is made where it is not there yet; any other schema is only brought up to date by `migrate up`.
    pub(super) async fn store(&self) -> Result<Store> {
        let url = &self.config.database;
        if let Some(file) = embedded_file(url).filter(|file| !file.exists()) {
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder).with_context(|| format!("the folder {}", folder.display()))?;
            }
            let store = Store::create(file).await?;
            eprintln!("a new database is at {}", file.display());
            return Ok(store);
        }
        Ok(Store::open(url).await?)
    }

    /// What hides workers in this database.
    pub(super) async fn pseudonymiser(&self, store: &Store) -> Result<Pseudonymiser> {
        Ok(pseudonymiser(store, &self.config.home).await?)
    }
}

/// The file of a SQLite database, where the URL names one.
pub(super) fn embedded_file(url: &str) -> Option<&Path> {
    let rest = url.strip_prefix("sqlite:").map(|rest| rest.strip_prefix("//").unwrap_or(rest))?;
    let path = rest.split_once('?').map_or(rest, |(path, _)| path);
    (!path.is_empty() && path != ":memory:").then(|| Path::new(path))
}

//! Which database is meant, is it there, and is its schema the one that this program knows?

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use migrations::{MigrationStatus, Migrator, MigratorTrait};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DbErr};

use super::{Error, Store};

/// Readers beside the one writer of a SQLite file, or connections to a server.
const CONNECTIONS_MAX: u32 = 8;
/// How long a writer waits for the one before it.
const BUSY_SECONDS: u64 = 30;

/// How long a server is waited for.
const CONNECT_SECONDS: u64 = 10;

/// Where a schema stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemaStatus {
    /// Steps that are done, oldest first.
    pub applied: Vec<String>,
    /// Steps that are still to do.
    pub pending: Vec<String>,
}

impl SchemaStatus {
    /// Whether nothing is left to do.
    #[must_use]
    pub const fn is_current(&self) -> bool {
        self.pending.is_empty()
    }
}

impl Store {
    /// Opens a database for work: a path of a SQLite file, `sqlite:…` or `postgres://…`.
    ///
    /// # Errors
    /// When it is not there, does not answer, or its schema is not the one of this program; the sentence names the command that helps.
    pub async fn open(url: &str) -> Result<Self, Error> {
        if let Some(path) = file_of(url).filter(|path| !Path::new(path).exists()) {
            return Err(Error::not_found(format!("a database at {path} (make it with: recruitwatch migrate up --database {path})")));
        }
        let store = Self::open_any(url).await?;
        store.check_schema().await?;
        Ok(store)
    }

    /// Opens a database whatever its schema, and makes the file of a SQLite database that is not there yet: for [`Store::migrate`].
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn open_any(url: &str) -> Result<Self, Error> {
        let what = "the database cannot be opened: look at its address, its rights and whether its server runs";
        let db = Database::connect(options(url)).await.map_err(|source| Error::unavailable(what, Some(source)))?;
        Ok(Self { db })
    }

    /// Makes a new embedded database with its schema: beside its place first, then moved there, so that a database that was cut
    /// short while it was made is never found.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub async fn create(file: &Path) -> Result<Self, Error> {
        let place = file.display();
        let failed = |what: &str| Error::unavailable(format!("{what} the new database {place} failed: look at the rights and the room of its folder"), None);
        let draft = file.with_extension("db.new");
        for leftover in ["db.new", "db.new-wal", "db.new-shm"] {
            match fs::remove_file(file.with_extension(leftover)) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed("clearing the place of")),
                _ => {}
            }
        }
        let making = Self::open_any(&draft.to_string_lossy()).await?;
        making.migrate().await?;
        making.db.close().await.map_err(|source| Error::unavailable("the new database could not be closed", Some(source)))?;
        match fs::hard_link(&draft, file) {
            // Somebody else was faster: theirs is the database.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            moved => moved.map_err(|_| failed("moving"))?,
        }
        fs::remove_file(&draft).map_err(|_| failed("clearing up after"))?;
        Self::open(&file.to_string_lossy()).await
    }

    /// Brings the schema up to date; each step is done wholly or not at all.
    ///
    /// # Errors
    /// When a step fails; the steps before it stay done.
    pub async fn migrate(&self) -> Result<SchemaStatus, Error> {
        Migrator::up(&self.db, None).await.map_err(schema_error)?;
        self.schema_status().await
    }

    /// Takes back all steps, newest first. Everything that is stored is lost.
    ///
    /// # Errors
    /// When a step fails.
    pub async fn migrate_down(&self) -> Result<SchemaStatus, Error> {
        Migrator::down(&self.db, None).await.map_err(schema_error)?;
        self.schema_status().await
    }

    /// Says which steps are done and which are not; changes nothing.
    ///
    /// # Errors
    /// When the database does not answer, or was written by a newer program.
    pub async fn schema_status(&self) -> Result<SchemaStatus, Error> {
        let steps = Migrator::get_migration_with_status_read_only(&self.db).await.map_err(schema_error)?;
        let names = |status| steps.iter().filter(|step| step.status() == status).map(|step| step.name().to_owned()).collect();
        Ok(SchemaStatus { applied: names(MigrationStatus::Applied), pending: names(MigrationStatus::Pending) })
    }

    /// Refuses to work on a schema that is not up to date.
    ///
    /// # Errors
    /// With the command that brings it up to date.
    pub async fn check_schema(&self) -> Result<(), Error> {
        let status = self.schema_status().await?;
        if status.is_current() {
            return Ok(());
        }
        let (done, all) = (status.applied.len(), status.applied.len() + status.pending.len());
        let what = format!("the schema of the database is at step {done} of {all}: bring it up to date with: recruitwatch migrate up");
        Err(Error::unavailable(what, None))
    }
}

/// A step that is applied but not known here was applied by a newer program.
fn schema_error(error: DbErr) -> Error {
    match error {
        DbErr::Custom(_) => Error::unavailable("the database was written by a newer version of this program: use that one", Some(error)),
        error => Error::from(error),
    }
}

/// The path of a SQLite file, where the address names one.
fn file_of(url: &str) -> Option<&str> {
    let rest = match url.strip_prefix("sqlite:") {
        Some(rest) => rest.strip_prefix("//").unwrap_or(rest),
        None if url.starts_with("postgres://") || url.starts_with("postgresql://") => return None,
        None => url,
    };
    let path = rest.split_once('?').map_or(rest, |(path, _)| path);
    (path != ":memory:" && !path.is_empty()).then_some(path)
}

fn options(url: &str) -> ConnectOptions {
    let is_postgres = url.starts_with("postgres://") || url.starts_with("postgresql://");
    let file = file_of(url).map(str::to_owned);
    let mut options = ConnectOptions::new(if is_postgres { url } else { "sqlite::memory:" });
    // A database in memory lives and dies with its one connection.
    let in_memory = !is_postgres && file.is_none();
    options.max_connections(if in_memory { 1 } else { CONNECTIONS_MAX }).min_connections(1);
    let patience = if is_postgres { CONNECT_SECONDS } else { BUSY_SECONDS };
    options.acquire_timeout(Duration::from_secs(patience)).sqlx_logging(false);
    options.record_stmt_in_spans(false);
    if in_memory {
        options.idle_timeout(None::<Duration>).max_lifetime(None::<Duration>);
    }
    options.map_sqlx_sqlite_opts(move |lite| {
        let lite = lite.foreign_keys(true).busy_timeout(Duration::from_secs(BUSY_SECONDS));
        match &file {
            // Readers go on while one writes; what is committed outlives a power cut.
            Some(path) => lite
                .filename(path)
                .in_memory(false)
                .shared_cache(false)
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full),
            None => lite,
        }
    });
    options
}

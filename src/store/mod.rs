//! Memory: what was taken in, from whom, in which version, what was found, who did what. The only room that knows tables.
//!
//! [`Store`] opens a database: SQLite in one file by default, PostgreSQL the same. Facts are added, not overwritten: a row sent
//! again with other content is a new version ([`versions`]), and the older one stays readable with the intake that brought it.
//! An intake ([`intakes`]) is one transaction: all of it is there, or nothing.

pub mod agency_complaints;
pub mod agency_file;
pub mod alerts;
mod batch;
mod branches;
mod bulk;
pub mod case_files;
pub mod case_papers;
pub mod cases;
mod cell;
pub mod complaint_papers;
mod complaint_rows;
pub mod complaints;
pub mod dealings;
pub mod desk;
pub mod editions;
pub mod entries;
mod entry_rows;
pub mod erasures;
pub mod error;
mod fact;
pub mod feedback;
mod feedback_rows;
pub mod finding_queue;
pub mod findings;
pub mod inspection;
pub mod inspection_lists;
pub mod intakes;
pub mod journal;
pub mod judged;
pub mod licence_file;
pub mod list_change;
mod listed;
mod lists;
pub mod name_judgements;
pub mod named_change;
mod oidc_subjects;
mod open;
pub mod open_findings;
pub mod outbox;
pub mod people;
pub mod phones;
mod placements;
mod register;
mod returns;
pub mod rule_books;
mod said_again;
pub mod saved_views;
pub mod second_steps;
mod select;
mod settings;
pub mod sharing;
pub mod signals;
pub mod signing_keys;
pub mod sources;
mod table;
pub mod tellers;
mod terms;
pub mod texts;
pub mod tokens;
pub mod triage;
pub mod undone;
pub mod versions;
pub mod voices;
pub mod webhooks;
pub mod written_once;

use sea_orm::{DatabaseBackend, DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait};

pub use error::Error;
pub use fact::Fact;
pub use open::SchemaStatus;

/// An open database. It is cheap to clone: clones share their connections.
#[derive(Debug, Clone)]
pub struct Store {
    db: DatabaseConnection,
}

impl Store {
    /// Begins to write. SQLite lets one writer in at a time: it takes its turn at once instead of failing halfway.
    async fn begin(&self) -> Result<DatabaseTransaction, Error> {
        let options = TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..TransactionOptions::default() };
        self.db
            .begin_with_options(options)
            .await
            .map_err(|source| Error::unavailable("another process is writing for a long time: try again when it is done", Some(source)))
    }

    fn is_postgres(&self) -> bool {
        self.db.get_database_backend() == DatabaseBackend::Postgres
    }
}

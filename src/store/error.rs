//! What can go wrong with memory? Four things, whatever the database says about it in its own words.

use sea_orm::{DbErr, SqlErr};

/// Why the store did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was asked for is not there.
    #[error("{what} is not known here")]
    NotFound {
        /// What was asked for, in words.
        what: String,
    },
    /// What was asked for does not go together with what is stored.
    #[error("{what}")]
    Conflict {
        /// What stands against it, and what to do.
        what: String,
    },
    /// A stored value that no version of this program writes.
    #[error("table {table}, {row}: column {column} holds a value that cannot be; restore a backup or mend the row")]
    Impossible {
        /// The table.
        table: &'static str,
        /// Its row, in words.
        row: String,
        /// Its column.
        column: String,
    },
    /// The database does not answer, or not now.
    #[error("{what}")]
    Unavailable {
        /// What did not work, and what to do.
        what: String,
        /// What the database said.
        #[source]
        source: Option<DbErr>,
    },
}

impl Error {
    /// Something that is not there.
    #[must_use]
    pub fn not_found(what: impl Into<String>) -> Self {
        Self::NotFound { what: what.into() }
    }

    /// Something that stands against what was asked.
    #[must_use]
    pub fn conflict(what: impl Into<String>) -> Self {
        Self::Conflict { what: what.into() }
    }

    pub(super) fn unavailable(what: impl Into<String>, source: Option<DbErr>) -> Self {
        Self::Unavailable { what: what.into(), source }
    }
}

/// The one place where a database's verdict gets its meaning; no message is read, no vendor's code is known.
impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::conflict("this is already stored: somebody was faster; load it again and look"),
            Some(SqlErr::ForeignKeyConstraintViolation(_)) => Self::conflict("this belongs to something that is not stored (any more)"),
            Some(_) | None => match error {
                DbErr::RecordNotFound(what) => Self::NotFound { what },
                error => Self::unavailable("the database did not do it: try again, and look at its disk and its log when that does not help", Some(error)),
            },
        }
    }
}

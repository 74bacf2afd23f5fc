//! What does the public see of the answers of an agency's workers?

use chrono::NaiveDate;

use crate::flow::law::seed;
use crate::record::id::Id;
use crate::statistics::feedback::{Showing, Voices};
use crate::store::{self, Store};

const SHOWING: &str = "lists/feedback.toml";

/// Why nothing can be told.
#[derive(Debug, thiserror::Error)]
pub enum ShownError {
    /// The store.
    #[error("the answers of workers cannot be read")]
    Store(#[from] store::Error),
    /// The list of how answers are shown.
    #[error("seeds/{SHOWING}: {0}")]
    Showing(String),
}

/// What is shown of an agency on a day.
///
/// # Errors
/// When the store is not available.
pub async fn shown(store: &Store, licence: &Id, (showing, today): (&Showing, NaiveDate)) -> Result<Voices, store::Error> {
    Ok(Voices::of(&store.voices_of(licence).await?, showing, today))
}

/// How answers are shown: the list inside the program.
///
/// # Errors
/// When the list cannot be read.
pub fn showing() -> Result<Showing, ShownError> {
    Showing::parse(&seed(SHOWING).unwrap_or_default()).map_err(ShownError::Showing)
}

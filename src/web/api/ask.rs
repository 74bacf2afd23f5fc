//! What does a program ask? The query of an address, read strictly: a filter that is not understood is never left out, for the answer would
//! hold what was not asked for.

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::record::said::Said;
use crate::web::error::PageError;
use crate::web::state::AppState;

/// The query of an address.
pub struct Ask<T>(pub T);

/// Which page of a list, as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Part {
    cursor: String,
    limit: String,
}

/// Which page of a list.
#[derive(Debug)]
pub struct Paging<T> {
    /// What stood last on the page before.
    pub after: Option<T>,
    /// Most rows.
    pub limit: usize,
}

/// Most rows of one page.
pub const LIMIT_MAX: usize = 500;
/// Longest cursor in bytes; the longest that a list gives is shorter, and fits into an address.
const CURSOR_MAX: usize = 1_500;

impl<T: DeserializeOwned> FromRequestParts<AppState> for Ask<T> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, PageError> {
        let told = |error: axum::extract::rejection::QueryRejection| {
            let why = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
            PageError::Wrong(Said::in_english(format!("The question cannot be read: {why}.")))
        };
        Query::try_from_uri(&parts.uri).map(|Query(asked)| Self(asked)).map_err(told)
    }
}

impl Part {
    /// The parts of a query that page a list.
    #[must_use]
    pub const fn new(cursor: String, limit: String) -> Self {
        Self { cursor, limit }
    }

    /// The page of a list of that name; as many rows as `usual` where no limit is asked for.
    ///
    /// # Errors
    /// When the limit is no number from 1 to [`LIMIT_MAX`], or the cursor is none that this list gave.
    pub fn read<T: DeserializeOwned>(&self, list: &str, usual: usize) -> Result<Paging<T>, PageError> {
        let limit = match self.limit.as_str() {
            "" => usual,
            text => text.parse().ok().filter(|limit| (1..=LIMIT_MAX).contains(limit)).ok_or_else(|| wrong_limit(text))?,
        };
        let after = match self.cursor.as_str() {
            "" => None,
            text => Some(
                opened(list, text).ok_or_else(|| PageError::Wrong(Said::in_english(format!("This is no cursor of the {list}: begin again without one."))))?,
            ),
        };
        Ok(Paging { after, limit })
    }
}

fn wrong_limit(text: &str) -> PageError {
    PageError::Wrong(Said::in_english(format!("limit={} cannot be given: write a number from 1 to {LIMIT_MAX}.", text.escape_debug())))
}

/// Reads a cursor; its form is that of [`super::paged::cursor`].
fn opened<T: DeserializeOwned>(list: &str, cursor: &str) -> Option<T> {
    let digits = cursor.as_bytes().as_chunks::<2>().0;
    let whole = cursor.len() <= CURSOR_MAX && cursor.len().is_multiple_of(2) && cursor.bytes().all(|byte| byte.is_ascii_hexdigit());
    let bytes: Option<Vec<u8>> = digits.iter().map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
    let (of, after): (String, T) = serde_json::from_slice(&bytes.filter(|_| whole)?).ok()?;
    (of == list).then_some(after)
}

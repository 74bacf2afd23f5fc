//! How is a list of `seeds/lists/` read so that every mistake in it is told at once, with its line?

use serde::de::DeserializeOwned;
use toml::Spanned;

/// A mistake in a list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {key}: {what}")]
pub struct ListError {
    /// The file.
    pub file: String,
    /// Its line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// The key.
    pub key: String,
    /// What is wrong, and what to do.
    pub what: String,
}

/// A list while it is read, with the mistakes found so far.
#[derive(Debug)]
pub struct Page<'a> {
    file: &'a str,
    text: &'a str,
    /// Mistakes, in order.
    pub errors: Vec<ListError>,
}

impl<'a> Page<'a> {
    /// A page to be read.
    #[must_use]
    pub const fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text, errors: Vec::new() }
    }

    /// The page as a structure; `None` after a mistake of form, which is kept.
    pub fn read<T: DeserializeOwned>(&mut self) -> Option<T> {
        match toml::from_str(self.text) {
            Ok(raw) => Some(raw),
            Err(e) => {
                let at = e.span().map_or(0, |span| span.start);
                self.say(at, "list", format!("{}: mend the file", e.message()));
                None
            }
        }
    }

    /// A value in its own type; `None` after a mistake, which is kept.
    pub fn take<T, E: std::fmt::Display>(&mut self, key: &str, text: &Spanned<String>, read: impl Fn(&str) -> Result<T, E>) -> Option<T> {
        read(text.as_ref()).map_err(|e| self.say(text.span().start, key, e.to_string())).ok()
    }

    /// Keeps a mistake found at a byte of the text.
    pub fn say(&mut self, at: usize, key: &str, what: String) {
        let line = self.text.get(..at).map_or(0, |before| before.matches('\n').count() + 1);
        self.errors.push(ListError { file: self.file.to_owned(), line, key: key.to_owned(), what });
    }
}

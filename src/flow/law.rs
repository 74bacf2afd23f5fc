//! Where does the law come from? From the seeds inside the program, or from a folder of rule files.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use crate::rules::book::RuleBook;
use crate::rules::parse::{MAX_FILE_BYTES, MAX_FILES, parse};
use crate::rules::substitution::Prohibitions;
use crate::rules::terms::TermList;

/// Seeds inside the program: rules, lists, descriptions of sources.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/seeds"]
struct Seeds;

const TERMS: &str = "lists/terms.toml";
const SUBSTITUTION: &str = "lists/substitution.toml";

/// Why there is no rule book.
#[derive(Debug, thiserror::Error)]
pub enum LawError {
    /// The folder cannot be read.
    #[error("{path} cannot be read", path = .path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Mistakes in files of law: all of them.
    #[error("{0}")]
    Mistakes(Mistakes),
}

/// Mistakes in files of law, one line each: file, line, key, what to do.
#[derive(Debug)]
pub struct Mistakes(pub Vec<String>);

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

/// The rule book of a folder of rule files, or the one inside the program. The lists of terms always come from the program.
///
/// # Errors
/// When the folder cannot be read, or with every mistake in its files.
pub fn rule_book(folder: Option<&Path>) -> Result<RuleBook, LawError> {
    let mut texts = match folder {
        Some(folder) => texts_in(folder)?,
        None => seeds_below("rules/"),
    };
    texts.extend([TERMS, SUBSTITUTION].into_iter().filter_map(|name| seed(name).map(|text| (list_file(name), text))));
    rule_book_of(&texts)
}

/// The rule book of texts that were read before: [`RuleBook::texts`] give the same book again, with the same digest.
///
/// # Errors
/// With every mistake in the texts.
pub fn rule_book_of(texts: &[(String, String)]) -> Result<RuleBook, LawError> {
    let is_list = |(file, _): &&(String, String)| [TERMS, SUBSTITUTION].iter().any(|name| list_file(name) == *file);
    let (lists, norms): (Vec<_>, Vec<_>) = texts.iter().partition(is_list);
    let (lists, norms): (Vec<_>, Vec<_>) = (lists.into_iter().cloned().collect(), norms.into_iter().cloned().collect());
    let book = parse(&norms).map_err(|errors| mistakes(&errors))?;
    let text_of = |name: &str| lists.iter().find(|(file, _)| *file == list_file(name)).map_or("", |(_, text)| text);
    let terms = TermList::parse(&list_file(TERMS), text_of(TERMS)).map_err(|errors| mistakes(&errors))?;
    let prohibitions = Prohibitions::parse(&list_file(SUBSTITUTION), text_of(SUBSTITUTION)).map_err(|errors| mistakes(&errors))?;
    Ok(book.with_terms(terms, prohibitions, &lists))
}

fn list_file(name: &str) -> String {
    format!("seeds/{name}")
}

/// A seed as text.
#[must_use]
pub fn seed(name: &str) -> Option<String> {
    Seeds::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned())
}

/// Every seed below a folder, as file name and text, in order of name.
#[must_use]
pub fn seeds_below(folder: &str) -> Vec<(String, String)> {
    let mut names: Vec<String> = Seeds::iter().filter(|name| name.starts_with(folder)).map(|name| name.to_string()).collect();
    names.sort();
    names.into_iter().filter_map(|name| seed(&name).map(|text| (format!("seeds/{name}"), text))).collect()
}

fn mistakes(errors: &[impl fmt::Display]) -> LawError {
    LawError::Mistakes(Mistakes(errors.iter().map(ToString::to_string).collect()))
}

/// Every `.toml` below a folder, in order of path.
fn texts_in(folder: &Path) -> Result<Vec<(String, String)>, LawError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| LawError::Unreadable { path, source }
    };
    let (mut texts, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).map_err(unreadable(&next))? {
            let path = entry.map_err(unreadable(&next))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") && texts.len() <= MAX_FILES {
                let size = fs::metadata(&path).map_err(unreadable(&path))?.len();
                // A file that is too large is named by the parser, which must see that it is; the rest of it is not read.
                let text = if size <= MAX_FILE_BYTES as u64 { fs::read(&path).map_err(unreadable(&path))? } else { vec![b' '; MAX_FILE_BYTES + 1] };
                texts.push((path.display().to_string(), String::from_utf8_lossy(&text).into_owned()));
            }
        }
    }
    texts.sort();
    Ok(texts)
}

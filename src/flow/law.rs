//! Where does the law come from? From the seeds inside the program, or from a folder of rule files.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rust_embed::RustEmbed;

use crate::rules::book::RuleBook;
use crate::rules::diff::BookDiff;
use crate::rules::edition::{name_of, not_confirmed_words};
use crate::rules::models::Models;
use crate::rules::parse::{MAX_FILE_BYTES, MAX_FILES, RuleError, parse};
use crate::rules::patterns::Patterns;
use crate::rules::substitution::Prohibitions;
use crate::rules::terms::TermList;
use crate::rules::wages::WageLaw;

/// Seeds inside the program: rules, lists, descriptions of sources.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/seeds"]
struct Seeds;

const TERMS: &str = "lists/terms.toml";
const SUBSTITUTION: &str = "lists/substitution.toml";
const PATTERNS: &str = "lists/patterns.toml";
const WAGES: &str = "lists/wages.toml";
const LISTS: [&str; 4] = [TERMS, SUBSTITUTION, PATTERNS, WAGES];
const MODELS: &str = "model_contracts/";
const ELEMENTS: &str = "elements.toml";

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
    /// The folder holds no rule file: a book without law would find nothing, and say so of everything.
    #[error("{path} holds no rule file: name a folder with files such as ph-agency-fee.toml", path = .path.display())]
    Empty {
        /// The folder.
        path: PathBuf,
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

/// The rule book of a folder of rule files, or the one inside the program. The lists of terms and patterns always come from the
/// program; the model contracts do, unless the folder holds a `model_contracts/` of its own.
///
/// # Errors
/// When the folder cannot be read, or with every mistake in its files.
pub fn rule_book(folder: Option<&Path>) -> Result<RuleBook, LawError> {
    let mut texts = texts_of(folder)?;
    texts.retain(|(file, _)| file.ends_with(".toml") && !file.ends_with(CASES));
    if let Some(folder) = folder {
        if texts.is_empty() {
            return Err(LawError::Empty { path: folder.to_owned() });
        }
        texts.extend(models_for(&texts));
    }
    texts.extend(LISTS.into_iter().filter_map(|name| seed(name).map(|text| (list_file(name), text))));
    rule_book_of(&texts)
}

/// The rule book of texts that were read before: [`RuleBook::texts`] give the same book again, with the same digest.
///
/// # Errors
/// With every mistake in the texts.
pub fn rule_book_of(texts: &[(String, String)]) -> Result<RuleBook, LawError> {
    let (models, texts): (Vec<_>, Vec<_>) = texts.iter().cloned().partition(|(file, _)| is_model(file));
    let is_list = |(file, _): &&(String, String)| LISTS.iter().any(|name| list_file(name) == *file);
    let (lists, norms): (Vec<_>, Vec<_>) = texts.iter().partition(is_list);
    let (lists, norms): (Vec<_>, Vec<_>) = (lists.into_iter().cloned().collect(), norms.into_iter().cloned().collect());
    let book = parse(&norms).map_err(|errors| LawError::Mistakes(Mistakes(errors.iter().map(with_example).collect())))?;
    let text_of = |name: &str| lists.iter().find(|(file, _)| *file == list_file(name)).map_or("", |(_, text)| text);
    let terms = TermList::parse(&list_file(TERMS), text_of(TERMS)).map_err(|errors| mistakes(&errors))?;
    let prohibitions = Prohibitions::parse(&list_file(SUBSTITUTION), text_of(SUBSTITUTION)).map_err(|errors| mistakes(&errors))?;
    // A book that was remembered before there were patterns, or norms on wages, has none, and keeps its digest.
    let (patterns, lists): (Vec<_>, Vec<_>) = lists.into_iter().partition(|(file, _)| *file == list_file(PATTERNS));
    let (wages, lists): (Vec<_>, Vec<_>) = lists.into_iter().partition(|(file, _)| *file == list_file(WAGES));
    let book = book.with_terms(terms, prohibitions, &lists);
    let book = match patterns.first() {
        Some((file, text)) => book.with_patterns(Patterns::parse(file, text).map_err(|errors| mistakes(&errors))?, &patterns),
        None => book,
    };
    let book = match wages.first() {
        Some((file, text)) => book.with_wages(WageLaw::parse(file, text).map_err(|errors| mistakes(&errors))?, &wages),
        None => book,
    };
    // The same holds for one that was remembered before there were model contracts.
    if models.is_empty() {
        return Ok(book);
    }
    Ok(book.with_models(Models::parse(&models).map_err(|errors| mistakes(&errors))?, &models))
}

/// What a folder of rules lacks of the program's model contracts: all of them, or the list of elements beside models of its own.
fn models_for(own: &[(String, String)]) -> Vec<(String, String)> {
    let has = |ending: &str| own.iter().any(|(file, _)| is_model(file) && file.ends_with(ending));
    let (models, elements) = (has(".toml"), has(ELEMENTS));
    let ours = seeds_below(MODELS).into_iter().filter(|(file, _)| file.ends_with(".toml") && !file.ends_with(CASES));
    ours.filter(|(file, _)| !models || !elements && file.ends_with(ELEMENTS)).collect()
}

/// Whether a file lies below a folder of model contracts.
fn is_model(file: &str) -> bool {
    file.split(['/', '\\']).rev().skip(1).any(|folder| folder == MODELS.trim_end_matches('/'))
}

fn list_file(name: &str) -> String {
    format!("seeds/{name}")
}

/// The ending of a file of cases that lies beside its norm or model: no norm itself, and no part of the rule book or its digest.
const CASES: &str = ".cases.toml";

/// The cases beside the norms and models of a folder, or those inside the program: file and text.
///
/// # Errors
/// When the folder cannot be read.
pub fn case_texts(folder: Option<&Path>) -> Result<Vec<(String, String)>, LawError> {
    Ok(texts_of(folder)?.into_iter().filter(|(file, _)| file.ends_with(CASES)).collect())
}

/// Norms, model contracts and their cases: of a folder, or those inside the program.
fn texts_of(folder: Option<&Path>) -> Result<Vec<(String, String)>, LawError> {
    match folder {
        Some(folder) => texts_in(folder),
        None => Ok([seeds_below("rules/"), seeds_below(MODELS)].concat()),
    }
}

/// The word for the rule book inside the program, where a folder could be named.
pub const BUILT_IN: &str = "built-in";

/// What changed from one book to another. Each is a folder of rule files, or the word `built-in`.
///
/// # Errors
/// As [`rule_book`].
pub fn compare_law(before: &Path, after: &Path) -> Result<BookDiff, LawError> {
    let book = |named: &Path| rule_book(Some(named).filter(|named| *named != Path::new(BUILT_IN)));
    Ok(BookDiff::between(&book(before)?, &book(after)?))
}

/// The list of contract terms inside the program, without any norm.
///
/// # Errors
/// With every mistake in the list.
pub fn term_list() -> Result<TermList, LawError> {
    TermList::parse(&list_file(TERMS), &seed(TERMS).unwrap_or_default()).map_err(|errors| mistakes(&errors))
}

/// Whether the source of a version of the book should have been read again before a day, in a sentence. The version is named by its norm or
/// model contract and its first day, as findings cite it; what stands in no book has no source to read.
#[must_use]
pub fn not_confirmed(book: &RuleBook, (id, from): (&str, Option<NaiveDate>), today: NaiveDate) -> Option<String> {
    let of_model = || book.models().model(id)?.parts.iter().filter(|part| part.from == from).find_map(|part| part.not_confirmed_since(today));
    let since = match book.norm(id) {
        Some(norm) => norm.version(&name_of(from))?.not_confirmed_since(today),
        None => of_model(),
    };
    since.map(not_confirmed_words)
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

/// A mistake in a rule file, with a right line beneath it.
fn with_example(error: &RuleError) -> String {
    let example = error.example().map(|line| format!("\n    example: {line}")).unwrap_or_default();
    format!("{error}{example}")
}

/// Mistakes in a list of the seeds, as one error.
pub(super) fn mistakes(errors: &[impl fmt::Display]) -> LawError {
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

//! Is this the edition that was published? Every digest, the signature and the link to the edition before, each told in a sentence. It
//! needs the files and nothing else.

use std::collections::BTreeSet;

use super::files::{Files, KEYS, SIGNATURE, STATEMENT, sha256};
use super::key::{KeyList, ListedKey};
use super::signature::Signed;
use super::statement::{Before, FileLine, NoStatement, Statement};

/// Whether a thing is as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It is.
    Right,
    /// It is not.
    Wrong,
    /// A reader should know it; it decides nothing.
    Note,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Whether it is as it should be.
    pub mark: Mark,
    /// Which file, or `chain`.
    pub about: String,
    /// What was seen, in a sentence.
    pub says: String,
}

/// Everything that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The statement that it was measured by.
    pub statement: Statement,
    /// What was seen, in order.
    pub told: Vec<Told>,
}

impl Verdict {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.told.iter().all(|told| told.mark != Mark::Wrong)
    }
}

/// What a reader holds beside the edition.
#[derive(Debug, Clone, Copy, Default)]
pub struct Held<'a> {
    /// Keys that the reader trusts; without them the keys of the edition itself are used, and that is said.
    pub keys: Option<&'a KeyList>,
    /// The bytes of the statement of the edition before.
    pub before: Option<&'a [u8]>,
}

/// Why files cannot be measured at all.
#[derive(Debug, thiserror::Error)]
pub enum NoEdition {
    /// Without a statement there is nothing to measure by.
    #[error("edition.json is not there: without it nothing can be checked")]
    NoStatement,
    /// A statement that cannot be read.
    #[error(transparent)]
    Unreadable(#[from] NoStatement),
}

/// Measures the files of an edition.
///
/// # Errors
/// When there is no statement to measure by.
pub fn verify(files: &Files, held: Held<'_>) -> Result<Verdict, NoEdition> {
    let bytes = files.get(STATEMENT).ok_or(NoEdition::NoStatement)?;
    let statement = Statement::read(bytes)?;
    let mut told: Vec<Told> = statement.files.iter().map(|line| file(line, files)).collect();
    told.extend(strangers(&statement, files));
    told.extend(signature(&statement, files, held.keys));
    told.push(chain(&statement, held.before));
    Ok(Verdict { statement, told })
}

fn tell(mark: Mark, about: &str, says: impl Into<String>) -> Told {
    Told { mark, about: about.to_owned(), says: says.into() }
}

fn file(line: &FileLine, files: &Files) -> Told {
    let FileLine { name, media_type: _, bytes: size, sha256: stated } = line;
    match files.get(name) {
        None => tell(Mark::Wrong, name, "is missing"),
        Some(bytes) if sha256(bytes) == *stated => tell(Mark::Right, name, format!("is as it was published ({size} bytes)")),
        Some(bytes) if u64::try_from(bytes.len()) != Ok(*size) => {
            tell(Mark::Wrong, name, format!("is not what was published: it has {} bytes instead of {size}", bytes.len()))
        }
        Some(bytes) => tell(Mark::Wrong, name, format!("is not what was published: its digest is {} instead of {stated}", sha256(bytes))),
    }
}

/// Files that the statement does not name.
fn strangers(statement: &Statement, files: &Files) -> Vec<Told> {
    let known: BTreeSet<&str> = statement.files.iter().map(|line| line.name.as_str()).chain([STATEMENT, SIGNATURE]).collect();
    let strange = files.keys().filter(|name| !known.contains(name.as_str()));
    strange.map(|name| tell(Mark::Note, name, "lies beside the edition and is no part of it")).collect()
}

fn signature(statement: &Statement, files: &Files, trusted: Option<&KeyList>) -> Vec<Told> {
    let wrong = |says: String| vec![tell(Mark::Wrong, SIGNATURE, says)];
    let Some(text) = files.get(SIGNATURE) else {
        return wrong(match &statement.signed_by {
            Some(kid) => format!("is missing: the edition says that it was signed by key {kid}"),
            None => "is not there: nobody has signed this edition, so anybody may have written it".to_owned(),
        });
    };
    let signed = match Signed::read(text) {
        Ok(signed) => signed,
        Err(error) => return wrong(format!("cannot be used: {error}")),
    };
    if files.get(STATEMENT) != Some(&signed.payload) {
        return wrong("signs another statement than the edition.json beside it".to_owned());
    }
    let own = files.get(KEYS).and_then(|bytes| KeyList::of_jwks(bytes).ok()).unwrap_or_default();
    match trusted.unwrap_or(&own).get(&signed.kid) {
        None if trusted.is_some() => wrong(format!("is by key {}, which is not among the keys that you trust", signed.kid)),
        None => wrong(format!("is by key {}, which is not among the keys of the edition", signed.kid)),
        Some(listed) => by_key(statement, &signed, listed, trusted.is_some()),
    }
}

fn by_key(statement: &Statement, signed: &Signed, listed: &ListedKey, is_trusted: bool) -> Vec<Told> {
    let (kid, day) = (&signed.kid, statement.known_at.date_naive());
    if !signed.is_by(&listed.key) {
        return vec![tell(Mark::Wrong, SIGNATURE, format!("is not a signature of key {kid} over this statement"))];
    }
    if !listed.signs_on(day) {
        let until = listed.last_on.map_or_else(String::new, |last| format!(" through {last}"));
        return vec![tell(Mark::Wrong, SIGNATURE, format!("is by key {kid}, which signs from {}{until} and not on {day}", listed.first_on))];
    }
    let mut told = vec![tell(Mark::Right, SIGNATURE, format!("is by key {kid} over edition.json"))];
    if !is_trusted {
        let says = "came with the edition itself: compare the name of the key with what the authority publishes, or give its keys with --keys";
        told.push(tell(Mark::Note, KEYS, says));
    }
    told
}

fn chain(statement: &Statement, before: Option<&[u8]>) -> Told {
    let tell = |mark, says: String| tell(mark, "chain", says);
    match (&statement.before, before) {
        (None, None) => tell(Mark::Note, "this is the first edition: it follows none".to_owned()),
        (None, Some(_)) => tell(Mark::Wrong, "this edition follows none, and the one that you hold is not before it".to_owned()),
        (Some(Before { edition, sha256 }), None) => {
            tell(Mark::Note, format!("it follows edition {edition} ({sha256}); give that one with --before to check the link"))
        }
        (Some(Before { edition, sha256: stated }), Some(bytes)) if sha256(bytes) == *stated => {
            tell(Mark::Right, format!("it follows edition {edition}, which is the one that you hold"))
        }
        (Some(Before { edition, .. }), Some(bytes)) => {
            let held = Statement::read(bytes).map_or_else(|_| "something else".to_owned(), |held| format!("another edition {}", held.edition));
            tell(Mark::Wrong, format!("it follows edition {edition}, and what you hold is {held}: its digest is {}", sha256(bytes)))
        }
    }
}

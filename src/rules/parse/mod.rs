//! How does a file of law become a norm? A small language in TOML, read strictly: whatever it does not know is an error with its line.
//!
//! # For authors of rules
//!
//! One file holds one norm and is named after its id: `seeds/rules/<country>/<id>.toml`. Above stand `id`, `title`,
//! `jurisdiction`, `side` and `force`; below follow its `[[version]]`s, oldest first. A change of the law is a new version
//! beneath the old one, which gets its last day in `until`; an old version is never rewritten, because placements of its time
//! are still judged by it.
//!
//! ```
//! let text = r#"
//! id = "xa-agency-fee"                       # an invented norm
//! title = "Agency fee for work abroad"
//! jurisdiction = "PH"
//! side = "origin"
//! force = "regulation"
//!
//! [[version]]
//! from = 2020-01-01
//! until = 2023-06-30                         # the last day, as documents print it
//! corridor = { origins = ["PH"], except_destinations = ["NZ"] }
//! scope = { except_occupations = ["9111"] }
//! binds = ["origin_agency"]
//! standing = { confidence = "found", source = "official", published = true }
//! citation = { text = "Invented Rules 2020, r. 5", urls = ["https://example.org/rules"] }
//! check_by = 2027-11-22
//!
//! [[version.cap]]
//! items = ["agency-fee"]
//! amount = { lesser_of = [{ wage_multiple = "1", base = "contract_basic" }, { fixed = "30000", currency = "PHP" }] }
//!
//! [[version.allow]]
//! items = ["passport", "medical-exam"]
//! at = "actual_cost"
//!
//! [[version.ban]]
//! items = "rest"                             # a closed list: nothing else from these takers
//!
//! [[version.receipt]]
//! items = "all"
//! at_least = "itemised"
//!
//! [[version.doubt]]
//! about = "amount"
//! text = "A lower ceiling is reported for contracts of less than a year."
//! when = [{ contract_months = { from = 0, to = 11 } }]
//! "#;
//! let files = [("seeds/rules/ph/xa-agency-fee.toml".to_owned(), text.to_owned())];
//! let book = recruitwatch::rules::parse::parse(&files).unwrap();
//! assert_eq!(book.norm("xa-agency-fee").unwrap().versions[0].clauses.len(), 4);
//! ```
//!
//! - **Order**: keys of a version stand above its tables; below `[version.citation]` or `[[version.cap]]` a key belongs to that table.
//! - **Numbers** of money, multiples and percents are quoted decimals (`"0.5"`), so that no float comes near them; counts of
//!   months and days are plain integers; days are TOML dates.
//! - **Formulas** (`amount`): `"zero"`, `"actual_cost"`, `{ fixed, currency, per }`, `{ wage_multiple, base }`,
//!   `{ months_per_12, max_months, base, duration, extension_per_12 }`, `{ days_of_wages, base }`, `{ percent_of_wages, months }`,
//!   `{ lesser_of = [ … ] }`, `{ sum_of = [ … ] }`, `{ table = [{ when, amount }, …] }`,
//!   `{ monthly = [{ from, to, amount }, …], currency, restarts }`, `{ set_by, currency }` for a sum in a notice that is not at hand.
//! - **Clauses**: `ban`, `cap`, `allow`, `gate`, `receipt`, `refund`, `advance`, `deduction`, `loan`, `employer_cap`, `import`,
//!   `wage_floor`, `tying` (which may have conditions); `licensing_only = true` for a statute whose fee clause was not seen; `notes` are shown, never computed.
//! - **Conditions** (`when`): `"employer_refused"`, `"fee_approved"`, `"foreign_agency_did_not_pay"`, `"service_rendered"`,
//!   `"part_year"`, `{ contract_months = { from, to } }`, `{ age = { from, to } }`, `{ occupation_in }`, `{ event_in }`,
//!   `{ from_day }`, `{ wage_at_least }`.
//! - **`binds`** says whose taking of money the norm governs. A charge taken by anybody else it does not see, so an origin norm
//!   that binds origin agencies leaves a fee that is lawful at destination lawful.
//! - **Doubts** decide what a finding may be (see [`super::standing`]). Write down what is not certain and when it matters:
//!   a doubt that is left out becomes a wrong breach.

mod clause;
mod condition;
mod conflict;
mod formula;
pub mod grammar;
mod keys;
mod norm;
pub mod schema;
mod sheet;
mod timeline;
mod version;

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::sync::Arc;

use super::book::RuleBook;
use super::norm::Norm;
use sheet::Sheet;

/// The largest file of law that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 1024 * 1024;
/// The most files of law that are read.
pub const MAX_FILES: usize = 10_000;

/// Something in a file of law that cannot be taken, where it stands, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleError {
    /// The file.
    pub file: Arc<str>,
    /// The line, counted from 1; 0 where it is about the file as a whole.
    pub line: usize,
    /// The key as a path such as `cap.amount`; empty where the file is no TOML.
    pub key: String,
    /// What stood there and what to do.
    pub message: String,
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, key, message } = self;
        let colon = if key.is_empty() { "" } else { ": " };
        write!(f, "{file}:{line}: {key}{colon}{message}")
    }
}

impl RuleError {
    /// A right line for the key, where the language has one.
    #[must_use]
    pub fn example(&self) -> Option<&'static str> {
        grammar::example(&self.key)
    }
}

impl std::error::Error for RuleError {}

/// Reads the whole of the law from texts: file name and TOML.
///
/// # Errors
/// Every error of every file at once, in order of file and line. A book with an error in it is no book.
pub fn parse(texts: &[(String, String)]) -> Result<RuleBook, Vec<RuleError>> {
    if MAX_FILES < texts.len() {
        let message = format!("{} files of law are more than {MAX_FILES}: split the book", texts.len());
        return Err(vec![RuleError { file: "rules".into(), line: 0, key: String::new(), message }]);
    }
    let (mut norms, mut errors, mut displaced) = (Vec::new(), Vec::new(), Vec::new());
    for (file, text) in texts {
        let sheet = Sheet::new(file, text);
        norms.extend(norm::read(&sheet));
        displaced.extend(sheet.displaced());
        errors.extend(sheet.into_errors());
    }
    errors.extend(twice(&norms));
    let known: HashSet<&str> = norms.iter().map(|norm| &*norm.id).collect();
    errors.extend(displaced.into_iter().filter(|(id, _)| !known.contains(id.as_str())).map(|(_, error)| error));
    if errors.is_empty() {
        return Ok(RuleBook::new(norms, texts));
    }
    errors.sort();
    Err(errors)
}

fn twice(norms: &[Norm]) -> Vec<RuleError> {
    let mut first: BTreeMap<&str, &Norm> = BTreeMap::new();
    let mut errors = Vec::new();
    for norm in norms {
        if let Some(other) = first.insert(&norm.id, norm) {
            let message = format!("{:?} is the id of {} as well: give each norm its own id", norm.id, other.file);
            errors.push(RuleError { file: Arc::clone(&norm.file), line: 1, key: "id".into(), message });
        }
    }
    errors
}

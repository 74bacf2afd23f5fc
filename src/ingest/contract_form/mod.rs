//! What does a filled contract form say? The columns of `contracts.csv` as keys of a JSON or TOML file, with the way of the worker beside
//! them. Nothing is read out of free text.

mod field;

use chrono::NaiveDate;

use super::cell::{self, Wrong, code, country, day, flag, text};
use super::contract_rows::value;
use super::issue::{Issue, IssueCode};
use crate::record::code::Code as _;
use crate::record::contract::{Stage, Term, Terms};
use crate::record::currency::Currency;
use crate::record::place::Country;
use field::{Field, fields};

/// A form with everything that it says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContractForm {
    /// What the paper is called.
    pub title: Option<String>,
    /// Where the worker was recruited.
    pub origin: Option<Country>,
    /// Where the work is.
    pub destination: Option<Country>,
    /// Day of signature of the contract before departure.
    pub contract_signed_on: Option<NaiveDate>,
    /// Where in the chain from offer to practice.
    pub stage: Option<Stage>,
    /// Date of the paper.
    pub dated_on: Option<NaiveDate>,
    /// Whether the authority approved the change.
    pub approved_change: bool,
    /// The terms that the paper mentions.
    pub terms: Terms,
}

/// How a form is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notation {
    /// JSON.
    Json,
    /// TOML.
    Toml,
}

/// Bytes that a form may have.
pub const MAX_FORM_BYTES: usize = 64 * 1024;

/// Keys of a form that are no terms.
pub const BESIDE: [&str; 7] = ["title", "origin", "destination", "contract_signed_on", "stage", "dated_on", "approved_change"];

/// Reads a form. `file` names it in issues.
///
/// # Errors
/// Every mistake at once, each with its line, key and value, and what to do.
pub fn contract_form(file: &str, bytes: &[u8], notation: Notation) -> Result<ContractForm, Vec<Issue>> {
    let mut reading = Reading { file, issues: Vec::new() };
    let fields = reading.opened(bytes).map(|text| fields(&text, notation));
    let form = match fields {
        Some(Ok(fields)) => reading.form(&fields),
        Some(Err(broken)) => {
            let issue = Issue::new(file, IssueCode::BrokenList, broken.message, "Mend the form there; `contract schema` shows what it may hold.");
            reading.issues.push(broken.line.map_or(issue.clone(), |line| issue.on_line(line)));
            ContractForm::default()
        }
        None => ContractForm::default(),
    };
    if reading.issues.is_empty() { Ok(form) } else { Err(reading.issues) }
}

/// A form while it is read.
struct Reading<'f> {
    file: &'f str,
    issues: Vec<Issue>,
}

impl Reading<'_> {
    fn opened(&mut self, bytes: &[u8]) -> Option<String> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        if MAX_FORM_BYTES < bytes.len() {
            let message = format!("the form has {} bytes, more than {MAX_FORM_BYTES}", bytes.len());
            self.issues.push(Issue::new(self.file, IssueCode::RowTooLong, message, "A form holds one contract: leave everything else out."));
            return None;
        }
        let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0')).map(str::to_owned);
        if text.is_none() {
            self.issues.push(Issue::new(self.file, IssueCode::NotUtf8, "the form is not UTF-8", "Save it as UTF-8."));
        }
        text
    }

    fn form(&mut self, fields: &[Field]) -> ContractForm {
        for (at, field) in fields.iter().enumerate() {
            if fields[..at].iter().any(|earlier| earlier.key == field.key) {
                self.note(field, Wrong::new(IssueCode::DuplicateRow, "this key stands twice", "Keep one of the two."));
            }
        }
        let currency = self.one(fields, Term::WageCurrency.as_str(), cell::currency);
        ContractForm {
            title: self.one(fields, "title", |cell| text(cell).map(String::from)),
            origin: self.one(fields, "origin", country),
            destination: self.one(fields, "destination", country),
            contract_signed_on: self.one(fields, "contract_signed_on", day),
            stage: self.one(fields, "stage", code),
            dated_on: self.one(fields, "dated_on", day),
            approved_change: self.one(fields, "approved_change", flag).unwrap_or(false),
            terms: self.terms(fields, currency),
        }
    }

    fn terms(&mut self, fields: &[Field], currency: Option<Currency>) -> Terms {
        let mut terms = Terms::with_capacity(fields.len());
        for field in fields.iter().filter(|field| !BESIDE.contains(&field.key.as_str())) {
            match Term::parse(&field.key) {
                // The currency was read already, and what is wrong with it is noted.
                Ok(Term::WageCurrency) if currency.is_none() => {}
                Ok(term) => {
                    if let Some(value) = self.read(field, |cell| value(term, cell, currency)) {
                        terms.set(term, value);
                    }
                }
                Err(_) => self.note(field, Wrong::new(IssueCode::UnknownColumn, "the form has no such key", nearest(&field.key))),
            }
        }
        terms
    }

    fn one<T>(&mut self, fields: &[Field], key: &str, read: impl Fn(&str) -> Result<T, Wrong>) -> Option<T> {
        fields.iter().find(|field| field.key == key).and_then(|field| self.read(field, read))
    }

    /// A value; an empty one means that the paper does not say.
    fn read<T>(&mut self, field: &Field, read: impl Fn(&str) -> Result<T, Wrong>) -> Option<T> {
        match &field.cell {
            Ok(cell) if cell.trim().is_empty() => None,
            Ok(cell) => read(cell.trim()).map_err(|wrong| self.note(field, wrong)).ok(),
            Err(wrong) => {
                self.note(field, wrong.clone());
                None
            }
        }
    }

    fn note(&mut self, field: &Field, Wrong { code, message, advice }: Wrong) {
        let issue = Issue::new(self.file, code, message, advice).on_line(field.line).in_column(&field.key);
        self.issues.push(issue.showing(&field.shown));
    }
}

/// What to do about a key that is none: the nearest one, where it is near.
fn nearest(key: &str) -> String {
    let known = BESIDE.into_iter().chain(Term::ALL.iter().map(|term| term.as_str()));
    let near = known.map(|known| (strsim::damerau_levenshtein(known, key), known)).min();
    match near {
        Some((steps, known)) if steps <= 3 => format!("Write {known}, if that is meant."),
        Some(_) | None => "Take it out, or write the column of contracts.csv that is meant; `contract schema` shows all.".to_owned(),
    }
}

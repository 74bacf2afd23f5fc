//! What do two filled forms ask? Each as text or as fields, the way beside them; every mistake of all three is told at once.

use chrono::NaiveDate;
use compact_str::CompactString;
use serde::Serialize;
use serde_json::{Map, Value};

use super::question::{ContractQuestion, NotStated, Wish};
use crate::ingest::Issue;
use crate::ingest::contract_form::{ContractForm, Notation, contract_form};
use crate::record::code::{Code as _, codes};
use crate::record::contract::Term;
use crate::record::place::Occupation;

codes! {
    /// Which of the three.
    Sheet, "one of way before after":
    /// From where to where, for which work, signed when.
    Way = "way",
    /// The earlier paper.
    Before = "before",
    /// The later one.
    After = "after",
}

/// A filled form.
#[derive(Debug, Clone)]
pub enum Filled {
    /// JSON where it begins with a brace, else TOML.
    Text(String),
    /// JSON; a value that is no object is a mistake.
    Json(String),
    /// Keys with what was written at them; an empty text states nothing.
    Fields(Vec<(&'static str, String)>),
}

/// Both papers and the way, as they came.
#[derive(Debug, Clone)]
pub struct Filling {
    /// `origin`, `destination`, `occupation` and `on`, where no paper states them.
    pub way: Vec<(&'static str, String)>,
    /// The earlier paper.
    pub before: Filled,
    /// The later one.
    pub after: Filled,
}

/// One thing that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mistake {
    /// Where it stands.
    pub sheet: Sheet,
    /// On which line of a text.
    pub line: Option<u32>,
    /// At which key.
    pub key: Option<String>,
    /// What stands there, made short and printable.
    pub value: Option<CompactString>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
}

/// The key of the way that a form calls `contract_signed_on`.
const ON: (&str, &str) = ("on", "contract_signed_on");

impl Filling {
    /// Reads what is asked. A question without a day of signature is of `today`.
    ///
    /// # Errors
    /// Every mistake: of the way, of the earlier paper, of the later one.
    pub fn read(&self, today: NaiveDate) -> Result<ContractQuestion, Vec<Mistake>> {
        let way = self.way.iter().map(|(key, text)| (if *key == ON.0 { ON.1 } else { *key }, text.clone())).collect();
        let mut mistakes = Vec::new();
        let mut read = |sheet, filled: &Filled| {
            filled.read().unwrap_or_else(|issues| {
                mistakes.extend(issues.into_iter().map(|issue| Mistake::of(sheet, issue, filled)));
                ContractForm::default()
            })
        };
        let way = wish(&read(Sheet::Way, &Filled::Fields(way)));
        let (before, after) = (read(Sheet::Before, &self.before), read(Sheet::After, &self.after));
        let question = ContractQuestion::of(before, after, way, today);
        if let Err(missing) = &question {
            let of_way: Vec<Mistake> =
                missing.iter().filter(|missing| !self.may_state(**missing, &mistakes)).map(|missing| Mistake::missing(*missing)).collect();
            mistakes.splice(0..0, of_way);
        }
        match question {
            Ok(question) if mistakes.is_empty() => Ok(question),
            Ok(_) | Err(_) => Err(mistakes),
        }
    }

    /// Whether something that was not read may state it: then it is not missing.
    fn may_state(&self, missing: NotStated, mistakes: &[Mistake]) -> bool {
        let unread = |sheet, filled: &Filled| filled.is_whole() && mistakes.iter().any(|mistake| mistake.sheet == sheet);
        let at_key = mistakes.iter().any(|mistake| mistake.key.as_deref() == Some(missing.as_str()));
        at_key || unread(Sheet::Before, &self.before) || unread(Sheet::After, &self.after)
    }
}

impl Filled {
    /// Whether it may state more than can be seen from outside.
    const fn is_whole(&self) -> bool {
        match self {
            Self::Text(_) | Self::Json(_) => true,
            Self::Fields(_) => false,
        }
    }

    /// Whether whoever wrote it sees its lines as they are counted here.
    const fn has_lines(&self) -> bool {
        match self {
            Self::Text(_) => true,
            Self::Json(_) | Self::Fields(_) => false,
        }
    }

    fn read(&self) -> Result<ContractForm, Vec<Issue>> {
        match self {
            Self::Text(text) => {
                let notation = if text.trim_start().starts_with('{') { Notation::Json } else { Notation::Toml };
                contract_form("", text.as_bytes(), notation)
            }
            Self::Json(text) => contract_form("", text.as_bytes(), Notation::Json),
            Self::Fields(fields) => {
                let object: Map<String, Value> = fields.iter().map(|(key, text)| ((*key).to_owned(), Value::from(text.as_str()))).collect();
                contract_form("", Value::from(object).to_string().as_bytes(), Notation::Json)
            }
        }
    }
}

fn wish(form: &ContractForm) -> Wish {
    Wish {
        origin: form.origin,
        destination: form.destination,
        occupation: form.terms.word(Term::Occupation).and_then(|code| Occupation::parse(code).ok()),
        signed_on: form.contract_signed_on,
    }
}

impl Mistake {
    /// A whole question that cannot be read.
    #[must_use]
    pub fn whole(message: String, advice: &str) -> Self {
        Self { sheet: Sheet::Way, line: None, key: None, value: None, message, advice: advice.to_owned() }
    }

    /// Fields have no lines.
    fn of(sheet: Sheet, issue: Issue, filled: &Filled) -> Self {
        let Issue { file: _, line, column, value, code: _, message, advice, severity: _ } = issue;
        let key = column.map(|key| if sheet == Sheet::Way && key == ON.1 { ON.0.to_owned() } else { key.to_string() });
        Self { sheet, line: line.filter(|_| filled.has_lines()), key, value, message, advice }
    }

    fn missing(missing: NotStated) -> Self {
        let (message, advice) = ("this is not stated, neither for the way nor in a paper".to_owned(), "State it for the way.".to_owned());
        Self { sheet: Sheet::Way, line: None, key: Some(missing.as_str().to_owned()), value: None, message, advice }
    }
}

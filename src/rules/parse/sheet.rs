//! On which line does something stand, and what is wrong with it? One file of law while it is read.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use super::RuleError;

/// More errors than this in one file tell nothing new.
const MAX_ERRORS: usize = 100;

/// One file with the errors found in it so far.
#[derive(Debug)]
pub(super) struct Sheet<'t> {
    pub file: Arc<str>,
    pub text: &'t str,
    errors: RefCell<Vec<RuleError>>,
    displaced: RefCell<Vec<(String, RuleError)>>,
}

impl<'t> Sheet<'t> {
    pub fn new(file: &str, text: &'t str) -> Self {
        Self { file: file.into(), text, errors: RefCell::default(), displaced: RefCell::default() }
    }

    /// Keeps an error about what stands in a span of the text.
    pub fn error(&self, span: &Range<usize>, key: &str, message: impl Into<String>) {
        let error = self.at(span, key, message.into());
        let mut errors = self.errors.borrow_mut();
        if errors.len() < MAX_ERRORS {
            errors.push(error);
        }
    }

    /// Keeps an error about the file as a whole.
    pub fn error_of_file(&self, message: impl Into<String>) {
        let error = RuleError { file: Arc::clone(&self.file), line: 0, key: String::new(), message: message.into() };
        self.errors.borrow_mut().push(error);
    }

    /// Remembers an id that some other file must hold, with the error for when none does.
    pub fn displaces(&self, span: &Range<usize>, id: &str) {
        let message = format!("{id:?} is the id of no norm here: write the id of the norm that is displaced, or add its file");
        self.displaced.borrow_mut().push((id.to_owned(), self.at(span, "displaces", message)));
    }

    /// The ids that other files must hold.
    pub fn displaced(&self) -> Vec<(String, RuleError)> {
        self.displaced.take()
    }

    pub fn has_errors(&self) -> bool {
        !self.errors.borrow().is_empty()
    }

    pub fn into_errors(self) -> Vec<RuleError> {
        self.errors.into_inner()
    }

    fn at(&self, span: &Range<usize>, key: &str, message: String) -> RuleError {
        let before = self.text.as_bytes().get(..span.start).unwrap_or(self.text.as_bytes());
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        RuleError { file: Arc::clone(&self.file), line, key: key.to_owned(), message }
    }
}

//! How are workers asked about the job they got, how do they answer, and what is shown of it? One verb a file.
//!
//! An office asks: it gives codes ([`invite`]), or writes down what workers said on paper ([`take`]). Whoever has a code may answer and
//! answer again ([`answer`]). Whoever was not asked changes no count: without that, an agency could write its own praise. What is shown
//! is counts alone ([`shown`]).

pub mod answer;
pub mod invite;
pub mod shown;
pub mod take;

use chrono::{Months, NaiveDate};

use crate::record::complaint::deadline::Now;
use crate::store::Store;

/// The desk at which workers are asked: where it is kept, the moment, and how long a code opens.
#[derive(Debug, Clone, Copy)]
pub struct Inquiry<'a> {
    /// Where it is kept.
    pub store: &'a Store,
    /// Now.
    pub now: Now,
    /// Months for which a code opens the questions (`seeds/retention.toml`).
    pub code_months: u32,
}

impl Inquiry<'_> {
    /// Whether a code that was given on a day still opens.
    fn is_open(&self, given_on: NaiveDate) -> bool {
        given_on.checked_add_months(Months::new(self.code_months)).is_none_or(|ends_on| self.now.today <= ends_on)
    }
}

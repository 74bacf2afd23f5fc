//! What is known of the two ends of a way besides the law: the money that is spent there, and whom a worker can turn to.

mod currencies;
mod help;
mod office;

use std::collections::BTreeMap;

use super::law::{LawError, mistakes, seed};
use crate::record::currency::Currency;
use crate::record::place::Country;

pub use help::{Help, LookFor};
pub use office::{Answering, Days, Ends, Hours, Kind, Office, Seen, Tongue};

const CURRENCIES: &str = "lists/currencies.toml";
const HELP: &str = "lists/help.toml";

/// The lists of places; by default they know nothing.
#[derive(Debug, Clone, Default)]
pub struct Places {
    spent: BTreeMap<Country, Currency>,
    offices: Vec<Office>,
    look_for: LookFor,
}

impl Places {
    /// The lists inside the program.
    ///
    /// # Errors
    /// With every mistake in them: file, line, key and what to do.
    pub fn of_seeds() -> Result<Self, LawError> {
        let text = |name: &str| (format!("seeds/{name}"), seed(name).unwrap_or_default());
        Self::parse(&text(CURRENCIES), &text(HELP))
    }

    /// Reads the two lists, each as the name of its file and its text.
    ///
    /// # Errors
    /// With every mistake in them: file, line, key and what to do.
    pub fn parse(currencies: &(String, String), help: &(String, String)) -> Result<Self, LawError> {
        let spent = currencies::parse(&currencies.0, &currencies.1);
        let known = office::parse(&help.0, &help.1);
        match (spent, known) {
            (Ok(spent), Ok((look_for, offices))) => Ok(Self { spent, offices, look_for }),
            (spent, known) => {
                let errors: Vec<_> = [spent.err(), known.err()].into_iter().flatten().flatten().collect();
                Err(mistakes(&errors))
            }
        }
    }

    /// The money of a country; `None` where no one currency is known to be spent there.
    #[must_use]
    pub fn currency(&self, country: Country) -> Option<Currency> {
        self.spent.get(&country).copied()
    }

    /// Whom a worker can turn to at both ends of a way, origin first.
    #[must_use]
    pub fn help(&self, origin: Country, destination: Country) -> Help {
        Help::of(&self.offices, &self.look_for, (origin, destination))
    }
}

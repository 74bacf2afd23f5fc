//! What did two parties agree on? Purpose, parties, term, which placements, which tables, and how small a group a count may speak of.

use std::fmt;

use chrono::NaiveDate;

use super::column::{ChargeColumn, CountedBy, PlacementColumn};
use super::purpose::{Audience, Purpose};
use crate::record::period::Period;
use crate::record::place::Country;
use crate::record::placement::Placement;

/// An agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Its name: small letters, digits and dashes.
    pub id: String,
    /// What for.
    pub purpose: Purpose,
    /// Who answers for the facts.
    pub controller: String,
    /// Who gets them.
    pub recipient: String,
    /// How far they get.
    pub audience: Audience,
    /// The days on which something may go.
    pub term: Period,
    /// The smallest group of workers that a count may speak of.
    pub least: u64,
    /// Which placements.
    pub scope: Scope,
    /// Tables of rows.
    pub rows: Vec<RowTable>,
    /// Tables of counts.
    pub counts: Vec<CountTable>,
}

/// Which placements an agreement is about. What it does not narrow it leaves open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// Where workers were recruited; empty means anywhere.
    pub origins: Vec<Country>,
    /// Where the work is; empty means anywhere.
    pub destinations: Vec<Country>,
    /// First day of signature.
    pub signed_from: Option<NaiveDate>,
    /// Last day of signature.
    pub signed_until: Option<NaiveDate>,
}

/// Rows of one table with some of its columns, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowTable {
    /// One row a placement.
    Placements(Vec<PlacementColumn>),
    /// One row a charge or refund.
    Charges(Vec<ChargeColumn>),
}

/// Workers counted by two columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountTable {
    /// Its name within the agreement: small letters, digits and dashes.
    pub name: String,
    /// What its rows are.
    pub rows: CountedBy,
    /// What its columns are.
    pub columns: CountedBy,
}

/// Why nothing goes on a day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OutOfTerm {
    /// It has not begun.
    #[error("the agreement {id} begins on {from}, and today is {today}: nothing goes before")]
    NotYet {
        /// Which.
        id: String,
        /// Its first day.
        from: NaiveDate,
        /// Today.
        today: NaiveDate,
    },
    /// It is over.
    #[error("the agreement {id} ended, and today is {today}: nothing goes any more, agree anew first")]
    Over {
        /// Which.
        id: String,
        /// Today.
        today: NaiveDate,
    },
}

impl Agreement {
    /// Whether something may go today.
    ///
    /// # Errors
    /// When its term has not begun, or is over.
    pub fn open_on(&self, today: NaiveDate) -> Result<(), OutOfTerm> {
        let (id, from) = (self.id.clone(), self.term.from);
        match (self.term.contains(today), today < from) {
            (true, _) => Ok(()),
            (false, true) => Err(OutOfTerm::NotYet { id, from, today }),
            (false, false) => Err(OutOfTerm::Over { id, today }),
        }
    }
}

impl Scope {
    /// Whether a placement is one that the agreement is about.
    #[must_use]
    pub fn holds(&self, placement: &Placement) -> bool {
        let Self { origins, destinations, signed_from, signed_until } = self;
        let among = |countries: &[Country], country| countries.is_empty() || countries.contains(&country);
        let signed = placement.contract_signed_on;
        among(origins, placement.origin)
            && among(destinations, placement.destination)
            && signed_from.is_none_or(|from| from <= signed)
            && signed_until.is_none_or(|until| signed <= until)
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { origins, destinations, signed_from, signed_until } = self;
        let codes = |countries: &[Country]| match countries {
            [] => "anywhere".to_owned(),
            some => some.iter().map(|country| country.code()).collect::<Vec<_>>().join(", "),
        };
        write!(f, "from {} to {}, signed ", codes(origins), codes(destinations))?;
        match (signed_from, signed_until) {
            (Some(from), Some(until)) => write!(f, "from {from} through {until}"),
            (Some(from), None) => write!(f, "from {from} on"),
            (None, Some(until)) => write!(f, "through {until}"),
            (None, None) => f.write_str("on any day"),
        }
    }
}

//! What is a contract measured against? A row of the register's model contracts, or a part of a model of the rule book.
//!
//! [`work`] says for which work a paper is measured, [`days`] when a floor decides, [`fallen`] whether a paper lies below it, [`worth`]
//! what food and housing count, and [`silent`] which clauses the papers lack.

pub mod days;
pub mod fallen;
pub mod silent;
mod told;
pub mod work;
pub mod worth;

use std::sync::Arc;

use chrono::NaiveDate;

use super::case::Case;
use super::terms::paper::Paper;
use crate::record::agency::{ModelContract, ModelDateBasis, ModelForce};
use crate::record::contract::{Term, Terms};
use crate::record::finding::{Evidence, RuleCited};
use crate::record::place::Occupation;
use crate::record::placement::Placement;
use crate::record::table::Table;
use crate::rules::book::RuleBook;
use crate::rules::models::{Model, Part, Weight};
use days::Day;
use work::Works;

pub use told::unknown_day;

/// Something that a contract is measured against.
#[derive(Debug, Clone, Copy)]
pub enum Floor<'a> {
    /// A row of `model_contracts.csv`.
    Row(&'a ModelContract),
    /// A part of a model of the rule book.
    Part(&'a Model, &'a Part),
}

/// Every floor that reaches a placement, whatever the day: the register's in their order, then the book's in order of id. Where the
/// authority approved another work, those of that work too.
#[must_use]
pub fn reaching<'a>(case: &Case<'a>, law: &'a RuleBook) -> Vec<Floor<'a>> {
    let (p, works) = (case.placement, Works::of(case));
    let rows = case.register().rows().model_contracts.iter().filter(|row| works.all().any(|work| Floor::Row(row).is_for(p, work)));
    let models = law.models().all().iter().filter(|model| works.all().any(|work| model.reaches(p.origin, p.destination, work)));
    rows.map(Floor::Row).chain(models.flat_map(|model| model.parts.iter().map(move |part| Floor::Part(model, part)))).collect()
}

impl<'a> Floor<'a> {
    /// Whether it is for the way of a placement and a kind of work.
    #[must_use]
    pub fn is_for(self, p: &Placement, work: &Occupation) -> bool {
        match self {
            Self::Row(row) => {
                row.origin.is_none_or(|origin| origin == p.origin)
                    && row.destination.is_none_or(|destination| destination == p.destination)
                    && (row.occupations.is_empty() || row.occupations.iter().any(|group| work.is_within(group)))
            }
            Self::Part(model, _) => model.reaches(p.origin, p.destination, work),
        }
    }

    /// Its floors and ceilings.
    #[must_use]
    pub const fn terms(self) -> &'a Terms {
        match self {
            Self::Row(row) => &row.terms,
            Self::Part(_, part) => &part.terms,
        }
    }

    /// Which day of a placement decides.
    #[must_use]
    pub const fn basis(self) -> ModelDateBasis {
        match self {
            Self::Row(row) => row.date_basis,
            Self::Part(_, part) => part.date_basis,
        }
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(self, day: NaiveDate) -> bool {
        match self {
            Self::Row(row) => row.period.contains(day),
            Self::Part(_, part) => part.holds_on(day),
        }
    }

    /// Where it is written.
    #[must_use]
    pub fn citation(self) -> &'a str {
        match self {
            Self::Row(row) => &row.citation,
            Self::Part(_, part) => &part.citation.text,
        }
    }

    /// Its name in findings.
    #[must_use]
    pub fn id(self) -> &'a str {
        match self {
            Self::Row(row) => row.model_id.as_str(),
            Self::Part(model, _) => &model.id,
        }
    }

    /// First day, where known.
    #[must_use]
    pub const fn from(self) -> Option<NaiveDate> {
        match self {
            Self::Row(row) => Some(row.period.from),
            Self::Part(_, part) => part.from,
        }
    }

    /// What one of its terms can carry on a day.
    #[must_use]
    pub fn weight(self, term: Term, on: NaiveDate) -> Weight {
        match self {
            Self::Row(ModelContract { force: ModelForce::Binding, .. }) => Weight::Binds,
            Self::Row(ModelContract { force: ModelForce::Benchmark, .. }) => Weight::Advises("the model has no force of law".into()),
            Self::Part(model, part) => part.weight(model, term, on),
        }
    }

    /// It as one side of a comparison, on the day that decides.
    #[must_use]
    pub fn paper(self, p: &Placement, day: Day) -> Paper<'a> {
        self.paper_on(p, (day.on, day.column))
    }

    /// It as one side of a comparison, on any day, with the column that gives the day.
    #[must_use]
    pub fn paper_on(self, p: &Placement, day: (NaiveDate, &'static str)) -> Paper<'a> {
        let line = match self {
            Self::Row(row) => Some(row.line),
            Self::Part(..) => None,
        };
        Paper::floor(self.terms(), p, day, line)
    }

    /// Where it stands in a table of the return. A model of the rule book stands in none: the law that is cited names it.
    #[must_use]
    pub fn evidence(self) -> Option<Evidence> {
        match self {
            Self::Row(row) => Some(Evidence { table: Table::ModelContracts, line: row.line, column: "model_id", value: row.model_id.to_string() }),
            Self::Part(..) => None,
        }
    }

    /// It as the law of a finding.
    #[must_use]
    pub fn cited(self, law: &RuleBook, day: Option<Day>, column: &'static str) -> RuleCited {
        RuleCited {
            id: Arc::from(self.id()),
            citation: Arc::from(self.citation()),
            in_force_from: self.from(),
            date_basis: column,
            on: day.map(|day| day.on),
            digest: law.digest(),
        }
    }
}

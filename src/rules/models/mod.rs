//! Which model contracts hold for a way and a kind of work on a day, and does each of their terms bind or only advise?
//!
//! A model contract is data: each is a file of `seeds/model_contracts/` with its history inside. Its parts hold side by side: one
//! gives the form of the contract, others the minimum wage of each year. `read` takes the files, [`Models`] answers.

pub mod elements;
mod part;
mod read;
pub mod schema;
pub mod table;
mod terms;
pub mod words;

use std::borrow::Cow;
use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::list::ListError;
use super::norm::{Citation, Precision, Side};
use super::scope::{Corridor, Scope};
use super::standing::MONTHS_NEAR;
use crate::record::agency::{ModelDateBasis, ModelForce};
use crate::record::contract::{Term, TermValue, Terms};
use crate::record::period::plus_months;
use crate::record::place::{Country, Occupation};
use crate::record::placement::Placement;
use elements::{Element, Elements};

/// Every model contract that the book knows. An empty library asks for nothing.
#[derive(Debug, Clone, Default)]
pub struct Models {
    all: Vec<Model>,
    elements: Elements,
}

/// A model contract, or the minimum terms of a law, with its history.
#[derive(Debug, Clone)]
pub struct Model {
    /// Its name in findings; never reused with another meaning.
    pub id: Arc<str>,
    /// The file it was read from, for messages.
    pub file: Arc<str>,
    /// One line on what it is.
    pub title: String,
    /// Whose it is: `HK`, `PH`, or `INT`.
    pub jurisdiction: String,
    /// Which end of the corridor makes it.
    pub side: Side,
    /// Whether the instrument binds at all.
    pub force: ModelForce,
    /// From where to where.
    pub corridor: Corridor,
    /// For which work.
    pub scope: Scope,
    /// Elements of a contract on which it is not known to say anything.
    pub unsaid: Vec<Unsaid>,
    /// What it says besides, in words: shown, never computed.
    pub notes: Vec<String>,
    /// Its parts, in the order of the file.
    pub parts: Vec<Part>,
}

/// An element on which a model is not known to say anything, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaid {
    /// The element.
    pub element: Element,
    /// Why nothing is written here: the source was not read, or leaves it open.
    pub why: String,
}

/// What a model asks for from one day to another.
#[derive(Debug, Clone)]
pub struct Part {
    /// First day, where known.
    pub from: Option<NaiveDate>,
    /// First day on which it no longer holds, where an end is known.
    pub until: Option<NaiveDate>,
    /// How well the first day is known.
    pub from_precision: Precision,
    /// Which day of a placement decides.
    pub date_basis: ModelDateBasis,
    /// Last day on which an application may still come with a contract that was signed before the first day.
    pub grace_until: Option<NaiveDate>,
    /// Where it is written.
    pub citation: Citation,
    /// What was seen at the address, in our own words.
    pub seen: String,
    /// What is not certain, in words.
    pub doubts: Vec<String>,
    /// Day after which its source must be read again.
    pub check_by: Option<NaiveDate>,
    /// Floors and ceilings, each in its term's own direction; sums in the currency of its `wage_currency`.
    pub terms: Terms,
    /// Terms that only advise, because no sound source for them is confirmed.
    pub advises: Vec<Term>,
    /// What food and housing are worth a month, in the currency of the wage, where the employer does not give them free.
    pub in_kind: Vec<(Term, Decimal)>,
    /// What the paper must not be silent on.
    pub must_say: Vec<Clause>,
}

/// A clause that the paper must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// What it is about, in our own words.
    pub about: String,
    /// Any of these terms shows that it is there; none where no column tells it, so that it is shown and not looked for.
    pub terms: Vec<Term>,
}

/// What a term of a model can carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Weight {
    /// A breach.
    Binds,
    /// An advisory, and why no more.
    Advises(Cow<'static, str>),
}

/// The question put to the library.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Where the worker is recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// The work.
    pub occupation: &'a Occupation,
    /// The day.
    pub on: NaiveDate,
    /// What happens on that day; absent asks for the parts of every basis.
    pub basis: Option<ModelDateBasis>,
}

/// A part of a model that holds on the day that was asked for.
#[derive(Debug, Clone, Copy)]
pub struct InForce<'a> {
    /// The model.
    pub model: &'a Model,
    /// Its part.
    pub part: &'a Part,
    on: NaiveDate,
}

impl Models {
    /// Reads the library. `texts` are its files, as name and text; one of them may be the list of elements.
    ///
    /// # Errors
    /// Every mistake in every file at once, each with file, line, key and what to do.
    pub fn parse(texts: &[(String, String)]) -> Result<Self, Vec<ListError>> {
        read::library(texts)
    }

    pub(in crate::rules) fn of(mut all: Vec<Model>, elements: Elements) -> Self {
        all.sort_by(|a, b| a.id.cmp(&b.id));
        Self { all, elements }
    }

    /// Every model, in order of id.
    #[must_use]
    pub fn all(&self) -> &[Model] {
        &self.all
    }

    /// The model with an id.
    #[must_use]
    pub fn model(&self, id: &str) -> Option<&Model> {
        self.all.iter().find(|model| &*model.id == id)
    }

    /// The elements that every contract speaks of.
    #[must_use]
    pub const fn elements(&self) -> &Elements {
        &self.elements
    }

    /// Models whose corridor and work reach a placement, in order of id, whatever the day.
    pub fn reaching<'a>(&'a self, p: &'a Placement) -> impl Iterator<Item = &'a Model> {
        self.all.iter().filter(|model| model.reaches(p.origin, p.destination, &p.occupation))
    }

    /// What holds for a way and a kind of work on a day: each part with its model, in order of id, then of the file.
    #[must_use]
    pub fn in_force(&self, asked: &Asked<'_>) -> Vec<InForce<'_>> {
        let Asked { origin, destination, occupation, on, basis } = *asked;
        let reaching = self.all.iter().filter(|model| model.reaches(origin, destination, occupation));
        let held = |part: &&Part| part.holds_on(on) && basis.is_none_or(|basis| part.date_basis == basis);
        reaching.flat_map(|model| model.parts.iter().filter(held).map(move |part| InForce { model, part, on })).collect()
    }
}

impl Model {
    /// Whether it is for a way and a kind of work.
    #[must_use]
    pub fn reaches(&self, origin: Country, destination: Country, occupation: &Occupation) -> bool {
        let Corridor { origins, destinations, except_destinations, origin_areas: _, destination_areas: _ } = &self.corridor;
        let within = |groups: &[Occupation]| groups.iter().any(|group| occupation.is_within(group));
        (origins.is_empty() || origins.contains(&origin))
            && (destinations.is_empty() || destinations.contains(&destination))
            && !except_destinations.contains(&destination)
            && (self.scope.occupations.is_empty() || within(&self.scope.occupations))
            && !within(&self.scope.except_occupations)
    }

    /// Whether some part says anything of an element.
    #[must_use]
    pub fn speaks_of(&self, element: Element, elements: &Elements) -> bool {
        let of = elements.terms(element);
        let clause = |clause: &Clause| clause.terms.iter().any(|term| of.contains(term));
        self.parts.iter().any(|part| {
            part.terms.iter().any(|(term, _)| of.contains(&term)) || part.in_kind.iter().any(|(term, _)| of.contains(term)) || part.must_say.iter().any(clause)
        })
    }
}

impl Part {
    /// Whether it holds on a day. A part without a known first day holds until its end, and only advises.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// What one of its terms can carry on a day.
    #[must_use]
    pub fn weight(&self, model: &Model, term: Term, on: NaiveDate) -> Weight {
        let unsure = |from: NaiveDate| self.from_precision != Precision::Day && on < plus_months(from, MONTHS_NEAR);
        match (model.force, self.from) {
            (ModelForce::Benchmark, _) => Weight::Advises("the model has no force of law".into()),
            (ModelForce::Binding, _) if self.advises.contains(&term) => Weight::Advises("no sound source for this term is confirmed".into()),
            (ModelForce::Binding, None) => Weight::Advises("its first day is not known".into()),
            (ModelForce::Binding, Some(from)) if unsure(from) => Weight::Advises(format!("its first day, about {from}, is not known to the day").into()),
            (ModelForce::Binding, Some(_)) => Weight::Binds,
        }
    }

    /// Whether a paper of a day before the first day could still be lodged on the day that decides.
    #[must_use]
    pub fn has_grace(&self, signed_on: NaiveDate, on: NaiveDate) -> bool {
        self.from.is_some_and(|from| signed_on < from) && self.grace_until.is_some_and(|last| on <= last)
    }

    /// The day since which its source has not been read again, where that day lies before the one asked about.
    #[must_use]
    pub fn not_confirmed_since(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.check_by.filter(|check_by| *check_by < on)
    }
}

impl<'a> InForce<'a> {
    /// Each floor or ceiling with what it can carry on the day, in the order of the columns.
    pub fn terms(self) -> impl Iterator<Item = (Term, &'a TermValue, Weight)> {
        self.part.terms.iter().map(move |(term, value)| (term, value, self.part.weight(self.model, term, self.on)))
    }
}

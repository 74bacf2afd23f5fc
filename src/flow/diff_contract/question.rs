//! Which two papers are compared, and on which way? What neither paper nor asker says of the way is named, never guessed.

use chrono::NaiveDate;

use super::as_contract;
use crate::ingest::contract_form::ContractForm;
use crate::record::code::{Code as _, codes};
use crate::record::contract::{Contract, Stage, Term, Terms};
use crate::record::currency::Currency;
use crate::record::money::{Exact, Money};
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Placement, WagePeriod};
use crate::record::supposed::Supposed;

/// Two papers and the way of the worker.
#[derive(Debug, Clone, PartialEq)]
pub struct ContractQuestion {
    /// The way.
    pub way: Way,
    /// The earlier paper.
    pub before: Version,
    /// The later one.
    pub after: Version,
}

/// From where to where, for which work, signed when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Where the worker was recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// The work that was agreed, ISCO-08.
    pub occupation: Occupation,
    /// Day of signature before departure.
    pub signed_on: NaiveDate,
}

/// One paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// What it is called.
    pub title: Option<String>,
    /// Where in the chain from offer to practice.
    pub stage: Stage,
    /// Its date.
    pub dated_on: Option<NaiveDate>,
    /// Whether the authority approved the change.
    pub approved_change: bool,
    /// What it says.
    pub terms: Terms,
}

/// What the asker says of the way; the papers say the rest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Where the worker was recruited.
    pub origin: Option<Country>,
    /// Where the work is.
    pub destination: Option<Country>,
    /// The work.
    pub occupation: Option<Occupation>,
    /// Day of signature.
    pub signed_on: Option<NaiveDate>,
}

codes! {
    /// Something of the way that is said nowhere.
    NotStated, "one of origin destination occupation": Origin = "origin", Destination = "destination", Occupation = "occupation",
}

impl ContractQuestion {
    /// Puts two forms and what the asker says together. Where no day of signature is stated it is that of the earlier paper, else today.
    ///
    /// # Errors
    /// Everything of the way that is said nowhere.
    pub fn of(before: ContractForm, after: ContractForm, wish: Wish, today: NaiveDate) -> Result<Self, Vec<NotStated>> {
        let occupation = |form: &ContractForm| form.terms.word(Term::Occupation).and_then(|code| Occupation::parse(code).ok());
        let origin = wish.origin.or(before.origin).or(after.origin);
        let destination = wish.destination.or(before.destination).or(after.destination);
        let work = wish.occupation.or_else(|| occupation(&before)).or_else(|| occupation(&after));
        let (Some(origin), Some(destination), Some(occupation)) = (origin, destination, work.clone()) else {
            let missing = [origin.is_none().then_some(NotStated::Origin), destination.is_none().then_some(NotStated::Destination)];
            return Err(missing.into_iter().flatten().chain(work.is_none().then_some(NotStated::Occupation)).collect());
        };
        let stated = wish.signed_on.or(before.contract_signed_on).or(after.contract_signed_on).or(before.dated_on);
        let way = Way { origin, destination, occupation, signed_on: stated.unwrap_or(today) };
        Ok(Self { way, before: Version::of(before, Stage::Signed), after: Version::of(after, Stage::Arrival) })
    }

    /// The last day of which the papers speak.
    pub(super) fn last_day(&self) -> NaiveDate {
        [self.before.dated_on, self.after.dated_on].into_iter().flatten().fold(self.way.signed_on, NaiveDate::max)
    }

    pub(super) fn contracts(&self) -> [Contract; 2] {
        [as_contract(&self.before, 1), as_contract(&self.after, 2)]
    }

    /// The wage that was agreed: of the earlier paper, else of the later. One without a wage in money has none, and nothing is measured
    /// by it.
    fn wage(&self) -> (Money, WagePeriod) {
        let wage = |version: &Version| {
            let currency = version.terms.word(Term::WageCurrency).and_then(|code| Currency::parse(code).ok())?;
            let period = version.terms.word(Term::WagePeriod).map_or(Some(WagePeriod::Month), |word| WagePeriod::parse(word).ok())?;
            Some((Exact::new(version.terms.number(Term::WageAmount)?, currency).rounded(), period))
        };
        let currency = || {
            let of = |version: &Version| version.terms.word(Term::WageCurrency).and_then(|code| Currency::parse(code).ok());
            of(&self.before).or_else(|| of(&self.after)).unwrap_or(Currency::USD)
        };
        wage(&self.before).or_else(|| wage(&self.after)).unwrap_or_else(|| (Money::zero(currency()), WagePeriod::Month))
    }

    fn months(&self) -> u32 {
        let of = |version: &Version| version.terms.number(Term::DurationMonths).and_then(|months| u32::try_from(months).ok());
        of(&self.before).or_else(|| of(&self.after)).unwrap_or_default()
    }

    /// The placement of the two papers, of nobody and by nobody.
    pub(super) fn placement(&self) -> Placement {
        let Way { origin, destination, ref occupation, signed_on } = self.way;
        let supposed = Supposed { origin, destination, occupation: occupation.clone(), signed_on, months: self.months(), wage: self.wage() };
        let arrived_on = self.after.dated_on.filter(|_| matches!(self.after.stage, Stage::Arrival | Stage::Practice));
        Placement { arrived_on, ..Placement::supposed(supposed) }
    }
}

impl Version {
    fn of(form: ContractForm, usual: Stage) -> Self {
        let ContractForm { title, stage, dated_on, approved_change, terms, .. } = form;
        Self { title, stage: stage.unwrap_or(usual), dated_on, approved_change, terms }
    }
}

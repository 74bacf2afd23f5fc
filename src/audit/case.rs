//! What does one judgement need? A placement with everything that belongs to it, already loaded, and the day of judgement.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use compact_str::CompactString;

use crate::record::charge::Charge;
use crate::record::contract::Contract;
use crate::record::finding::{Finding, Indicator, Outcome};
use crate::record::id::{Id, Key};
use crate::record::payment::Payment;
use crate::record::period::Period;
use crate::record::placement::Placement;
use crate::record::rate::Rates;
use crate::record::register::Register;
use crate::record::table::Table;

/// One placement to be judged. Facts dated after `as_of` are not in it.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The placement.
    pub placement: &'a Placement,
    /// Its charges and refunds, in order of line.
    pub charges: &'a [Charge],
    /// Its versions of the contract, in order of stage, then day.
    pub contracts: &'a [Contract],
    /// Its pay periods, in order of first day.
    pub payments: &'a [Payment],
    /// Rows of this placement that could not be taken in: what they would have said is not known, and not zero.
    pub rejected_rows: u32,
    /// What its place among the others says.
    pub position: &'a Position,
    /// What all placements of an audit share.
    pub ground: &'a Ground<'a>,
}

/// What all placements of an audit share.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// Tables of the package that were there at all.
    pub tables: &'a BTreeSet<Table>,
    /// The register.
    pub register: &'a Register,
    /// Rates of exchange.
    pub rates: &'a Rates,
    /// Day of judgement and of knowledge.
    pub as_of: NaiveDate,
}

/// What a placement's place among the others says: facts of a population that one judgement needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Position {
    /// Other placements that say the same of the same worker (same employer and day of signature), by id and line.
    pub duplicates: Vec<(Id, u32)>,
    /// Other placements of the same worker that cannot both be true: other sex or birth year, or work in two countries on the same days.
    pub conflicts: Vec<(Id, u32, CompactString)>,
    /// Services that the workers of an agency of this placement bought of one and the same provider, as far as that is stated; in order of service.
    pub sole_providers: Vec<SoleProvider>,
    /// How far this placement goes into its agency's quota, where the register gives one.
    pub quota: Option<Use>,
    /// How far this placement goes into its job order, where it names one that the register holds.
    pub job_order: Option<Use>,
}

/// What the workers of one agency say of one kind of service, within one country of work and under a norm that bars tying, where no two of
/// them name different providers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoleProvider {
    /// The kind of service, by its name in the list of patterns.
    pub service: CompactString,
    /// Licence of the agency whose workers they are, comparable.
    pub agency: Key,
    /// The provider as written; `None` where nobody stated whom they paid.
    pub provider: Option<CompactString>,
    /// Workers who paid for the service.
    pub paying: u32,
    /// Those of them who stated whom they paid.
    pub stating: u32,
}

/// A place in a numbered allowance of at most `most` in a period. Places within it are not told apart: they stand as the last of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Use {
    /// Beyond the allowance: its place, counting from 1 by day of signature, then by placement id. Within it: `most`.
    pub nth: u32,
    /// How many are allowed.
    pub most: u32,
    /// Over which days.
    pub period: Period,
}

impl<'a> Case<'a> {
    /// A finding on this placement, with nothing but code and outcome.
    #[must_use]
    pub fn finding(&self, code: Indicator, outcome: Outcome) -> Finding {
        Finding::new(code, outcome, self.placement.placement_id.clone(), self.placement.agency_licence.clone())
    }

    /// Says that an indicator could not judge this placement, and why: `no_rule`, `missing:<column>`, `no_rate`, `unclear_term`, …
    #[must_use]
    pub fn not_assessable(&self, code: Indicator, why: impl Into<CompactString>, explanation: impl Into<String>) -> Finding {
        let mut finding = self.finding(code, Outcome::NotAssessable);
        finding.detail = Some(why.into());
        finding.explanation = explanation.into();
        finding
    }

    /// Whether a table of the package was there at all.
    #[must_use]
    pub fn has(&self, table: Table) -> bool {
        self.ground.tables.contains(&table)
    }

    /// The register.
    #[must_use]
    pub const fn register(&self) -> &'a Register {
        self.ground.register
    }

    /// The day of judgement and of knowledge.
    #[must_use]
    pub const fn as_of(&self) -> NaiveDate {
        self.ground.as_of
    }
}

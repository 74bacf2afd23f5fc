//! With whom do agencies deal? Lenders, clinics, training centres, sub-agents and employers that their placements name, and what it tells that two
//! agencies deal with the same one: much where few do, nothing where everybody does.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use compact_str::CompactString;
use serde::Deserialize;

use super::population::ratio;
use super::weights::Chance;
use crate::record::code::codes;
use crate::record::id::Key;

codes! {
    /// Who somebody is to the agencies that deal with them. No return names bank accounts: exchange 1.0 has no column for them.
    Partner, "one of sub_agent lender clinic training_centre employer":
    /// Brings workers.
    SubAgent = "sub_agent",
    /// Lends to workers.
    Lender = "lender",
    /// Examines workers.
    Clinic = "clinic",
    /// Trains workers.
    TrainingCentre = "training_centre",
    /// Employs workers.
    Employer = "employer",
}

/// What the placements of one agency say of one partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dealing {
    /// The agency's licence.
    pub agency: Key,
    /// Who the partner is.
    pub partner: Partner,
    /// Its number or name, as written.
    pub name: CompactString,
    /// Placements that name it.
    pub placements: u64,
    /// The first and the last day of signature among them.
    pub days: (NaiveDate, NaiveDate),
}

/// From where on a shared partner tells something.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DealingRules {
    #[serde(rename = "standing")]
    _standing: Standing,
    /// Placements from which on an agency deals with somebody.
    pub least_placements: u64,
    m: f64,
    u: f64,
    /// Bits from which on a shared partner is a tie.
    pub least_bits: f64,
    /// A sub-agent that serves more agencies is marked.
    pub sub_agent_agencies: usize,
    /// Agencies and partners that a picture holds.
    pub nodes: usize,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Standing {
    Proposed,
    Adopted,
}

/// All dealings, found by agency and by partner.
#[derive(Debug, Clone, Default)]
pub struct Dealings {
    all: Vec<Dealing>,
    by_agency: BTreeMap<Key, Vec<usize>>,
    by_partner: BTreeMap<(Partner, Key), Vec<usize>>,
}

/// A partner of an agency, with the others that deal with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Dealt<'a> {
    /// What the agency's own placements say.
    pub own: &'a Dealing,
    /// What those of the others say, most placements first.
    pub others: Vec<&'a Dealing>,
    /// What it tells that they share it, in bits; 0 where nobody else does.
    pub bits: f64,
    /// Whether that is enough to be a tie.
    pub is_tie: bool,
    /// Whether it is a sub-agent that serves many.
    pub serves_many: bool,
}

impl DealingRules {
    /// Reads the rules.
    ///
    /// # Errors
    /// One sentence that says what is wrong and what to do.
    pub fn parse(text: &str) -> Result<Self, String> {
        let rules: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        let is_part = |value: f64| 0.0 < value && value < 1.0;
        match rules {
            Self { m, u, .. } if !is_part(m) || !is_part(u) || m <= u => Err(format!("m is {m} and u is {u}: write parts of one, m the larger")),
            Self { least_placements: 0, .. } => Err("least_placements is 0: write 1 or more, or everybody deals with everybody".to_owned()),
            Self { least_bits, .. } if !(0.0 < least_bits && least_bits.is_finite()) => Err(format!("least_bits is {least_bits}: write a number above 0")),
            rules => Ok(rules),
        }
    }
}

impl Dealings {
    /// Those of at least so many placements as the rules ask for. Several spellings of one partner are put together.
    #[must_use]
    pub fn of(written: Vec<Dealing>, rules: &DealingRules) -> Self {
        let mut merged: BTreeMap<(Partner, Key, Key), Dealing> = BTreeMap::new();
        for dealing in written {
            let key = (dealing.partner, Key::of(&dealing.name), dealing.agency.clone());
            match merged.get_mut(&key) {
                Some(known) => known.merge(dealing),
                None => drop(merged.insert(key, dealing)),
            }
        }
        let mut dealings = Self::default();
        for ((partner, name, agency), dealing) in merged {
            if rules.least_placements <= dealing.placements && !name.is_empty() {
                let at = dealings.all.len();
                dealings.by_agency.entry(agency).or_default().push(at);
                dealings.by_partner.entry((partner, name)).or_default().push(at);
                dealings.all.push(dealing);
            }
        }
        dealings
    }

    /// The partners of an agency, those that tie it to others first, then those that most of its placements name.
    #[must_use]
    pub fn around(&self, agency: &Key, rules: &DealingRules) -> Vec<Dealt<'_>> {
        let own = self.by_agency.get(agency).into_iter().flatten().filter_map(|at| self.all.get(*at));
        let mut dealt: Vec<Dealt<'_>> = own.map(|own| self.dealt(own, rules)).collect();
        dealt.sort_by(|a, b| b.is_tie.cmp(&a.is_tie).then(b.bits.total_cmp(&a.bits)).then(b.own.placements.cmp(&a.own.placements)));
        dealt
    }

    fn dealt<'a>(&'a self, own: &'a Dealing, rules: &DealingRules) -> Dealt<'a> {
        let all = self.by_partner.get(&(own.partner, Key::of(&own.name))).into_iter().flatten().filter_map(|at| self.all.get(*at));
        let mut others: Vec<&Dealing> = all.filter(|other| other.agency != own.agency).collect();
        others.sort_by(|a, b| b.placements.cmp(&a.placements).then_with(|| a.agency.cmp(&b.agency)));
        // Beside the two that are compared, as in the weights of what the register states.
        let beside = self.by_agency.len().saturating_sub(2).max(1);
        let share = ratio(others.len().saturating_sub(1), beside);
        let bits = if others.is_empty() { 0.0 } else { Chance { m: rules.m, u: rules.u }.shared(share) };
        let serves_many = own.partner == Partner::SubAgent && rules.sub_agent_agencies < others.len() + 1;
        Dealt { own, is_tie: rules.least_bits <= bits, others, bits, serves_many }
    }
}

impl Dealing {
    /// Puts another spelling in; the first in order of text is kept.
    fn merge(&mut self, other: Self) {
        let Self { name, placements, days: (first, last), .. } = other;
        self.placements += placements;
        self.days = (self.days.0.min(first), self.days.1.max(last));
        if name < self.name {
            self.name = name;
        }
    }
}

//! What do all placements together tell? Rows of small numbers: about a hundred bytes a placement, and each name once.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

use chrono::NaiveDate;

use super::sighting::{Fee, Sighting, Stratum};
use crate::record::id::{Id, Key, Worker};
use crate::record::money::Money;
use crate::record::signal::{Subject, SubjectKind};

/// All placements of a run, as far as signals need them.
#[derive(Debug, Clone, Default)]
pub struct Population {
    rows: Vec<Row>,
    agencies: Names<Id>,
    employers: Names<Id>,
    strata: Names<Stratum>,
    providers: Names<Id>,
    sums: Names<Money>,
    /// Whether complaints were given at all: without the table, no complaint is not known to be none.
    pub complaints_told: bool,
}

/// What one placement told; numbers stand for names.
#[derive(Debug, Clone)]
pub struct Row {
    worker: Worker,
    agency: u32,
    employer: u32,
    stratum: u32,
    /// Signature.
    pub signed_on: NaiveDate,
    /// Days of work abroad.
    pub days_served: u32,
    /// Complaints that name it.
    pub complaints: u32,
    /// What the worker bore.
    pub fee: Option<Fee>,
    /// The sum of fees that the agency reports, by number.
    pub reported: Option<u32>,
    /// Who lent, by number.
    pub lender: Option<u32>,
    /// Which clinic, by number.
    pub clinic: Option<u32>,
    /// Which sub-agent, by number.
    pub sub_agent: Option<u32>,
    /// Whether the worker was asked.
    pub asked: bool,
    /// Whether all charges are stated.
    pub costs_known: bool,
    /// See [`Sighting::overcharged`].
    pub overcharged: Option<bool>,
    /// See [`Sighting::substituted`].
    pub substituted: Option<bool>,
    /// See [`Sighting::early_return`].
    pub early_return: Option<bool>,
    /// See [`Sighting::at_cap`].
    pub at_cap: Option<bool>,
    /// See [`Sighting::zero_denied`].
    pub zero_denied: Option<bool>,
    /// See [`Sighting::other_name`].
    pub other_name: Option<bool>,
    /// See [`Sighting::stranger_paid`].
    pub stranger_paid: Option<bool>,
}

/// Values that are held once, by number. Of several spellings of one key the first in order of text is kept.
#[derive(Debug, Clone)]
struct Names<V> {
    by_key: HashMap<KeyOf, u32>,
    values: Vec<V>,
}

/// By what two values are one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum KeyOf {
    Text(Key),
    Stratum(Stratum),
    Sum(Money),
}

impl<V> Default for Names<V> {
    fn default() -> Self {
        Self { by_key: HashMap::new(), values: Vec::new() }
    }
}

impl<V> Names<V> {
    fn number(&mut self, key: KeyOf, value: V) -> u32 {
        let next = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        let at = *self.by_key.entry(key).or_insert(next);
        if at == next {
            self.values.push(value);
        }
        at
    }
}

impl Names<Id> {
    fn spelt(&mut self, id: Id) -> u32 {
        let at = self.number(KeyOf::Text(id.key()), id.clone());
        if let Some(kept) = self.values.get_mut(at as usize).filter(|kept| id < **kept) {
            *kept = id;
        }
        at
    }
}

impl Population {
    /// Nobody yet; `complaints_told` says whether complaints were given at all.
    #[must_use]
    pub fn new(complaints_told: bool) -> Self {
        Self { complaints_told, ..Self::default() }
    }

    /// Takes in what one placement told.
    pub fn add(&mut self, sighting: Sighting) {
        let Sighting { worker, agency, employer, stratum, signed_on, days_served, complaints, fee, asked, costs_known, .. } = sighting;
        let Sighting { overcharged, substituted, early_return, at_cap, zero_denied, reported, lender, clinic, sub_agent, other_name, stranger_paid, .. } =
            sighting;
        let mut provider = |name: Option<compact_str::CompactString>| name.map(|name| self.providers.spelt(Id::new(name)));
        let (lender, clinic, sub_agent) = (provider(lender), provider(clinic), provider(sub_agent));
        self.rows.push(Row {
            worker,
            agency: self.agencies.spelt(agency),
            employer: self.employers.spelt(employer),
            stratum: self.strata.number(KeyOf::Stratum(stratum.clone()), stratum),
            signed_on,
            days_served,
            complaints,
            fee,
            reported: reported.map(|sum| self.sums.number(KeyOf::Sum(sum), sum)),
            lender,
            clinic,
            sub_agent,
            asked,
            costs_known,
            overcharged,
            substituted,
            early_return,
            at_cap,
            zero_denied,
            other_name,
            stranger_paid,
        });
    }

    /// How many placements were seen.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether none was seen.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The last day on which a contract was signed.
    #[must_use]
    pub fn newest_signature(&self) -> Option<NaiveDate> {
        self.rows.iter().map(|row| row.signed_on).max()
    }

    /// The rows of each subject of a kind, in order of the subject's comparable name.
    #[must_use]
    pub fn by_subject(&self, kind: SubjectKind) -> Vec<(Subject, Vec<&Row>)> {
        let (names, of): (_, fn(&Row) -> u32) = match kind {
            SubjectKind::Agency => (&self.agencies, |row| row.agency),
            SubjectKind::Employer => (&self.employers, |row| row.employer),
        };
        let mut grouped: BTreeMap<(Key, u32), Vec<&Row>> = BTreeMap::new();
        for row in &self.rows {
            if let Some(id) = names.values.get(of(row) as usize) {
                grouped.entry((id.key(), of(row))).or_default().push(row);
            }
        }
        grouped.into_iter().filter_map(|((_, at), rows)| Some((Subject { kind, id: names.values.get(at as usize)?.clone() }, rows))).collect()
    }

    /// Whom each licence placed, as pseudonyms.
    #[must_use]
    pub fn served(&self) -> BTreeMap<Key, BTreeSet<Worker>> {
        let mut served: BTreeMap<Key, BTreeSet<Worker>> = BTreeMap::new();
        for row in &self.rows {
            if let Some(agency) = self.agencies.values.get(row.agency as usize) {
                served.entry(agency.key()).or_default().insert(row.worker);
            }
        }
        served
    }

    /// Licences under which a placement bears money above the lawful: workers are owed it.
    pub fn owing(&self) -> impl Iterator<Item = Key> {
        let owed = self.rows.iter().filter(|row| row.overcharged == Some(true)).map(|row| row.agency);
        let agencies: BTreeSet<u32> = owed.collect();
        agencies.into_iter().filter_map(|at| self.agencies.values.get(at as usize)).map(Id::key)
    }

    /// Among whom a row is compared.
    #[must_use]
    pub fn stratum(&self, row: &Row) -> Option<&Stratum> {
        self.strata.values.get(row.stratum as usize)
    }

    /// The lender, clinic or sub-agent with a number.
    #[must_use]
    pub fn provider(&self, number: u32) -> Option<&Id> {
        self.providers.values.get(number as usize)
    }

    /// The sum with a number.
    #[must_use]
    pub fn sum(&self, number: u32) -> Option<Money> {
        self.sums.values.get(number as usize).copied()
    }
}

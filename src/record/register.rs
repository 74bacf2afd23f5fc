//! What does the register hold, and how is it found? The whole register in memory, found by comparable licence number.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;

use super::agency::{Agency, AgencyKind, Deposit, JobOrder, ModelContract, Person, Principal, SubAgent};
use super::id::Key;
use super::licence::{EventKind, LicenceEvent, Status, StatusOn, Timeline};
use super::name_judgement::NameJudgement;
use super::place::Country;
use super::table::Table;
use super::transition::OutOfTurn;

/// Rows as they came, before they are found by number.
#[derive(Debug, Default, Clone)]
pub struct RegisterRows {
    /// Licence holders.
    pub agencies: Vec<Agency>,
    /// What happened to their licences.
    pub events: Vec<LicenceEvent>,
    /// Their people.
    pub people: Vec<Person>,
    /// Their sub-agents.
    pub sub_agents: Vec<SubAgent>,
    /// Foreign principals and employers.
    pub principals: Vec<Principal>,
    /// Approved job orders.
    pub job_orders: Vec<JobOrder>,
    /// Deposits.
    pub deposits: Vec<Deposit>,
    /// Model contracts.
    pub model_contracts: Vec<ModelContract>,
    /// Tables that were there at all, even if empty.
    pub tables: BTreeSet<Table>,
}

/// The register, ready for questions.
#[derive(Debug, Default)]
pub struct Register {
    rows: RegisterRows,
    agencies: HashMap<Key, Vec<usize>>,
    timelines: HashMap<Key, Timeline>,
    name_judgements: HashMap<(Key, String), Vec<NameJudgement>>,
    sub_agents: HashMap<Key, Vec<usize>>,
    principals: HashMap<Key, Vec<usize>>,
    job_orders: HashMap<Key, Vec<usize>>,
    deposits: HashMap<Key, Vec<usize>>,
    people: HashMap<Key, Vec<usize>>,
    orders_of: HashMap<Key, Vec<usize>>,
    kinds_told: HashSet<(String, AgencyKind)>,
    deposits_told: HashSet<String>,
    countries: HashSet<String>,
    /// Days on which the register learned something, in order.
    learned_on: Vec<NaiveDate>,
}

impl Register {
    /// Indexes rows. A licence whose list row gives days but that has no grant among its events is taken as granted for those days.
    #[must_use]
    pub fn new(rows: RegisterRows) -> Self {
        let mut events: HashMap<Key, Vec<LicenceEvent>> = HashMap::new();
        for event in &rows.events {
            events.entry(event.licence_no.key()).or_default().push(event.clone());
        }
        for agency in &rows.agencies {
            let known = events.entry(agency.licence_no.key()).or_default();
            if !known.iter().any(|e| matches!(e.event, EventKind::Granted | EventKind::Renewed)) {
                known.extend(grant_of(agency));
            }
        }
        let learned_on: BTreeSet<NaiveDate> = events.values().flatten().map(LicenceEvent::known_on).collect();
        Self {
            learned_on: learned_on.into_iter().collect(),
            agencies: index(&rows.agencies, |a| a.licence_no.key()),
            timelines: events.into_iter().map(|(key, events)| (key, Timeline::new(events))).collect(),
            name_judgements: HashMap::new(),
            sub_agents: index(&rows.sub_agents, |s| s.licence_no.key()),
            principals: index(&rows.principals, |p| p.employer_id.key()),
            job_orders: index(&rows.job_orders, |j| j.job_order.key()),
            deposits: index(&rows.deposits, |d| d.licence_no.key()),
            people: index(&rows.people, |p| p.licence_no.key()),
            orders_of: index(&rows.job_orders, |j| j.licence_no.key()),
            kinds_told: rows.agencies.iter().flat_map(|a| a.kinds.iter().map(|kind| (a.jurisdiction.clone(), *kind))).collect(),
            deposits_told: deposits_told(&rows),
            countries: rows.agencies.iter().filter_map(|a| a.jurisdiction.split('-').next()).map(str::to_owned).collect(),
            rows,
        }
    }

    /// The same register with what people have said of names that were printed beside licence numbers, the oldest first.
    #[must_use]
    pub fn with_name_judgements(mut self, judgements: Vec<NameJudgement>) -> Self {
        for judgement in judgements {
            self.name_judgements.entry(NameJudgement::question(&judgement.licence_no.key(), &judgement.name)).or_default().push(judgement);
        }
        self
    }

    /// Whether the register holds licences of a country, or of an area in it.
    #[must_use]
    pub fn covers(&self, country: Country) -> bool {
        self.countries.contains(country.code())
    }

    /// Whether a jurisdiction's lists tell this kind of agency at all: only then does its absence on one licence say something.
    #[must_use]
    pub fn tells_kind(&self, jurisdiction: &str, kind: AgencyKind) -> bool {
        self.kinds_told.contains(&(jurisdiction.to_owned(), kind))
    }

    /// Whether deposits of a jurisdiction's agencies are recorded at all: only then does a missing one say something.
    #[must_use]
    pub fn tells_deposits(&self, jurisdiction: &str) -> bool {
        self.deposits_told.contains(jurisdiction)
    }

    /// Whether a table of the register was there at all.
    #[must_use]
    pub fn has(&self, table: Table) -> bool {
        self.rows.tables.contains(&table)
    }

    /// Every row as it came.
    #[must_use]
    pub const fn rows(&self) -> &RegisterRows {
        &self.rows
    }

    /// Holders with this licence number: none, one, or several where a list repeats a number.
    pub fn agencies(&self, licence: &Key) -> impl Iterator<Item = &Agency> {
        picked(&self.agencies, licence, &self.rows.agencies)
    }

    /// The newest day until `known` on which the register learned something of any licence.
    #[must_use]
    pub fn last_word(&self, known: NaiveDate) -> Option<NaiveDate> {
        let until = self.learned_on.partition_point(|day| *day <= known);
        self.learned_on[..until].last().copied()
    }

    /// What happened to a licence.
    #[must_use]
    pub fn timeline(&self, licence: &Key) -> Option<&Timeline> {
        self.timelines.get(licence)
    }

    /// Events of every licence that do not go together with what stood before them, as known on a day, in the order of licence numbers. Of a
    /// number that several agencies hold nothing is told: whose events they are is not known.
    pub fn out_of_turn(&self, known: NaiveDate) -> impl Iterator<Item = OutOfTurn> {
        let is_one = |licence: &Key| self.agencies(licence).next().is_none_or(|agency| !self.is_shared(agency));
        let mut timelines: Vec<(&Key, &Timeline)> = self.timelines.iter().filter(|(licence, _)| is_one(licence)).collect();
        timelines.sort_by_key(|(licence, _)| *licence);
        timelines.into_iter().flat_map(move |(_, timeline)| timeline.out_of_turn(known))
    }

    /// What an agency's licence is on a day, as far as was known on another. A number that several agencies hold says nothing of any.
    #[must_use]
    pub fn status_of(&self, agency: &Agency, on: NaiveDate, known: NaiveDate) -> StatusOn<'_> {
        let timeline = self.timeline(&agency.licence_no.key()).filter(|_| !self.is_shared(agency));
        timeline.map_or(StatusOn { status: Status::Unknown, because: None }, |timeline| timeline.status_on(on, known))
    }

    /// The last day of an agency's licence, given its status; none where it is not stated.
    #[must_use]
    pub fn valid_until(agency: &Agency, found: &StatusOn<'_>) -> Option<NaiveDate> {
        found.because.and_then(|event| event.ends_on).filter(|_| found.status == Status::Licensed).or(agency.expires_on)
    }

    /// Whether another agency holds the same licence number.
    #[must_use]
    pub fn is_shared(&self, agency: &Agency) -> bool {
        self.agencies(&agency.licence_no.key()).any(|other| other.jurisdiction != agency.jurisdiction || !other.goes_by(&agency.legal_name))
    }

    /// The newest judgement until `known` on a name that was printed beside a licence number.
    #[must_use]
    pub fn name_judgement(&self, licence: &Key, name: &str, known: NaiveDate) -> Option<&NameJudgement> {
        let all = self.name_judgements.get(&NameJudgement::question(licence, name));
        all.into_iter().flatten().rfind(|judgement| judgement.on <= known)
    }

    /// Sub-agents that work under a licence.
    pub fn sub_agents(&self, licence: &Key) -> impl Iterator<Item = &SubAgent> {
        picked(&self.sub_agents, licence, &self.rows.sub_agents)
    }

    /// What is known of an employer.
    pub fn principals(&self, employer: &Key) -> impl Iterator<Item = &Principal> {
        picked(&self.principals, employer, &self.rows.principals)
    }

    /// Approvals under one job order number.
    pub fn job_orders(&self, number: &Key) -> impl Iterator<Item = &JobOrder> {
        picked(&self.job_orders, number, &self.rows.job_orders)
    }

    /// Job orders that were approved for a licence.
    pub fn orders_of(&self, licence: &Key) -> impl Iterator<Item = &JobOrder> {
        picked(&self.orders_of, licence, &self.rows.job_orders)
    }

    /// People of a licence.
    pub fn people(&self, licence: &Key) -> impl Iterator<Item = &Person> {
        picked(&self.people, licence, &self.rows.people)
    }

    /// Deposits of a licence.
    pub fn deposits(&self, licence: &Key) -> impl Iterator<Item = &Deposit> {
        picked(&self.deposits, licence, &self.rows.deposits)
    }
}

fn deposits_told(rows: &RegisterRows) -> HashSet<String> {
    let secured: HashSet<Key> = rows.deposits.iter().map(|d| d.licence_no.key()).collect();
    rows.agencies.iter().filter(|a| secured.contains(&a.licence_no.key())).map(|a| a.jurisdiction.clone()).collect()
}

/// The grant that the days of a list row imply; none where it states no first day.
#[must_use]
pub fn grant_of(agency: &Agency) -> Option<LicenceEvent> {
    let effective_on = agency.issued_on?;
    Some(LicenceEvent {
        line: agency.line,
        licence_no: agency.licence_no.clone(),
        event: EventKind::Granted,
        effective_on,
        ends_on: agency.expires_on,
        decided_on: None,
        published_on: None,
        recorded_on: None,
        ground: None,
        reason: None,
        raw_status: None,
        appeal: super::licence::Appeal::None,
    })
}

fn index<T>(rows: &[T], key: impl Fn(&T) -> Key) -> HashMap<Key, Vec<usize>> {
    let mut found: HashMap<Key, Vec<usize>> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        found.entry(key(row)).or_default().push(at);
    }
    found
}

fn picked<'a, T>(index: &'a HashMap<Key, Vec<usize>>, key: &Key, rows: &'a [T]) -> impl Iterator<Item = &'a T> {
    index.get(key).into_iter().flatten().map(move |at| &rows[*at])
}

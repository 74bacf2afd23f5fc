//! Was there a licence on a day, as far as this register knew on another? One answer for the command line, the page, the paper and programs.

pub mod document;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::record::agency::{Agency, Deposit, JobOrder, Person, Principal, SubAgent};
use crate::record::id::{Id, Key};
use crate::record::licence::{LicenceEvent, Status};
use crate::record::period::Period;
use crate::record::register::Register;
use crate::record::transition::OutOfTurn;
use crate::store::tellers::SourceWord;
use crate::store::{self, Store};

/// The day asked about and the day of knowledge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Axes {
    /// The day asked about.
    pub on: NaiveDate,
    /// The day until which something had to be known to count.
    pub known_on: NaiveDate,
}

/// What the register says of a licence.
#[derive(Debug, Clone)]
pub struct LicenceAnswer {
    /// The number as the register prints it.
    pub licence_no: Id,
    /// The days of the question.
    pub axes: Axes,
    /// What the licence was. Of a number that several hold nothing is known.
    pub status: Status,
    /// The event that decides it, where one does.
    pub because: Option<LicenceEvent>,
    /// Its holders: none, one, or several where lists repeat a number.
    pub holders: Vec<Agency>,
    /// Whether the number stands for more than one agency.
    pub is_shared: bool,
    /// Every event that was known, oldest effect first.
    pub events: Vec<LicenceEvent>,
    /// Events that do not go together with what stood before them.
    pub out_of_turn: Vec<OutOfTurn>,
    /// Who and what belonged to it on the day.
    pub belongings: Belongings,
    /// Whose word it is, the list that names the holder first; empty where it was read from memory.
    pub sources: Vec<SourceWord>,
}

/// Who and what belongs to a licence on a day, as far as the register publishes it. A row without days counts for every day.
#[derive(Debug, Clone, Default)]
pub struct Belongings {
    /// Owners, directors, representatives, staff.
    pub people: Vec<Person>,
    /// Sub-agents.
    pub sub_agents: Vec<SubAgent>,
    /// Deposits, with what was drawn and filled up again.
    pub deposits: Vec<Deposit>,
    /// Approved job orders.
    pub job_orders: Vec<Balance>,
    /// The employers of these orders, as far as they are known.
    pub principals: Vec<Principal>,
}

/// A job order with what was used of it.
#[derive(Debug, Clone)]
pub struct Balance {
    /// The order.
    pub order: JobOrder,
    /// Placements that were returned under it; absent where none was, for nobody may have sent them yet.
    pub returned: Option<u64>,
}

impl LicenceAnswer {
    /// What a register in memory says of a licence number; `None` where it holds neither a holder nor an event that was known.
    #[must_use]
    pub fn of(register: &Register, licence: &Id, axes: Axes) -> Option<Self> {
        let key = licence.key();
        let holders: Vec<Agency> = register.agencies(&key).cloned().collect();
        let timeline = register.timeline(&key).cloned().unwrap_or_default();
        let events: Vec<LicenceEvent> = timeline.events().iter().filter(|event| event.known_on() <= axes.known_on).cloned().collect();
        if holders.is_empty() && events.is_empty() {
            return None;
        }
        let is_shared = holders.first().is_some_and(|agency| register.is_shared(agency));
        let found = timeline.status_on(axes.on, axes.known_on);
        let (status, because) = if is_shared { (Status::Unknown, None) } else { (found.status, found.because.cloned()) };
        let printed = holders.first().map(|agency| &agency.licence_no).or_else(|| events.first().map(|event| &event.licence_no));
        Some(Self {
            licence_no: printed.unwrap_or(licence).clone(),
            axes,
            status,
            because,
            is_shared,
            out_of_turn: if is_shared { Vec::new() } else { timeline.out_of_turn(axes.known_on) },
            belongings: if is_shared { Belongings::default() } else { Belongings::of(register, &key, axes.on) },
            holders,
            events,
            sources: Vec::new(),
        })
    }

    /// The name of the one holder; the number where there is none, or several.
    #[must_use]
    pub fn called(&self) -> String {
        match self.holders.first() {
            Some(agency) if !self.is_shared => agency.legal_name.clone(),
            Some(_) | None => format!("Licence number {}", self.licence_no),
        }
    }

    /// Fills in how many placements were returned under each job order.
    ///
    /// # Errors
    /// When the store is not available.
    pub async fn with_balances(mut self, store: &Store) -> Result<Self, store::Error> {
        if !self.belongings.job_orders.is_empty() {
            let returned: BTreeMap<Key, u64> = store.returned_under(&self.licence_no).await?;
            for balance in &mut self.belongings.job_orders {
                balance.returned = returned.get(&balance.order.job_order.key()).copied();
            }
        }
        Ok(self)
    }
}

impl Belongings {
    fn of(register: &Register, licence: &Key, on: NaiveDate) -> Self {
        let job_orders: Vec<JobOrder> = register.orders_of(licence).filter(|j| lasts((Some(j.approved_on), j.expires_on), on)).cloned().collect();
        let employers: BTreeSet<Key> = job_orders.iter().filter_map(|order| order.employer_id.as_ref()).map(Id::key).collect();
        Self {
            people: register.people(licence).filter(|p| lasts((p.from, p.until), on)).cloned().collect(),
            sub_agents: register.sub_agents(licence).filter(|s| lasts((s.from, s.until), on)).cloned().collect(),
            deposits: register.deposits(licence).filter(|d| lasts((Some(d.from), d.until), on)).cloned().collect(),
            principals: employers.iter().flat_map(|employer| register.principals(employer)).cloned().collect(),
            job_orders: job_orders.into_iter().map(|order| Balance { order, returned: None }).collect(),
        }
    }
}

/// Whether days that a list prints (first and last day, either maybe not stated) hold a day.
fn lasts((first, last): (Option<NaiveDate>, Option<NaiveDate>), on: NaiveDate) -> bool {
    Period::through(first.unwrap_or(NaiveDate::MIN), last).is_ok_and(|period| period.contains(on))
}

/// The status of a licence on a day, as known on another; `None` where no row of any list had this number by then.
///
/// # Errors
/// When the store is not available.
pub async fn register_status(store: &Store, licence: &Id, axes: Axes) -> Result<Option<LicenceAnswer>, store::Error> {
    let register = Register::new(store.register_as_known(licence, axes.known_on).await?);
    let Some(answer) = LicenceAnswer::of(&register, licence, axes) else { return Ok(None) };
    let sources = store.words_on(licence, axes.known_on).await?;
    Ok(Some(LicenceAnswer { sources, ..answer.with_balances(store).await? }))
}

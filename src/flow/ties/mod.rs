//! What does an agency share with others, and may it be a closed one under another name? For officials: a question, never an answer.

pub mod dealings;
mod signals;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::law::seed;
use super::open_house::Shown;
use crate::matching::ties::{Bond, Succession, Tie, Weights, WeightsError};
use crate::record::agency::Agency;
use crate::record::code::Code as _;
use crate::record::id::{Id, Key};
use crate::record::licence::{EventKind, Status};

pub use crate::matching::ties::{Agreement, Feature, Likeness, Successor};
pub use signals::{Tools, successor_signals};

/// Things shared that one page shows, and agencies beside each of them.
const BONDS: usize = 40;
const OTHERS: usize = 20;

/// An agency and what it shares.
#[derive(Debug, Clone, PartialEq)]
pub struct Ties {
    /// Its licence number as the register has it.
    pub licence_no: Id,
    /// Its registered name.
    pub legal_name: String,
    /// Agencies that hold this number. Of several none is picked, and nothing is told.
    pub holders: usize,
    /// Pairs of a closed and a new licence that it is one of, the likest first.
    pub successors: Vec<Successor>,
    /// What it shares, the rarest first.
    pub shared: Vec<Shared>,
    /// Things shared beyond those shown.
    pub left_out: usize,
}

/// Something that an agency shares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// What it is.
    pub tie: Tie,
    /// As the register prints it; a person is not named.
    pub printed: Option<String>,
    /// Agencies that have it, this one among them.
    pub held_by: usize,
    /// The others, in the order of the register, as many as are shown.
    pub others: Vec<Neighbour>,
}

/// Another agency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// Its licence number.
    pub licence_no: Id,
    /// Its registered name.
    pub legal_name: String,
    /// What its licence is.
    pub status: Status,
    /// Its newest sanction that runs, with its first day.
    pub sanction: Option<(EventKind, NaiveDate)>,
}

/// The weights of ties inside the program.
///
/// # Errors
/// When they cannot be read.
pub fn weights() -> Result<Weights, WeightsError> {
    Weights::parse(&seed("ties/weights.toml").unwrap_or_default())
}

/// What one agency shares, as known on a day; `owing` are the licences under which something is owed. `None` where the register holds no such number.
#[must_use]
pub fn ties_of(shown: &Shown, (weights, owing): (&Weights, &BTreeSet<Key>), licence: &Id, known: NaiveDate) -> Option<Ties> {
    let key = licence.key();
    let all = &shown.register.rows().agencies;
    let at: Vec<usize> = (0..all.len()).filter(|at| all[*at].licence_no.key() == key).collect();
    let agency = all.get(*at.first()?)?;
    let quiet = Ties {
        licence_no: agency.licence_no.clone(),
        legal_name: agency.legal_name.clone(),
        holders: at.len(),
        successors: Vec::new(),
        shared: Vec::new(),
        left_out: 0,
    };
    let [at] = at.as_slice() else { return Some(quiet) };
    let population = shown.population(weights);
    let bonds = population.around(*at);
    let left_out = bonds.len().saturating_sub(BONDS);
    let shared = bonds.into_iter().take(BONDS).map(|bond| shared(shown, agency, bond, known)).collect();
    let successors = Succession { population, register: &shown.register, weights, owing, known }.of(*at);
    Some(Ties { successors, shared, left_out, ..quiet })
}

fn shared(shown: &Shown, agency: &Agency, bond: Bond, known: NaiveDate) -> Shared {
    let Bond { tie, value, others } = bond;
    let all = &shown.register.rows().agencies;
    let neighbours = others.iter().take(OTHERS).filter_map(|at| all.get(*at)).map(|other| neighbour(shown, other, known));
    Shared { tie, printed: printed(shown, agency, tie, &value), held_by: others.len() + 1, others: neighbours.collect() }
}

fn neighbour(shown: &Shown, agency: &Agency, known: NaiveDate) -> Neighbour {
    let timeline = shown.register.timeline(&agency.licence_no.key()).filter(|_| !shown.register.is_shared(agency));
    let running = timeline.into_iter().flat_map(|timeline| timeline.seen(known)).filter(|event| event.event.is_sanction() && event.runs());
    Neighbour {
        licence_no: agency.licence_no.clone(),
        legal_name: agency.legal_name.clone(),
        status: shown.register.status_of(agency, known, known).status,
        sanction: running.filter(|event| event.effective_on <= known).max_by_key(|event| event.effective_on).map(|event| (event.event, event.effective_on)),
    }
}

/// How the register prints what is shared. Directors and workers are not named: that there is one is enough to look.
fn printed(shown: &Shown, agency: &Agency, tie: Tie, value: &str) -> Option<String> {
    match tie {
        Tie::Phone => agency.phones.iter().find(|phone| phone.chars().filter(char::is_ascii_digit).collect::<String>().ends_with(value)).cloned(),
        Tie::Address => agency.address.clone(),
        Tie::EmailDomain => Some(value.to_owned()),
        Tie::PeopleServed => {
            let key = agency.licence_no.key();
            let is_meant = |number: &Option<Id>, name: &str| value.strip_prefix('s') == Some(number.as_ref().map_or_else(|| Key::of(name), Id::key).as_str());
            shown.register.sub_agents(&key).find(|one| is_meant(&one.number, &one.name)).map(|one| one.name.clone())
        }
        Tie::Director | Tie::Account | Tie::Name => None,
    }
}

/// What a tie is called.
#[must_use]
pub const fn tie_words(tie: Tie) -> &'static str {
    match tie {
        Tie::Director => "an owner or director, by identity number",
        Tie::Account => "a bank account",
        Tie::Phone => "a phone",
        Tie::Address => "an address",
        Tie::EmailDomain => "a domain of mail or web",
        Tie::Name => "a name nearly the same",
        Tie::PeopleServed => "sub-agents or workers",
    }
}

/// Ties by their code, for a list of features.
pub(super) fn code(tie: Tie) -> &'static str {
    tie.as_str()
}

//! With whom does an agency deal beyond what the register states, and how near is a sanctioned agency? From placements: lenders, clinics, training
//! centres, sub-agents and employers.

use std::sync::Arc;

use chrono::NaiveDate;
use tokio::sync::Mutex;

use super::{Neighbour, Shared, Ties, neighbour};
use crate::flow::law::seed;
use crate::flow::open_house::Shown;
use crate::matching::ties::dealings::{Dealing, DealingRules, Dealings, Dealt, Partner};
use crate::record::code::Code as _;
use crate::record::id::{Id, Key};
use crate::store::dealings::Named;
use crate::store::{self, Store};

const RULES: &str = "ties/dealings.toml";

/// Others beside a partner that one page shows.
const OTHERS: usize = 12;

/// A partner of an agency, with the others that deal with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Partnered {
    /// Who it is.
    pub partner: Partner,
    /// Its number or name, as written.
    pub name: String,
    /// Placements of the agency that name it.
    pub placements: u64,
    /// The first and the last day of signature among them.
    pub days: (NaiveDate, NaiveDate),
    /// Agencies that deal with it, this one among them.
    pub held_by: usize,
    /// The others with their placements, most first, as many as are shown. Of a number that the register does not hold the number alone.
    pub others: Vec<(Result<Neighbour, Key>, u64)>,
    /// What it tells, in bits.
    pub bits: f64,
    /// Whether that is enough to be a tie.
    pub is_tie: bool,
    /// Whether it is a sub-agent that serves many.
    pub serves_many: bool,
}

/// A sanctioned agency within two steps: through what both share.
#[derive(Debug, Clone, PartialEq)]
pub struct Near {
    /// What leads there.
    pub through: Through,
    /// Where.
    pub to: Neighbour,
}

/// What leads from one agency to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Through {
    /// Something that the register states of both.
    Stated(crate::matching::ties::Tie, Option<String>),
    /// Somebody with whom both deal.
    Deals(Partner, String),
}

/// What is asked about dealings.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The register.
    pub shown: &'a Shown,
    /// All dealings.
    pub dealings: &'a Dealings,
    /// From where on they tell something.
    pub rules: &'a DealingRules,
    /// The day of knowledge.
    pub known: NaiveDate,
}

/// Dealings as they were last counted; counted anew when something was taken in.
#[derive(Debug, Default)]
pub struct FreshDealings(Mutex<Option<(Option<i64>, Arc<Dealings>)>>);

/// The rules inside the program.
///
/// # Errors
/// When they cannot be read.
pub fn dealing_rules() -> Result<DealingRules, String> {
    DealingRules::parse(&seed(RULES).unwrap_or_default()).map_err(|problem| format!("seeds/{RULES}: {problem}"))
}

impl FreshDealings {
    /// The dealings as of the newest intake.
    ///
    /// # Errors
    /// When the store is not available.
    pub async fn get(&self, store: &Store, newest: Option<i64>, rules: &DealingRules) -> Result<Arc<Dealings>, store::Error> {
        let mut kept = self.0.lock().await;
        if let Some((_, dealings)) = kept.as_ref().filter(|(of, _)| *of == newest) {
            return Ok(Arc::clone(dealings));
        }
        let counted = store.partners().await?.into_iter().filter_map(dealing).collect();
        let dealings = Arc::new(Dealings::of(counted, rules));
        *kept = Some((newest, Arc::clone(&dealings)));
        Ok(dealings)
    }
}

fn dealing(named: Named) -> Option<Dealing> {
    let Named { agency, column, name, placements, days } = named;
    Some(Dealing { agency: Key::of(&agency), partner: Partner::parse(&column).ok()?, name: name.into(), placements, days })
}

/// The partners of an agency, those that tie it to others first.
#[must_use]
pub fn partners_of(around: Around<'_>, licence: &Id) -> Vec<Partnered> {
    let dealt = around.dealings.around(&licence.key(), around.rules);
    dealt.into_iter().take(around.rules.nodes).map(|one| partnered(around, one)).collect()
}

fn partnered(around: Around<'_>, dealt: Dealt<'_>) -> Partnered {
    let Dealt { own, others, bits, is_tie, serves_many } = dealt;
    let Dealing { partner, name, placements, days, .. } = own;
    let other = |dealing: &&Dealing| (known_neighbour(around, &dealing.agency), dealing.placements);
    Partnered {
        partner: *partner,
        name: name.to_string(),
        placements: *placements,
        days: *days,
        held_by: others.len() + 1,
        others: others.iter().take(OTHERS).map(other).collect(),
        bits,
        is_tie,
        serves_many,
    }
}

fn known_neighbour(Around { shown, known, .. }: Around<'_>, licence: &Key) -> Result<Neighbour, Key> {
    shown.register.agencies(licence).next().map(|agency| neighbour(shown, agency, known)).ok_or_else(|| licence.clone())
}

/// Agencies under a sanction that an agency reaches in two steps, each once, by what tells most: first what the register states, the rarest first,
/// then partners that are a tie. A partner that serves everybody leads nowhere.
#[must_use]
pub fn sanctioned_near(ties: &Ties, partners: &[Partnered]) -> Vec<Near> {
    let stated = ties.shared.iter().flat_map(|Shared { tie, printed, others, .. }| others.iter().map(move |to| (Through::Stated(*tie, printed.clone()), to)));
    let deals = partners.iter().filter(|one| one.is_tie).flat_map(|Partnered { partner, name, others, .. }| {
        others.iter().filter_map(|(to, _)| to.as_ref().ok()).map(move |to| (Through::Deals(*partner, name.clone()), to))
    });
    let mut near: Vec<Near> = Vec::new();
    for (through, to) in stated.chain(deals).filter(|(_, to)| to.sanction.is_some()) {
        if !near.iter().any(|known| known.to.licence_no == to.licence_no) {
            near.push(Near { through, to: to.clone() });
        }
    }
    near
}

/// What a partner is called.
#[must_use]
pub const fn partner_words(partner: Partner) -> &'static str {
    match partner {
        Partner::SubAgent => "a sub-agent",
        Partner::Lender => "a lender",
        Partner::Clinic => "a clinic",
        Partner::TrainingCentre => "a training centre",
        Partner::Employer => "an employer",
    }
}

//! What does everybody read? The register with its index, rates and sources in memory, beside the rule book; swapped whole when a list comes in.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use chrono::NaiveDate;

use crate::edition::files::TOKENS;
use crate::flow::law::seed;
use crate::flow::list_agencies::in_order;
use crate::flow::look_up::{Asked, look_up};
use crate::flow::ties;
use crate::matching::lists::{Lists, ListsError};
use crate::matching::ties::marks::Reading;
use crate::matching::ties::{Population, Weights, WeightsError};
use crate::matching::{Index, Listing};
use crate::record::check::Check;
use crate::record::id::{Id, Key};
use crate::record::listed::{ListedRegister, SourceList};
use crate::record::rate::Rates;
use crate::record::register::{Register, RegisterRows};
use crate::rules::book::RuleBook;
use crate::store::sources::ListSource;
use crate::store::tellers::Tellers;
use crate::store::{self, Store};

/// The word lists that names are compared by.
const NAMES: &str = "lists/names.toml";

/// How letters of other scripts sound.
const SCRIPTS: &str = "lists/scripts.toml";

/// Why the house cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The store.
    #[error("the register cannot be read")]
    Store(#[from] store::Error),
    /// The word lists inside the program.
    #[error("seeds/{NAMES} or {SCRIPTS}: {0}")]
    Names(#[from] ListsError),
    /// The weights of ties inside the program.
    #[error("seeds/ties/weights.toml: {0}")]
    Ties(#[from] WeightsError),
    /// The work was broken off.
    #[error("the register could not be indexed: the work was broken off")]
    BrokenOff,
}

/// The register as it stood when it was last read.
#[derive(Debug)]
pub struct Shown {
    /// Who holds a licence, and what happened to it.
    pub register: Register,
    /// Its agencies in the order of the list for programs.
    pub order: Vec<usize>,
    /// Its names, numbers, phones and pages, in the order of the register.
    pub index: Index,
    /// Rates of exchange.
    pub rates: Rates,
    /// Whose word it is.
    pub sources: Vec<ListSource>,
    /// Who told what of each licence.
    pub tellers: Tellers,
    /// Whether an edition was signed, so that its licences have certificates.
    pub has_certificates: bool,
    /// Which of the sources lists a licence.
    listed_by: HashMap<Key, usize>,
    newest: Newest,
    /// What its agencies can be known by, read when it is first asked for.
    population: OnceLock<Population>,
}

/// By what it is known that nothing came since.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Newest {
    intake: Option<i64>,
    edition: Option<u32>,
}

/// What is open to everybody: the law, and the register that can be swapped while it is read.
#[derive(Debug)]
pub struct OpenHouse {
    /// The law.
    pub law: RuleBook,
    /// How much each tie between two agencies tells.
    pub ties: Weights,
    names: Lists,
    shown: RwLock<Arc<Shown>>,
}

impl Shown {
    /// Rows of a register with their index; whose word they are is not known.
    #[must_use]
    pub fn of(rows: RegisterRows, names: Lists) -> Self {
        let register = Register::new(rows);
        let index = Index::build(names, Listing::all(&register));
        let order = in_order(&register);
        let (rates, sources, tellers, listed_by) = (Rates::default(), Vec::new(), Tellers::default(), HashMap::new());
        Self { register, order, index, rates, sources, tellers, has_certificates: false, listed_by, newest: Newest::default(), population: OnceLock::new() }
    }

    /// What a worker is told, with the day of the list that the agency meant stands in, where its source gives one.
    #[must_use]
    pub fn check(&self, asked: &Asked) -> Check {
        let mut check = look_up(&self.register, &self.index, asked);
        let source = check.agency.as_ref().and_then(|agency| self.source_of(&agency.licence_no));
        check.source_on = source.and_then(|source| source.as_of_on).or(check.source_on);
        check
    }

    /// What its agencies can be known by, as the register states it.
    pub fn population(&self, weights: &Weights) -> &Population {
        let reading = || Reading { lists: self.index.lists(), address: &weights.address };
        self.population.get_or_init(|| Population::of(&self.register, &BTreeMap::new(), reading()))
    }

    /// The newest intake when the register was read.
    #[must_use]
    pub const fn newest_intake(&self) -> Option<i64> {
        self.newest.intake
    }

    /// The rows of the register, each with the list that its licence stands in.
    #[must_use]
    pub fn listed(&self) -> ListedRegister {
        let RegisterRows { agencies, events, .. } = self.register.rows();
        let place = |licence: &Id| self.listed_by.get(&licence.key()).copied().unwrap_or(usize::MAX);
        ListedRegister {
            lists: self.sources.iter().map(|ListSource { name, as_of_on, .. }| SourceList { name: name.clone(), as_of_on: *as_of_on }).collect(),
            agencies: agencies.iter().map(|agency| (place(&agency.licence_no), agency.clone())).collect(),
            events: events.iter().map(|event| (place(&event.licence_no), event.clone())).collect(),
        }
    }

    /// The source that lists a licence; of several the one with the newest list.
    #[must_use]
    pub fn source_of(&self, licence: &Id) -> Option<&ListSource> {
        self.listed_by.get(&licence.key()).and_then(|at| self.sources.get(*at))
    }

    /// The day of the list that holds a licence, else the last day until `known` on which something of it became known.
    #[must_use]
    pub fn last_word_on(&self, licence: &Id, known: NaiveDate) -> Option<NaiveDate> {
        let told_on = || self.register.timeline(&licence.key()).and_then(|timeline| timeline.last_word(known));
        self.source_of(licence).and_then(|source| source.as_of_on).or_else(told_on)
    }
}

impl Newest {
    async fn of(store: &Store) -> Result<Self, store::Error> {
        Ok(Self { intake: store.newest_intake().await?, edition: store.newest_edition().await?.map(|kept| kept.number) })
    }
}

impl OpenHouse {
    /// Opens with the register as it stands in the store.
    ///
    /// # Errors
    /// When the store is not available or the word lists cannot be read.
    pub async fn open(store: &Store, law: RuleBook) -> Result<Self, OpenError> {
        let names = word_lists()?;
        let shown = read(store, &names).await?;
        Ok(Self { law, ties: ties::weights()?, names, shown: RwLock::new(Arc::new(shown)) })
    }

    /// The register as it was last read. It stays as it is for whoever holds it.
    #[must_use]
    pub fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the register anew and shows it from now on.
    ///
    /// # Errors
    /// When the store is not available; then the register stays as it was last read.
    pub async fn reload(&self, store: &Store) -> Result<(), OpenError> {
        let shown = Arc::new(read(store, &self.names).await?);
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = shown;
        Ok(())
    }

    /// Reads the register anew if anything was taken in or published since, also by another process. Says whether it did.
    ///
    /// # Errors
    /// As [`OpenHouse::reload`].
    pub async fn refresh(&self, store: &Store) -> Result<bool, OpenError> {
        let is_stale = Newest::of(store).await? != self.shown().newest;
        if is_stale {
            self.reload(store).await?;
        }
        Ok(is_stale)
    }
}

/// What is newest is asked for first: what comes in while the register is read is read again by the next look.
async fn read(store: &Store, names: &Lists) -> Result<Shown, OpenError> {
    let newest = Newest::of(store).await?;
    let has_certificates = store.newest_edition_with(TOKENS).await?.is_some();
    let tellers = store.all_tellers().await?;
    let sources = store.register_sources().await?;
    let (rows, rates) = store.load_register().await?;
    let names = names.clone();
    let indexed = tokio::task::spawn_blocking(move || Shown::of(rows, names));
    let indexed = indexed.await.map_err(|_| OpenError::BrokenOff)?;
    let listed_by = listed_by(&sources);
    Ok(Shown { rates, sources, tellers, has_certificates, listed_by, newest, ..indexed })
}

/// The word lists inside the program.
///
/// # Errors
/// When they cannot be read.
pub fn word_lists() -> Result<Lists, ListsError> {
    Lists::parse(&seed(NAMES).unwrap_or_default(), &seed(SCRIPTS).unwrap_or_default())
}

fn listed_by(sources: &[ListSource]) -> HashMap<Key, usize> {
    let mut order: Vec<usize> = (0..sources.len()).collect();
    order.sort_by_key(|at| sources[*at].as_of_on);
    order.into_iter().flat_map(|at| sources[at].licences.iter().map(move |licence| (licence.key(), at))).collect()
}

//! How does the site answer from the real house? Register and law from memory, the desk from the store.

mod account;
mod agency_files;
mod alerts;
mod answers;
mod cases;
mod check;
mod complaints;
mod desk;
mod inspections;
mod law;
mod listening;
mod programs;
mod register;
mod tables;
mod texts;
mod triage;

use std::sync::{Arc, Weak};
use std::time::Duration;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};

use super::about::About;
use super::counter::Counter;
use super::door::Door;
use super::pace::Pace;
use super::page::Pages;
use super::state::AppState;
use super::text::texts::{TextRules, Texts};
use crate::flow::cases::spans_of_seeds;
use crate::flow::complaints::deadlines_of_seeds;
use crate::flow::cost_statistics::FreshFigures;
use crate::flow::erase::retention;
use crate::flow::feedback::shown::{ShownError, showing};
use crate::flow::law::LawError;
use crate::flow::oidc::Provider;
use crate::flow::open_house::{OpenError, OpenHouse};
use crate::flow::places::Places;
use crate::flow::publish::shelf::Shelf;
use crate::flow::second_step::Rules as DoorRules;
use crate::flow::ties::dealings::{FreshDealings, dealing_rules};
use crate::flow::webhooks::Rules;
use crate::ingest::Pseudonymiser;
use crate::matching::ties::dealings::DealingRules;
use crate::record::case::deadline::Spans;
use crate::record::complaint::deadline::Deadlines;
use crate::record::retention::Retention;
use crate::rules::book::RuleBook;
use crate::statistics::feedback::Showing;
use crate::store::Store;

/// A good time between two looks at whether a list has come in, also by another process: a suspension must not wait for a restart.
pub const LOOK_EVERY: Duration = Duration::from_secs(20);

/// What the site is told when it opens.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Hours after which an official signs in again.
    pub session_hours: u32,
    /// Whether visitors come by https, so that cookies may travel by it alone.
    pub https: bool,
    /// Questions a minute that programs of one address may ask; 0 means that nobody counts.
    pub api_per_minute: u32,
    /// Whether a proxy stands before the site and tells whom it asks for.
    pub behind_proxy: bool,
    /// A sentence above every page, for a register that is not to be relied on.
    pub notice: Option<String>,
    /// Who publishes the register, and where it can be reached.
    pub about: About,
    /// How often somebody looks whether a list has come in; [`LOOK_EVERY`] unless there is a reason.
    pub look_every: Duration,
    /// How far the authority's clocks are from universal time: its days begin and end by it.
    pub zone: FixedOffset,
    /// What subscriptions go by.
    pub webhooks: Rules,
    /// What messages of telephones go by.
    pub texts: TextRules,
    /// What hides the numbers of telephones; without it no messages are taken.
    pub pseudonyms: Option<Pseudonymiser>,
    /// What is asked of officials who sign in.
    pub door: DoorRules,
    /// Who else vouches for officials.
    pub provider: Option<Provider>,
    /// What time it is.
    pub clock: fn() -> DateTime<Utc>,
}

/// Why the site does not open.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// The register.
    #[error(transparent)]
    House(#[from] OpenError),
    /// The lists of places inside the program.
    #[error(transparent)]
    Places(#[from] LawError),
    /// The list of how workers' answers are shown.
    #[error(transparent)]
    Voices(#[from] ShownError),
    /// From where on a partner that agencies share tells something.
    #[error("{0}")]
    Dealings(String),
    /// A template.
    #[error("the pages cannot be read: {0}")]
    Pages(#[from] minijinja::Error),
}

/// The house behind the pages.
pub(super) struct Live {
    store: Arc<Store>,
    house: Arc<OpenHouse>,
    figures: FreshFigures,
    dealings: Arc<FreshDealings>,
    dealing_rules: DealingRules,
    shelf: Shelf,
    places: Places,
    deadlines: Arc<Deadlines>,
    spans: Arc<Spans>,
    retention: Retention,
    showing: Showing,
    settings: Settings,
}

/// Opens the site over a store and a rule book. While the state lives, the register is read anew whenever something was taken in.
///
/// # Errors
/// When the store is not available, or word lists or templates cannot be read.
pub async fn open(store: Arc<Store>, law: RuleBook, settings: Settings) -> Result<AppState, SiteError> {
    let house = Arc::new(OpenHouse::open(&store, law).await?);
    tokio::spawn(keep_fresh(Arc::downgrade(&house), Arc::clone(&store), settings.look_every));
    let (pages, door) = (Arc::new(Pages::new()?), Arc::new(Door::new(settings.https)));
    let pace = Arc::new(Pace::new(settings.api_per_minute, settings.behind_proxy));
    let (deadlines, spans) = (Arc::new(deadlines_of_seeds()?), Arc::new(spans_of_seeds()?));
    let (retention, showing) = (retention::of_seeds()?, showing()?);
    let (places, figures, shelf) = (Places::of_seeds()?, FreshFigures::default(), Shelf::default());
    let (dealings, dealing_rules) = (Arc::new(FreshDealings::default()), dealing_rules().map_err(SiteError::Dealings)?);
    let rules = settings.texts.clone();
    let live = Arc::new(Live { store, house, deadlines, spans, retention, showing, places, figures, dealings, dealing_rules, shelf, settings });
    let complaints = Arc::new(Counter::new(Arc::clone(&live) as Arc<_>));
    let texts = Arc::new(Texts::new(Arc::clone(&live) as Arc<_>, rules)?);
    Ok(AppState { answers: Arc::clone(&live) as Arc<_>, desk: Arc::clone(&live) as Arc<_>, programs: live, complaints, pages, door, pace, texts })
}

impl Live {
    fn now(&self) -> DateTime<Utc> {
        (self.settings.clock)()
    }

    fn day(&self) -> NaiveDate {
        self.now().with_timezone(&self.settings.zone).date_naive()
    }
}

/// Ends when nobody shows the register any more.
async fn keep_fresh(house: Weak<OpenHouse>, store: Arc<Store>, every: Duration) {
    loop {
        tokio::time::sleep(every).await;
        let Some(house) = house.upgrade() else { return };
        match house.refresh(&store).await {
            Ok(true) => tracing::info!("the register was read anew"),
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "the register could not be read anew and is shown as it was"),
        }
    }
}

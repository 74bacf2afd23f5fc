//! What do the pages ask of the rest of the house? Everything that the web side needs from `flow`, and nothing else.
//!
//! [`Answers`] speaks from the register and the rule book in memory: it is total, what is not known is an answer. One question goes to
//! the store: what was known of a licence on an earlier day.
//! [`Desk`] reads the store and may fail; the visitor then sees a reference number and the log the reason.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use super::about::About;
use super::account::Accounts;
use super::agency_files::AgencyFiles;
use super::alerts::Alerts;
use super::casework::Casework;
use super::form::LawQuestion;
use super::form::event::{DecisionForm, EventForm};
use super::triage::Triage;
use super::view::agency::AgencyView;
use super::view::check::CheckView;
use super::view::desk::{DeskAgencyView, InspectionsView};
use super::view::dossier::DossierView;
use super::view::finding::FindingView;
use super::view::home::HomeView;
use super::view::journal::JournalView;
use super::view::law::LawView;
use super::view::licence_desk::LicenceDeskView;
use super::view::names::NamesView;
use super::view::register::{RegisterRow, RegisterView};
use super::view::register_desk::RegisterDeskView;
use super::view::rule::RuleView;
use super::view::signals::SignalsView;
use super::view::ties::TiesView;
use crate::flow::assess_fee::{FeeAnswer, FeeQuestion};
use crate::flow::diff_contract::{ContractAnswer, ContractQuestion};
use crate::flow::list_agencies::{Place, Wanted};
use crate::flow::open_house::Shown;
use crate::flow::publish::kept::{EditionRead, KeptEdition};
use crate::flow::register_status::{Axes, LicenceAnswer};
use crate::record::agency::Agency;
use crate::record::chain::Head;
use crate::record::name_judgement::Sameness;
use crate::record::official::Role;
use crate::statistics::report::CostReport;

/// Why something could not be read. It goes to the log, never to a page.
pub type Trouble = Box<dyn std::error::Error + Send + Sync>;

/// An answer that has to be waited for.
pub type Reply<'a, T> = Pin<Box<dyn Future<Output = Result<T, Trouble>> + Send + 'a>>;

/// One page of the register.
#[derive(Debug)]
pub struct AgencyPage {
    /// Its rows.
    pub rows: Vec<RegisterRow>,
    /// The last of them, where there are more behind it.
    pub more_after: Option<Place>,
}

/// What anybody may ask.
pub trait Answers: Send + Sync {
    /// The day that "now" means, in the register's zone.
    fn today(&self) -> NaiveDate;

    /// A sentence above every page, for a register that is not to be relied on (a demonstration).
    fn notice(&self) -> Option<String>;

    /// Who publishes the register, and where it can be reached.
    fn about(&self) -> &About;

    /// The register as it stands now, whole: for programs that ask about many agencies at once.
    fn shown(&self) -> Arc<Shown>;

    /// What stands on the start page.
    fn home(&self) -> HomeView;

    /// What a worker is told about a name, number, phone or page.
    fn check(&self, asked: &str) -> CheckView;

    /// One agency on a day; `None` where no licence has that number.
    fn agency(&self, licence: &str, on: NaiveDate) -> Option<AgencyView>;

    /// The holders of a licence number today: none, one, or several where lists repeat it.
    fn holders(&self, licence: &str) -> Vec<Agency>;

    /// One page of the register, for programs.
    fn agencies(&self, wanted: &Wanted) -> AgencyPage;

    /// A licence on a day, as far as the register knew on another; `None` where no list had that number by then.
    fn status<'a>(&'a self, licence: &'a str, axes: Axes) -> Reply<'a, Option<LicenceAnswer>>;

    /// What a worker may be asked to pay, what to ask for, and whom to turn to.
    fn fees(&self, question: &FeeQuestion) -> FeeAnswer;

    /// Whether a later paper is worse than an earlier one.
    fn contracts(&self, question: &ContractQuestion) -> ContractAnswer;

    /// How a filled contract form is written, as a JSON Schema.
    fn contract_form(&self) -> serde_json::Value;

    /// One page of the list, counted from 1. A page outside shows an empty list.
    fn register(&self, page: u32) -> RegisterView;

    /// The whole list, for downloads.
    fn register_rows(&self) -> Vec<RegisterRow>;

    /// Every edition of the register, newest first.
    fn editions(&self) -> Reply<'_, Vec<KeptEdition>>;

    /// One edition; `None` where there is none of that number.
    fn edition(&self, number: u32) -> Reply<'_, Option<Arc<EditionRead>>>;

    /// A file of an edition; `None` where there is no such edition or file.
    fn edition_file<'a>(&'a self, number: u32, name: &'a str) -> Reply<'a, Option<Vec<u8>>>;

    /// A file of the newest edition that has it, with the number of the edition.
    fn newest_file<'a>(&'a self, name: &'a str) -> Reply<'a, Option<(u32, Vec<u8>)>>;

    /// The token of a licence in the newest edition that has tokens.
    fn token<'a>(&'a self, licence: &'a str) -> Reply<'a, Option<String>>;

    /// The public keys by which editions are signed, as a JSON Web Key Set.
    fn keys(&self) -> Reply<'_, Vec<u8>>;

    /// Where the journal ended when today began, and when that was.
    fn journal_head(&self) -> Reply<'_, (Head, DateTime<Utc>)>;

    /// What recruitment costs workers, over everything that was returned.
    fn statistics(&self) -> Reply<'_, Arc<CostReport>>;

    /// The rule book in words.
    fn law(&self, question: &LawQuestion) -> LawView;

    /// One rule with its history; `None` where the book has none of that name.
    fn rule(&self, id: &str) -> Option<RuleView>;
}

/// Who sits at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The name that the desk calls them by.
    pub name: String,
    /// The secret that every form of their session carries; it belongs to the session alone.
    pub form_token: String,
    /// What they may do.
    pub role: Role,
}

/// What became of a form of the registrars' desk.
#[derive(Debug)]
pub enum Outcome {
    /// It is written; the number of the licence.
    Written(String),
    /// It is shown again, with what stands against it.
    Again(Box<LicenceDeskView>),
    /// Something came between: it is shown again, with what came.
    Stale(Box<LicenceDeskView>),
}

/// What an official says of a name on papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameAnswer {
    /// The licence number beside it.
    pub licence_no: String,
    /// The name as printed.
    pub name: String,
    /// Whether it is the holder's.
    pub judged: Sameness,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub by: String,
}

/// What officials work with.
pub trait Desk: Casework + Triage + AgencyFiles + Accounts + Alerts + Send + Sync {
    /// Whose session it is; `None` where it is unknown or over.
    fn who<'a>(&'a self, session: &'a str) -> Reply<'a, Option<Person>>;

    /// Whether it was the secret of a session not long ago: whose has ended is no stranger.
    fn was_here<'a>(&'a self, session: &'a str) -> Reply<'a, bool>;

    /// Ends a session.
    fn sign_out<'a>(&'a self, session: &'a str) -> Reply<'a, ()>;

    /// Agencies in inspection order, one page of them, counted from 1.
    fn inspections(&self, page: u32) -> Reply<'_, InspectionsView>;

    /// Draws an inspection list for so many inspections and keeps it.
    fn draw<'a>(&'a self, capacity: u32, who: &'a str) -> Reply<'a, ()>;

    /// Signals past every threshold, one page of them, counted from 1.
    fn signals(&self, page: u32) -> Reply<'_, SignalsView>;

    /// What was found at one agency, one page of it.
    fn agency<'a>(&'a self, licence: &'a str, page: u32) -> Reply<'a, Option<DeskAgencyView>>;

    /// What an agency shares with others; `None` where the register holds no such number.
    fn ties<'a>(&'a self, licence: &'a str) -> Reply<'a, Option<TiesView>>;

    /// One finding.
    fn finding<'a>(&'a self, id: &'a str) -> Reply<'a, Option<FindingView>>;

    /// Names on papers that are none of the licence holder's, one page of them, with what was wrong with an answer.
    fn names(&self, page: u32, problem: Option<String>) -> Reply<'_, NamesView>;

    /// Keeps an answer; a sentence where it cannot be kept.
    fn judge_name(&self, answer: NameAnswer) -> Reply<'_, Option<String>>;

    /// Everything about the placement of a finding; `None` where there is none of that id. The reading stands in the journal.
    fn dossier<'a>(&'a self, id: &'a str, who: &'a str) -> Reply<'a, Option<DossierView>>;

    /// The registrars' desk: licences that fit what was asked, what waits, and what does not go together.
    fn register_desk<'a>(&'a self, asked: &'a str, who: &'a str) -> Reply<'a, RegisterDeskView>;

    /// One licence at the registrars' desk, its form filled for the event of a mark; `None` where the register holds no such number.
    fn licence<'a>(&'a self, licence: &'a str, chosen: (&'a str, &'a str), who: &'a str) -> Reply<'a, Option<LicenceDeskView>>;

    /// Writes an event of a licence, or proposes it where two decide.
    fn enter<'a>(&'a self, licence: &'a str, form: EventForm, who: &'a str) -> Reply<'a, Option<Outcome>>;

    /// Decides on what a colleague proposed.
    fn decide<'a>(&'a self, licence: &'a str, decision: (i64, DecisionForm), who: &'a str) -> Reply<'a, Option<Outcome>>;

    /// The newest entries of the journal.
    fn journal(&self) -> Reply<'_, JournalView>;

    /// Whether the store answers.
    fn ready(&self) -> Reply<'_, ()>;
}

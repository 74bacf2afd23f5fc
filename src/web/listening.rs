//! How are workers heard at the web side? What `flow` answers about questions, answers and what is shown of them, behind a trait.

use super::answers::Reply;
use super::view::voices::VoicesView;
use crate::flow::feedback::answer::Opened;
use crate::flow::feedback::invite::{Invited, Wanted};
use crate::flow::feedback::take::TakenAnswers;
use crate::ingest::feedback_rows::PaperAnswer;
use crate::record::feedback::Told;
use crate::record::id::Id;
use crate::record::retention::Retention;

/// An answer that an official keys.
#[derive(Debug, Clone)]
pub struct Keyed {
    /// Who sent the placement.
    pub sender: String,
    /// The answer.
    pub row: PaperAnswer,
    /// The official.
    pub who: String,
}

/// What the pages ask of workers' answers.
pub trait Listening: Send + Sync {
    /// What a code opens; `None` where it opens nothing.
    fn questions<'a>(&'a self, code: &'a str) -> Reply<'a, Option<Opened>>;

    /// Keeps what a worker says; `None` where the code opens nothing.
    fn answer<'a>(&'a self, code: &'a str, told: Told) -> Reply<'a, Option<()>>;

    /// What is shown of the answers of an agency's workers.
    fn voices<'a>(&'a self, licence: &'a str) -> Reply<'a, VoicesView>;

    /// Asks workers; the sentence says why nobody was asked.
    fn invite(&self, wanted: Wanted) -> Reply<'_, Result<Vec<(Id, Invited)>, String>>;

    /// Keeps an answer that came on paper, or says what is wrong with it.
    fn key(&self, keyed: Keyed) -> Reply<'_, TakenAnswers>;

    /// How long is kept what tells of a person.
    fn retention(&self) -> Retention;

    /// So many workers stand behind each number that is shown of their answers.
    fn least(&self) -> u64;
}

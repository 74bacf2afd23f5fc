//! What does every handler have at hand? Answers, the desk, the pages, and the keys of the door.

use std::sync::Arc;

use super::answers::{Answers, Desk};
use super::counter::Counter;
use super::door::Door;
use super::pace::Pace;
use super::page::Pages;
use super::program::Programs;
use super::text::texts::Texts;

/// Built once when the web side starts; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// What anybody may ask.
    pub answers: Arc<dyn Answers>,
    /// What officials work with.
    pub desk: Arc<dyn Desk>,
    /// What programs do for people.
    pub programs: Arc<dyn Programs>,
    /// Where complaints are taken.
    pub complaints: Arc<Counter>,
    /// The templates.
    pub pages: Arc<Pages>,
    /// How the door of the desk is kept.
    pub door: Arc<Door>,
    /// How often programs may ask.
    pub pace: Arc<Pace>,
    /// What telephones are answered from.
    pub texts: Arc<Texts>,
}

//! Which rows beside the facts are there? Entities that nobody outside the store can see.

pub(super) mod finding;
pub(super) mod intake;
pub(super) mod journal;
pub(super) mod person;
pub(super) mod sender;
pub(super) mod session;
pub(super) mod setting;

//! How do officials work through what was found? The queue over all agencies, what is done with many findings at once, and the views that are
//! kept. Nothing here judges a finding, and nothing deletes one.

pub mod act;
pub mod plan;
pub mod queue;
pub mod views;

//! How probable, how far off, how concentrated? Pure functions of numbers; none of them knows what an agency is.
//!
//! The worked numbers of every function are `fixtures/signals/measures.toml`.

pub mod cusum;
pub mod dispersion;
pub mod funnel;
pub mod multiple;
pub mod robust;
pub mod share;
pub mod shrink;
pub mod survival;
pub mod tail;

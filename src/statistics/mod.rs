//! What does recruitment cost workers, measured over all of them? SDG indicator 10.7.1 and its breakdowns, with small cells suppressed.
//!
//! A [`worker::Job`] is read from the facts of one placement; [`jobs::Jobs`] keeps the one that counts of each worker; [`report::CostReport`]
//! measures them ([`measures`]) cell by cell and hides what would say too much of somebody ([`suppress`]); [`table`] lays them out for programs. How is data
//! ([`counting::Counting`], `seeds/lists/statistics.toml`). Nothing here is a finding or a signal: no agency is named.

pub mod counting;
pub mod feedback;
pub mod jobs;
pub mod measures;
pub mod report;
pub mod suppress;
pub mod table;
pub mod worker;

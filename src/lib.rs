//! Recruitwatch.

pub mod audit;
pub mod cli;
pub mod flow;
pub mod ingest;
pub mod matching;
pub mod record;
pub mod rules;
pub mod store;
pub mod web;

//! The verbs: one a file. Each knows the order of work, the transaction, the clock, the journal and the progress.

mod allowances;
pub mod assess_fee;
pub mod audit_return;
pub mod audit_stored;
pub mod cost_statistics;
pub mod desk;
pub mod difference;
pub mod import_register;
pub mod jobs;
mod judging;
pub mod keys;
pub mod law;
pub mod look_up;
pub mod open_house;
pub mod parallel;
pub mod people;
pub mod places;
pub mod positions;
pub mod providers;
pub mod rates;
pub mod reach;
pub mod reaudit;
pub mod register_status;
pub mod seen;
pub mod summary;
pub mod take_in;
pub mod try_rules;

//! Bytes to records and issues: strict, and nothing is lost silently.
//!
//! Reading order: a [`Package`] is a folder or `.zip` whose tables can be read ([`package`]); a table is split into rows
//! (`splitter`, `sheet`), a row into cells (`row`, `cell`), and each `*_rows.rs` says what a row of one table becomes.
//! [`register()`](register::register) and [`rates()`](register::rates) read whole small tables; [`bundles()`](bundles::bundles)
//! streams placements with everything that belongs to them, [`charged()`](charged::charged) some with their charges alone; [`take()`](intake::take) and [`check()`](intake::check) report on a return.
//! An authority's own list is read through its description ([`source`]). What the outside may send is written in exchange 1.0.

mod agency_rows;
pub mod bundles;
mod cell;
mod charge_rows;
pub mod charged;
mod columns;
mod complaint_rows;
pub mod contract_form;
mod contract_rows;
mod deposit_rows;
mod entry;
pub mod feedback_rows;
mod flaws;
mod follower;
mod header;
pub mod intake;
pub mod issue;
mod job_order_rows;
mod licence_event_rows;
pub mod limits;
mod model_contract_rows;
mod order;
pub mod package;
mod payment_rows;
mod periods;
mod person_rows;
mod placement_rows;
mod placements;
mod principal_rows;
pub mod pseudonym;
mod quotes;
mod rate_rows;
pub mod refusal;
pub mod register;
pub mod rejects;
pub mod report;
mod row;
pub mod scan;
mod settle;
mod sheet;
pub mod source;
mod splitter;
mod sub_agent_rows;
mod unpack;
mod whole;

pub use bundles::{Bundle, Bundles, bundles};
pub use charged::{Charged, charged};
pub use intake::{check, take};
pub use issue::{Issue, IssueCode, Severity};
pub use limits::Limits;
pub use package::Package;
pub use pseudonym::Pseudonymiser;
pub use refusal::Refusal;
pub use register::{complaints, rates, rates_file, register};
pub use rejects::{RejectedFiles, Rejects};
pub use report::{Counts, Report};
pub use scan::{Glance, scan};
pub use source::{Source, SourceError, read_list};

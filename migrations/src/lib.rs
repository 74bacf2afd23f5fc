//! Which tables are there, and how did they come to be? One subject a file, in order; each step in a transaction of its own, on
//! SQLite too. Nothing is seeded here, and the live entities cannot be seen from here.
//!
//! All columns are whole numbers (`BIGINT`) or text: money is minor units beside a currency code, days and instants are text that
//! sorts, rates and percents are text, lists and contract terms are JSON text; the files of editions
//! and the papers of complaints and cases alone are bytes. A decimal column would be a float on SQLite.

mod append_only;
mod column;
mod facts;
mod m20261101_000001_intakes;
mod m20261101_000002_placements;
mod m20261101_000003_charges;
mod m20261101_000004_contracts;
mod m20261101_000005_payments;
mod m20261101_000006_complaints;
mod m20261101_000007_agencies;
mod m20261101_000008_licence_events;
mod m20261101_000009_agency_people;
mod m20261101_000010_sub_agents;
mod m20261101_000011_principals;
mod m20261101_000012_job_orders;
mod m20261101_000013_deposits;
mod m20261101_000014_model_contracts;
mod m20261101_000015_rates;
mod m20261101_000016_findings;
mod m20261101_000017_people;
mod m20261101_000018_journal;
mod m20261126_000019_rule_books;
mod m20261127_000020_editions;
mod m20261127_000021_register_entries;
mod m20261127_000022_tokens;
mod m20261127_000022_webhooks;
mod m20261127_000023_undone_intakes;
mod m20261127_000024_name_judgements;
mod m20261127_000025_complaint_files;
mod m20261127_000026_texts;
mod m20261127_000028_feedback;
mod m20261127_000029_erasures;
mod m20261127_000030_signals;
mod m20261127_000031_inspection_lists;
mod m20261127_000032_journal_chain;
mod m20261127_000033_case_files;
mod m20261127_000034_share_exports;
mod m20261127_000035_alerts;
mod m20261127_000036_second_steps;
mod m20261127_000038_triage;
mod m20261127_000039_signals_by_subject;
mod m20261127_000040_findings_owing;
mod m20261127_000041_case_erasures;
mod m20261127_000043_phones;
mod m20261127_000044_oidc_subjects;

use sea_orm_migration::prelude::*;
pub use sea_orm_migration::{MigrationStatus, MigratorTrait};

/// Every step of the schema, in order.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261101_000001_intakes::Migration),
            Box::new(m20261101_000002_placements::Migration),
            Box::new(m20261101_000003_charges::Migration),
            Box::new(m20261101_000004_contracts::Migration),
            Box::new(m20261101_000005_payments::Migration),
            Box::new(m20261101_000006_complaints::Migration),
            Box::new(m20261101_000007_agencies::Migration),
            Box::new(m20261101_000008_licence_events::Migration),
            Box::new(m20261101_000009_agency_people::Migration),
            Box::new(m20261101_000010_sub_agents::Migration),
            Box::new(m20261101_000011_principals::Migration),
            Box::new(m20261101_000012_job_orders::Migration),
            Box::new(m20261101_000013_deposits::Migration),
            Box::new(m20261101_000014_model_contracts::Migration),
            Box::new(m20261101_000015_rates::Migration),
            Box::new(m20261101_000016_findings::Migration),
            Box::new(m20261101_000017_people::Migration),
            Box::new(m20261101_000018_journal::Migration),
            Box::new(m20261126_000019_rule_books::Migration),
            Box::new(m20261127_000020_editions::Migration),
            Box::new(m20261127_000021_register_entries::Migration),
            Box::new(m20261127_000022_tokens::Migration),
            Box::new(m20261127_000022_webhooks::Migration),
            Box::new(m20261127_000023_undone_intakes::Migration),
            Box::new(m20261127_000024_name_judgements::Migration),
            Box::new(m20261127_000025_complaint_files::Migration),
            Box::new(m20261127_000026_texts::Migration),
            Box::new(m20261127_000028_feedback::Migration),
            Box::new(m20261127_000029_erasures::Migration),
            Box::new(m20261127_000030_signals::Migration),
            Box::new(m20261127_000031_inspection_lists::Migration),
            Box::new(m20261127_000032_journal_chain::Migration),
            Box::new(m20261127_000033_case_files::Migration),
            Box::new(m20261127_000034_share_exports::Migration),
            Box::new(m20261127_000035_alerts::Migration),
            Box::new(m20261127_000036_second_steps::Migration),
            Box::new(m20261127_000038_triage::Migration),
            Box::new(m20261127_000039_signals_by_subject::Migration),
            Box::new(m20261127_000040_findings_owing::Migration),
            Box::new(m20261127_000041_case_erasures::Migration),
            Box::new(m20261127_000043_phones::Migration),
            Box::new(m20261127_000044_oidc_subjects::Migration),
        ]
    }
}

//! What was erased, when, by whom? An erasure is written down first and never changed; only then does a complaint let go of its words,
//! and of nothing else.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

use crate::column::{id, key, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut erasures = Table::create();
        erasures.table("erasures").col(id()).col(text("what")).col(key(manager, "subject")).col(text("why")).col(text("digest"));
        erasures.col(text("at")).col(text("who"));
        manager.create_table(erasures).await?;
        let by_subject = Index::create().name("erasures_by_subject").table("erasures").col("what").col("subject").to_owned();
        manager.create_index(by_subject).await?;
        run(manager, if is_postgres(manager) { &POSTGRES } else { &SQLITE }).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, if is_postgres(manager) { &POSTGRES_BACK } else { &SQLITE_BACK }).await?;
        manager.drop_table(Table::drop().table("erasures").to_owned()).await?;
        run(manager, if is_postgres(manager) { &["DROP FUNCTION erasures_are_append_only()"] } else { &[] }).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn is_postgres(manager: &SchemaManager) -> bool {
    manager.get_database_backend() == DatabaseBackend::Postgres
}

async fn run(manager: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
    for statement in statements {
        manager.get_connection().execute_unprepared(statement).await?;
    }
    Ok(())
}

/// In the place of the guards that refuse every update: those that let words go, once an erasure of the file is written down.
const SQLITE: [&str; 6] = [
    "DROP TRIGGER complaint_files_no_UPDATE",
    "DROP TRIGGER complaint_events_no_UPDATE",
    "CREATE TRIGGER complaint_files_no_UPDATE BEFORE UPDATE ON complaint_files WHEN NEW.words IS NOT NULL OR NEW.agency IS NOT NULL \
     OR NEW.id <> OLD.id OR NEW.code_digest <> OLD.code_digest OR NEW.channel <> OLD.channel OR NEW.received_on <> OLD.received_on \
     OR NEW.recorded_at <> OLD.recorded_at OR NEW.matters <> OLD.matters OR NEW.filer <> OLD.filer \
     OR NOT EXISTS (SELECT 1 FROM erasures WHERE what = 'complaint' AND subject = CAST(OLD.id AS TEXT)) \
     BEGIN SELECT RAISE(ABORT, 'what was told and what happened is never changed: add an event'); END",
    "CREATE TRIGGER complaint_events_no_UPDATE BEFORE UPDATE ON complaint_events WHEN NEW.id <> OLD.id OR NEW.file_id <> OLD.file_id \
     OR NEW.happened_on <> OLD.happened_on OR NEW.recorded_at <> OLD.recorded_at OR NEW.who IS NOT OLD.who \
     OR NOT EXISTS (SELECT 1 FROM erasures WHERE what = 'complaint' AND subject = CAST(OLD.file_id AS TEXT)) \
     BEGIN SELECT RAISE(ABORT, 'what was told and what happened is never changed: add an event'); END",
    "CREATE TRIGGER erasures_no_UPDATE BEFORE UPDATE ON erasures BEGIN SELECT RAISE(ABORT, 'an erasure is never changed'); END",
    "CREATE TRIGGER erasures_no_DELETE BEFORE DELETE ON erasures BEGIN SELECT RAISE(ABORT, 'an erasure is never changed'); END",
];

const SQLITE_BACK: [&str; 4] = [
    "DROP TRIGGER complaint_files_no_UPDATE",
    "DROP TRIGGER complaint_events_no_UPDATE",
    "CREATE TRIGGER complaint_files_no_UPDATE BEFORE UPDATE ON complaint_files \
     BEGIN SELECT RAISE(ABORT, 'what was told and what happened is never changed: add an event'); END",
    "CREATE TRIGGER complaint_events_no_UPDATE BEFORE UPDATE ON complaint_events \
     BEGIN SELECT RAISE(ABORT, 'what was told and what happened is never changed: add an event'); END",
];

const POSTGRES: [&str; 3] = [
    "CREATE OR REPLACE FUNCTION complaints_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
     IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'complaint_files' THEN \
       IF NEW.words IS NULL AND NEW.agency IS NULL AND NEW.id = OLD.id AND NEW.code_digest = OLD.code_digest AND NEW.channel = OLD.channel \
         AND NEW.received_on = OLD.received_on AND NEW.recorded_at = OLD.recorded_at AND NEW.matters = OLD.matters AND NEW.filer = OLD.filer \
         AND EXISTS (SELECT 1 FROM erasures WHERE what = 'complaint' AND subject = OLD.id::TEXT) THEN RETURN NEW; END IF; \
     ELSIF TG_OP = 'UPDATE' THEN \
       IF NEW.id = OLD.id AND NEW.file_id = OLD.file_id AND NEW.happened_on = OLD.happened_on AND NEW.recorded_at = OLD.recorded_at \
         AND NEW.who IS NOT DISTINCT FROM OLD.who \
         AND EXISTS (SELECT 1 FROM erasures WHERE what = 'complaint' AND subject = OLD.file_id::TEXT) THEN RETURN NEW; END IF; \
     END IF; \
     RAISE EXCEPTION 'what was told and what happened is never changed: add an event'; END $$",
    "CREATE FUNCTION erasures_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'an erasure is never changed'; END $$",
    "CREATE TRIGGER erasures_append_only BEFORE UPDATE OR DELETE ON erasures FOR EACH ROW EXECUTE FUNCTION erasures_are_append_only()",
];

const POSTGRES_BACK: [&str; 1] = ["CREATE OR REPLACE FUNCTION complaints_are_append_only() RETURNS trigger LANGUAGE plpgsql AS \
     $$ BEGIN RAISE EXCEPTION 'what was told and what happened is never changed: add an event'; END $$"];

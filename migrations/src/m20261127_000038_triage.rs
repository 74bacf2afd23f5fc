//! What do officials make of findings? By finding how it stands and every act that led there; and the views of the queue that they keep. A
//! finding lies beside the day that decided it, so that the queue is found and ordered by an index.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

use crate::column::{id, int, int_or_none, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut heads = Table::create();
        heads.table("triage").col(key(manager, "finding_id").primary_key()).col(int("acts")).col(text_or_none("mark")).col(text_or_none("reason"));
        heads.col(text_or_none("words")).col(text_or_none("line_digest")).col(text_or_none("said_digest")).col(int_or_none("assigned_id"));
        heads.col(text_or_none("assigned")).col(int_or_none("case_id")).col(text("changed_at")).col(text("changed_by"));
        manager.create_table(heads).await?;
        let mut acts = Table::create();
        acts.table("triage_acts").col(id()).col(key(manager, "finding_id")).col(text("did")).col(text("detail")).col(text("recorded_at"));
        acts.col(int("who_id")).col(text("who"));
        manager.create_table(acts).await?;
        manager.create_index(Index::create().name("triage_acts_by_finding").table("triage_acts").col("finding_id").to_owned()).await?;
        let mut views = Table::create();
        views.table("saved_views").col(id()).col(int("owner_id")).col(text("owner")).col(key(manager, "name_key")).col(text("name")).col(text("query"));
        views.col(int("is_shared")).col(text("saved_at"));
        manager.create_table(views).await?;
        manager.create_index(Index::create().name("saved_views_by_name").table("saved_views").col("owner_id").col("name_key").unique().to_owned()).await?;
        for statement in queue(manager) {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["saved_views", "triage_acts", "triage"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        for statement in ["DROP INDEX placements_by_way", "DROP INDEX findings_queue", "ALTER TABLE findings DROP COLUMN decided_on"] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// The day that decided, the order of the queue over what is open, and placements by their way. SQLite walks an index that holds every column of the question and
/// never opens the long lines; PostgreSQL limits the bytes of an entry, so there the index orders alone.
fn queue(manager: &SchemaManager) -> [&'static str; 4] {
    const COLUMN: &str = "ALTER TABLE findings ADD COLUMN decided_on TEXT";
    if manager.get_database_backend() == DatabaseBackend::Postgres {
        [
            COLUMN,
            "UPDATE findings SET decided_on = line::json #>> '{rule,on}'",
            "CREATE INDEX findings_queue ON findings (outcome, grade, decided_on) WHERE closed_at IS NULL",
            "CREATE INDEX placements_by_way ON placements (origin, destination) WHERE superseded_by IS NULL",
        ]
    } else {
        [
            COLUMN,
            "UPDATE findings SET decided_on = json_extract(line, '$.rule.on')",
            "CREATE INDEX findings_queue ON findings (outcome, grade, decided_on, finding_id, sender_id, code, agency_key, placement_key, line_digest) \
             WHERE closed_at IS NULL",
            "CREATE INDEX placements_by_way ON placements (origin, destination, sender_id, owner_key) WHERE superseded_by IS NULL",
        ]
    }
}

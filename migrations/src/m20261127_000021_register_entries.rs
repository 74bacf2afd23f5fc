//! What did registrars enter, who decided on what needed two, and why? Both are added, never changed: the database itself refuses it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

use crate::column::{id, int, int_or_none, key, text, text_or_none};

/// Tables to which rows are only added, in the order in which they are made.
const APPEND_ONLY: [&str; 2] = ["register_entries", "register_decisions"];

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut entries = Table::create();
        entries.table("register_entries").col(id()).col(key(manager, "licence_key")).col(text("what")).col(text_or_none("replaces"));
        entries
            .col(text("why"))
            .col(text_or_none("despite"))
            .col(text("entered_by"))
            .col(text("entered_at"))
            .col(int("needs_two"))
            .col(int_or_none("intake_id"));
        for column in ["licence_no", "event", "effective_on", "appeal"] {
            entries.col(text(column));
        }
        for column in ["ends_on", "decided_on", "published_on", "recorded_on", "ground", "reason", "raw_status"] {
            entries.col(text_or_none(column));
        }
        entries.foreign_key(ForeignKey::create().name("fk_register_entries_intake").from("register_entries", "intake_id").to("intakes", "id"));
        manager.create_table(entries).await?;
        manager.create_index(Index::create().name("register_entries_by_licence").table("register_entries").col("licence_key").to_owned()).await?;
        let mut decisions = Table::create();
        // One decision an entry: of two people who decide at once, one is told that the other was faster.
        decisions.table("register_decisions").col(int("entry_id").primary_key()).col(text("verdict")).col(text("why"));
        decisions.col(text("decided_by")).col(text("decided_at")).col(int_or_none("intake_id"));
        decisions.foreign_key(ForeignKey::create().name("fk_register_decisions_entry").from("register_decisions", "entry_id").to("register_entries", "id"));
        decisions.foreign_key(ForeignKey::create().name("fk_register_decisions_intake").from("register_decisions", "intake_id").to("intakes", "id"));
        manager.create_table(decisions).await?;
        for statement in guards(manager) {
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["register_decisions", "register_entries"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        if manager.get_database_backend() == DatabaseBackend::Postgres {
            manager.get_connection().execute_unprepared("DROP FUNCTION entries_are_append_only()").await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn guards(manager: &SchemaManager) -> Vec<String> {
    const REFUSAL: &str = "what registrars entered is append-only";
    if manager.get_database_backend() == DatabaseBackend::Postgres {
        let function = format!("CREATE FUNCTION entries_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$");
        let trigger =
            |table| format!("CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION entries_are_append_only()");
        std::iter::once(function).chain(APPEND_ONLY.map(trigger)).collect()
    } else {
        let trigger =
            |table: &str, verb: &str| format!("CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END");
        APPEND_ONLY.iter().flat_map(|table| ["UPDATE", "DELETE"].map(|verb| trigger(table, verb))).collect()
    }
}

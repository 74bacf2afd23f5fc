//! What did registrars enter, who decided on what needed two, and why? Both are added, never changed: the database itself refuses it.

use sea_orm_migration::prelude::*;

use crate::append_only::Guard;
use crate::column::{id, int, int_or_none, key, text, text_or_none};

/// Tables to which rows are only added, in the order in which they are made.
const GUARD: Guard =
    Guard { function: "entries_are_append_only", refusal: "what registrars entered is append-only", tables: &["register_entries", "register_decisions"] };

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
        GUARD.set(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["register_decisions", "register_entries"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        GUARD.lift(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

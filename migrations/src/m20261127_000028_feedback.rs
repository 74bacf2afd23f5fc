//! Which workers were asked about their job, by which codes, and what did they say? Questions and answers are added, never changed: the
//! database itself refuses it. Codes are digests, and are thrown away when their time is over.

use sea_orm_migration::prelude::*;

use crate::append_only::Guard;
use crate::column::{id, int, int_or_none, key, text, text_or_none};

/// Tables to which rows are only added.
const GUARD: Guard = Guard {
    function: "feedback_is_append_only",
    refusal: "what a worker said is never changed: add another answer",
    tables: &["feedback_asked", "feedback_answers"],
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut asked = Table::create();
        // Agency and way stand here as they were reported when the worker was asked: a later return does not move an answer to another agency.
        asked.table("feedback_asked").col(id()).col(int("sender_id")).col(key(manager, "placement_key")).col(key(manager, "agency_key"));
        asked.col(text("agency")).col(text("origin")).col(text("destination")).col(text("placed_on")).col(text("asked_on"));
        asked.col(text("recorded_at")).col(text("who"));
        asked.foreign_key(ForeignKey::create().name("fk_feedback_asked_sender").from("feedback_asked", "sender_id").to("senders", "id"));
        manager.create_table(asked).await?;
        let once = Index::create().name("feedback_asked_once").table("feedback_asked").col("sender_id").col("placement_key").unique().to_owned();
        manager.create_index(once).await?;
        let mut codes = Table::create();
        codes.table("feedback_codes").col(id()).col(int("asked_id")).col(key(manager, "code_digest").unique_key()).col(text("given_on"));
        codes.foreign_key(&mut of_asked("feedback_codes"));
        manager.create_table(codes).await?;
        let mut answers = Table::create();
        answers.table("feedback_answers").col(id()).col(int("asked_id")).col(text("answered_on")).col(text("route")).col(text("fee_paid"));
        answers.col(int_or_none("fee_minor")).col(text_or_none("fee_currency")).col(text("contract_kept")).col(text("papers_kept_by"));
        answers.col(text("paid_on_time")).col(text("would_return")).col(text_or_none("asked_by")).col(text("recorded_at"));
        answers.foreign_key(&mut of_asked("feedback_answers"));
        manager.create_table(answers).await?;
        for (table, column) in [("feedback_asked", "agency_key"), ("feedback_codes", "asked_id"), ("feedback_answers", "asked_id")] {
            manager.create_index(Index::create().name(format!("{table}_by_{column}")).table(table).col(column).to_owned()).await?;
        }
        GUARD.set(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["feedback_answers", "feedback_codes", "feedback_asked"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        GUARD.lift(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn of_asked(table: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(format!("fk_{table}_asked")).from(table.to_owned(), "asked_id").to("feedback_asked", "id").to_owned()
}

//! Who is told of changes, what is on its way, and how did each attempt end? An edition and its messages are kept in one step.

use sea_orm_migration::prelude::*;

use crate::column::{id, int, int_or_none, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut webhooks = Table::create();
        webhooks.table("webhooks").col(id()).col(int("person_id")).col(text("url")).col(text_or_none("jurisdiction")).col(text_or_none("licence_no"));
        webhooks.col(text("secret")).col(text("challenge")).col(text("state")).col(text_or_none("reason")).col(key(manager, "made_at"));
        webhooks.foreign_key(ForeignKey::create().name("fk_webhooks_person").from("webhooks", "person_id").to("people", "id"));
        manager.create_table(webhooks).await?;
        let mut messages = Table::create();
        // No foreign key to the webhook: a subscription that changes while an edition is published must not make the edition fail.
        messages.table("webhook_messages").col(id()).col(key(manager, "message_id").unique_key()).col(int("webhook_id")).col(text("kind"));
        messages.col(text("body")).col(key(manager, "made_at")).col(key(manager, "state")).col(int("attempts")).col(key(manager, "next_at"));
        manager.create_table(messages).await?;
        manager.create_index(Index::create().name("webhook_messages_due").table("webhook_messages").col("state").col("next_at").to_owned()).await?;
        let mut attempts = Table::create();
        attempts.table("webhook_attempts").col(id()).col(int("message_no")).col(int("nth")).col(text("at")).col(int_or_none("status"));
        attempts.col(text_or_none("trouble")).col(int("milliseconds"));
        attempts.foreign_key(ForeignKey::create().name("fk_webhook_attempts_message").from("webhook_attempts", "message_no").to("webhook_messages", "id"));
        manager.create_table(attempts).await?;
        manager.create_index(Index::create().name("webhook_attempts_of_message").table("webhook_attempts").col("message_no").to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["webhook_attempts", "webhook_messages", "webhooks"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

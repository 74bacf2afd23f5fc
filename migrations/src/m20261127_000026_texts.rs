//! What is kept of who writes by phone? A pseudonym with a language and whether they want no more messages; and for two days the digests of
//! messages that changed this, so that one which comes twice acts once. No number, no text and no answer.

use sea_orm_migration::prelude::*;

use crate::column::{int, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut senders = Table::create();
        senders.table("text_senders").col(key(manager, "pseudonym").primary_key()).col(text_or_none("lang")).col(int("has_stopped"));
        senders.col(text("changed_at"));
        manager.create_table(senders).await?;
        let mut heard = Table::create();
        heard.table("texts_heard").col(key(manager, "message_digest").primary_key()).col(key(manager, "heard_at"));
        manager.create_table(heard).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("texts_heard").to_owned()).await?;
        manager.drop_table(Table::drop().table("text_senders").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

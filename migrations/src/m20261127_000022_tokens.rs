//! Which programs may act for a person, and what did they write? Tokens as digests, and one row for each entry that came with a key of its sender.

use sea_orm_migration::prelude::*;

use crate::column::{id, int, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut tokens = Table::create();
        tokens.table("tokens").col(id()).col(key(manager, "digest").unique_key()).col(int("person_id")).col(text("scopes")).col(text("given_at"));
        tokens.col(text("expires_at")).col(text_or_none("revoked_at")).col(text_or_none("last_used_on"));
        tokens.foreign_key(ForeignKey::create().name("fk_tokens_person").from("tokens", "person_id").to("people", "id"));
        manager.create_table(tokens).await?;
        let mut once = Table::create();
        once.table("written_once").col(int("person_id")).col(key(manager, "idempotency_key")).col(text("request_sha256")).col(int("entry_id"));
        once.col(int("token_id")).col(key(manager, "written_at"));
        once.primary_key(Index::create().col("person_id").col("idempotency_key"));
        once.foreign_key(ForeignKey::create().name("fk_written_once_entry").from("written_once", "entry_id").to("register_entries", "id"));
        manager.create_table(once).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("written_once").to_owned()).await?;
        manager.drop_table(Table::drop().table("tokens").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

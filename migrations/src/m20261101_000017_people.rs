//! Who may work at the desk, and who is signed in? Officials and their sessions.

use sea_orm_migration::prelude::*;

use crate::column::{id, int, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut people = Table::create();
        people.table("people").col(id()).col(key(manager, "key").unique_key()).col(text("name")).col(text("role")).col(text("password_hash"));
        people.col(text("added_at")).col(text_or_none("disabled_at"));
        manager.create_table(people).await?;
        let mut sessions = Table::create();
        sessions.table("sessions").col(key(manager, "token_digest").primary_key()).col(int("person_id")).col(text("csrf"));
        sessions.col(text("begun_at")).col(text("expires_at"));
        sessions.foreign_key(ForeignKey::create().name("fk_sessions_person").from("sessions", "person_id").to("people", "id"));
        manager.create_table(sessions).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("sessions").to_owned()).await?;
        manager.drop_table(Table::drop().table("people").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

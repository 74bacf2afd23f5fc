//! Who signs in with a code of an app beside the password, and who stands between the two? Second steps, and sign-ins that wait for a code.

use sea_orm_migration::prelude::*;

use crate::column::{int, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut steps = Table::create();
        steps.table("second_steps").col(int("person_id").primary_key()).col(text("secret")).col(text("recovery")).col(text("made_at"));
        steps.col(text_or_none("confirmed_at")).col(int("last_step")).col(int("wrong")).col(text_or_none("wrong_at"));
        steps.foreign_key(ForeignKey::create().name("fk_second_steps_person").from("second_steps", "person_id").to("people", "id"));
        manager.create_table(steps).await?;
        let mut pending = Table::create();
        pending.table("pending_sign_ins").col(key(manager, "token_digest").primary_key()).col(int("person_id")).col(key(manager, "expires_at"));
        pending.foreign_key(ForeignKey::create().name("fk_pending_sign_ins_person").from("pending_sign_ins", "person_id").to("people", "id"));
        manager.create_table(pending).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("pending_sign_ins").to_owned()).await?;
        manager.drop_table(Table::drop().table("second_steps").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

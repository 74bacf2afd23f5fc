//! Which phones confirmed themselves for a report? Digests of digits that wait a day, and pseudonyms of phones that sent theirs. No number:
//! that lies with the contacts of the report, and goes when they go.

use sea_orm_migration::prelude::*;

use crate::column::{int, key, key_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut phones = Table::create();
        phones.table("phone_confirmations").col(key(manager, "digits_digest").primary_key()).col(int("file_id")).col(key(manager, "asked_at"));
        phones.col(key_or_none(manager, "pseudonym")).col(key_or_none(manager, "confirmed_at"));
        phones.foreign_key(ForeignKey::create().name("fk_phone_confirmations_file").from("phone_confirmations", "file_id").to("complaint_files", "id"));
        manager.create_table(phones).await?;
        for column in ["file_id", "pseudonym"] {
            let index = Index::create().name(format!("phone_confirmations_by_{column}")).table("phone_confirmations").col(column).to_owned();
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("phone_confirmations").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

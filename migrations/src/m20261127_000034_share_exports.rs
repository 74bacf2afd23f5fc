//! What was shared with other authorities, by which agreement? Exports are added, never changed: the next one is laid beside them.

use sea_orm_migration::prelude::*;

use crate::append_only::{allow, guard};
use crate::column::{id, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = Table::create();
        table.table("share_exports").col(id()).col(key(manager, "agreement_id")).col(text("purpose")).col(text("recipient")).col(text("on_day"));
        table.col(text("exported_at")).col(text("who")).col(text("agreement_sha256")).col(text("manifest_sha256")).col(text("agreement"));
        table.col(text("manifest")).col(text_or_none("key_name")).col(text_or_none("key_fingerprint")).col(text("releases"));
        manager.create_table(table).await?;
        let index = Index::create().name("share_exports_by_agreement").table("share_exports").col("agreement_id").to_owned();
        manager.create_index(index).await?;
        guard(manager, "share_exports", &["share_exports"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("share_exports").to_owned()).await?;
        allow(manager, "share_exports").await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

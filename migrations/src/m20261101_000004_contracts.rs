//! What did the paper say? The stages of contracts with their terms, every version of each.

use sea_orm_migration::prelude::*;

use crate::column::{int, text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [text("placement_id"), text("stage"), text_or_none("dated_on"), int("approved_change"), text("terms")];
        manager.create_table(facts(manager, "contracts", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("contracts").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

//! Which floors and ceilings hold? The model contracts.

use sea_orm_migration::prelude::*;

use crate::column::{text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text("model_id"),
            text_or_none("title"),
            text_or_none("origin"),
            text_or_none("destination"),
            text("occupations"),
            text("period_from"),
            text_or_none("period_until"),
            text("force"),
            text("date_basis"),
            text("citation"),
            text("terms"),
        ];
        manager.create_table(facts(manager, "model_contracts", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("model_contracts").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

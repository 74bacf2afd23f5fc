//! What was reported? The complaints, every version of each.

use sea_orm_migration::prelude::*;

use crate::column::{int_or_none, text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text("complaint_id"),
            text_or_none("placement_id"),
            text_or_none("agency_licence"),
            text("received_on"),
            text_or_none("channel"),
            text("issue"),
            text_or_none("text"),
            text_or_none("closed_on"),
            text_or_none("outcome"),
            int_or_none("amount_recovered_minor"),
            text_or_none("amount_recovered_currency"),
        ];
        manager.create_table(facts(manager, "complaints", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("complaints").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

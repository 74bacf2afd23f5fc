//! How many workers were approved, for whom? The job orders.

use sea_orm_migration::prelude::*;

use crate::column::{int, int_or_none, text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text("job_order"),
            text("licence_no"),
            text_or_none("employer_id"),
            text_or_none("destination"),
            text_or_none("occupation"),
            int("quantity"),
            text("approved_on"),
            text_or_none("expires_on"),
            int_or_none("wage_minor"),
            text_or_none("wage_currency"),
            text_or_none("wage_period"),
        ];
        manager.create_table(facts(manager, "job_orders", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("job_orders").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

//! What secures an agency's duties? Deposits, bonds and guarantees.

use sea_orm_migration::prelude::*;

use crate::column::{int, int_or_none, text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text("licence_no"),
            text_or_none("kind"),
            int("amount_minor"),
            text("amount_currency"),
            text("from"),
            text_or_none("until"),
            text_or_none("drawn_on"),
            int_or_none("drawn_amount_minor"),
            text_or_none("drawn_amount_currency"),
            text_or_none("refilled_on"),
        ];
        manager.create_table(facts(manager, "deposits", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("deposits").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

//! What was paid for which days? The pay periods, every version of each.

use sea_orm_migration::prelude::*;

use crate::column::{int, int_or_none, text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text("placement_id"),
            text("period_from"),
            text("period_to"),
            text_or_none("due_on"),
            text_or_none("paid_on"),
            int_or_none("gross_due_minor"),
            text_or_none("gross_due_currency"),
            int("amount_paid_minor"),
            text("amount_paid_currency"),
            int_or_none("deductions_minor"),
            text_or_none("deductions_currency"),
            text_or_none("deduction_basis"),
            text_or_none("hours_worked"),
            text_or_none("method"),
            text_or_none("evidence"),
        ];
        manager.create_table(facts(manager, "payments", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("payments").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

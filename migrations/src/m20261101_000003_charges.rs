//! What was asked or taken? The charges of placements, every version of each.

use sea_orm_migration::prelude::*;

use crate::column::{int, int_or_none, text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text("charge_id"),
            text("placement_id"),
            text("item"),
            text_or_none("label"),
            int("amount_minor"),
            text("amount_currency"),
            text("kind"),
            text("charged_on"),
            text("paid_by"),
            text_or_none("payee_kind"),
            text_or_none("payee"),
            text_or_none("method"),
            text_or_none("receipt"),
            text_or_none("receipt_no"),
            int_or_none("receipt_amount_minor"),
            text_or_none("receipt_amount_currency"),
            int_or_none("actual_cost_minor"),
            text_or_none("actual_cost_currency"),
            int_or_none("tax_amount_minor"),
            text_or_none("tax_amount_currency"),
            text_or_none("tax_kind"),
            text_or_none("period_from"),
            text_or_none("period_to"),
            int_or_none("service_rendered"),
            int_or_none("loan_principal_minor"),
            text_or_none("loan_principal_currency"),
            text_or_none("loan_annual_percent"),
            int_or_none("loan_months"),
            text_or_none("reported_by"),
            text_or_none("lender"),
            int_or_none("lender_named_by_agency"),
            text_or_none("refund_of"),
        ];
        manager.create_table(facts(manager, "charges", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("charges").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

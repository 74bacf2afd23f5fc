//! Who was placed where? The placements, every version of each.

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
            text("worker"),
            text_or_none("worker_sex"),
            int_or_none("worker_born_year"),
            text_or_none("worker_class"),
            text("origin"),
            text("destination"),
            text_or_none("origin_area"),
            text_or_none("destination_area"),
            text_or_none("programme"),
            text("hiring_channel"),
            text("event"),
            text_or_none("previous_placement_id"),
            int_or_none("extension_months"),
            text("agency_licence"),
            text_or_none("agency_name"),
            text_or_none("destination_agency_licence"),
            text_or_none("sub_agent"),
            text_or_none("employer_id"),
            text("employer_name"),
            text_or_none("job_order"),
            text("occupation"),
            text_or_none("job_title"),
            text_or_none("sector"),
            text_or_none("recruited_on"),
            text("contract_signed_on"),
            text_or_none("departed_on"),
            text_or_none("arrived_on"),
            text_or_none("ended_on"),
            int("contract_months"),
            int_or_none("permit_months"),
            text_or_none("first_wage_on"),
            text_or_none("ended_by"),
            text_or_none("ended_reason"),
            text_or_none("employer_refusal_on"),
            text_or_none("fee_approval_no"),
            int_or_none("foreign_agency_paid"),
            text_or_none("asked_on"),
            text_or_none("asked_by"),
            int("costs_stated"),
            int("wage_minor"),
            text("wage_currency"),
            text("wage_period"),
            int_or_none("first_month_earnings_minor"),
            text_or_none("first_month_earnings_currency"),
            text_or_none("outcome"),
            int("rejected_rows"),
        ];
        manager.create_table(facts(manager, "placements", columns)).await?;
        // The desk counts and lists placements by agency.
        manager.create_index(Index::create().name("placements_by_agency").table("placements").col("agency_licence").to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("placements").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

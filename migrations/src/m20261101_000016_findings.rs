//! What was found? Findings under their natural key, with the amounts beside the whole of each as a JSON line.

use sea_orm_migration::prelude::*;

use crate::column::{int, int_or_none, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut findings = Table::create();
        findings.table("findings").col(int("sender_id")).col(key(manager, "finding_id")).col(key(manager, "placement_key")).col(key(manager, "agency_key"));
        findings.col(text("placement_id")).col(text("agency_licence")).col(text("code")).col(text("outcome")).col(text_or_none("grade"));
        findings.col(text_or_none("detail")).col(text_or_none("rule_id")).col(text("rules_digest")).col(text("as_of_on"));
        for name in ["allowed", "found", "excess"] {
            findings.col(ColumnDef::new(format!("{name}_minor")).big_integer().null());
            findings.col(ColumnDef::new(format!("{name}_currency")).text().null());
        }
        findings.col(text("line_digest")).col(text("line")).col(text("found_at")).col(text_or_none("closed_at")).col(int_or_none("intake_id"));
        findings.primary_key(Index::create().col("sender_id").col("placement_key").col("finding_id"));
        manager.create_table(findings).await?;
        for (name, column) in [("findings_by_id", "finding_id"), ("findings_by_agency", "agency_key")] {
            manager.create_index(Index::create().name(name).table("findings").col(column).to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("findings").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

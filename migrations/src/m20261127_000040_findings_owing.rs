//! Under which licences is money owed? Found without reading every finding: they are many, and each is long.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let open = "outcome = 'breach' AND closed_at IS NULL AND excess_minor > 0";
        let sql = format!("CREATE INDEX findings_owing ON findings (agency_key) WHERE {open}");
        manager.get_connection().execute_unprepared(&sql).await.map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("findings_owing").table("findings").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

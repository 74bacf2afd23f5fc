//! What happened to licences? The events of every list, every version of each.

use sea_orm_migration::prelude::*;

use crate::column::{text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text("licence_no"),
            text("event"),
            text("effective_on"),
            text_or_none("ends_on"),
            text_or_none("decided_on"),
            text_or_none("published_on"),
            text_or_none("recorded_on"),
            text_or_none("ground"),
            text_or_none("reason"),
            text_or_none("raw_status"),
            text("appeal"),
        ];
        manager.create_table(facts(manager, "licence_events", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("licence_events").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

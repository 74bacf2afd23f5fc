//! Which intake took an earlier one back? At most one for each: the database itself refuses a second.

use sea_orm_migration::prelude::*;

use crate::column::int_or_none;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("intakes").add_column(int_or_none("undoes")).to_owned()).await?;
        let once = Index::create().name("intakes_undone_once").table("intakes").col("undoes").unique().to_owned();
        manager.create_index(once).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("intakes_undone_once").table("intakes").to_owned()).await?;
        manager.alter_table(Table::alter().table("intakes").drop_column("undoes").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

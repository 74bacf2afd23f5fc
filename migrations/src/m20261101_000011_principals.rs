//! Which foreign employers are known? Accreditations and bars.

use sea_orm_migration::prelude::*;

use crate::column::{text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text("employer_id"),
            text("name"),
            text("country"),
            text_or_none("accredited_from"),
            text_or_none("accredited_until"),
            text_or_none("barred_from"),
            text_or_none("barred_until"),
            text_or_none("reason"),
        ];
        manager.create_table(facts(manager, "principals", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("principals").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

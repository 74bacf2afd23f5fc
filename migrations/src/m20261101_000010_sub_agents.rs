//! Who recruits for an agency? Its registered sub-agents.

use sea_orm_migration::prelude::*;

use crate::column::{text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [text("licence_no"), text("name"), text_or_none("number"), text_or_none("district"), text_or_none("from"), text_or_none("until")];
        manager.create_table(facts(manager, "sub_agents", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("sub_agents").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

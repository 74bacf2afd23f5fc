//! Who holds a licence? The rows of every list, every version of each.

use sea_orm_migration::prelude::*;

use crate::column::{int_or_none, text, text_or_none};
use crate::facts::facts;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text("licence_no"),
            text("legal_name"),
            text("trading_names"),
            text_or_none("name_local"),
            text("jurisdiction"),
            text_or_none("regulator"),
            text_or_none("licence_class"),
            text("kinds"),
            text("destinations"),
            text("occupations"),
            int_or_none("quota"),
            text_or_none("issued_on"),
            text_or_none("expires_on"),
            text_or_none("address"),
            text_or_none("district"),
            text("phones"),
            text("emails"),
            text("pages"),
            text_or_none("registration_no"),
            text_or_none("association"),
        ];
        manager.create_table(facts(manager, "agencies", columns)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("agencies").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

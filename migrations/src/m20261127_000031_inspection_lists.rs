//! Which inspection lists were drawn, with whom on them and why? Lists are added, never changed: what one missed is measured later from its
//! random part.

use sea_orm_migration::prelude::*;

use crate::append_only::{allow, guard};
use crate::column::{id, int, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut lists = Table::create();
        lists.table("inspection_lists").col(id()).col(text("drawn_at")).col(text("drawn_on")).col(text("drawn_by")).col(int("capacity"));
        lists.col(text("seed")).col(int("frame")).col(text("rows"));
        manager.create_table(lists).await?;
        guard(manager, "inspection_lists", &["inspection_lists"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("inspection_lists").to_owned()).await?;
        allow(manager, "inspection_lists").await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

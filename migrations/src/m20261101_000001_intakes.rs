//! From whom came what, and when? Senders (agencies, ministries, publishers of lists) and what was taken in from them.

use sea_orm_migration::prelude::*;

use crate::column::{id, int, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut senders = Table::create();
        senders.table("senders").col(id()).col(key(manager, "key").unique_key()).col(text("name"));
        manager.create_table(senders).await?;
        let mut intakes = Table::create();
        intakes.table("intakes").col(id()).col(int("sender_id")).col(text("kind")).col(text("package_sha256")).col(int("nth"));
        intakes.col(text_or_none("as_of_on")).col(text("taken_at")).col(text_or_none("finished_at")).col(text("tables")).col(text("counts"));
        intakes.foreign_key(ForeignKey::create().name("fk_intakes_sender").from("intakes", "sender_id").to("senders", "id"));
        manager.create_table(intakes).await?;
        // The same package of the same sender counts once. A list may come back to an earlier state: then it is the nth time.
        let once = Index::create().name("intakes_once").table("intakes").col("sender_id").col("kind").col("package_sha256").col("nth").unique().to_owned();
        manager.create_index(once).await?;
        // The only rows that change: what is known of this database itself, such as the fingerprint of the pseudonym key.
        let mut settings = Table::create();
        settings.table("settings").col(key(manager, "name").primary_key()).col(text("value"));
        manager.create_table(settings).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("settings").to_owned()).await?;
        manager.drop_table(Table::drop().table("intakes").to_owned()).await?;
        manager.drop_table(Table::drop().table("senders").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

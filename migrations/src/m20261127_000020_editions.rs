//! What was published? Each edition with its statement, its files byte for byte (each content once), and the public keys that signed.
//! All of it is added, never changed: the database itself refuses it.

use sea_orm_migration::prelude::*;

use crate::append_only::Guard;
use crate::column::{id, int, key, text, text_or_none};

/// Tables to which rows are only added, in the order in which they are made.
const GUARD: Guard = Guard {
    function: "editions_are_append_only",
    refusal: "an edition never changes",
    tables: &["editions", "edition_contents", "edition_files", "signing_keys"],
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut editions = Table::create();
        editions.table("editions").col(int("number").primary_key()).col(text("on_day")).col(text("known_at")).col(key(manager, "sha256"));
        editions.col(text_or_none("before_sha256")).col(text_or_none("signed_by"));
        manager.create_table(editions).await?;
        // A chain that forks is no chain: an edition has one successor.
        for column in ["sha256", "before_sha256"] {
            let index = Index::create().name(format!("editions_{column}")).table("editions").col(column).unique().to_owned();
            manager.create_index(index).await?;
        }
        let mut contents = Table::create();
        contents.table("edition_contents").col(key(manager, "sha256").primary_key()).col(ColumnDef::new("bytes").blob().not_null().take());
        manager.create_table(contents).await?;
        let mut files = Table::create();
        files.table("edition_files").col(int("number")).col(key(manager, "name")).col(key(manager, "sha256"));
        files.primary_key(Index::create().col("number").col("name"));
        files.foreign_key(ForeignKey::create().name("fk_edition_files_edition").from("edition_files", "number").to("editions", "number"));
        files.foreign_key(ForeignKey::create().name("fk_edition_files_content").from("edition_files", "sha256").to("edition_contents", "sha256"));
        manager.create_table(files).await?;
        let mut keys = Table::create();
        keys.table("signing_keys").col(id()).col(key(manager, "kid")).col(text("x")).col(text("first_on")).col(text_or_none("last_on"));
        keys.col(text("recorded_at"));
        manager.create_table(keys).await?;
        GUARD.set(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["signing_keys", "edition_files", "edition_contents", "editions"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        GUARD.lift(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

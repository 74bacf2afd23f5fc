//! By which law was judged? Each rule book with the texts that it was read from, each text once; and for every placement the book
//! that last judged it. Books and texts are added, never changed: the database itself refuses it.

use sea_orm_migration::prelude::*;

use crate::append_only::Guard;
use crate::column::{int, key, text};

/// Tables to which rows are only added.
const GUARD: Guard = Guard { function: "the_law_is_append_only", refusal: "the law that was judged by is append-only", tables: &["law_texts", "rule_books"] };

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut texts = Table::create();
        texts.table("law_texts").col(key(manager, "digest").primary_key()).col(text("text"));
        manager.create_table(texts).await?;
        let mut books = Table::create();
        books.table("rule_books").col(key(manager, "digest").primary_key()).col(text("remembered_at")).col(text("files"));
        manager.create_table(books).await?;
        let mut judged = Table::create();
        judged.table("judged").col(int("sender_id")).col(key(manager, "placement_key")).col(key(manager, "rules_digest")).col(text("program"));
        judged.col(text("as_of_on")).col(text("judged_at")).primary_key(Index::create().col("sender_id").col("placement_key"));
        manager.create_table(judged).await?;
        GUARD.set(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["judged", "rule_books", "law_texts"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        GUARD.lift(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

//! By which law was judged? Each rule book with the texts that it was read from, each text once; and for every placement the book
//! that last judged it. Books and texts are added, never changed: the database itself refuses it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

use crate::column::{int, key, text};

/// Tables to which rows are only added.
const APPEND_ONLY: [&str; 2] = ["law_texts", "rule_books"];

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
        for statement in guards(manager) {
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["judged", "rule_books", "law_texts"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        if manager.get_database_backend() == DatabaseBackend::Postgres {
            manager.get_connection().execute_unprepared("DROP FUNCTION the_law_is_append_only()").await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn guards(manager: &SchemaManager) -> Vec<String> {
    const REFUSAL: &str = "the law that was judged by is append-only";
    if manager.get_database_backend() == DatabaseBackend::Postgres {
        let function = format!("CREATE FUNCTION the_law_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$");
        let trigger =
            |table| format!("CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION the_law_is_append_only()");
        std::iter::once(function).chain(APPEND_ONLY.map(trigger)).collect()
    } else {
        let trigger =
            |table: &str, verb: &str| format!("CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END");
        APPEND_ONLY.iter().flat_map(|table| ["UPDATE", "DELETE"].map(|verb| trigger(table, verb))).collect()
    }
}

//! Who did what, when? Entries are added, never changed: the database itself refuses it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

use crate::column::{id, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut journal = Table::create();
        journal.table("journal").col(id()).col(text("at")).col(text("who")).col(text("what")).col(text("subject")).col(text("detail"));
        manager.create_table(journal).await?;
        for statement in guards(manager) {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("journal").to_owned()).await?;
        if manager.get_database_backend() == DatabaseBackend::Postgres {
            manager.get_connection().execute_unprepared("DROP FUNCTION journal_is_append_only()").await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn guards(manager: &SchemaManager) -> &'static [&'static str] {
    if manager.get_database_backend() == DatabaseBackend::Postgres {
        &[
            "CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$",
            "CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE ON journal \
             FOR EACH ROW EXECUTE FUNCTION journal_is_append_only()",
        ]
    } else {
        &[
            "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
            "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
        ]
    }
}

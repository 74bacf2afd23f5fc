//! Has anybody changed the journal behind the database's back? Each entry gets its place, its text and its hash; the words of people lie
//! beside the chain and may be erased, never changed.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

use crate::column::{int, int_or_none, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Entries from before this step have none of the three: the first entry of the chain seals them.
        for column in [int_or_none("seq"), text_or_none("entry"), text_or_none("hash")] {
            manager.alter_table(Table::alter().table("journal").add_column(column).to_owned()).await?;
        }
        // Two writers at one place of the chain would fork it.
        manager.create_index(Index::create().name("journal_by_seq").table("journal").col("seq").unique().to_owned()).await?;
        let mut words = Table::create();
        words.table("journal_words").col(int("seq").primary_key()).col(text("salt")).col(text("words"));
        manager.create_table(words).await?;
        for statement in guards(manager) {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("journal_words").to_owned()).await?;
        if manager.get_database_backend() == DatabaseBackend::Postgres {
            manager.get_connection().execute_unprepared("DROP FUNCTION journal_words_stay()").await?;
        }
        manager.drop_index(Index::drop().name("journal_by_seq").table("journal").to_owned()).await?;
        for column in ["hash", "entry", "seq"] {
            manager.alter_table(Table::alter().table("journal").drop_column(column).to_owned()).await?;
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
            "CREATE FUNCTION journal_words_stay() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN RAISE EXCEPTION 'the words of the journal are erased or stay as they are'; END $$",
            "CREATE TRIGGER journal_words_no_update BEFORE UPDATE ON journal_words FOR EACH ROW EXECUTE FUNCTION journal_words_stay()",
        ]
    } else {
        &["CREATE TRIGGER journal_words_no_update BEFORE UPDATE ON journal_words \
           BEGIN SELECT RAISE(ABORT, 'the words of the journal are erased or stay as they are'); END"]
    }
}

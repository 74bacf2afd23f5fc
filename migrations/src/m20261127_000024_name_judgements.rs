//! Which printed names are those of a licence's holder, in the eyes of people who looked? Judgements are added, never changed: the newest
//! of a question holds. The database itself refuses anything else.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

use crate::column::{id, key, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = Table::create();
        table.table("name_judgements").col(id()).col(key(manager, "licence_no")).col(text("name")).col(text("judged")).col(text("reason"));
        table.col(text("judged_by")).col(text("judged_at")).col(text("seen"));
        manager.create_table(table).await?;
        for statement in guards(manager) {
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("name_judgements").to_owned()).await?;
        if manager.get_database_backend() == DatabaseBackend::Postgres {
            manager.get_connection().execute_unprepared("DROP FUNCTION name_judgements_are_append_only()").await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn guards(manager: &SchemaManager) -> Vec<String> {
    const REFUSAL: &str = "a judgement is never changed: add another";
    if manager.get_database_backend() == DatabaseBackend::Postgres {
        vec![
            format!("CREATE FUNCTION name_judgements_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"),
            "CREATE TRIGGER name_judgements_append_only BEFORE UPDATE OR DELETE ON name_judgements \
             FOR EACH ROW EXECUTE FUNCTION name_judgements_are_append_only()"
                .to_owned(),
        ]
    } else {
        let trigger =
            |verb: &str| format!("CREATE TRIGGER name_judgements_no_{verb} BEFORE {verb} ON name_judgements BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END");
        ["UPDATE", "DELETE"].map(trigger).into()
    }
}

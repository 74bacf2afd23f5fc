//! What does the authority do about findings, and what happened since? Cases and events are added, never changed: the database itself refuses
//! it. The bytes of evidence may show people, and may be erased; their digests stay with the events.

use sea_orm_migration::prelude::*;

use crate::append_only::Guard;
use crate::column::{id, int, key, text};

/// Tables to which rows are only added.
const GUARD: Guard =
    Guard { function: "cases_are_append_only", refusal: "what happened in a case is never changed: add an event", tables: &["case_files", "case_events"] };

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut files = Table::create();
        files.table("case_files").col(id()).col(text("licence_no")).col(key(manager, "licence_key")).col(text("agency")).col(text("opened_on"));
        files.col(text("recorded_at")).col(int("opened_by_id")).col(text("opened_by")).col(text("grounds"));
        manager.create_table(files).await?;
        let mut events = Table::create();
        events.table("case_events").col(id()).col(int("case_id")).col(text("event")).col(text("happened_on")).col(text("recorded_at"));
        events.col(int("who_id")).col(text("who")).foreign_key(&mut of_case("case_events"));
        manager.create_table(events).await?;
        let mut papers = Table::create();
        papers.table("case_papers").col(int("case_id")).col(key(manager, "sha256")).col(ColumnDef::new("bytes").blob().not_null().take());
        papers.primary_key(Index::create().col("case_id").col("sha256")).foreign_key(&mut of_case("case_papers"));
        manager.create_table(papers).await?;
        for (table, column) in [("case_files", "licence_key"), ("case_events", "case_id")] {
            let index = Index::create().name(format!("{table}_by_{column}")).table(table).col(column).to_owned();
            manager.create_index(index).await?;
        }
        GUARD.set(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["case_papers", "case_events", "case_files"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        GUARD.lift(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn of_case(table: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(format!("fk_{table}_case")).from(table.to_owned(), "case_id").to("case_files", "id").to_owned()
}

//! What did workers report here, what happened since, how are they reached, and which papers came with it? Files and events are added,
//! never changed: the database itself refuses it. Contacts and papers name people, and may be erased.

use sea_orm_migration::prelude::*;

use crate::append_only::Guard;
use crate::column::{id, int, int_or_none, key, text, text_or_none};

/// Tables to which rows are only added.
const GUARD: Guard = Guard {
    function: "complaints_are_append_only",
    refusal: "what was told and what happened is never changed: add an event",
    tables: &["complaint_files", "complaint_events"],
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut files = Table::create();
        // The code itself stands nowhere: only a keyed digest, by which it is found.
        files.table("complaint_files").col(id()).col(key(manager, "ticket_digest").unique_key()).col(key(manager, "code_digest").unique_key());
        files.col(text("channel")).col(text("received_on")).col(text("recorded_at")).col(text_or_none("keyed_by")).col(text("matters"));
        files.col(text_or_none("agency")).col(text_or_none("origin")).col(text_or_none("destination")).col(text_or_none("happened_on"));
        files.col(int_or_none("sum_minor")).col(text_or_none("sum_currency")).col(text_or_none("words")).col(text("filer")).col(text("lang"));
        manager.create_table(files).await?;
        let mut events = Table::create();
        events.table("complaint_events").col(id()).col(int("file_id")).col(text("event")).col(text("happened_on")).col(text("recorded_at"));
        events.col(text_or_none("who")).foreign_key(&mut of_file("complaint_events"));
        manager.create_table(events).await?;
        let mut contacts = Table::create();
        contacts.table("complaint_contacts").col(id()).col(int("file_id")).col(text("contact")).col(text("recorded_at"));
        contacts.foreign_key(&mut of_file("complaint_contacts"));
        manager.create_table(contacts).await?;
        let mut papers = Table::create();
        papers.table("complaint_papers").col(id()).col(int("file_id")).col(text("kind")).col(text("sha256")).col(text("sent_sha256"));
        papers.col(ColumnDef::new("bytes").blob().not_null().take()).col(text("recorded_at")).foreign_key(&mut of_file("complaint_papers"));
        manager.create_table(papers).await?;
        for table in ["complaint_events", "complaint_contacts", "complaint_papers"] {
            let index = Index::create().name(format!("{table}_by_file")).table(table).col("file_id").to_owned();
            manager.create_index(index).await?;
        }
        GUARD.set(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["complaint_papers", "complaint_contacts", "complaint_events", "complaint_files"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        GUARD.lift(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn of_file(table: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(format!("fk_{table}_file")).from(table.to_owned(), "file_id").to("complaint_files", "id").to_owned()
}

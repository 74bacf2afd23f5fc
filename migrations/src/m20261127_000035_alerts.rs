//! Which editions of other authorities were followed, and what did they say of agencies of ours? Words are added, never changed: that somebody
//! has seen one, or that it no longer stands there, is a note beside it.

use sea_orm_migration::prelude::*;

use crate::append_only::{allow, guard};
use crate::column::{id, int, int_or_none, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut editions = Table::create();
        editions.table("followed_editions").col(id()).col(key(manager, "authority_key")).col(text("authority")).col(int("edition")).col(text("on_day"));
        editions.col(text("known_at")).col(text("sha256")).col(text_or_none("signed_by")).col(text("statement")).col(text("followed_at")).col(text("who"));
        manager.create_table(editions).await?;
        let once = Index::create().name("followed_editions_once").table("followed_editions").col("authority_key").col("edition").unique().to_owned();
        manager.create_index(once).await?;

        let mut alerts = Table::create();
        alerts.table("alerts").col(id()).col(int("followed_id")).col(key(manager, "identity").unique_key().take()).col(key(manager, "theirs_identity"));
        alerts.col(text("licence_no")).col(key(manager, "licence_key")).col(text("name")).col(text("tie")).col(text_or_none("their_jurisdiction"));
        alerts.col(text("their_licence_no")).col(text_or_none("their_name")).col(text("act")).col(text_or_none("effective_on"));
        alerts.col(text_or_none("ends_on")).col(text_or_none("ground")).col(text("appeal")).col(text("made_at"));
        alerts.foreign_key(ForeignKey::create().name("fk_alerts_followed").from("alerts", "followed_id").to("followed_editions", "id"));
        manager.create_table(alerts).await?;
        let by_licence = Index::create().name("alerts_by_licence").table("alerts").col("licence_key").to_owned();
        manager.create_index(by_licence).await?;

        let mut notes = Table::create();
        notes.table("alert_notes").col(int("alert_id")).col(key(manager, "note")).col(text("noted_at")).col(text("who"));
        notes.col(int_or_none("edition"));
        notes.primary_key(Index::create().col("alert_id").col("note"));
        notes.foreign_key(ForeignKey::create().name("fk_alert_notes_alert").from("alert_notes", "alert_id").to("alerts", "id"));
        manager.create_table(notes).await?;
        guard(manager, "alerts", &["followed_editions", "alerts", "alert_notes"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["alert_notes", "alerts", "followed_editions"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        allow(manager, "alerts").await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

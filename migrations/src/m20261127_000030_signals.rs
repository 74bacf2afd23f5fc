//! What did a whole population say of single agencies and employers? Each run with all its signals. Runs are added, never changed: the
//! database itself refuses it.

use sea_orm_migration::prelude::*;

use crate::append_only::{allow, guard};
use crate::column::{int, key, text, text_or_none};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut runs = Table::create();
        runs.table("signal_runs").col(key(manager, "run_at").primary_key()).col(text("as_of_on")).col(text("rules_digest")).col(int("placements"));
        manager.create_table(runs).await?;
        let mut signals = Table::create();
        signals.table("signals").col(key(manager, "run_at")).col(key(manager, "signal_id")).col(text("code")).col(text("outcome"));
        signals.col(text("subject_kind")).col(key(manager, "subject_key")).col(text("subject")).col(text_or_none("detail")).col(text("line"));
        signals.primary_key(Index::create().col("run_at").col("signal_id"));
        manager.create_table(signals).await?;
        let by_id = Index::create().name("signals_by_id").table("signals").col("signal_id").to_owned();
        manager.create_index(by_id).await?;
        guard(manager, "signals", &["signal_runs", "signals"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["signals", "signal_runs"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        allow(manager, "signals").await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

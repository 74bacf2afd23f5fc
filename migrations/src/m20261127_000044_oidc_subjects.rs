//! What do providers of identities call the people of the authority? One name of one provider a person, and no two people of one name.

use sea_orm_migration::prelude::*;

use crate::column::{int, key, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut subjects = Table::create();
        subjects.table("oidc_subjects").col(int("person_id").primary_key()).col(key(manager, "issuer")).col(key(manager, "subject")).col(text("linked_at"));
        subjects.foreign_key(ForeignKey::create().name("fk_oidc_subjects_person").from("oidc_subjects", "person_id").to("people", "id"));
        manager.create_table(subjects).await?;
        let once = Index::create().name("oidc_subjects_once").table("oidc_subjects").col("issuer").col("subject").unique().to_owned();
        manager.create_index(once).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("oidc_subjects").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

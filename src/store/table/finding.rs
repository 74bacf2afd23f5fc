//! What was found?

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "findings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub sender_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub placement_key: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub finding_id: String,
    pub agency_key: String,
    pub placement_id: String,
    pub agency_licence: String,
    pub code: String,
    pub outcome: String,
    pub grade: Option<String>,
    pub detail: Option<String>,
    pub rule_id: Option<String>,
    pub rules_digest: String,
    pub as_of_on: String,
    pub allowed_minor: Option<i64>,
    pub allowed_currency: Option<String>,
    pub found_minor: Option<i64>,
    pub found_currency: Option<String>,
    pub excess_minor: Option<i64>,
    pub excess_currency: Option<String>,
    pub line_digest: String,
    pub line: String,
    pub found_at: String,
    pub closed_at: Option<String>,
    pub intake_id: Option<i64>,
    pub decided_on: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

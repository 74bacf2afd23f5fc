//! What was taken in?

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "intakes")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub sender_id: i64,
    pub kind: String,
    pub package_sha256: String,
    pub nth: i64,
    pub as_of_on: Option<String>,
    pub taken_at: String,
    pub finished_at: Option<String>,
    pub tables: String,
    pub counts: String,
    pub undoes: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

//! What have all tables of facts in common? Whose row it is, its key, its version, where it came from, what took its place.

use sea_orm_migration::prelude::*;

use crate::column::{int, int_or_none, key, text};

/// A table of facts. A row is found by sender, owner (the placement, the licence) and its own key; `superseded_by` names the intake
/// that brought a newer version or the list from which the row was gone, and is empty on the version that holds.
pub(crate) fn facts<const N: usize>(manager: &SchemaManager, table: &'static str, columns: [ColumnDef; N]) -> TableCreateStatement {
    let mut create = Table::create();
    create.table(table).col(int("sender_id")).col(key(manager, "owner_key")).col(key(manager, "row_key")).col(int("version"));
    create.col(text("digest")).col(int("intake_id")).col(int("line")).col(int_or_none("superseded_by"));
    for column in columns {
        create.col(column);
    }
    create.primary_key(Index::create().col("sender_id").col("owner_key").col("row_key").col("version"));
    create.foreign_key(ForeignKey::create().name(format!("fk_{table}_intake")).from(table, "intake_id").to("intakes", "id"));
    create
}

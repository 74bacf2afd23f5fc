//! Which kinds of columns are there? Whole numbers and text, each stated or maybe absent.

use sea_orm_migration::prelude::*;

/// A whole number that is always there.
pub(crate) fn int(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

/// A whole number that may be absent.
pub(crate) fn int_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().take()
}

/// A text that is always there.
pub(crate) fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

/// A text that may be absent.
pub(crate) fn text_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().null().take()
}

/// The number that the database gives to a new row.
pub(crate) fn id() -> ColumnDef {
    ColumnDef::new("id").big_integer().not_null().auto_increment().primary_key().take()
}

/// A text that is compared and ordered byte by byte, on every database alike.
pub(crate) fn key(manager: &SchemaManager, name: &'static str) -> ColumnDef {
    byte_by_byte(manager, text(name))
}

/// The same where it may be absent.
pub(crate) fn key_or_none(manager: &SchemaManager, name: &'static str) -> ColumnDef {
    byte_by_byte(manager, text_or_none(name))
}

fn byte_by_byte(manager: &SchemaManager, mut column: ColumnDef) -> ColumnDef {
    if manager.get_database_backend() == sea_orm_migration::sea_orm::DatabaseBackend::Postgres {
        column.extra("COLLATE \"C\"");
    }
    column
}

//! How does a table refuse to be changed? By triggers of the database itself.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

/// Makes the database refuse to change or take away rows of some tables. `what` names them together.
pub(crate) async fn guard(manager: &SchemaManager<'_>, what: &str, tables: &[&str]) -> Result<(), DbErr> {
    for statement in statements(manager, what, tables) {
        manager.get_connection().execute_unprepared(&statement).await?;
    }
    Ok(())
}

/// Takes away what the guards left behind, once their tables are gone.
pub(crate) async fn allow(manager: &SchemaManager<'_>, what: &str) -> Result<(), DbErr> {
    if manager.get_database_backend() == DatabaseBackend::Postgres {
        manager.get_connection().execute_unprepared(&format!("DROP FUNCTION {what}_are_append_only()")).await?;
    }
    Ok(())
}

fn statements(manager: &SchemaManager<'_>, what: &str, tables: &[&str]) -> Vec<String> {
    let refusal = format!("{what} are append-only");
    if manager.get_database_backend() == DatabaseBackend::Postgres {
        let function = format!("CREATE FUNCTION {what}_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{refusal}'; END $$");
        let trigger = |table: &&str| {
            format!("CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {what}_are_append_only()")
        };
        std::iter::once(function).chain(tables.iter().map(trigger)).collect()
    } else {
        let trigger =
            |table: &str, verb: &str| format!("CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{refusal}'); END");
        tables.iter().flat_map(|table| ["UPDATE", "DELETE"].map(|verb| trigger(table, verb))).collect()
    }
}

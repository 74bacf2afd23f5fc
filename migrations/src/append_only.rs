//! How does a table refuse to be changed? By triggers of the database itself.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

/// Makes the database refuse to change or take away rows of some tables. `what` names them together.
pub(crate) async fn guard(manager: &SchemaManager<'_>, what: &str, tables: &[&str]) -> Result<(), DbErr> {
    Guard { function: &format!("{what}_are_append_only"), refusal: &format!("{what} are append-only"), tables }.set(manager).await
}

/// Takes away what the guards left behind, once their tables are gone.
pub(crate) async fn allow(manager: &SchemaManager<'_>, what: &str) -> Result<(), DbErr> {
    Guard { function: &format!("{what}_are_append_only"), refusal: "", tables: &[] }.lift(manager).await
}

/// What refuses, and with which words.
pub(crate) struct Guard<'a> {
    /// The function of PostgreSQL that the triggers call.
    pub function: &'a str,
    /// What whoever tries is told.
    pub refusal: &'a str,
    /// The tables that are kept.
    pub tables: &'a [&'a str],
}

impl Guard<'_> {
    /// Puts the triggers at their tables.
    pub(crate) async fn set(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        for statement in self.statements(manager.get_database_backend()) {
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    /// Takes away what the triggers called, once their tables are gone.
    pub(crate) async fn lift(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        if manager.get_database_backend() == DatabaseBackend::Postgres {
            manager.get_connection().execute_unprepared(&format!("DROP FUNCTION {}()", self.function)).await?;
        }
        Ok(())
    }

    fn statements(&self, backend: DatabaseBackend) -> Vec<String> {
        let Self { function, refusal, tables } = self;
        if backend == DatabaseBackend::Postgres {
            let call = format!("CREATE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{refusal}'; END $$");
            let trigger =
                |table: &&str| format!("CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {function}()");
            std::iter::once(call).chain(tables.iter().map(trigger)).collect()
        } else {
            let trigger =
                |table: &str, verb: &str| format!("CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{refusal}'); END");
            tables.iter().flat_map(|table| ["UPDATE", "DELETE"].map(|verb| trigger(table, verb))).collect()
        }
    }
}

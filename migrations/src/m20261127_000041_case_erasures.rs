//! How do the words of a case go when their time is over? An event may be written anew once the erasure of its case was written down, and only its
//! words: number, days and author stay as they are. Without that entry the database refuses every change, as before.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const REFUSAL: &str = "what happened in a case is never changed: add an event";
/// What must hold for a change: the erasure stands, and nothing but the event itself is another.
const ERASED: &str = "EXISTS (SELECT 1 FROM erasures WHERE what = 'case' AND subject = CAST(OLD.case_id AS TEXT)) AND NEW.id = OLD.id \
                      AND NEW.case_id = OLD.case_id AND NEW.happened_on = OLD.happened_on AND NEW.recorded_at = OLD.recorded_at \
                      AND NEW.who_id = OLD.who_id AND NEW.who = OLD.who";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let statements = if manager.get_database_backend() == DatabaseBackend::Postgres {
            let function = "CREATE FUNCTION case_words_go_by_erasure_alone() RETURNS trigger LANGUAGE plpgsql AS";
            vec![
                format!("{function} $$ BEGIN IF {ERASED} THEN RETURN NEW; END IF; RAISE EXCEPTION '{REFUSAL}'; END $$"),
                "DROP TRIGGER case_events_append_only ON case_events".to_owned(),
                "CREATE TRIGGER case_events_append_only BEFORE DELETE ON case_events FOR EACH ROW EXECUTE FUNCTION cases_are_append_only()".to_owned(),
                "CREATE TRIGGER case_events_words BEFORE UPDATE ON case_events FOR EACH ROW EXECUTE FUNCTION case_words_go_by_erasure_alone()".to_owned(),
            ]
        } else {
            vec![
                "DROP TRIGGER case_events_no_UPDATE".to_owned(),
                format!("CREATE TRIGGER case_events_no_UPDATE BEFORE UPDATE ON case_events WHEN NOT ({ERASED}) BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"),
            ]
        };
        run(manager, &statements).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let statements = if manager.get_database_backend() == DatabaseBackend::Postgres {
            vec![
                "DROP TRIGGER case_events_words ON case_events".to_owned(),
                "DROP TRIGGER case_events_append_only ON case_events".to_owned(),
                "DROP FUNCTION case_words_go_by_erasure_alone()".to_owned(),
                "CREATE TRIGGER case_events_append_only BEFORE UPDATE OR DELETE ON case_events FOR EACH ROW EXECUTE FUNCTION cases_are_append_only()"
                    .to_owned(),
            ]
        } else {
            vec![
                "DROP TRIGGER case_events_no_UPDATE".to_owned(),
                format!("CREATE TRIGGER case_events_no_UPDATE BEFORE UPDATE ON case_events BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"),
            ]
        };
        run(manager, &statements).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn run(manager: &SchemaManager<'_>, statements: &[String]) -> Result<(), DbErr> {
    for statement in statements {
        manager.get_connection().execute_unprepared(statement).await?;
    }
    Ok(())
}

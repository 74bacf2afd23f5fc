//! A sanction in the register and the word of it in the case are written together or not at all.

use recruitwatch::flow::cases::Acted;
use recruitwatch::flow::cases::into_register::into_register;
use recruitwatch::record::case::event::Sanction;
use recruitwatch::record::licence::Status;
use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseConnection};

use super::verbs::{office, people, sanctioned, status, with_findings};
use crate::store::databases::outliving;

/// From here on the database fails when the event of the case is written: behind the entry of the register, as if the power went.
async fn dies_between(db: &DatabaseConnection) {
    let statements: &[&str] = if db.get_database_backend() == DatabaseBackend::Postgres {
        &[
            "CREATE FUNCTION dies() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the power went'; END $$",
            "CREATE TRIGGER dies BEFORE INSERT ON case_events FOR EACH ROW EXECUTE FUNCTION dies()",
        ]
    } else {
        &["CREATE TRIGGER dies BEFORE INSERT ON case_events BEGIN SELECT RAISE(ABORT, 'the power went'); END"]
    };
    for statement in statements {
        db.execute_unprepared(statement).await.unwrap();
    }
}

#[tokio::test]
async fn when_the_power_goes_between_register_and_case_neither_has_it() {
    for fresh in outliving().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let (id, sanction) = sanctioned(&store, &people, Sanction::Suspension).await;
        let entries = async || store.journal_entries(500).await.unwrap().iter().filter(|entry| entry.what == "entered an event").count();
        let (seen, before) = (store.case_file(id).await.unwrap().unwrap().events.len(), entries().await);
        let db = fresh.bare().await;
        dies_between(&db).await;
        let enter = async || into_register(&office(&store, "2026-03-20"), id, sanction, (&people.bayani, seen)).await;
        assert!(enter().await.is_err(), "{}", fresh.name);
        assert_eq!(status(&store, "2026-04-02").await, Status::Licensed, "{}: the register has nothing of it", fresh.name);
        let file = store.case_file(id).await.unwrap().unwrap();
        assert_eq!((file.events.len(), entries().await), (seen, before), "{}: nor has the case, nor the journal", fresh.name);
        let on = if db.get_database_backend() == DatabaseBackend::Postgres { " ON case_events" } else { "" };
        db.execute_unprepared(&format!("DROP TRIGGER dies{on}")).await.unwrap();
        assert!(matches!(enter().await.unwrap().unwrap(), Acted::Done(_)), "{}", fresh.name);
        assert_eq!((status(&store, "2026-04-02").await, entries().await), (Status::Suspended, before + 1), "{}: once, then", fresh.name);
    }
}

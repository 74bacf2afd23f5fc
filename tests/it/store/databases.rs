//! On which databases is a test run? A fresh one of each kind.

use std::sync::atomic::{AtomicU32, Ordering};

use recruitwatch::store::Store;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
use tempfile::TempDir;

/// A fresh database that is gone with this value (a scratch database of a server stays until the server is thrown away).
pub struct Fresh {
    pub name: &'static str,
    pub url: String,
    _folder: Option<TempDir>,
}

impl Fresh {
    /// One in memory.
    pub fn in_memory() -> Self {
        Self { name: "SQLite in memory", url: "sqlite::memory:".to_owned(), _folder: None }
    }

    pub async fn migrated(&self) -> Store {
        let store = Store::open_any(&self.url).await.unwrap();
        assert!(store.migrate().await.unwrap().is_current(), "{}", self.name);
        store
    }
}

impl Fresh {
    /// The same database without the store: for what no version of the program would write. Not for one in memory.
    pub async fn bare(&self) -> DatabaseConnection {
        let is_postgres = self.url.starts_with("postgres");
        let mut options = ConnectOptions::new(if is_postgres { &self.url } else { "sqlite::memory:" });
        let path = self.url.clone();
        options.map_sqlx_sqlite_opts(move |lite| lite.filename(&path).in_memory(false));
        Database::connect(options).await.unwrap()
    }
}

/// One in memory, one in a file, one on the server of `RECRUITWATCH_TEST_POSTGRES`.
pub async fn each() -> Vec<Fresh> {
    let mut all = outliving().await;
    all.push(Fresh::in_memory());
    all
}

/// Those that outlive a process: one in a file, one on the server of `RECRUITWATCH_TEST_POSTGRES`.
pub async fn outliving() -> Vec<Fresh> {
    let folder = TempDir::new().unwrap();
    let url = folder.path().join("a name with spaces & signs #1 100%.sqlite").to_str().unwrap().to_owned();
    let mut all = vec![Fresh { name: "SQLite in a file", url, _folder: Some(folder) }];
    all.extend(postgres().await);
    all
}

async fn postgres() -> Option<Fresh> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Ok(server) = std::env::var("RECRUITWATCH_TEST_POSTGRES") else {
        eprintln!("skipped: PostgreSQL (set RECRUITWATCH_TEST_POSTGRES to the address of a server where scratch databases may be made)");
        return None;
    };
    let name = format!("recruitwatch_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let admin = Database::connect(&server).await.unwrap();
    admin.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name}")).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    let (before, _) = server.rsplit_once('/').unwrap();
    Some(Fresh { name: "PostgreSQL", url: format!("{before}/{name}"), _folder: None })
}

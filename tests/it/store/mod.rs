//! Memory, on SQLite in a file and in memory, and on PostgreSQL where there is one: nothing lost, nothing double, older versions readable.

pub mod databases;
mod entries;
pub mod facts;
mod findings;
mod killed;
mod lists;
mod names;
mod people;
mod reaudit;
pub mod records;
mod schema;
mod verbs;

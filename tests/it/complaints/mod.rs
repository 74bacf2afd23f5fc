//! Complaints: told without an account, followed by a code, worked on at the desk, never published.

mod code;
pub mod file;
mod never;
pub mod papers;
mod site;
mod verbs;

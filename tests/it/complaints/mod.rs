//! Complaints: told without an account, followed by a code, worked on at the desk, never published.

mod code;
mod file;
mod never;
mod papers;
mod site;
mod verbs;

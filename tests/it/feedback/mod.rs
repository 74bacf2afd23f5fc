//! Workers are asked about the job they got: only who was asked is heard, what is said is counted, and nobody is read out of it.

mod command;
mod site;
pub mod verbs;

//! Sharing with other authorities: what an agreement names and nothing else, nobody by name, and no count of few, also not beside an earlier one.
//! All parties and workers are invented.

mod agreements;
mod command;
mod counts;
mod purposes;
mod verbs;

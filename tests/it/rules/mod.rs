//! The law: its language, its seeds, and what the book answers.

mod charges;
mod facts;
mod language;
pub mod sample;
mod seeds;
mod standing;
mod words;

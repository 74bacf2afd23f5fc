//! The law: its language, its seeds, and what the book answers.

mod authors;
mod charges;
mod diff;
mod facts;
mod language;
mod meeting;
pub mod sample;
mod seeds;
mod standing;
mod words;
mod worked;

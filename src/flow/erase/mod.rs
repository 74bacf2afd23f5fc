//! How does something go that tells of a person? First of all, when.

pub mod retention;

//! Is this the same agency, and by which evidence?
//!
//! Finding is easy, judging is the work: the verdict is a rule over an alignment of words that can be shown to the asker, never a score
//! above a threshold. Reading order: the words that names are made of ([`lists`]), how a name is read ([`name`]) and spoken (`scripts`),
//! how it is found ([`index`]), how two names are laid side by side ([`align`]), what that allows one to say ([`verdict`]); numbers, phones,
//! pages and people go their own way ([`number`], [`reach`], `person`), Burmese of another encoding is read first ([`zawgyi`]), and [`ask`]
//! puts them in order. Whether a new agency is a closed one under another name is a question of its own ([`ties`]). Pure and in memory:
//! the same register gives the same answers on any database.

pub mod align;
pub mod answer;
pub mod ask;
mod features;
mod fold;
pub mod index;
mod likeness;
pub mod lists;
pub mod name;
pub mod number;
mod person;
pub mod reach;
mod scripts;
mod strict;
pub mod ties;
pub mod verdict;
pub mod zawgyi;

pub use align::{Alignment, Pair};
pub use answer::{Answer, Candidate, Evidence, Scope};
pub use fold::in_ascii_digits;
pub use index::{Index, Listing};
pub use lists::{Lists, ListsError};
pub use verdict::Verdict;

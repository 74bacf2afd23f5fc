//! For what may facts leave the house, to whom, and which of them? An agreement names a purpose of a closed list, the tables and columns
//! that go, and how small a group it may speak of; what it does not name does not go.
//!
//! Reading order: what for ([`purpose`]), what may go at all ([`mod@column`]), what two parties agreed ([`agreement`]), and under which name a
//! worker goes ([`pseudonym`]).

pub mod agreement;
pub mod column;
pub mod pseudonym;
pub mod purpose;

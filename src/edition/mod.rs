//! What is an edition of the register? The published list and the decided sanctions of a day, frozen into files that vouch for each
//! other and can be checked by anybody who holds nothing but the files.
//!
//! Reading order: what is frozen ([`contents`]), its tables and their columns ([`table`], [`files`], [`package`]), the statement that names
//! every file by its digest and the edition before ([`statement`]), who vouches for it ([`key`], [`signature`]), how all of it is
//! pressed ([`press`]), checked ([`verify`]), packed ([`archive`]) and laid beside another edition ([`changes`]), change by change
//! ([`told`]), for whoever wants to hear of it ([`notice`]). The same list for investigators' tools is no part of an edition ([`ftm`]).
//!
//! Beside the list each licence that stands has a proof for the hand ([`token`]), and the newest edition says which of them no longer
//! count ([`status_list`]); [`proof`] puts both together.
//!
//! Pure: no clock, no files, no database, and no chance; a key's random bytes are handed in.

pub mod archive;
pub mod changes;
pub mod contents;
pub mod files;
pub mod ftm;
pub mod key;
pub mod notice;
pub mod package;
pub mod press;
pub mod proof;
pub mod sheet;
pub mod signature;
pub mod statement;
pub mod status_list;
pub mod table;
pub mod token;
pub mod told;
pub mod verify;

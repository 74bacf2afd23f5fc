//! What does somebody with the simplest telephone get? Messages (`POST /text/sms`) and menus (`POST /text/ussd`), in their language, short.
//!
//! A message comes in by a [`door`], is read ([`ask`], [`keywords`]) and answered from the same house as the pages ([`verdict`], [`fee`],
//! [`words`]); who has something to tell is asked question by question ([`story`], `telling`); a [`voice`] makes the answer fit its room ([`segments`]). [`texts`] is what they have at hand. A number is a pseudonym from the
//! door on, what was asked is kept nowhere, and no answer tells a bystander what somebody's matter is about.

pub mod ask;
pub mod door;
pub mod fee;
pub mod keywords;
pub mod segments;
pub mod sms;
pub mod story;
mod telling;
pub mod texts;
pub mod ussd;
pub mod verdict;
pub mod voice;
pub mod words;

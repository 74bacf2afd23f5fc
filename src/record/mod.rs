//! What is known: the nouns of the field and their own laws.
//!
//! Reading order: how much and when ([`money`], [`period`]), where ([`place`]), who may act ([`licence`], [`agency`],
//! [`register`]), what happened ([`placement`], [`charge`], [`contract`], [`payment`], [`complaint`]), what was found ([`finding`]),
//! and what only a population can say ([`signal`]).
//! [`said`] keeps a sentence so that it can be told in any language.

pub mod agency;
pub mod alert;
pub mod calendar;
pub mod case;
pub mod chain;
pub mod charge;
pub mod check;
pub mod code;
pub mod complaint;
pub mod contract;
mod countries;
pub mod currency;
pub mod feedback;
pub mod finding;
pub mod finding_queue;
pub mod hex;
pub mod id;
pub mod inspection;
pub mod licence;
pub mod listed;
pub mod money;
pub mod name_judgement;
pub mod official;
pub mod payment;
pub mod period;
pub mod place;
pub mod placement;
pub mod program;
mod public_id;
pub mod rate;
pub mod register;
pub mod retention;
pub mod said;
pub mod sharing;
pub mod signal;
pub mod spoken_code;
pub mod supposed;
pub mod table;
pub mod transition;
pub mod triage;
pub mod webhook;
pub mod words;

//! What does the law say on a day, and where is that written?
//!
//! Law is data: each norm is a file of `seeds/rules/` with its history inside. [`parse`] reads them, [`book::RuleBook`] answers.

pub mod asks;
pub mod book;
pub mod clause;
pub mod coverage;
pub mod diff;
pub mod edition;
pub mod facts;
pub mod formula;
pub mod limit;
pub mod list;
pub mod models;
pub mod norm;
pub mod parse;
pub mod patterns;
pub mod sanctions;
pub mod scope;
pub mod standing;
pub mod substitution;
pub mod terms;
pub mod touch;
pub mod wages;
pub mod words;

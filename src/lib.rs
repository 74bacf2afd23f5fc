//! Recruitwatch keeps the register of licensed recruitment agencies, takes in placement returns, and finds fees charged to
//! workers, contract substitution and errant agencies, each finding with its law, its arithmetic and its evidence.
//!
//! A **record** arrives, is taken in strictly ([`ingest`]), kept ([`store`]), judged by pure functions against dated law
//! ([`audit`] with [`rules`]); the judgement waits for a person at the desk ([`web`]), and the public sees the register, the law and
//! what recruitment costs ([`statistics`]).
//!
//! ```text
//!    packages, forms                        pages, API, texts          law, dates, money
//!         │                                        ▲                          │
//!  cli ─┐ ▼                                        │                          ▼
//!       ├─▶ flow ─▶ ingest ─▶ store ─▶ audit(case, rule book) ─▶ findings ─▶ desk
//!  web ─┘  (verbs)  (strict)  (facts)        (pure)                       (a person)
//!                                └─▶ edition(register, day) ─▶ files that vouch for themselves
//!                                             └─▶ courier ─▶ signed messages to those who subscribed
//! ```
//!
//! # What always holds
//!
//! These are tests (`tests/it/architecture.rs`), not wishes.
//!
//! 1. [`record`], [`rules`], [`matching`], [`audit`], [`statistics`] and [`edition`] know no `async`, no files, no database, no web, no "now", and no floats for money.
//! 2. Only [`store`] names the database, only [`web`] names the web framework, only [`cli`] and `main` name the argument parser,
//!    only [`clock`] asks the time, only [`config`] reads the environment, only [`courier`] goes out of the house.
//! 3. [`audit`] is total: it returns outcomes, never a `Result`. What cannot be judged is an outcome.
//! 4. Breaches (one case, deterministic, citeable) and signals (statistics over a population) are two ladders and two types.
//! 5. A finding carries indicator, rule, digest of the rule book, evidence down to file, line and column, citation, dates and trace.
//!    Same facts and same digest give the same bytes, whatever the number of threads.
//! 6. Facts are added, not overwritten. "What did the register say on D, as known on K" is one question.
//! 7. Money is whole minor units with a currency; arithmetic is decimal; one rounding, half to even, at the end.
//! 8. An edition never changes, follows the one before it, and is made of the register alone: findings are none of its sources.
//! 9. A worker is a keyed pseudonym from the moment of intake and stands in no output.
//! 10. Whoever investigates a case does not decide it; what was done stands in a journal whose every entry takes in the one before.
//! 11. Facts go to another authority under an agreement that is open that day, for one of six purposes, and for nothing else; workers go
//!     under the pseudonyms of that purpose and year.

pub mod audit;
pub mod cli;
pub mod clock;
pub mod config;
pub mod courier;
pub mod demo;
pub mod edition;
pub mod flow;
pub mod ingest;
pub mod matching;
pub mod record;
pub mod rules;
pub mod statistics;
pub mod store;
pub mod telemetry;
pub mod web;

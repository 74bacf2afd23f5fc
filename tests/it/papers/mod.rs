//! Do two papers side by side say what a worker has to know?

mod command;
mod forms;
mod laws;
mod sentences;

use std::sync::LazyLock;

use recruitwatch::flow::assess_fee::Known;
use recruitwatch::flow::diff_contract::{ContractAnswer, ContractQuestion, Wish, diff_contract};
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::places::Places;
use recruitwatch::ingest::contract_form::{ContractForm, Notation, contract_form};
use recruitwatch::record::rate::Rates;
use recruitwatch::rules::book::RuleBook;

use crate::docket::day;

/// The law of the program: lists, norms and models.
static LAW: LazyLock<RuleBook> = LazyLock::new(|| rule_book(None).unwrap());

/// A form that is right.
fn form(toml: &str) -> ContractForm {
    contract_form("form.toml", toml.as_bytes(), Notation::Toml).unwrap_or_else(|issues| panic!("{issues:#?}\n{toml}"))
}

fn compared(before: ContractForm, after: ContractForm) -> ContractAnswer {
    let question = ContractQuestion::of(before, after, Wish::default(), day("2026-11-30")).expect("the way is stated");
    let (rates, places) = (Rates::default(), Places::of_seeds().unwrap());
    diff_contract(&question, Known { law: &LAW, rates: &rates, places: &places, today: day("2026-11-30") })
}

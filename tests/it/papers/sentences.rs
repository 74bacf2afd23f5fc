//! Each file of `fixtures/contracts` is a sentence about two papers, with what is expected of them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use recruitwatch::flow::diff_contract::{Balance, ContractAnswer, LeastLine, LossLine};
use recruitwatch::record::code::Code as _;
use rstest::rstest;
use serde::Deserialize;

use super::{compared, form};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentence {
    before: toml::Table,
    after: toml::Table,
    expect: Expected,
}

/// What of an answer a sentence speaks of.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Expected {
    verdict: String,
    grade: String,
    loss: String,
    balance: String,
    terms: BTreeMap<String, String>,
    /// What a model or minimum asks for, with `advises` where it does not bind.
    least: BTreeMap<String, String>,
    /// Terms of the later paper below it.
    below: Vec<String>,
    derived: BTreeMap<String, String>,
}

#[rstest]
fn a_sentence_about_two_papers_holds(#[files("fixtures/contracts/*.toml")] path: PathBuf) {
    let sentence: Sentence = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let answer = compared(form(&sentence.before.to_string()), form(&sentence.after.to_string()));
    let mut got = told(&answer);
    // A sentence names the terms that it is about; every worse one must be named.
    got.least.retain(|term, _| sentence.expect.least.contains_key(term));
    got.terms.retain(|term, turn| sentence.expect.terms.contains_key(term) || turn.starts_with("worse"));
    assert_eq!(sentence.expect, got, "{}", path.display());
}

fn told(answer: &ContractAnswer) -> Expected {
    let grade = |grade: Option<_>| grade.map(|grade: recruitwatch::record::finding::Grade| format!(" {grade}")).unwrap_or_default();
    Expected {
        verdict: answer.verdict.code().to_owned(),
        grade: grade(answer.grade).trim().to_owned(),
        loss: answer.loss.as_ref().map(loss).unwrap_or_default(),
        balance: answer.balance.map(balance).unwrap_or_default(),
        terms: answer.terms.iter().map(|line| (line.term.to_string(), format!("{}{}", line.turn.as_str(), grade(line.grade)))).collect(),
        least: answer.terms.iter().filter_map(|line| Some((line.term.to_string(), least(line.least.as_ref()?)))).collect(),
        below: answer.terms.iter().filter(|line| line.floors.iter().any(|floor| floor.rule.binds)).map(|line| line.term.to_string()).collect(),
        derived: answer
            .derived
            .iter()
            .map(|line| (line.measure.to_string(), format!("{}{}{}", line.change, grade(line.grade), if line.open.is_empty() { "" } else { " open" })))
            .collect(),
    }
}

fn least(LeastLine { value, rule }: &LeastLine) -> String {
    format!("{value}{}", if rule.binds { "" } else { " advises" })
}

fn loss(LossLine { month, once, contract, how: _ }: &LossLine) -> String {
    let all = contract.map(|all| format!(", {all} in all")).unwrap_or_default();
    format!("{month} a month, {once} once{all}")
}

fn balance(Balance { amount, gains }: Balance) -> String {
    if amount.is_zero() { String::new() } else { format!("{amount} {}", if gains { "more" } else { "less" }) }
}

//! "They changed my contract": two papers side by side, term by term, with what a worse term costs, the law that forbids the change, the
//! minimum that holds, and what to do.
//!
//! A page and an audit must never disagree, so both papers go through the same comparison and the same indicators as those of a return.

mod answer;
mod filling;
mod headline;
mod question;
mod read;
mod rows;
pub mod schema;

pub use answer::{Balance, ContractAnswer, DerivedLine, FloorLine, LossLine, PaperLine, TermLine};
pub use filling::{Filled, Filling, Mistake, Sheet};
pub use headline::Headline;
pub use question::{ContractQuestion, NotStated, Version, Way, Wish};
pub use read::{ReadError, Wanted, read};

pub use crate::audit::terms::turn::Turn;
pub use crate::flow::least::{LeastLine, RuleLine};

use std::collections::BTreeSet;

use super::assess_fee::Known;
use super::jobs::{job_said, job_words};
use super::least::Least;
use crate::audit::case::{Case, Ground, Position};
use crate::audit::floors::worth::in_kind;
use crate::audit::judge;
use crate::audit::terms::Yard;
use crate::audit::terms::beside::Beside;
use crate::audit::terms::paper::Paper;
use crate::record::contract::Contract;
use crate::record::finding::{Finding, Indicator, Outcome};
use crate::record::register::Register;
use crate::record::said::Said;
use crate::record::table::Table;
use crate::record::words::country_said;

/// Compares.
#[must_use]
pub fn diff_contract(question: &ContractQuestion, known: Known<'_>) -> ContractAnswer {
    let (placement, contracts) = (question.placement(), question.contracts());
    let [before, after] = &contracts;
    let (register, tables, position) = (Register::default(), BTreeSet::from([Table::Contracts]), Position::default());
    let ground = Ground { tables: &tables, register: &register, rates: known.rates, as_of: question.last_day().max(known.today) };
    let case = |contracts| Case { placement: &placement, charges: &[], contracts, payments: &[], rejected_rows: 0, position: &position, ground: &ground };
    let papers = [Paper::of(before, &placement), Paper::of(after, &placement)];
    let yard = Yard::of(&case(&contracts), known.law, papers.first());
    let beside = Beside::lay(&yard, &papers[0], &papers[1], in_kind(known.law, &placement, placement.contract_signed_on));
    let floors = [before, after].map(|paper| below_floor(&case(std::slice::from_ref(paper)), known));
    let both = case(&contracts);
    let least = Least::of(&both, known.law, papers[1].on);
    let law = rows::Law { case: &both, law: known.law, floors: &floors, least: &least };
    let terms: Vec<TermLine> = beside.rows.iter().map(|row| rows::line(row, (&yard, &papers), &law)).collect();
    let verdict = headline::headline(&terms, question.after.approved_change);
    let Way { origin, destination, occupation: _, signed_on } = question.way;
    ContractAnswer {
        verdict,
        words: verdict.words(),
        question: in_words(&question.way),
        origin,
        destination,
        signed_on,
        before: answer::paper(&question.before, &papers[0]),
        after: answer::paper(&question.after, &papers[1]),
        next_steps: headline::next_steps(verdict, &terms),
        derived: beside.derived.iter().map(answer::derived).collect(),
        balance: answer::balance(&beside),
        loss: beside.lost.as_ref().map(answer::lost),
        grade: if question.after.approved_change { None } else { beside.grade },
        unknown: headline::unknown(&terms, &floors),
        terms,
        help: known.places.help(origin, destination),
        rule_book: known.law.digest().to_string(),
    }
}

fn in_words(Way { origin, destination, occupation, signed_on: _ }: &Way) -> Said {
    let english = format!("{} to {}, {}", origin.name(), destination.name(), job_words(occupation));
    let said = Said::new("contract-question", english).with("origin", country_said(*origin)).with("destination", country_said(*destination));
    said.with("job", job_said(occupation).within())
}

/// What the models and minimums of the way say of one paper.
fn below_floor(case: &Case<'_>, known: Known<'_>) -> Vec<Finding> {
    let says = |finding: &Finding| finding.code == Indicator::ContractBelowFloor && finding.outcome != Outcome::Clear;
    judge(case, known.law).findings.into_iter().filter(says).collect()
}

/// Both papers as rows of a table, so that every finding names them by line: the earlier one is line 1.
pub(super) fn as_contract(version: &Version, line: u32) -> Contract {
    let Version { title: _, stage, dated_on, approved_change, terms } = version.clone();
    Contract { line, placement_id: crate::record::id::Id::new("asked"), stage, dated_on, approved_change, terms }
}

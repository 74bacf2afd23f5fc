//! What does a program read? The shapes of version 1: fields may be added, none renamed or removed.

use chrono::NaiveDate;
use serde::Serialize;

use crate::flow::assess_fee::May;
use crate::record::charge::Item;
use crate::record::money::Money;
use crate::web::view::agency::AgencyView;
use crate::web::view::check::{Candidate, CheckView, Source};
use crate::web::view::fees::{FeeAnswer, FeeItem, LawLine};
use crate::web::view::from_register::Days;

/// The verdict of a check.
#[derive(Serialize)]
pub struct CheckWire<'a> {
    asked: &'a str,
    verdict: &'a str,
    words: &'a str,
    sentence: &'a str,
    agency: Option<AgencyWire<'a>>,
    reasons: &'a [String],
    as_of: NaiveDate,
    sources: &'a [Source],
    candidates: Vec<AgencyWire<'a>>,
    elsewhere: Vec<AgencyWire<'a>>,
    next_steps: &'a [String],
}

#[derive(Serialize)]
struct AgencyWire<'a> {
    legal_name: &'a str,
    licence_no: &'a str,
    jurisdiction: &'a str,
    status: Option<&'a str>,
}

/// A licence on a day.
#[derive(Serialize)]
pub struct StatusWire<'a> {
    licence_no: &'a str,
    legal_name: &'a str,
    on: NaiveDate,
    known_on: NaiveDate,
    status: &'a str,
    words: &'a str,
    reasons: &'a [String],
    source: &'a Source,
}

/// Lawful fees.
#[derive(Serialize)]
pub struct FeesWire<'a> {
    verdict: &'a str,
    words: &'a str,
    question: &'a str,
    on: NaiveDate,
    items: Vec<ItemWire<'a>>,
    too_much: &'a [Money],
    unknown: &'a [String],
    rule_book: &'a str,
}

#[derive(Serialize)]
struct ItemWire<'a> {
    item: Item,
    may: May,
    most: Option<Money>,
    may_be_less: bool,
    asked: &'a [Money],
    too_much: Option<Money>,
    law: Vec<LawWire<'a>>,
    notes: &'a [String],
    trace: &'a [String],
}

#[derive(Serialize)]
struct LawWire<'a> {
    rule: &'a str,
    sentence: &'a str,
    citation: &'a str,
    sure: &'a str,
}

impl<'a> CheckWire<'a> {
    pub fn of(view: &'a CheckView) -> Self {
        let CheckView { asked, verdict, agency, reasons, as_of, sources, candidates, next_steps, sentence, elsewhere } = view;
        let (code, words) = verdict.as_ref().map_or(("unknown-status", ""), |v| (&v.code, &v.words));
        let (candidates, elsewhere) = (AgencyWire::all(candidates), AgencyWire::all(elsewhere));
        Self {
            asked,
            verdict: code,
            words,
            sentence,
            agency: agency.as_ref().map(AgencyWire::of),
            reasons,
            as_of: *as_of,
            sources,
            candidates,
            elsewhere,
            next_steps,
        }
    }
}

impl<'a> AgencyWire<'a> {
    fn of(candidate: &'a Candidate) -> Self {
        let Candidate { name, licence_no, jurisdiction, status, differs: _ } = candidate;
        Self { legal_name: name, licence_no, jurisdiction, status: status.as_ref().map(|status| status.code.as_ref()) }
    }

    fn all(candidates: &'a [Candidate]) -> Vec<Self> {
        candidates.iter().map(Self::of).collect()
    }
}

impl<'a> StatusWire<'a> {
    pub fn of(view: &'a AgencyView, days: Days) -> Self {
        let AgencyView { licence_no, legal_name, on, status, reasons, source, .. } = view;
        Self { licence_no, legal_name, on: *on, known_on: days.today, status: &status.code, words: &status.words, reasons, source }
    }
}

impl<'a> FeesWire<'a> {
    pub fn of(answer: &'a FeeAnswer) -> Self {
        let FeeAnswer { verdict, question, on, items, too_much, unknown, next_steps: _, digest } = answer;
        let items = items.iter().map(ItemWire::of).collect();
        Self { verdict: &verdict.code, words: &verdict.words, question, on: *on, items, too_much, unknown, rule_book: digest }
    }
}

impl<'a> ItemWire<'a> {
    fn of(item: &'a FeeItem) -> Self {
        let FeeItem { name: _, item, may, most, may_be_less, trace, law, asked, too_much, notes } = item;
        Self {
            item: *item,
            may: *may,
            most: *most,
            may_be_less: *may_be_less,
            trace,
            asked,
            too_much: *too_much,
            law: law.iter().map(LawWire::of).collect(),
            notes,
        }
    }
}

impl<'a> LawWire<'a> {
    fn of(line: &'a LawLine) -> Self {
        let LawLine { sentence, citation, rule_id, sure } = line;
        Self { rule: rule_id, sentence, citation, sure }
    }
}

//! What does a model contract say in columns? The terms of a part, what the paper must speak of, and each value that changed over the years.

use chrono::NaiveDate;

use super::words::{TermInWords, called, is_unit, terms};
use super::{Clause, Model, Part, Weight};
use crate::record::code::Code as _;
use crate::record::contract::Term;
use crate::rules::norm::Precision;
use crate::rules::terms::TermList;
use crate::rules::words::table::Sheet;
use crate::rules::words::{day, either};

/// The tables of a part: what binds, then what advises for each reason, then what the paper must speak of.
#[must_use]
pub fn sheets(model: &Model, part: &Part, list: &TermList) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for TermInWords { term: _, called, limit, weight } in terms(model, part, list) {
        let (caption, row) = (caption(&weight), vec![called, limit]);
        match sheets.iter_mut().find(|sheet| sheet.caption == caption) {
            Some(sheet) => sheet.rows.push(row),
            None => sheets.push(Sheet { caption, columns: vec!["Term", "What is asked for"], rows: vec![row] }),
        }
    }
    // What binds comes first, wherever its first term stands in the list.
    sheets.sort_by_key(|sheet| sheet.caption != BINDS);
    sheets.extend(must_say(part, list));
    sheets
}

const BINDS: &str = "What binds";

fn caption(weight: &Weight) -> String {
    match weight {
        Weight::Binds => BINDS.to_owned(),
        Weight::Advises(why) => format!("What only advises, because {why}"),
    }
}

fn must_say(part: &Part, list: &TermList) -> Option<Sheet> {
    let row = |Clause { about, terms }: &Clause| {
        let found = if terms.is_empty() { "shown, and not looked for".to_owned() } else { either(terms.iter().map(|term| uncapped(*term, list))) };
        vec![about.clone(), found]
    };
    let rows: Vec<Vec<String>> = part.must_say.iter().map(row).collect();
    (!rows.is_empty()).then(|| Sheet { caption: "What the paper must speak of".into(), columns: vec!["About", "Looked for as"], rows })
}

fn uncapped(term: Term, list: &TermList) -> String {
    list.of(term).map_or_else(|| term.to_string(), |rule| rule.called.clone())
}

/// Each term whose value changed, with its values by date, the latest first.
#[must_use]
pub fn history(model: &Model, list: &TermList) -> Vec<Sheet> {
    let changed = |sheet: &Sheet| sheet.rows.iter().any(|row| row.last() != sheet.rows.first().and_then(|first| first.last()));
    Term::ALL.iter().filter(|term| !is_unit(**term)).map(|term| of_term(model, *term, list)).filter(changed).collect()
}

fn of_term(model: &Model, term: Term, list: &TermList) -> Sheet {
    let mut parts: Vec<&Part> = model.parts.iter().filter(|part| part.terms.get(term).is_some()).collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.from));
    let later = std::iter::once(None).chain(parts.iter().map(|part| part.from));
    let limit = |part: &Part| terms(model, part, list).into_iter().find(|one| one.term == term);
    let rows = parts.iter().zip(later).filter_map(|(part, later)| Some(vec![when(part, later), asked_for(&limit(part)?)]));
    Sheet { caption: called(term, list), columns: vec!["When", "What is asked for"], rows: rows.collect() }
}

/// The first day; the last one too, where the step above does not begin the day after it.
fn when(part: &Part, later: Option<NaiveDate>) -> String {
    let about = if part.from_precision == Precision::Day { "" } else { "about " };
    let from = part.from.map_or_else(|| "a day that is not known".to_owned(), |from| format!("{about}{}", day(from)));
    match part.until.filter(|until| later != Some(*until)).and_then(|until| until.pred_opt()) {
        Some(last) => format!("{from} to {}", day(last)),
        None => format!("from {from}"),
    }
}

fn asked_for(TermInWords { limit, weight, .. }: &TermInWords) -> String {
    match weight {
        Weight::Binds => limit.clone(),
        Weight::Advises(_) => format!("{limit} (only advises)"),
    }
}

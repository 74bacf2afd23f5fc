//! Which facts does a clause ask for?

use super::keys::{Keys, Value};
use crate::record::place::Occupation;
use crate::rules::scope::Condition;

const WORDS: &str = "\"employer_refused\", \"fee_approved\", \"foreign_agency_did_not_pay\", \"service_rendered\" or \"part_year\"";
const KINDS: [&str; 6] = ["contract_months", "age", "occupation_in", "event_in", "from_day", "wage_at_least"];
const TABLES: &str = "{ contract_months }, { age }, { occupation_in }, { event_in }, { from_day } or { wage_at_least }";

/// The conditions under a key; absent means none.
pub(super) fn read(keys: &Keys<'_, '_>, key: &'static str) -> Vec<Condition> {
    let values = keys.elements(key, "a list of conditions in brackets");
    values.into_iter().filter_map(|value| one(keys, key, value)).collect()
}

fn one<'a>(keys: &Keys<'a, '_>, key: &'static str, value: &'a Value<'a>) -> Option<Condition> {
    if let Some(word) = value.get_ref().as_str() {
        let known = word_of(word);
        if known.is_none() {
            keys.sheet.error(&value.span(), &keys.path(key), format!("{word:?} is no condition: write {WORDS}, or a table {TABLES}"));
        }
        return known;
    }
    let table = keys.as_table(value, key)?;
    table.knows(&KINDS);
    let condition = of_table(&table);
    if !KINDS.iter().any(|kind| table.has(kind)) {
        table.sheet.error(&table.span, &keys.path(key), format!("holds no condition: write {WORDS}, or a table {TABLES}"));
    }
    table.close();
    condition
}

fn word_of(word: &str) -> Option<Condition> {
    Some(match word {
        "employer_refused" => Condition::EmployerRefused,
        "fee_approved" => Condition::FeeApproved,
        "foreign_agency_did_not_pay" => Condition::ForeignAgencyDidNotPay,
        "service_rendered" => Condition::ServiceRendered,
        "part_year" => Condition::PartYear,
        _ => return None,
    })
}

fn of_table(table: &Keys<'_, '_>) -> Option<Condition> {
    if let Some((from, to)) = range(table, "contract_months") {
        return Some(Condition::ContractMonths { from, to });
    }
    if let Some((from, to)) = range(table, "age") {
        return Some(Condition::Age { from, to });
    }
    let occupations = table.list("occupation_in", |code| Occupation::parse(code).map_err(|e| format!("{e}: write digits in quotes")));
    if !occupations.is_empty() {
        return Some(Condition::OccupationIn(occupations));
    }
    let events = table.codes("event_in");
    if !events.is_empty() {
        return Some(Condition::EventIn(events));
    }
    table.day("from_day").map(Condition::FromDay).or_else(|| table.number("wage_at_least").map(Condition::WageAtLeast))
}

fn range(table: &Keys<'_, '_>, key: &'static str) -> Option<(u32, Option<u32>)> {
    let inner = table.table(key)?;
    let from = inner.count("from").unwrap_or(0);
    let to = inner.count("to");
    inner.close();
    if to.is_some_and(|to| to < from) {
        table.error(key, format!("goes from {from} down to less: write the smaller number first"));
    }
    Some((from, to))
}

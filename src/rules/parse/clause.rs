//! What does a version forbid, allow, limit or order?

use super::keys::Keys;
use super::version::is_place;
use super::{condition, formula};
use crate::record::charge::Item;
use crate::record::code::Code;
use crate::rules::norm::{
    Advance, AdvanceEvent, Allow, Ban, Cap, Clause, Deduction, EmployerCap, Gate, GateEvent, Import, Items, Loan, Note, Otherwise, Price, ReceiptDuty, Refund,
    Share, Tax, Tying,
};

type Read = fn(&Keys<'_, '_>) -> Option<Clause>;

/// The tables of a version that hold clauses.
const KINDS: [(&str, Read); 13] = [
    ("ban", ban),
    ("cap", cap),
    ("allow", allow),
    ("gate", gate),
    ("receipt", receipt),
    ("refund", refund),
    ("advance", advance),
    ("deduction", deduction),
    ("loan", loan),
    ("employer_cap", employer_cap),
    ("wage_floor", |t| note(t).map(Clause::WageFloor)),
    ("tying", tying),
    ("import", import),
];

/// Every clause of a version, kind by kind.
pub(super) fn read(version: &Keys<'_, '_>) -> Vec<Clause> {
    let mut clauses = Vec::new();
    for (key, read) in KINDS {
        for table in version.tables(key) {
            clauses.extend(read(&table));
            table.close();
        }
    }
    if version.flag("licensing_only") == Some(true) {
        clauses.push(Clause::LicensingOnly);
    }
    if !version.has("licensing_only") && !KINDS.iter().any(|(key, _)| version.has(key)) {
        version.error("ban", "is missing, and so is every other clause: say what the version forbids, allows or limits, or write licensing_only = true");
    }
    clauses
}

fn items(t: &Keys<'_, '_>) -> Option<Items> {
    t.need("items", "\"all\", \"rest\" or a list of item codes", |k| match k.take("items")?.get_ref().as_str() {
        Some("all") => Some(Items::All),
        Some("rest") => Some(Items::Rest),
        Some(other) => {
            k.error("items", format!("{other:?} is neither \"all\" nor \"rest\": write one of the two, or a list of item codes in brackets"));
            None
        }
        None => listed(k),
    })
}

fn listed(k: &Keys<'_, '_>) -> Option<Items> {
    let items = k.list("items", item);
    let stated = k.take("items").and_then(|value| value.get_ref().as_array());
    if stated.is_some_and(|list| list.is_empty()) {
        k.error("items", "names no item: write item codes, \"all\" or \"rest\"");
    }
    (!items.is_empty()).then_some(Items::List(items))
}

fn item(word: &str) -> Result<Item, String> {
    Item::parse(word).map_err(|e| {
        let near = Item::ALL.iter().max_by(|a, b| strsim::jaro(a.as_str(), word).total_cmp(&strsim::jaro(b.as_str(), word)));
        near.map_or_else(|| e.to_string(), |near| format!("{e}: the nearest one is {near}"))
    })
}

fn ban(t: &Keys<'_, '_>) -> Option<Clause> {
    let (items, by, when) = (items(t), t.codes("by"), condition::read(t, "when"));
    Some(Clause::Ban(Ban { items: items?, by, when }))
}

fn cap(t: &Keys<'_, '_>) -> Option<Clause> {
    let items = items(t);
    let amount = t.need("amount", "the formula of the limit", |k| formula::read(k, "amount"));
    let when = condition::read(t, "when");
    let otherwise = t.code("otherwise");
    if !when.is_empty() && !t.has("otherwise") {
        t.error("otherwise", "is missing: say what holds where the facts of `when` are not there, banned or silent");
    }
    t.knows(&["tax"]);
    let tax = if t.has("tax") { tax(t) } else { Some(Tax::Inside) };
    let (by, proof, less) = (t.codes("by"), t.flag("proof_on_agency"), t.flag("less_employer_part"));
    Some(Clause::Cap(Cap {
        items: items?,
        by,
        amount: amount?,
        tax: tax?,
        when,
        proof_on_agency: proof.unwrap_or(false),
        otherwise: otherwise.unwrap_or(Otherwise::Silent),
        less_employer_part: less.unwrap_or(false),
    }))
}

fn tax(t: &Keys<'_, '_>) -> Option<Tax> {
    match t.take("tax")?.get_ref().as_str() {
        Some("inside") => return Some(Tax::Inside),
        Some("outside") => return Some(Tax::Outside { max_percent: None }),
        Some(other) => {
            t.error("tax", format!("{other:?} is neither \"inside\" nor \"outside\": write one of the two, or {{ outside_percent = \"18\" }}"));
            return None;
        }
        None => {}
    }
    let table = t.table("tax")?;
    let max_percent = table.need("outside_percent", "the highest rate such as \"18\"", |k| k.percent("outside_percent"));
    table.close();
    Some(Tax::Outside { max_percent: Some(max_percent?) })
}

fn allow(t: &Keys<'_, '_>) -> Option<Clause> {
    let (items, by, at, when) = (items(t), t.codes("by"), t.code("at"), condition::read(t, "when"));
    Some(Clause::Allow(Allow { items: items?, by, at: at.unwrap_or(Price::Any), when }))
}

fn gate(t: &Keys<'_, '_>) -> Option<Clause> {
    let (items, after) = (items(t), t.need("after", GateEvent::EXPECTED, |k| k.code("after")));
    let takes_all = t.need("takes_all", "true where early taking makes the whole charge unlawful, else false", |k| k.flag("takes_all"));
    Some(Clause::Gate(Gate { items: items?, after: after?, takes_all: takes_all? }))
}

fn receipt(t: &Keys<'_, '_>) -> Option<Clause> {
    let (items, at_least) = (items(t), t.need("at_least", "informal or itemised", |k| k.code("at_least")));
    Some(Clause::ReceiptDuty(ReceiptDuty { items: items?, at_least: at_least? }))
}

fn refund(t: &Keys<'_, '_>) -> Option<Clause> {
    let items = items(t);
    let share = t.need("share", "a percent such as \"50\", or \"unused_months\"", |k| match k.take("share")?.get_ref().as_str() {
        Some("unused_months") => Some(Share::UnusedMonths),
        Some(_) | None => k.percent("share").map(Share::Percent),
    });
    let (reasons, not_for, within_months) = (t.codes("reasons"), t.codes("not_for"), t.count("within_months"));
    let (to_worker, interest_percent, days) = (t.flag("to_worker").unwrap_or(true), t.percent("interest_percent"), t.count("days"));
    Some(Clause::Refund(Refund { items: items?, reasons, not_for, within_months, share: share?, to_worker, interest_percent, days }))
}

fn advance(t: &Keys<'_, '_>) -> Option<Clause> {
    let (items, from) = (items(t), t.need("from", AdvanceEvent::EXPECTED, |k| k.code("from")));
    let (months, days) = (t.count("months").unwrap_or(0), t.count("days").unwrap_or(0));
    Some(Clause::Advance(Advance { items: items?, from: from?, months, days }))
}

fn deduction(t: &Keys<'_, '_>) -> Option<Clause> {
    let (items, max_percent_of_month) = (items(t), t.percent("max_percent_of_month"));
    Some(Clause::Deduction(Deduction { items: items?, max_percent_of_month }))
}

fn loan(t: &Keys<'_, '_>) -> Option<Clause> {
    Some(Clause::Loan(Loan { max_annual_percent: t.percent("max_annual_percent"), tied_barred: t.flag("tied_barred").unwrap_or(false) }))
}

fn employer_cap(t: &Keys<'_, '_>) -> Option<Clause> {
    let (amount, note) = (formula::read(t, "amount"), note(t));
    Some(Clause::EmployerCap(EmployerCap { amount, note: note?.note }))
}

fn note(t: &Keys<'_, '_>) -> Option<Note> {
    t.need("note", "the clause in words", |k| k.text("note")).map(|note| Note { note: note.to_owned() })
}

fn tying(t: &Keys<'_, '_>) -> Option<Clause> {
    let (note, when) = (note(t), condition::read(t, "when"));
    Some(Clause::Tying(Tying { note: note?.note, when }))
}

fn import(t: &Keys<'_, '_>) -> Option<Clause> {
    let listed = t.list("listed", |place| match is_place(place) {
        true => Ok(place.to_owned()),
        false => Err(format!("{place:?} is no place of ISO 3166: write it like NZ or CA-ON")),
    });
    Some(Clause::Import(Import { items: items(t)?, listed }))
}

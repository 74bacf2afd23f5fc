//! How is the most that is lawful computed? A formula as a table whose first key says its kind.

use super::condition;
use super::grammar::{FORMULAS, FormulaWords};
use super::keys::{Keys, Value};
use crate::record::currency::Currency;
use crate::record::money::{Money, MoneyError};
use crate::rules::formula::{Formula, Per, WageBase};
use crate::rules::scope::Condition;

const KINDS: &str = "\"zero\", \"actual_cost\", or a table with fixed, wage_multiple, months_per_12, days_of_wages, percent_of_wages, \
                     lesser_of, sum_of, table, monthly or set_by";
/// Formulas inside formulas, at most.
const MAX_DEPTH: usize = 4;

/// The formula under a key.
pub(super) fn read(keys: &Keys<'_, '_>, key: &'static str) -> Option<Formula> {
    let value = keys.take(key)?;
    one(keys, key, value, 0)
}

fn one<'a>(keys: &Keys<'a, '_>, key: &'static str, value: &'a Value<'a>, depth: usize) -> Option<Formula> {
    match value.get_ref().as_str() {
        Some("zero") => return Some(Formula::Zero),
        Some("actual_cost") => return Some(Formula::ActualCost),
        Some(_) | None => {}
    }
    if value.get_ref().as_table().is_none() {
        keys.wrong(key, value, &format!("a formula, which is {KINDS}"));
        return None;
    }
    if MAX_DEPTH <= depth {
        keys.wrong(key, value, &format!("a formula at most {MAX_DEPTH} deep"));
        return None;
    }
    let table = keys.as_table(value, key)?;
    let formula = of_table(&table, depth);
    table.close();
    formula
}

fn of_table(t: &Keys<'_, '_>, depth: usize) -> Option<Formula> {
    let Some(FormulaWords { kind, beside, .. }) = FORMULAS.iter().find(|formula| t.has(formula.kind)) else {
        for FormulaWords { kind, beside, .. } in FORMULAS {
            t.knows(&[kind]);
            t.knows(beside);
        }
        t.sheet.error(&t.span, &t.path("fixed"), format!("is missing, and so is every other kind of formula: a formula is {KINDS}"));
        return None;
    };
    t.knows(&[kind]);
    t.knows(beside);
    Some(match *kind {
        "fixed" => Formula::Fixed { amount: money(t, "fixed", currency(t)?)?, per: t.code("per").unwrap_or(Per::Placement) },
        "wage_multiple" => Formula::WageMultiple { times: t.number("wage_multiple")?, base: base(t)? },
        "months_per_12" => wage_months(t)?,
        "days_of_wages" => Formula::DaysOfWages { days: t.number("days_of_wages")?, base: base(t)? },
        "percent_of_wages" => Formula::PercentOfWages { percent: t.percent("percent_of_wages")?, months: t.count("months") },
        "lesser_of" => Formula::LesserOf(several(t, "lesser_of", depth)),
        "sum_of" => Formula::SumOf(several(t, "sum_of", depth)),
        "table" => Formula::Table(rows(t, depth)),
        "monthly" => monthly(t)?,
        _ => Formula::Delegated { by: t.text("set_by")?.to_owned(), currency: if t.has("currency") { currency(t) } else { None } },
    })
}

fn wage_months(t: &Keys<'_, '_>) -> Option<Formula> {
    let per_12 = t.number("months_per_12");
    let duration = t.need("duration", "contract, permit or shorter_of_both", |k| k.code("duration"));
    let (base, max_months, extension_per_12) = (base(t), t.number("max_months"), t.number("extension_per_12"));
    Some(Formula::WageMonths { per_12: per_12?, max_months, base: base?, duration: duration?, extension_per_12 })
}

fn base(t: &Keys<'_, '_>) -> Option<WageBase> {
    t.need("base", "contract_basic, declared_fixed or first_month", |k| k.code("base"))
}

fn currency(t: &Keys<'_, '_>) -> Option<Currency> {
    t.need("currency", "a currency such as USD", |k| {
        let code = k.text("currency")?;
        Currency::parse(code).map_err(|e| k.error("currency", format!("{e}: write its three letters"))).ok()
    })
}

fn money(t: &Keys<'_, '_>, key: &'static str, currency: Currency) -> Option<Money> {
    t.need(key, "an amount such as \"1500.00\"", |k| {
        let Some(text) = k.take(key)?.get_ref().as_str() else {
            k.error(key, "is not in quotes: write the amount as a quoted plain decimal such as \"1500.00\"");
            return None;
        };
        Money::parse(text, currency)
            .map_err(|error| match error {
                MoneyError::NotDecimal(text) => k.error(key, format!("{text:?} is no number: write it as a quoted plain decimal such as \"1500.00\"")),
                MoneyError::TooManyDigits(..) | MoneyError::TooLarge | MoneyError::Currencies(..) => {
                    k.error(key, format!("{error}: write it to the minor unit"))
                }
            })
            .ok()
    })
}

fn several(t: &Keys<'_, '_>, key: &'static str, depth: usize) -> Vec<Formula> {
    let values = t.elements(key, "a list of formulas in brackets");
    if values.len() < 2 {
        t.error(key, "holds fewer than two formulas: write the formula itself");
    }
    values.into_iter().filter_map(|value| one(t, key, value, depth + 1)).collect()
}

fn rows(t: &Keys<'_, '_>, depth: usize) -> Vec<(Vec<Condition>, Formula)> {
    let mut rows = Vec::new();
    for row in t.tables("table") {
        let when = condition::read(&row, "when");
        let amount = row.need("amount", "the formula of the row", |k| one(k, "amount", k.take("amount")?, depth + 1));
        row.close();
        rows.extend(amount.map(|amount| (when, amount)));
    }
    rows
}

fn monthly(t: &Keys<'_, '_>) -> Option<Formula> {
    let currency = currency(t)?;
    let mut schedule: Vec<(u32, Option<u32>, Money)> = Vec::new();
    for row in t.tables("monthly") {
        let from = row.need("from", "the first month of stay, counted from 1", |k| k.count("from"));
        let (to, amount) = (row.count("to"), money(&row, "amount", currency));
        row.close();
        let (Some(from), Some(amount)) = (from, amount) else { continue };
        let next = schedule.last().map_or(Some(1), |(_, to, _)| to.map(|to| to + 1));
        if next != Some(from) || to.is_some_and(|to| to < from) {
            row.error("from", format!("{from} does not follow: months of stay begin with 1 and leave no gap"));
        }
        schedule.push((from, to, amount));
    }
    let restarts = t.need("restarts", "true where a new contract starts again at month 1, else false", |k| k.flag("restarts"));
    Some(Formula::Monthly { schedule, restarts: restarts? })
}

//! Is what comes in money enough where food or housing is not free? By the worth that the model sets on each of them.
//!
//! `domain.md` 2.5: what is given free counts as its worth, what is not given as nothing, what is deducted as its worth taken away.
//! Whatever the paper pays above the least wage counts towards it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::days::Day;
use super::fallen::papers_before;
use super::{Floor, told};
use crate::audit::case::Case;
use crate::audit::grade::{TERM_BANDS, band};
use crate::audit::terms::beside::InKind;
use crate::audit::terms::measure::wage_of_month;
use crate::audit::terms::paper::Paper;
use crate::audit::terms::told::Bench;
use crate::record::code::Code as _;
use crate::record::contract::Term;
use crate::record::currency::Currency;
use crate::record::finding::{Finding, Grade, Indicator};
use crate::record::money::Exact;
use crate::record::placement::Placement;
use crate::rules::book::RuleBook;
use crate::rules::models::{Part, Weight};

/// What free food and housing are worth a month for a placement on a day, by the first model of its way that says so; of food also what a
/// model lets an employer pay instead.
#[must_use]
pub fn in_kind(law: &RuleBook, p: &Placement, on: NaiveDate) -> InKind {
    let parts: Vec<&Part> = law.models().reaching(p).flat_map(|model| &model.parts).filter(|part| part.holds_on(on)).collect();
    let set = |term: Term| {
        let own = |part: &&Part| part.in_kind.iter().find(|(kind, _)| *kind == term).map(|(_, worth)| *worth);
        let instead = |part: &&Part| part.terms.number(Term::FoodAllowanceMonth).filter(|_| term == Term::Food);
        parts.iter().find_map(|part| own(part).or_else(|| instead(part)).zip(currency(part)))
    };
    let sum = |term| set(term).map(|(worth, currency)| Exact::new(worth, currency));
    InKind { food: sum(Term::Food), accommodation: sum(Term::Accommodation) }
}

fn currency(part: &Part) -> Option<Currency> {
    part.terms.word(Term::WageCurrency).and_then(|code| Currency::parse(code).ok())
}

/// What a month asks for and what it gives, in the currency of the model.
struct Month {
    asked: Decimal,
    given: Decimal,
    trace: Vec<String>,
}

/// The finding of a month that is worth less than the model asks for; `None` where it is enough, or where the papers do not say.
pub(super) fn short(case: &Case<'_>, law: &RuleBook, bench: &Bench<'_>, (floor, part, day): (Floor<'_>, &Part, Day)) -> Option<Finding> {
    let least = wage_of_month(bench.yard.list, &floor.paper(case.placement, day))?;
    let paper = papers_before(bench, day.on).find(|paper| part.in_kind.iter().any(|(term, _)| paper.terms.get(*term).is_some()))?;
    let Some(month) = month(bench, (part, least), paper) else {
        return Some(unclear(case, law, floor, (day, paper)));
    };
    let short = month.asked - month.given;
    (Decimal::ZERO < short).then(|| below(case, law, (floor, least), (day, paper, month)))
}

/// `None` where an allowance is promised and its sum is not stated, or no rate is known.
fn month(bench: &Bench<'_>, (part, least): (&Part, Exact), paper: &Paper<'_>) -> Option<Month> {
    let not_free: Vec<(Term, Decimal, &str)> =
        part.in_kind.iter().filter_map(|(term, worth)| Some((*term, *worth, paper.terms.word(*term)?))).filter(|(_, _, word)| *word != "free").collect();
    let own = |value: Decimal| bench.yard.rates.convert(Exact::new(value, paper.currency), least.currency, paper.on).map(|c| c.amount.value);
    let promised = |term: Term| not_free.iter().any(|(kind, _, word)| *kind == term && *word == "allowance");
    let (fixed, food) = (paper.terms.number(Term::AllowancesMonth), paper.terms.number(Term::FoodAllowanceMonth));
    if fixed.is_none() && (promised(Term::Accommodation) || promised(Term::Food) && food.is_none()) {
        return None;
    }
    let wage = match wage_of_month(bench.yard.list, paper) {
        Some(wage) => own(wage.value)?.max(least.value),
        // Silent on the wage: the least is taken for granted here, and the wage is measured by itself.
        None => least.value,
    };
    let allowances = own(fixed.unwrap_or_default() + food.filter(|_| promised(Term::Food)).unwrap_or_default())?;
    let worth: Decimal = not_free.iter().map(|(_, worth, _)| *worth).sum();
    let taken: Decimal = not_free.iter().filter(|(_, _, word)| *word == "deducted").map(|(_, worth, _)| *worth).sum();
    let mut trace: Vec<String> = not_free.iter().map(|(term, worth, word)| format!("{term} is {word}: worth {worth} {} a month", least.currency)).collect();
    let (asked, given) = (least.value + worth, wage + allowances - taken);
    trace.push(format!("wage {} and worth {worth} make {} {}", least.value, asked.normalize(), least.currency));
    trace.push(format!("wage {} and allowances {}, less {taken} deducted, make {}", wage.normalize(), allowances.normalize(), given.normalize()));
    Some(Month { asked, given, trace })
}

fn below(case: &Case<'_>, law: &RuleBook, (floor, least): (Floor<'_>, Exact), (day, paper, month): (Day, &Paper<'_>, Month)) -> Finding {
    let Month { asked, given, trace } = month;
    let (outcome, why) = told::outcome(floor, Term::WageAmount, (day, paper));
    let mut finding = case.finding(Indicator::ContractBelowFloor, outcome);
    let part = (asked - given).checked_div(asked).unwrap_or_default();
    finding.grade = Some(band(part, TERM_BANDS).max(Grade::G3));
    finding.term = Some(Term::AllowancesMonth.as_str());
    finding.rule = Some(floor.cited(law, Some(day), day.column));
    let sum = |value| Exact::new(value, least.currency);
    finding.explanation = format!(
        "Food or housing is not free in {}, and what is paid instead is {} too little a month: {} where {} are asked for.",
        paper.name(),
        sum(asked - given),
        sum(given),
        sum(asked)
    );
    finding.trace = trace;
    finding.trace.push(format!("short by {} %", (part * Decimal::ONE_HUNDRED).round_dp(2).normalize()));
    finding.trace.extend(why);
    let cells = [Term::Food, Term::Accommodation, Term::WageAmount, Term::AllowancesMonth, Term::FoodAllowanceMonth];
    finding.evidence = cells.into_iter().filter_map(|term| paper.evidence(term)).chain([day.evidence()]).collect();
    finding
}

fn unclear(case: &Case<'_>, law: &RuleBook, floor: Floor<'_>, (day, paper): (Day, &Paper<'_>)) -> Finding {
    let why = format!("Food or housing is not free in {}, and the sum that is paid instead could not be measured.", paper.name());
    let mut finding = case.not_assessable(Indicator::ContractBelowFloor, "missing:allowances_month", why);
    finding.term = Some(Term::AllowancesMonth.as_str());
    finding.rule = Some(floor.cited(law, Some(day), day.column));
    finding.trace = match floor.weight(Term::WageAmount, day.on) {
        Weight::Binds => Vec::new(),
        Weight::Advises(why) => vec![format!("it would be an advisory: {why}")],
    };
    finding
}

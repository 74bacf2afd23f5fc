//! Does the whole rule book, laid over anybody's charges, keep its own laws? Nobody is owed more than was paid; more money taken never
//! means less owed back; the order of facts and the law of other places change nothing.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{Days, TimeDelta};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use recruitwatch::audit::case::{Case, Ground, Position};
use recruitwatch::audit::{Judgement, judge};
use recruitwatch::record::charge::{Charge, ChargeKind, Item, Method, PaidBy, PayeeKind, Receipt};
use recruitwatch::record::code::Code;
use recruitwatch::record::currency::Currency;
use recruitwatch::record::finding::{Finding, Outcome};
use recruitwatch::record::id::Id;
use recruitwatch::record::money::Money;
use recruitwatch::record::period::plus_months;
use recruitwatch::record::place::{Country, Occupation};
use recruitwatch::record::placement::{EndedReason, Event, HiringChannel, Placement, Sex};
use recruitwatch::record::rate::{Rate, Rates};
use recruitwatch::record::register::Register;
use recruitwatch::record::table::Table;
use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::norm::{Actor, Version};
use recruitwatch::rules::parse::parse;
use rust_decimal::Decimal;

use crate::house::{bare_charge, day, norm_of, placement};
use crate::rules::sample::seeds;

/// The law as it is seeded.
static SEEDED: LazyLock<RuleBook> = LazyLock::new(|| parse(&seeds()).unwrap_or_else(|errors| panic!("{} mistakes", errors.len())));

/// The law as it is seeded, with a ban of everything in a place that no placement here goes to.
static WITH_ANOTHER: LazyLock<RuleBook> = LazyLock::new(|| {
    let mut texts = seeds();
    texts.push(norm_of("zz-elsewhere", "FJ", "origin", "[\"origin_agency\"]", "[[version.ban]]\nitems = \"all\"\n"));
    parse(&texts).unwrap_or_else(|errors| panic!("{} mistakes", errors.len()))
});

/// Every currency that the seeds name.
static NAMED: LazyLock<BTreeSet<Currency>> = LazyLock::new(|| {
    let words = |text: &str| -> Vec<Currency> { text.split(|c: char| !c.is_alphanumeric()).filter_map(|word| Currency::parse(word).ok()).collect() };
    seeds().iter().flat_map(|(_, text)| words(text)).collect()
});

/// Currencies in which charges are made, beside that of the wage.
const CURRENCIES: [&str; 8] = ["USD", "BDT", "INR", "PHP", "TWD", "VND", "JPY", "KWD"];

/// What a seed of randomness decides of a placement.
#[derive(Debug, Clone)]
struct Fate {
    norm: Index,
    version: Index,
    pick: [Index; 6],
    after: i64,
    months: u32,
    wage: i64,
    facts: [bool; 8],
    lasted: u32,
}

/// What it decides of one charge.
#[derive(Debug, Clone)]
struct Sum {
    /// Four times of five in the words of the norm, else anything.
    strays: [u8; 4],
    pick: [Index; 6],
    digits: i64,
    power: u32,
    later: i64,
    facts: [bool; 5],
}

fn fate() -> impl Strategy<Value = Fate> {
    let pick = any::<[Index; 6]>();
    let job = (-30_i64..1_500, select(vec![6_u32, 12, 18, 24, 30, 36, 60]), 1_000_i64..1_000_000);
    (any::<Index>(), any::<Index>(), pick, job, any::<[bool; 8]>(), 0_u32..30).prop_map(|(norm, version, pick, (after, months, wage), facts, lasted)| Fate {
        norm,
        version,
        pick,
        after,
        months,
        wage,
        facts,
        lasted,
    })
}

fn sum() -> impl Strategy<Value = Sum> {
    let amount = (0_i64..1_000, 0_u32..6);
    (any::<[u8; 4]>(), any::<[Index; 6]>(), amount, -40_i64..400, any::<[bool; 5]>()).prop_map(|(strays, pick, (digits, power), later, facts)| Sum {
        strays,
        pick,
        digits,
        power,
        later,
        facts,
    })
}

/// A placement that goes the way of some version of some norm, with charges of which that version speaks as a rule.
pub fn any_case() -> impl Strategy<Value = (Placement, Vec<Charge>)> {
    (fate(), prop::collection::vec(sum(), 0..6)).prop_map(|(fate, sums)| {
        let norms: Vec<_> = SEEDED.norms().iter().collect();
        let version: &Version = fate.version.get(&fate.norm.get(&norms).versions);
        let p = placement_under(version, &fate);
        let charges = (0..).zip(&sums).flat_map(|(at, sum)| charges_under(version, &p, (at, sum))).collect();
        (p, charges)
    })
}

fn placement_under(version: &Version, fate: &Fate) -> Placement {
    let Fate { pick, facts, .. } = fate;
    let all: Vec<Country> = Country::all().filter(|country| country.code() != "FJ").collect();
    let end = |own: &[Country], at: usize| if own.is_empty() { *pick[at].get(&all) } else { *pick[at].get(own) };
    let (corridor, scope) = (&version.corridor, &version.scope);
    let mut p = placement();
    p.origin = end(&corridor.origins, 0);
    p.destination = end(&corridor.destinations, 1);
    p.origin_area = corridor.origin_areas.first().cloned();
    p.destination_area = corridor.destination_areas.first().cloned();
    p.occupation = scope.occupations.first().cloned().unwrap_or_else(|| Occupation::parse("9329").unwrap());
    p.worker_sex = scope.sexes.first().copied().or(facts[0].then_some(Sex::Female));
    p.programme = scope.programmes.first().cloned();
    p.worker_class = scope.worker_classes.first().cloned();
    p.sector = scope.sectors.first().cloned();
    p.event = scope.events.first().copied().unwrap_or(if facts[1] { *pick[2].get(Event::ALL) } else { Event::FirstEntry });
    p.hiring_channel = scope.channels.first().copied().unwrap_or(HiringChannel::Agency);
    let last = version.until.map_or(i64::MAX, |until| (until - version.from.unwrap_or(until)).num_days() + 30);
    p.contract_signed_on = version.from.unwrap_or(day("2015-01-01")) + TimeDelta::days(fate.after.min(last));
    let signed = p.contract_signed_on;
    p.recruited_on = facts[2].then(|| signed - Days::new(30));
    p.departed_on = Some(signed + Days::new(20));
    p.arrived_on = facts[3].then(|| signed + Days::new(21));
    p.first_wage_on = facts[4].then(|| signed + Days::new(52));
    p.ended_on = facts[5].then(|| plus_months(signed, fate.lasted + 1));
    p.ended_reason = facts[6].then(|| *pick[3].get(EndedReason::ALL));
    p.foreign_agency_paid = facts[7].then_some(false);
    p.contract_months = fate.months;
    p.wage = Money::new(fate.wage, some_currency(&pick[4]));
    p.first_month_earnings = facts[3].then_some(p.wage);
    p
}

/// A charge, and now and then a third of it given back.
fn charges_under(version: &Version, p: &Placement, (at, sum): (u32, &Sum)) -> Vec<Charge> {
    let Sum { strays, pick, facts, .. } = sum;
    let strays = strays.map(|byte| byte < 51);
    let named: Vec<Item> = Item::ALL.iter().copied().filter(|item| version.clauses.iter().any(|clause| clause.names(*item))).collect();
    let item = if strays[0] || named.is_empty() { *pick[0].get(Item::ALL) } else { *pick[0].get(&named) };
    let currency = if strays[1] { some_currency(&pick[1]) } else { p.wage.currency };
    let id = format!("c{at}");
    let mut charge = bare_charge(&id, item, Money::new(sum.digits * 10_i64.pow(sum.power), currency));
    charge.line = 2 * at + 2;
    charge.charged_on = p.contract_signed_on + TimeDelta::days(sum.later);
    charge.period_from = (item == Item::ServiceFee).then_some(charge.charged_on);
    charge.payee_kind = Some(if strays[2] { *pick[2].get(PayeeKind::ALL) } else { takes(*pick[2].get(&version.binds)) });
    charge.paid_by = if strays[3] { *pick[3].get(PaidBy::ALL) } else { PaidBy::Worker };
    charge.receipt = Some(*pick[4].get(Receipt::ALL));
    charge.method = facts[0].then(|| *pick[5].get(Method::ALL));
    charge.actual_cost = facts[1].then(|| Money::new(charge.amount.minor / 2, currency));
    charge.service_rendered = facts[2].then_some(true);
    charge.tax_amount = facts[3].then(|| Money::new(charge.amount.minor / 6, currency));
    if !facts[4] {
        return vec![charge];
    }
    let mut refund = Charge { line: charge.line + 1, kind: ChargeKind::Refund, refund_of: Some(Id::new(&id)), ..charge.clone() };
    refund.charge_id = Id::new(format!("r{at}"));
    refund.amount.minor /= 3;
    vec![refund, charge]
}

fn some_currency(pick: &Index) -> Currency {
    Currency::parse(CURRENCIES[pick.index(CURRENCIES.len())]).unwrap()
}

/// Who takes money in the name of an actor.
const fn takes(actor: Actor) -> PayeeKind {
    match actor {
        Actor::OriginAgency => PayeeKind::Agency,
        Actor::DestinationAgency => PayeeKind::DestinationAgency,
        Actor::Employer => PayeeKind::Employer,
        Actor::Lender => PayeeKind::Lender,
        Actor::Government => PayeeKind::Government,
        Actor::ThirdParty => PayeeKind::Clinic,
    }
}

/// One for one between all currencies, so that sums of different currencies can be added up.
fn one_for_one(charges: &[Charge]) -> Rates {
    let mut rates = Rates::default();
    for charge in charges {
        let others = NAMED.iter().copied().chain(CURRENCIES.map(|code| Currency::parse(code).unwrap()));
        for quote in others.filter(|quote| *quote != charge.amount.currency) {
            rates.add(Rate { line: 2, day: charge.charged_on, base: charge.amount.currency, quote, rate: Decimal::ONE, source: None });
        }
    }
    rates
}

pub fn judged(p: &Placement, charges: &[Charge], law: &RuleBook) -> Judgement {
    let tables = BTreeSet::from([Table::Placements, Table::Charges]);
    let (register, rates, position) = (Register::default(), one_for_one(charges), Position::default());
    let ground = Ground { tables: &tables, register: &register, rates: &rates, as_of: day("2045-01-01") };
    judge(&Case { placement: p, charges, contracts: &[], payments: &[], rejected_rows: 0, position: &position, ground: &ground }, law)
}

fn value(money: &Money) -> Decimal {
    money.exact().value
}

/// What the worker is out of pocket; a loan that the agency named counts as the worker's.
fn paid(charges: &[Charge]) -> Decimal {
    let of = |kind| charges.iter().filter(move |c| c.kind == kind && c.paid_by == PaidBy::Worker).map(|c| value(&c.amount)).sum::<Decimal>();
    of(ChargeKind::Charge) - of(ChargeKind::Refund)
}

fn owed(judgement: &Judgement) -> Decimal {
    judgement.refund_due.due.iter().map(value).sum()
}

/// Half a unit of the coarsest currency for each sum that was rounded.
fn rounding(judgement: &Judgement) -> Decimal {
    Decimal::new(5, 1) * Decimal::from(judgement.findings.iter().filter(|f| f.excess.is_some()).count())
}

fn ids(judgement: &Judgement) -> Vec<String> {
    let mut ids: Vec<String> = judgement.findings.iter().map(Finding::finding_id).collect();
    ids.sort();
    ids
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn nobody_is_owed_more_than_was_paid((p, charges) in any_case()) {
        let judgement = judged(&p, &charges, &SEEDED);
        prop_assert!(owed(&judgement) <= paid(&charges) + rounding(&judgement), "owed {} of {}", owed(&judgement), paid(&charges));
        for finding in judgement.findings.iter().filter(|f| f.outcome != Outcome::Clear) {
            if let (Some(excess), Some(found)) = (finding.excess, finding.found) {
                prop_assert!(0 <= excess.minor && excess.currency == found.currency && excess.minor <= found.minor, "{finding:?}");
            }
        }
    }

    #[test]
    fn more_taken_is_never_less_owed((p, charges) in any_case(), which in any::<Index>(), more in 1_i64..900_000) {
        let before = judged(&p, &charges, &SEEDED);
        let by_worker: Vec<usize> = (0..charges.len()).filter(|at| charges[*at].kind == ChargeKind::Charge && charges[*at].paid_by == PaidBy::Worker).collect();
        if by_worker.is_empty() {
            return Ok(());
        }
        let mut raised = charges.clone();
        raised[*which.get(&by_worker)].amount.minor += more;
        let after = judged(&p, &raised, &SEEDED);
        prop_assert!(owed(&before) <= owed(&after) + rounding(&after), "{} before, {} after", owed(&before), owed(&after));
    }

    #[test]
    fn the_order_of_facts_changes_nothing((p, charges) in any_case(), by in any::<Index>()) {
        let mut turned = charges.clone();
        turned.reverse();
        turned.rotate_left(by.index(charges.len().max(1)).min(charges.len()));
        let (a, b) = (judged(&p, &charges, &SEEDED), judged(&p, &turned, &SEEDED));
        prop_assert_eq!(ids(&a), ids(&b));
        prop_assert_eq!(a.refund_due, b.refund_due);
    }

    #[test]
    fn the_law_of_another_place_changes_nothing((p, charges) in any_case()) {
        let (a, b) = (judged(&p, &charges, &SEEDED), judged(&p, &charges, &WITH_ANOTHER));
        prop_assert_eq!(ids(&a), ids(&b));
        prop_assert_eq!(a.refund_due, b.refund_due);
    }
}

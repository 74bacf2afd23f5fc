//! The worker's question: may they ask me for this, how much at most, by which law, and how much of what they ask is too much? And then:
//! what to ask for, and whom to turn to.
//!
//! A worker at the recruiter's table may not know the job's number, the wage or the months. What is not stated is not invented: the
//! question is answered for everything that it may be (`worlds`), and only what comes out the same each time is told.

mod answer;
mod ask_for;
mod exchange;
mod headline;
mod item;
mod merge;
mod promise;
mod sure;
mod takers;
mod told;
mod worlds;

use chrono::NaiveDate;

pub use crate::audit::ask::{Duty, May};
pub use answer::{FeeAnswer, ItemLine, LawLine, SharedExcess};
pub use ask_for::AskFor;
pub use exchange::{Exchange, Exchanged, RateUsed};
pub use headline::Headline;
pub use item::{unstated, unstated_words};
pub use sure::Sureness;
pub use takers::{Taker, TakerLine};

use crate::flow::jobs::job_said;
use crate::flow::places::Places;
use crate::record::charge::Item;
use crate::record::code::{Code, codes};
use crate::record::money::Money;
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Sex, WagePeriod};
use crate::record::rate::Rates;
use crate::record::said::{Fact, Said};
use crate::record::words::country_said;
use crate::rules::book::RuleBook;
use told::{Told, told_in};

/// What the worker says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeQuestion {
    /// Where the worker is recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// The work, ISCO-08, where it is known.
    pub occupation: Option<Occupation>,
    /// Sex, where it is stated.
    pub sex: Option<Sex>,
    /// The wage that was promised, where it is known.
    pub wage: Option<Money>,
    /// For what.
    pub wage_period: WagePeriod,
    /// Months of the contract, where they are known.
    pub months: Option<u32>,
    /// Day of signature.
    pub on: NaiveDate,
    /// What was asked.
    pub asked: Vec<(Item, Money)>,
}

codes! {
    /// Something that the worker did not say.
    Unstated, "one of occupation sex wage months": Occupation = "occupation", Sex = "sex", Wage = "wage", Months = "months",
}

/// What an answer rests on besides the question.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The law.
    pub law: &'a RuleBook,
    /// Rates of exchange.
    pub rates: &'a Rates,
    /// Money and offices of both ends.
    pub places: &'a Places,
    /// The day of asking: a source that had to be read again before it is no longer confirmed.
    pub today: NaiveDate,
}

/// Answers. The agency named in the case is nobody: only the law of fees is asked.
#[must_use]
pub fn assess_fee(question: &FeeQuestion, known: Known<'_>) -> FeeAnswer {
    let told: Vec<Told> = worlds::possible(question, known.law).into_iter().map(|world| told_in(question, world, known)).collect();
    let merged: Vec<ItemLine> = Item::ALL.iter().filter_map(|item| merge::one_item(*item, &told)).collect();
    let unknown = headline::unknown(question, &merged, known.law);
    let (too_much, ask_for, open) = (merge::at_least(&told), ask_for::ask_for(&told), item::open(question, &told));
    let findings = merge::everywhere(told);
    let items = item::dressed(merged, question, &item::By { ask_for: &ask_for, findings: &findings, open: &open, law: known.law });
    let (verdict, shared, depends_on) = (headline::headline(&items, &too_much), item::shared(question, &findings), item::depends_on(&items));
    let exchange = Exchange::of(question, exchange::sums(&items, &too_much, &shared), known.rates, known.places);
    FeeAnswer {
        verdict,
        words: verdict.words(),
        question: in_words(question),
        origin: question.origin,
        destination: question.destination,
        on: question.on,
        items,
        in_all: exchange.in_all(&too_much, question.on, known.rates),
        too_much,
        shared,
        depends_on,
        unknown,
        next_steps: verdict.next_steps(),
        ask_for,
        help: known.places.help(question.origin, question.destination),
        exchange,
        findings,
        rule_book: known.law.digest().to_string(),
    }
}

fn in_words(asked: &FeeQuestion) -> Said {
    let FeeQuestion { origin, destination, occupation, wage, wage_period, months, .. } = asked;
    let way = Said::new("fees-way", format!("{} to {}", origin.name(), destination.name()));
    let parts = [
        Some(way.with("origin", country_said(*origin)).with("destination", country_said(*destination)).into()),
        occupation.as_ref().map(|occupation| job_said(occupation).within()),
        wage.map(|wage| wage_said(wage, *wage_period).into()),
        months.map(|months| Said::new("fees-months", format!("{months} months")).with("count", u64::from(months)).into()),
    ];
    let parts = Fact::List(parts.into_iter().flatten().collect());
    Said::new("fees-question", parts.english()).with("parts", parts)
}

fn wage_said(wage: Money, period: WagePeriod) -> Said {
    Said::of_code("wage-each", period.as_str(), format!("{wage} for each {period}")).with("wage", wage)
}

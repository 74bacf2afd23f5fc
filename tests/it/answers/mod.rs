//! May they ask me for this? What a worker is told: in which money, how surely, what to ask for, and whom to turn to.

mod asks;
mod exchange;
mod kept;
mod places;
mod sure;

use recruitwatch::flow::assess_fee::{FeeAnswer, FeeQuestion, ItemLine, Known, assess_fee};
use recruitwatch::flow::places::Places;
use recruitwatch::record::charge::Item;
use recruitwatch::record::code::Code;
use recruitwatch::record::place::Occupation;
use recruitwatch::record::placement::WagePeriod;
use recruitwatch::record::rate::{Rate, Rates};
use recruitwatch::rules::book::RuleBook;

use crate::house::{book, country, currency, day, money};

/// A worker from Ghana who goes to Mauritius, to whom everything was said that the law asks for.
pub fn question(asked: &[(Item, &str)]) -> FeeQuestion {
    FeeQuestion {
        origin: country("GH"),
        destination: country("MU"),
        occupation: Some(Occupation::parse("9329").unwrap()),
        sex: None,
        wage: Some(money("20000.00 MUR")),
        wage_period: WagePeriod::Month,
        months: Some(24),
        on: day("2024-03-01"),
        asked: asked.iter().map(|(item, sum)| (*item, money(sum))).collect(),
    }
}

/// The answer under some invented norms, without any rate.
pub fn answer(question: &FeeQuestion, norms: &[(String, String)]) -> FeeAnswer {
    told(question, &book(norms), &Rates::default())
}

pub fn told(question: &FeeQuestion, law: &RuleBook, rates: &Rates) -> FeeAnswer {
    assess_fee(question, Known { law, rates, places: &Places::of_seeds().unwrap(), today: day("2026-11-26") })
}

/// Rates as `2024-02-28 MUR GHS 0.25`, each of an invented bank.
pub fn rates(rows: &[&str]) -> Rates {
    let mut rates = Rates::default();
    for row in rows {
        let [on, base, quote, rate] = row.split(' ').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let (base, quote) = (currency(base), currency(quote));
        rates.add(Rate { line: 2, day: day(on), base, quote, rate: rate.parse().unwrap(), source: Some("Invented Bank".into()) });
    }
    rates
}

pub fn line(answer: &FeeAnswer, item: Item) -> &ItemLine {
    answer.items.iter().find(|line| line.item == item).unwrap_or_else(|| panic!("{} is not told of", item.as_str()))
}

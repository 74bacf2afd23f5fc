//! How much is a sum in the money of the other end of the way? By a rate that is known, with its day and source; never a guess.

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use super::FeeQuestion;
use super::answer::{ItemLine, SharedExcess};
use crate::flow::places::Places;
use crate::record::currency::Currency;
use crate::record::money::{Exact, Money};
use crate::record::rate::{Quoted, Rates};
use crate::record::said::{Fact, Said};

/// The sums of an answer in the money of both ends.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Exchange {
    /// The money of the country of origin, where one is known.
    pub origin: Option<Currency>,
    /// The money of the country of work, where one is known.
    pub destination: Option<Currency>,
    /// Each sum, once, with the same in the money of the other end, or of both ends where it is in neither.
    pub sums: Vec<Exchanged>,
    /// The rates that were used.
    pub rates: Vec<RateUsed>,
    /// Pairs of currencies of which no rate is known for the day: their sums stand in one money only.
    pub no_rate: Vec<(Currency, Currency)>,
}

/// A sum in another money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Exchanged {
    /// The sum as it stands in the answer.
    pub sum: Money,
    /// About so much of the other money, rounded to its minor unit, half to even.
    pub about: Money,
}

/// A rate of exchange with its day and source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RateUsed {
    /// One unit of this…
    pub base: Currency,
    /// …is `rate` units of this.
    pub quote: Currency,
    /// The rate, as an exact decimal.
    pub rate: String,
    /// The day that it is of: the last one known within ten days before the day of the question.
    pub on: NaiveDate,
    /// Who published it, where that is stated.
    pub source: Option<String>,
}

impl RateUsed {
    fn said(&self) -> Said {
        let Self { base, quote, rate, on, source } = self;
        let said = Said::new(if source.is_some() { "fees-rate" } else { "fees-rate-no-source" }, self.to_string());
        let said = said.with("rate", format!("1 {base} = {rate} {quote}")).with("day", *on);
        match source {
            Some(source) => said.with("source", source.as_str()),
            None => said,
        }
    }
}

impl fmt::Display for RateUsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let by = self.source.as_deref().unwrap_or("source not stated");
        write!(f, "1 {} = {} {} on {} ({by})", self.base, self.rate, self.quote, self.on)
    }
}

impl Exchange {
    /// Every sum of an answer in the money of the other end.
    pub(super) fn of(question: &FeeQuestion, sums: Vec<Money>, rates: &Rates, places: &Places) -> Self {
        let (origin, destination) = (places.currency(question.origin), places.currency(question.destination));
        let mut exchange = Self { origin, destination, ..Self::default() };
        let mut seen: Vec<Money> = Vec::new();
        for sum in sums {
            if !seen.contains(&sum) {
                seen.push(sum);
                exchange.add(sum, question.on, rates);
            }
        }
        exchange
    }

    fn add(&mut self, sum: Money, on: NaiveDate, rates: &Rates) {
        let mut ends: Vec<Currency> = [self.origin, self.destination].into_iter().flatten().filter(|end| *end != sum.currency).collect();
        ends.dedup();
        for end in ends {
            let exchanged = rates.quoted(sum.currency, end, on).and_then(|quoted| Some((quoted, quoted.exchange(sum.exact())?)));
            match exchanged {
                Some((quoted, about)) => {
                    self.sums.push(Exchanged { sum, about: about.rounded() });
                    self.used(quoted);
                }
                None if !self.no_rate.contains(&(sum.currency, end)) && !self.no_rate.contains(&(end, sum.currency)) => self.no_rate.push((sum.currency, end)),
                None => {}
            }
        }
    }

    fn used(&mut self, quoted: Quoted<'_>) {
        let Quoted { base, quote, rate, day, source } = quoted;
        let used = RateUsed { base, quote, rate: rate.normalize().to_string(), on: day, source: source.map(str::to_owned) };
        if !self.rates.contains(&used) {
            self.rates.push(used);
        }
    }

    /// A sum in other money; empty where no rate is known or none is needed.
    pub fn about(&self, sum: Money) -> impl Iterator<Item = Money> {
        self.sums.iter().filter(move |exchanged| exchanged.sum == sum).map(|exchanged| exchanged.about)
    }

    /// Several sums as one, in the money of each end of the way for which every rate is known; empty where one sum says it already.
    /// Rounded once, at the end.
    pub(super) fn in_all(&self, sums: &[Money], on: NaiveDate, rates: &Rates) -> Vec<Money> {
        if sums.len() < 2 {
            return Vec::new();
        }
        let mut ends: Vec<Currency> = [self.origin, self.destination].into_iter().flatten().collect();
        ends.dedup();
        let total = |end: Currency| {
            let parts: Option<Vec<Exact>> = sums.iter().map(|sum| rates.convert(sum.exact(), end, on).map(|converted| converted.amount)).collect();
            let value = parts?.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part.value))?;
            Some(Exact::new(value, end).rounded())
        };
        ends.into_iter().filter_map(total).collect()
    }

    /// What could not be shown in other money, as a sentence; `None` where everything could.
    #[must_use]
    pub fn missing(&self, on: NaiveDate) -> Option<Said> {
        let pairs: Vec<String> = self.no_rate.iter().map(|(from, to)| format!("{from} and {to}")).collect();
        let english = || format!("We know no rate of exchange for {on} between {}. We do not guess one.", pairs.join(", or between "));
        let marks = self.no_rate.iter().map(|(from, to)| Fact::from(format!("{from} / {to}"))).collect();
        (!pairs.is_empty()).then(|| Said::new("fees-no-rate", english()).with("day", on).with("pairs", Fact::List(marks)))
    }

    /// The rates that were used, with day and source.
    #[must_use]
    pub fn rates_said(&self) -> Vec<Said> {
        self.rates.iter().map(RateUsed::said).collect()
    }
}

/// Every sum that an answer shows.
pub(super) fn sums(items: &[ItemLine], too_much: &[Money], shared: &[SharedExcess]) -> Vec<Money> {
    let of_item = |item: &ItemLine| {
        let limits = item.most.into_iter().chain(item.laws.iter().filter_map(|line| line.most)).chain(item.takers.iter().filter_map(|taker| taker.most));
        limits.chain(item.asked.iter().copied()).chain(item.too_much).collect::<Vec<Money>>()
    };
    let totals = too_much.iter().copied().chain(shared.iter().map(|shared| shared.too_much));
    items.iter().flat_map(of_item).chain(totals).filter(|sum| !sum.is_zero()).collect()
}

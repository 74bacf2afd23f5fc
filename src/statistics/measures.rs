//! What is the middle of some values? Means and quantiles, exactly, each under its own name: small samples differ a lot between rules
//! (`domain.md` 4.4). Every value has a weight; in a full count it is one.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A value with its weight, which is above zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weighted {
    /// The value.
    pub value: Decimal,
    /// How many it stands for.
    pub weight: Decimal,
}

/// Values in order, ready to be measured. Never empty.
#[derive(Debug, Clone)]
pub struct Sample {
    ordered: Vec<Weighted>,
    weight: Decimal,
}

impl Sample {
    /// Values in any order; `None` where there are none.
    #[must_use]
    pub fn new(values: impl IntoIterator<Item = Weighted>) -> Option<Self> {
        let mut ordered: Vec<Weighted> = values.into_iter().filter(|one| Decimal::ZERO < one.weight).collect();
        ordered.sort_unstable();
        let weight = ordered.iter().map(|one| one.weight).sum();
        (!ordered.is_empty()).then_some(Self { ordered, weight })
    }

    /// Values that each stand for one.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = Decimal>) -> Option<Self> {
        Self::new(values.into_iter().map(|value| Weighted { value, weight: Decimal::ONE }))
    }

    /// The mean.
    #[must_use]
    pub fn mean(&self) -> Decimal {
        let sum: Decimal = self.ordered.iter().map(|one| one.value * one.weight).sum();
        sum / self.weight
    }

    /// The quantile between the two nearest values (linear, "type 7" of Hyndman and Fan). It knows no weights.
    #[must_use]
    pub fn quantile_linear(&self, part: Decimal) -> Decimal {
        let last = self.ordered.len() - 1;
        let place = part * Decimal::from(last);
        let below = place.floor().to_usize().unwrap_or(last).min(last);
        let (low, high) = (self.ordered[below].value, self.ordered[(below + 1).min(last)].value);
        low + (high - low) * (place - place.floor())
    }

    /// The smallest value up to which at least that part of the weight lies ("nearest rank" where every weight is one).
    #[must_use]
    pub fn quantile_by_rank(&self, part: Decimal) -> Decimal {
        let wanted = part * self.weight;
        let mut reached = Decimal::ZERO;
        for one in &self.ordered {
            reached += one.weight;
            if wanted <= reached {
                return one.value;
            }
        }
        self.ordered[self.ordered.len() - 1].value
    }

    /// The part of the weight of which something holds.
    #[must_use]
    pub fn share(&self, holds: impl Fn(Decimal) -> bool) -> Decimal {
        let some: Decimal = self.ordered.iter().filter(|one| holds(one.value)).map(|one| one.weight).sum();
        some / self.weight
    }
}

/// Half, for a median.
pub const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

//! How is the most that is lawful computed?

use rust_decimal::Decimal;

use super::scope::Condition;
use crate::record::currency::Currency;
use crate::record::money::Money;

/// A limit in the form that a norm gives it.
#[derive(Debug, Clone, PartialEq)]
pub enum Formula {
    /// Nothing.
    Zero,
    /// A sum, once for a placement or for each year or month of stay.
    Fixed {
        /// The sum.
        amount: Money,
        /// For what.
        per: Per,
    },
    /// So many times a wage.
    WageMultiple {
        /// How many times.
        times: Decimal,
        /// Which wage.
        base: WageBase,
    },
    /// So many months' wages for each twelve months of a duration.
    WageMonths {
        /// Months' wages for twelve months.
        per_12: Decimal,
        /// At most so many months' wages.
        max_months: Option<Decimal>,
        /// Which wage.
        base: WageBase,
        /// Which duration.
        duration: Duration,
        /// Months' wages for twelve months of an extension.
        extension_per_12: Option<Decimal>,
    },
    /// So many days' wages; a day is a thirtieth of a month (`spec/findings.md`).
    DaysOfWages {
        /// How many days.
        days: Decimal,
        /// Which wage.
        base: WageBase,
    },
    /// So many percent of the wages of a stretch of the contract.
    PercentOfWages {
        /// How many percent.
        percent: Decimal,
        /// Months counted at most; absent means the whole contract.
        months: Option<u32>,
    },
    /// The least of several.
    LesserOf(Vec<Formula>),
    /// The sum of several.
    SumOf(Vec<Formula>),
    /// The first row whose conditions all hold; no row means that the amount is not known.
    Table(Vec<(Vec<Condition>, Formula)>),
    /// An amount for each month of stay.
    Monthly {
        /// From month, to month (inclusive; absent means on and on), amount.
        schedule: Vec<(u32, Option<u32>, Money)>,
        /// Whether a new contract starts again at month one.
        restarts: bool,
    },
    /// What the item is documented to have cost.
    ActualCost,
    /// The sum stands in a notice that is not known here: never a number of our own.
    Delegated {
        /// Who sets it, in words.
        by: String,
        /// The currency, where that much is known.
        currency: Option<Currency>,
    },
}

crate::record::code::codes! {
    /// For what a fixed sum is the limit.
    Per, "one of placement year month": Placement = "placement", Year = "year", Month = "month",
}

crate::record::code::codes! {
    /// Which wage a limit is a part of.
    WageBase, "one of contract_basic declared_fixed first_month":
    /// The basic wage of the contract, made a month's.
    ContractBasic = "contract_basic",
    /// Basic wage with fixed allowances, as declared for the work pass.
    DeclaredFixed = "declared_fixed",
    /// What was really received for the first month.
    FirstMonth = "first_month",
}

crate::record::code::codes! {
    /// Which duration a limit grows with.
    Duration, "one of contract permit shorter_of_both":
    Contract = "contract", Permit = "permit", ShorterOfBoth = "shorter_of_both",
}

//! What did the user mean by a word on the command line? Words into nouns of the record, with an error that says what to write.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::record::charge::Item;
use crate::record::code::Code;
use crate::record::currency::Currency;
use crate::record::money::{Money, parse_number};
use crate::record::period::parse_day;
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Sex, WagePeriod};

/// A sum that somebody asks for: `agency-fee 300000 BDT`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// For what.
    pub item: Item,
    /// How much.
    pub amount: Money,
}

/// Reads `2024-02-03`.
pub fn day(text: &str) -> Result<NaiveDate, String> {
    parse_day(text).ok_or_else(|| format!("{text:?} is no day of the calendar: write YYYY-MM-DD"))
}

/// Reads `BD`.
pub fn country(text: &str) -> Result<Country, String> {
    Country::parse(text).map_err(|error| error.to_string())
}

/// Reads `9313`.
pub fn occupation(text: &str) -> Result<Occupation, String> {
    Occupation::parse(text).map_err(|error| error.to_string())
}

/// Reads `F`.
pub fn sex(text: &str) -> Result<Sex, String> {
    Sex::parse(text).map_err(|error| error.to_string())
}

/// Reads `month`.
pub fn wage_period(text: &str) -> Result<WagePeriod, String> {
    WagePeriod::parse(text).map_err(|error| error.to_string())
}

/// Reads `MYR`.
pub fn currency(text: &str) -> Result<Currency, String> {
    Currency::parse(text).map_err(|error| error.to_string())
}

/// Reads `1500.00`.
pub fn number(text: &str) -> Result<Decimal, String> {
    parse_number(text).map_err(|error| error.to_string())
}

/// Reads `agency-fee 300000 BDT`.
pub fn asked(text: &str) -> Result<Asked, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [item, amount, currency] = words[..] else {
        return Err(format!("{text:?} must be an item, a sum and a currency, such as \"agency-fee 300000 BDT\""));
    };
    let item = Item::parse(item).map_err(|error| error.to_string())?;
    let currency = Currency::parse(currency).map_err(|error| error.to_string())?;
    let amount = Money::parse(amount, currency).map_err(|error| error.to_string())?;
    Ok(Asked { item, amount })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_is_an_item_a_sum_and_a_currency() {
        let asked_for = asked("agency-fee 300000 BDT").unwrap();
        assert_eq!((asked_for.item, asked_for.amount.to_string().as_str()), (Item::AgencyFee, "300000.00 BDT"));
        assert!(asked("agency-fee 300000").unwrap_err().contains("a currency"));
        assert!(asked("gift 300000 BDT").is_err());
    }
}

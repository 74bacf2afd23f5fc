//! What is one currency in another on the demo's days? Weekly rates of invented movement, one pair for each corridor that needs it.

use std::io::{self, Write};

use chrono::NaiveDate;

use super::corridor;
use super::dice::Dice;
use super::scene::after;
use super::sheet::Sheet;

/// The Philippines set the floor of domestic wages in US dollars, whatever the wage is paid in.
const FLOORS: [(&str, &str, i64); 2] = [("USD", "HKD", 780), ("USD", "SGD", 134)];

/// Writes every rate, oldest first.
pub fn rows<W: Write>(sheet: &mut Sheet<W>) -> io::Result<()> {
    let mut pairs: Vec<_> =
        corridor::ALL.iter().filter(|way| way.money != way.wage_money).map(|way| (way.wage_money, way.money, way.rate_hundredths)).collect();
    pairs.extend(FLOORS);
    pairs.sort_unstable();
    pairs.dedup();
    let mut dice = Dice::of(u64::MAX);
    let mut day = NaiveDate::from_ymd_opt(2022, 11, 7).unwrap_or_default();
    while day <= super::AS_OF {
        for (base, quote, hundredths) in &pairs {
            let rate = hundredths * dice.between(990, 1_010) / 1_000;
            sheet.set("day", day).set("base", base).set("quote", quote).set("rate", format_args!("{}.{:02}", rate / 100, rate % 100));
            sheet.set("source", "Bank of the Demo (invented)").end()?;
        }
        day = after(day, 7);
    }
    Ok(())
}

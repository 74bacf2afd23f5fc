//! How are costs counted and published? Data, read from the text of `seeds/lists/statistics.toml`.

use rust_decimal::Decimal;
use serde::Deserialize;

/// How costs are counted and published.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counting {
    /// The first job in the last destination counts where it began within so many years.
    pub reference_years: u32,
    /// Contracts of fewer months are short stays.
    pub least_months: u32,
    /// The part of workers who paid at most the fourth quintile.
    pub fourth_quintile: Decimal,
    /// Cells of fewer workers are hidden.
    pub least: u64,
    /// Cells of which one agency holds more than this part are hidden.
    pub most_of_one_agency: Decimal,
    /// Published counts are rounded to this.
    pub counts_to: u64,
    tax_or_social: Vec<String>,
    recovery: Vec<String>,
}

/// What a deduction from pay is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deducted {
    /// It makes the income smaller.
    TaxOrSocial,
    /// It gets back costs of recruitment: a cost of the worker.
    Recovery,
    /// Something else: the income stays what was earned.
    Other,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    population: Population,
    quantile: Quantile,
    suppression: Suppression,
    deductions: Deductions,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Population {
    reference_years: u32,
    least_months: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Quantile {
    fourth_quintile: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Suppression {
    least: u64,
    most_percent_of_one_agency: String,
    counts_to: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Deductions {
    tax_or_social: Vec<String>,
    recovery: Vec<String>,
}

impl Counting {
    /// Reads the list.
    ///
    /// # Errors
    /// One sentence that names the line or the key, and what to do.
    pub fn parse(text: &str) -> Result<Self, String> {
        let written: Written = toml::from_str(text).map_err(|error| error.to_string())?;
        let Written { population, quantile, suppression, deductions } = written;
        let fourth_quintile = part("quantile.fourth_quintile", &quantile.fourth_quintile, Decimal::ONE)?;
        let percent = part("suppression.most_percent_of_one_agency", &suppression.most_percent_of_one_agency, Decimal::ONE_HUNDRED)?;
        if suppression.least == 0 || suppression.counts_to == 0 {
            return Err("suppression.least and suppression.counts_to are counts from 1: write 10 and 5".into());
        }
        Ok(Self {
            reference_years: population.reference_years,
            least_months: population.least_months,
            fourth_quintile,
            least: suppression.least,
            most_of_one_agency: percent / Decimal::ONE_HUNDRED,
            counts_to: suppression.counts_to,
            tax_or_social: deductions.tax_or_social,
            recovery: deductions.recovery,
        })
    }

    /// What a deduction on a stated ground is for.
    #[must_use]
    pub fn deducted(&self, basis: &str) -> Deducted {
        let basis = basis.to_lowercase();
        let names = |words: &[String]| words.iter().any(|word| basis.contains(word.as_str()));
        if names(&self.recovery) {
            Deducted::Recovery
        } else if names(&self.tax_or_social) {
            Deducted::TaxOrSocial
        } else {
            Deducted::Other
        }
    }

    /// A count as it is published: to the nearest five (or as the list says), halves up.
    #[must_use]
    pub const fn published(&self, count: u64) -> u64 {
        (count + self.counts_to / 2) / self.counts_to * self.counts_to
    }
}

fn part(key: &str, text: &str, most: Decimal) -> Result<Decimal, String> {
    let read = text.parse::<Decimal>().ok().filter(|value| Decimal::ZERO < *value && *value <= most);
    read.ok_or_else(|| format!("{key} {text:?} is no number above 0 and up to {most}: write it in quotes, such as \"0.8\""))
}

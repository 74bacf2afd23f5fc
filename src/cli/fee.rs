//! `fee`: what may a worker lawfully be charged, and what is too much?

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use clap::Args;
use rust_decimal::Decimal;

use super::intake::ReportFormat;
use super::{Context, Ending, print, value};
use crate::flow::assess_fee::{FeeQuestion, Known, assess_fee};
use crate::flow::law::rule_book;
use crate::flow::places::Places;
use crate::flow::rates::read_rates;
use crate::record::currency::Currency;
use crate::record::money::Money;
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Sex, WagePeriod};
use crate::record::rate::Rates;

/// Show the most that a worker may be charged, item by item, with the law, what to ask for and whom to turn to.
///
/// What is left out is not invented: only what holds whatever it may be is told. Exit 0 nothing too much, 1 too much, 2 bad input.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch fee --origin BD --destination MY --occupation 9313 --wage 1500 --currency MYR \\
      --months 24 --on 2023-02-01 --asked \"agency-fee 300000 BDT\" --rates rates.csv\n  recruitwatch fee --origin NP --destination QA")]
pub struct Fee {
    /// Country where the worker is recruited.
    #[arg(long, value_parser = value::country)]
    pub origin: Country,
    /// Country of work.
    #[arg(long, value_parser = value::country)]
    pub destination: Country,
    /// Occupation of ISCO-08, one to four digits.
    #[arg(long, value_parser = value::occupation)]
    pub occupation: Option<Occupation>,
    /// Sex of the worker (F, M or X), where law differs by it.
    #[arg(long, value_parser = value::sex)]
    pub sex: Option<Sex>,
    /// Basic wage for one period.
    #[arg(long, value_parser = value::number, requires = "currency")]
    pub wage: Option<Decimal>,
    /// What the wage is paid for: hour, day, week, month or year.
    #[arg(long, alias = "wage-period", default_value = "month", value_parser = value::wage_period)]
    pub period: WagePeriod,
    /// Currency of the wage.
    #[arg(long, value_parser = value::currency, requires = "wage")]
    pub currency: Option<Currency>,
    /// Months of the contract, 1 to 120.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=120))]
    pub months: Option<u32>,
    /// Day of signature; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    pub on: Option<NaiveDate>,
    /// A sum asked for: item, amount, currency. May be given again.
    #[arg(long, value_name = "SUM", value_parser = value::asked)]
    pub asked: Vec<value::Asked>,
    /// Table of exchange rates, to show sums in the money of both countries and to compare sums of different money.
    #[arg(long, value_name = "FILE")]
    pub rates: Option<PathBuf>,
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

impl Fee {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let (law, places, rates) = (rule_book(None)?, Places::of_seeds()?, self.known_rates(context)?);
        let answer = assess_fee(&self.question(context.today)?, Known { law: &law, rates: &rates, places: &places, today: context.today });
        print::fee::print(&answer, self.format)?;
        Ok(Ending::of(!answer.too_much.is_empty()))
    }

    /// The question as a worker would put it.
    pub(super) fn question(&self, today: NaiveDate) -> Result<FeeQuestion> {
        let Self { origin, destination, occupation, sex, wage, period, currency, months, on, asked, rates: _, format: _ } = self;
        let wage = wage.zip(*currency).map(|(wage, currency)| Money::parse(&wage.to_string(), currency)).transpose().context("--wage")?;
        Ok(FeeQuestion {
            origin: *origin,
            destination: *destination,
            occupation: occupation.clone(),
            sex: *sex,
            wage,
            wage_period: *period,
            months: *months,
            on: on.unwrap_or(today),
            asked: asked.iter().map(|asked| (asked.item, asked.amount)).collect(),
        })
    }

    fn known_rates(&self, context: &Context) -> Result<Rates> {
        let Some(file) = &self.rates else { return Ok(Rates::default()) };
        let (rates, report) = read_rates(file, &context.config.limits.of_intake())?;
        print::report::problems(&report);
        Ok(rates)
    }
}

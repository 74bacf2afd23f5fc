//! `fee`: what may a worker lawfully be charged, and what is too much?

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use clap::Args;
use rust_decimal::Decimal;

use super::intake::ReportFormat;
use super::{Context, Ending, print, value};
use crate::flow::assess_fee::{FeeQuestion, assess_fee};
use crate::flow::law::rule_book;
use crate::record::currency::Currency;
use crate::record::money::Money;
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Sex, WagePeriod};
use crate::record::rate::Rates;

/// Show the most that a worker may be charged, item by item, with the law.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch fee --origin BD --destination MY --occupation 9313 --wage 1500 --currency MYR \\
      --months 24 --on 2023-02-01 --asked \"agency-fee 300000 BDT\"")]
pub struct Fee {
    /// Country where the worker is recruited.
    #[arg(long, value_parser = value::country)]
    pub origin: Country,
    /// Country of work.
    #[arg(long, value_parser = value::country)]
    pub destination: Country,
    /// Occupation of ISCO-08, one to four digits.
    #[arg(long, value_parser = value::occupation)]
    pub occupation: Occupation,
    /// Sex of the worker (F, M or X), where law differs by it.
    #[arg(long, value_parser = value::sex)]
    pub sex: Option<Sex>,
    /// Basic wage for one period.
    #[arg(long, value_parser = value::number)]
    pub wage: Decimal,
    /// What the wage is paid for: hour, day, week, month or year.
    #[arg(long, default_value = "month", value_parser = value::wage_period)]
    pub period: WagePeriod,
    /// Currency of the wage.
    #[arg(long, value_parser = value::currency)]
    pub currency: Currency,
    /// Months of the contract.
    #[arg(long, default_value_t = 24)]
    pub months: u32,
    /// Day of signature; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    pub on: Option<NaiveDate>,
    /// A sum asked for: item, amount, currency. May be given again.
    #[arg(long, value_name = "SUM", value_parser = value::asked)]
    pub asked: Vec<value::Asked>,
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

impl Fee {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let answer = assess_fee(&self.question(context.today)?, &rule_book(None)?, &Rates::default());
        print::fee::print(&answer, self.format)?;
        Ok(Ending::of(!answer.too_much.is_empty()))
    }

    /// The question as a worker would put it.
    pub(super) fn question(&self, today: NaiveDate) -> Result<FeeQuestion> {
        let Self { origin, destination, occupation, sex, wage, period, currency, months, on, asked, format: _ } = self;
        Ok(FeeQuestion {
            origin: *origin,
            destination: *destination,
            occupation: Some(occupation.clone()),
            sex: *sex,
            wage: Some(Money::parse(&wage.to_string(), *currency).context("--wage")?),
            wage_period: *period,
            months: Some(*months),
            on: on.unwrap_or(today),
            asked: asked.iter().map(|asked| (asked.item, asked.amount)).collect(),
        })
    }
}

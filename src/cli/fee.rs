//! `fee`: what may a worker lawfully be charged, and what is too much?

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;
use rust_decimal::Decimal;

use super::{Context, Ending, value, wiring};
use crate::record::currency::Currency;
use crate::record::place::{Country, Occupation};

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
    /// Basic wage a month.
    #[arg(long, value_parser = value::number)]
    pub wage: Decimal,
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
}

impl Fee {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        wiring::fee(self, context)
    }
}

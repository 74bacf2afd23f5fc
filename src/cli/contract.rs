//! `contract`: did a later paper make the work worse than an earlier one?

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::intake::ReportFormat;
use super::{Context, Ending, print, value};
use crate::flow::assess_fee::Known;
use crate::flow::diff_contract::{ContractQuestion, ReadError, Wanted, Wish, diff_contract, read, schema::schema};
use crate::flow::law::rule_book;
use crate::flow::places::Places;
use crate::flow::rates::read_rates;
use crate::ingest::contract_form::ContractForm;
use crate::record::place::{Country, Occupation};
use crate::record::rate::Rates;

/// Compare contracts.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch contract diff signed.toml arrival.toml\n  recruitwatch contract schema > contract.schema.json")]
pub struct Contract {
    #[command(subcommand)]
    pub command: Command,
}

/// What to do with contracts.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Lay two papers side by side, term by term. Exit 0 nothing worse, 1 something worse or below a minimum, 2 bad input.
    #[command(after_help = "Example:\n  recruitwatch contract diff signed.toml arrival.toml --origin NP --destination QA --occupation 9313\n  \
                            recruitwatch contract diff my-return#P-17:signed my-return#P-17:arrival --format json")]
    Diff(Box<Diff>),
    /// Print the JSON Schema of a contract form, for editors and programs.
    #[command(after_help = "Example:\n  recruitwatch contract schema > contract.schema.json")]
    Schema,
}

/// Which papers.
#[derive(Debug, Args)]
pub struct Diff {
    /// The earlier paper: a form (.json or .toml), or PACKAGE#PLACEMENT:STAGE.
    #[arg(value_name = "A")]
    before: String,
    /// The later paper, in the same way.
    #[arg(value_name = "B")]
    after: String,
    /// Country where the worker was recruited, where no paper says it.
    #[arg(long, value_parser = value::country)]
    origin: Option<Country>,
    /// Country of work, where no paper says it.
    #[arg(long, value_parser = value::country)]
    destination: Option<Country>,
    /// Occupation of ISCO-08, where no paper says it.
    #[arg(long, value_parser = value::occupation)]
    occupation: Option<Occupation>,
    /// Day of signature before departure, where no paper says it.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    on: Option<NaiveDate>,
    /// Table of exchange rates, to compare sums of different money.
    #[arg(long, value_name = "FILE")]
    rates: Option<PathBuf>,
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,
}

impl Contract {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::Diff(diff) => diff.run(context),
            Command::Schema => {
                println!("{:#}", schema(rule_book(None)?.terms()));
                Ok(Ending::Clean)
            }
        }
    }
}

impl Diff {
    fn run(&self, context: &Context) -> Result<Ending> {
        let (law, places, rates) = (rule_book(None)?, Places::of_seeds()?, self.known_rates(context)?);
        let (before, after) = (side(&self.before, context)?, side(&self.after, context)?);
        let Self { origin, destination, occupation, on, .. } = self;
        let wish = Wish { origin: *origin, destination: *destination, occupation: occupation.clone(), signed_on: *on };
        let question = match ContractQuestion::of(before, after, wish, context.today) {
            Ok(question) => question,
            Err(missing) => {
                let missing: Vec<String> = missing.iter().map(ToString::to_string).collect();
                bail!("neither paper says {}: write it into a form, or give --{}", missing.join(" and "), missing.join(" and --"));
            }
        };
        let answer = diff_contract(&question, Known { law: &law, rates: &rates, places: &places, today: context.today });
        print::contract::print(&answer, self.format)?;
        Ok(Ending::of(answer.verdict.is_wrong()))
    }

    fn known_rates(&self, context: &Context) -> Result<Rates> {
        let Some(file) = &self.rates else { return Ok(Rates::default()) };
        let (rates, report) = read_rates(file, &context.config.limits.of_intake())?;
        print::report::problems(&report);
        Ok(rates)
    }
}

/// One side; every mistake of a form is told, not only the first.
fn side(name: &str, context: &Context) -> Result<ContractForm> {
    match read(&Wanted::parse(name)?, &context.config.limits.of_intake()) {
        Err(ReadError::Mistakes(issues)) => {
            print::report::issues(&issues);
            bail!("{name} has mistakes; mend them and try again")
        }
        read => read.with_context(|| format!("reading {name}")),
    }
}

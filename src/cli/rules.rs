//! `rules`: what does the rule book hold, and is it sound?

use std::path::PathBuf;

use anyhow::{Result, bail};
use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};

use super::{Context, Ending, print, value};
use crate::flow::law::{BUILT_IN, compare_law, rule_book, term_list};
use crate::flow::try_rules::{Tried, try_rules, without_cases};
use crate::record::place::Country;
use crate::rules::coverage::corridors;
use crate::rules::models;
use crate::rules::parse::schema::schema;
use crate::rules::words::listed::listed;

/// Read the rule book.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  recruitwatch rules list\n  recruitwatch rules show sg-ea-rules-2011")]
pub struct Rules {
    #[command(subcommand)]
    pub command: Command,
}

/// What to do with the rule book.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List every norm and model contract with its days.
    #[command(after_help = "Example:\n  recruitwatch rules list")]
    List,
    /// Show one norm or model contract with its history, its sources and its doubts.
    #[command(after_help = "Example:\n  recruitwatch rules show sg-ea-rules-2011\n  recruitwatch rules show hk-id407")]
    Show {
        /// Id of the norm or model.
        id: String,
    },
    /// Check rule files, naming file, key and what to do.
    #[command(after_help = "Example:\n  recruitwatch rules check my-rules/")]
    Check {
        /// Folder of rule files; the rule book inside the program when absent.
        dir: Option<PathBuf>,
    },
    /// Try the cases that lie beside the rules. Exit 0 all hold, 1 some do not, 2 bad input.
    #[command(after_help = "Example:\n  recruitwatch rules test my-rules/\n  recruitwatch rules test --only sg-worker-fee")]
    Test {
        /// Folder of rule files with their cases; those inside the program when absent.
        dir: Option<PathBuf>,
        /// Only the cases of this norm.
        #[arg(long, value_name = "ID")]
        only: Option<String>,
    },
    /// Print the JSON Schema of a rule file, or of a model contract, for editors.
    #[command(after_help = "Example:\n  recruitwatch rules schema > rule.schema.json\n  recruitwatch rules schema --of model > model.schema.json")]
    Schema {
        /// Which kind of file.
        #[arg(long, value_enum, default_value_t = SchemaOf::Norm)]
        of: SchemaOf,
    },
    /// Show corridors and items: known, benchmark only, nothing.
    #[command(after_help = "Example:\n  recruitwatch rules coverage\n  recruitwatch rules coverage --origin BD --format csv")]
    Coverage(Coverage),
    /// Show what changed between two rule books. Exit 0 nothing, 1 something, 2 bad input.
    #[command(after_help = "Example:\n  recruitwatch rules diff built-in my-rules/\n  recruitwatch rules diff old-rules/ new-rules/ --format json")]
    Diff {
        /// Folder of rule files, or `built-in` for the rule book inside the program.
        before: PathBuf,
        /// The same; the rule book inside the program when absent.
        #[arg(default_value = BUILT_IN)]
        after: PathBuf,
        /// How the differences are written.
        #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
        format: DiffFormat,
    },
}

/// Which part of the matrix.
#[derive(Debug, Args)]
pub struct Coverage {
    /// Only workers from here.
    #[arg(long, value_parser = value::country)]
    origin: Option<Country>,
    /// Only work there.
    #[arg(long, value_parser = value::country)]
    destination: Option<Country>,
    /// The day whose law is asked for; today when absent.
    #[arg(long, value_name = "DATE", value_parser = value::day)]
    on: Option<NaiveDate>,
    /// How the matrix is written.
    #[arg(long, value_enum, default_value_t = CoverageFormat::Text)]
    format: CoverageFormat,
}

/// Which file a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaOf {
    /// A norm on fees.
    Norm,
    /// A model contract.
    Model,
}

/// How the matrix is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CoverageFormat {
    /// One line a corridor.
    Text,
    /// One row a corridor and item.
    Csv,
}

/// How differences are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// Sentences.
    Text,
    /// One document.
    Json,
}

impl Rules {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        match &self.command {
            Command::List => {
                let book = rule_book(None)?;
                print::rules::list(&book, context.today)?;
                print::models::list(&book, context.today)?;
            }
            Command::Show { id } => {
                let book = rule_book(None)?;
                match (book.norm(id), book.models().model(id), listed(&book, id)) {
                    (Some(norm), ..) => print::rules::show(norm, context.today)?,
                    (None, Some(model), _) => print::models::show(&book, model, context.today)?,
                    (None, None, Some(norm)) => print::models::show_listed(&norm)?,
                    (None, None, None) => bail!("the rule book has no norm or model contract {id:?}; `recruitwatch rules list` shows all"),
                }
            }
            Command::Check { dir } => {
                let book = rule_book(dir.as_deref())?;
                println!("{} norms and {} model contracts are sound; rule book {}", book.norms().len(), book.models().all().len(), book.digest());
                print::rules::advice(&book, &without_cases(dir.as_deref(), &book)?, context.today);
            }
            Command::Test { dir, only } => {
                let tried = try_rules(dir.as_deref(), only.as_deref())?;
                print::rules::tried(&tried)?;
                return Ok(Ending::of(!tried.iter().all(Tried::holds)));
            }
            Command::Schema { of: SchemaOf::Norm } => println!("{:#}", schema()),
            Command::Schema { of: SchemaOf::Model } => println!("{:#}", models::schema::schema(&term_list()?)),
            Command::Coverage(Coverage { origin, destination, on, format }) => {
                let (book, on) = (rule_book(None)?, on.unwrap_or(context.today));
                let corridors = corridors(&book, (*origin, *destination));
                match format {
                    CoverageFormat::Text => print::rules::coverage(&book, &corridors, on)?,
                    CoverageFormat::Csv => print::rules::coverage_csv(&book, &corridors, on)?,
                }
            }
            Command::Diff { before, after, format } => {
                let diff = compare_law(before, after)?;
                match format {
                    DiffFormat::Text => print::diff::text(&diff)?,
                    DiffFormat::Json => print::diff::json(&diff)?,
                }
                return Ok(Ending::of(!diff.is_empty()));
            }
        }
        Ok(Ending::Clean)
    }
}

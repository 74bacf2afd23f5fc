//! Which command is it, and how does it end? One variant a command, one file a variant; each ends in one call of a flow.

mod audit;
mod case;
mod check;
mod contract;
mod demo;
mod demo_answers;
mod doctor;
mod ending;
mod erase;
mod explain;
mod fee;
mod feedback;
mod indicators;
mod inspections;
mod intake;
mod journal;
mod migrate;
mod open;
mod person;
mod points;
pub mod print;
mod publish;
mod reaudit;
mod register;
mod rules;
mod serve;
mod share;
mod speech;
mod stop;
mod usage;
mod value;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::Result;
use chrono::NaiveDate;
use clap::{Parser, Subcommand};

use crate::clock;
use crate::config::Config;
use crate::telemetry;
use ending::Ending;

/// Register of licensed recruitment agencies, auditor of fees and contracts, watch on errant agencies.
#[derive(Debug, Parser)]
#[command(name = "recruitwatch", version, after_help = "Example:\n  recruitwatch demo\n  recruitwatch audit my-return/ --format table")]
struct Arguments {
    /// Where facts are kept, such as sqlite://FILE or postgres://USER@HOST/NAME.
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Demo),
    Serve(serve::Serve),
    Migrate(migrate::Migrate),
    Intake(intake::Intake),
    Register(register::Register),
    Check(check::Check),
    Audit(audit::Audit),
    Fee(fee::Fee),
    Contract(contract::Contract),
    Inspections(inspections::Inspections),
    Explain(explain::Explain),
    Rules(rules::Rules),
    Indicators(indicators::Indicators),
    Publish(publish::Publish),
    Doctor(doctor::Doctor),
    Speech(speech::Speech),
    Person(person::Person),
    Journal(journal::Journal),
    Points(points::Points),
    Case(case::Case),
    Feedback(feedback::Feedback),
    Erase(erase::Erase),
    Share(share::Share),
}

/// What every command is told: the settings and the day.
#[derive(Debug)]
struct Context {
    config: Config,
    today: NaiveDate,
}

/// Answers one call of the program. Results go to stdout, everything else that people read to stderr.
#[must_use]
pub fn answer(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    match Arguments::try_parse_from(arguments) {
        Ok(Arguments { database, command }) => ending::told(run(database.as_deref(), &command)),
        Err(error) => usage::told(&error),
    }
}

fn run(database: Option<&str>, command: &Command) -> Result<Ending> {
    let config = Config::load(database)?;
    telemetry::start(&config.log, print::colours_on_stderr())?;
    let context = Context { today: clock::today(config.offset()), config };
    match command {
        Command::Demo(it) => it.run(&context),
        Command::Serve(it) => it.run(&context),
        Command::Migrate(it) => it.run(&context),
        Command::Intake(it) => it.run(&context),
        Command::Register(it) => it.run(&context),
        Command::Check(it) => it.run(&context),
        Command::Audit(it) => it.run(&context),
        Command::Fee(it) => it.run(&context),
        Command::Contract(it) => it.run(&context),
        Command::Inspections(it) => it.run(&context),
        Command::Explain(it) => it.run(&context),
        Command::Rules(it) => it.run(&context),
        Command::Indicators(it) => it.run(&context),
        Command::Publish(it) => it.run(&context),
        Command::Doctor(it) => it.run(&context),
        Command::Speech(it) => it.run(&context),
        Command::Person(it) => it.run(&context),
        Command::Journal(it) => it.run(&context),
        Command::Points(it) => it.run(&context),
        Command::Case(it) => it.run(&context),
        Command::Feedback(it) => it.run(&context),
        Command::Erase(it) => it.run(&context),
        Command::Share(it) => it.run(&context),
    }
}

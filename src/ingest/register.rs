//! What does the register say, what were the rates, and what was complained of? Whole tables, from a folder of the authority or from the package itself.

use std::path::Path;

use chrono::NaiveDate;

use super::issue::{Issue, IssueCode};
use super::limits::Limits;
use super::package::Package;
use super::pseudonym::Pseudonymiser;
use super::refusal::Refusal;
use super::report::Report;
use super::whole::{Clash, Desk, whole};
use crate::record::agency::{Agency, Deposit, JobOrder, ModelContract, Person, Principal, SubAgent};
use crate::record::code::Code;
use crate::record::complaint::Complaint;
use crate::record::id::Key;
use crate::record::licence::{LicenceEvent, Status};
use crate::record::rate::{Rate, Rates};
use crate::record::register::{Register, RegisterRows};
use crate::record::table::Table;

/// The tables of the register, in the order in which they are read.
pub const REGISTER_TABLES: [Table; 8] =
    [Table::Agencies, Table::LicenceEvents, Table::People, Table::SubAgents, Table::Principals, Table::JobOrders, Table::Deposits, Table::ModelContracts];

/// Reads every register table of a package; `tables` of the answer says which were there. A number that stands twice is
/// reported on both lines, and both rows stay: which of them is right is for the authority to say.
///
/// # Errors
/// When a table cannot be read at all.
pub fn register(package: &Package, names: &Pseudonymiser) -> Result<(RegisterRows, Report), Refusal> {
    let mut report = Report::keeping(package.limits().issues_kept);
    let desk = &mut Desk { names, report: &mut report, rejects: &mut () };
    let rows = RegisterRows {
        agencies: whole::<Agency, Key>(package, desk, &Clash::BothStay, |a| Some((a.licence_no.key(), "licence_no")))?,
        events: whole::<LicenceEvent, ()>(package, desk, &Clash::BothStay, |_| None)?,
        people: whole::<Person, ()>(package, desk, &Clash::BothStay, |_| None)?,
        sub_agents: whole::<SubAgent, ()>(package, desk, &Clash::BothStay, |_| None)?,
        principals: whole::<Principal, ()>(package, desk, &Clash::BothStay, |_| None)?,
        job_orders: whole::<JobOrder, ()>(package, desk, &Clash::BothStay, |_| None)?,
        deposits: whole::<Deposit, ()>(package, desk, &Clash::BothStay, |_| None)?,
        model_contracts: whole::<ModelContract, ()>(package, desk, &Clash::BothStay, |_| None)?,
        tables: REGISTER_TABLES.into_iter().filter(|table| package.has(*table)).collect(),
    };
    for file in package.other_files().iter().filter(|file| file.to_ascii_lowercase().ends_with(".csv")) {
        let issue =
            Issue::new(file, IssueCode::UnnamedFile, "no table of exchange 1.0 has this name; the file was not read", "Rename it if it was meant to be read.");
        report.add(issue.as_notice());
    }
    out_of_turn(&rows, &mut report);
    report.sort();
    Ok((rows, report))
}

/// Tells what does not go together with what stood before it. A package may bring new events alone: where it does not say what the licence was
/// before, nothing is told.
fn out_of_turn(rows: &RegisterRows, report: &mut Report) {
    let register = Register::new(RegisterRows { agencies: rows.agencies.clone(), events: rows.events.clone(), ..RegisterRows::default() });
    let told = register.out_of_turn(NaiveDate::MAX).filter(|told| told.before != Status::Unknown);
    for told in told {
        let advice = format!("{} {}", told.allows(), told.advice());
        let issue = Issue::new(&Table::LicenceEvents.file(), IssueCode::OutOfTurn, told.sentence(), advice);
        report.add(issue.on_line(told.event.line).in_column("event").showing(told.event.event.as_str()).as_notice());
    }
}

/// Reads `rates.csv` of a package; no rates where it is not there.
///
/// # Errors
/// When the table cannot be read at all.
pub fn rates(package: &Package, names: &Pseudonymiser) -> Result<(Rates, Report), Refusal> {
    let mut report = Report::keeping(package.limits().issues_kept);
    let desk = &mut Desk { names, report: &mut report, rejects: &mut () };
    let rows = whole::<Rate, _>(package, desk, &Clash::LastCounts, |r| Some(((r.base, r.quote, r.day), "day")))?;
    let mut rates = Rates::default();
    rows.into_iter().for_each(|rate| rates.add(rate));
    report.sort();
    Ok((rates, report))
}

/// Reads `complaints.csv` of a package; none where it is not there.
///
/// # Errors
/// When the table cannot be read at all.
pub fn complaints(package: &Package, names: &Pseudonymiser) -> Result<(Vec<Complaint>, Report), Refusal> {
    let mut report = Report::keeping(package.limits().issues_kept);
    let desk = &mut Desk { names, report: &mut report, rejects: &mut () };
    let rows = whole::<Complaint, _>(package, desk, &Clash::LastCounts, |c| Some((c.complaint_id.key(), "complaint_id")))?;
    report.sort();
    Ok((rows, report))
}

/// Reads rates from one file of any name.
///
/// # Errors
/// When the file is missing or cannot be read at all.
pub fn rates_file(path: impl AsRef<Path>, limits: &Limits, names: &Pseudonymiser) -> Result<(Rates, Report), Refusal> {
    rates(&Package::of_file(Table::Rates, path, limits)?, names)
}

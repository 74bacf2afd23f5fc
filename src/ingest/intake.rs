//! What would be taken of a package, and what is wrong with it? The whole return, once through.

use super::bundles::{Bundle, Bundles};
use super::package::Package;
use super::pseudonym::Pseudonymiser;
use super::refusal::Refusal;
use super::register::{rates, register};
use super::rejects::Rejects;
use super::report::Report;
use super::whole::{Clash, Desk, whole};
use crate::record::complaint::Complaint;
use crate::record::table::Table;

/// Takes in what a return holds; an error of its own ends the intake.
pub trait Sink {
    /// Why it can go no further.
    type Error: From<Refusal>;

    /// Takes a placement with everything that belongs to it.
    ///
    /// # Errors
    /// When it can go no further.
    fn bundle(&mut self, bundle: Bundle) -> Result<(), Self::Error>;

    /// Takes a complaint.
    ///
    /// # Errors
    /// When it can go no further.
    fn complaint(&mut self, complaint: Complaint) -> Result<(), Self::Error>;
}

/// Takes nothing in, for a dry run.
impl Sink for () {
    type Error = Refusal;

    fn bundle(&mut self, _bundle: Bundle) -> Result<(), Refusal> {
        Ok(())
    }

    fn complaint(&mut self, _complaint: Complaint) -> Result<(), Refusal> {
        Ok(())
    }
}

/// Says what would be taken, every issue, and what of a register or of rates lies in the package.
///
/// # Errors
/// When the package cannot be read at all.
pub fn check(package: &Package, names: &Pseudonymiser) -> Result<Report, Refusal> {
    let mut report = take(package, names, (), &mut ())?;
    report.absorb(register(package, names)?.1);
    report.absorb(rates(package, names)?.1);
    report.sort();
    Ok(report)
}

/// Hands every placement and complaint of a package to `sink`, and every rejected row to `rejects`.
///
/// # Errors
/// When the package cannot be read at all, or the sink can go no further.
pub fn take<S: Sink>(package: &Package, names: &Pseudonymiser, rejects: impl Rejects, sink: &mut S) -> Result<Report, S::Error> {
    let mut rejects = rejects;
    let mut report = Report::keeping(package.limits().issues_kept);
    if package.has(Table::Placements) {
        let mut bundles = Bundles::open(package, names, Box::new(&mut rejects))?;
        for bundle in bundles.by_ref() {
            sink.bundle(bundle?)?;
        }
        report.absorb(bundles.into_report());
    } else if let Some(table) = [Table::Charges, Table::Contracts, Table::Payments].into_iter().find(|table| package.has(*table)) {
        let path = format!("{} (with {} in it)", package.path().display(), table.file());
        return Err(Refusal::TableMissing { path, table: Table::Placements }.into());
    }
    let desk = &mut Desk { names, report: &mut report, rejects: &mut rejects };
    for complaint in whole::<Complaint, _>(package, desk, &Clash::LastCounts, |c| Some((c.complaint_id.key(), "complaint_id")))? {
        sink.complaint(complaint)?;
    }
    report.sort();
    Ok(report)
}

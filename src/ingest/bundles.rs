//! What belongs to each placement? The tables of a return, walked side by side, one bundle at a time.
//!
//! Bundles come in the order of `placements.csv`. Memory stays flat where the tables rise by `placement_id` (see `order`).

use super::columns::Columns;
use super::follower::{Follower, Follows};
use super::issue::{Issue, IssueCode};
use super::order::Order;
use super::package::Package;
use super::placements::{Group, Placements};
use super::pseudonym::Pseudonymiser;
use super::refusal::Refusal;
use super::rejects::Rejects;
use super::report::Report;
use super::whole::{Desk, about_table};
use super::{charge_rows, contract_rows, payment_rows};
use crate::record::charge::Charge;
use crate::record::contract::{Contract, Stage};
use crate::record::id::Key;
use crate::record::payment::Payment;
use crate::record::placement::Placement;
use crate::record::table::Table;

/// A placement with everything in its package that belongs to it.
#[derive(Debug, Clone)]
pub struct Bundle {
    /// The placement.
    pub placement: Placement,
    /// Its charges and refunds, in order of line.
    pub charges: Vec<Charge>,
    /// Its versions of the contract, in order of stage, then day, then line.
    pub contracts: Vec<Contract>,
    /// Its pay periods, in order of first day.
    pub payments: Vec<Payment>,
    /// Rows of this placement that were rejected: what they would have said is not known, and not zero.
    pub rejected_rows: u32,
    /// Older versions inside the same file, each amended by a later row; they are kept to be read, not judged.
    pub earlier: Earlier,
}

/// Older versions of rows.
#[derive(Debug, Clone, Default)]
pub struct Earlier {
    /// Of the placement, oldest first.
    pub placements: Vec<Placement>,
    /// Of its charges.
    pub charges: Vec<Charge>,
    /// Of its contracts.
    pub contracts: Vec<Contract>,
    /// Of its pay periods.
    pub payments: Vec<Payment>,
}

/// The bundles of a package, one after the other.
pub struct Bundles<'p> {
    placements: Placements,
    order: Order,
    charges: Follower<Charge>,
    contracts: Follower<Contract>,
    payments: Follower<Payment>,
    names: &'p Pseudonymiser,
    rejects: Box<dyn Rejects + Send + 'p>,
    report: Report,
    done: bool,
}

/// Walks over the placements of a package.
///
/// # Errors
/// When there is no `placements.csv`, or a table cannot be read at all.
pub fn bundles<'p>(package: &'p Package, names: &'p Pseudonymiser) -> Result<Bundles<'p>, Refusal> {
    Bundles::open(package, names, Box::new(()))
}

impl<'p> Bundles<'p> {
    /// Walks over the placements of a package and keeps its rejected rows.
    ///
    /// # Errors
    /// When there is no `placements.csv`, or a table cannot be read at all.
    pub fn open(package: &Package, names: &'p Pseudonymiser, rejects: Box<dyn Rejects + Send + 'p>) -> Result<Self, Refusal> {
        let mut report = Report::keeping(package.limits().issues_kept);
        let order = Order::of_placements(package)?;
        let (charges, contracts, payments) = std::thread::scope(|scope| {
            let charges = scope.spawn(|| Follower::open(package, &order));
            let contracts = scope.spawn(|| Follower::open(package, &order));
            (join(charges), join(contracts), Follower::open(package, &order))
        });
        let ((charges, a), (contracts, b), (payments, c)) = (charges?, contracts?, payments?);
        [a, b, c].into_iter().flatten().for_each(|notice| report.add(notice));
        let placements = Placements::open(package)?;
        Ok(Self { placements, order, charges, contracts, payments, names, rejects, report, done: false })
    }

    /// What was found so far; whole when the last bundle is out.
    #[must_use]
    pub const fn report(&self) -> &Report {
        &self.report
    }

    /// What was found so far, to be kept; whole when the last bundle is out.
    #[must_use]
    pub fn into_report(self) -> Report {
        self.report
    }

    /// Bytes of `placements.csv` that lie behind, for progress against [`Package::bytes_of`].
    #[must_use]
    pub const fn bytes_read(&self) -> u64 {
        self.placements.sheet.bytes_read()
    }

    fn next_bundle(&mut self) -> Result<Option<Bundle>, Refusal> {
        let Self { placements, order, charges, contracts, payments, names, rejects, report, done: _ } = self;
        let desk = &mut Desk { names, report, rejects: rejects.as_mut() };
        while let Some(group) = placements.next_group(order, desk)? {
            let at = (&group.key, group.at);
            if let Some(placement) = group.placement {
                let charges = charges.rows_of(at, order, desk)?;
                let contracts = contracts.rows_of(at, order, desk)?;
                let payments = payments.rows_of(at, order, desk)?;
                let bundle = Bundle {
                    placement,
                    rejected_rows: charges.rejected + contracts.rejected + payments.rejected,
                    charges: charges.rows,
                    contracts: contracts.rows,
                    payments: payments.rows,
                    earlier: Earlier { placements: group.earlier, charges: charges.earlier, contracts: contracts.earlier, payments: payments.earlier },
                };
                return Ok(Some(bundle));
            }
            if !group.key.is_empty() {
                let held = [charges.hold_back(at, order, desk)?, contracts.hold_back(at, order, desk)?, payments.hold_back(at, order, desk)?];
                desk.report.add_some(held_back(&placements.sheet.file, &group, held));
            }
        }
        charges.finish(order, desk)?;
        contracts.finish(order, desk)?;
        payments.finish(order, desk)?;
        about_table(&placements.sheet).into_iter().for_each(|notice| desk.report.add(notice));
        Ok(None)
    }

    fn finish(&mut self) {
        self.done = true;
        *self.report.of(Table::Placements) = self.placements.counts;
        for (table, counts) in [(Table::Charges, self.charges.counts()), (Table::Contracts, self.contracts.counts()), (Table::Payments, self.payments.counts())]
        {
            if let Some(counts) = counts {
                *self.report.of(table) = counts;
            }
        }
        self.report.sort();
    }
}

impl Iterator for Bundles<'_> {
    type Item = Result<Bundle, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let next = self.next_bundle().transpose();
        match &next {
            Some(Ok(_)) => {}
            Some(Err(_)) | None => self.finish(),
        }
        next
    }
}

type Opened<E> = Result<(Follower<E>, Option<Issue>), Refusal>;

fn join<E: Follows>(thread: std::thread::ScopedJoinHandle<'_, Opened<E>>) -> Opened<E> {
    let failed = || Refusal::io(E::Column::TABLE.file(), "reading", std::io::Error::other("a thread of the program stopped"));
    thread.join().unwrap_or_else(|_| Err(failed()))
}

fn held_back(file: &str, group: &Group, [charges, contracts, payments]: [u64; 3]) -> Option<Issue> {
    if charges + contracts + payments == 0 {
        return None;
    }
    let message = format!("with this rejected placement its rows are held back: {charges} charges, {contracts} contracts, {payments} payments");
    let advice = "Mend the placement and send it again together with its rows; they stand among the rejected rows.";
    let issue = Issue::new(file, IssueCode::HeldBack, message, advice).on_line(group.line).in_column("placement_id");
    Some(issue.showing(&group.shown))
}

impl Follows for Charge {
    type Unique = Key;
    const PARENT: charge_rows::Column = charge_rows::Column::PlacementId;
    const UNIQUE: charge_rows::Column = charge_rows::Column::ChargeId;

    fn unique(&self) -> Key {
        self.charge_id.key()
    }

    fn put_in_order(rows: &mut [Self]) {
        rows.sort_by_key(|charge| charge.line);
    }
}

/// A version of the terms is one for its stage and day.
impl Follows for Contract {
    type Unique = (Stage, Option<chrono::NaiveDate>);
    const PARENT: contract_rows::Column = contract_rows::Column::PlacementId;
    const UNIQUE: contract_rows::Column = contract_rows::Column::Stage;

    fn unique(&self) -> Self::Unique {
        (self.stage, self.dated_on)
    }

    fn put_in_order(rows: &mut [Self]) {
        rows.sort_by_key(|contract| (contract.stage, contract.dated_on, contract.line));
    }
}

/// One row a pay period, as exchange 1.0 says.
impl Follows for Payment {
    type Unique = (chrono::NaiveDate, chrono::NaiveDate);
    const PARENT: payment_rows::Column = payment_rows::Column::PlacementId;
    const UNIQUE: payment_rows::Column = payment_rows::Column::PeriodFrom;

    fn unique(&self) -> Self::Unique {
        (self.period_from, self.period_to)
    }

    fn put_in_order(rows: &mut [Self]) {
        rows.sort_by_key(|payment| (payment.period_from, payment.period_to, payment.line));
    }
}

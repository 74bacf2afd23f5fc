//! What happened on one invented placement? Everything that its rows say, before they are written.

use chrono::{Days, NaiveDate};

use super::cast::{self, Agency, Habit};
use super::dice::Dice;
use super::{errant, lawful};
use crate::record::charge::{Item, Method, PaidBy, PayeeKind, Receipt, ReportedBy};
use crate::record::complaint::ComplaintIssue;
use crate::record::contract::Stage;
use crate::record::finding::Indicator;
use crate::record::placement::{EndedBy, EndedReason, PlacementOutcome, Sex};

/// One placement.
#[derive(Debug, Clone)]
pub struct Scene {
    /// Its number, from 1.
    pub number: u64,
    /// The agency at origin.
    pub agency: Agency,
    /// Licence number as it stands on the return.
    pub printed_licence: String,
    /// Name as it stands on the return.
    pub printed_name: String,
    /// The worker's invented number.
    pub worker: u64,
    /// The worker's sex.
    pub sex: Sex,
    /// The worker's year of birth.
    pub born: i64,
    /// Which of the agency's employers.
    pub employer: usize,
    /// Which job order; the employer's, unless somebody goes wrong.
    pub job_order: String,
    /// First dealings.
    pub recruited_on: NaiveDate,
    /// Signature.
    pub signed_on: NaiveDate,
    /// Departure.
    pub departed_on: NaiveDate,
    /// Arrival.
    pub arrived_on: NaiveDate,
    /// First month's wage.
    pub first_wage_on: NaiveDate,
    /// How it ended, where it did.
    pub ended: Option<(NaiveDate, EndedBy, EndedReason)>,
    /// How it went.
    pub outcome: PlacementOutcome,
    /// The employer's written refusal to pay the agency.
    pub refusal_on: Option<NaiveDate>,
    /// Whether the return says that these charges are all.
    pub costs_stated: bool,
    /// Whether the worker was asked about fees.
    pub asked: bool,
    /// Agreed wage in whole units.
    pub wage: i64,
    /// Sums asked or taken.
    pub charges: Vec<Charge>,
    /// Versions of the contract.
    pub papers: Vec<Paper>,
    /// Pay.
    pub pays: Vec<Pay>,
    /// What the worker complained of.
    pub complaint: Option<ComplaintIssue>,
    /// What an audit must find; empty for a lawful placement.
    pub planted: Vec<Indicator>,
}

/// A sum asked or taken, in whole units.
#[derive(Debug, Clone)]
pub struct Charge {
    /// For what.
    pub item: Item,
    /// How much.
    pub amount: i64,
    /// In which currency.
    pub currency: &'static str,
    /// When.
    pub on: NaiveDate,
    /// Who bore it.
    pub paid_by: PaidBy,
    /// Who took it.
    pub payee: (PayeeKind, String),
    /// How.
    pub method: Method,
    /// What paper.
    pub receipt: Receipt,
    /// The sum on the paper.
    pub receipt_amount: Option<i64>,
    /// What the thing itself cost.
    pub actual_cost: Option<i64>,
    /// Tax inside the sum.
    pub tax: Option<i64>,
    /// The month of a recurring fee.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// Lender and percent a year, of a loan.
    pub loan: Option<(&'static str, u32)>,
    /// Who says so.
    pub reported_by: ReportedBy,
    /// Which charge it gives back, counted from 1.
    pub refund_of: Option<usize>,
}

impl Charge {
    /// A sum that the worker paid in cash, with an itemised receipt.
    #[must_use]
    pub const fn new(item: Item, amount: i64, currency: &'static str, on: NaiveDate, payee: (PayeeKind, String)) -> Self {
        Self {
            item,
            amount,
            currency,
            on,
            payee,
            paid_by: PaidBy::Worker,
            method: Method::Cash,
            receipt: Receipt::Itemised,
            receipt_amount: Some(amount),
            actual_cost: None,
            tax: None,
            period: None,
            loan: None,
            reported_by: ReportedBy::Agency,
            refund_of: None,
        }
    }
}

/// A version of the contract.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Where in the chain.
    pub stage: Stage,
    /// Its day.
    pub on: NaiveDate,
    /// Which of the agency's employers.
    pub employer: usize,
    /// Wage in whole units.
    pub wage: i64,
    /// Hours a day.
    pub hours_day: i64,
    /// Who holds the passport.
    pub documents: &'static str,
}

/// A month's pay.
#[derive(Debug, Clone)]
pub struct Pay {
    /// First day paid for.
    pub from: NaiveDate,
    /// Last day paid for.
    pub to: NaiveDate,
    /// When it was due.
    pub due_on: NaiveDate,
    /// When it came.
    pub paid_on: NaiveDate,
    /// Gross due in whole units.
    pub due: i64,
    /// What came.
    pub paid: i64,
    /// What was taken out of it as a fine.
    pub fined: i64,
}

impl Scene {
    /// The placement with a number, counted from 1.
    #[must_use]
    pub fn of(number: u64) -> Self {
        let mut dice = Dice::of(number);
        let role = Role::of(number, &mut dice);
        let mut scene = lawful::scene(number, cast::agency(role.agency), &mut dice);
        match role.habit {
            Some((habit, serial)) => errant::spoil(&mut scene, habit, serial, &mut dice),
            None => lawful::leave_gaps(&mut scene, &mut dice),
        }
        scene
    }

    /// Its id, which sorts as its number does.
    #[must_use]
    pub fn placement_id(&self) -> String {
        format!("INV-P-{:08}", self.number)
    }

    /// The agency as a payee.
    #[must_use]
    pub fn agency_payee(&self) -> (PayeeKind, String) {
        (PayeeKind::Agency, self.printed_licence.clone())
    }

    /// Adds what an audit must find.
    pub fn plant(&mut self, codes: &[Indicator]) {
        self.planted.extend_from_slice(codes);
    }
}

/// Which agency a placement is of, and which of an errant agency's placements it is.
#[derive(Debug)]
struct Role {
    agency: usize,
    habit: Option<(Habit, u64)>,
}

/// Of a hundred placements these are of errant agencies: slot, habit, which of its slots, how many it has.
const ERRANT_SLOTS: [(u64, Habit, u64, u64); 16] = [
    (3, Habit::Lender, 0, 2),
    (53, Habit::Lender, 1, 2),
    (8, Habit::RoundReceipts, 0, 3),
    (38, Habit::RoundReceipts, 1, 3),
    (68, Habit::RoundReceipts, 2, 3),
    (13, Habit::LateBell, 0, 2),
    (63, Habit::LateBell, 1, 2),
    (18, Habit::SwappedCoat, 0, 3),
    (48, Habit::SwappedCoat, 1, 3),
    (78, Habit::SwappedCoat, 2, 3),
    (23, Habit::NoPaper, 0, 2),
    (73, Habit::NoPaper, 1, 2),
    (28, Habit::Overrun, 0, 2),
    (88, Habit::Overrun, 1, 2),
    (33, Habit::OneDoor, 0, 2),
    (83, Habit::OneDoor, 1, 2),
];

impl Role {
    fn of(number: u64, dice: &mut Dice) -> Self {
        let (cycle, slot) = (number.saturating_sub(1) / 100, number.saturating_sub(1) % 100);
        if let Some((_, habit, which, of)) = ERRANT_SLOTS.iter().find(|(at, ..)| *at == slot) {
            let at = Habit::ALL.iter().position(|h| h == habit).unwrap_or_default();
            return Self { agency: cast::HONEST + at, habit: Some((*habit, cycle * of + which)) };
        }
        let last = i64::try_from(cast::HONEST).unwrap_or(1) - 1;
        Self { agency: usize::try_from(dice.between(0, last)).unwrap_or_default(), habit: None }
    }
}

/// A later day.
#[must_use]
pub fn after(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_add_days(Days::new(days.unsigned_abs())).unwrap_or(day)
}

/// An earlier day.
#[must_use]
pub fn before(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_sub_days(Days::new(days.unsigned_abs())).unwrap_or(day)
}

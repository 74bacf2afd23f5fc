//! What can one sentence of a norm say? A clause forbids, allows, limits, or sets a duty.

use rust_decimal::Decimal;

use super::formula::Formula;
use super::norm::Actor;
use super::scope::Condition;
use crate::record::charge::{Item, Receipt};
use crate::record::code::codes;
use crate::record::placement::EndedReason;

/// One sentence of a norm.
#[derive(Debug, Clone)]
pub enum Clause {
    /// The worker may not be asked for these.
    Ban(Ban),
    /// These together may cost the worker at most so much.
    Cap(Cap),
    /// The worker may be asked for these.
    Allow(Allow),
    /// These may be taken only after an event.
    Gate(Gate),
    /// A receipt must be given.
    ReceiptDuty(ReceiptDuty),
    /// Money must come back when the employment ends early.
    Refund(Refund),
    /// The worker may advance these; they must come back by a deadline.
    Advance(Advance),
    /// Recovery from pay is barred or limited.
    Deduction(Deduction),
    /// Loans for fees are limited or barred.
    Loan(Loan),
    /// A price that limits what the employer pays; it never counts as worker money.
    EmployerCap(EmployerCap),
    /// Pay less the costs put on the worker may not fall below the minimum wage.
    WageFloor(Note),
    /// The job may not depend on buying another service.
    Tying(Tying),
    /// The other end's ban is imported: for listed places these are barred, for places whose law bars them unlisted it is arguable.
    Import(Import),
    /// The statute licenses agencies; no fee clause was seen. Never evaluated.
    LicensingOnly,
}

/// Which items a clause speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Items {
    /// Every item.
    All,
    /// Every item that no other clause of the version names.
    Rest,
    /// These.
    List(Vec<Item>),
}

/// A ban.
#[derive(Debug, Clone)]
pub struct Ban {
    /// What may not be asked for.
    pub items: Items,
    /// Only money taken by these; empty means everyone whom the version binds.
    pub by: Vec<Actor>,
    /// Only where all of these hold; empty means always.
    pub when: Vec<Condition>,
}

/// A limit.
#[derive(Debug, Clone)]
pub struct Cap {
    /// What is limited, together.
    pub items: Items,
    /// Only money taken by these; empty means everyone whom the version binds.
    pub by: Vec<Actor>,
    /// The most that is lawful.
    pub amount: Formula,
    /// Whether tax lies inside the limit.
    pub tax: Tax,
    /// Facts that must be documented before anything may be taken; a fact whose column is empty is unmet where `proof_on_agency`.
    pub when: Vec<Condition>,
    /// Whether an empty column counts against the agency (true) or leaves the charge unjudged (false).
    pub proof_on_agency: bool,
    /// What holds where the facts are not there.
    pub otherwise: Otherwise,
    /// Whether what the employer or foreign party paid for the same items is taken off the limit.
    pub less_employer_part: bool,
}

codes! {
    /// What holds where the facts that a cap asks for are not there.
    Otherwise, "one of banned silent": Banned = "banned", Silent = "silent",
}

/// Whether tax lies inside a limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tax {
    /// The limit includes tax, or nothing is said of tax.
    Inside,
    /// Tax comes on top of the limit, up to so many percent of the fee before tax where a rate is given.
    Outside {
        /// The highest rate, in percent.
        max_percent: Option<Decimal>,
    },
}

/// A permission.
#[derive(Debug, Clone)]
pub struct Allow {
    /// What may be asked for.
    pub items: Items,
    /// Only money taken by these; empty means everyone whom the version binds.
    pub by: Vec<Actor>,
    /// At which price.
    pub at: Price,
    /// Only where all of these hold; empty means always.
    pub when: Vec<Condition>,
}

codes! {
    /// At which price an item may be passed on: at its documented cost, or without a limit in this norm.
    Price, "one of actual_cost any": ActualCost = "actual_cost", Any = "any",
}

/// A timing gate.
#[derive(Debug, Clone)]
pub struct Gate {
    /// What is gated.
    pub items: Items,
    /// The event that must come first.
    pub after: GateEvent,
    /// Whether taking the money early is itself unlawful, so that the whole of it is owed back.
    pub takes_all: bool,
}

codes! {
    /// The event that must come before money is taken.
    GateEvent, "one of contract permit first_wage arrival month_served":
    /// Signature of the employment contract.
    Contract = "contract",
    /// The visa or permit; known by departure at the latest.
    Permit = "permit",
    /// Receipt of the first month's wage.
    FirstWage = "first_wage",
    /// Arrival at the destination.
    Arrival = "arrival",
    /// The month that a recurring fee is for.
    MonthServed = "month_served",
}

/// A duty to give a receipt.
#[derive(Debug, Clone)]
pub struct ReceiptDuty {
    /// For what.
    pub items: Items,
    /// The least that will do.
    pub at_least: Receipt,
}

/// A duty to give money back on early ending.
#[derive(Debug, Clone)]
pub struct Refund {
    /// Of which charges.
    pub items: Items,
    /// Only where the employment ended for one of these reasons; empty means any.
    pub reasons: Vec<EndedReason>,
    /// Reasons that take the duty away.
    pub not_for: Vec<EndedReason>,
    /// Only where it ended within so many months of its start.
    pub within_months: Option<u32>,
    /// How much of the lawful remainder.
    pub share: Share,
    /// Who gets it. What goes to the employer never counts as worker money.
    pub to_worker: bool,
    /// Simple interest a year, in percent, from the charge to the day of judgement.
    pub interest_percent: Option<Decimal>,
    /// Days after the end by which it must be back; absent means at once.
    pub days: Option<u32>,
}

/// How much comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Share {
    /// So many percent.
    Percent(Decimal),
    /// The part for the months of the contract that were not served.
    UnusedMonths,
}

/// An advance by the worker.
#[derive(Debug, Clone)]
pub struct Advance {
    /// What the worker may advance.
    pub items: Items,
    /// The event from which the deadline runs.
    pub from: AdvanceEvent,
    /// Months to the deadline.
    pub months: u32,
    /// Days to the deadline, after the months.
    pub days: u32,
}

codes! {
    /// The event from which the deadline of an advance runs.
    AdvanceEvent, "one of arrival first_wage charged":
    Arrival = "arrival", FirstWage = "first_wage", Charged = "charged",
}

/// A limit on recovery from pay.
#[derive(Debug, Clone)]
pub struct Deduction {
    /// Of what.
    pub items: Items,
    /// The most of a month's wage, in percent; absent means none may be recovered.
    pub max_percent_of_month: Option<Decimal>,
}

/// A limit on loans for fees.
#[derive(Debug, Clone)]
pub struct Loan {
    /// The highest rate a year, in percent.
    pub max_annual_percent: Option<Decimal>,
    /// Whether a lender that the agency names, or a loan that it imposes, is barred.
    pub tied_barred: bool,
}

/// A limit on the employer's price.
#[derive(Debug, Clone)]
pub struct EmployerCap {
    /// The price, for display.
    pub amount: Option<Formula>,
    /// In words.
    pub note: String,
}

/// A bar on making the job depend on buying another service. Whether it was kept shows in a population, not in a charge.
#[derive(Debug, Clone)]
pub struct Tying {
    /// In words.
    pub note: String,
    /// Only where all of these hold; empty means always.
    pub when: Vec<Condition>,
}

/// A clause that is shown but not computed.
#[derive(Debug, Clone)]
pub struct Note {
    /// In words.
    pub note: String,
}

/// An imported ban.
#[derive(Debug, Clone)]
pub struct Import {
    /// What the ban covers.
    pub items: Items,
    /// Places that the regulator listed: ISO 3166-1 or -2.
    pub listed: Vec<String>,
}

//! What was paid for which days of work? One row of `payments.csv`.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::code::codes;
use super::id::Id;
use super::money::Money;

/// One pay period and what was paid for it.
#[derive(Debug, Clone)]
pub struct Payment {
    /// Line of `payments.csv` on which it stood.
    pub line: u32,
    /// The placement.
    pub placement_id: Id,
    /// First day paid for.
    pub period_from: NaiveDate,
    /// Last day paid for.
    pub period_to: NaiveDate,
    /// Day on which the pay was due.
    pub due_on: Option<NaiveDate>,
    /// Day on which it came.
    pub paid_on: Option<NaiveDate>,
    /// Gross wage due, as stated.
    pub gross_due: Option<Money>,
    /// What came.
    pub amount_paid: Money,
    /// What was taken off.
    pub deductions: Option<Money>,
    /// On what ground.
    pub deduction_basis: Option<String>,
    /// Hours worked.
    pub hours_worked: Option<Decimal>,
    /// How it was paid.
    pub method: Option<String>,
    /// What proves it.
    pub evidence: Option<PayEvidence>,
}

codes! {
    /// What proves a payment.
    PayEvidence, "one of payslip bank time_record statement":
    Payslip = "payslip", Bank = "bank", TimeRecord = "time_record", Statement = "statement",
}

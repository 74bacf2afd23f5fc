//! The hard rules: one file an indicator, and the list of them all.

pub mod fee_before_contract;
pub mod fee_loan_tied;
pub mod fee_not_allowed;
pub mod fee_over_cap;
pub mod fee_payee_unknown;
pub mod fee_recovered_from_pay;
pub mod fee_refund_overdue;
pub mod fee_without_receipt;
pub mod levy_passed_on;
pub mod medical_test_barred;
pub mod receipt_at_cap;

use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Finding, Indicator as Code};
use crate::rules::book::RuleBook;

/// What an indicator is about, for its page, its help and its list entry.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// Its code in findings 1.0.
    pub code: Code,
    /// The question that it answers, in one sentence.
    pub question: &'static str,
    /// What it leaves out, and what it takes for granted.
    pub limits: &'static str,
}

/// A hard rule over one placement.
pub trait Indicator: Sync {
    /// What it is about.
    fn about(&self) -> &'static About;

    /// Adds what it finds. An indicator that adds nothing has looked and found the placement clear: what it cannot judge it must add
    /// as not assessable. `laid` holds the charges of the placement with the law already laid over them.
    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &Laid<'_>, out: &mut Vec<Finding>);
}

/// Every indicator, in report order.
pub const ALL: &[&dyn Indicator] = &[
    &fee_not_allowed::FeeNotAllowed,
    &fee_over_cap::FeeOverCap,
    &fee_before_contract::FeeBeforeContract,
    &fee_without_receipt::FeeWithoutReceipt,
    &fee_payee_unknown::FeePayeeUnknown,
    &fee_recovered_from_pay::FeeRecoveredFromPay,
    &fee_loan_tied::FeeLoanTied,
    &fee_refund_overdue::FeeRefundOverdue,
    &levy_passed_on::LevyPassedOn,
    &medical_test_barred::MedicalTestBarred,
    &receipt_at_cap::ReceiptAtCap,
];

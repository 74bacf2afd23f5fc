//! The hard rules: one file an indicator, and the list of them all.

mod activity_after_sanction;
mod contract_below_floor;
mod contract_dual;
mod contract_missing;
mod contract_substituted;
mod deposit_lapsed;
mod documents_held;
mod employer_barred;
mod employer_changed;
mod fee_before_contract;
mod fee_inflated;
mod fee_loan_tied;
mod fee_not_allowed;
mod fee_over_cap;
mod fee_payee_unknown;
mod fee_recovered_from_pay;
mod fee_refund_overdue;
mod fee_split;
mod fee_without_receipt;
mod identity_reused;
mod job_order_exceeded;
mod levy_passed_on;
mod licence_name_mismatch;
mod licence_not_valid;
mod licence_out_of_scope;
mod medical_test_barred;
mod placement_duplicated;
mod process;
mod provider_imposed;
mod quota_exceeded;
mod receipt_at_cap;
mod statement_differs_from_receipt;
mod wage_deducted;
mod wage_late;
mod wage_underpaid;

use crate::audit::acts;
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::finding::{Finding, Indicator as Code, RuleCited};
use crate::record::period::Period;
use crate::record::table::Table;
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
    /// as not assessable. `laid` holds the charges of the placement with the law already laid over them, and its
    /// papers laid out to be compared.
    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>);
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
    &contract_substituted::ContractSubstituted,
    &contract_below_floor::ContractBelowFloor,
    &contract_missing::ContractMissing,
    &contract_dual::ContractDual,
    &employer_changed::EmployerChanged,
    &documents_held::DocumentsHeld,
    &wage_underpaid::WageUnderpaid,
    &wage_late::WageLate,
    &wage_deducted::WageDeducted,
    &licence_not_valid::LicenceNotValid,
    &licence_out_of_scope::LicenceOutOfScope,
    &licence_name_mismatch::LicenceNameMismatch,
    &quota_exceeded::QuotaExceeded,
    &job_order_exceeded::JobOrderExceeded,
    &employer_barred::EmployerBarred,
    &deposit_lapsed::DepositLapsed,
    &activity_after_sanction::ActivityAfterSanction,
    &placement_duplicated::PlacementDuplicated,
    &identity_reused::IdentityReused,
    &receipt_at_cap::ReceiptAtCap,
    &statement_differs_from_receipt::StatementDiffersFromReceipt,
    &fee_split::FeeSplit,
    &fee_inflated::FeeInflated,
    &provider_imposed::ProviderImposed,
];

/// A licence that the register does not hold: whether it is valid is `licence-not-valid`; nothing else can be said of it.
fn unlisted(case: &Case<'_>, code: Code) -> Finding {
    let no = &case.placement.agency_licence;
    if case.register().has(Table::Agencies) {
        case.not_assessable(code, "unknown_licence", format!("The register knows no licence {no}, so there is nothing to compare with."))
    } else {
        case.not_assessable(code, "missing:agencies", "No list of licensed agencies was given.")
    }
}

/// The exchange format as the rule that a return itself must keep.
fn exchange_cited(case: &Case<'_>, law: &RuleBook, what: &str) -> RuleCited {
    let signed = acts::signature(case);
    RuleCited {
        id: "exchange".into(),
        citation: format!("Exchange format 1.0, {what}").into(),
        in_force_from: None,
        date_basis: signed.column,
        on: Some(signed.on),
        digest: law.digest(),
    }
}

fn through(period: Period) -> String {
    period.last_day().map(|day| format!(" through {day}")).unwrap_or_default()
}

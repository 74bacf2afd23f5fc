//! How does a row of `payments.csv` become a pay period?

use super::cell::{Wrong, code, currency, day, id, number, words};
use super::columns::columns;
use super::entry::Entry;
use super::issue::IssueCode;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::payment::Payment;

columns! {
    Payments;
    required
        PlacementId = "placement_id", PeriodFrom = "period_from", PeriodTo = "period_to", AmountPaid = "amount_paid", Currency = "currency";
    optional
        DueOn = "due_on", PaidOn = "paid_on", GrossDue = "gross_due", Deductions = "deductions", DeductionBasis = "deduction_basis",
        HoursWorked = "hours_worked", Method = "method", Evidence = "evidence",
}

impl Entry for Payment {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let placement_id = row.required(Column::PlacementId, id);
        let period_from = row.required(Column::PeriodFrom, day);
        let period_to = row.required(Column::PeriodTo, day);
        let currency = row.required(Column::Currency, currency);
        let amount_paid = row.required_money(Column::AmountPaid, currency);
        if let (Some(from), Some(to)) = (period_from, period_to)
            && to < from
        {
            row.reject(Column::PeriodTo, Wrong::new(IssueCode::BadDate, "the period ends before it begins", "Write its first and its last day."));
        }
        let payment = Self {
            line: row.line(),
            due_on: row.optional(Column::DueOn, day),
            paid_on: row.optional(Column::PaidOn, day),
            gross_due: row.optional_money(Column::GrossDue, currency),
            deductions: row.optional_money(Column::Deductions, currency),
            deduction_basis: row.optional(Column::DeductionBasis, words),
            hours_worked: row.optional(Column::HoursWorked, number),
            method: row.optional(Column::Method, words),
            evidence: row.optional(Column::Evidence, code),
            placement_id: placement_id?,
            period_from: period_from?,
            period_to: period_to?,
            amount_paid: amount_paid?,
        };
        Some(payment)
    }
}

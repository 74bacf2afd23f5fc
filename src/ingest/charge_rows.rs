//! How does a row of `charges.csv` become a charge?

use super::cell::{Wrong, code, currency, day, flag, id, number, text, whole};
use super::columns::columns;
use super::entry::Entry;
use super::issue::IssueCode;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::charge::{Charge, ChargeKind, Item};
use crate::record::code::Code;

columns! {
    Charges;
    required
        ChargeId = "charge_id", PlacementId = "placement_id", Item = "item", Amount = "amount", Currency = "currency",
        ChargedOn = "charged_on", PaidBy = "paid_by";
    optional
        Label = "label", Kind = "kind", PayeeKind = "payee_kind", Payee = "payee", Method = "method", Receipt = "receipt",
        ReceiptNo = "receipt_no", ReceiptAmount = "receipt_amount", ActualCost = "actual_cost", TaxAmount = "tax_amount",
        TaxKind = "tax_kind", PeriodFrom = "period_from", PeriodTo = "period_to", ServiceRendered = "service_rendered",
        LoanPrincipal = "loan_principal", LoanAnnualPercent = "loan_annual_percent", LoanMonths = "loan_months",
        ReportedBy = "reported_by", Lender = "lender", LenderNamedByAgency = "lender_named_by_agency", RefundOf = "refund_of",
}

impl Entry for Charge {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let charge_id = row.required(Column::ChargeId, id);
        let placement_id = row.required(Column::PlacementId, id);
        let item = item(row);
        let currency = row.required(Column::Currency, currency);
        let amount = row.required_money(Column::Amount, currency);
        let charged_on = row.required(Column::ChargedOn, day);
        let paid_by = row.required(Column::PaidBy, code);
        let charge = Self {
            line: row.line(),
            label: row.optional(Column::Label, text),
            kind: row.optional(Column::Kind, code).unwrap_or(ChargeKind::Charge),
            payee_kind: row.optional(Column::PayeeKind, code),
            payee: row.optional(Column::Payee, text),
            method: row.optional(Column::Method, code),
            receipt: row.optional(Column::Receipt, code),
            receipt_no: row.optional(Column::ReceiptNo, text),
            receipt_amount: row.optional_money(Column::ReceiptAmount, currency),
            actual_cost: row.optional_money(Column::ActualCost, currency),
            tax_amount: row.optional_money(Column::TaxAmount, currency),
            tax_kind: row.optional(Column::TaxKind, text),
            period_from: row.optional(Column::PeriodFrom, day),
            period_to: row.optional(Column::PeriodTo, day),
            service_rendered: row.optional(Column::ServiceRendered, flag),
            loan_principal: row.optional_money(Column::LoanPrincipal, currency),
            loan_annual_percent: row.optional(Column::LoanAnnualPercent, number),
            loan_months: row.optional(Column::LoanMonths, whole),
            reported_by: row.optional(Column::ReportedBy, code),
            lender: row.optional(Column::Lender, text),
            lender_named_by_agency: row.optional(Column::LenderNamedByAgency, flag),
            refund_of: row.optional(Column::RefundOf, id),
            charge_id: charge_id?,
            placement_id: placement_id?,
            item: item?,
            amount: amount?,
            charged_on: charged_on?,
            paid_by: paid_by?,
        };
        doubt(&charge, row);
        Some(charge)
    }
}

/// An item that no list knows is taken as `other`, and the word is shown.
fn item(row: &mut Row<'_, Column>) -> Option<Item> {
    row.required(Column::Item, |cell| Ok(Item::parse(cell).ok())).map(|known| {
        known.unwrap_or_else(|| {
            let message = "no list knows this item; it is taken as other and judged by the strictest rule that fits every item";
            row.note(Column::Item, Wrong::new(IssueCode::UnknownCode, message, "Write the item's code, such as agency-fee, or other."));
            Item::Other
        })
    })
}

fn doubt(charge: &Charge, row: &mut Row<'_, Column>) {
    let suspect = |message: &str| Wrong::new(IssueCode::SuspectValue, message, "The row is taken as it stands; compare it with the receipt.");
    if let Some(tax) = charge.tax_amount
        && tax.minor > charge.amount.minor
    {
        row.note(Column::TaxAmount, suspect("the tax inside the amount is more than the amount"));
    }
    if let (Some(from), Some(to)) = (charge.period_from, charge.period_to)
        && to < from
    {
        row.note(Column::PeriodTo, suspect("the period ends before it begins"));
    }
}

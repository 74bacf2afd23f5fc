//! How do a charge, a version of a contract, a pay period and a complaint lie in their tables?

use super::cell::Text;
use super::fact::{FactKey, comparable, fact};
use crate::record::charge::Charge;
use crate::record::code::Code;
use crate::record::complaint::Complaint;
use crate::record::contract::Contract;
use crate::record::payment::Payment;

fact! { Charge in Charges, key |c| FactKey::of(&c.placement_id, &[&comparable(&c.charge_id)]);
    charge_id, placement_id, item, label, amount, kind, charged_on, paid_by, payee_kind, payee, method, receipt, receipt_no, receipt_amount, actual_cost,
    tax_amount, tax_kind, period_from, period_to, service_rendered, loan_principal, loan_annual_percent, loan_months, reported_by, lender,
    lender_named_by_agency, refund_of,
}

// A document has no number of its own: its stage and its day tell the versions of a placement's terms apart.
fact! { Contract in Contracts, key |c| FactKey::of(&c.placement_id, &[c.stage.as_str(), &c.dated_on.map_or_else(String::new, |day| day.to_text())]);
    placement_id, stage, dated_on, approved_change, terms,
}

fact! { Payment in Payments, key |p| FactKey::of(&p.placement_id, &[&p.period_from.to_text(), &p.period_to.to_text()]);
    placement_id, period_from, period_to, due_on, paid_on, gross_due, amount_paid, deductions, deduction_basis, hours_worked, method, evidence,
}

fact! { Complaint in Complaints, key |c| FactKey::of(&c.complaint_id, &[]);
    complaint_id, placement_id, agency_licence, received_on, channel, issue, text, closed_on, outcome, amount_recovered,
}

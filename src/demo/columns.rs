//! Which columns does each table have? As exchange 1.0 lists them, in its order.

use crate::record::table::Table;

/// The columns of a table.
#[must_use]
pub const fn of(table: Table) -> &'static [&'static str] {
    match table {
        Table::Placements => PLACEMENTS,
        Table::Charges => CHARGES,
        Table::Contracts => CONTRACTS,
        Table::Payments => PAYMENTS,
        Table::Complaints => COMPLAINTS,
        Table::Agencies => AGENCIES,
        Table::LicenceEvents => LICENCE_EVENTS,
        Table::People => &["licence_no", "role", "name", "id_no", "from", "until"],
        Table::SubAgents => &["licence_no", "name", "number", "district", "from", "until"],
        Table::Principals => PRINCIPALS,
        Table::JobOrders => JOB_ORDERS,
        Table::Deposits => DEPOSITS,
        Table::ModelContracts => MODEL_CONTRACTS,
        Table::Rates => &["day", "base", "quote", "rate", "source"],
    }
}

#[rustfmt::skip]
const PLACEMENTS: &[&str] = &[
    "placement_id", "worker_id", "worker_sex", "worker_born_on", "worker_class", "origin", "destination", "origin_area", "destination_area",
    "programme", "hiring_channel", "event", "previous_placement_id", "extension_months", "agency_licence", "agency_name",
    "destination_agency_licence", "sub_agent", "employer_id", "employer_name", "job_order", "occupation", "job_title", "sector",
    "recruited_on", "contract_signed_on", "departed_on", "arrived_on", "ended_on", "contract_months", "permit_months", "first_wage_on",
    "ended_by", "ended_reason", "employer_refusal_on", "fee_approval_no", "foreign_agency_paid", "asked_on", "asked_by", "costs_stated",
    "wage_amount", "wage_currency", "wage_period", "first_month_earnings", "outcome",
];

#[rustfmt::skip]
const CHARGES: &[&str] = &[
    "charge_id", "placement_id", "item", "label", "amount", "currency", "kind", "charged_on", "paid_by", "payee_kind", "payee", "method",
    "receipt", "receipt_no", "receipt_amount", "actual_cost", "tax_amount", "tax_kind", "period_from", "period_to", "service_rendered",
    "loan_principal", "loan_annual_percent", "loan_months", "reported_by", "lender", "lender_named_by_agency", "refund_of",
];

#[rustfmt::skip]
const CONTRACTS: &[&str] = &[
    "placement_id", "stage", "dated_on", "approved_change",
    "employer_id", "workplace_country", "workplace_kind", "engagement", "occupation", "job_title", "extra_duties", "duration_months",
    "probation_days", "probation_pay_percent",
    "wage_amount", "wage_currency", "wage_period", "allowances_month", "bonus_months", "overtime_multiplier", "rest_day_multiplier",
    "overtime_in_basic", "food", "food_allowance_month", "accommodation", "deductions_month", "pay_interval_days", "pay_due_days", "pay_method",
    "hours_day", "hours_week", "daily_rest_hours", "rest_days_month", "annual_leave_days", "public_holiday_days", "sick_leave_days",
    "family_leave_days", "medical_by", "insurance", "injury_compensation", "airfare_out_by", "airfare_return_by", "repatriation_by",
    "home_leave_months", "local_transport_by", "worker_fee_total", "fee_recovery_month", "documents_held_by", "restrictions", "exit_penalty",
    "notice_employer_days", "notice_worker_days", "end_of_service_months_year", "dispute_procedure", "worker_language_copy",
    "day_divisor", "airfare_cost", "medical_cost", "repatriation_cost",
];

#[rustfmt::skip]
const PAYMENTS: &[&str] = &[
    "placement_id", "period_from", "period_to", "due_on", "paid_on", "gross_due", "amount_paid", "currency", "deductions", "deduction_basis",
    "hours_worked", "method", "evidence",
];

#[rustfmt::skip]
const COMPLAINTS: &[&str] = &[
    "complaint_id", "placement_id", "agency_licence", "received_on", "channel", "issue", "text", "closed_on", "outcome", "amount_recovered", "currency",
];

#[rustfmt::skip]
const AGENCIES: &[&str] = &[
    "licence_no", "legal_name", "trading_names", "name_local", "jurisdiction", "regulator", "licence_class", "kinds", "destinations", "occupations",
    "quota", "issued_on", "expires_on", "address", "district", "phones", "emails", "pages", "registration_no", "association",
];

#[rustfmt::skip]
const LICENCE_EVENTS: &[&str] = &[
    "licence_no", "event", "effective_on", "ends_on", "decided_on", "published_on", "recorded_on", "ground", "reason", "raw_status", "appeal",
];

#[rustfmt::skip]
const PRINCIPALS: &[&str] = &["employer_id", "name", "country", "accredited_from", "accredited_until", "barred_from", "barred_until", "reason"];

#[rustfmt::skip]
const JOB_ORDERS: &[&str] = &[
    "job_order", "licence_no", "employer_id", "destination", "occupation", "quantity", "approved_on", "expires_on", "wage_amount", "wage_currency", "wage_period",
];

#[rustfmt::skip]
const DEPOSITS: &[&str] = &["licence_no", "kind", "amount", "currency", "from", "until", "drawn_on", "drawn_amount", "refilled_on"];

/// Only the terms that the demo's models speak of; a column that is not there is a term on which the model is silent.
#[rustfmt::skip]
const MODEL_CONTRACTS: &[&str] = &[
    "model_id", "title", "origin", "destination", "occupations", "from", "until", "force", "date_basis", "citation",
    "wage_amount", "wage_currency", "wage_period",
];

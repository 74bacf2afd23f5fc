//! Placements, charges, contracts and payments of text.

use recruitwatch::record::charge::{Charge, ChargeKind};
use recruitwatch::record::code::Code;
use recruitwatch::record::contract::{Contract, Term, TermShape, TermValue, Terms};
use recruitwatch::record::id::{Id, Worker};
use recruitwatch::record::money::parse_number;
use recruitwatch::record::payment::Payment;
use recruitwatch::record::placement::{Event, HiringChannel, Placement};

use super::row::Row;

fn ordinary(row: &Row) -> Row {
    const CELLS: [(&str, &str); 13] = [
        ("placement_id", "P1"),
        ("worker_id", "W1"),
        ("origin", "GH"),
        ("destination", "MU"),
        ("agency_licence", "GH-1"),
        ("employer_name", "Invented Works"),
        ("occupation", "9329"),
        ("contract_signed_on", "2024-03-04"),
        ("contract_months", "24"),
        ("costs_stated", "yes"),
        ("wage_amount", "1000.00"),
        ("wage_currency", "USD"),
        ("wage_period", "month"),
    ];
    let mut row = row.clone();
    for (column, cell) in CELLS {
        row.cells.entry(column.to_owned()).or_insert_with(|| cell.to_owned());
    }
    row
}

pub fn placement(row: &Row) -> Placement {
    let row = &ordinary(row);
    let word = |column: &str| row.get(column).map(Into::into);
    let mut worker = [0_u8; 16];
    row.text("worker_id").bytes().zip(&mut worker).for_each(|(byte, slot)| *slot = byte);
    Placement {
        line: row.line,
        placement_id: row.id("placement_id").unwrap(),
        worker: Worker(worker),
        worker_sex: row.code("worker_sex"),
        worker_born_year: None,
        worker_class: word("worker_class"),
        origin: row.country("origin").unwrap(),
        destination: row.country("destination").unwrap(),
        origin_area: word("origin_area"),
        destination_area: word("destination_area"),
        programme: word("programme"),
        hiring_channel: row.code("hiring_channel").unwrap_or(HiringChannel::Agency),
        event: row.code("event").unwrap_or(Event::FirstEntry),
        previous_placement_id: row.id("previous_placement_id"),
        extension_months: row.count("extension_months"),
        agency_licence: row.id("agency_licence").unwrap(),
        agency_name: word("agency_name"),
        destination_agency_licence: row.id("destination_agency_licence"),
        sub_agent: word("sub_agent"),
        employer_id: row.id("employer_id"),
        employer_name: row.text("employer_name").into(),
        job_order: row.id("job_order"),
        occupation: row.occupation("occupation").unwrap(),
        job_title: word("job_title"),
        sector: word("sector"),
        recruited_on: row.day("recruited_on"),
        contract_signed_on: row.day("contract_signed_on").unwrap(),
        departed_on: row.day("departed_on"),
        arrived_on: row.day("arrived_on"),
        ended_on: row.day("ended_on"),
        contract_months: row.count("contract_months").unwrap(),
        permit_months: row.count("permit_months"),
        first_wage_on: row.day("first_wage_on"),
        ended_by: row.code("ended_by"),
        ended_reason: row.code("ended_reason"),
        employer_refusal_on: row.day("employer_refusal_on"),
        fee_approval_no: word("fee_approval_no"),
        foreign_agency_paid: row.flag("foreign_agency_paid"),
        asked_on: row.day("asked_on"),
        asked_by: word("asked_by"),
        costs_stated: row.flag("costs_stated").unwrap_or(false),
        wage: row.money("wage_amount", "wage_currency").unwrap(),
        wage_period: row.code("wage_period").unwrap(),
        first_month_earnings: row.money("first_month_earnings", "wage_currency"),
        outcome: row.code("outcome"),
    }
}

fn own_placement(row: &Row) -> Id {
    row.id("placement_id").unwrap_or_else(|| Id::new("P1"))
}

pub fn charge(row: &Row) -> Charge {
    let word = |column: &str| row.get(column).map(Into::into);
    Charge {
        line: row.line,
        charge_id: row.id("charge_id").unwrap(),
        placement_id: own_placement(row),
        item: row.code("item").unwrap(),
        label: word("label"),
        amount: row.money("amount", "currency").unwrap(),
        kind: row.code("kind").unwrap_or(ChargeKind::Charge),
        charged_on: row.day("charged_on").unwrap(),
        paid_by: row.code("paid_by").unwrap(),
        payee_kind: row.code("payee_kind"),
        payee: word("payee"),
        method: row.code("method"),
        receipt: row.code("receipt"),
        receipt_no: word("receipt_no"),
        receipt_amount: row.money("receipt_amount", "currency"),
        actual_cost: row.money("actual_cost", "currency"),
        tax_amount: row.money("tax_amount", "currency"),
        tax_kind: word("tax_kind"),
        period_from: row.day("period_from"),
        period_to: row.day("period_to"),
        service_rendered: row.flag("service_rendered"),
        loan_principal: row.money("loan_principal", "currency"),
        loan_annual_percent: row.number("loan_annual_percent"),
        loan_months: row.count("loan_months"),
        reported_by: row.code("reported_by"),
        lender: word("lender"),
        lender_named_by_agency: row.flag("lender_named_by_agency"),
        refund_of: row.id("refund_of"),
    }
}

pub fn contract(row: &Row) -> Contract {
    Contract {
        line: row.line,
        placement_id: own_placement(row),
        stage: row.code("stage").unwrap(),
        dated_on: row.day("dated_on"),
        approved_change: row.flag("approved_change").unwrap_or(false),
        terms: terms(row),
    }
}

pub fn terms(row: &Row) -> Terms {
    let mut terms = Terms::default();
    for term in Term::ALL {
        let Some(cell) = row.get(term.as_str()) else { continue };
        let value = match term.shape() {
            TermShape::Number | TermShape::Money => TermValue::Number(parse_number(cell).unwrap()),
            TermShape::Code(codes) => {
                assert!(codes.contains(&cell), "{cell} is no code of {term}");
                TermValue::Word(cell.into())
            }
            TermShape::Text => TermValue::Word(cell.into()),
            TermShape::Set => TermValue::Set(cell.split_whitespace().map(Into::into).collect()),
            TermShape::Flag => TermValue::Flag(cell == "yes"),
        };
        terms.set(*term, value);
    }
    terms
}

pub fn payment(row: &Row) -> Payment {
    Payment {
        line: row.line,
        placement_id: own_placement(row),
        period_from: row.day("period_from").unwrap(),
        period_to: row.day("period_to").unwrap(),
        due_on: row.day("due_on"),
        paid_on: row.day("paid_on"),
        gross_due: row.money("gross_due", "currency"),
        amount_paid: row.money("amount_paid", "currency").unwrap(),
        deductions: row.money("deductions", "currency"),
        deduction_basis: row.get("deduction_basis").map(str::to_owned),
        hours_worked: row.number("hours_worked"),
        method: row.get("method").map(str::to_owned),
        evidence: row.code("evidence"),
    }
}

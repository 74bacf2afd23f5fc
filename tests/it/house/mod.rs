//! Builders of records for tests: everything stated that a test does not speak of is ordinary and lawful.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use recruitwatch::audit::case::{Case, Ground, Position};
use recruitwatch::audit::{Judgement, judge};
use recruitwatch::record::charge::{Charge, ChargeKind, Item, PaidBy, PayeeKind, Receipt};
use recruitwatch::record::currency::Currency;
use recruitwatch::record::id::{Id, Worker};
use recruitwatch::record::money::Money;
use recruitwatch::record::place::{Country, Occupation};
use recruitwatch::record::placement::{Event, HiringChannel, Placement, WagePeriod};
use recruitwatch::record::rate::Rates;
use recruitwatch::record::register::Register;
use recruitwatch::record::table::Table;
use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::parse::parse;

/// A day written `2024-03-01`.
pub fn day(text: &str) -> NaiveDate {
    recruitwatch::record::period::parse_day(text).unwrap()
}

/// A sum written `1500.00 SGD`.
pub fn money(text: &str) -> Money {
    let (amount, currency) = text.split_once(' ').unwrap();
    Money::parse(amount, self::currency(currency)).unwrap()
}

/// A country by its code.
pub fn country(code: &str) -> Country {
    Country::parse(code).unwrap()
}

/// A currency by its code.
pub fn currency(code: &str) -> Currency {
    Currency::parse(code).unwrap()
}

/// An invented placement that states nothing that it need not: Ghana to Mauritius, 600 USD a month for 24 months.
pub fn bare_placement() -> Placement {
    Placement {
        line: 2,
        placement_id: Id::new("P-1"),
        worker: Worker([7; 16]),
        worker_sex: None,
        worker_born_year: None,
        worker_class: None,
        origin: country("GH"),
        destination: country("MU"),
        origin_area: None,
        destination_area: None,
        programme: None,
        hiring_channel: HiringChannel::Agency,
        event: Event::FirstEntry,
        previous_placement_id: None,
        extension_months: None,
        agency_licence: Id::new("XA-0001"),
        agency_name: None,
        destination_agency_licence: None,
        sub_agent: None,
        employer_id: None,
        employer_name: "Invented Employer".into(),
        job_order: None,
        occupation: Occupation::parse("9329").unwrap(),
        job_title: None,
        sector: None,
        recruited_on: None,
        contract_signed_on: day("2024-03-01"),
        departed_on: None,
        arrived_on: None,
        ended_on: None,
        contract_months: 24,
        permit_months: None,
        first_wage_on: None,
        ended_by: None,
        ended_reason: None,
        employer_refusal_on: None,
        fee_approval_no: None,
        foreign_agency_paid: None,
        asked_on: None,
        asked_by: None,
        costs_stated: true,
        wage: money("600.00 USD"),
        wage_period: WagePeriod::Month,
        first_month_earnings: None,
        outcome: None,
    }
}

/// A placement from Ghana to Mauritius (two countries of which no rule is seeded), every step of it in time.
pub fn placement() -> Placement {
    Placement {
        destination_agency_licence: Some(Id::new("XB-0001")),
        employer_id: Some(Id::new("E-1")),
        recruited_on: Some(day("2024-02-01")),
        departed_on: Some(day("2024-04-01")),
        arrived_on: Some(day("2024-04-02")),
        permit_months: Some(24),
        first_wage_on: Some(day("2024-05-05")),
        first_month_earnings: Some(money("600.00 USD")),
        ..bare_placement()
    }
}

/// A charge to the worker that states nothing that it need not.
pub fn bare_charge(id: &str, item: Item, amount: Money) -> Charge {
    Charge {
        line: 2,
        charge_id: Id::new(id),
        placement_id: Id::new("P-1"),
        item,
        label: None,
        amount,
        kind: ChargeKind::Charge,
        charged_on: day("2024-03-10"),
        paid_by: PaidBy::Worker,
        payee_kind: None,
        payee: None,
        method: None,
        receipt: None,
        receipt_no: None,
        receipt_amount: None,
        actual_cost: None,
        tax_amount: None,
        tax_kind: None,
        period_from: None,
        period_to: None,
        service_rendered: None,
        loan_principal: None,
        loan_annual_percent: None,
        loan_months: None,
        reported_by: None,
        lender: None,
        lender_named_by_agency: None,
        refund_of: None,
    }
}

/// A charge of the origin agency to the worker, with an itemised receipt, after signature.
pub fn charge(id: &str, item: Item, amount: &str) -> Charge {
    Charge {
        line: 2 + id.bytes().map(u32::from).sum::<u32>(),
        payee_kind: Some(PayeeKind::Agency),
        payee: Some("XA-0001".into()),
        receipt: Some(Receipt::Itemised),
        ..bare_charge(id, item, money(amount))
    }
}

/// A norm of Ghana (invented) in force from 2020, with the clauses given; `{}` stands for nothing else.
pub fn norm(id: &str, clauses: &str) -> (String, String) {
    norm_of(id, "GH", "origin", "[\"origin_agency\", \"third_party\", \"government\"]", clauses)
}

/// A norm of a jurisdiction, side and set of bound actors.
pub fn norm_of(id: &str, jurisdiction: &str, side: &str, binds: &str, clauses: &str) -> (String, String) {
    let text = format!(
        "id = \"{id}\"\ntitle = \"Invented norm {id}\"\njurisdiction = \"{jurisdiction}\"\nside = \"{side}\"\nforce = \"regulation\"\n\n[[version]]\nfrom = 2020-01-01\ncorridor = {{ {side}s = [\"{jurisdiction}\"] }}\nbinds = {binds}\nstanding = {{ confidence = \"found\", source = \"official\", published = true }}\ncitation = {{ text = \"Invented Rules 2020\", urls = [\"https://example.org/rules\"] }}\ncheck_by = 2027-11-22\nseen = \"Invented.\"\n\n{clauses}\n"
    );
    (format!("{id}.toml"), text)
}

/// A rule book of some norms.
pub fn book(norms: &[(String, String)]) -> RuleBook {
    parse(norms).unwrap_or_else(|errors| panic!("{}", errors.iter().map(|e| format!("{e}\n")).collect::<String>()))
}

/// Judges a placement with its charges on 30 November 2026, with an empty register and no rates.
pub fn judged(placement: &Placement, charges: &[Charge], law: &RuleBook) -> Judgement {
    let tables = BTreeSet::from([Table::Placements, Table::Charges]);
    let (register, rates, position) = (Register::default(), Rates::default(), Position::default());
    let ground = Ground { tables: &tables, register: &register, rates: &rates, as_of: day("2026-11-30") };
    judge(&Case { placement, charges, contracts: &[], payments: &[], rejected_rows: 0, position: &position, ground: &ground }, law)
}

//! The seeds as a book, and an invented worker whom it judges.

use std::path::Path;

use chrono::NaiveDate;
use recruitwatch::record::charge::{Charge, ChargeKind, Item, PaidBy};
use recruitwatch::record::currency::Currency;
use recruitwatch::record::id::{Id, Worker};
use recruitwatch::record::money::Money;
use recruitwatch::record::period::parse_day;
use recruitwatch::record::place::{Country, Occupation};
use recruitwatch::record::placement::{Event, HiringChannel, Placement, Sex, WagePeriod};
use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::parse::parse;

/// Every seed, with the name under which errors show it.
pub fn seeds() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    let mut folders = vec![root.join("seeds/rules")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                texts.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    texts.sort();
    texts
}

pub fn book() -> RuleBook {
    parse(&seeds()).unwrap_or_else(|errors| panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}

pub fn day(text: &str) -> NaiveDate {
    parse_day(text).unwrap()
}

pub fn country(code: &str) -> Country {
    Country::parse(code).unwrap()
}

pub fn currency(code: &str) -> Currency {
    Currency::parse(code).unwrap()
}

/// An invented building labourer on a contract of two years.
pub fn placement(origin: &str, destination: &str, signed_on: &str) -> Placement {
    Placement {
        line: 2,
        placement_id: Id::new("P1"),
        worker: Worker([0; 16]),
        worker_sex: Some(Sex::Male),
        worker_born_year: Some(1990),
        worker_class: None,
        origin: country(origin),
        destination: country(destination),
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
        employer_name: "Invented Works".into(),
        job_order: None,
        occupation: Occupation::parse("9313").unwrap(),
        job_title: None,
        sector: Some("F".into()),
        recruited_on: None,
        contract_signed_on: day(signed_on),
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
        wage: Money::parse("1000", currency("USD")).unwrap(),
        wage_period: WagePeriod::Month,
        first_month_earnings: None,
        outcome: None,
    }
}

pub fn charge(charged_on: &str) -> Charge {
    Charge {
        line: 2,
        charge_id: Id::new("c1"),
        placement_id: Id::new("P1"),
        item: Item::AgencyFee,
        label: None,
        amount: Money::zero(currency("USD")),
        kind: ChargeKind::Charge,
        charged_on: day(charged_on),
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

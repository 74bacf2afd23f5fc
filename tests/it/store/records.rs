//! Invented records with odd values: every field stated, signs of many scripts, the largest numbers, texts that look like SQL.

use chrono::NaiveDate;
use recruitwatch::record::agency::*;
use recruitwatch::record::charge::*;
use recruitwatch::record::complaint::*;
use recruitwatch::record::contract::*;
use recruitwatch::record::id::{Id, Worker};
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent};
use recruitwatch::record::money::Money;
use recruitwatch::record::payment::*;
use recruitwatch::record::period::Period;
use recruitwatch::record::place::Occupation;
use recruitwatch::record::placement::*;
use recruitwatch::record::rate::Rate;

use crate::house::{bare_charge, bare_placement};
pub use crate::house::{country, currency};

pub const ODD: &str = "'); DROP TABLE charges; -- \"ঢাকা\" 中文\tعرب\u{a0}🛂 \\ % $1 ?";

/// Any day that a calendar can name, also beyond the years of a return: `+262142-12-31`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn money(minor: i64, currency: &str) -> Money {
    Money::new(minor, crate::house::currency(currency))
}

fn work(code: &str) -> Occupation {
    Occupation::parse(code).unwrap()
}

/// A placement that states nothing that it need not.
pub fn placement(id: &str) -> Placement {
    Placement {
        placement_id: Id::new(id),
        origin: country("BD"),
        destination: country("MY"),
        agency_licence: Id::new("RL-0010"),
        employer_name: "Invented Gloves".into(),
        occupation: work("9"),
        contract_signed_on: day("2023-02-01"),
        costs_stated: false,
        wage: money(150_000, "MYR"),
        ..bare_placement()
    }
}

/// A placement that states everything, oddly.
pub fn odd_placement(id: &str) -> Placement {
    Placement {
        line: u32::MAX,
        worker: Worker([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 250, 251, 252, 253, 255]),
        worker_sex: Some(Sex::Other),
        worker_born_year: Some(-1),
        worker_class: Some("intermediate_skilled".into()),
        origin_area: Some("PH-00".into()),
        destination_area: Some(ODD.into()),
        programme: Some("titp".into()),
        hiring_channel: HiringChannel::Bilateral,
        event: Event::RehireSameEmployer,
        previous_placement_id: Some(Id::new(" 000/1 ")),
        extension_months: Some(0),
        agency_licence: Id::new("rl 0010 "),
        agency_name: Some(ODD.into()),
        destination_agency_licence: Some(Id::new("ÄÖ-٣")),
        sub_agent: Some("".into()),
        employer_id: Some(Id::new("E/001")),
        employer_name: ODD.into(),
        job_order: Some(Id::new("JO 007")),
        occupation: work("0110"),
        job_title: Some("NULL".into()),
        sector: Some("97".into()),
        recruited_on: Some(day("0001-01-01")),
        contract_signed_on: day("9999-12-31"),
        departed_on: Some(day("2024-02-29")),
        arrived_on: Some(day("2024-03-01")),
        ended_on: Some(day("2025-03-01")),
        contract_months: u32::MAX,
        permit_months: Some(1),
        first_wage_on: Some(day("2024-04-01")),
        ended_by: Some(EndedBy::Mutual),
        ended_reason: Some(EndedReason::ForceMajeure),
        employer_refusal_on: Some(day("2024-04-02")),
        fee_approval_no: Some("1e5".into()),
        foreign_agency_paid: Some(false),
        asked_on: Some(day("2024-04-03")),
        asked_by: Some("0".into()),
        costs_stated: true,
        wage: money(i64::MAX, "KWD"),
        wage_period: WagePeriod::Hour,
        first_month_earnings: Some(money(0, "VND")),
        outcome: Some(PlacementOutcome::NoJobOnArrival),
        ..placement(id)
    }
}

pub fn charge(placement_id: &str, charge_id: &str, minor: i64) -> Charge {
    Charge { placement_id: Id::new(placement_id), charged_on: day("2023-01-15"), ..bare_charge(charge_id, Item::AgencyFee, money(minor, "BDT")) }
}

pub fn odd_charge(placement_id: &str, charge_id: &str) -> Charge {
    Charge {
        line: 3,
        item: Item::LoanInterest,
        label: Some(ODD.into()),
        amount: money(0, "JPY"),
        kind: ChargeKind::Refund,
        paid_by: PaidBy::Other,
        payee_kind: Some(PayeeKind::DestinationAgency),
        payee: Some(ODD.into()),
        method: Some(Method::InKind),
        receipt: Some(Receipt::None),
        receipt_no: Some("00012".into()),
        receipt_amount: Some(money(1, "JPY")),
        actual_cost: Some(money(9_007_199_254_740_993, "BHD")),
        tax_amount: Some(money(5, "CLF")),
        tax_kind: Some("vat".into()),
        period_from: Some(day("2023-01-01")),
        period_to: Some(day("2023-01-31")),
        service_rendered: Some(true),
        loan_principal: Some(money(99, "USD")),
        loan_annual_percent: Some("36.500000000000000000".parse().unwrap()),
        loan_months: Some(12),
        reported_by: Some(ReportedBy::Inspector),
        lender: Some("Invented Credit".into()),
        lender_named_by_agency: Some(false),
        refund_of: Some(Id::new("C-1")),
        ..charge(placement_id, charge_id, 0)
    }
}

pub fn odd_terms() -> Terms {
    let mut terms = Terms::default();
    terms.set(Term::WageAmount, TermValue::Number("1234567890123.4560".parse().unwrap()));
    terms.set(Term::RestDaysMonth, TermValue::Number("4.348".parse().unwrap()));
    terms.set(Term::JobTitle, TermValue::Word("true".into()));
    terms.set(Term::Restrictions, TermValue::Set(vec!["locked_in".into(), ODD.into()]));
    terms.set(Term::ExtraDuties, TermValue::Set(Vec::new()));
    terms.set(Term::WorkerLanguageCopy, TermValue::Flag(false));
    terms
}

pub fn contract(placement_id: &str, stage: Stage, terms: Terms) -> Contract {
    Contract { line: 2, placement_id: Id::new(placement_id), stage, dated_on: Some(day("2023-02-01")), approved_change: true, terms }
}

pub fn payment(placement_id: &str) -> Payment {
    Payment {
        line: 2,
        placement_id: Id::new(placement_id),
        period_from: day("2023-04-01"),
        period_to: day("2023-04-30"),
        due_on: Some(day("2023-05-07")),
        paid_on: None,
        gross_due: Some(money(150_000, "MYR")),
        amount_paid: money(0, "MYR"),
        deductions: Some(money(1, "MYR")),
        deduction_basis: Some(ODD.to_owned()),
        hours_worked: Some("208.50".parse().unwrap()),
        method: Some("cash".to_owned()),
        evidence: Some(PayEvidence::TimeRecord),
    }
}

pub fn complaint(id: &str) -> Complaint {
    Complaint {
        line: 2,
        complaint_id: Id::new(id),
        placement_id: Some(Id::new("P-1")),
        agency_licence: None,
        received_on: day("2024-01-01"),
        channel: Some(Channel::Ussd),
        issue: ComplaintIssue::DocumentsHeld,
        text: Some(format!("{ODD}\r\nsecond line")),
        closed_on: None,
        outcome: None,
        amount_recovered: Some(money(3, "OMR")),
    }
}

pub fn agency(licence: &str, name: &str) -> Agency {
    Agency {
        line: 2,
        licence_no: Id::new(licence),
        legal_name: name.to_owned(),
        trading_names: vec!["One | Two".to_owned(), ODD.to_owned(), String::new()],
        name_local: Some("রিক্রুট".to_owned()),
        jurisdiction: "BD".to_owned(),
        regulator: None,
        licence_class: Some("A".to_owned()),
        kinds: vec![AgencyKind::Overseas, AgencyKind::Seafarer],
        destinations: vec![country("MY"), country("SA")],
        occupations: vec![work("0"), work("9111")],
        quota: Some(u32::MAX),
        issued_on: Some(day("2020-01-01")),
        expires_on: Some(day("2026-12-31")),
        address: Some("1 Invented Road\nDhaka".to_owned()),
        district: None,
        phones: vec!["+880 1".to_owned()],
        emails: Vec::new(),
        pages: vec!["https://example.org/?a=b|c".to_owned()],
        registration_no: None,
        association: Some(String::new()),
    }
}

pub fn event(licence: &str, kind: EventKind, on: &str) -> LicenceEvent {
    LicenceEvent {
        line: 2,
        licence_no: Id::new(licence),
        event: kind,
        effective_on: day(on),
        ends_on: None,
        decided_on: None,
        published_on: None,
        recorded_on: None,
        ground: Some("s. 12".to_owned()),
        reason: None,
        raw_status: Some("Forever Banned".to_owned()),
        appeal: Appeal::Pending,
    }
}

pub fn person(licence: &str) -> Person {
    Person {
        line: 2,
        licence_no: Id::new(licence),
        role: PersonRole::Director,
        name: ODD.to_owned(),
        id_no: Some(Worker([255; 16])),
        from: Some(day("2020-01-01")),
        until: None,
    }
}

pub fn sub_agent(licence: &str) -> SubAgent {
    SubAgent {
        line: 2,
        licence_no: Id::new(licence),
        name: "Invented Helper".to_owned(),
        number: Some(Id::new("0042")),
        district: Some("Comilla".to_owned()),
        from: None,
        until: Some(day("2024-01-01")),
    }
}

pub fn principal(id: &str) -> Principal {
    Principal {
        line: 2,
        employer_id: Id::new(id),
        name: "Invented Gloves".to_owned(),
        country: country("MY"),
        accredited_from: Some(day("2020-01-01")),
        accredited_until: None,
        barred_from: None,
        barred_until: Some(day("2022-01-01")),
        reason: Some(ODD.to_owned()),
    }
}

pub fn job_order(number: &str) -> JobOrder {
    JobOrder {
        line: 2,
        job_order: Id::new(number),
        licence_no: Id::new("RL-0010"),
        employer_id: None,
        destination: Some(country("MY")),
        occupation: Some(work("93")),
        quantity: 0,
        approved_on: day("2023-01-01"),
        expires_on: None,
        wage: Some(money(150_000, "MYR")),
        wage_period: Some(WagePeriod::Year),
    }
}

pub fn deposit(licence: &str) -> Deposit {
    Deposit {
        line: 2,
        licence_no: Id::new(licence),
        kind: None,
        amount: money(150_000_000, "BDT"),
        from: day("2020-01-01"),
        until: None,
        drawn_on: Some(day("2021-01-01")),
        drawn_amount: Some(money(7, "BDT")),
        refilled_on: None,
    }
}

pub fn model_contract(id: &str) -> ModelContract {
    ModelContract {
        line: 2,
        model_id: Id::new(id),
        title: None,
        origin: Some(country("PH")),
        destination: None,
        occupations: vec![work("9111")],
        period: Period::new(day("2020-01-01"), Some(day("2021-01-01"))).unwrap(),
        force: ModelForce::Benchmark,
        date_basis: ModelDateBasis::PayPeriod,
        citation: ODD.to_owned(),
        terms: odd_terms(),
    }
}

pub fn rate(on: &str, figure: &str) -> Rate {
    Rate { line: 2, day: day(on), base: currency("USD"), quote: currency("BDT"), rate: figure.parse().unwrap(), source: Some("invented".to_owned()) }
}

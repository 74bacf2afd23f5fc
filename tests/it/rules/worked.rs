//! Do the numbers of the field come out? Worked sums of caps, and amounts that authorities and courts published, over the seeded law.

use std::collections::BTreeSet;

use recruitwatch::audit::case::{Case, Ground, Position};
use recruitwatch::audit::{Judgement, judge};
use recruitwatch::record::charge::{Charge, Item, Method, PayeeKind};
use recruitwatch::record::code::Code;
use recruitwatch::record::finding::{Finding, Indicator, Outcome};
use recruitwatch::record::place::Occupation;
use recruitwatch::record::placement::{EndedReason, Placement};
use recruitwatch::record::rate::{Rate, Rates};
use recruitwatch::record::register::Register;
use recruitwatch::record::table::Table;
use rstest::rstest;
use rust_decimal::Decimal;

use super::sample::{book, currency, day, placement};
use crate::house::{self, money};

/// What is found over a cap or overdue under a norm, and what is due back in all.
fn told(judgement: &Judgement, norm: &str) -> (Vec<String>, Vec<String>) {
    let of = |f: &&Finding| f.rule.as_ref().is_some_and(|rule| &*rule.id == norm) && f.excess.is_some();
    let line = |f: &Finding| format!("{} {} {}", f.outcome, f.code, f.excess.unwrap());
    (judgement.findings.iter().filter(of).map(line).collect(), judgement.refund_due.due.iter().map(ToString::to_string).collect())
}

fn judged_at(p: &Placement, charges: &[Charge], rates: &Rates, as_of: &str) -> Judgement {
    let tables = BTreeSet::from([Table::Placements, Table::Charges]);
    let (register, position) = (Register::default(), Position::default());
    let ground = Ground { tables: &tables, register: &register, rates, as_of: day(as_of) };
    judge(&Case { placement: p, charges, contracts: &[], payments: &[], rejected_rows: 0, position: &position, ground: &ground }, &book())
}

fn judged(p: &Placement, charges: &[Charge]) -> Judgement {
    judged_at(p, charges, &Rates::default(), "2026-11-30")
}

fn taken(p: &Placement, item: Item, payee: PayeeKind, amount: &str) -> Charge {
    Charge { payee_kind: Some(payee), charged_on: p.arrived_on.unwrap_or(p.contract_signed_on), ..house::charge(item.as_str(), item, amount) }
}

/// How often what was paid holds the most that was lawful, to four digits.
fn times(judgement: &Judgement, norm: &str) -> String {
    let over = judgement.findings.iter().find(|f| f.code == Indicator::FeeOverCap && f.rule.as_ref().is_some_and(|rule| &*rule.id == norm)).unwrap();
    let value = |money: recruitwatch::record::money::Money| money.exact().value;
    (value(over.found.unwrap()) / value(over.allowed.unwrap())).round_dp(4).to_string()
}

fn to_singapore(months: u32) -> Placement {
    Placement { wage: money("600.00 SGD"), contract_months: months, arrived_on: Some(day("2024-02-15")), ..placement("MM", "SG", "2024-02-03") }
}

#[rstest]
#[case(24, "1200.00 SGD", "300.00 SGD")]
#[case(12, "600.00 SGD", "900.00 SGD")]
#[case(36, "1200.00 SGD", "300.00 SGD")]
fn singapore_lets_a_month_for_each_year_and_two_in_all(#[case] months: u32, #[case] allowed: &str, #[case] excess: &str) {
    let p = to_singapore(months);
    let judgement = judged(&p, &[taken(&p, Item::DestinationAgencyFee, PayeeKind::DestinationAgency, "1500.00 SGD")]);
    let over = judgement.findings.iter().find(|f| f.code == Indicator::FeeOverCap && f.outcome == Outcome::Breach).unwrap();
    assert_eq!((over.allowed, over.excess), (Some(money(allowed)), Some(money(excess))));
}

#[test]
fn who_leaves_singapore_in_the_fifth_month_gets_half_of_the_lawful_fee_too() {
    let p = Placement { ended_on: Some(day("2024-07-01")), ended_reason: Some(EndedReason::EmployerFault), ..to_singapore(24) };
    let (found, due) = told(&judged(&p, &[taken(&p, Item::DestinationAgencyFee, PayeeKind::DestinationAgency, "1500.00 SGD")]), "sg-worker-fee");
    assert_eq!(found, ["breach fee-over-cap 300.00 SGD", "breach fee-refund-overdue 600.00 SGD"]);
    assert_eq!(due, ["900.00 SGD"]);
}

fn to_hong_kong(wage: &str, signed_on: &str) -> Placement {
    let signed_on = day(signed_on);
    Placement {
        wage: money(wage),
        first_month_earnings: Some(money(wage)),
        contract_signed_on: signed_on,
        arrived_on: Some(signed_on + chrono::Days::new(50)),
        first_wage_on: Some(signed_on + chrono::Days::new(49)),
        occupation: Occupation::parse("9111").unwrap(),
        ..placement("MM", "HK", "2024-10-07")
    }
}

#[rstest]
#[case("4990.00 HKD", "2024-10-07", "499.00 HKD", "499.01 HKD", "0.01 HKD")]
#[case("5100.00 HKD", "2025-10-06", "510.00 HKD", "510.01 HKD", "0.01 HKD")]
// Published on 3 July 2017: 3,130 came back to a helper. At the minimum wage of those months she had paid 3,561.
#[case("4310.00 HKD", "2016-11-08", "431.00 HKD", "3561.00 HKD", "3130.00 HKD")]
// Published on 27 November 2017: 8,300 came back to two helpers.
#[case("4310.00 HKD", "2016-11-08", "431.00 HKD", "4581.00 HKD", "4150.00 HKD")]
fn hong_kong_lets_a_tenth_of_the_first_month(#[case] wage: &str, #[case] signed_on: &str, #[case] cap: &str, #[case] paid: &str, #[case] excess: &str) {
    let p = to_hong_kong(wage, signed_on);
    let at = |amount: &str| told(&judged(&p, &[taken(&p, Item::DestinationAgencyFee, PayeeKind::DestinationAgency, amount)]), "hk-57a-10pct");
    assert_eq!(at(cap), (vec![], vec![]));
    assert_eq!(at(paid), (vec![format!("breach fee-over-cap {excess}")], vec![excess.to_owned()]));
}

#[test]
fn hong_kong_lets_nothing_before_the_placement() {
    let p = to_hong_kong("4990.00 HKD", "2024-10-07");
    let on = |day| Charge { charged_on: day, ..taken(&p, Item::DestinationAgencyFee, PayeeKind::DestinationAgency, "499.00 HKD") };
    let before = judged(&p, &[on(day("2024-10-06"))]);
    assert_eq!(told(&before, "hk-57a-10pct"), (vec!["breach fee-before-contract 499.00 HKD".to_owned()], vec!["499.00 HKD".to_owned()]));
    assert_eq!(before.findings.iter().filter(|f| f.code == Indicator::FeeBeforeContract).count(), 1, "early is told once");
    assert!(told(&judged(&p, &[on(day("2024-10-07"))]), "hk-57a-10pct").1.is_empty(), "then only the day is wrong");
}

#[rstest]
#[case("544000.00 BDT", "465010.00 BDT", "6.8869")]
#[case("500000.00 BDT", "421010.00 BDT", "6.3299")]
fn bangladesh_fixed_the_cost_of_the_way_to_malaysia(#[case] paid: &str, #[case] excess: &str, #[case] ratio: &str) {
    let p = placement("BD", "MY", "2023-02-01");
    let judgement = judged(&p, &[taken(&p, Item::PackageTotal, PayeeKind::Agency, paid)]);
    assert_eq!(told(&judgement, "bd-my-2022"), (vec![format!("breach fee-over-cap {excess}")], vec![excess.to_owned()]));
    assert_eq!(times(&judgement, "bd-my-2022"), ratio);
}

#[rstest]
#[case("441.00 USD", "211.00 USD", "1.9174")]
#[case("730.00 USD", "500.00 USD", "3.1739")]
fn about_230_dollars_from_myanmar_to_thailand_advise_only(#[case] paid: &str, #[case] excess: &str, #[case] ratio: &str) {
    let p = placement("MM", "TH", "2021-06-01");
    let judgement = judged(&p, &[taken(&p, Item::AgencyFee, PayeeKind::Agency, paid)]);
    assert_eq!(told(&judgement, "mm-thailand-230usd"), (vec![format!("advisory fee-over-cap {excess}")], vec![]));
    assert_eq!(times(&judgement, "mm-thailand-230usd"), ratio);
}

#[test]
fn each_cost_of_a_listed_job_from_indonesia_is_owed_back_whole() {
    let p = Placement { occupation: Occupation::parse("9111").unwrap(), ..placement("ID", "HK", "2023-06-10") };
    // The fourteen items of the regulation; of passports it names the renewal only.
    let items = [
        (Item::AirfareOut, PayeeKind::Agency),
        (Item::AirfareReturn, PayeeKind::Agency),
        (Item::Visa, PayeeKind::Agency),
        (Item::ContractAuthentication, PayeeKind::Agency),
        (Item::SkillsTraining, PayeeKind::TrainingCentre),
        (Item::ProfessionalLicence, PayeeKind::Agency),
        (Item::AgencyFee, PayeeKind::Agency),
        (Item::PoliceClearance, PayeeKind::Government),
        (Item::SocialSecurity, PayeeKind::Government),
        (Item::MedicalExam, PayeeKind::Clinic),
        (Item::MedicalRetest, PayeeKind::Clinic),
        (Item::LocalTransportOrigin, PayeeKind::Agency),
        (Item::Lodging, PayeeKind::Agency),
    ];
    for (item, payee) in items {
        assert_eq!(told(&judged(&p, &[taken(&p, item, payee, "0.01 IDR")]), "id-bp2mi-9-2020").1, ["0.01 IDR"], "{item}");
    }
}

#[test]
fn an_examination_to_malaysia_must_be_back_after_a_month_and_not_before() {
    let p = Placement { arrived_on: Some(day("2019-12-01")), ..placement("NP", "MY", "2019-11-04") };
    let exam = [Charge { charged_on: day("2019-11-10"), ..taken(&p, Item::MedicalExam, PayeeKind::Clinic, "4500.00 NPR") }];
    let on = |as_of: &str| told(&judged_at(&p, &exam, &Rates::default(), as_of), "my-np-mou-2018").0;
    assert_eq!(on("2020-01-01"), Vec::<String>::new());
    assert_eq!(on("2020-01-05"), ["breach fee-refund-overdue 4500.00 NPR"], "35 days after arrival");
}

#[test]
fn where_no_tariff_is_known_it_is_never_lawful_only_unknown() {
    let p = placement("FR", "BR", "2024-02-03");
    let judgement = judged(&p, &[taken(&p, Item::AgencyFee, PayeeKind::Agency, "50.00 USD")]);
    let over = judgement.findings.iter().find(|f| f.code == Indicator::FeeOverCap).unwrap();
    assert_eq!((over.outcome, over.detail.as_deref()), (Outcome::NotAssessable, Some("no_rule")));
}

/// Reported in 2019 of a driver for Qatar: 105,000 rupees paid, a receipt for 10,000, lent at 60 percent.
#[test]
fn a_receipt_for_a_tenth_of_what_a_driver_paid() {
    let p = Placement {
        wage: money("1800.00 QAR"),
        occupation: Occupation::parse("8322").unwrap(),
        employer_refusal_on: Some(day("2019-01-20")),
        ..placement("NP", "QA", "2019-02-01")
    };
    let loan = Charge {
        method: Some(Method::Loan),
        loan_annual_percent: Some(Decimal::from(60)),
        lender_named_by_agency: Some(true),
        receipt_amount: Some(money("10000.00 NPR")),
        ..taken(&p, Item::AgencyFee, PayeeKind::Agency, "105000.00 NPR")
    };
    let judgement = judged(&p, std::slice::from_ref(&loan));
    assert_eq!(told(&judgement, "np-fvft-2015").1, ["95000.00 NPR"]);
    for code in [Indicator::ReceiptAtCap, Indicator::StatementDiffersFromReceipt] {
        assert!(judgement.findings.iter().any(|f| f.code == code && f.outcome == Outcome::Advisory), "{code}");
    }
    let without_letter = Placement { employer_refusal_on: None, ..p };
    assert_eq!(told(&judged(&without_letter, &[loan]), "np-fvft-2015").1, ["105000.00 NPR"]);
}

/// Sameer v. Cabiles, G.R. 170139 (5 August 2014): 70,000 pesos were claimed for a job of a year at 15,360 Taiwan dollars.
#[test]
fn a_month_of_pay_in_taiwan_is_all_that_a_claim_of_70000_pesos_leaves() {
    let p = Placement { wage: money("15360.00 TWD"), contract_months: 12, ..placement("PH", "TW", "2004-06-01") };
    let mut rates = Rates::default();
    let rate =
        Rate { line: 2, day: day("2004-06-01"), base: currency("PHP"), quote: currency("TWD"), rate: Decimal::new(6, 1), source: Some("invented".into()) };
    rates.add(rate);
    let (found, due) = told(&judged_at(&p, &[taken(&p, Item::AgencyFee, PayeeKind::Agency, "70000.00 PHP")], &rates, "2026-11-30"), "ph-landbased-fee");
    // 42,000 Taiwan dollars at that rate, of which a month's pay was lawful.
    assert_eq!((found, due), (vec!["breach fee-over-cap 26640.00 TWD".to_owned()], vec!["26640.00 TWD".to_owned()]));
}

/// Philsa v. Secretary of Labor, G.R. 103144 (4 April 2001): fees of 5,000 and 6,500 pesos of 1985, under a circular that was not published.
#[test]
fn a_norm_that_was_not_published_accuses_nobody() {
    let (file, text) = house::norm("xa-unpublished", "[[version.ban]]\nitems = \"all\"\n");
    let law = house::book(&[(file, text.replace("published = true", "published = false"))]);
    for amount in ["5000.00 PHP", "6500.00 PHP"] {
        let judgement = house::judged(&house::placement(), &[house::charge("c1", Item::AgencyFee, amount)], &law);
        let finding = judgement.findings.iter().find(|f| f.code == Indicator::FeeNotAllowed).unwrap();
        assert_eq!(finding.outcome, Outcome::Advisory);
        assert!(finding.trace.iter().any(|step| step.contains("publication")), "{:?}", finding.trace);
        assert!(judgement.refund_due.due.is_empty());
    }
}

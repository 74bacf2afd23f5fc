//! What counts as cost and as income of one worker, and which job of several counts?

use proptest::prelude::*;
use recruitwatch::flow::cost_statistics::counting;
use recruitwatch::record::charge::{Charge, ChargeKind, Item, Method, PaidBy};
use recruitwatch::record::id::{Id, Worker};
use recruitwatch::record::payment::Payment;
use recruitwatch::record::placement::{Placement, PlacementOutcome};
use recruitwatch::record::rate::{Rate, Rates};
use recruitwatch::statistics::jobs::Jobs;
use recruitwatch::statistics::report::{CostReport, Dimension};
use recruitwatch::statistics::worker::{Facts, IncomeBasis, Job, LeftOut, Told};
use rust_decimal::Decimal;

use crate::house::{charge, country, currency, day, money, placement};

fn told(p: &Placement, charges: &[Charge], payments: &[Payment]) -> Result<Told, LeftOut> {
    let facts = Facts { placement: p, charges, payments, rejected_rows: 0 };
    Job::read(facts, &Rates::default(), &counting().unwrap())?.told
}

fn cost(p: &Placement, charges: &[Charge], payments: &[Payment]) -> String {
    told(p, charges, payments).unwrap().cost.rounded().to_string()
}

fn month(from: &str, to: &str, paid: &str) -> Payment {
    Payment {
        line: 2,
        placement_id: Id::new("P-1"),
        period_from: day(from),
        period_to: day(to),
        due_on: None,
        paid_on: None,
        gross_due: None,
        amount_paid: money(paid),
        deductions: None,
        deduction_basis: None,
        hours_worked: None,
        method: None,
        evidence: None,
    }
}

fn taken_off(pay: Payment, sum: &str, basis: &str) -> Payment {
    Payment { deductions: Some(money(sum)), deduction_basis: Some(basis.to_owned()), ..pay }
}

fn may() -> Payment {
    month("2024-05-01", "2024-05-31", "600.00 USD")
}

#[test]
fn all_that_the_worker_paid_counts_and_nothing_that_others_paid() {
    let mut visa = charge("c2", Item::Visa, "300.00 USD");
    visa.paid_by = PaidBy::Employer;
    let mut back = charge("c3", Item::AgencyFee, "100.00 USD");
    back.kind = ChargeKind::Refund;
    assert_eq!(cost(&placement(), &[charge("c1", Item::AgencyFee, "900.00 USD"), visa, back], &[]), "800.00 USD");
}

#[test]
fn money_taken_back_from_pay_counts_once_however_often_it_is_told() {
    let fee = Charge { method: Some(Method::Deduction), ..charge("c1", Item::FeeRecovery, "200.00 USD") };
    let pay = [taken_off(may(), "200.00 USD", "Recovery of recruitment costs")];
    assert_eq!(cost(&placement(), std::slice::from_ref(&fee), &[]), "200.00 USD", "told by the charge alone");
    assert_eq!(cost(&placement(), &[], &pay), "200.00 USD", "told by the pay alone");
    assert_eq!(cost(&placement(), &[fee], &pay), "200.00 USD", "told by both");
}

#[test]
fn a_recovery_makes_no_smaller_income_and_tax_does() {
    let income = |pay: Payment| told(&placement(), &[charge("c1", Item::AgencyFee, "1.00 USD")], &[pay]).unwrap().income;
    assert_eq!(income(taken_off(may(), "150.00 USD", "agency advance")), Decimal::from(750));
    assert_eq!(income(taken_off(may(), "150.00 USD", "income tax")), Decimal::from(600));
    assert_eq!(income(taken_off(may(), "150.00 USD", "board")), Decimal::from(750), "food is spent, not lost");
}

#[test]
fn the_first_full_month_after_arrival_is_the_income_else_what_is_stated_else_the_agreed_wage() {
    let mut p = placement();
    p.arrived_on = Some(day("2024-04-20"));
    p.first_month_earnings = Some(money("580.00 USD"));
    let fee = [charge("c1", Item::AgencyFee, "600.00 USD")];
    let basis = |p: &Placement, pay: &[Payment]| told(p, &fee, pay).map(|told| (told.income, told.basis)).unwrap();
    let part = month("2024-04-20", "2024-04-30", "200.00 USD");
    assert_eq!(basis(&p, &[part.clone(), may()]), (Decimal::from(600), IncomeBasis::PaidMonth));
    assert_eq!(basis(&p, &[part]), (Decimal::from(580), IncomeBasis::StatedMonth));
    p.first_month_earnings = None;
    assert_eq!(basis(&p, &[]), (Decimal::from(600), IncomeBasis::AgreedWage));
}

#[test]
fn interest_is_told_apart() {
    let charges = [charge("c1", Item::AgencyFee, "600.00 USD"), charge("c2", Item::LoanInterest, "300.00 USD")];
    let told = told(&placement(), &charges, &[may()]).unwrap();
    assert_eq!((told.months().normalize().to_string(), told.months_without_interest().normalize().to_string()), ("1.5".into(), "1".into()));
}

#[test]
fn what_cannot_be_measured_is_left_out_with_its_reason() {
    let fee = [charge("c1", Item::AgencyFee, "600.00 USD")];
    let with = |change: &dyn Fn(&mut Placement)| {
        let mut p = placement();
        change(&mut p);
        told(&p, &fee, &[]).unwrap_err()
    };
    assert_eq!(with(&|p| p.arrived_on = None), LeftOut::NotArrived);
    assert_eq!(with(&|p| p.outcome = Some(PlacementOutcome::Cancelled)), LeftOut::Cancelled);
    assert_eq!(with(&|p| p.contract_months = 11), LeftOut::ShortStay);
    let mut silent = placement();
    silent.costs_stated = false;
    assert_eq!(told(&silent, &[], &[]).unwrap_err(), LeftOut::CostsNotStated);
    assert_eq!(told(&placement(), &[charge("c1", Item::AgencyFee, "600.00 GHS")], &[]).unwrap_err(), LeftOut::NoRate);
    assert_eq!(told(&placement(), &fee, &[month("2024-05-01", "2024-05-31", "0.00 USD")]).unwrap_err(), LeftOut::NoIncome);
    assert!(told(&placement(), &[], &[]).unwrap().cost.value.is_zero(), "nothing paid, and it is stated");
}

#[test]
fn another_currency_counts_at_the_rate_of_its_day() {
    let mut rates = Rates::default();
    rates.add(Rate { line: 2, day: day("2024-03-08"), base: currency("USD"), quote: currency("GHS"), rate: Decimal::from(12), source: None });
    let charges = [charge("c1", Item::AgencyFee, "7200.00 GHS")];
    let facts = Facts { placement: &placement(), charges: &charges, payments: &[], rejected_rows: 0 };
    let told = Job::read(facts, &rates, &counting().unwrap()).unwrap().told.unwrap();
    assert_eq!(told.cost.rounded(), money("600.00 USD"));
}

/// A worker's job in a country, with a fee of so many dollars.
fn job(worker: u8, destination: &str, arrived_on: &str, fee: i64) -> (Placement, Vec<Charge>) {
    let mut p = placement();
    p.worker = Worker([worker; 16]);
    p.destination = country(destination);
    p.arrived_on = Some(day(arrived_on));
    p.agency_licence = Id::new(format!("XA-{}", worker % 3));
    let mut fee_row = charge("c1", Item::AgencyFee, "0.00 USD");
    fee_row.amount.minor = fee * 100;
    (p, vec![fee_row])
}

fn report(jobs: &[(Placement, Vec<Charge>)]) -> CostReport {
    let counting = counting().unwrap();
    let mut seen = Jobs::new(&counting);
    for (placement, charges) in jobs {
        seen.see(Facts { placement, charges, payments: &[], rejected_rows: 0 }, &Rates::default());
    }
    CostReport::new(&seen.count(day("2026-11-30"), 3), &counting, (day("2026-11-30"), 3))
}

#[test]
fn of_several_jobs_the_first_in_the_last_country_counts() {
    let mut jobs: Vec<_> = (10..30).map(|worker| job(worker, "MU", "2025-01-10", 600)).collect();
    // One worker in three jobs: Fiji, then twice Mauritius; the first one there cost 6,000.
    jobs.extend([job(1, "FJ", "2024-02-01", 60_000), job(1, "MU", "2025-03-01", 6_000), job(1, "MU", "2026-03-01", 600)]);
    let report = report(&jobs);
    assert_eq!(report.left_out.get(&LeftOut::EarlierJob), Some(&0), "two, rounded to the next five");
    let figures = report.all.shown.unwrap();
    assert_eq!(figures.mean.round_dp(4).to_string(), "1.4286", "20 workers at one month, one at ten");
}

#[test]
fn a_job_before_the_years_that_count_is_left_out() {
    let mut jobs: Vec<_> = (10..30).map(|worker| job(worker, "MU", "2025-01-10", 600)).collect();
    jobs.extend((40..50).map(|worker| job(worker, "MU", "2023-11-30", 6_000)));
    let report = report(&jobs);
    assert_eq!(report.left_out.get(&LeftOut::OutsidePeriod), Some(&10));
    assert_eq!(report.all.shown.unwrap().mean, Decimal::ONE);
}

#[test]
fn nine_workers_are_no_figure() {
    let jobs: Vec<_> = (1..10).map(|worker| job(worker, "MU", "2025-01-10", 600)).collect();
    let report = report(&jobs);
    assert!(report.all.shown.is_err() && report.breakdowns.iter().all(|b| b.cells.iter().all(|cell| cell.shown.is_err())));
    assert!(report.rows().iter().all(|row| row.figures.is_none() && row.cells()[3..].iter().all(String::is_empty)));
}

fn corridor(report: &CostReport, name: &str) -> Option<recruitwatch::statistics::report::Figures> {
    let corridors = report.breakdowns.iter().find(|b| b.dimension == Dimension::Corridor)?;
    corridors.cells.iter().find(|cell| cell.name == name)?.shown.clone().ok()
}

proptest! {
    #[test]
    fn the_order_of_facts_changes_nothing(fees in prop::collection::vec(0_i64..5_000, 12..40), by in 0_usize..40) {
        let mut jobs: Vec<_> = (1_u8..).zip(&fees).map(|(worker, fee)| job(worker, if worker % 2 == 0 { "MU" } else { "FJ" }, "2025-01-10", *fee)).collect();
        let first = report(&jobs);
        let len = jobs.len();
        jobs.rotate_left(by % len);
        prop_assert_eq!(first, report(&jobs));
    }

    #[test]
    fn workers_of_another_way_change_nothing_in_a_corridor_that_is_shown(fees in prop::collection::vec(0_i64..5_000, 40), more in prop::collection::vec(0_i64..9_000, 10..30)) {
        let at = |from: u8, fees: &[i64], to: &'static str| -> Vec<_> { (from..).zip(fees).map(|(worker, fee)| job(worker, to, "2025-01-10", *fee)).collect() };
        let mut jobs = [at(1, &fees[..20], "MU"), at(50, &fees[20..], "FJ")].concat();
        let before = corridor(&report(&jobs), "GH-MU");
        prop_assert!(before.is_some());
        jobs.extend(at(100, &more, "BR"));
        prop_assert_eq!(before, corridor(&report(&jobs), "GH-MU"));
    }

    #[test]
    fn a_higher_fee_never_lowers_the_mean(fees in prop::collection::vec(0_i64..5_000, 12), at in 0_usize..12, extra in 1_i64..5_000) {
        let of = |fees: &[i64]| report(&(1_u8..).zip(fees).map(|(worker, fee)| job(worker, "MU", "2025-01-10", *fee)).collect::<Vec<_>>()).all.shown.unwrap();
        let mut raised = fees.clone();
        raised[at] += extra;
        let (before, after) = (of(&fees), of(&raised));
        prop_assert!(before.mean <= after.mean && before.median <= after.median && before.fourth_quintile <= after.fourth_quintile);
    }
}

//! Is what a worker is owed computed to the cent? The worked numbers of `domain.md` 2.5 and 3.5.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use recruitwatch::audit::terms::measure::{hijri_month_days, hijri_months_of_month, weeks_of_month};
use recruitwatch::audit::wages::ledger::{Entry, Sums};
use recruitwatch::audit::wages::{Agreed, Ledger, interest, ledger};
use recruitwatch::record::currency::Currency;
use recruitwatch::record::money::Exact;
use recruitwatch::record::table::Table;
use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::wages::WageLaw;
use rust_decimal::Decimal;

use crate::docket::{Docket, Row, Tables, day, law, manifest};

fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn hkd(text: &str) -> Exact {
    Exact::new(d(text), Currency::parse("HKD").unwrap())
}

fn row(line: u32, cells: &[(&str, &str)]) -> Row {
    Row { line, cells: cells.iter().map(|(column, cell)| ((*column).to_owned(), (*cell).to_owned())).collect() }
}

/// The list of norms on wages with six percent of interest a year for work in Hong Kong, as the worked example takes it.
fn with_interest() -> RuleBook {
    let file = "seeds/lists/wages.toml";
    let text = std::fs::read_to_string(manifest(file)).unwrap()
        + "\n[[norm]]\nid = \"invented-interest\"\nside = \"destination\"\ndestinations = [\"HK\"]\ninterest_percent = \"6\"\nfrom = \"2000-01-01\"\npublished = \"Invented Gazette\"\nsource = \"https://invented.example/\"\ncitation = \"Invented Act\"\nsays = \"Six percent.\"\n";
    law().with_wages(WageLaw::parse(file, &text).unwrap(), &[])
}

/// 4 990 a month; 3 500 paid for each of July to November 2025; December in full; 3 000 of arrears on 7 January 2026.
fn worked() -> Docket {
    let placement = row(2, &[("origin", "PH"), ("destination", "HK"), ("wage_amount", "4990"), ("wage_currency", "HKD"), ("wage_period", "month")]);
    let month = |m: u32, paid: &str| {
        let from = NaiveDate::from_ymd_opt(2025, m, 1).unwrap();
        let to = from.checked_add_months(chrono::Months::new(1)).unwrap().pred_opt().unwrap();
        let due = to.checked_add_days(chrono::Days::new(7)).unwrap();
        let cells = [("period_from", from.to_string()), ("period_to", to.to_string()), ("due_on", due.to_string()), ("paid_on", due.to_string())];
        let more = [("amount_paid", paid.to_owned()), ("currency", "HKD".to_owned()), ("evidence", "bank".to_owned())];
        Row { line: m, cells: cells.into_iter().chain(more).map(|(column, cell)| (column.to_owned(), cell)).collect() }
    };
    let mut pays: Vec<Row> = (7..12).map(|m| month(m, "3500")).chain([month(12, "4990")]).collect();
    let arrears = [("period_from", "2025-07-01"), ("period_to", "2025-11-30"), ("paid_on", "2026-01-07"), ("amount_paid", "3000"), ("currency", "HKD")];
    pays.push(row(20, &arrears));
    Docket::new(&Tables::from([(Table::Placements, vec![placement]), (Table::Payments, pays)]), day("2026-01-31"))
}

fn sums<'l>(ledger: &'l Ledger<'_>) -> Vec<&'l Sums> {
    ledger.entries.iter().map(|Entry { sums, .. }| sums.as_ref().unwrap()).collect()
}

#[test]
fn the_worked_ledger_comes_out_as_it_is_written() {
    let (docket, law) = (worked(), with_interest());
    let position = docket.position(&docket.placements[0]);
    docket.with_case(&docket.placements[0], &position, |case| {
        let ledger = ledger(case, &law, &Agreed::of(case, None));
        let told: Vec<(String, String, String, String, String)> = sums(&ledger)
            .into_iter()
            .zip(&ledger.entries)
            .map(|(sums, entry)| {
                let settled: i64 = sums.settled.iter().map(|settled| settled.amount.minor).sum();
                let of = sums.interest.clone().unwrap();
                let round = |exact: Exact| exact.value.round_dp(4).normalize().to_string();
                let short = sums.owed.checked_sub(sums.paid).unwrap();
                (
                    entry.due.unwrap().on.to_string(),
                    short.amount(),
                    (Decimal::from(settled) / Decimal::ONE_HUNDRED).to_string(),
                    round(of.settled),
                    round(of.open),
                )
            })
            .collect();
        let row = |a: &str, b: &str, c: &str, d: &str, e: &str| (a.to_owned(), b.to_owned(), c.to_owned(), d.to_owned(), e.to_owned());
        assert_eq!(
            told,
            [
                row("2025-08-07", "1490.00", "1490", "37.4745", "0"),
                row("2025-09-07", "1490.00", "1490", "29.8816", "0"),
                row("2025-10-07", "1490.00", "20", "0.3025", "28.0307"),
                row("2025-11-07", "1490.00", "0", "0", "20.8192"),
                row("2025-12-07", "1490.00", "0", "0", "13.4712"),
                row("2026-01-07", "0.00", "0", "0", "0"),
            ]
        );
        let missing = ledger.missing();
        assert_eq!((missing.len(), missing[0].0.amount(), missing[0].1.unwrap().amount()), (1, "4450.00".to_owned(), "129.98".to_owned()));
        let arrears: Vec<String> = ledger.arrears().iter().map(|(_, sum)| sum.amount()).collect();
        assert_eq!(arrears, ["1490.00", "2980.00", "4470.00", "5960.00", "7450.00", "4450.00"]);
    });
}

#[test]
fn without_a_rule_there_is_no_interest() {
    let (docket, law) = (worked(), law());
    let position = docket.position(&docket.placements[0]);
    docket.with_case(&docket.placements[0], &position, |case| {
        let ledger = ledger(case, &law, &Agreed::of(case, None));
        assert!(sums(&ledger).iter().all(|sums| sums.interest.is_none()));
        assert_eq!(ledger.missing()[0].1, None);
    });
}

#[test]
fn simple_interest_is_that_of_the_worked_numbers() {
    let fee = Exact::new(d("72000"), Currency::parse("PHP").unwrap());
    assert_eq!(interest(fee, d("12"), 500).value.round_dp(4), d("11835.6164"));
    assert_eq!(interest(fee, d("6"), 500).value.round_dp(4), d("5917.8082"));
    assert_eq!(interest(hkd("1490"), d("6"), -3).value, Decimal::ZERO, "nothing before the due day");
}

#[test]
fn weeks_and_months_of_two_calendars_are_those_of_the_worked_numbers() {
    assert_eq!(weeks_of_month().round_dp(15), d("4.348214285714286"));
    assert_eq!((Decimal::from(12) * hijri_months_of_month()).round_dp(6), d("12.368277"), "pay days a year");
    // One wage of a Hijri month in each Gregorian month: a part of what was owed is lost, 1.104831 wages in three years.
    let lost = Decimal::ONE - Decimal::ONE / hijri_months_of_month();
    assert_eq!((lost * Decimal::ONE_HUNDRED).round_dp(4), d("2.9776"));
    assert_eq!((Decimal::from(36) * (hijri_months_of_month() - Decimal::ONE)).round_dp(6), d("1.104831"));
    assert_eq!((Decimal::from(24) * hijri_month_days()).round_dp(1), d("708.7"));
}

/// What is owed for the days of one period.
fn owed(placement: &[(&str, &str)], contract: &[(&str, &str)], pay: &[(&str, &str)]) -> String {
    let contract: Vec<(&str, &str)> = [("stage", "signed"), ("dated_on", "2024-03-04")].into_iter().chain(contract.iter().copied()).collect();
    let tables =
        Tables::from([(Table::Placements, vec![row(2, placement)]), (Table::Contracts, vec![row(2, &contract)]), (Table::Payments, vec![row(2, pay)])]);
    let docket = Docket::new(&tables, day("2026-11-30"));
    let (law, position) = (law(), docket.position(&docket.placements[0]));
    let mut told = String::new();
    docket.with_case(&docket.placements[0], &position, |case| {
        let ledger = ledger(case, &law, &Agreed::of(case, recruitwatch::audit::terms::told::Bench::lay(case, &law).ok().as_ref()));
        told = ledger.entries[0].sums.as_ref().map_or_else(|why| why.0.to_string(), |sums| sums.owed.to_string());
    });
    told
}

#[test]
fn part_of_a_month_goes_by_the_divisor() {
    let hk = [("destination", "HK"), ("wage_amount", "4990"), ("wage_currency", "HKD"), ("wage_period", "month")];
    let pay = [("period_from", "2025-07-10"), ("period_to", "2025-07-31"), ("amount_paid", "0"), ("currency", "HKD")];
    for (divisor, sum) in [("calendar", "3541.29 HKD"), ("30", "3493.00 HKD"), ("26", "3646.54 HKD")] {
        assert_eq!(owed(&hk, &[("day_divisor", divisor)], &pay), sum, "{divisor}");
    }
    // Singapore divides by 26 where the contract says nothing; elsewhere the way that owes least is taken.
    let sg = [("destination", "SG"), ("occupation", "9111"), ("wage_amount", "4990"), ("wage_currency", "HKD"), ("wage_period", "month")];
    assert_eq!(owed(&sg, &[("job_title", "Helper")], &pay), "3646.54 HKD");
    assert_eq!(owed(&hk, &[("job_title", "Helper")], &pay), "3493.00 HKD");
}

#[test]
fn a_month_of_another_calendar_is_whole_only_where_the_contract_pays_by_it() {
    let wage = [("destination", "SA"), ("wage_amount", "1000"), ("wage_currency", "SAR"), ("wage_period", "month")];
    let pay = [("period_from", "2025-02-01"), ("period_to", "2025-03-01"), ("amount_paid", "0"), ("currency", "SAR")];
    assert_eq!(
        owed(&wage, &[("pay_interval_days", "29.53"), ("wage_amount", "1000"), ("wage_currency", "SAR"), ("wage_period", "month")], &pay),
        "1000.00 SAR"
    );
    assert_ne!(owed(&wage, &[("pay_interval_days", "30"), ("wage_amount", "1000"), ("wage_currency", "SAR"), ("wage_period", "month")], &pay), "1000.00 SAR");
}

#[test]
fn mistakes_in_the_list_are_told_with_their_lines() {
    let file = "seeds/lists/wages.toml";
    let text = std::fs::read_to_string(manifest(file)).unwrap();
    let broken = text.replacen("destinations = [\"SA\"]", "destinations = [\"SAU\"]", 1).replacen("permits = [\"advance\"", "permits = [\"advnce\"", 1);
    let broken = broken.replacen("divisor = \"26\"", "divisor = \"27\"", 1).replacen("fine = [\"fine\"", "fine = [\"damage\"", 1);
    let told: Vec<String> = WageLaw::parse("wages.toml", &broken).unwrap_err().iter().map(ToString::to_string).collect();
    let at = |needle: &str| broken.lines().position(|line| line.contains(needle)).unwrap() + 1;
    for (needle, words) in [
        ("\"SAU\"", "destinations: "),
        ("\"advnce\"", "permits: advnce is no ground"),
        ("\"27\"", "divisor: "),
        ("fine = [\"damage\"", "grounds: \"damage\" stands twice"),
    ] {
        assert!(told.iter().any(|line| line.starts_with(&format!("wages.toml:{}: {words}", at(needle)))), "{needle}: {told:#?}");
    }
    assert_eq!(told.len(), 4, "{told:#?}");
    let norms: BTreeMap<_, _> = WageLaw::parse(file, &text).unwrap().norms().iter().map(|norm| (norm.id.to_string(), norm.binds())).collect();
    assert!(norms.len() > 6 && norms.values().all(|binds| !binds), "no first day is confirmed yet, so none binds: {norms:?}");
}

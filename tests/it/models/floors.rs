//! How is a contract below a model of the rule book told? With the law that is cited, the arithmetic, and cells of the return alone.

use std::collections::BTreeMap;

use recruitwatch::flow::law::rule_book;
use recruitwatch::record::code::Code;
use recruitwatch::record::finding::{Finding, Grade, Indicator, Outcome};
use recruitwatch::record::table::Table;

use crate::docket::{Docket, Row, Tables, day};

type Cells<'a> = &'a [(&'a str, &'a str)];

fn row(cells: Cells<'_>) -> Row {
    Row { line: 2, cells: cells.iter().map(|(column, cell)| ((*column).to_owned(), (*cell).to_owned())).collect::<BTreeMap<_, _>>() }
}

/// What is found below the models of the program, for a placement and its signed paper.
fn below(placement: Cells<'_>, paper: Cells<'_>) -> Vec<Finding> {
    let signed = row(&[paper, &[("stage", "signed")]].concat());
    let tables = Tables::from([(Table::Placements, vec![row(placement)]), (Table::Contracts, vec![signed])]);
    let docket = Docket::new(&tables, day("2026-11-30"));
    let found = docket.judge(&docket.placements[0], &docket.position(&docket.placements[0]), &rule_book(None).unwrap());
    found.into_iter().filter(|f| f.code == Indicator::ContractBelowFloor && f.detail.as_deref() != Some("silent")).collect()
}

fn to_hong_kong(signed_on: &str, paper: Cells<'_>) -> Vec<Finding> {
    let way = [("origin", "ID"), ("destination", "HK"), ("occupation", "9111"), ("contract_signed_on", signed_on)];
    below(&way, &[paper, &[("job_title", "Domestic helper"), ("wage_currency", "HKD"), ("wage_period", "month")]].concat())
}

#[test]
fn the_finding_cites_the_model_and_rests_on_the_paper_alone() {
    let book = rule_book(None).unwrap();
    let found = to_hong_kong("2025-09-30", &[("wage_amount", "4990"), ("food", "free")]);
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((finding.outcome, finding.grade, finding.term), (Outcome::Breach, Some(Grade::G3), Some("wage_amount")));
    let rule = finding.rule.as_ref().unwrap();
    assert_eq!((&*rule.id, rule.in_force_from, rule.date_basis, rule.on), ("hk-id407", Some(day("2025-09-30")), "contract_signed_on", Some(day("2025-09-30"))));
    assert!(rule.citation.contains("ID 407") && rule.digest == book.digest());
    assert!(finding.trace.iter().any(|step| step == "5100 against 4990: worse by 110"), "{:?}", finding.trace);
    assert!(finding.trace.iter().any(|step| step.starts_with("2.16 %")), "{:?}", finding.trace);
    let cells: Vec<_> = finding.evidence.iter().map(|e| (e.table, e.line, e.column, e.value.as_str())).collect();
    assert_eq!(cells, [(Table::Contracts, 2, "wage_amount", "4990"), (Table::Placements, 2, "contract_signed_on", "2025-09-30")]);
    assert!(to_hong_kong("2025-09-29", &[("wage_amount", "4990"), ("food", "free")]).iter().all(|f| f.outcome == Outcome::Clear));
}

#[test]
fn the_food_allowance_of_the_day_before_is_forty_short() {
    let paper = [("wage_amount", "4870"), ("food", "allowance"), ("food_allowance_month", "1196")];
    let found = to_hong_kong("2023-09-30", &paper);
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((finding.outcome, finding.term), (Outcome::Breach, Some("food_allowance_month")));
    assert!(finding.trace.iter().any(|step| step == "1236 against 1196: worse by 40"), "{:?}", finding.trace);
}

#[test]
fn an_advisory_says_why_it_is_no_breach() {
    let found = to_hong_kong("2024-10-25", &[("dated_on", "2024-09-27"), ("wage_amount", "4870"), ("food", "free")]);
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(finding.outcome, Outcome::Advisory);
    assert!(finding.trace.last().unwrap().contains("still taken with applications to 2024-10-25"), "{:?}", finding.trace);
    let old = to_hong_kong("2012-09-20", &[("wage_amount", "3740"), ("food", "free")]);
    assert!(old[0].outcome == Outcome::Advisory && old[0].trace.last().unwrap().contains("no sound source for this term is confirmed"), "{old:#?}");
}

#[test]
fn two_floors_of_one_model_that_wait_for_the_same_rate_are_told_once() {
    let way = [("origin", "PH"), ("destination", "HK"), ("occupation", "9111"), ("contract_signed_on", "2025-11-01")];
    let found = below(&way, &[("wage_amount", "5100"), ("wage_currency", "HKD"), ("wage_period", "month"), ("job_title", "Domestic helper")]);
    let waiting: Vec<_> = found.iter().filter(|f| f.outcome == Outcome::NotAssessable).map(|f| (f.term, f.detail.as_deref())).collect();
    assert_eq!(waiting, [(Some("wage_amount"), Some("no_rate"))]);
    assert!(found.iter().all(|f| f.rule.as_ref().is_some_and(|rule| &*rule.id == "ph-household-service-worker")), "{found:#?}");
}

#[test]
fn whoever_shows_a_finding_can_say_that_its_source_must_be_read_again() {
    let book = rule_book(None).unwrap();
    let stale = |from: &str, today: &str| recruitwatch::flow::law::not_confirmed(&book, ("hk-id407", Some(day(from))), day(today));
    assert!(stale("2025-09-30", "2026-11-01").is_some_and(|words| words.contains("31 October 2026")));
    assert_eq!((stale("2025-09-30", "2026-10-31"), stale("2024-09-28", "2026-11-01")), (None, None));
}

fn to_qatar(paper: Cells<'_>) -> Vec<Finding> {
    let way = [("origin", "NP"), ("destination", "QA"), ("occupation", "9313"), ("contract_signed_on", "2023-03-01"), ("arrived_on", "2023-04-02")];
    below(&way, &[paper, &[("wage_amount", "1000"), ("wage_currency", "QAR"), ("wage_period", "month")]].concat())
}

#[test]
fn what_is_not_given_in_kind_counts_by_the_worth_that_the_law_sets() {
    let short = |food: &str, accommodation: &str| {
        let found = to_qatar(&[("food", food), ("accommodation", accommodation)]);
        let finding = found.into_iter().find(|f| f.outcome == Outcome::Breach)?;
        Some((finding.grade.unwrap(), finding.trace.into_iter().find(|step| step.starts_with("short by")).unwrap(), finding.explanation))
    };
    assert_eq!(short("free", "free"), None);
    let (grade, part, sentence) = short("worker", "worker").unwrap();
    assert_eq!((grade, part.as_str()), (Grade::G4, "short by 44.44 %"));
    assert!(sentence.contains("800.00 QAR too little a month: 1000.00 QAR where 1800.00 QAR are asked for"), "{sentence}");
    let (_, _, sentence) = short("deducted", "deducted").unwrap();
    assert!(sentence.contains("200.00 QAR where 1800.00 QAR"), "{sentence}");
    let (grade, part, _) = short("worker", "free").unwrap();
    assert_eq!((grade, part.as_str()), (Grade::G3, "short by 23.08 %"));
}

#[test]
fn no_number_of_a_paper_makes_the_measuring_fail() {
    let worst = "99999999999999999999";
    for (food, wage) in [("deducted", worst), ("allowance", "0"), ("worker", "0.000001")] {
        let way = [("origin", "NP"), ("destination", "QA"), ("occupation", "9111"), ("contract_signed_on", "2023-03-01"), ("arrived_on", "2023-04-02")];
        let paper =
            [("wage_amount", wage), ("wage_period", "hour"), ("wage_currency", "QAR"), ("food", food), ("accommodation", food), ("allowances_month", worst)];
        let (once, again) = (below(&way, &paper), below(&way, &paper));
        assert!(!once.is_empty() && once == again);
    }
}

#[test]
fn nothing_that_reaches_nobody_is_said_without_a_reason() {
    let way = [("origin", "GH"), ("destination", "MU"), ("occupation", "9313")];
    let found = below(&way, &[("wage_amount", "1")]);
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(
        (finding.outcome, finding.detail.as_deref(), finding.code.as_str()),
        (Outcome::NotAssessable, Some("missing:model_contracts"), "contract-below-floor")
    );
}

//! Does an audit see which terms got worse, and only those?

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;
use recruitwatch::record::code::Code;
use recruitwatch::record::contract::Term;
use recruitwatch::record::finding::{Finding, Outcome};
use recruitwatch::record::table::Table;
use recruitwatch::rules::substitution::Prohibition;
use recruitwatch::rules::terms::{TermList, TermRule, Worse};
use rstest::rstest;
use rust_decimal::Decimal;

use crate::docket::{Docket, Row, Tables, day, differences, law, manifest, run_fixture, shared_cases};

const FAMILY: [&str; 8] =
    ["contract-substituted", "contract-below-floor", "contract-missing", "contract-dual", "employer-changed", "documents-held", "wage-underpaid", "wage-late"];

#[rstest]
fn a_sentence_about_contracts_holds(
    #[files("fixtures/cases/contract-*/*.toml")]
    #[files("fixtures/cases/employer-changed/*.toml")]
    #[files("fixtures/cases/documents-held/*.toml")]
    #[files("fixtures/cases/wage-*/*.toml")]
    path: PathBuf,
) {
    let (want, got) = run_fixture(&path, &law());
    assert_eq!(want, got, "{}", path.display());
}

#[test]
fn the_shared_contract_cases_agree() {
    let law = law();
    for case in shared_cases("contracts").into_iter().flatten() {
        assert_eq!(differences(&case, &FAMILY, &law), Vec::<String>::new(), "{}", case.display());
    }
}

#[test]
fn a_list_with_mistakes_tells_them_all_with_their_lines() {
    let text = std::fs::read_to_string(manifest("seeds/lists/terms.toml")).unwrap();
    let broken =
        text.replacen("class = \"identity\"", "class = \"identy\"", 1).replacen("cap = \"G3\"", "cap = \"G9\"", 1).replace("\"bonus_months\"", "\"bonus\"");
    let errors = TermList::parse("terms.toml", &broken).unwrap_err();
    let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let line = |needle: &str| broken.lines().position(|l| l.contains(needle)).unwrap() + 1;
    assert!(told.iter().any(|e| e.starts_with(&format!("terms.toml:{}: class: \"identy\" is not one of", line("identy")))), "{told:#?}");
    assert!(told.iter().any(|e| e.contains(&format!("terms.toml:{}: cap: \"G9\"", line("G9")))), "{told:#?}");
    assert!(told.iter().any(|e| e.contains(&format!("terms.toml:{}: term: \"bonus\"", line("\"bonus\"")))), "{told:#?}");
    assert!(told.iter().any(|e| e.contains("no entry for bonus_months: add one")), "{told:#?}");
    assert!(TermList::parse("terms.toml", "[units").unwrap_err()[0].to_string().starts_with("terms.toml:1: "));
}

#[test]
fn every_norm_of_the_list_says_where_it_was_read_or_stays_an_advisory() {
    let book = law();
    assert!(book.prohibitions().all().iter().any(Prohibition::binds));
    for norm in book.prohibitions().all().iter().filter(|norm| norm.binds()) {
        assert!(norm.source.starts_with("https://") && !norm.says.is_empty() && norm.from.is_some(), "{}", norm.id);
    }
}

/// What is done to a term in the later paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    Keep,
    Silence,
    Worsen,
    Improve,
}

/// An earlier paper in which every term can still get worse.
pub fn good_terms(list: &TermList, numbers: &[u32]) -> BTreeMap<String, String> {
    let mut next = numbers.iter().cycle();
    let value = |rule: &TermRule, number: u32| match (rule.worse, rule.term) {
        (_, Term::WageCurrency) => "USD".to_owned(),
        (_, Term::WagePeriod) => "month".to_owned(),
        (_, Term::EmployerId) => "E-1".to_owned(),
        (_, Term::WorkplaceCountry) => "MU".to_owned(),
        (_, Term::WorkplaceKind) => "site".to_owned(),
        (_, Term::Engagement) => "direct".to_owned(),
        (Worse::Lower | Worse::Higher, _) => number.to_string(),
        (Worse::RankDown, _) => rule.ranks[0][0].to_string(),
        (Worse::ToWorker, _) => "employer".to_owned(),
        (Worse::Yes, _) => "no".to_owned(),
        (Worse::No, _) => "yes".to_owned(),
        (Worse::Gains | Worse::Loses, _) => "one two".to_owned(),
        (Worse::Occupation, _) => "8153".to_owned(),
        (Worse::Changed | Worse::Display, _) => "as agreed".to_owned(),
    };
    list.terms().iter().map(|rule| (rule.term.as_str().to_owned(), value(rule, *next.next().unwrap()))).collect()
}

pub fn done(rule: &TermRule, was: &str, deed: Deed) -> Option<String> {
    let times = |factor: &str| (was.parse::<Decimal>().unwrap() * factor.parse::<Decimal>().unwrap()).to_string();
    match (deed, rule.worse) {
        (Deed::Silence, _) => None,
        (Deed::Improve, Worse::Lower) | (Deed::Worsen, Worse::Higher) => Some(times("2")),
        (Deed::Improve, Worse::Higher) | (Deed::Worsen, Worse::Lower) => Some(times("0.5")),
        (Deed::Worsen, Worse::RankDown) => Some(rule.ranks.last().unwrap()[0].to_string()),
        (Deed::Worsen, Worse::ToWorker) => Some("worker".to_owned()),
        (Deed::Worsen, Worse::Yes) => Some("yes".to_owned()),
        (Deed::Worsen, Worse::No) => Some("no".to_owned()),
        (Deed::Worsen, Worse::Gains) => Some(format!("{was} three")),
        (Deed::Worsen, Worse::Loses) => Some("two".to_owned()),
        (Deed::Worsen, Worse::Occupation) => Some("9111".to_owned()),
        (Deed::Worsen, Worse::Changed) if rule.term == Term::WorkplaceCountry => Some("QA".to_owned()),
        (Deed::Worsen, Worse::Changed) if rule.term == Term::WorkplaceKind => Some("vessel".to_owned()),
        (Deed::Worsen, Worse::Changed) if rule.term == Term::Engagement => Some("subcontract".to_owned()),
        (Deed::Worsen | Deed::Improve | Deed::Keep, _) => Some(was.to_owned()),
    }
}

/// Terms that set the unit of others, or have an indicator of their own, stay as they are in the properties below.
pub fn is_free(rule: &TermRule) -> bool {
    let fixed = [Term::WageCurrency, Term::WagePeriod, Term::FoodAllowanceMonth, Term::EmployerId, Term::DocumentsHeldBy];
    !fixed.contains(&rule.term) && rule.worse != Worse::Display
}

fn substituted(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Vec<Finding> {
    let paper = |stage: &str, on: &str, terms: &BTreeMap<String, String>| {
        let mut cells = terms.clone();
        cells.extend([("stage".to_owned(), stage.to_owned()), ("dated_on".to_owned(), on.to_owned())]);
        Row { line: 2, cells }
    };
    let papers = vec![paper("approved", "2024-02-19", before), paper("signed", "2024-03-04", before), paper("arrival", "2024-05-03", after)];
    let tables = Tables::from([(Table::Contracts, papers), (Table::Placements, vec![Row { line: 2, cells: BTreeMap::new() }])]);
    let docket = Docket::new(&tables, day("2026-11-30"));
    let found = docket.judge(&docket.placements[0], &docket.position(&docket.placements[0]), &law());
    let codes = ["contract-substituted", "contract-dual", "employer-changed"];
    found.into_iter().filter(|f| codes.contains(&f.code.as_str()) && f.outcome != Outcome::Clear).collect()
}

pub fn deed() -> impl Strategy<Value = Deed> {
    prop::sample::select(vec![Deed::Keep, Deed::Silence, Deed::Worsen, Deed::Improve])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_contract_compared_with_itself_finds_nothing(numbers in prop::collection::vec(0_u32..2_000, 8)) {
        let terms = good_terms(law().terms(), &numbers);
        prop_assert_eq!(substituted(&terms, &terms), vec![]);
    }

    /// Nothing better hides anything worse, and silence is neither: exactly the worsened terms are found.
    #[test]
    fn exactly_the_worsened_terms_are_found(numbers in prop::collection::vec(2_u32..2_000, 8), deeds in prop::collection::vec(deed(), 60)) {
        let book = law();
        let before = good_terms(book.terms(), &numbers);
        let mut after = before.clone();
        let mut worsened = Vec::new();
        for (rule, deed) in book.terms().terms().iter().zip(deeds).filter(|(rule, _)| is_free(rule)) {
            let column = rule.term.as_str();
            match done(rule, &before[column], deed) {
                Some(value) => after.insert(column.to_owned(), value),
                None => after.remove(column),
            };
            if deed == Deed::Worsen {
                worsened.push(column);
            }
        }
        let found: Vec<&str> = substituted(&before, &after).iter().map(|f| f.term.unwrap()).collect();
        prop_assert_eq!(found, worsened);
    }

    #[test]
    fn worse_never_has_a_lower_grade(
        which in 0_usize..40,
        numbers in prop::collection::vec(2_u32..2_000, 8),
        (less, more) in (0_u32..300, 0_u32..300).prop_map(|(a, b)| (a.min(b), a.max(b))),
    ) {
        let book = law();
        let rules: Vec<&TermRule> = book.terms().terms().iter().filter(|r| matches!(r.worse, Worse::Lower | Worse::Higher) && is_free(r)).collect();
        let rule = rules[which % rules.len()];
        let before = good_terms(book.terms(), &numbers);
        let column = rule.term.as_str();
        let was: Decimal = before[column].parse().unwrap();
        let grade = |percent: u32| {
            let change = was * Decimal::from(percent) / Decimal::ONE_HUNDRED;
            let value = if rule.worse == Worse::Lower { (was - change).max(Decimal::ZERO) } else { was + change };
            let after = before.clone().into_iter().chain([(column.to_owned(), value.to_string())]).collect();
            substituted(&before, &after).into_iter().find(|f| f.term == Some(column)).and_then(|f| f.grade)
        };
        prop_assert!(grade(less) <= grade(more), "{column}: {less} % gives {:?}, {more} % gives {:?}", grade(less), grade(more));
    }

    /// The largest numbers that the exchange takes, in any unit and place, end in outcomes and never in a panic.
    #[test]
    fn no_numbers_make_a_judgement_fail(
        digits in prop::collection::vec("[0-9]{1,14}(\\.[0-9]{1,6})?", 30),
        units in prop::collection::vec(prop::sample::select(vec!["hour", "day", "week", "month", "year", "piece"]), 2),
        currencies in prop::collection::vec(prop::sample::select(vec!["USD", "JPY", "KWD"]), 2),
        worst in prop::sample::select(vec!["0", "0.000001", "99999999999999999999"]),
    ) {
        let book = law();
        let paper = |side: usize| {
            let numbers: Vec<u32> = vec![1];
            let mut terms = good_terms(book.terms(), &numbers);
            for (n, rule) in book.terms().terms().iter().enumerate().filter(|(_, r)| matches!(r.worse, Worse::Lower | Worse::Higher)) {
                let digit = &digits[(n + side * 7) % digits.len()];
                terms.insert(rule.term.as_str().to_owned(), if n % 5 == side { worst.to_owned() } else { digit.clone() });
            }
            terms.insert("wage_period".to_owned(), units[side].to_owned());
            terms.insert("wage_currency".to_owned(), currencies[side].to_owned());
            terms.insert("airfare_cost".to_owned(), worst.to_owned());
            terms
        };
        let (first, second) = (substituted(&paper(0), &paper(1)), substituted(&paper(0), &paper(1)));
        prop_assert_eq!(first, second);
    }

    #[test]
    fn a_change_of_unit_is_no_change(month in 200_u32..20_000, unit in 0_usize..5, hours in 1_u32..24) {
        let cells = |cells: &[(&str, String)]| {
            let named = cells.iter().map(|(column, cell)| ((*column).to_owned(), cell.clone()));
            named.chain([("employer_id".to_owned(), "E-1".to_owned())]).collect::<BTreeMap<_, _>>()
        };
        let wage = |amount: Decimal, unit: &str| [("wage_amount", amount.round_dp(2).to_string()), ("wage_currency", "USD".to_owned()), ("wage_period", unit.to_owned())];
        let monthly = Decimal::from(month);
        let week = (cells(&[("hours_week", (hours * 6).to_string())]), cells(&[("hours_day", hours.to_string())]));
        let (before, after) = match unit {
            0 => (cells(&wage(monthly, "month")), cells(&wage(monthly * Decimal::from(12) / Decimal::from(52), "week"))),
            1 => (cells(&wage(monthly, "month")), cells(&wage(monthly * Decimal::from(12), "year"))),
            2 => (cells(&wage(monthly * Decimal::from(12) / Decimal::from(52), "week")), cells(&wage(monthly, "month"))),
            3 => week,
            _ => (week.1, week.0),
        };
        prop_assert_eq!(substituted(&before, &after), vec![]);
    }
}

//! What holds for any two papers?

use std::collections::BTreeMap;

use proptest::prelude::*;
use recruitwatch::flow::diff_contract::{ContractAnswer, Turn};
use recruitwatch::record::code::Code as _;
use recruitwatch::record::contract::Term;
use recruitwatch::record::finding::Grade;
use recruitwatch::rules::terms::Worse;

use super::{LAW, compared, form};
use crate::contracts::{Deed, deed, done, good_terms, is_free};

fn paper(stage: &str, terms: &BTreeMap<String, String>) -> String {
    let way = format!("origin = \"GH\"\ndestination = \"MU\"\nstage = \"{stage}\"\ndated_on = 2024-03-04\n");
    way + &terms.iter().map(|(term, value)| format!("{term} = \"{value}\"\n")).collect::<String>()
}

fn answer(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> ContractAnswer {
    compared(form(&paper("signed", before)), form(&paper("arrival", after)))
}

fn changed(before: &BTreeMap<String, String>, deeds: &[Deed]) -> BTreeMap<String, String> {
    let mut after = before.clone();
    for (rule, deed) in LAW.terms().terms().iter().zip(deeds).filter(|(rule, _)| is_free(rule)) {
        match done(rule, &before[rule.term.as_str()], *deed) {
            Some(value) => after.insert(rule.term.as_str().to_owned(), value),
            None => after.remove(rule.term.as_str()),
        };
    }
    after
}

fn numbers() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(2_u32..2_000, 8)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn a_paper_beside_itself_has_nothing_worse_and_loses_nothing(numbers in numbers()) {
        let terms = good_terms(LAW.terms(), &numbers);
        let answer = answer(&terms, &terms);
        prop_assert_eq!((answer.grade, answer.loss), (None, None));
        prop_assert!(answer.terms.iter().all(|line| line.turn == Turn::Same), "{:?}", answer.terms);
        prop_assert!(answer.derived.iter().all(|line| line.grade.is_none() && line.change.starts_with("0 ")));
        prop_assert!(answer.balance.is_none_or(|balance| balance.amount.is_zero()));
    }

    /// What got worse is worse, whatever got better beside it.
    #[test]
    fn an_improvement_hides_no_worsening(numbers in numbers(), deeds in prop::collection::vec(deed(), 60)) {
        let before = good_terms(LAW.terms(), &numbers);
        let sober: Vec<Deed> = deeds.iter().map(|deed| if *deed == Deed::Improve { Deed::Keep } else { *deed }).collect();
        let worse = |deeds: &[Deed]| -> Vec<(Term, Option<Grade>)> {
            let answer = answer(&before, &changed(&before, deeds));
            answer.terms.iter().filter(|line| line.turn == Turn::Worse).map(|line| (line.term, line.grade)).collect()
        };
        let (with, without) = (worse(&deeds), worse(&sober));
        prop_assert_eq!(with.iter().map(|line| line.0).collect::<Vec<_>>(), without.iter().map(|line| line.0).collect::<Vec<_>>());
    }

    #[test]
    fn making_one_more_term_worse_never_lowers_the_grade(numbers in numbers(), deeds in prop::collection::vec(deed(), 60), which in 0_usize..60) {
        let before = good_terms(LAW.terms(), &numbers);
        let free: Vec<usize> = LAW.terms().terms().iter().enumerate().filter(|(_, rule)| is_free(rule)).map(|(at, _)| at).collect();
        let mut more = deeds.clone();
        more[free[which % free.len()]] = Deed::Worsen;
        let grade = |deeds: &[Deed]| answer(&before, &changed(&before, deeds)).grade;
        prop_assert!(grade(&deeds) <= grade(&more), "{:?} became {:?}", grade(&deeds), grade(&more));
    }

    /// The largest numbers that the exchange takes, in any unit, end in an answer and never in a panic.
    #[test]
    fn no_numbers_make_an_answer_fail(
        digits in prop::collection::vec("[0-9]{1,14}(\\.[0-9]{1,2})?", 40),
        units in prop::collection::vec(prop::sample::select(vec!["hour", "day", "week", "month", "year", "piece"]), 2),
        worst in prop::sample::select(vec!["0", "99999999999999"]),
    ) {
        let side = |side: usize| {
            let mut terms = good_terms(LAW.terms(), &[1]);
            for (n, rule) in LAW.terms().terms().iter().enumerate().filter(|(_, rule)| matches!(rule.worse, Worse::Lower | Worse::Higher)) {
                terms.insert(rule.term.to_string(), if n % 5 == side { worst.to_owned() } else { digits[(n + side * 7) % digits.len()].clone() });
            }
            terms.insert("wage_period".to_owned(), units[side].to_owned());
            terms
        };
        let (one, other) = (answer(&side(0), &side(1)), answer(&side(0), &side(1)));
        prop_assert_eq!(serde_json::to_string(&one).unwrap(), serde_json::to_string(&other).unwrap());
    }
}

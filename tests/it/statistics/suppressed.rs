//! Can a hidden group be reckoned out of what is shown?

use proptest::prelude::*;
use recruitwatch::statistics::suppress::{Count, Hidden, hide};

fn cells(workers: &[u64]) -> Vec<Count> {
    workers.iter().map(|workers| Count { workers: *workers, of_one_agency: false }).collect()
}

#[test]
fn ten_are_shown_and_nine_are_not() {
    assert_eq!(hide(&cells(&[10, 20]), 10), [None, None]);
    assert_eq!(hide(&cells(&[9, 20, 30]), 10), [Some(Hidden::Few), Some(Hidden::Beside), None]);
}

#[test]
fn the_smallest_other_group_is_hidden_beside_a_single_one() {
    assert_eq!(hide(&cells(&[40, 3, 12, 25]), 10), [None, Some(Hidden::Few), Some(Hidden::Beside), None]);
}

#[test]
fn small_groups_that_are_few_together_need_another_beside_them() {
    assert_eq!(hide(&cells(&[2, 3, 50, 12]), 10), [Some(Hidden::Few), Some(Hidden::Few), None, Some(Hidden::Beside)]);
    assert_eq!(hide(&cells(&[6, 7, 50, 12]), 10), [Some(Hidden::Few), Some(Hidden::Few), None, None]);
}

#[test]
fn a_group_that_one_agency_fills_is_hidden() {
    let mut table = cells(&[50, 60, 70]);
    table[2].of_one_agency = true;
    assert_eq!(hide(&table, 10), [Some(Hidden::Beside), None, Some(Hidden::OneAgency)]);
}

proptest! {
    #[test]
    fn the_total_less_what_is_shown_never_speaks_of_a_small_group(sizes in prop::collection::vec((1_u64..60, any::<bool>()), 0..12), least in 1_u64..15) {
        let table: Vec<Count> = sizes.iter().map(|(workers, one)| Count { workers: *workers, of_one_agency: *one && *workers > 30 }).collect();
        let hidden = hide(&table, least);
        let behind: Vec<u64> = table.iter().zip(&hidden).filter(|(_, why)| why.is_some()).map(|(cell, _)| cell.workers).collect();
        let all = behind.len() == table.len();
        prop_assert!(behind.is_empty() || all || (2 <= behind.len() && least <= behind.iter().sum()), "{:?}", hidden);
        for (cell, why) in table.iter().zip(&hidden) {
            prop_assert!(why.is_some() || (least <= cell.workers && !cell.of_one_agency));
        }
    }

    #[test]
    fn nothing_is_hidden_where_nothing_must_be(sizes in prop::collection::vec(10_u64..60, 0..12)) {
        prop_assert!(hide(&cells(&sizes), 10).iter().all(Option::is_none));
    }
}

//! Can a hidden group be reckoned out of what is shown?

use proptest::prelude::*;
use recruitwatch::statistics::suppress::rectangle::{Counts, hide_table, interval};
use recruitwatch::statistics::suppress::release::{Release, may_follow, newest};
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

/// The table of the project's domain research, section 6.4, with totals on both sides.
fn researched() -> Counts {
    vec![vec![3, 27, 11], vec![14, 46, 20], vec![17, 9, 31]]
}

#[test]
fn beside_a_small_cell_the_rectangle_goes_that_hides_the_fewest_more() {
    let (few, beside) = (Some(Hidden::Few), Some(Hidden::Beside));
    assert_eq!(hide_table(&researched(), 5), [[few, None, beside], [beside, None, beside], [None, None, None]], "11, 14 and 20: 45 workers, not 53, 59 or 87");
}

#[test]
fn whoever_reads_the_totals_knows_of_the_small_cell_only_that_it_is_0_to_14() {
    let (counts, mut veil) = (researched(), hide_table(&researched(), 5));
    assert_eq!(interval(&counts, &veil, (0, 0)), (0, 14));
    assert_eq!(interval(&counts, &veil, (1, 2)), (17, 31), "it grows and shrinks with the small one, by 11 and by 3");
    assert_eq!(interval(&counts, &veil, (2, 1)), (9, 9), "a shown cell is known");
    veil[1][2] = None;
    assert_eq!(interval(&counts, &veil, (0, 0)), (3, 3), "with one corner shown the totals give the cell away");
}

#[test]
fn fourteen_after_twelve_are_held_and_twenty_two_are_not() {
    assert!(!may_follow(&[12], &[14], 10), "January to March, January to April: two in April");
    assert!(may_follow(&[12], &[22], 10) && may_follow(&[12], &[12], 10));
    assert!(!may_follow(&[30, 12], &[31, 22], 10), "one cell alone tells of one");
    assert!(may_follow(&[30, 22], &[40, 12], 10), "ten who say something else now are ten");
    let release = |cells: &[u64]| Release { cells: cells.to_vec(), is_shown: 10 <= cells[0] };
    let months: Vec<Release> = [[4], [12], [14], [19], [22], [31], [33]].iter().map(|cells| release(cells)).collect();
    assert_eq!(newest(&months, 10), Some(6), "4 is not shown, 14 and 19 are held behind 12, 31 behind 22, and 33 is eleven more");
    assert_eq!(newest(&months[..6], 10), Some(4));
    assert_eq!(newest(&months[..4], 10), Some(1));
    assert_eq!(newest(&months[..1], 10), None);
}

/// The bounds of a cell by trying every table that has the same shown cells and totals.
fn tried(counts: &Counts, veil: &[Vec<Option<Hidden>>], at: (usize, usize)) -> (u64, u64) {
    fn fill(table: &mut Counts, hidden: &[(usize, usize)], totals: &(Vec<u64>, Vec<u64>), each: &mut impl FnMut(&Counts)) {
        let Some(((r, c), rest)) = hidden.split_first() else {
            let columns: Vec<u64> = (0..totals.1.len()).map(|c| table.iter().map(|row| row[c]).sum()).collect();
            if columns == totals.1 && table.iter().map(|row| row.iter().sum::<u64>()).eq(totals.0.iter().copied()) {
                each(table);
            }
            return;
        };
        for value in 0..=totals.0[*r].min(totals.1[*c]) {
            table[*r][*c] = value;
            fill(table, rest, totals, each);
        }
        table[*r][*c] = 0;
    }
    let hidden: Vec<(usize, usize)> =
        (0..counts.len()).flat_map(|r| (0..counts[0].len()).map(move |c| (r, c))).filter(|(r, c)| veil[*r][*c].is_some()).collect();
    let totals = (counts.iter().map(|row| row.iter().sum()).collect(), (0..counts[0].len()).map(|c| counts.iter().map(|row| row[c]).sum()).collect());
    let mut table = counts.clone();
    hidden.iter().for_each(|(r, c)| table[*r][*c] = 0);
    let mut bounds = (u64::MAX, 0);
    fill(&mut table, &hidden, &totals, &mut |table| bounds = (bounds.0.min(table[at.0][at.1]), bounds.1.max(table[at.0][at.1])));
    bounds
}

proptest! {
    #[test]
    fn the_interval_is_what_trying_every_table_finds(cells in prop::collection::vec(0_u64..6, 4), veil in prop::collection::vec(any::<bool>(), 4)) {
        let counts: Counts = cells.chunks(2).map(<[u64]>::to_vec).collect();
        let veil: Vec<Vec<Option<Hidden>>> = veil.chunks(2).map(|row| row.iter().map(|hidden| hidden.then_some(Hidden::Few)).collect()).collect();
        for at in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let known = if veil[at.0][at.1].is_some() { tried(&counts, &veil, at) } else { (counts[at.0][at.1], counts[at.0][at.1]) };
            prop_assert_eq!(interval(&counts, &veil, at), known, "{:?} {:?}", counts, at);
        }
    }

    #[test]
    fn the_totals_never_narrow_a_small_cell_below_the_least_unless_all_is_hidden(
        cells in prop::collection::vec(0_u64..40, 12), columns in 2_usize..5, least in 2_u64..12
    ) {
        let counts: Counts = cells.chunks_exact(columns).map(<[u64]>::to_vec).collect();
        let veil = hide_table(&counts, least);
        let all_hidden = veil.iter().flatten().all(Option::is_some);
        for (r, row) in counts.iter().enumerate() {
            for (c, count) in row.iter().enumerate() {
                let is_small = 0 < *count && *count < least;
                prop_assert!(!is_small || veil[r][c].is_some());
                let (from, to) = interval(&counts, &veil, (r, c));
                prop_assert!(from <= *count && *count <= to);
                prop_assert!(!is_small || all_hidden || least <= to - from, "{:?}: {} to {}", (r, c), from, to);
            }
        }
    }
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

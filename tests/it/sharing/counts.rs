//! Tables of counts with their totals: whoever reads one, or two that follow each other, learns of no small group.

use proptest::prelude::*;
use recruitwatch::statistics::suppress::cross::{Cross, NotShown, OTHERS, Shown};
use recruitwatch::statistics::suppress::follow::{Line, tells_of_few};
use recruitwatch::statistics::suppress::rectangle::interval;

/// A table whose rows are `a`, `b`, … and whose columns are `A`, `B`, …
fn table(counts: &[&[u64]]) -> Cross {
    let people: Vec<(String, String)> = counts
        .iter()
        .zip('a'..)
        .flat_map(|(row, r)| row.iter().zip('A'..).flat_map(move |(count, c)| (0..*count).map(move |_| (r.to_string(), c.to_string()))))
        .collect();
    Cross::of(people.iter().map(|(row, column)| (row.as_str(), column.as_str())))
}

fn shown(counts: &[&[u64]], least: u64) -> Shown {
    Shown::of(table(counts), least).unwrap()
}

#[test]
fn the_table_of_the_research_hides_its_small_cell_and_three_beside_it() {
    let shown = shown(&[&[3, 27, 11], &[14, 46, 20], &[17, 9, 31]], 5);
    assert_eq!(shown.hidden, [[true, false, true], [true, false, true], [false, false, false]]);
    assert_eq!((shown.joined.row_totals(), shown.joined.column_totals(), shown.joined.total()), (vec![41, 80, 57], vec![34, 82, 62], 178));
    assert_eq!(shown.hidden_cells(), 4);
}

#[test]
fn a_line_of_few_is_told_together_with_another_and_too_few_in_all_are_not_told() {
    let shown = shown(&[&[2, 1], &[20, 9], &[30, 40]], 5);
    assert_eq!(shown.joined.rows, ["c", OTHERS], "the smallest other line goes with it: else the total would tell of it");
    assert_eq!(shown.joined.counts, [[30, 40], [22, 10]]);
    assert_eq!(Shown::of(table(&[&[2, 2]]), 5), Err(NotShown::TooFew));
    assert_eq!(Shown::of(Cross::default(), 5), Err(NotShown::TooFew));
    let wide: Vec<(String, String)> = (0..45_000).map(|n| (format!("r{}", n % 90), format!("c{}", n / 90 % 50))).collect();
    let wide = Cross::of(wide.iter().map(|(row, column)| (row.as_str(), column.as_str())));
    assert_eq!(Shown::of(wide, 5), Err(NotShown::TooLarge(4_500)), "more than can be looked through in good time");
}

#[test]
fn twelve_until_march_and_fourteen_until_april_are_held() {
    let (march, april, june) = (shown(&[&[12]], 5), shown(&[&[14]], 5), shown(&[&[17]], 5));
    assert_eq!(tells_of_few(&march, &april, 5), Some(Line::Row("a".to_owned())));
    assert_eq!(tells_of_few(&march, &june, 5), None, "five in the quarter are five");
    assert_eq!(tells_of_few(&march, &march, 5), None, "the same again tells nothing");
    assert_eq!(tells_of_few(&april, &march, 5), Some(Line::Row("a".to_owned())), "two who went are two as well");
}

#[test]
fn hidden_cells_that_the_totals_tell_of_together_are_held_too() {
    let before = shown(&[&[3, 27, 11], &[14, 46, 20], &[17, 9, 31]], 5);
    let after = shown(&[&[5, 32, 11], &[14, 46, 20], &[17, 9, 31]], 5);
    assert_eq!(tells_of_few(&before, &after, 5), Some(Line::Row("a".to_owned())), "the row grew by seven and its shown cell by five: two came into the others");
    let swapped = shown(&[&[3, 27, 11], &[14, 46, 20], &[17, 12, 28]], 5);
    assert_eq!(tells_of_few(&before, &swapped, 5), Some(Line::Row("c".to_owned())), "no total moved, three did");
    let column = shown(&[&[3, 27, 11], &[14, 52, 14], &[17, 9, 31]], 5);
    assert_eq!(tells_of_few(&before, &column, 5), None, "six are no few");
}

#[test]
fn lines_that_come_anew_or_leave_the_others_are_laid_beside_what_they_were() {
    let before = shown(&[&[20, 20], &[3, 2], &[9, 9]], 10);
    assert_eq!(before.joined.rows, ["a", OTHERS]);
    let after = shown(&[&[20, 20], &[15, 12], &[9, 9]], 10);
    assert_eq!(after.joined.rows, ["a", "b", "c"]);
    assert_eq!(tells_of_few(&before, &after, 10), None, "22 came into what was told together");
    let few = shown(&[&[20, 20], &[4, 6], &[9, 9]], 10);
    assert_eq!(few.joined.rows, ["a", "b", "c"]);
    assert_eq!(tells_of_few(&before, &few, 10), Some(Line::Row(OTHERS.to_owned())), "five came");
    let new = shown(&[&[20, 20], &[3, 2], &[9, 9], &[30, 30]], 10);
    assert_eq!(tells_of_few(&before, &new, 10), None, "a line of sixty is new");
}

fn counts() -> impl Strategy<Value = Vec<Vec<u64>>> {
    (1_usize..5).prop_flat_map(|columns| prop::collection::vec(prop::collection::vec(0_u64..25, columns), 1..5))
}

fn of(counts: &[Vec<u64>], least: u64) -> Result<Shown, NotShown> {
    Shown::of(table(&counts.iter().map(Vec::as_slice).collect::<Vec<_>>()), least)
}

/// What a reader knows of a line: its total, and each cell that is not hidden.
type Known = (u64, Vec<(String, Option<u64>)>);

fn line(shown: &Shown, row: &str) -> Option<Known> {
    let at = shown.joined.rows.iter().position(|label| label == row)?;
    let cells = shown.joined.columns.iter().zip(&shown.joined.counts[at]).zip(&shown.hidden[at]);
    Some((shown.joined.row_totals()[at], cells.map(|((label, count), hidden)| (label.clone(), (!hidden).then_some(*count))).collect()))
}

proptest! {
    #[test]
    fn no_published_number_speaks_of_few_and_no_small_cell_is_reckoned_out(counts in counts(), least in 2_u64..11) {
        let Ok(shown) = of(&counts, least) else { return Ok(()) };
        for total in shown.joined.row_totals().into_iter().chain(shown.joined.column_totals()) {
            prop_assert!(least <= total, "{:?}", shown);
        }
        let veil: Vec<Vec<Option<recruitwatch::statistics::suppress::Hidden>>> =
            shown.hidden.iter().map(|row| row.iter().map(|hidden| hidden.then_some(recruitwatch::statistics::suppress::Hidden::Few)).collect()).collect();
        let all_hidden = shown.hidden.iter().flatten().all(|hidden| *hidden);
        for (r, row) in shown.joined.counts.iter().enumerate() {
            for (c, count) in row.iter().enumerate().filter(|(_, count)| 0 < **count && **count < least) {
                prop_assert!(shown.hidden[r][c], "{count} is shown: {:?}", shown);
                let (from, to) = interval(&shown.joined.counts, &veil, (r, c));
                prop_assert!(all_hidden || least <= to - from, "{:?}", shown);
            }
        }
    }

    #[test]
    fn two_tables_that_may_follow_each_other_tell_of_no_few_who_came(before in counts(), more in prop::collection::vec(0_u64..25, 16), least in 2_u64..11) {
        let after: Vec<Vec<u64>> = before.iter().enumerate().map(|(r, row)| row.iter().enumerate().map(|(c, count)| count + more[r * 4 + c]).collect()).collect();
        let (Ok(old), Ok(new)) = (of(&before, least), of(&after, least)) else { return Ok(()) };
        if tells_of_few(&old, &new, least).is_some() {
            return Ok(());
        }
        let is_few = |a: u64, b: u64| a != b && a.abs_diff(b) < least;
        prop_assert!(!is_few(old.joined.total(), new.joined.total()));
        for row in old.joined.rows.iter().filter(|row| *row != OTHERS) {
            let (Some((before, cells)), Some((after, others))) = (line(&old, row), line(&new, row)) else { continue };
            prop_assert!(!is_few(before, after), "{row}");
            for (label, count) in cells.iter().filter(|(label, _)| label != OTHERS) {
                let other = others.iter().find(|(other, _)| other == label).and_then(|(_, count)| *count);
                if let (Some(count), Some(other)) = (count, other) {
                    prop_assert!(!is_few(*count, other), "{row} {label}");
                }
            }
        }
    }
}

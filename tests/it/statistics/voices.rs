//! What of workers' answers may be shown, and can one of them be read out of it?

use chrono::{Months, NaiveDate};
use proptest::prelude::*;
use recruitwatch::flow::feedback::shown::showing;
use recruitwatch::record::code::Code;
use recruitwatch::record::feedback::{Heard, Question, SILENT, Told, Voice};
use recruitwatch::statistics::feedback::{Figure, Row, Said, Showing, Voices};

use crate::store::records::day;

const AFTER: &str = "2026-03-24";

fn told(fee_paid: Heard) -> Told {
    Told { fee_paid, ..SILENT }
}

/// Workers who were asked and answered in January, and some who did not answer.
fn asked(yes: usize, no: usize, silent: usize) -> Vec<Voice> {
    let voice =
        |answer: Option<Heard>| Voice { recorded_on: day("2026-01-05"), answers: answer.map(|heard| (day("2026-01-10"), told(heard))).into_iter().collect() };
    let answers = std::iter::repeat_n(Some(Heard::Yes), yes).chain(std::iter::repeat_n(Some(Heard::No), no));
    answers.chain(std::iter::repeat_n(None, silent)).map(voice).collect()
}

fn shown(voices: &[Voice], on: &str) -> Voices {
    Voices::of(voices, &showing().unwrap(), day(on))
}

fn fee(voices: &Voices) -> Option<Said> {
    voices.rows.iter().find(|row| row.question == Question::FeePaid).and_then(|row| row.said)
}

#[test]
fn nine_answers_are_too_few_and_ten_are_told_with_those_who_were_asked() {
    let few = shown(&asked(9, 0, 41), AFTER);
    assert!(few.is_silent() && few.rows.iter().all(|row| row.said.is_none()), "no number stands beside too few");
    let enough = shown(&asked(12, 11, 27), AFTER);
    let response = enough.response.unwrap();
    assert_eq!((response.asked, response.answered, response.percent, response.until), (50, 25, 50, day("2026-02-28")));
    let said = fee(&enough).unwrap();
    assert_eq!((said.yes, said.no, said.unsaid), (Figure::About(10), Figure::About(10), Figure::Nobody), "to the nearest five");
}

#[test]
fn a_few_who_said_otherwise_hide_beside_the_others_and_are_not_reckoned_out_of_the_total() {
    assert_eq!(fee(&shown(&asked(30, 4, 16), AFTER)), None, "30 of 34 would tell of the four");
    let mut three = asked(30, 4, 16);
    three.extend(asked(7, 0, 0).into_iter().map(|voice| Voice { answers: vec![(day("2026-01-10"), Told { would_return: Heard::Yes, ..SILENT })], ..voice }));
    let said = fee(&shown(&three, AFTER)).unwrap();
    assert_eq!((said.yes, said.no, said.unsaid), (Figure::About(30), Figure::Hidden, Figure::Hidden), "four and seven are eleven together");
}

#[test]
fn where_all_who_were_asked_said_the_same_nobody_is_told_it() {
    assert_eq!(fee(&shown(&asked(30, 0, 0), AFTER)), None, "the agency would know what each of them said");
    assert_eq!(fee(&shown(&asked(30, 0, 4), AFTER)), None);
    assert_eq!(fee(&shown(&asked(30, 0, 5), AFTER)).unwrap().yes, Figure::About(30), "five of them may have said something else");
}

#[test]
fn answers_are_released_by_the_month_and_held_while_they_tell_of_a_few() {
    let mut voices = asked(12, 12, 30);
    assert_eq!(fee(&shown(&voices, "2026-01-31")), None, "nothing before the month is over");
    assert!(fee(&shown(&voices, "2026-02-01")).is_some());
    let late = |n: usize, on: &str, heard| std::iter::repeat_n(Voice { recorded_on: day(on), answers: vec![(day(on), told(heard))] }, n).collect::<Vec<_>>();
    voices.extend(late(2, "2026-02-10", Heard::Yes));
    let held = fee(&shown(&voices, AFTER)).unwrap();
    assert_eq!((held.until, held.yes), (day("2026-01-31"), Figure::About(10)), "two in February are two workers");
    voices.extend(late(8, "2026-03-02", Heard::Yes));
    let april = fee(&shown(&voices, "2026-04-01")).unwrap();
    assert_eq!((april.until, april.yes), (day("2026-03-31"), Figure::About(20)), "ten more are told together");
}

#[test]
fn the_last_answer_of_a_worker_counts_and_a_silent_one_is_no_answer() {
    let mut voices = asked(20, 20, 0);
    for voice in &mut voices[..20] {
        voice.answers.push((day("2026-01-20"), told(Heard::No)));
    }
    voices.extend(asked(0, 0, 0));
    let mut quiet = asked(1, 0, 0);
    quiet[0].answers = vec![(day("2026-01-10"), SILENT)];
    voices.extend(std::iter::repeat_n(quiet[0].clone(), 10));
    let told = shown(&voices, AFTER);
    assert_eq!((told.response.unwrap().asked, told.response.unwrap().answered), (50, 40));
    assert_eq!(fee(&told).unwrap().no, Figure::About(40));
    assert_eq!(fee(&told).unwrap().yes, Figure::Nobody);
}

#[test]
fn the_list_of_how_answers_are_shown_says_what_is_wrong_with_it() {
    assert_eq!(showing().unwrap(), Showing { least: 10, least_otherwise: 5, counts_to: 5 });
    for (text, says) in [
        ("[showing]\nleast = 2\nleast_otherwise = 5\ncounts_to = 5\nstanding = \"proposed\"\n", "showing.least"),
        ("[showing]\nleast = 10\nleast_otherwise = 5\ncounts_to = 0\nstanding = \"proposed\"\n", "showing.counts_to"),
        ("[showing]\nleast = 10\n", "least_otherwise"),
    ] {
        assert!(Showing::parse(text).unwrap_err().contains(says), "{text}");
    }
}

fn months() -> impl Iterator<Item = NaiveDate> {
    (0..12).filter_map(|n| day("2026-01-01").checked_add_months(Months::new(n)))
}

/// What stood behind a release: the counts of yes, no and neither, of those who had answered before its day.
fn counted(voices: &[Voice], row: Row, before: NaiveDate) -> [u64; 3] {
    let mut cells = [0; 3];
    for voice in voices {
        let told = voice.answers.iter().rev().find(|(on, _)| *on < before).map(|(_, told)| told).filter(|told| **told != SILENT);
        if let Some(told) = told {
            cells[match told.side(row.question) {
                Some(true) => 0,
                Some(false) => 1,
                None => 2,
            }] += 1;
        }
    }
    cells
}

proptest! {
    /// Whoever keeps every release knows of a hidden number no more than that it lies between nobody and at least `least`, and of the
    /// difference of two releases nothing about fewer than `least`.
    #[test]
    fn no_release_and_no_difference_of_releases_tells_of_a_few(
        asked in prop::collection::vec((0_u32..8, prop::collection::vec((0_u32..10, 0_usize..4, 0_usize..4), 0..3)), 0..120)
    ) {
        let after = |months: u32| day("2026-01-15").checked_add_months(Months::new(months)).unwrap();
        let voice = |(from, answers): &(u32, Vec<(u32, usize, usize)>)| {
            let mut answers: Vec<_> = answers
                .iter()
                .map(|(later, fee, again)| (after(from + later), Told { fee_paid: Heard::ALL[*fee], would_return: Heard::ALL[*again], ..SILENT }))
                .collect();
            answers.sort_by_key(|(on, _)| *on);
            Voice { recorded_on: after(*from), answers }
        };
        let (voices, rules) = (asked.iter().map(voice).collect::<Vec<_>>(), showing().unwrap());
        let mut before: std::collections::BTreeMap<Question, (Said, [u64; 3])> = Default::default();
        for month in months() {
            for row in Voices::of(&voices, &rules, month).rows {
                let Some(said) = row.said else { continue };
                let cells = counted(&voices, row, said.until.succ_opt().unwrap());
                let figures = [said.yes, said.no, said.unsaid];
                let hidden: Vec<u64> = cells.iter().zip(figures).filter(|(_, figure)| *figure == Figure::Hidden).map(|(cell, _)| *cell).collect();
                prop_assert!(hidden.is_empty() || 2 <= hidden.len() && rules.least <= hidden.iter().sum(), "the interval of a hidden number");
                for (cell, figure) in cells.iter().zip(figures) {
                    match figure {
                        Figure::About(shown) => prop_assert!(rules.least <= *cell && shown.abs_diff(*cell) <= 2 && shown.is_multiple_of(5)),
                        Figure::Nobody => prop_assert_eq!(*cell, 0),
                        Figure::Hidden => {}
                    }
                }
                if let Some((earlier, known)) = before.insert(row.question, (said, cells)).filter(|(earlier, _)| earlier.until != said.until) {
                    prop_assert!(earlier.until < said.until, "releases go forward");
                    for (then, now) in known.iter().zip(cells) {
                        let apart = then.abs_diff(now);
                        prop_assert!(apart == 0 || rules.least <= apart, "{:?} after {:?}", cells, known);
                    }
                }
            }
        }
    }
}

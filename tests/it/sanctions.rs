//! What decisions add up to, by each authority's scheme: every number of the research, expiry, appeals, and what is not known.

use recruitwatch::flow::count_points::{acts, schemes};
use recruitwatch::rules::sanctions::count::{Act, AppealState, Left, Tally, count};
use recruitwatch::rules::sanctions::{Consequence, Scheme, parse};
use rstest::rstest;

use crate::house::day;

fn scheme(id: &str) -> Scheme {
    schemes().unwrap().0.remove(id).unwrap()
}

fn act(id: &str, on: &str, offence: &str, points: Option<u32>) -> Act {
    Act { id: id.to_owned(), on: day(on), offence: offence.to_owned(), count: 1, points, inspection: None, appeal: AppealState::None }
}

fn reached(tally: &Tally<'_>) -> Option<Consequence> {
    tally.reached.and_then(|threshold| threshold.consequence)
}

#[rstest]
#[case(1, 2, Consequence::Suspension)]
#[case(3, 6, Consequence::Suspension)]
#[case(5, 10, Consequence::Suspension)]
#[case(6, 12, Consequence::Cancellation)]
#[case(7, 14, Consequence::Cancellation)]
fn each_worker_charged_is_two_months_and_twelve_become_cancellation(#[case] workers: u32, #[case] months: u32, #[case] follows: Consequence) {
    let scheme = scheme("ph-poea-1987");
    let charged = [Act { count: workers, ..act("D-1", "1988-05-01", "overcharge", None) }];
    let tally = count(&scheme, &charged, day("1988-06-01"));
    assert_eq!((tally.total, reached(&tally), tally.is_certain), (months, Some(follows), true));
}

#[rstest]
#[case(11, None)]
#[case(12, Some(Consequence::Surveillance))]
#[case(23, Some(Consequence::Surveillance))]
#[case(24, Some(Consequence::Revocation))]
fn singapore_watches_from_twelve_and_may_revoke_from_twenty_four(#[case] points: u32, #[case] follows: Option<Consequence>) {
    let scheme = scheme("sg-mom-demerits");
    let decided = [act("D-1", "2025-01-01", "breach", Some(6)), act("D-2", "2025-06-01", "breach", Some(points - 6))];
    let tally = count(&scheme, &decided, day("2026-01-01"));
    assert_eq!((tally.total, reached(&tally)), (points, follows));
    assert!(!tally.is_certain, "how long points last is not published");
}

#[rstest]
#[case(&[Some(29)], Some(Consequence::Conditions))]
#[case(&[Some(30)], Some(Consequence::Revocation))]
#[case(&[Some(8), Some(8), Some(8)], Some(Consequence::Conditions))]
#[case(&[Some(8), Some(8), Some(8), Some(8)], Some(Consequence::Revocation))]
fn thirty_points_of_one_inspection_may_end_a_licence_and_twenty_nine_may_not(#[case] points: &[Option<u32>], #[case] follows: Option<Consequence>) {
    let scheme = scheme("gb-glaa-standards");
    let failed: Vec<Act> = points.iter().enumerate().map(|(n, points)| act(&format!("S-{n}"), "2025-03-03", "as-decided", *points)).collect();
    assert_eq!(reached(&count(&scheme, &failed, day("2025-03-03"))), follows);
}

#[test]
fn points_of_another_inspection_are_not_carried_over() {
    let scheme = scheme("gb-glaa-standards");
    let of = |id: &str, on: &str, inspection: &str| Act { inspection: Some(inspection.to_owned()), ..act(id, on, "standard", None) };
    let failed = [of("S-1", "2024-03-03", "I-1"), of("S-2", "2025-03-03", "I-2"), of("S-3", "2025-03-04", "I-2")];
    let tally = count(&scheme, &failed, day("2025-04-01"));
    assert_eq!((tally.total, tally.points[0].left), (16, Some(Left::OtherInspection)));
    assert_eq!(count(&scheme, &[act("S-1", "2024-03-03", "critical", None)], day("2025-04-01")).total, 30);
}

#[test]
fn what_is_quashed_is_taken_away_and_still_told() {
    let scheme = scheme("sg-mom-demerits");
    let with = |appeal| {
        let decided = [act("D-1", "2025-01-01", "breach", Some(6)), Act { appeal, ..act("D-2", "2025-06-01", "breach", Some(6)) }];
        let tally = count(&scheme, &decided, day("2026-01-01"));
        (tally.total, tally.points[1].left, tally.is_held, tally.points.len())
    };
    assert_eq!(with(AppealState::None), (12, None, false, 2));
    assert_eq!(with(AppealState::Pending), (12, None, true, 2), "what follows waits for the answer");
    assert_eq!(with(AppealState::Upheld), (12, None, false, 2));
    assert_eq!(with(AppealState::Quashed), (6, Some(Left::Quashed), false, 2));
    assert_eq!(with(AppealState::Remitted), (6, Some(Left::Remitted), false, 2));
}

#[test]
fn what_is_not_known_is_not_nothing() {
    let scheme = scheme("sg-mom-demerits");
    let tally = count(&scheme, &[act("D-1", "2025-01-01", "breach", None), act("D-2", "2025-01-02", "theft", Some(3))], day("2026-01-01"));
    assert_eq!((tally.total, tally.is_certain, tally.reached), (0, false, None));
    assert_eq!(tally.points.iter().map(|point| point.left).collect::<Vec<_>>(), [Some(Left::NoPoints), Some(Left::UnknownOffence)]);
    let severe = count(&scheme, &[act("D-3", "2025-01-01", "severe", None)], day("2026-01-01"));
    assert_eq!((severe.points[0].left, severe.total), (None, 0), "it counts by its own consequence");
}

#[rstest]
#[case("2026-12-31", 4, None)]
#[case("2027-01-01", 0, Some(Left::Expired))]
#[case("2024-12-31", 0, Some(Left::Later))]
fn a_point_counts_to_the_day_before_its_expiry(#[case] on: &str, #[case] total: u32, #[case] left: Option<Left>) {
    let text = "id = \"x\"\ntitle = \"Invented\"\njurisdiction = \"XX\"\nstanding = \"found\"\nunit = \"points\"\nwindow = \"24 months\"\ncitation = \"Invented\"\nurls = []\n[[offence]]\nid = \"late\"\nwords = \"late\"\nweight = 4\n";
    let schemes = parse(&[("x.toml".to_owned(), text.to_owned())]).unwrap();
    let late = [act("D-1", "2025-01-01", "late", None)];
    let tally = count(&schemes.0["x"], &late, day(on));
    assert_eq!((tally.total, tally.points[0].left, tally.points[0].expires_on), (total, left, Some(day("2027-01-01"))));
}

#[rstest]
#[case(69, "C")]
#[case(70, "B")]
#[case(89, "B")]
#[case(90, "A")]
fn the_newest_score_alone_makes_the_class(#[case] score: u32, #[case] class: &str) {
    let scheme = scheme("tw-evaluation");
    let years = [act("2015", "2016-06-01", "evaluation", Some(95)), act("2016", "2017-06-01", "evaluation", Some(score))];
    let tally = count(&scheme, &years, day("2017-07-01"));
    assert_eq!((tally.total, tally.reached.unwrap().name.as_deref()), (score, Some(class)));
}

#[test]
fn what_only_newspapers_told_founds_no_sanction() {
    let scheme = scheme("ph-dmw-2023");
    let tally = count(&scheme, &[act("D-1", "2024-01-01", "serious", None)], day("2024-02-01"));
    assert!(!tally.may_found() && tally.points[0].left.is_none());
    assert_eq!(scheme.offence("less-serious").unwrap().months, Some((6, 12)));
}

#[test]
fn the_order_of_the_acts_changes_nothing() {
    let scheme = scheme("sg-mom-demerits");
    let mut decided =
        vec![act("D-2", "2025-06-01", "breach", Some(4)), act("D-1", "2025-01-01", "breach", Some(6)), act("D-3", "2025-06-01", "breach", Some(2))];
    let first = count(&scheme, &decided, day("2026-01-01")).points;
    decided.reverse();
    assert_eq!(count(&scheme, &decided, day("2026-01-01")).points, first);
}

#[test]
fn a_table_of_acts_says_where_each_mistake_is() {
    let table = "act,on,offence,points,count,appeal\nD-1,2025-01-01,breach,six,1,\nD-2,1.2.2025,breach,6,,\nD-3,2025-01-01,breach,6,,lost\nD-4,2025-01-01,breach,6,,\nD-4,2025-01-02,breach,6,,\n,2025-01-01,breach,,,\n";
    let told = acts("acts.csv", table.as_bytes()).unwrap_err();
    let begins =
        ["acts.csv:2: points: \"six\"", "acts.csv:3: on: \"1.2.2025\"", "acts.csv:4: appeal: \"lost\"", "acts.csv:6: act: \"D-4\"", "acts.csv:7: act: \"\""];
    assert!(told.len() == 5 && told.iter().zip(begins).all(|(told, begin)| told.starts_with(begin)), "{told:?}");
    let columns = acts("acts.csv", b"act,on,worker\nD-1,2025-01-01,x\n").unwrap_err();
    assert!(columns[0].contains("offence: the column is missing") && columns[1].contains("\"worker\": no such column"), "{columns:?}");
    for bytes in [&b""[..], b"\xff\xfe\x00", b"act,on,offence\n\"", b"act,on,offence\nD-1,2025-01-01\n"] {
        assert!(acts("acts.csv", bytes).is_err(), "{bytes:?}");
    }
}

#[test]
fn a_mistake_in_a_scheme_is_told_with_its_line() {
    let text = "id = \"x\"\ntitle = \"Invented\"\njurisdiction = \"XX\"\nstanding = \"found\"\nunit = \"stars\"\nwindow = \"soon\"\ncitation = \"\"\nurls = []\n[[offence]]\nid = \"a\"\nwords = \"a\"\nmonths = [6, 1]\n[[offence]]\nid = \"a\"\nwords = \"b\"\n[[threshold]]\nat = 9\nwords = \"x\"\n[[threshold]]\nat = 9\nwords = \"y\"\n";
    let told: Vec<String> = parse(&[("x.toml".to_owned(), text.to_owned())]).unwrap_err().iter().map(ToString::to_string).collect();
    for begin in ["x.toml:5: unit:", "x.toml:6: window:", "x.toml:7: citation:", "x.toml:12: months:", "x.toml:14: id:", "x.toml:17: at:"] {
        assert!(told.iter().any(|told| told.starts_with(begin)), "{begin}: {told:?}");
    }
}

//! What may happen to a licence that is what it is? Every pair of the table, and what an event that cannot follow never does.

use std::fmt::Write;

use proptest::prelude::*;
use recruitwatch::record::code::Code;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent, Status, Timeline};
use recruitwatch::record::transition::{Step, allowed, needs_two, step};
use rstest::rstest;

use crate::docket::day;
use crate::timelines::{event, events};

const TABLE: &str = "fixtures/timelines/transitions.tsv";
const KNOWN: &str = "2030-01-01";

fn lasting(kind: EventKind, from: &str, last: &str) -> LicenceEvent {
    LicenceEvent { ends_on: Some(day(last)), ..event(kind, from) }
}

/// Events that make a licence what it is on 1 June 2024.
fn before(status: Status) -> Vec<LicenceEvent> {
    let granted = || lasting(EventKind::Granted, "2020-01-01", "2026-12-31");
    let ran_out = || lasting(EventKind::Granted, "2020-01-01", "2023-12-31");
    let later = |known: &str| LicenceEvent { recorded_on: Some(day(known)), ..lasting(EventKind::Granted, "2025-01-01", "2026-12-31") };
    match status {
        Status::Licensed => vec![granted()],
        Status::Conditional => vec![granted(), event(EventKind::ConditionsAdded, "2024-01-01")],
        Status::Suspended => vec![granted(), event(EventKind::Suspended, "2024-01-01")],
        Status::Expired => vec![ran_out()],
        Status::Revoked => vec![granted(), event(EventKind::Revoked, "2024-01-01")],
        Status::Surrendered => vec![granted(), event(EventKind::Surrendered, "2024-01-01")],
        Status::Refused => vec![ran_out(), event(EventKind::Refused, "2024-01-01")],
        Status::NotYet => vec![later("2024-01-01")],
        Status::Unknown => vec![later("2025-01-01")],
    }
}

/// The event on 1 June 2024: what the walk through the timeline says of it, and what the licence is then.
fn after(status: Status, kind: EventKind) -> (Step, Status) {
    let grants = matches!(kind, EventKind::Granted | EventKind::Renewed);
    let new = LicenceEvent { ends_on: grants.then(|| day("2027-12-31")), ..event(kind, "2024-06-01") };
    let timeline = Timeline::new(before(status).into_iter().chain([new.clone()]).collect());
    let told = timeline.out_of_turn(day(KNOWN)).into_iter().find(|told| told.event == new);
    let known = if status == Status::Unknown { "2024-12-31" } else { KNOWN };
    (told.map_or(Step::Lawful, |told| told.step), timeline.status_on(day("2024-06-01"), day(known)).status)
}

#[test]
fn every_pair_of_status_and_event_is_as_the_table_says() {
    let mut found = "before\tevent\tstep\tafter\n".to_owned();
    for status in Status::ALL {
        for kind in EventKind::ALL {
            let (walked, then) = after(*status, *kind);
            assert_eq!(walked, step(*status, *kind), "{status} {kind}: the walk says what the table says");
            writeln!(found, "{status}\t{kind}\t{walked}\t{then}").unwrap();
        }
    }
    assert_eq!(found, std::fs::read_to_string(TABLE).unwrap());
}

#[test]
fn an_event_that_cannot_follow_makes_no_pair_licensed() {
    for status in Status::ALL.iter().filter(|status| !status.may_act()) {
        for kind in EventKind::ALL {
            let (walked, then) = after(*status, *kind);
            assert!(walked != Step::Unlawful || !then.may_act(), "{status} {kind} {then}");
        }
    }
}

#[test]
fn a_lifting_does_not_give_back_what_was_taken_away_and_says_what_would() {
    let timeline = Timeline::new(before(Status::Revoked).into_iter().chain([event(EventKind::Lifted, "2024-06-01")]).collect());
    assert_eq!(timeline.status_on(day("2024-06-01"), day(KNOWN)).status, Status::Revoked);
    let told = timeline.out_of_turn(day(KNOWN));
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].sentence(), "lifted from 2024-06-01 cannot follow what stood before it: revoked (revoked from 2024-01-01)");
    assert_eq!(told[0].allows(), "After revoked may come: granted, refused, reinstated.");
    assert!(told[0].advice().contains("reinstatement or a new grant"));
}

#[rstest]
#[case::of_a_suspension_that_ended_by_itself_the_day_before("2024-05-31", Appeal::None)]
#[case::of_a_suspension_that_was_stayed("2024-12-31", Appeal::Stayed)]
fn a_lifting_is_in_turn(#[case] last: &str, #[case] appeal: Appeal) {
    let suspended = LicenceEvent { appeal, ..lasting(EventKind::Suspended, "2024-01-01", last) };
    let events = before(Status::Licensed).into_iter().chain([suspended, event(EventKind::Lifted, "2024-06-01")]).collect();
    assert_eq!(Timeline::new(events).out_of_turn(day(KNOWN)), []);
}

#[rstest]
#[case::the_day_after_the_last("2024-01-01", 0)]
#[case::later_when_there_was_no_licence_between("2024-01-02", 1)]
fn a_renewal_is_in_turn_where_it_leaves_no_day_between(#[case] from: &str, #[case] told: usize) {
    let events = before(Status::Expired).into_iter().chain([lasting(EventKind::Renewed, from, "2026-12-31")]).collect();
    assert_eq!(Timeline::new(events).out_of_turn(day(KNOWN)).len(), told);
}

#[test]
fn a_lifting_of_what_was_annulled_is_a_lifting_of_nothing() {
    let annulled = LicenceEvent { appeal: Appeal::Allowed, ..event(EventKind::Suspended, "2024-01-01") };
    let events = before(Status::Licensed).into_iter().chain([annulled, event(EventKind::Lifted, "2024-06-01")]).collect();
    assert_eq!(Timeline::new(events).out_of_turn(day(KNOWN)).len(), 1);
}

#[test]
fn orders_of_one_day_may_have_come_in_either_order() {
    let anew = [event(EventKind::Suspended, "2024-06-01"), event(EventKind::Lifted, "2024-06-01")];
    assert_eq!(Timeline::new(before(Status::Suspended).into_iter().chain(anew.clone()).collect()).out_of_turn(day(KNOWN)), []);
    assert_eq!(Timeline::new(before(Status::Licensed).into_iter().chain(anew).collect()).out_of_turn(day(KNOWN)), []);
    let regranted = [event(EventKind::Granted, "2024-06-01"), event(EventKind::Revoked, "2024-06-01")];
    assert_eq!(Timeline::new(before(Status::Expired).into_iter().chain(regranted).collect()).out_of_turn(day(KNOWN)), []);
}

#[test]
fn where_no_grant_is_known_nothing_is_told_for_the_history_is_not_known() {
    let listed = LicenceEvent { raw_status: Some("listed".into()), ..lasting(EventKind::Granted, "2024-01-01", "2024-01-31") };
    for events in [vec![event(EventKind::Revoked, "2024-01-01")], vec![listed.clone(), event(EventKind::Suspended, "2024-06-01")], vec![listed]] {
        assert_eq!(Timeline::new(events).out_of_turn(day(KNOWN)), []);
    }
}

#[test]
fn what_follows_and_what_two_decide_are_read_from_the_same_table() {
    assert_eq!(allowed(Status::Revoked), [EventKind::Granted, EventKind::Refused, EventKind::Reinstated]);
    for status in Status::ALL {
        assert!([EventKind::Revoked, EventKind::Cancelled, EventKind::Reinstated].iter().all(|kind| needs_two(*status, *kind)));
        assert!([EventKind::Suspended, EventKind::ConditionsAdded].iter().all(|kind| !needs_two(*status, *kind)));
        assert_eq!(needs_two(*status, EventKind::Granted), *status == Status::Revoked);
    }
}

proptest! {
    #[test]
    fn an_unlawful_event_alone_never_lets_a_licence_act_on_its_day(events in events()) {
        let all = Timeline::new(events);
        let known = day(KNOWN);
        for told in all.out_of_turn(known).into_iter().filter(|told| told.step == Step::Unlawful) {
            let on = told.event.effective_on;
            let others = Timeline::new(all.events().iter().filter(|event| **event != told.event).cloned().collect());
            prop_assert!(!all.status_on(on, known).status.may_act() || others.status_on(on, known).status.may_act(), "{}", told.sentence());
        }
    }

    #[test]
    fn a_history_of_hundreds_of_events_is_walked_in_no_time(events in prop::collection::vec(events(), 60..80)) {
        let _ = Timeline::new(events.into_iter().flatten().collect()).out_of_turn(day(KNOWN));
    }
}

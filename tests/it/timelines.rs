//! What was a licence on a day, as known on another? Any order of arrival gives the same answer, and no answer says "licensed" too much.

use chrono::NaiveDate;
use proptest::prelude::*;
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::{Appeal, EventKind, LicenceEvent, Status, Timeline};
use rstest::rstest;

use crate::docket::day;

pub fn event(event: EventKind, effective_on: &str) -> LicenceEvent {
    LicenceEvent {
        line: 2,
        licence_no: Id::new("GH-1"),
        event,
        effective_on: day(effective_on),
        ends_on: None,
        decided_on: None,
        published_on: None,
        recorded_on: None,
        ground: None,
        reason: None,
        raw_status: None,
        appeal: Appeal::None,
    }
}

fn granted() -> LicenceEvent {
    LicenceEvent { ends_on: Some(day("2024-06-30")), ..event(EventKind::Granted, "2020-01-01") }
}

fn status(events: Vec<LicenceEvent>, on: &str) -> Status {
    known(events, on, "2026-01-01")
}

fn known(events: Vec<LicenceEvent>, on: &str, known: &str) -> Status {
    Timeline::new(events).status_on(day(on), day(known)).status
}

#[test]
fn a_suspension_entered_late_is_seen_only_from_then_on() {
    let late = LicenceEvent { recorded_on: Some(day("2024-03-10")), ..event(EventKind::Suspended, "2024-03-01") };
    let events = || vec![granted(), late.clone()];
    assert_eq!(known(events(), "2024-03-05", "2024-03-06"), Status::Licensed);
    assert_eq!(known(events(), "2024-03-05", "2024-03-09"), Status::Licensed);
    assert_eq!(known(events(), "2024-03-05", "2024-03-10"), Status::Suspended);
    assert_eq!(known(events(), "2024-02-29", "2024-03-11"), Status::Licensed);
}

#[rstest]
#[case("2019-12-31", Status::NotYet)]
#[case("2020-01-01", Status::Licensed)]
#[case("2024-06-30", Status::Licensed)]
#[case("2024-07-01", Status::Expired)]
fn a_licence_holds_from_its_first_day_through_its_last(#[case] on: &str, #[case] want: Status) {
    assert_eq!(status(vec![granted()], on), want);
}

#[rstest]
#[case("2024-02-29", Status::Licensed)]
#[case("2024-03-01", Status::Suspended)]
#[case("2024-05-31", Status::Suspended)]
#[case("2024-06-01", Status::Licensed)]
fn a_suspension_runs_from_its_first_day_until_the_day_of_lifting(#[case] on: &str, #[case] want: Status) {
    assert_eq!(status(vec![granted(), event(EventKind::Suspended, "2024-03-01"), event(EventKind::Lifted, "2024-06-01")], on), want);
}

#[rstest]
#[case("2024-03-15", Status::Suspended)]
#[case("2024-03-16", Status::Licensed)]
fn a_suspension_with_a_last_day_ends_by_itself(#[case] on: &str, #[case] want: Status) {
    let suspension = LicenceEvent { ends_on: Some(day("2024-03-15")), ..event(EventKind::Suspended, "2024-03-01") };
    assert_eq!(status(vec![granted(), suspension], on), want);
}

#[test]
fn who_is_suspended_anew_on_the_day_of_lifting_is_suspended() {
    let events = vec![granted(), event(EventKind::Suspended, "2024-03-01"), event(EventKind::Lifted, "2024-04-01"), event(EventKind::Suspended, "2024-04-01")];
    assert_eq!(status(events.clone(), "2024-04-01"), Status::Suspended);
    assert_eq!(status(events, "2024-05-01"), Status::Suspended);
}

#[test]
fn a_suspension_lifted_on_its_own_day_never_ran() {
    let events = vec![granted(), event(EventKind::Suspended, "2024-03-01"), event(EventKind::Lifted, "2024-03-01")];
    assert_eq!(status(events, "2024-03-01"), Status::Licensed);
}

#[rstest]
#[case(Appeal::None, Status::Revoked)]
#[case(Appeal::Pending, Status::Revoked)]
#[case(Appeal::Dismissed, Status::Revoked)]
#[case(Appeal::Stayed, Status::Licensed)]
#[case(Appeal::Allowed, Status::Licensed)]
fn a_sanction_runs_while_an_appeal_is_pending_and_not_while_it_is_stayed(#[case] appeal: Appeal, #[case] want: Status) {
    assert_eq!(status(vec![granted(), LicenceEvent { appeal, ..event(EventKind::Revoked, "2024-03-01") }], "2024-03-01"), want);
}

#[test]
fn what_was_learned_later_of_an_appeal_takes_the_place_of_what_was_known_before() {
    let first = LicenceEvent { recorded_on: Some(day("2024-03-01")), appeal: Appeal::Pending, ..event(EventKind::Revoked, "2024-03-01") };
    let then = LicenceEvent { recorded_on: Some(day("2024-05-01")), appeal: Appeal::Allowed, line: 3, ..first.clone() };
    let events = || vec![granted(), then.clone(), first.clone()];
    assert_eq!(known(events(), "2024-04-01", "2024-04-30"), Status::Revoked);
    assert_eq!(known(events(), "2024-04-01", "2024-05-01"), Status::Licensed);
}

#[rstest]
#[case("2024-02-29", Status::Licensed)]
#[case("2024-03-01", Status::Revoked)]
#[case("2024-04-30", Status::Revoked)]
#[case("2024-05-01", Status::Licensed)]
#[case("2024-07-01", Status::Expired)]
fn a_licence_that_was_revoked_and_reinstated_holds_for_its_own_days(#[case] on: &str, #[case] want: Status) {
    assert_eq!(status(vec![granted(), event(EventKind::Revoked, "2024-03-01"), event(EventKind::Reinstated, "2024-05-01")], on), want);
}

#[test]
fn a_renewal_does_not_bring_back_what_was_revoked_but_a_grant_does() {
    let renewed = LicenceEvent { ends_on: Some(day("2028-06-30")), ..event(EventKind::Renewed, "2024-07-01") };
    let anew = LicenceEvent { ends_on: Some(day("2028-06-30")), ..event(EventKind::Granted, "2024-07-01") };
    let suspended = || event(EventKind::Suspended, "2024-02-01");
    let revoked = || event(EventKind::Revoked, "2024-03-01");
    assert_eq!(status(vec![granted(), revoked(), renewed], "2024-08-01"), Status::Revoked);
    assert_eq!(status(vec![granted(), suspended(), revoked(), anew], "2024-08-01"), Status::Licensed);
}

#[test]
fn a_refused_renewal_leaves_the_days_that_were_granted() {
    let refused = || event(EventKind::Refused, "2024-05-01");
    assert_eq!(status(vec![granted(), refused()], "2024-06-30"), Status::Licensed);
    assert_eq!(status(vec![granted(), refused()], "2024-07-01"), Status::Refused);
    assert_eq!(status(vec![refused()], "2024-07-01"), Status::Refused);
    assert_eq!(status(vec![LicenceEvent { ends_on: None, ..granted() }, refused()], "2024-05-01"), Status::Refused);
}

#[test]
fn a_licence_without_a_grant_is_unknown_and_may_not_act() {
    assert_eq!(status(vec![], "2024-01-01"), Status::Unknown);
    assert_eq!(status(vec![event(EventKind::Suspended, "2023-01-01")], "2024-01-01"), Status::Unknown);
    assert!(!Status::Unknown.may_act());
}

#[test]
fn conditions_do_not_bar_the_holder() {
    let events = vec![granted(), event(EventKind::ConditionsAdded, "2024-03-01")];
    assert_eq!(status(events, "2024-03-01"), Status::Conditional);
    assert!(Status::Conditional.may_act());
}

#[test]
fn a_quota_runs_over_the_period_of_the_grant_or_renewal() {
    let renewed = LicenceEvent { ends_on: Some(day("2028-06-30")), ..event(EventKind::Renewed, "2024-07-01") };
    let timeline = Timeline::new(vec![renewed, granted()]);
    let from = |on: &str| timeline.licence_period(day(on), day("2026-01-01")).map(|period| period.from);
    assert_eq!(from("2024-06-30"), Some(day("2020-01-01")));
    assert_eq!(from("2024-07-01"), Some(day("2024-07-01")));
    assert_eq!(from("2019-12-31"), None);
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0_u64..400).prop_map(|n| day("2024-01-01") + chrono::Days::new(n))
}

pub fn events() -> impl Strategy<Value = Vec<LicenceEvent>> {
    let kind = prop::sample::select(vec![
        EventKind::Granted,
        EventKind::Renewed,
        EventKind::ConditionsAdded,
        EventKind::Expired,
        EventKind::Suspended,
        EventKind::Surrendered,
        EventKind::Refused,
        EventKind::Cancelled,
        EventKind::Revoked,
        EventKind::Lifted,
        EventKind::Reinstated,
    ]);
    let appeal = prop::sample::select(vec![Appeal::None, Appeal::Pending, Appeal::Stayed, Appeal::Dismissed, Appeal::Allowed]);
    let one = (kind, days(), prop::option::of(days()), prop::option::of(days()), appeal, 2_u32..9, prop::option::of("[a-b]"));
    let made = one.prop_map(|(kind, effective_on, ends_on, recorded_on, appeal, line, ground)| LicenceEvent {
        effective_on,
        ends_on,
        recorded_on,
        appeal,
        line,
        ground,
        ..event(kind, "2024-01-01")
    });
    prop::collection::vec(made, 0..8)
}

proptest! {
    #[test]
    fn any_order_of_events_gives_the_same_timeline(
        (came, shuffled) in events().prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
        on in days(),
        seen in days(),
    ) {
        let (one, other) = (Timeline::new(came), Timeline::new(shuffled));
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(one.status_on(on, seen), other.status_on(on, seen));
    }

    #[test]
    fn the_same_event_told_twice_changes_nothing(events in events(), on in days(), seen in days()) {
        let twice: Vec<_> = events.iter().chain(&events).cloned().collect();
        let (one, other) = (Timeline::new(events), Timeline::new(twice));
        prop_assert_eq!(one.status_on(on, seen), other.status_on(on, seen));
    }

    #[test]
    fn nothing_that_was_not_known_yet_changes_the_answer(events in events(), on in days(), seen in days()) {
        let known: Vec<_> = events.iter().filter(|e| e.known_on() <= seen).cloned().collect();
        let (one, other) = (Timeline::new(events), Timeline::new(known));
        prop_assert_eq!(one.status_on(on, seen), other.status_on(on, seen));
    }

    #[test]
    fn who_may_act_was_granted_a_licence_that_covers_the_day(events in events(), on in days(), seen in days()) {
        let timeline = Timeline::new(events);
        let covered = timeline.events().iter().any(|e| {
            let grants = matches!(e.event, EventKind::Granted | EventKind::Renewed);
            grants && e.known_on() <= seen && e.effective_on <= on && e.ends_on.is_none_or(|last| on <= last)
        });
        prop_assert!(covered || !timeline.status_on(on, seen).status.may_act());
    }

    #[test]
    fn a_running_suspension_that_nobody_lifted_is_never_licensed(events in events(), from in days(), on in days()) {
        let free = |e: &LicenceEvent| !matches!(e.event, EventKind::Lifted | EventKind::Reinstated | EventKind::Granted);
        let mut events: Vec<_> = events.into_iter().filter(|e| free(e) && (e.event, e.effective_on) != (EventKind::Suspended, from)).collect();
        events.push(LicenceEvent { ends_on: None, ..granted() });
        events.push(LicenceEvent { effective_on: from, ..event(EventKind::Suspended, "2024-01-01") });
        let status = Timeline::new(events).status_on(on, day("2026-01-01")).status;
        prop_assert!(on < from || !status.may_act(), "{status}");
    }
}

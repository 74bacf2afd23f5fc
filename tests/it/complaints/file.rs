//! Where a complaint stands, until when each step is due, and what may happen next.

use chrono::{DateTime, NaiveDate, Utc};
use recruitwatch::flow::complaints::{deadlines_of_seeds, parse_deadlines};
use recruitwatch::record::complaint::Channel;
use recruitwatch::record::complaint::deadline::{Deadlines, Now, Stage};
use recruitwatch::record::complaint::event::{Closing, Decision, Event, Logged, Referral};
use recruitwatch::record::complaint::file::{ComplaintFile, State};
use recruitwatch::record::complaint::grievance::{Assurance, Filer, Grievance, Matter};
use recruitwatch::record::complaint::law::Refusal;
use recruitwatch::record::complaint::remedy::{Head, Payer};

use crate::store::facts::at;
use crate::store::records::{day, money};

pub fn grievance(matters: &[Matter]) -> Grievance {
    Grievance {
        matters: matters.iter().copied().collect(),
        agency: Some("Amihan Example Overseas".to_owned()),
        origin: None,
        destination: None,
        happened_on: None,
        sum: None,
        words: None,
        filer: Filer::Worker,
        lang: "en".to_owned(),
    }
}

/// A complaint of Friday 6 March 2026.
fn file(matters: &[Matter], events: &[(&str, Event, Option<&str>)]) -> ComplaintFile {
    let logged = |(n, (on, event, who)): (usize, &(&str, Event, Option<&str>))| Logged {
        id: n as i64 + 1,
        event: event.clone(),
        happened_on: day(on),
        recorded_at: noon(on),
        who: who.map(str::to_owned),
    };
    ComplaintFile {
        id: 1,
        grievance: grievance(matters),
        channel: Channel::Web,
        received_on: day("2026-03-06"),
        recorded_at: noon("2026-03-06"),
        keyed_by: None,
        events: events.iter().enumerate().map(logged).collect(),
    }
}

fn noon(on: &str) -> DateTime<Utc> {
    at(&format!("{on}T12:00:00Z"))
}

fn now(on: &str) -> Now {
    Now { at: noon(on), today: day(on) }
}

fn spans() -> Deadlines {
    deadlines_of_seeds().unwrap()
}

fn taken() -> Event {
    Event::TakenOn { urgent: false, licence_no: None, placement_id: None }
}

/// The last day of a step, and whether it is late.
fn due(file: &ComplaintFile, stage: Stage, on: &str) -> Option<(NaiveDate, Option<NaiveDate>, bool)> {
    file.dues(&spans(), now(on)).into_iter().find(|due| due.stage == stage).map(|due| (due.by_on, due.done_on, due.is_late))
}

#[test]
fn a_weekend_does_not_count_among_working_days() {
    let fresh = file(&[Matter::Fee], &[]);
    assert_eq!(due(&fresh, Stage::Acknowledge, "2026-03-10"), Some((day("2026-03-10"), None, false)), "Friday and two working days are Tuesday");
    assert_eq!(due(&fresh, Stage::Acknowledge, "2026-03-11"), Some((day("2026-03-10"), None, true)));
    assert_eq!(due(&fresh, Stage::Triage, "2026-03-11").unwrap().0, day("2026-03-13"));
    assert_eq!(due(&fresh, Stage::Contact, "2026-03-11"), None, "nobody is in danger");
}

#[test]
fn danger_is_answered_within_a_day_by_the_hour() {
    let danger = file(&[Matter::Unsafe], &[]);
    let late = |at: DateTime<Utc>| {
        let now = Now { at, today: at.date_naive() };
        danger.dues(&spans(), now).into_iter().find(|due| due.stage == Stage::Contact).unwrap().is_late
    };
    assert!(!late(at("2026-03-07T12:00:00Z")) && late(at("2026-03-07T12:00:01Z")));
    let spoken = file(&[Matter::Unsafe], &[("2026-03-07", Event::Contacted, Some("Amina"))]);
    assert_eq!(due(&spoken, Stage::Contact, "2026-04-01"), Some((day("2026-03-07"), Some(day("2026-03-07")), false)));
}

#[test]
fn a_step_that_was_done_late_stays_late_for_the_worker_to_see() {
    let late = file(&[Matter::Fee], &[("2026-03-12", Event::Acknowledged, Some("Amina"))]);
    assert_eq!(due(&late, Stage::Acknowledge, "2026-03-12"), Some((day("2026-03-10"), Some(day("2026-03-12")), true)));
}

#[test]
fn a_complaint_walks_from_received_to_closed_and_owes_nothing_after() {
    let referred = Event::Referred { to: Referral::LegalAid, office: "Example Legal Aid (invented)".to_owned() };
    let steps = [
        ("2026-03-09", Event::Acknowledged, State::Acknowledged),
        ("2026-03-09", referred, State::Referred),
        ("2026-03-10", Event::Declined { referral: 2, reason: "Too far.".to_owned() }, State::TakenOn),
        ("2026-03-10", Event::NoticeServed, State::Notice),
        ("2026-03-12", Event::Replied, State::Notice),
        ("2026-03-20", Event::Decided { outcome: Decision::Upheld, reasons: "Law.".to_owned() }, State::Decided),
        ("2026-03-20", Event::Closed { why: Closing::Settled, reasons: "Done.".to_owned() }, State::Closed),
    ];
    let mut events = Vec::new();
    for (on, event, state) in steps {
        let before = file(&[Matter::Fee], &events);
        assert_eq!(before.may(&event, Some("Bayani"), (&spans(), now(on))), Ok(()), "{event:?}");
        events.push((on, event, Some("Amina")));
        assert_eq!(file(&[Matter::Fee], &events).state(), state);
    }
    let closed = file(&[Matter::Fee], &events);
    assert!(closed.dues(&spans(), now("2027-01-01")).iter().all(|due| due.done_on.is_some()), "what has ended is due no more");
    assert_eq!(closed.may(&Event::NoticeServed, None, (&spans(), now("2026-04-01"))), Err(Refusal::Ended(State::Closed)));
    assert_eq!(closed.may(&taken(), None, (&spans(), now("2026-04-01"))), Ok(()), "it can be taken on again");
}

#[test]
fn decision_waits_for_the_agencys_days_and_for_another_person() {
    let decide = Event::Decided { outcome: Decision::Upheld, reasons: "Law.".to_owned() };
    let told = file(&[Matter::Fee], &[("2026-03-09", taken(), Some("Amina")), ("2026-03-10", Event::NoticeServed, Some("Amina"))]);
    let may = |file: &ComplaintFile, who: &str, on: &str| file.may(&decide, Some(who), (&spans(), now(on)));
    assert_eq!(may(&told, "Amina", "2026-04-20"), Err(Refusal::SamePerson));
    assert_eq!(may(&told, "Bayani", "2026-03-25"), Err(Refusal::ReplyOpen(day("2026-03-25"))), "the last of fifteen days is the agency's");
    assert_eq!(may(&told, "Bayani", "2026-03-26"), Ok(()));
    assert_eq!(due(&told, Stage::Decide, "2026-03-26").unwrap().0, day("2026-05-24"), "sixty days after the agency's last");
    assert_eq!(may(&file(&[Matter::Fee], &[]), "Bayani", "2026-04-20"), Err(Refusal::NotTakenOn));
}

#[test]
fn money_is_settled_when_all_of_it_came_and_the_worker_does_not_deny_it() {
    let owed = Event::Owed { head: Head::Fee, payer: Payer::Agency, amount: money(100_000, "PHP"), due_on: day("2026-04-15") };
    let paid = |minor: i64, currency: &str| Event::Paid { item: 2, amount: money(minor, currency), proof: "Slip".to_owned() };
    let mut events = vec![("2026-03-09", taken(), Some("Amina")), ("2026-03-16", owed, Some("Amina")), ("2026-03-20", paid(40_000, "PHP"), Some("Amina"))];
    let close = Event::Closed { why: Closing::Settled, reasons: "Paid.".to_owned() };
    let may = |events: &[(&str, Event, Option<&str>)], event: &Event| file(&[Matter::Fee], events).may(event, None, (&spans(), now("2026-04-20")));
    assert_eq!(may(&events, &close), Err(Refusal::MoneyOpen(1)));
    assert_eq!(due(&file(&[Matter::Fee], &events), Stage::Refund, "2026-04-16"), Some((day("2026-04-15"), None, true)));
    for (event, refused) in
        [(paid(100, "SGD"), Refusal::Payment), (paid(0, "PHP"), Refusal::Payment), (Event::Confirmed { item: 9, came: true }, Refusal::NoItem)]
    {
        assert_eq!(may(&events, &event), Err(refused));
    }
    events.push(("2026-04-10", paid(60_000, "PHP"), Some("Amina")));
    assert_eq!(due(&file(&[Matter::Fee], &events), Stage::Refund, "2026-05-01"), Some((day("2026-04-15"), Some(day("2026-04-10")), false)));
    assert_eq!(may(&events, &close), Ok(()));
    events.push(("2026-04-12", Event::Confirmed { item: 2, came: false }, None));
    assert_eq!(may(&events, &close), Err(Refusal::MoneyOpen(1)), "the worker says that it did not come");
    assert_eq!(may(&events, &Event::Closed { why: Closing::NoAnswer, reasons: "Gone.".to_owned() }), Ok(()), "another reason is a reason");
}

#[test]
fn two_are_alike_by_agency_matter_and_thirty_days_whatever_the_writing() {
    let one = file(&[Matter::Fee, Matter::Wages], &[]);
    let other = |agency: &str, matter: Matter, on: &str| ComplaintFile {
        id: 2,
        received_on: day(on),
        grievance: Grievance { agency: Some(agency.to_owned()), ..grievance(&[matter]) },
        ..one.clone()
    };
    assert!(one.is_like(&other("AMIHAN EXAMPLE (OVERSEAS)", Matter::Wages, "2026-04-05")));
    assert!(!one.is_like(&other("AMIHAN EXAMPLE (OVERSEAS)", Matter::Wages, "2026-04-06")), "the thirty-first day");
    assert!(!one.is_like(&other("Amihan Example Overseas", Matter::Contract, "2026-03-07")), "another matter");
    assert!(!one.is_like(&other("Habagat Example", Matter::Fee, "2026-03-07")), "another agency");
    assert!(!one.is_like(&other("...", Matter::Fee, "2026-03-07")));
}

#[test]
fn it_is_known_better_who_complains_only_by_an_officials_word() {
    assert_eq!(file(&[Matter::Fee], &[]).assurance(), Assurance::A0);
    let assured = Event::Assured { level: Assurance::A2, by: "Receipt and contract number fit.".to_owned() };
    assert_eq!(file(&[Matter::Fee], &[("2026-03-09", assured, Some("Amina"))]).assurance(), Assurance::A2);
}

#[test]
fn a_mistake_in_the_spans_is_told_with_its_line() {
    let text = "weekend = [\"sat\", \"noday\"]\n[[deadline]]\nstage = \"reply\"\ndays = 15\nhours = 3\nstanding = \"proposed\"\n";
    let errors = parse_deadlines("spans.toml", text).unwrap_err();
    let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert!(told[0].starts_with("spans.toml:1: weekend:") && told[1].starts_with("spans.toml:3: stage: one of days"), "{told:?}");
    let missing = parse_deadlines("spans.toml", "weekend = []\ndeadline = []\n").unwrap_err();
    assert!(missing[0].to_string().contains("the step acknowledge has no span"), "{missing:?}");
    assert!(spans().by_stage.len() == 7);
}

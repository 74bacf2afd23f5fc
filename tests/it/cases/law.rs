//! What may happen in a case, when, and by whose hand; what an appeal undoes; when warnings begin.

use chrono::{DateTime, NaiveDate, Utc};
use recruitwatch::flow::cases::{parse_spans, spans_of_seeds};
use recruitwatch::record::case::deadline::{Spans, Stage};
use recruitwatch::record::case::event::{Answer, Closing, Event, Logged, Ruling, Sanction, Service, Standard, Verdict};
use recruitwatch::record::case::file::{CaseFile, State};
use recruitwatch::record::case::ground::Ground;
use recruitwatch::record::case::law::Refusal;
use recruitwatch::record::case::{Hand, parse_number};
use recruitwatch::record::complaint::remedy::{Head, Payer};
use recruitwatch::record::finding::{Indicator, Outcome};
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::Appeal;
use rstest::rstest;

use crate::store::facts::at;
use crate::store::records::{day, money};

pub const AMINA: i64 = 1;
pub const DALISAY: i64 = 2;
const BAYANI: i64 = 3;

fn hand(id: i64) -> Hand {
    Hand { id, name: format!("official {id}") }
}

fn ground(outcome: Outcome, is_published: bool) -> Ground {
    Ground::of(("f_1", Indicator::FeeOverCap, outcome), "P-17", ("{\"explanation\":\"Invented.\"}", is_published))
}

fn file(ground: Ground, events: &[(&str, Event, i64)]) -> CaseFile {
    let noon = |on: &str| -> DateTime<Utc> { at(&format!("{on}T12:00:00Z")) };
    let logged = |(n, (on, event, who)): (usize, &(&str, Event, i64))| Logged {
        id: n as i64 + 1,
        event: event.clone(),
        happened_on: day(on),
        recorded_at: noon(on),
        who: hand(*who),
    };
    CaseFile {
        id: 7,
        licence_no: Id::new("XA-0001"),
        agency: "Amihan Example Overseas".to_owned(),
        opened_on: day("2026-03-01"),
        recorded_at: noon("2026-03-01"),
        opened_by: hand(AMINA),
        grounds: vec![ground],
        events: events.iter().enumerate().map(logged).collect(),
    }
}

fn breach(events: &[(&str, Event, i64)]) -> CaseFile {
    file(ground(Outcome::Breach, true), events)
}

fn spans() -> Spans {
    spans_of_seeds().unwrap()
}

fn words() -> String {
    "Words (invented).".to_owned()
}

pub fn notice() -> Event {
    Event::NoticeMade { addressee: words(), allegations: words() }
}

pub fn served() -> Event {
    Event::Served { how: Service::InPerson, proof: words() }
}

pub fn replied() -> Event {
    Event::Replied { words: words() }
}

pub fn decided(findings: &[&str], verdict: Verdict) -> Event {
    let rulings = findings.iter().map(|id| Ruling { finding_id: (*id).to_owned(), verdict, reasons: words() }).collect();
    Event::Decided { rulings, standard: Standard::Balance, considered: words(), appeal_until: None, forum: None }
}

pub fn laid(sanction: Sanction, from: &str) -> Event {
    Event::Sanctioned { sanction, from: day(from), until: None, points: None, words: words() }
}

fn answered(answer: Answer) -> Event {
    Event::AppealAnswered { answer, reasons: words() }
}

fn appealed(stays: bool) -> Event {
    Event::Appealed { forum: words(), stays }
}

fn closed(why: Closing) -> Event {
    Event::Closed { why, reasons: words() }
}

pub fn owed(due: &str) -> Event {
    let (placement_id, due_on) = ("P-17".to_owned(), day(due));
    Event::Owed { placement_id, head: Head::Fee, payer: Payer::Agency, amount: money(30_000, "SGD"), due_on, is_estimate: false }
}

fn may(file: &CaseFile, event: &Event, who: i64, on: &str) -> Result<(), Refusal> {
    file.may(event, &hand(who), (&spans(), day(on)))
}

/// Notice on 2 March, served on the 5th, decided by the second person.
fn until_decision() -> Vec<(&'static str, Event, i64)> {
    vec![
        ("2026-03-02", notice(), AMINA),
        ("2026-03-05", served(), AMINA),
        ("2026-03-10", replied(), AMINA),
        ("2026-03-12", decided(&["f_1"], Verdict::Proven), DALISAY),
    ]
}

#[rstest]
#[case("2026-03-20", Err(Refusal::ReplyOpen(day("2026-03-20"))))]
#[case("2026-03-21", Ok(()))]
fn a_silent_agency_has_its_fifteen_days_from_service_and_not_from_sending(#[case] on: &str, #[case] allowed: Result<(), Refusal>) {
    let silent = breach(&[("2026-03-02", notice(), AMINA), ("2026-03-05", served(), AMINA)]);
    assert_eq!(may(&silent, &decided(&["f_1"], Verdict::Proven), DALISAY, on), allowed);
}

#[test]
fn a_notice_that_was_never_served_starts_no_clock_and_no_decision() {
    let unserved = breach(&[("2026-03-02", notice(), AMINA)]);
    assert!(unserved.dues(&spans(), day("2027-01-01")).is_empty());
    assert_eq!(may(&unserved, &decided(&["f_1"], Verdict::Proven), DALISAY, "2027-01-01"), Err(Refusal::NotNow(State::Notice)));
}

#[test]
fn more_days_move_the_end_and_a_reply_ends_the_waiting() {
    let mut events = vec![("2026-03-02", notice(), AMINA), ("2026-03-05", served(), AMINA)];
    let extended = |until: &str| Event::Extended { until: day(until), reasons: words() };
    assert_eq!(may(&breach(&events), &extended("2026-03-20"), AMINA, "2026-03-10"), Err(Refusal::NotLonger(day("2026-03-20"))));
    events.push(("2026-03-10", extended("2026-03-30"), AMINA));
    let decide = decided(&["f_1"], Verdict::Proven);
    assert_eq!(may(&breach(&events), &decide, DALISAY, "2026-03-30"), Err(Refusal::ReplyOpen(day("2026-03-30"))));
    events.push(("2026-03-11", replied(), AMINA));
    let heard = breach(&events);
    assert_eq!(may(&heard, &decide, DALISAY, "2026-03-11"), Ok(()));
    let due = heard.dues(&spans(), day("2026-03-12")).into_iter().find(|due| due.stage == Stage::Decide).unwrap();
    assert_eq!(due.by_on, day("2026-05-10"), "sixty days after the reply");
}

#[test]
fn whoever_investigated_does_not_decide_and_whoever_decided_does_not_answer_the_appeal() {
    let heard = breach(&until_decision()[..3]);
    assert_eq!(may(&heard, &decided(&["f_1"], Verdict::Proven), AMINA, "2026-03-12"), Err(Refusal::SamePerson));
    let mut events = until_decision();
    assert_eq!(may(&breach(&events), &laid(Sanction::Warning, "2026-03-12"), AMINA, "2026-03-12"), Err(Refusal::SamePerson));
    events.push(("2026-03-14", appealed(false), AMINA));
    assert_eq!(may(&breach(&events), &answered(Answer::Upheld), DALISAY, "2026-03-20"), Err(Refusal::OwnDecision));
    assert_eq!(may(&breach(&events), &answered(Answer::Upheld), BAYANI, "2026-03-20"), Ok(()));
    events.push(("2026-03-20", answered(Answer::Remitted), BAYANI));
    let remitted = breach(&events);
    assert_eq!((remitted.state(), remitted.decision()), (State::Replied, None));
    assert_eq!(may(&remitted, &decided(&["f_1"], Verdict::Proven), DALISAY, "2026-03-21"), Err(Refusal::OwnDecision), "another person decides anew");
    assert_eq!(may(&remitted, &decided(&["f_1"], Verdict::Proven), BAYANI, "2026-03-21"), Ok(()));
}

#[rstest]
#[case(&[])]
#[case(&["f_2"])]
#[case(&["f_1", "f_1"])]
#[case(&["f_1", "f_2"])]
fn each_finding_is_decided_once_and_no_other(#[case] findings: &[&str]) {
    let heard = breach(&until_decision()[..3]);
    assert!(matches!(may(&heard, &decided(findings, Verdict::Proven), DALISAY, "2026-03-12"), Err(Refusal::Rulings(_))));
}

#[rstest]
#[case(Outcome::Breach, true, Verdict::Proven, Ok(()))]
#[case(Outcome::Breach, false, Verdict::Proven, Err(Refusal::OnlyAdvice))]
#[case(Outcome::Advisory, true, Verdict::Proven, Err(Refusal::OnlyAdvice))]
#[case(Outcome::Breach, true, Verdict::NotProven, Err(Refusal::OnlyAdvice))]
fn advice_and_law_that_was_not_published_found_no_sanction(
    #[case] outcome: Outcome,
    #[case] is_published: bool,
    #[case] verdict: Verdict,
    #[case] allowed: Result<(), Refusal>,
) {
    let mut events = until_decision();
    events[3].1 = decided(&["f_1"], verdict);
    let decided = file(ground(outcome, is_published), &events);
    assert_eq!(may(&decided, &laid(Sanction::Suspension, "2026-03-12"), DALISAY, "2026-03-12"), allowed);
}

#[test]
fn a_case_with_money_owed_closes_only_for_another_reason() {
    let mut events = until_decision();
    events.push(("2026-03-13", owed("2026-04-12"), AMINA));
    let owing = breach(&events);
    assert_eq!((owing.state(), may(&owing, &closed(Closing::Done), AMINA, "2026-03-14")), (State::Remedy, Err(Refusal::MoneyOpen(1))));
    assert_eq!(may(&owing, &closed(Closing::Uncollectable), AMINA, "2026-03-14"), Ok(()));
    let paid = |minor, currency: &str| Event::Paid { item: 5, amount: money(minor, currency), proof: words() };
    for wrong in [paid(0, "SGD"), paid(100, "PHP")] {
        assert_eq!(may(&owing, &wrong, AMINA, "2026-03-14"), Err(Refusal::Payment));
    }
    events.push(("2026-03-20", paid(10_000, "SGD"), AMINA));
    assert_eq!(may(&breach(&events), &closed(Closing::Done), AMINA, "2026-03-21"), Err(Refusal::MoneyOpen(1)), "an instalment is not all");
    events.push(("2026-03-28", paid(20_000, "SGD"), AMINA));
    assert_eq!(may(&breach(&events), &closed(Closing::Done), AMINA, "2026-03-29"), Ok(()));
    events.push(("2026-03-29", Event::Confirmed { item: 5, came: false, how: words() }, AMINA));
    assert_eq!(may(&breach(&events), &closed(Closing::Done), AMINA, "2026-03-29"), Err(Refusal::MoneyOpen(1)), "the worker says that it did not come");
}

#[test]
fn a_late_refund_is_overdue_the_day_after() {
    let mut events = until_decision();
    events.push(("2026-03-13", owed("2026-04-12"), AMINA));
    let late = |on: &str| breach(&events).dues(&spans(), day(on)).into_iter().find(|due| due.stage == Stage::Refund).unwrap().is_late;
    assert!(!late("2026-04-12") && late("2026-04-13"));
}

#[test]
fn what_is_quashed_stands_no_more_and_stays_readable() {
    let mut events = until_decision();
    events.push(("2026-03-12", laid(Sanction::Suspension, "2026-03-20"), DALISAY));
    let lacks = |events: &[(&str, Event, i64)]| breach(events).sanctions()[0].register_lacks();
    let entered = |appeal| ("2026-03-13", Event::Entered { sanction: 5, appeal, words: words() }, BAYANI);
    assert_eq!(lacks(&events), Some(Appeal::None));
    assert_eq!(may(&breach(&events), &closed(Closing::Done), AMINA, "2026-03-13"), Err(Refusal::NotEntered));
    assert_eq!(may(&breach(&events), &entered(Appeal::None).1, DALISAY, "2026-03-13"), Err(Refusal::OwnSanction));
    assert_eq!(may(&breach(&events), &entered(Appeal::None).1, BAYANI, "2026-03-13"), Ok(()));
    events.push(entered(Appeal::None));
    assert_eq!((lacks(&events), may(&breach(&events), &entered(Appeal::None).1, BAYANI, "2026-03-13")), (None, Err(Refusal::NotForRegister)));
    events.push(("2026-03-14", appealed(true), AMINA));
    assert_eq!(lacks(&events), Some(Appeal::Stayed), "the register holds it");
    events.push(entered(Appeal::Stayed));
    events.push(("2026-03-20", answered(Answer::Quashed), BAYANI));
    let quashed = breach(&events);
    assert_eq!((quashed.sanctions()[0].stands, quashed.decision(), lacks(&events)), (false, None, Some(Appeal::Allowed)));
    assert_eq!(may(&quashed, &closed(Closing::Quashed), AMINA, "2026-03-21"), Err(Refusal::NotEntered), "the register still says otherwise");
    assert_eq!(quashed.events.len(), events.len(), "nothing is taken out of the file");
}

#[test]
fn a_stayed_sanction_runs_again_when_the_appeal_is_dismissed() {
    let mut events = until_decision();
    events.push(("2026-03-12", laid(Sanction::Revocation, "2026-03-20"), DALISAY));
    for appeal in [Appeal::None, Appeal::Stayed] {
        events.push(("2026-03-13", Event::Entered { sanction: 5, appeal, words: words() }, BAYANI));
        if appeal == Appeal::None {
            events.push(("2026-03-14", appealed(true), AMINA));
        }
    }
    events.push(("2026-03-20", answered(Answer::Upheld), BAYANI));
    assert_eq!(breach(&events).sanctions()[0].register_lacks(), Some(Appeal::Dismissed));
}

#[rstest]
#[case("2026-03-31", None)]
#[case("2026-04-01", Some(60))]
#[case("2026-05-01", Some(30))]
#[case("2026-05-24", Some(7))]
#[case("2026-05-31", Some(7))]
#[case("2026-06-01", None)]
fn limitations_warn_sixty_thirty_and_seven_days_before(#[case] on: &str, #[case] warning: Option<u32>) {
    let limited = breach(&[("2026-03-02", Event::Limited { offence: words(), last_on: day("2026-05-31") }, AMINA)]);
    let due = limited.dues(&spans(), day(on)).remove(0);
    assert_eq!((due.warning, due.is_late), (warning, day("2026-05-31") < day(on)));
}

#[test]
fn a_closed_case_takes_nothing_more_and_owes_nothing() {
    let mut events = until_decision();
    events.push(("2026-03-13", closed(Closing::Done), AMINA));
    let ended = breach(&events);
    for event in [notice(), replied(), owed("2026-04-01"), Event::Noted { words: words() }, closed(Closing::Court)] {
        assert_eq!(may(&ended, &event, AMINA, "2026-04-01"), Err(Refusal::Closed));
    }
    assert!(ended.dues(&spans(), day("2027-01-01")).iter().all(|due| due.done_on.is_some()));
}

#[test]
fn a_case_is_named_as_people_write_it() {
    assert_eq!(["C-7", " c-7 ", "7", "C-0", "C--7", "-7", "C-x", ""].map(parse_number), [Some(7), Some(7), Some(7), None, None, None, None, None]);
}

#[test]
fn a_mistake_in_the_spans_is_told_with_its_line() {
    let text = "warn_days = [7, 30]\n[[deadline]]\nstage = \"limitation\"\ndays = 15\nstanding = \"proposed\"\n[[deadline]]\nstage = \"sleep\"\ndays = 1\nstanding = \"maybe\"\n";
    let told: Vec<String> = parse_spans("spans.toml", text).unwrap_err().iter().map(ToString::to_string).collect();
    for begin in ["spans.toml:1: warn_days:", "spans.toml:3: stage: has no span", "spans.toml:7: stage:", "spans.toml:9: standing:"] {
        assert!(told.iter().any(|told| told.starts_with(begin)), "{begin}: {told:?}");
    }
    assert!(parse_spans("spans.toml", "warn_days = []\ndeadline = []\n").unwrap_err()[0].to_string().contains("the step reply has no span"));
    let unused: NaiveDate = day("2026-01-01");
    assert_eq!(spans().end(Stage::Refund, unused), day("2026-01-31"));
}

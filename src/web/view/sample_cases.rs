//! Invented cases for looking at pages: one just opened, one that waits for a decision, one that went all the way, one undone on appeal.

use chrono::{DateTime, NaiveDate, Utc};

use super::case::CaseView;
use super::case::paper::CasePaperView;
use super::case::worker_paper::WorkerPaperView;
use super::finding;
use crate::flow::cases::evidence::Custody;
use crate::flow::cases::points::acts_of;
use crate::flow::cases::queue::Waiting;
use crate::flow::cases::read::Opened;
use crate::flow::cases::spans_of_seeds;
use crate::flow::count_points::schemes;
use crate::record::case::Hand;
use crate::record::case::deadline::{Due, Spans};
use crate::record::case::event::{Answer, Closing, Event, Logged, Ruling, Sanction, Service, Standard, Verdict};
use crate::record::case::evidence::{Made, Making, Piece};
use crate::record::case::file::CaseFile;
use crate::record::case::ground::Ground;
use crate::record::complaint::remedy::{Head, Payer};
use crate::record::currency::Currency;
use crate::record::finding::Outcome;
use crate::record::id::Id;
use crate::record::money::Money;

/// The day of the invented world.
const TODAY: u32 = 28;

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, n).unwrap_or_default()
}

fn at(n: u32) -> DateTime<Utc> {
    day(n).and_hms_opt(9, 30, 0).unwrap_or_default().and_utc()
}

/// An investigator (1), a decider (2), a registrar (3).
fn hand(id: i64) -> Hand {
    let names = ["", "Amina", "Dalisay", "Bayani"];
    Hand { id, name: usize::try_from(id).ok().and_then(|id| names.get(id)).copied().unwrap_or_default().to_owned() }
}

fn dollars(minor: i64) -> Option<Money> {
    Some(Money::new(minor, Currency::parse("SGD").ok()?))
}

fn grounds() -> Vec<Ground> {
    let sample = finding::sample();
    let line = serde_json::to_string(&sample).unwrap_or_default();
    let of = |id: &str, outcome, published| Ground::of((id, sample.code, outcome), sample.placement_id.as_str(), (&line, published));
    vec![of(&sample.finding_id(), Outcome::Breach, true), of("f_00000000000000000002", Outcome::Advisory, false)]
}

fn file(id: i64, events: Vec<(u32, Event, i64)>) -> CaseFile {
    let logged = |(n, (on, event, who)): (usize, (u32, Event, i64))| Logged {
        id: i64::try_from(n).unwrap_or_default() + 1,
        event,
        happened_on: day(on),
        recorded_at: at(on),
        who: hand(who),
    };
    CaseFile {
        id,
        licence_no: Id::new("XX-LB-0010"),
        agency: "Amihan <Example> Overseas".to_owned(),
        opened_on: day(1),
        recorded_at: at(1),
        opened_by: hand(1),
        grounds: grounds(),
        events: events.into_iter().enumerate().map(logged).collect(),
    }
}

fn words(text: &str) -> String {
    format!("{text} (invented <words>)")
}

/// One that was just opened.
#[must_use]
pub fn fresh() -> CaseFile {
    file(1, vec![(2, Event::Limited { offence: words("Overcharging"), last_on: day(31) }, 1)])
}

fn until_notice() -> Vec<(u32, Event, i64)> {
    let evidence = |name: &str, is_sensitive| {
        let digit = if is_sensitive { "a" } else { "e" };
        let came = (words("The agency's books"), words("Handed over on request, section 9"));
        Event::Evidence(Piece::new((words(name), digit.repeat(64)), came, (true, is_sensitive)))
    };
    vec![
        (2, Event::Noted { words: words("Visited the premises") }, 1),
        (2, evidence("Receipt book", false), 1),
        (3, evidence("Statement of a worker", true), 1),
        (3, Event::Handed { evidence: 2, to: words("Safe of the office"), why: words("Kept") }, 1),
        (4, Event::NoticeMade { addressee: words("The manager"), allegations: words("Fees above the allowed were taken.") }, 1),
        (5, Event::Served { how: Service::RegisteredPost, proof: words("Slip 17") }, 1),
    ]
}

/// One whose notice was served: the agency has asked for more days.
#[must_use]
pub fn served() -> CaseFile {
    let mut events = until_notice();
    events.push((6, Event::ExtensionAsked { reasons: words("Books are abroad") }, 1));
    events.push((7, Event::Extended { until: NaiveDate::from_ymd_opt(2026, 4, 10).unwrap_or_default(), reasons: words("Granted once") }, 1));
    file(2, events)
}

fn until_sanction() -> Vec<(u32, Event, i64)> {
    let mut events = until_notice();
    let ruling = |ground: &Ground| Ruling { finding_id: ground.finding_id.clone(), verdict: Verdict::Proven, reasons: words("The receipts show it") };
    let rulings = grounds().iter().map(ruling).collect();
    events.push((8, Event::Replied { words: words("We deny it.") }, 1));
    let considered = words("The reply names no paper that shows otherwise");
    events.push((10, Event::Decided { rulings, standard: Standard::Balance, considered, appeal_until: Some(day(30)), forum: Some(words("The Minister")) }, 2));
    let points = Some(("sg-mom-demerits".to_owned(), "breach".to_owned(), 12));
    let laid = |sanction, until, points| Event::Sanctioned { sanction, from: day(12), until, points, words: words("Three months' fees were taken") };
    events.push((10, laid(Sanction::Points, None, points), 2));
    events.push((10, laid(Sanction::Suspension, Some(day(31)), None), 2));
    if let (Some(amount), Some(part)) = (dollars(30_000), dollars(10_000)) {
        let owed = |is_estimate| Event::Owed { placement_id: "P-17".to_owned(), head: Head::Fee, payer: Payer::Agency, amount, due_on: day(20), is_estimate };
        events.push((11, owed(false), 1));
        events.push((11, owed(true), 1));
        events.push((14, Event::Paid { item: 11, amount: part, proof: words("Bank slip") }, 1));
        events.push((15, Event::Confirmed { item: 11, came: true, how: words("By phone") }, 1));
    }
    events
}

/// One that was decided: a sanction is to be entered, money is overdue.
#[must_use]
pub fn owing() -> CaseFile {
    file(3, until_sanction())
}

/// One in which money was drawn from the deposit twice: once it was filled up, once its day is over.
#[must_use]
pub fn drawn() -> CaseFile {
    use crate::record::licence::Appeal;
    let mut events = until_sanction();
    let made = Made { how: Making::Redacted, of: 3 };
    let came = (words("A worker"), words("Written down in her words"));
    let copy =
        Piece { made: Some(made), media: Some("text/plain".to_owned()), ..Piece::new((words("Statement, redacted"), "b".repeat(64)), came, (false, false)) };
    let told = Piece { authority: Some(words("Her consent")), obtained_by: Some(words("The consulate")), sent_sha256: Some("c".repeat(64)), ..copy.clone() };
    events.push((16, Event::Evidence(copy), 1));
    events.push((16, Event::Evidence(Piece { made: None, sha256: "d".repeat(64), ..told }), 1));
    if let (Some(amount), Some(part)) = (dollars(20_000), dollars(10_000)) {
        let placement_id = "P-17".to_owned();
        let at = |n: usize| i64::try_from(events.len() + n).unwrap_or_default();
        let (item, first, second) = (at(1), at(2), at(3));
        let draw = |refill_on| Event::Drawn { item, decision: 8, amount: part, receipt: words("Receipt 4"), refill_on };
        events.push((17, Event::Owed { placement_id, head: Head::Wages, payer: Payer::Deposit, amount, due_on: day(30), is_estimate: false }, 1));
        events.extend([(18, draw(day(25)), 3), (18, draw(day(26)), 3)]);
        events.push((20, Event::Refilled { drawn: first, amount: part, proof: words("Slip 9") }, 3));
        events.push((27, Event::Entered { sanction: first, appeal: Appeal::None, words: words("proposed") }, 3));
        if let Some(little) = dollars(1_000) {
            events.push((27, Event::Refilled { drawn: second, amount: little, proof: words("Slip 10") }, 3));
            events.push((
                27,
                Event::Owed { placement_id: "P-18".to_owned(), head: Head::Fee, payer: Payer::Deposit, amount, due_on: day(30), is_estimate: false },
                1,
            ));
        }
    }
    CaseFile { id: 5, ..file(5, events) }
}

/// One that was undone on appeal and closed.
#[must_use]
pub fn quashed() -> CaseFile {
    use crate::record::licence::Appeal;
    let mut events = until_sanction();
    events.push((16, Event::Entered { sanction: 10, appeal: Appeal::None, words: "in force".to_owned() }, 3));
    events.push((17, Event::Appealed { forum: words("The Minister"), stays: true }, 1));
    events.push((20, Event::AppealAnswered { answer: Answer::Quashed, reasons: words("The notice named no law") }, 2));
    events.push((21, Event::Closed { why: Closing::Court, reasons: words("A court has it") }, 1));
    file(4, events)
}

fn spans() -> Spans {
    spans_of_seeds().unwrap_or_default()
}

fn opened(file: CaseFile) -> Opened {
    let known = schemes().unwrap_or_default().0;
    let points = acts_of(std::slice::from_ref(&file)).into_iter().filter_map(|(scheme, acts)| Some((known.get(&scheme)?.clone(), acts))).collect();
    let kept = file.pieces().map(|(_, piece)| piece.sha256.clone()).filter(|sha256: &String| !sha256.starts_with(['a', 'd'])).collect();
    let held = |what: &str, more: &str| Custody { at: at(2), who: "Amina".to_owned(), what: what.to_owned(), words: words(more) };
    let custody = file.pieces().map(|(logged, _)| (logged.id, vec![held("added", "from the books"), held("read a piece of evidence", "")])).collect();
    Opened { dues: file.dues(&spans(), day(TODAY)), others: if file.id == 3 { vec![fresh()] } else { Vec::new() }, points, kept, custody, file }
}

/// One case as its page shows it.
#[must_use]
pub fn view(file: CaseFile) -> CaseView {
    let opened = opened(file);
    CaseView::at(&opened, (&spans(), day(TODAY)))
}

/// Each case as its page shows it.
#[must_use]
pub fn views() -> Vec<CaseView> {
    let told = CaseView { problem: Some("Nothing was written: <because>.".to_owned()), ..view(owing()) };
    vec![view(fresh()), view(served()), told, view(quashed()), view(drawn())]
}

/// The papers.
#[must_use]
pub fn papers() -> Vec<CasePaperView> {
    let notice = |file: &CaseFile| CasePaperView::notice(file, &spans());
    let unserved = file(2, until_notice().into_iter().take(5).collect());
    [notice(&served()), notice(&unserved), CasePaperView::decision(&owing()), CasePaperView::decision(&drawn())].into_iter().flatten().collect()
}

/// Papers for workers: one to whom money is owed, one while an appeal waits, one of whom the case found nothing, one to whom nothing is owed.
#[must_use]
pub fn worker_papers() -> Vec<WorkerPaperView> {
    let mut events = until_sanction();
    let mut bare = events.clone();
    bare.retain(|(_, event, _)| !matches!(event, Event::Owed { .. } | Event::Paid { .. } | Event::Confirmed { .. } | Event::Sanctioned { .. }));
    if let Some(amount) = dollars(5_000) {
        let placement_id = "P-18 <other>".to_owned();
        events.push((16, Event::Owed { placement_id, head: Head::Wages, payer: Payer::Deposit, amount, due_on: day(30), is_estimate: false }, 1));
    }
    let mut appealed = events.clone();
    appealed.push((17, Event::Appealed { forum: words("The Minister"), stays: true }, 1));
    let paper = |events, worker| WorkerPaperView::of(&file(3, events), worker, day(TODAY));
    [paper(events.clone(), 1), paper(appealed, 1), paper(events, 2), paper(bare, 1)].into_iter().flatten().collect()
}

/// The list.
#[must_use]
pub fn queue() -> Vec<Waiting> {
    let waiting = |file: CaseFile| {
        let dues = file.dues(&spans(), day(TODAY));
        let (overdue, open): (Vec<Due>, Vec<Due>) = dues.into_iter().filter(|due| due.done_on.is_none()).partition(|due| due.is_late);
        let warnings = open.iter().filter(|due| due.warning.is_some()).cloned().collect();
        Waiting { next: open.into_iter().next(), overdue, warnings, file }
    };
    [owing(), fresh(), served(), quashed()].map(waiting).into()
}

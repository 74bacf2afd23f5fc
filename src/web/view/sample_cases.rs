//! Invented cases for looking at pages: one just opened, one that waits for a decision, one that went all the way, one undone on appeal.

use chrono::{DateTime, NaiveDate, Utc};

use super::case::CaseView;
use super::case::paper::CasePaperView;
use super::finding;
use crate::flow::cases::points::acts_of;
use crate::flow::cases::queue::Waiting;
use crate::flow::cases::read::Opened;
use crate::flow::cases::spans_of_seeds;
use crate::flow::count_points::schemes;
use crate::record::case::Hand;
use crate::record::case::deadline::{Due, Spans};
use crate::record::case::event::{Answer, Closing, Event, Logged, Ruling, Sanction, Service, Standard, Verdict};
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
    let evidence = |name: &str, is_sensitive| Event::Evidence {
        name: words(name),
        sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".to_owned(),
        source: words("The agency's books"),
        method: words("Handed over on request, section 9"),
        is_original: true,
        is_sensitive,
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
    spans_of_seeds().unwrap_or(Spans { by_stage: std::collections::BTreeMap::new(), warn_days: Vec::new() })
}

fn opened(file: CaseFile) -> Opened {
    let known = schemes().unwrap_or_default().0;
    let points = acts_of(std::slice::from_ref(&file)).into_iter().filter_map(|(scheme, acts)| Some((known.get(&scheme)?.clone(), acts))).collect();
    Opened { dues: file.dues(&spans(), day(TODAY)), others: if file.id == 3 { vec![fresh()] } else { Vec::new() }, points, file }
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
    vec![view(fresh()), view(served()), told, view(quashed())]
}

/// The papers.
#[must_use]
pub fn papers() -> Vec<CasePaperView> {
    let notice = |file: &CaseFile| CasePaperView::notice(file, &spans());
    let unserved = file(2, until_notice().into_iter().take(5).collect());
    [notice(&served()), notice(&unserved), CasePaperView::decision(&owing())].into_iter().flatten().collect()
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

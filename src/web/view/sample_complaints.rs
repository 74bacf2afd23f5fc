//! Invented complaints for looking at pages: one that just came, one that went all the way, one that was joined to another.

use chrono::{DateTime, NaiveDate, Utc};

use super::sample_fees;
use crate::flow::complaints::deadlines_of_seeds;
use crate::flow::complaints::queue::Waiting;
use crate::flow::complaints::read::Opened;
use crate::flow::places::Help;
use crate::record::check::CheckedAgency;
use crate::record::complaint::Channel;
use crate::record::complaint::code::ComplaintCode;
use crate::record::complaint::deadline::{Due, Now};
use crate::record::complaint::event::{Closing, Decision, Event, Logged, Referral};
use crate::record::complaint::file::ComplaintFile;
use crate::record::complaint::grievance::{Assurance, Filer, Grievance, Matter};
use crate::record::complaint::remedy::{Head, Payer};
use crate::record::currency::Currency;
use crate::record::id::Id;
use crate::record::money::Money;
use crate::record::place::Country;
use crate::store::complaint_papers::PaperHead;

/// The day of the invented world.
fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, n).unwrap_or_default()
}

fn at(n: u32) -> DateTime<Utc> {
    day(n).and_hms_opt(9, 30, 0).unwrap_or_default().and_utc()
}

fn pesos(amount: &str) -> Option<Money> {
    Money::parse(amount, Currency::parse("PHP").ok()?).ok()
}

/// An invented code.
#[must_use]
pub fn code() -> String {
    ComplaintCode::of_number(20_260_324_017).grouped()
}

/// Digits by which an invented phone is confirmed.
pub const DIGITS: &str = "48291573";

/// The code as it is typed.
#[must_use]
pub fn typed_code() -> String {
    ComplaintCode::of_number(20_260_324_017).as_str().to_owned()
}

fn file(id: i64, matters: &[Matter], events: Vec<(u32, Event, Option<&str>)>) -> ComplaintFile {
    let logged = |(n, (on, event, who)): (usize, (u32, Event, Option<&str>))| Logged {
        id: i64::try_from(n).unwrap_or_default() + 1,
        event,
        happened_on: day(on),
        recorded_at: at(on),
        who: who.map(str::to_owned),
    };
    ComplaintFile {
        id,
        grievance: Grievance {
            matters: matters.iter().copied().collect(),
            agency: Some("Amihan <Example> Overseas".to_owned()),
            origin: Country::parse("PH").ok(),
            destination: Country::parse("SA").ok(),
            happened_on: Some(day(1)),
            sum: pesos("50000.00"),
            words: Some("They said I must pay <before> the contract.".to_owned()),
            filer: Filer::Worker,
            lang: "en".to_owned(),
        },
        channel: Channel::Web,
        received_on: day(2),
        recorded_at: at(2),
        keyed_by: None,
        events: events.into_iter().enumerate().map(logged).collect(),
    }
}

/// One that just came, and nobody has seen: its first steps are late by the day of the invented world.
#[must_use]
pub fn fresh() -> ComplaintFile {
    file(12, &[Matter::Fee, Matter::Unsafe], vec![(3, Event::Asked { words: "Did you read <it>?".to_owned() }, None)])
}

/// One that went all the way.
#[must_use]
pub fn long() -> ComplaintFile {
    let (half, whole) = (pesos("25000.00"), pesos("50000.00"));
    let taken = Event::TakenOn { urgent: false, licence_no: Some("XX-LB-0010".to_owned()), placement_id: Some("P-17".to_owned()) };
    let mut events = vec![
        (2, Event::Acknowledged, Some("Officer Invented")),
        (3, taken, Some("Officer Invented")),
        (3, Event::Assured { level: Assurance::A2, by: "Receipt number and contract number fit.".to_owned() }, Some("Officer Invented")),
        (4, Event::Answered { words: "Do you have a receipt? A photo is enough.".to_owned() }, Some("Officer Invented")),
        (5, Event::Asked { words: "Yes, I sent it.".to_owned() }, None),
        (6, Event::Referred { to: Referral::LegalAid, office: "Example Legal Aid (invented)".to_owned() }, Some("Officer Invented")),
        (9, Event::Accepted { referral: 6 }, Some("Officer Invented")),
        (9, Event::Referred { to: Referral::LabourAttache, office: "Example Embassy (invented)".to_owned() }, Some("Officer Invented")),
        (10, Event::Declined { referral: 8, reason: "Not their country.".to_owned() }, Some("Officer Invented")),
        (10, Event::Contacted, Some("Officer Invented")),
        (10, Event::NoticeServed, Some("Officer Invented")),
        (14, Event::Replied, Some("Officer Invented")),
        (16, Event::Decided { outcome: Decision::Upheld, reasons: "The law allows no fee here.".to_owned() }, Some("Another Invented")),
    ];
    if let (Some(half), Some(whole)) = (half, whole) {
        events.extend([
            (16, Event::Owed { head: Head::Fee, payer: Payer::Agency, amount: whole, due_on: day(31) }, Some("Another Invented")),
            (16, Event::Owed { head: Head::Interest, payer: Payer::Deposit, amount: half, due_on: day(20) }, Some("Another Invented")),
            (18, Event::Paid { item: 14, amount: half, proof: "Bank slip".to_owned() }, Some("Another Invented")),
            (19, Event::Confirmed { item: 14, came: true }, None),
            (20, Event::Joined { from: 12 }, Some("Another Invented")),
        ]);
    }
    file(11, &[Matter::Fee], events)
}

/// One that goes on in [`long`].
#[must_use]
pub fn merged() -> ComplaintFile {
    file(13, &[Matter::Fee], vec![(2, Event::Acknowledged, Some("Officer Invented")), (4, Event::Merged { into: 11 }, Some("Officer Invented"))])
}

/// One that was closed.
#[must_use]
pub fn closed() -> ComplaintFile {
    file(10, &[Matter::Other], vec![(5, Event::Closed { why: Closing::NoAnswer, reasons: "Nobody answered.".to_owned() }, Some("Officer Invented"))])
}

/// The steps of a file as they stand in the invented world.
#[must_use]
pub fn dues(file: &ComplaintFile) -> Vec<Due> {
    deadlines_of_seeds().map(|deadlines| file.dues(&deadlines, Now { at: at(24), today: day(24) })).unwrap_or_default()
}

/// Whom to turn to.
#[must_use]
pub fn help() -> Help {
    let ends = Country::parse("PH").ok().zip(Country::parse("SA").ok());
    ends.map_or_else(
        || Help { offices: Vec::new(), not_known: Vec::new(), look_for: Vec::new() },
        |(origin, destination)| sample_fees::help(origin, destination),
    )
}

/// A list of three.
#[must_use]
pub fn queue() -> Vec<Waiting> {
    let waiting = |file: ComplaintFile, is_unanswered| {
        let (overdue, open): (Vec<Due>, Vec<Due>) = dues(&file).into_iter().filter(|due| due.done_on.is_none()).partition(|due| due.is_late);
        Waiting { overdue, next: open.into_iter().next(), is_unanswered, file }
    };
    vec![waiting(fresh(), true), waiting(long(), false), waiting(closed(), false)]
}

/// A complaint at the desk.
#[must_use]
pub fn opened(file: ComplaintFile) -> Opened {
    let meant = CheckedAgency {
        name: "Amihan Example Overseas (invented)".to_owned(),
        licence_no: Id::new("XX-LB-0010"),
        jurisdiction: "Philippines".to_owned(),
        status: None,
        differs: Vec::new(),
    };
    let paper =
        PaperHead { id: 3, kind: "image/jpeg".to_owned(), sha256: "0a1b2c".repeat(10), sent_sha256: "3d4e5f".repeat(10), bytes: 81_234, recorded_at: at(5) };
    let has_contact = file.id != 13;
    Opened { dues: dues(&file), meant: vec![meant], alike: vec![merged()], papers: vec![paper], has_contact, file }
}

//! The complaints desk: which complaint comes first, and one complaint with all that can be done.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::choices::Choice;
use super::complaint::{DueLine, ItemLine, ReferralLine};
use super::complaint_words::{assurance_words, closing_words, decision_words, filer_words, head_words, matter_words, payer_words, referral_words, state_label};
use crate::flow::complaints::queue::{Narrowed, Waiting};
use crate::flow::complaints::read::Opened;
use crate::record::check::CheckedAgency;
use crate::record::code::Code;
use crate::record::complaint::event::{Closing, Decision, Event, Logged, Referral};
use crate::record::complaint::file::{ComplaintFile, State};
use crate::record::complaint::grievance::{Assurance, Filer, Grievance, Matter};
use crate::record::complaint::remedy::{Head, Payer};
use crate::record::money::Money;
use crate::store::complaint_papers::PaperHead;
use crate::store::complaints::LISTED_MAX;
use crate::web::form::queue::ListForm;

/// Complaints on one page.
pub const PAGE_ROWS: usize = 50;

/// The list.
#[derive(Debug, Clone, Serialize)]
pub struct QueueView {
    /// The complaints of this page.
    pub rows: Vec<QueueRow>,
    /// How many are open, how many of them have a step whose time is over, and how many there are in all.
    pub counts: (usize, usize, u64),
    /// The filters as typed.
    pub form: ListForm,
    /// The same as they stand in an address.
    pub query: String,
    /// Where complaints may stand.
    pub states: Vec<Choice>,
    /// What is wrong with a filter.
    pub problem: Option<String>,
    /// How many of the oldest are not listed.
    pub not_listed: u64,
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
}

/// A complaint in the list.
#[derive(Debug, Clone, Serialize)]
pub struct QueueRow {
    /// Its number.
    pub id: i64,
    /// What happened.
    pub matters: Vec<&'static str>,
    /// The agency, as written.
    pub agency: Option<String>,
    /// Where it stands.
    pub state: &'static str,
    /// Whether somebody may be in danger.
    pub is_urgent: bool,
    /// Whether the worker wrote last.
    pub is_unanswered: bool,
    /// Steps whose time is over.
    pub overdue: Vec<DueLine>,
    /// The step that is due next.
    pub next: Option<DueLine>,
    /// When it was filed.
    pub received_on: NaiveDate,
}

/// One complaint.
#[derive(Debug, Clone, Serialize)]
pub struct ComplaintDeskView {
    /// Its number.
    pub id: i64,
    /// How many events it has: a form of this page says so.
    pub seen: usize,
    /// What was wrong with the form that was sent.
    pub problem: Option<String>,
    /// Where it stands.
    pub state: &'static str,
    /// Whether nothing more is due in it.
    pub has_ended: bool,
    /// Whether somebody may be in danger.
    pub is_urgent: bool,
    /// What was told: question and answer.
    pub told: Vec<(&'static str, String)>,
    /// How much it is about.
    pub sum: Option<Money>,
    /// How sure it is who complains.
    pub assurance: &'static str,
    /// Whether somebody can be reached.
    pub has_contact: bool,
    /// How, where it was asked for.
    pub contacts: Option<Vec<String>>,
    /// Each step with its time.
    pub dues: Vec<DueLine>,
    /// Agencies of the register that may be meant.
    pub meant: Vec<(String, String, String)>,
    /// The licence of the agency as the desk found it.
    pub licence_no: Option<String>,
    /// The placement as the desk found it.
    pub placement_id: Option<String>,
    /// Complaints of the same matter: number, words and day.
    pub alike: Vec<(i64, String, NaiveDate)>,
    /// Papers: number, kind, bytes and digest.
    pub papers: Vec<(i64, String, u64, String)>,
    /// Referrals.
    pub referrals: Vec<ReferralLine>,
    /// What is owed.
    pub items: Vec<ItemLine>,
    /// What happened, newest first: day, what, in which words, who.
    pub history: Vec<(NaiveDate, &'static str, String, String)>,
    /// What may be chosen.
    pub options: DeskOptions,
}

/// The lists of the forms.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the lists, named as the forms")]
pub struct DeskOptions {
    pub assurance: Vec<Choice>,
    pub referral: Vec<Choice>,
    pub decision: Vec<Choice>,
    pub head: Vec<Choice>,
    pub payer: Vec<Choice>,
    pub closing: Vec<Choice>,
}

impl QueueView {
    /// One page of the list.
    #[must_use]
    pub fn of((waiting, all): (&[Waiting], u64), narrowed: &Narrowed, (form, page): (ListForm, u32)) -> Self {
        let skipped = (page.saturating_sub(1) as usize).saturating_mul(PAGE_ROWS);
        let open = waiting.iter().filter(|row| !row.file.has_ended());
        let overdue = open.clone().filter(|row| !row.overdue.is_empty()).count();
        let shown: Vec<&Waiting> = waiting.iter().filter(|row| narrowed.shows(row)).collect();
        Self {
            rows: shown.iter().skip(skipped).take(PAGE_ROWS).map(|row| QueueRow::of(row)).collect(),
            counts: (open.count(), overdue, all),
            not_listed: all.saturating_sub(u64::from(LISTED_MAX)),
            page,
            pages: u32::try_from(shown.len().div_ceil(PAGE_ROWS)).unwrap_or(u32::MAX).max(1),
            query: form.query(),
            form,
            states: listed::<State>(state_label),
            problem: None,
        }
    }
}

impl QueueRow {
    /// A complaint in the list.
    #[must_use]
    pub fn of(waiting: &Waiting) -> Self {
        let Waiting { file, overdue, next, is_unanswered } = waiting;
        Self {
            id: file.id,
            matters: file.grievance.matters.iter().map(|matter| matter_words(*matter)).collect(),
            agency: file.grievance.agency.clone(),
            state: state_label(file.state()),
            is_urgent: file.is_urgent() && !file.has_ended(),
            is_unanswered: *is_unanswered,
            overdue: overdue.iter().map(DueLine::of).collect(),
            next: next.as_ref().map(DueLine::of),
            received_on: file.received_on,
        }
    }
}

impl ComplaintDeskView {
    /// One complaint.
    #[must_use]
    pub fn of(opened: &Opened) -> Self {
        let Opened { file, dues, meant, alike, papers, has_contact } = opened;
        Self {
            id: file.id,
            seen: file.events.len(),
            problem: None,
            state: state_label(file.state()),
            has_ended: file.has_ended(),
            is_urgent: file.is_urgent(),
            told: told(file),
            sum: file.grievance.sum,
            assurance: assurance_words(file.assurance()),
            has_contact: *has_contact,
            contacts: None,
            dues: dues.iter().map(DueLine::of).collect(),
            meant: meant
                .iter()
                .map(|CheckedAgency { name, licence_no, jurisdiction, .. }| (name.clone(), licence_no.to_string(), jurisdiction.clone()))
                .collect(),
            licence_no: file.licence().map(|id| id.to_string()),
            placement_id: file.placement().map(|id| id.to_string()),
            alike: alike.iter().map(|other| (other.id, matters(&other.grievance), other.received_on)).collect(),
            papers: papers.iter().map(|PaperHead { id, kind, bytes, sha256, .. }| (*id, kind.clone(), *bytes, sha256.clone())).collect(),
            referrals: file.referrals().iter().map(ReferralLine::of).collect(),
            items: file.items().iter().map(ItemLine::of).collect(),
            history: file.events.iter().rev().map(history).collect(),
            options: DeskOptions::all(),
        }
    }
}

impl DeskOptions {
    fn all() -> Self {
        Self {
            assurance: listed::<Assurance>(assurance_words),
            referral: listed::<Referral>(referral_words),
            decision: listed::<Decision>(decision_words),
            head: listed::<Head>(head_words),
            payer: listed::<Payer>(payer_words),
            closing: listed::<Closing>(closing_words),
        }
    }
}

/// Every code of a list with its words.
pub(super) fn listed<C: Code>(words: fn(C) -> &'static str) -> Vec<Choice> {
    C::ALL.iter().map(|code| Choice { value: code.as_str().to_owned(), words: words(*code).to_owned() }).collect()
}

fn matters(grievance: &Grievance) -> String {
    grievance.matters.iter().map(|matter: &Matter| matter_words(*matter)).collect::<Vec<_>>().join("; ")
}

fn told(file: &ComplaintFile) -> Vec<(&'static str, String)> {
    let Grievance { agency, origin, destination, happened_on, words, filer, lang, .. } = &file.grievance;
    let filer: Filer = *filer;
    let all = [
        ("What happened", Some(matters(&file.grievance))),
        ("Agency, as written", agency.clone()),
        ("Comes from", origin.map(|country| country.name().to_owned())),
        ("Work in", destination.map(|country| country.name().to_owned())),
        ("When", happened_on.map(|day| day.to_string())),
        ("Own words", words.clone()),
        ("Who files", Some(filer_words(filer).to_owned())),
        ("Language", Some(lang.clone())),
        ("How it came", Some(file.channel.to_string())),
        ("Keyed by", file.keyed_by.clone()),
    ];
    all.into_iter().filter_map(|(question, answer)| Some((question, answer?))).collect()
}

fn history(logged: &Logged) -> (NaiveDate, &'static str, String, String) {
    let (what, words): (&str, String) = match &logged.event {
        Event::Acknowledged => ("Seen", String::new()),
        Event::Asked { words } => ("The worker wrote", words.clone()),
        Event::Answered { words } => ("Answered", words.clone()),
        Event::TakenOn { urgent, licence_no, placement_id } => {
            let parts = [
                urgent.then(|| "urgent".to_owned()),
                licence_no.as_ref().map(|no| format!("licence {no}")),
                placement_id.as_ref().map(|id| format!("placement {id}")),
            ];
            ("Taken on", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
        }
        Event::Contacted => ("Spoke with the worker", String::new()),
        Event::Assured { level, by } => ("Known better who it is", format!("{level}: {by}")),
        Event::Referred { to, office } => ("Passed on", format!("{}: {office}", referral_words(*to))),
        Event::Accepted { referral } => ("The office took it", format!("referral {referral}")),
        Event::Declined { referral, reason } => ("The office did not take it", format!("referral {referral}: {reason}")),
        Event::NoticeServed => ("The agency was told", String::new()),
        Event::Replied => ("The agency replied", String::new()),
        Event::Decided { outcome, reasons } => ("Decided", format!("{}: {reasons}", decision_words(*outcome))),
        Event::Owed { head, payer, amount, due_on } => {
            ("Owed", format!("{} {} {} by {}, until {due_on}", head_words(*head), amount.currency, amount.amount(), payer_words(*payer)))
        }
        Event::Paid { item, amount, proof } => ("Paid", format!("{} {} of item {item}: {proof}", amount.currency, amount.amount())),
        Event::Confirmed { item, came } => ("The worker says", format!("item {item} {}", if *came { "came" } else { "did not come" })),
        Event::Closed { why, reasons } => ("Closed", format!("{}: {reasons}", closing_words(*why))),
        Event::Withdrawn => ("The worker took it back", String::new()),
        Event::Merged { into } => ("Joined to", format!("complaint {into}")),
        Event::Joined { from } => ("Goes on here", format!("complaint {from}")),
    };
    (logged.happened_on, what, words, logged.who.clone().unwrap_or_else(|| "whoever has the code".to_owned()))
}

impl View for QueueView {
    const TEMPLATE: &'static str = "desk/complaints.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let rows = super::sample_complaints::queue();
        let some = |all| Self::of((&rows, all), &Narrowed::default(), (ListForm::default(), 1));
        let form = ListForm { state: "received".to_owned(), late: "yes".to_owned(), mine: "yes".to_owned() };
        let narrow = Self::of((&rows, 3), &Narrowed { hand: Some("nobody".to_owned()), ..Narrowed::default() }, (form, 1));
        let wrong = Self { problem: Some("\"x\" is no standing.".to_owned()), ..Self::of((&[], 0), &Narrowed::default(), (ListForm::default(), 1)) };
        vec![wrong, some(3), Self { page: 2, pages: 3, not_listed: 12, ..some(5012) }, narrow]
    }
}

impl View for ComplaintDeskView {
    const TEMPLATE: &'static str = "desk/complaint.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        use super::sample_complaints::{fresh, long, merged, opened};
        let told = |view: Self| Self { contacts: Some(vec!["+00 000 0000 <evening>".to_owned()]), problem: Some("Nothing was written.".to_owned()), ..view };
        vec![Self::of(&opened(fresh())), told(Self::of(&opened(long()))), Self::of(&opened(merged()))]
    }
}

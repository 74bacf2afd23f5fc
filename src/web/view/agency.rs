//! One agency: its licence on a day, its history, and what the licence covers.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::check::Source;
use super::licence_words::{because_event, event_said, next_steps};
use super::verdict::Verdict;
use super::voices::VoicesView;
use crate::record::code::Code as _;
use crate::record::licence::{EventKind, Status};
use crate::record::said::Said;
use crate::record::words::place_said;
use crate::web::say::{Sentence, Word, sentences};

/// One agency.
#[derive(Debug, Clone, Serialize)]
pub struct AgencyView {
    /// Registered name.
    pub legal_name: String,
    /// Trading names and the name in the local script.
    pub other_names: Vec<String>,
    /// Licence number as printed.
    pub licence_no: String,
    /// Whose licence it is.
    pub jurisdiction: Word,
    /// The licensing authority.
    pub regulator: Option<String>,
    /// Class of the licence.
    pub licence_class: Option<String>,
    /// The day asked for.
    pub on: NaiveDate,
    /// Whether that day is today.
    pub is_today: bool,
    /// The day of knowledge.
    pub known: NaiveDate,
    /// Whether everything counts that is known today.
    pub knows_today: bool,
    /// What the licence is on that day.
    pub status: Verdict,
    /// Why: the event that decides it, in a sentence.
    pub reasons: Vec<Sentence>,
    /// What happened to the licence, latest first.
    pub events: Vec<EventLine>,
    /// What the licence covers, line by line; a line without values is not stated in the register.
    pub scope: Vec<ScopeLine>,
    /// Postal address, phones and pages, as the register has them.
    pub contact: Vec<ScopeLine>,
    /// People, sub-agents, deposits and employers on the day asked for.
    pub belongs: Vec<ScopeLine>,
    /// Approved job orders on the day asked for.
    pub orders: Vec<OrderLine>,
    /// Job orders that are not shown.
    pub more_orders: usize,
    /// Where the register has it from.
    pub source: Source,
    /// What to do now.
    pub next_steps: Vec<Sentence>,
    /// What workers said of it; absent on a page of another day than today.
    pub voices: Option<VoicesView>,
    /// Whether there may be a certificate to print: it stands today, and an edition is signed.
    pub has_certificate: bool,
}

/// Something that happened to a licence.
#[derive(Debug, Clone, Serialize)]
pub struct EventLine {
    /// What.
    pub what: Sentence,
    /// First day of the effect.
    pub from: NaiveDate,
    /// Last day of the effect.
    pub until: Option<NaiveDate>,
    /// Day on which the register learned of it.
    pub known_on: NaiveDate,
    /// Law and article, reason, appeal: whatever is known.
    pub notes: Vec<Word>,
}

/// An approved job order.
#[derive(Debug, Clone, Serialize)]
pub struct OrderLine {
    /// Its number.
    pub number: String,
    /// The employer, where known.
    pub employer: Option<String>,
    /// Where and for which work; empty where not stated.
    pub what: Vec<Word>,
    /// How many workers it was approved for.
    pub approved: u64,
    /// Placements that were returned under it; absent where none was.
    pub returned: Option<u64>,
    /// Last day.
    pub until: Option<NaiveDate>,
}

/// One thing about a licence.
#[derive(Debug, Clone, Serialize)]
pub struct ScopeLine {
    /// What is spoken of.
    pub label: Sentence,
    /// The values; empty where the register does not say.
    pub values: Vec<Word>,
}

/// What the holder may do, and the other labels of a licence: by name and in English.
pub(super) const KINDS: (&str, &str) = ("scope-kinds", "What it may do");
pub(super) const DESTINATIONS: (&str, &str) = ("scope-destinations", "May send workers to");
pub(super) const OCCUPATIONS: (&str, &str) = ("scope-occupations", "For this work (ISCO-08)");
pub(super) const QUOTA: (&str, &str) = ("scope-quota", "Workers in one licence period");
pub(super) const ADDRESS: (&str, &str) = ("contact-address", "Address");
pub(super) const PHONES: (&str, &str) = ("contact-phones", "Phones");
pub(super) const EMAILS: (&str, &str) = ("contact-emails", "E-mail");
pub(super) const PAGES: (&str, &str) = ("contact-pages", "Pages");
pub(super) const PEOPLE: (&str, &str) = ("belongs-people", "People");
pub(super) const SUB_AGENTS: (&str, &str) = ("belongs-sub-agents", "Sub-agents");
pub(super) const DEPOSIT: (&str, &str) = ("belongs-deposit", "Deposit");
pub(super) const EMPLOYERS: (&str, &str) = ("belongs-employers", "Employers of its job orders");

impl ScopeLine {
    /// A line: its label by name and in English.
    #[must_use]
    pub fn new<T: Into<Word>>((id, english): (&'static str, &'static str), values: impl IntoIterator<Item = T>) -> Self {
        Self { label: Sentence::plain(id, english), values: values.into_iter().map(Into::into).collect() }
    }
}

impl AgencyView {
    /// Whether its holder may act on the day asked for.
    #[must_use]
    pub fn may_act(&self) -> bool {
        Status::parse(&self.status.code).is_ok_and(Status::may_act)
    }

    /// An invented agency in a status.
    #[must_use]
    pub fn sample(status: Status) -> Self {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default();
        Self {
            legal_name: "Amihan Example Overseas".into(),
            other_names: vec!["Amihan Jobs (invented)".into()],
            licence_no: "XX-LB-0010".into(),
            jurisdiction: Word(place_said("PH")),
            regulator: Some("Invented authority".into()),
            licence_class: Some("Land-based".into()),
            on: day(2026, 3, 24),
            is_today: true,
            known: day(2026, 3, 24),
            knows_today: true,
            status: Verdict::of_status(status),
            reasons: vec![because_event(EventKind::Renewed, day(2025, 7, 1), Some(day(2027, 6, 30))).into()],
            events: vec![
                EventLine {
                    what: event_said(EventKind::Suspended).into(),
                    from: day(2025, 2, 1),
                    until: Some(day(2025, 4, 30)),
                    known_on: day(2025, 2, 3),
                    notes: vec!["Invented Act, section 12".into(), Said::plain("appeal-pending", "An appeal is pending; the decision holds meanwhile").into()],
                },
                EventLine { what: event_said(EventKind::Granted).into(), from: day(2023, 7, 1), until: None, known_on: day(2023, 7, 1), notes: Vec::new() },
            ],
            scope: vec![
                ScopeLine::new(DESTINATIONS, [place_said("HK"), place_said("SG")]),
                ScopeLine::new::<&str>(OCCUPATIONS, []),
                ScopeLine::new(QUOTA, [500]),
            ],
            contact: vec![ScopeLine::new(ADDRESS, ["1 Invented Street"]), ScopeLine::new::<&str>(PHONES, []), ScopeLine::new(PAGES, ["amihan.example"])],
            belongs: vec![ScopeLine::new(PEOPLE, ["Ligaya Example"]), ScopeLine::new::<&str>(SUB_AGENTS, [])],
            orders: vec![
                OrderLine {
                    number: "JO-1".into(),
                    employer: Some("Invented Household".into()),
                    what: vec![place_said("HK").into()],
                    approved: 40,
                    returned: Some(12),
                    until: Some(day(2026, 12, 31)),
                },
                OrderLine { number: "JO-2".into(), employer: None, what: Vec::new(), approved: 5, returned: None, until: None },
            ],
            more_orders: 3,
            source: Source { name: "Invented register of the Philippines".into(), on: Some(day(2026, 3, 20)) },
            next_steps: sentences(&next_steps(status)),
            voices: VoicesView::samples().into_iter().nth(usize::from(!status.may_act())),
            has_certificate: status.may_act(),
        }
    }
}

impl View for AgencyView {
    const TEMPLATE: &'static str = "public/agency.html";

    fn samples() -> Vec<Self> {
        let mut all: Vec<Self> = Status::ALL.iter().map(|status| Self::sample(*status)).collect();
        let bare = Self {
            other_names: Vec::new(),
            regulator: None,
            licence_class: None,
            is_today: false,
            knows_today: false,
            voices: None,
            belongs: Vec::new(),
            orders: Vec::new(),
            more_orders: 0,
            reasons: Vec::new(),
            events: Vec::new(),
            scope: Vec::new(),
            contact: Vec::new(),
            source: Source { name: "Invented list".into(), on: None },
            ..Self::sample(Status::Unknown)
        };
        all.push(bare);
        all
    }
}

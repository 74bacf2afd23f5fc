//! One agency: its licence on a day, its history, and what the licence covers.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::check::Source;
use super::verdict::Verdict;
use crate::record::code::Code as _;
use crate::record::licence::Status;

/// One agency.
#[derive(Debug, Clone, Serialize)]
pub struct AgencyView {
    /// Registered name.
    pub legal_name: String,
    /// Trading names and the name in the local script.
    pub other_names: Vec<String>,
    /// Licence number as printed.
    pub licence_no: String,
    /// Whose licence it is, in words.
    pub jurisdiction: String,
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
    pub reasons: Vec<String>,
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
    pub next_steps: Vec<String>,
    /// Whether there may be a certificate to print: it stands today, and an edition is signed.
    pub has_certificate: bool,
}

/// Something that happened to a licence.
#[derive(Debug, Clone, Serialize)]
pub struct EventLine {
    /// What, in words.
    pub what: String,
    /// First day of the effect.
    pub from: NaiveDate,
    /// Last day of the effect.
    pub until: Option<NaiveDate>,
    /// Day on which the register learned of it.
    pub known_on: NaiveDate,
    /// Law and article, reason, appeal: whatever is known.
    pub notes: Vec<String>,
}

/// An approved job order.
#[derive(Debug, Clone, Serialize)]
pub struct OrderLine {
    /// Its number.
    pub number: String,
    /// The employer, where known.
    pub employer: Option<String>,
    /// Where and for which work; empty where not stated.
    pub what: String,
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
    pub label: String,
    /// The values; empty where the register does not say.
    pub values: Vec<String>,
}

impl ScopeLine {
    /// A line.
    #[must_use]
    pub fn new(label: &str, values: &[&str]) -> Self {
        Self { label: label.to_owned(), values: values.iter().map(|v| (*v).to_owned()).collect() }
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
            jurisdiction: "Philippines".into(),
            regulator: Some("Invented authority".into()),
            licence_class: Some("Land-based".into()),
            on: day(2026, 3, 24),
            is_today: true,
            known: day(2026, 3, 24),
            knows_today: true,
            status: Verdict::of_status(status),
            reasons: vec!["Licence renewed from 1 July 2025 until 30 June 2027 (last day).".into()],
            events: vec![
                EventLine {
                    what: "Suspended".into(),
                    from: day(2025, 2, 1),
                    until: Some(day(2025, 4, 30)),
                    known_on: day(2025, 2, 3),
                    notes: vec!["Invented Act, section 12".into(), "Appeal pending: the suspension runs".into()],
                },
                EventLine { what: "Granted".into(), from: day(2023, 7, 1), until: None, known_on: day(2023, 7, 1), notes: Vec::new() },
            ],
            scope: vec![
                ScopeLine::new("May send workers to", &["Hong Kong", "Singapore"]),
                ScopeLine::new("For this work", &[]),
                ScopeLine::new("Workers in one licence period", &["500"]),
            ],
            contact: vec![ScopeLine::new("Address", &["1 Invented Street"]), ScopeLine::new("Phones", &[]), ScopeLine::new("Pages", &["amihan.example"])],
            belongs: vec![ScopeLine::new("People", &["Ligaya Example (owner)"]), ScopeLine::new("Sub-agents", &[])],
            orders: vec![
                OrderLine {
                    number: "JO-1".into(),
                    employer: Some("Invented Household".into()),
                    what: "Hong Kong".into(),
                    approved: 40,
                    returned: Some(12),
                    until: Some(day(2026, 12, 31)),
                },
                OrderLine { number: "JO-2".into(), employer: None, what: String::new(), approved: 5, returned: None, until: None },
            ],
            more_orders: 3,
            source: Source { name: "Invented register of the Philippines".into(), on: Some(day(2026, 3, 20)) },
            next_steps: vec!["Check what you may be asked to pay before you pay.".into()],
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

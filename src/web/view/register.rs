//! The published list, page by page, and its rows for downloads.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::check::Source;
use super::edition::EditionLine;
use super::sample_editions;
use super::verdict::Verdict;
use crate::record::licence::Status;
use crate::web::say::Word;

/// Rows on one page.
pub const PAGE_ROWS: u32 = 25;

/// One page of the list.
#[derive(Debug, Clone, Serialize)]
pub struct RegisterView {
    /// The agencies of this page.
    pub rows: Vec<RegisterRow>,
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
    /// How many agencies in all.
    pub total: usize,
    /// The day that the statuses speak of.
    pub as_of: NaiveDate,
    /// The lists that it is made of.
    pub sources: Vec<Source>,
    /// The newest editions, newest first.
    pub editions: Vec<EditionLine>,
}

/// One agency of the list.
#[derive(Debug, Clone, Serialize)]
pub struct RegisterRow {
    /// Registered name.
    pub name: String,
    /// Licence number as printed.
    pub licence_no: String,
    /// Whose licence it is: ISO 3166-1 or -2 code.
    pub jurisdiction: String,
    /// The same in words.
    pub place: Word,
    /// What the licence is on the day of the list.
    pub status: Verdict,
    /// Last day of the licence, where known.
    pub expires_on: Option<NaiveDate>,
}

impl RegisterRow {
    /// An invented row.
    #[must_use]
    pub fn sample(n: u32, status: Status) -> Self {
        Self {
            name: format!("Example Overseas Number {n} (invented)"),
            licence_no: format!("XX/LB/{n:04}"),
            jurisdiction: "PH".into(),
            place: "Philippines".into(),
            status: Verdict::of_status(status),
            expires_on: (n.is_multiple_of(3)).then(|| NaiveDate::from_ymd_opt(2027, 6, 30)).flatten(),
        }
    }
}

impl View for RegisterView {
    const TEMPLATE: &'static str = "public/register.html";

    fn samples() -> Vec<Self> {
        use crate::record::code::Code;
        let day = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let sources = vec![Source { name: "Invented register".into(), on: Some(day) }, Source { name: "Invented list".into(), on: None }];
        let full = Self {
            rows: (0..PAGE_ROWS).zip(Status::ALL.iter().cycle()).map(|(n, status)| RegisterRow::sample(n, *status)).collect(),
            page: 2,
            pages: 4,
            total: 100,
            as_of: day,
            sources,
            editions: sample_editions::all().iter().rev().map(|(read, _)| EditionLine::of(&read.kept)).collect(),
        };
        vec![
            full.clone(),
            Self { page: 1, ..full.clone() },
            Self { page: 4, ..full.clone() },
            Self { rows: Vec::new(), page: 1, pages: 1, total: 0, sources: Vec::new(), editions: Vec::new(), ..full },
        ]
    }
}

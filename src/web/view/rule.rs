//! One rule with its history: what it says from when to when, where it is written, and what is not certain.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::law::{ENDED, IN_FORCE, UNKNOWN};
use super::verdict::Verdict;

/// One rule.
#[derive(Debug, Clone, Serialize)]
pub struct RuleView {
    /// Its name in findings.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// The place that makes it, in words.
    pub place: String,
    /// Which end of the corridor it stands at, and its kind, in words.
    pub kind: String,
    /// Its versions, latest first; only one where one is asked for.
    pub versions: Vec<VersionView>,
    /// Whether only one of them is shown.
    pub one: bool,
    /// Digest of the rule book.
    pub digest: String,
}

/// A rule as it stood from one day to another.
#[derive(Debug, Clone, Serialize)]
pub struct VersionView {
    /// Its permanent address.
    pub address: String,
    /// A digest of its text, by which a quotation can be told to be of this text.
    pub fingerprint: String,
    /// Whether it holds today.
    pub standing: Verdict,
    /// First day, where known.
    pub from: Option<NaiveDate>,
    /// Last day, where an end is known.
    pub last_day: Option<NaiveDate>,
    /// What it says, sentence by sentence.
    pub sentences: Vec<String>,
    /// The same in columns, where there is more than one line of it.
    pub tables: Vec<TableView>,
    /// Whom and where it reaches, sentence by sentence.
    pub reach: Vec<String>,
    /// Where it is written.
    pub citation: String,
    /// Gazette or official page that published it.
    pub published: Option<String>,
    /// Addresses that were read: https only.
    pub urls: Vec<String>,
    /// How sure we are, in a sentence.
    pub sure: String,
    /// What is not certain.
    pub doubts: Vec<String>,
    /// Where its source should have been read again: a sentence that says so.
    pub not_confirmed: Option<String>,
}

/// A table of a version.
#[derive(Debug, Clone, Serialize)]
pub struct TableView {
    /// What it is about.
    pub caption: String,
    /// The heads of its columns.
    pub columns: Vec<&'static str>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}

impl View for RuleView {
    const TEMPLATE: &'static str = "public/rule.html";

    fn samples() -> Vec<Self> {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
        let steps = TableView {
            caption: "Service fee".into(),
            columns: vec!["Of the stay", "At most a month"],
            rows: vec![vec!["months 1 to 12".into(), "1800.00 TWD".into()], vec!["from month 13".into(), "1700.00 TWD".into()]],
        };
        let now = VersionView {
            address: "/law/xx-worker-fee/2020-01-01".into(),
            fingerprint: "sha256:0a1b2c3d4e5f6071".into(),
            tables: vec![steps],
            not_confirmed: Some("Not confirmed since 31 October 2025: its source had to be read again by that day.".into()),
            standing: IN_FORCE,
            from: day(2020, 1, 1),
            last_day: None,
            sentences: vec!["A worker may be charged at most one month's wage for the agency's service.".into()],
            reach: vec!["Workers recruited in the invented country.".into()],
            citation: "Invented Overseas Work Act, section 9".into(),
            published: Some("Invented Gazette 12 of 2019".into()),
            urls: vec!["https://law.example/act/9".into()],
            sure: "Seen in an official source.".into(),
            doubts: vec!["The first day of enforcement is not certain.".into()],
        };
        let before = VersionView {
            address: "/law/xx-worker-fee/2011-04-01".into(),
            tables: Vec::new(),
            not_confirmed: None,
            standing: ENDED,
            from: day(2011, 4, 1),
            last_day: day(2019, 12, 31),
            published: None,
            urls: Vec::new(),
            doubts: Vec::new(),
            ..now.clone()
        };
        let oldest = VersionView {
            address: "/law/xx-worker-fee/undated".into(),
            standing: UNKNOWN,
            from: None,
            last_day: day(2011, 3, 31),
            reach: Vec::new(),
            ..before.clone()
        };
        let all = Self {
            id: "xx-worker-fee".into(),
            title: "What a worker may be charged (invented)".into(),
            place: "Invented country".into(),
            kind: "Law of the country of origin".into(),
            versions: vec![now.clone(), before, oldest],
            one: false,
            digest: "sha256:0a1b2c".into(),
        };
        vec![all.clone(), Self { versions: vec![now], one: true, ..all }]
    }
}

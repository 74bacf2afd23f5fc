//! One rule with its history: what it says from when to when, where it is written, and what is not certain. A model contract is a rule too.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::from_law::{kind_said, not_confirmed};
use super::law::{ENDED, IN_FORCE, Subject, UNKNOWN};
use super::verdict::Verdict;
use crate::record::said::Said;
use crate::rules::norm::Side;
use crate::web::say::{Sentence, Word};

/// One rule.
#[derive(Debug, Clone, Serialize)]
pub struct RuleView {
    /// Its name in findings.
    pub id: String,
    /// Which part of the rule book it stands in.
    pub subject: Subject,
    /// What it is about.
    pub title: String,
    /// The place that makes it, in words.
    pub place: Word,
    /// Which end of the corridor it stands at, and its kind, in words.
    pub kind: Sentence,
    /// What it says besides, whatever the day.
    pub notes: Vec<String>,
    /// Values that changed over the years, one table each.
    pub history: Vec<TableView>,
    /// Its versions, latest first; only those of one day where one is asked for. Parts of a model contract that hold come first.
    pub versions: Vec<VersionView>,
    /// Whether only one of them is shown.
    pub one: bool,
    /// On what it is not known to say anything, one sentence each.
    pub unsaid: Vec<String>,
    /// Digest of the rule book.
    pub digest: String,
}

/// A rule as it stood from one day to another.
#[derive(Debug, Clone, Serialize)]
pub struct VersionView {
    /// Its permanent address. Parts of a model contract that begin on one day share it.
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
    /// The terms of a model contract, as programs read them.
    pub terms: Vec<AskedView>,
    /// Whom and where it reaches, sentence by sentence.
    pub reach: Vec<String>,
    /// Where it is written.
    pub citation: String,
    /// Gazette or official page that published it.
    pub published: Option<String>,
    /// Addresses that were read: pages of the web only.
    pub urls: Vec<String>,
    /// What was seen there, in our own words.
    pub seen: Option<String>,
    /// Day by which its source must be read again.
    pub check_by: Option<NaiveDate>,
    /// How sure we are, in a sentence.
    pub sure: String,
    /// What is not certain.
    pub doubts: Vec<String>,
    /// Where its source should have been read again: a sentence that says so.
    pub not_confirmed: Option<Sentence>,
}

/// A term of a model contract for programs.
#[derive(Debug, Clone, Serialize)]
pub struct AskedView {
    /// The column of contracts.csv.
    pub term: &'static str,
    /// Its cell there; sums are in the currency of `wage_currency`.
    pub value: String,
    /// Whether it binds; else it only advises.
    pub binds: bool,
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
            not_confirmed: day(2025, 10, 31).map(not_confirmed),
            standing: IN_FORCE,
            from: day(2020, 1, 1),
            last_day: None,
            sentences: vec!["A worker may be charged at most one month's wage for the agency's service.".into()],
            reach: vec!["Workers recruited in the invented country.".into()],
            citation: "Invented Overseas Work Act, section 9".into(),
            published: Some("Invented Gazette 12 of 2019".into()),
            urls: vec!["https://law.example/act/9".into()],
            seen: Some("One month's wage, whatever the length of the contract.".into()),
            check_by: day(2025, 10, 31),
            terms: Vec::new(),
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
            seen: None,
            check_by: day(2027, 11, 22),
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
            subject: Subject::Fees,
            notes: Vec::new(),
            history: Vec::new(),
            unsaid: Vec::new(),
            title: "What a worker may be charged (invented)".into(),
            place: "Invented country".to_owned().into(),
            kind: kind_said(Said::plain("law-force-statute", "law"), Side::Origin),
            versions: vec![now.clone(), before, oldest],
            one: false,
            digest: "sha256:0a1b2c".into(),
        };
        let model = sample_model(&now);
        vec![all.clone(), Self { versions: vec![now], one: true, ..all }, Self { one: true, ..model.clone() }, model]
    }
}

/// A model contract with so many steps of its wage that every page fits whose history is shorter.
fn sample_model(like: &VersionView) -> RuleView {
    let table = |caption: &str, columns: Vec<&'static str>, rows: Vec<Vec<&str>>| TableView {
        caption: caption.into(),
        columns,
        rows: rows.into_iter().map(|row| row.into_iter().map(str::to_owned).collect()).collect(),
    };
    let asked = |caption: &str| {
        table(caption, vec!["Term", "What is asked for"], vec![vec!["The basic wage", "at least 320.00 USD a month"], vec!["Food", "an allowance, or better"]])
    };
    let part = |n: i32| VersionView {
        address: format!("/law/xx-domestic-model/{}-01-01", 2026 - n),
        from: NaiveDate::from_ymd_opt(2026 - n, 1, 1),
        last_day: (0 < n).then(|| NaiveDate::from_ymd_opt(2026 - n, 12, 31)).flatten(),
        standing: if n == 0 { IN_FORCE } else { ENDED },
        sentences: Vec::new(),
        tables: vec![asked("What binds"), asked("What only advises, because no sound source for this term is confirmed")],
        terms: vec![AskedView { term: "wage_amount", value: "320.00".into(), binds: true }],
        ..like.clone()
    };
    let steps = (0..24).map(|_| vec!["from about 1 January 2026", "at least 320.00 USD a month (only advises)"]).collect();
    RuleView {
        id: "xx-domestic-model".into(),
        subject: Subject::Models,
        title: "Least terms of domestic work (invented)".into(),
        place: "Invented country".to_owned().into(),
        kind: kind_said(Said::plain("law-model-binding", "binding model contract or least terms"), Side::Destination),
        notes: vec!["No visa is given for another contract.".into()],
        history: vec![table("The basic wage", vec!["When", "What is asked for"], steps)],
        versions: (0..24).map(part).collect(),
        one: false,
        unsaid: vec!["Nothing is known on transportation: the order is on wages and hours.".into()],
        digest: "sha256:0a1b2c".into(),
    }
}

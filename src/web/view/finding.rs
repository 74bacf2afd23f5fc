//! One finding: what was found, against which law, by which arithmetic, on which evidence.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::View;
use super::desk::GradeView;
use super::words::indicator_words;
use crate::record::code::Code;
use crate::record::currency::Currency;
use crate::record::finding::{Evidence, Finding, Grade, Indicator, Outcome, RuleCited};
use crate::record::id::Id;
use crate::record::money::Money;
use crate::record::period::parse_day;
use crate::record::table::Table;

/// One finding.
#[derive(Debug, Clone, Serialize)]
pub struct FindingView {
    /// What it is, in words.
    pub words: &'static str,
    /// How grave, with what follows.
    pub grade: Option<GradeView>,
    /// The agency's name; absent where the licence is in no register.
    pub agency_name: Option<String>,
    /// Who reported the placement, where that is kept.
    pub sender: Option<String>,
    /// Whether an audit still makes it.
    pub is_open: bool,
    /// Where the source of its law should have been read again: a sentence that says so.
    pub not_confirmed: Option<String>,
    /// Whether its law stands in the rule book; else it rests on the register or the return.
    pub in_book: bool,
    /// What officials did with it in the queue, the newest first: day, what, and who.
    pub acts: Vec<(NaiveDate, String, String)>,
    /// The finding as findings 1.0 writes it.
    pub finding: Value,
}

impl FindingView {
    /// The page of a finding, from its JSON line of findings 1.0. It is shown as open until told otherwise.
    ///
    /// # Errors
    /// When the line is no finding.
    pub fn of(line: &str, agency_name: Option<String>) -> Result<Self, serde_json::Error> {
        let finding: Value = serde_json::from_str(line)?;
        let text = |name: &str| finding.get(name).and_then(Value::as_str).unwrap_or_default();
        let words = Indicator::parse(text("code")).map_or("Finding of an unknown kind", indicator_words);
        let grade = Grade::parse(text("grade")).ok().map(GradeView::from);
        Ok(Self { words, grade, agency_name, sender: None, is_open: true, not_confirmed: None, in_book: false, acts: Vec::new(), finding })
    }
}

impl FindingView {
    /// The norm that it cites, with the first day of the version.
    #[must_use]
    pub fn cited(&self) -> Option<(String, Option<NaiveDate>)> {
        let rule = self.finding.get("rule")?;
        let text = |name: &str| rule.get(name).and_then(Value::as_str);
        Some((text("id")?.to_owned(), text("in_force_from").and_then(parse_day)))
    }
}

/// An invented finding.
#[must_use]
pub fn sample() -> Finding {
    let day = NaiveDate::from_ymd_opt(2024, 2, 3);
    let sgd = |minor| Currency::parse("SGD").ok().map(|currency| Money::new(minor, currency));
    let evidence = |column, value: &str| Evidence { table: Table::Charges, line: 14, column, value: value.into() };
    let rule = RuleCited {
        id: Arc::from("xx-worker-fee"),
        citation: Arc::from("Invented Overseas Work Act, section 9"),
        in_force_from: NaiveDate::from_ymd_opt(2011, 4, 1),
        date_basis: "contract_signed_on",
        on: day,
        digest: Arc::from("sha256:0a1b2c"),
    };
    Finding {
        grade: Some(Grade::G4),
        charge_ids: vec![Id::new("c3"), Id::new("c4")],
        rule: Some(rule),
        allowed: sgd(120_000),
        found: sgd(150_000),
        excess: sgd(30_000),
        explanation: "The agency took SGD 1,500.00. The most that was lawful is SGD 1,200.00.".into(),
        trace: vec!["wage 600.00 SGD a month".into(), "lesser of 2 and 2 months = 1200.00 SGD".into(), "excess 300.00 SGD".into()],
        evidence: vec![evidence("amount", "1500.00"), evidence("charged_on", "2024-02-03")],
        ..Finding::new(Indicator::FeeOverCap, Outcome::Breach, Id::new("P-17"), Id::new("XX-LB-0010"))
    }
}

impl View for FindingView {
    const TEMPLATE: &'static str = "desk/finding.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let bare = Finding {
            detail: Some("missing:receipt".into()),
            term: Some("wage"),
            ..Finding::new(Indicator::FeeWithoutReceipt, Outcome::NotAssessable, Id::new("P-18"), Id::new("XX 99"))
        };
        let advisory = Finding { outcome: Outcome::Advisory, ..sample() };
        let name = Some("Amihan Example Overseas (invented)".to_owned());
        let page = |finding: &Finding, name| serde_json::to_string(finding).and_then(|line| Self::of(&line, name));
        let closed = page(&sample(), None).map(|view| Self {
            is_open: false,
            in_book: true,
            not_confirmed: Some("Not confirmed since 31 October 2025.".into()),
            sender: Some("Invented ministry".into()),
            acts: vec![(NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(), "Set aside, not now: too small alone: See <later>".into(), "Bayani".into())],
            ..view
        });
        [page(&sample(), name.clone()), page(&advisory, name), page(&bare, None), closed].into_iter().flatten().collect()
    }
}

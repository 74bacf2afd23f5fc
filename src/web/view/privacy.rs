//! What this site knows of its visitors. The sentences stand in `locales/*/privacy.ftl`; each is true of the program as it is, and the times
//! are those by which it erases.

use serde::Serialize;

use super::View;
use crate::flow::erase::retention;
use crate::record::retention::{Holding, Retention};
use crate::record::said::Said;
use crate::web::say::Word;

/// The page.
#[derive(Debug, Clone, Serialize)]
pub struct PrivacyView {
    /// Who publishes the register.
    pub publisher: Option<String>,
    /// So many workers stand behind each number that is shown.
    pub least: u64,
    /// How long a report is kept.
    pub report: Word,
    /// How long one that was upheld is kept.
    pub upheld: Word,
    /// How long the words and evidence of a case are kept in which somebody decided.
    pub decided: Word,
    /// The same of another case.
    pub undecided: Word,
    /// How long the worker of a placement is known.
    pub placement: Word,
    /// How long a code opens questions.
    pub code: Word,
}

impl PrivacyView {
    /// The page of a publisher, with the times of its retention.
    #[must_use]
    pub fn of(publisher: Option<String>, retention: &Retention, least: u64) -> Self {
        let time = |holding| Word::from(time_said(retention.months(holding)));
        let (report, upheld) = (time(Holding::ReportOther), time(Holding::ReportUpheld));
        let (decided, undecided) = (time(Holding::CaseDecided), time(Holding::CaseUndecided));
        Self { publisher, least, report, upheld, decided, undecided, placement: time(Holding::Placement), code: time(Holding::FeedbackCode) }
    }
}

/// A time in whole years where it is one, else in months.
fn time_said(months: u32) -> Said {
    let many = |count: u32, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
    if months.is_multiple_of(12) {
        Said::new("privacy-years", many(months / 12, "year")).with("count", u64::from(months / 12))
    } else {
        Said::new("privacy-months", many(months, "month")).with("count", u64::from(months))
    }
}

impl View for PrivacyView {
    const TEMPLATE: &'static str = "public/privacy.html";

    fn samples() -> Vec<Self> {
        let retention = retention::of_seeds().unwrap_or_else(|_| Retention::new(Default::default()));
        let named = Self::of(Some("Invented authority".into()), &retention, 10);
        let other = Self { report: Word::from(time_said(18)), ..Self::of(None, &retention, 10) };
        vec![named, other]
    }
}

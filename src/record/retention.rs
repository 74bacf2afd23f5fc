//! How long is kept what tells of a person? Spans are data; here a day of ending becomes a day from which it is due to go.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use super::code::codes;
use super::complaint::deadline::Standing;

codes! {
    /// What is kept for a time.
    Holding, "one of report_upheld report_other placement feedback_code rejected_rows case_decided case_undecided raw_upload":
    /// Contact, words and papers of a report that was upheld at least in part, settled or passed on.
    ReportUpheld = "report_upheld",
    /// The same of every other report.
    ReportOther = "report_other",
    /// The pseudonym and the year of birth of a worker in a placement.
    Placement = "placement",
    /// A code that opens questions about a job.
    FeedbackCode = "feedback_code",
    /// Rows of returns that could not be taken in, as they came.
    RejectedRows = "rejected_rows",
    /// Words and evidence of a case in which somebody decided.
    CaseDecided = "case_decided",
    /// The same of every other case.
    CaseUndecided = "case_undecided",
    /// Evidence that came raw and was written down since.
    RawUpload = "raw_upload",
}

/// How long something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// In months.
    pub months: u32,
    /// Whose word it is.
    pub standing: Standing,
}

/// How long everything is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention(BTreeMap<Holding, Span>);

/// The longest span that is taken, in months: a hundred years. It stands for what has none, so that nothing goes for want of a line.
const MONTHS_MAX: u32 = 1200;

impl Retention {
    /// The spans of all holdings.
    #[must_use]
    pub const fn new(spans: BTreeMap<Holding, Span>) -> Self {
        Self(spans)
    }

    /// How many months something is kept.
    #[must_use]
    pub fn months(&self, holding: Holding) -> u32 {
        self.0.get(&holding).map_or(MONTHS_MAX, |span| span.months)
    }

    /// The first day on which it is due to go, of what ended on a day.
    #[must_use]
    pub fn due_on(&self, holding: Holding, ended_on: NaiveDate) -> NaiveDate {
        let kept_until = ended_on.checked_add_months(Months::new(self.months(holding)));
        kept_until.and_then(|day| day.succ_opt()).unwrap_or(NaiveDate::MAX)
    }

    /// What ended before this day is due to go today.
    #[must_use]
    pub fn ended_before(&self, holding: Holding, today: NaiveDate) -> NaiveDate {
        today.checked_sub_months(Months::new(self.months(holding))).unwrap_or(NaiveDate::MIN)
    }
}

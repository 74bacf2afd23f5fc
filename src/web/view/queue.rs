//! The queue of findings over all agencies: what waits, what was made of it, and what an official may do with many at once.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::choices::Choice;
use super::desk::GradeView;
use super::queue_words::{listed_words, outcome_words, reason_words, standing_words};
use super::words::indicator_words;
use crate::edition::sheet::ROWS_MAX;
use crate::flow::triage::queue::QueuePage;
use crate::record::case::number;
use crate::record::code::Code;
use crate::record::finding::{Grade, Indicator, Outcome};
use crate::record::finding_queue::Listed;
use crate::record::id::Id;
use crate::record::money::Money;
use crate::record::official::Official;
use crate::record::triage::{Reason, Standing};
use crate::store::finding_queue::Queued;
use crate::store::saved_views::SavedView;
use crate::store::triage::Head;
use crate::web::form::queue::QueueForm;

/// Findings on one page.
pub const PAGE_ROWS: u32 = 50;

/// One page of the queue.
#[derive(Debug, Clone, Serialize)]
pub struct QueueView {
    /// The findings of this page.
    pub rows: Vec<QueueRow>,
    /// How many fit in all.
    pub total: u64,
    /// Most rows of a file.
    pub file_rows: usize,
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
    /// The filters as typed.
    pub form: QueueForm,
    /// The same as they stand in an address.
    pub query: String,
    /// How many filters are set.
    pub filters: usize,
    /// What was wrong with a filter or a form.
    pub problems: Vec<String>,
    /// The views that are kept.
    pub views: Vec<ViewLine>,
    /// What may be chosen.
    pub choices: QueueChoices,
}

/// A finding in the queue.
#[derive(Debug, Clone, Serialize)]
pub struct QueueRow {
    /// Its id.
    pub finding_id: String,
    /// How many acts were made on it: a form of this page says so.
    pub acts: i64,
    /// What it is, in words.
    pub words: &'static str,
    /// What it says.
    pub outcome: &'static str,
    /// How grave.
    pub grade: Option<GradeView>,
    /// The agency; absent where the licence is in no register.
    pub agency: Option<String>,
    /// Its licence number as reported.
    pub licence_no: String,
    /// The placement, by the number of its sender.
    pub placement_id: String,
    /// From where and to where, by code.
    pub corridor: Option<String>,
    /// The day that decided.
    pub on: Option<NaiveDate>,
    /// What is owed back.
    pub excess: Option<Money>,
    /// Where it stands, in words.
    pub standing: String,
    /// Why it is set aside.
    pub note: Option<String>,
    /// Who has it.
    pub assigned: Option<String>,
}

/// A view that is kept.
#[derive(Debug, Clone, Serialize)]
pub struct ViewLine {
    /// Its number.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// Its filters.
    pub query: String,
    /// Whether everybody at the desk sees it.
    pub is_shared: bool,
    /// Whose it is, where it is somebody else's.
    pub of: Option<String>,
}

/// The lists of the forms.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the lists, named as the fields")]
pub struct QueueChoices {
    pub code: Vec<Choice>,
    pub grade: Vec<Choice>,
    pub outcome: Vec<Choice>,
    pub state: Vec<Choice>,
    pub source: Vec<Choice>,
    pub hands: Vec<Choice>,
    pub reason: Vec<Choice>,
}

impl QueueView {
    /// One page; `name` gives the agency of a licence.
    #[must_use]
    pub fn of(found: QueuePage, (form, page): (QueueForm, u32), me: &Official, name: impl Fn(&Id) -> Option<String>) -> Self {
        let QueuePage { rows, total, senders, officials, views } = found;
        let source = senders.into_iter().map(|(id, name)| Choice { value: id.to_string(), words: name }).collect();
        let hands = officials.into_iter().map(|official| Choice { value: official.id.to_string(), words: official.name }).collect();
        Self {
            rows: rows.into_iter().map(|row| QueueRow::of(row, &name)).collect(),
            total,
            file_rows: ROWS_MAX,
            page,
            pages: u32::try_from(total.div_ceil(u64::from(PAGE_ROWS))).unwrap_or(u32::MAX).max(1),
            query: form.query(),
            filters: form.query().split('&').filter(|part| !part.is_empty()).count(),
            form,
            problems: Vec::new(),
            views: views.into_iter().map(|view| ViewLine::of(view, me.id)).collect(),
            choices: QueueChoices { source, hands, ..QueueChoices::fixed() },
        }
    }
}

impl QueueRow {
    /// A finding; `name` gives the agency of a licence.
    #[must_use]
    pub fn of(queued: Queued, name: impl Fn(&Id) -> Option<String>) -> Self {
        let (standing, note) = (standing(&queued), note(&queued));
        let Queued { finding_id, placement_id, agency_licence, code, outcome, grade, decided_on, excess, corridor, head, .. } = queued;
        Self {
            finding_id,
            acts: head.as_ref().map_or(0, |head| head.acts),
            words: indicator_words(code),
            outcome: outcome_words(outcome),
            grade: grade.map(GradeView::from),
            agency: name(&Id::new(agency_licence.as_str())),
            licence_no: agency_licence,
            placement_id,
            corridor: corridor.map(|(origin, destination)| format!("{}–{}", origin.code(), destination.code())),
            on: decided_on,
            excess,
            standing,
            note,
            assigned: head.and_then(|head| head.assigned).map(|hand| hand.name),
        }
    }
}

fn standing(queued: &Queued) -> String {
    let case_id = queued.head.as_ref().and_then(|head| head.case_id);
    match (queued.standing(), case_id) {
        (Standing::InCase, Some(id)) => format!("in case {}", number(id)),
        (standing, Some(_) | None) => standing_words(standing).to_owned(),
    }
}

/// Why it is set aside, or that it came back from there.
fn note(queued: &Queued) -> Option<String> {
    let Head { aside, changed: (at, who), .. } = queued.head.as_ref()?;
    let aside = aside.as_ref()?;
    if queued.came_back() {
        return Some("changed since it was set aside".to_owned());
    }
    Some(format!("{}: {} ({who}, {})", reason_words(aside.reason), aside.words, at.date_naive()))
}

impl ViewLine {
    fn of(SavedView { id, owner, name, query, is_shared }: SavedView, me: i64) -> Self {
        Self { id, name, query, is_shared, of: (owner.id != me).then_some(owner.name) }
    }
}

impl QueueChoices {
    /// Those that are the same for everybody.
    #[must_use]
    pub fn fixed() -> Self {
        Self {
            code: listed::<Indicator>(indicator_words).into_iter().filter(|choice| choice.value != Indicator::RefundDue.as_str()).collect(),
            grade: listed::<Grade>(super::words::grade_words)
                .into_iter()
                .map(|choice| Choice { words: format!("{}: {}", choice.value, choice.words), ..choice })
                .collect(),
            outcome: [Outcome::Breach, Outcome::Advisory, Outcome::NotAssessable]
                .map(|outcome| Choice { value: outcome.as_str().to_owned(), words: outcome_words(outcome).to_owned() })
                .into(),
            state: listed::<Listed>(listed_words),
            source: Vec::new(),
            hands: Vec::new(),
            reason: listed::<Reason>(reason_words),
        }
    }
}

/// Every code of a list with its words.
pub(super) fn listed<C: Code>(words: fn(C) -> &'static str) -> Vec<Choice> {
    C::ALL.iter().map(|code| Choice { value: code.as_str().to_owned(), words: words(*code).to_owned() }).collect()
}

impl View for QueueView {
    const TEMPLATE: &'static str = "desk/findings.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let form = QueueForm::of_query("code=fee-over-cap&grade=G4&agency=XX%3C3%3E&hands=mine&order=day");
        let full = Self::of(super::sample_queue::page(), (form, 1), &super::sample_queue::official(), super::sample_queue::name);
        let none = QueuePage { rows: Vec::new(), total: 0, views: Vec::new(), ..super::sample_queue::page() };
        let none = Self::of(none, (QueueForm::default(), 1), &super::sample_queue::official(), super::sample_queue::name);
        let wrong = QueueForm::of_query("grade=G9&from=yesterday");
        let problems = wrong.read().err().unwrap_or_default();
        vec![full.clone(), Self { page: 2, pages: 3, total: 20_000, ..full }, none.clone(), Self { form: wrong, problems, ..none }]
    }
}

/// Nothing but what was wrong with the filters: a list that left one out would look like an answer.
#[must_use]
pub fn refused(found: QueuePage, (form, problems): (QueueForm, Vec<String>), me: &Official) -> QueueView {
    let empty = QueuePage { rows: Vec::new(), total: 0, ..found };
    QueueView { problems, ..QueueView::of(empty, (form, 1), me, |_| None) }
}

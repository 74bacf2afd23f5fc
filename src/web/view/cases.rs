//! The list of cases: which comes first.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::case::lines::DueLine;
use super::case::words::state_words;
use super::choices::Choice;
use super::queue::listed;
use crate::flow::cases::queue::{Narrowed, Waiting};
use crate::record::case::number;
use crate::web::form::queue::ListForm;

/// Cases on one page.
pub const PAGE_ROWS: usize = 50;

/// The list.
#[derive(Debug, Clone, Serialize)]
pub struct CasesView {
    /// The cases of this page.
    pub rows: Vec<CaseRow>,
    /// How many are open, how many of them have a step whose time is over, and how many there are in all.
    pub counts: (usize, usize, usize),
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
    /// The filters as typed.
    pub form: ListForm,
    /// The same as they stand in an address.
    pub query: String,
    /// Where cases may stand.
    pub states: Vec<Choice>,
    /// Why a case was not opened, or what is wrong with a filter.
    pub problem: Option<String>,
}

/// A case in the list.
#[derive(Debug, Clone, Serialize)]
pub struct CaseRow {
    /// Its number in an address.
    pub id: i64,
    /// Its number as people say it.
    pub number: String,
    /// The agency.
    pub agency: String,
    /// Its licence.
    pub licence_no: String,
    /// Where it stands.
    pub state: &'static str,
    /// On how many findings it rests.
    pub grounds: usize,
    /// Steps whose time is over.
    pub overdue: Vec<DueLine>,
    /// Limitations, and deposits to be filled up, whose last day draws near.
    pub warnings: Vec<DueLine>,
    /// The step that is due next.
    pub next: Option<DueLine>,
    /// When it was opened.
    pub opened_on: NaiveDate,
}

impl CasesView {
    /// One page of the list.
    #[must_use]
    pub fn of(waiting: &[Waiting], narrowed: Narrowed, (form, page): (ListForm, u32)) -> Self {
        let skipped = (page.saturating_sub(1) as usize).saturating_mul(PAGE_ROWS);
        let open = waiting.iter().filter(|row| !row.file.is_closed());
        let overdue = open.clone().filter(|row| !row.overdue.is_empty()).count();
        let shown: Vec<&Waiting> = waiting.iter().filter(|row| narrowed.shows(row)).collect();
        Self {
            rows: shown.iter().skip(skipped).take(PAGE_ROWS).map(|row| CaseRow::of(row)).collect(),
            counts: (open.count(), overdue, waiting.len()),
            page,
            pages: u32::try_from(shown.len().div_ceil(PAGE_ROWS)).unwrap_or(u32::MAX).max(1),
            query: form.query(),
            form,
            states: listed(state_words),
            problem: None,
        }
    }
}

impl CaseRow {
    /// A case in the list.
    #[must_use]
    pub fn of(waiting: &Waiting) -> Self {
        let Waiting { file, overdue, warnings, next } = waiting;
        Self {
            id: file.id,
            number: number(file.id),
            agency: file.agency.clone(),
            licence_no: file.licence_no.to_string(),
            state: state_words(file.state()),
            grounds: file.grounds.len(),
            overdue: overdue.iter().map(DueLine::of).collect(),
            warnings: warnings.iter().map(DueLine::of).collect(),
            next: next.as_ref().map(DueLine::of),
            opened_on: file.opened_on,
        }
    }
}

impl View for CasesView {
    const TEMPLATE: &'static str = "desk/cases.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let rows = super::sample_cases::queue();
        let none = Self { problem: Some("There is no finding f_0 <here>.".to_owned()), ..Self::of(&[], Narrowed::default(), (ListForm::default(), 1)) };
        let all = || Self::of(&rows, Narrowed::default(), (ListForm::default(), 1));
        let form = ListForm { state: "investigation".to_owned(), late: "yes".to_owned(), mine: "yes".to_owned() };
        let narrow = Self::of(&rows, Narrowed { state: None, is_late: true, hand: Some(0) }, (form, 1));
        vec![none, all(), Self { page: 2, pages: 3, ..all() }, narrow]
    }
}

//! What would the desk say of the queue of a small invented world? Five findings; forms are taken and change nothing.

use super::Invented;
use crate::edition::sheet::Sheet;
use crate::record::case::file::State;
use crate::web::answers::Reply;
use crate::web::form::queue::{QueueForm, TriageForm, ViewForm};
use crate::web::path;
use crate::web::triage::{Format, Listing, TakenOut, Triage, file};
use crate::web::view::queue::{QueueRow, QueueView, refused};
use crate::web::view::sample_queue::{name, official, page as page_of, planned};
use crate::web::view::tabled::Tabled;
use crate::web::view::triage::TriageView;

impl Triage for Invented {
    fn findings<'a>(&'a self, form: QueueForm, page: u32, _: &'a str) -> Reply<'a, QueueView> {
        ready(match form.read() {
            Ok(_) => QueueView::of(page_of(), (form, page), &official(), name),
            Err(problems) => refused(page_of(), (form, problems), &official()),
        })
    }

    fn plan<'a>(&'a self, form: TriageForm, _: &'a str) -> Reply<'a, Result<TriageView, String>> {
        ready(form.read().map(|_| TriageView::of(planned(false), (form, false), None, name)))
    }

    fn triage<'a>(&'a self, form: TriageForm, _: &'a str) -> Reply<'a, Result<TriageView, String>> {
        ready(form.read().map(|_| TriageView::of(planned(true), (form, true), None, name)))
    }

    fn change_view<'a>(&'a self, form: ViewForm, _: &'a str) -> Reply<'a, Option<String>> {
        ready(form.read().err())
    }

    fn take_out<'a>(&'a self, listing: Listing, format: Format, _: &'a str) -> Reply<'a, TakenOut> {
        let list = match &listing {
            Listing::Findings(form) => form.read().err().map(|_| path::desk_findings(&form.query())),
            Listing::Cases(form) => form.read::<State>().err().map(|_| path::with_query(path::DESK_CASES, &form.query())),
            Listing::Inspections | Listing::Signals | Listing::Complaints(_) | Listing::Agency(_) => None,
        };
        if let Some(list) = list {
            return ready(TakenOut::Refused(list));
        }
        let rows: Vec<Vec<String>> = page_of().rows.into_iter().map(|row| QueueRow::of(row, name).cells()).collect();
        let sheet = Sheet { name: "findings", columns: QueueRow::COLUMNS, total: rows.len() as u64, rows, about: Vec::new() };
        Box::pin(std::future::ready(file(&sheet, format, chrono::DateTime::UNIX_EPOCH)))
    }
}

fn ready<'a, T: Send + 'a>(value: T) -> Reply<'a, T> {
    Box::pin(std::future::ready(Ok(value)))
}

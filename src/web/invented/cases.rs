//! What would the desk say of the cases of a small invented world? Four cases, each in another state; forms are taken and change nothing.

use super::Invented;
use crate::flow::cases::{Acted, spans_of_seeds};
use crate::record::case::file::State;
use crate::web::answers::Reply;
use crate::web::casework::{Casework, Paper};
use crate::web::form::case::CaseForm;
use crate::web::form::queue::ListForm;
use crate::web::view::View;
use crate::web::view::case::CaseView;
use crate::web::view::case::paper::CasePaperView;
use crate::web::view::case::redaction::RedactionView;
use crate::web::view::case::worker_paper::WorkerPaperView;
use crate::web::view::cases::CasesView;

impl Casework for Invented {
    fn cases<'a>(&'a self, form: ListForm, page: u32, _: &'a str) -> Reply<'a, CasesView> {
        let problem = form.read::<State>().err();
        ready(CasesView { page, problem, ..CasesView::samples().swap_remove(1) })
    }

    fn open_case<'a>(&'a self, findings: &'a [String], _: &'a str) -> Reply<'a, Acted> {
        ready(if findings.is_empty() { Acted::Refused("A case rests on 1 to 50 findings.".to_owned()) } else { Acted::Done(1) })
    }

    fn case(&self, id: i64) -> Reply<'_, Option<CaseView>> {
        ready(CaseView::samples().into_iter().find(|view| view.id == id))
    }

    fn act_in_case<'a>(&'a self, id: i64, form: &'a CaseForm, _: &'a str) -> Reply<'a, Option<Acted>> {
        let acted = form.read(&spans_of_seeds().unwrap_or_default(), chrono::NaiveDate::MIN).map_or_else(Acted::Refused, |_| Acted::Done(1));
        ready((1..5).contains(&id).then_some(acted))
    }

    fn enter_sanction<'a>(&'a self, id: i64, form: &'a CaseForm, _: &'a str) -> Reply<'a, Option<Acted>> {
        ready((1..5).contains(&id).then(|| form.number().map_or_else(Acted::Refused, Acted::Done)))
    }

    fn case_paper(&self, id: i64, paper: Paper) -> Reply<'_, Option<CasePaperView>> {
        let fits = |view: &CasePaperView| view.id == id && view.is_decision == (paper == Paper::Decision);
        ready(CasePaperView::samples().into_iter().find(fits))
    }

    fn worker_paper(&self, id: i64, worker: usize) -> Reply<'_, Option<WorkerPaperView>> {
        ready(WorkerPaperView::samples().into_iter().find(|view| (view.id, view.worker) == (id, worker)))
    }

    fn add_case_evidence<'a>(&'a self, id: i64, (form, _): (&'a CaseForm, Option<Vec<u8>>), _: &'a str) -> Reply<'a, Option<Acted>> {
        ready((1..5).contains(&id).then(|| form.piece().map_or_else(Acted::Refused, |_| Acted::Done(1))))
    }

    fn case_piece<'a>(&'a self, (id, piece): (i64, i64), _: &'a str) -> Reply<'a, Option<(String, Vec<u8>)>> {
        ready(((1..5).contains(&id) && piece == 2).then(|| ("text/plain".to_owned(), b"An invented text.".to_vec())))
    }

    fn redaction<'a>(&'a self, (id, piece): (i64, i64), _: &'a str) -> Reply<'a, Option<RedactionView>> {
        ready(RedactionView::samples().pop().filter(|_| (1..5).contains(&id)).map(|view| RedactionView { id, piece, ..view }))
    }

    fn redact<'a>(&'a self, (id, _): (i64, i64), form: &'a CaseForm, _: &'a str) -> Reply<'a, Option<Acted>> {
        let acted = if form.whole("words").contains("[[") { Acted::Done(1) } else { Acted::Refused("Nothing was written: nothing is marked.".to_owned()) };
        ready((1..5).contains(&id).then_some(acted))
    }

    fn evidence_for_the_agency<'a>(&'a self, id: i64, _: &'a str) -> Reply<'a, Option<Vec<u8>>> {
        ready((1..5).contains(&id).then(|| b"PK".to_vec()))
    }

    fn court_file<'a>(&'a self, id: i64, _: &'a str) -> Reply<'a, Option<Vec<u8>>> {
        ready((1..5).contains(&id).then(|| b"PK".to_vec()))
    }
}

fn ready<'a, T: Send + 'a>(value: T) -> Reply<'a, T> {
    Box::pin(std::future::ready(Ok(value)))
}

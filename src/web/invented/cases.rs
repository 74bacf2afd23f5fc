//! What would the desk say of the cases of a small invented world? Four cases, each in another state; forms are taken and change nothing.

use super::Invented;
use crate::flow::cases::Acted;
use crate::record::case::file::State;
use crate::web::answers::Reply;
use crate::web::casework::{Casework, Paper};
use crate::web::form::case::CaseForm;
use crate::web::form::queue::ListForm;
use crate::web::view::View;
use crate::web::view::case::CaseView;
use crate::web::view::case::paper::CasePaperView;
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
        let acted = form.read(chrono::NaiveDate::MIN).map_or_else(Acted::Refused, |_| Acted::Done(1));
        ready((1..5).contains(&id).then_some(acted))
    }

    fn enter_sanction<'a>(&'a self, id: i64, form: &'a CaseForm, _: &'a str) -> Reply<'a, Option<Acted>> {
        ready((1..5).contains(&id).then(|| form.number().map_or_else(Acted::Refused, Acted::Done)))
    }

    fn case_paper(&self, id: i64, paper: Paper) -> Reply<'_, Option<CasePaperView>> {
        let fits = |view: &CasePaperView| view.id == id && view.is_decision == (paper == Paper::Decision);
        ready(CasePaperView::samples().into_iter().find(fits))
    }

    fn court_file<'a>(&'a self, id: i64, _: &'a str) -> Reply<'a, Option<Vec<u8>>> {
        ready((1..5).contains(&id).then(|| b"PK".to_vec()))
    }
}

fn ready<'a, T: Send + 'a>(value: T) -> Reply<'a, T> {
    Box::pin(std::future::ready(Ok(value)))
}

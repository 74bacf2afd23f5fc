//! How are cases worked on in the real house? Each question handed to its verb of `flow::cases`; who asks is looked up each time.

use std::sync::Arc;

use super::Live;
use crate::flow::cases::act::{Act, act};
use crate::flow::cases::court::court_file;
use crate::flow::cases::evidence::{Adding, Marked, TEXT, add_evidence, for_the_agency, read_piece, redact};
use crate::flow::cases::into_register::into_register;
use crate::flow::cases::open_case::open_case;
use crate::flow::cases::queue::{Narrowed, queue};
use crate::flow::cases::{Acted, Office, read};
use crate::record::case::evidence::Piece;
use crate::record::official::Official;
use crate::store;
use crate::web::answers::Reply;
use crate::web::casework::{Casework, Paper};
use crate::web::form::case::CaseForm;
use crate::web::form::queue::ListForm;
use crate::web::view::case::CaseView;
use crate::web::view::case::paper::CasePaperView;
use crate::web::view::case::redaction::RedactionView;
use crate::web::view::case::worker_paper::WorkerPaperView;
use crate::web::view::cases::CasesView;

impl Live {
    pub(super) fn office(&self) -> Office<'_> {
        Office { store: &self.store, spans: Arc::clone(&self.spans), at: self.now(), today: self.day() }
    }

    pub(super) async fn official(&self, name: &str) -> Result<Official, store::Error> {
        let found = self.store.person(name).await?;
        found.map(|known| known.official).ok_or_else(|| store::Error::not_found("the person who is signed in"))
    }
}

impl Casework for Live {
    fn cases<'a>(&'a self, form: ListForm, page: u32, who: &'a str) -> Reply<'a, CasesView> {
        Box::pin(async move {
            let (all, me) = (queue(&self.office()).await?, self.official(who).await?);
            Ok(match form.read() {
                Ok((state, is_late, is_mine)) => CasesView::of(&all, Narrowed { state, is_late, hand: is_mine.then_some(me.id) }, (form, page)),
                Err(problem) => CasesView { problem: Some(problem), rows: Vec::new(), ..CasesView::of(&all, Narrowed::default(), (form, 1)) },
            })
        })
    }

    fn open_case<'a>(&'a self, findings: &'a [String], who: &'a str) -> Reply<'a, Acted> {
        Box::pin(async move {
            let shown = self.house.shown();
            Ok(open_case(&self.office(), findings, (&self.house.law, &shown.register), &self.official(who).await?).await?)
        })
    }

    fn case(&self, id: i64) -> Reply<'_, Option<CaseView>> {
        Box::pin(async move {
            let office = self.office();
            Ok(read::open(&office, id).await?.map(|opened| CaseView::of(&opened, &office)))
        })
    }

    fn act_in_case<'a>(&'a self, id: i64, form: &'a CaseForm, who: &'a str) -> Reply<'a, Option<Acted>> {
        Box::pin(async move {
            let (event, happened_on) = match form.read(&self.spans, self.day()) {
                Ok(read) => read,
                Err(problem) => return Ok(Some(Acted::Refused(problem))),
            };
            let asked = Act { event, happened_on, seen: form.seen(), who: self.official(who).await?, bytes: None };
            Ok(act(&self.office(), id, asked).await?)
        })
    }

    fn enter_sanction<'a>(&'a self, id: i64, form: &'a CaseForm, who: &'a str) -> Reply<'a, Option<Acted>> {
        Box::pin(async move {
            let sanction = match form.number() {
                Ok(sanction) => sanction,
                Err(problem) => return Ok(Some(Acted::Refused(problem))),
            };
            Ok(into_register(&self.office(), id, sanction, (&self.official(who).await?, form.seen())).await?)
        })
    }

    fn case_paper(&self, id: i64, paper: Paper) -> Reply<'_, Option<CasePaperView>> {
        Box::pin(async move {
            let Some(file) = self.store.case_file(id).await? else { return Ok(None) };
            Ok(match paper {
                Paper::Notice => CasePaperView::notice(&file, &self.spans),
                Paper::Decision => CasePaperView::decision(&file),
            })
        })
    }

    fn worker_paper(&self, id: i64, worker: usize) -> Reply<'_, Option<WorkerPaperView>> {
        Box::pin(async move { Ok(self.store.case_file(id).await?.and_then(|file| WorkerPaperView::of(&file, worker, self.day()))) })
    }

    fn add_case_evidence<'a>(&'a self, id: i64, (form, sent): (&'a CaseForm, Option<Vec<u8>>), who: &'a str) -> Reply<'a, Option<Acted>> {
        Box::pin(async move {
            let (piece, on) = match form.piece().and_then(|piece| Ok((piece, form.on(self.day())?))) {
                Ok(read) => read,
                Err(problem) => return Ok(Some(Acted::Refused(problem))),
            };
            let adding = Adding { piece, on, seen: form.seen(), who: self.official(who).await?, sent };
            Ok(add_evidence(&self.office(), id, adding).await?)
        })
    }

    fn case_piece<'a>(&'a self, piece: (i64, i64), who: &'a str) -> Reply<'a, Option<(String, Vec<u8>)>> {
        Box::pin(async move {
            let read = read_piece(&self.office(), piece, &self.official(who).await?).await?;
            Ok(read.map(|(piece, bytes)| (piece.media.unwrap_or_else(|| "application/octet-stream".to_owned()), bytes)))
        })
    }

    fn redaction<'a>(&'a self, (id, piece): (i64, i64), who: &'a str) -> Reply<'a, Option<RedactionView>> {
        Box::pin(async move {
            let Some(file) = self.store.case_file(id).await? else { return Ok(None) };
            if file.piece(piece).is_none_or(|piece| piece.media.as_deref() != Some(TEXT)) {
                return Ok(None);
            }
            let read = read_piece(&self.office(), (id, piece), &self.official(who).await?).await?;
            let text = |(known, bytes): (Piece, Vec<u8>)| Some((known.name, String::from_utf8(bytes).ok()?));
            Ok(read.and_then(text).map(|(name, text)| RedactionView::of((id, file.events.len()), (piece, name), text)))
        })
    }

    fn redact<'a>(&'a self, (id, evidence): (i64, i64), form: &'a CaseForm, who: &'a str) -> Reply<'a, Option<Acted>> {
        Box::pin(async move {
            let (name, words) = (form.text("name").to_owned(), form.whole("words").to_owned());
            let marked = Marked { evidence, name, words, seen: form.seen(), who: self.official(who).await? };
            Ok(redact(&self.office(), id, marked).await?)
        })
    }

    fn evidence_for_the_agency<'a>(&'a self, id: i64, who: &'a str) -> Reply<'a, Option<Vec<u8>>> {
        Box::pin(async move { Ok(for_the_agency(&self.office(), id, &self.official(who).await?).await?) })
    }

    fn court_file<'a>(&'a self, id: i64, who: &'a str) -> Reply<'a, Option<Vec<u8>>> {
        Box::pin(async move { Ok(court_file(&self.office(), id, &self.house.law, &self.official(who).await?).await?) })
    }
}

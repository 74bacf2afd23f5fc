//! What do the pages of cases ask of the rest of the house? The queue, one case, its papers, and what an official does in it.

use super::answers::Reply;
use super::form::case::CaseForm;
use super::form::queue::ListForm;
use super::view::case::CaseView;
use super::view::case::paper::CasePaperView;
use super::view::case::redaction::RedactionView;
use super::view::case::worker_paper::WorkerPaperView;
use super::view::cases::CasesView;
use crate::flow::cases::Acted;

/// Which paper of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// What is alleged, and until when the agency may reply.
    Notice,
    /// What was decided, finding by finding.
    Decision,
}

/// Cases, as officials work on them. `who` is the name of the official: role and number are asked of the store each time.
pub trait Casework: Send + Sync {
    /// The list as its filters have it, one page of it, counted from 1.
    fn cases<'a>(&'a self, form: ListForm, page: u32, who: &'a str) -> Reply<'a, CasesView>;

    /// Opens a case on findings.
    fn open_case<'a>(&'a self, findings: &'a [String], who: &'a str) -> Reply<'a, Acted>;

    /// One case; `None` where there is none of that number.
    fn case(&self, id: i64) -> Reply<'_, Option<CaseView>>;

    /// Writes what an official does; `None` where there is no such case.
    fn act_in_case<'a>(&'a self, id: i64, form: &'a CaseForm, who: &'a str) -> Reply<'a, Option<Acted>>;

    /// Brings a sanction before the register; `None` where there is no such case.
    fn enter_sanction<'a>(&'a self, id: i64, form: &'a CaseForm, who: &'a str) -> Reply<'a, Option<Acted>>;

    /// A paper for print; `None` where there is no such case, or the paper is not written yet.
    fn case_paper(&self, id: i64, paper: Paper) -> Reply<'_, Option<CasePaperView>>;

    /// What a worker is told of the decision, by the number of the worker; `None` where no decision stands, or there is no such worker.
    fn worker_paper(&self, id: i64, worker: usize) -> Reply<'_, Option<WorkerPaperView>>;

    /// Adds a piece of evidence, with the bytes of its file where one was sent.
    fn add_case_evidence<'a>(&'a self, id: i64, sent: (&'a CaseForm, Option<Vec<u8>>), who: &'a str) -> Reply<'a, Option<Acted>>;

    /// A piece with its media type; the reading stands in the custody log.
    fn case_piece<'a>(&'a self, piece: (i64, i64), who: &'a str) -> Reply<'a, Option<(String, Vec<u8>)>>;

    /// A text of the evidence, to be marked; the reading stands in the custody log.
    fn redaction<'a>(&'a self, piece: (i64, i64), who: &'a str) -> Reply<'a, Option<RedactionView>>;

    /// Makes a redacted copy of a text.
    fn redact<'a>(&'a self, piece: (i64, i64), form: &'a CaseForm, who: &'a str) -> Reply<'a, Option<Acted>>;

    /// What the agency gets of the evidence; the making stands in the custody log.
    fn evidence_for_the_agency<'a>(&'a self, id: i64, who: &'a str) -> Reply<'a, Option<Vec<u8>>>;

    /// The archive for a court; the making stands in the journal.
    fn court_file<'a>(&'a self, id: i64, who: &'a str) -> Reply<'a, Option<Vec<u8>>>;
}

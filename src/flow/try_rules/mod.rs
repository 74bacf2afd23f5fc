//! Do the rules say what their authors mean? The cases that lie beside each norm and model contract (`<id>.cases.toml`) go through the same door as a real
//! return, are judged by the whole book, and what is found under that norm is compared with what the case expects.

mod cases;
mod package;

use std::collections::BTreeSet;
use std::path::Path;

use crate::audit::Judgement;
use crate::flow::audit_return::{AuditReturn, audit_return};
use crate::flow::law::{LawError, Mistakes, case_texts, rule_book};
use crate::ingest::Limits;
use crate::record::code::Code;
use crate::record::finding::{Finding, Outcome};
use crate::rules::book::RuleBook;
use crate::rules::models::Model;
use cases::{Case, CaseFile};

/// One case with what was expected and what came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// The norm whose case it is.
    pub norm: String,
    /// The case.
    pub name: String,
    /// What it expects, line by line, in order.
    pub wanted: Vec<String>,
    /// What was found under the norm.
    pub found: Vec<String>,
    /// The reasoning of what was found.
    pub trace: Vec<String>,
}

impl Tried {
    /// Whether it came out as expected.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.wanted == self.found
    }
}

/// Tries the cases of a folder of rule files, or those inside the program; only those of one norm where it is named.
///
/// # Errors
/// With every mistake in the rules or in their cases: file, line or case, and what to do.
pub fn try_rules(folder: Option<&Path>, only: Option<&str>) -> Result<Vec<Tried>, LawError> {
    let book = rule_book(folder)?;
    let (mut tried, mut mistakes) = (Vec::new(), Vec::new());
    for (file, text) in case_texts(folder)? {
        match cases::read(&file, &text, &book) {
            Ok(cases) if only.is_none_or(|id| id == cases.norm) => match try_file(&cases, &book) {
                Ok(some) => tried.extend(some),
                Err(more) => mistakes.extend(more),
            },
            Ok(_) => {}
            Err(more) => mistakes.extend(more),
        }
    }
    if let Some(id) = only.filter(|_| tried.is_empty() && mistakes.is_empty()) {
        mistakes.push(format!("no cases lie beside a norm {id:?}: `rules list` shows the norms, and {id}{} would hold its cases", cases::ENDING));
    }
    if mistakes.is_empty() { Ok(tried) } else { Err(LawError::Mistakes(Mistakes(mistakes))) }
}

/// Norms and model contracts of a book that have no case beside them. Of a folder, only its own models are meant.
///
/// # Errors
/// When the folder cannot be read.
pub fn without_cases(folder: Option<&Path>, book: &RuleBook) -> Result<Vec<String>, LawError> {
    let named: BTreeSet<String> = case_texts(folder)?.iter().map(|(file, _)| cases::norm_of(file).to_owned()).collect();
    let norms = book.norms().iter().map(|norm| norm.id.to_string());
    let own = |model: &&Model| folder.is_none_or(|folder| Path::new(&*model.file).starts_with(folder));
    let models = book.models().all().iter().filter(own).map(|model| model.id.to_string());
    Ok(norms.chain(models).filter(|id| !named.contains(id)).collect())
}

fn try_file(file: &CaseFile, book: &RuleBook) -> Result<Vec<Tried>, Vec<String>> {
    let days: BTreeSet<_> = file.cases.iter().map(|case| case.as_of).collect();
    let mut tried = Vec::new();
    for as_of in days {
        let cases: Vec<&Case> = file.cases.iter().filter(|case| case.as_of == as_of).collect();
        let package = package::write(file, &cases).map_err(|error| vec![format!("{}: the cases cannot be laid out: {error}", file.file)])?;
        let limits = Limits::default();
        let request = AuditReturn { package: package.path(), register: None, rates: None, law: book, as_of, limits: &limits, threads: 1, signals: None };
        let mut judged: Vec<Judgement> = Vec::new();
        let audited = audit_return(
            &request,
            |block| block.to_vec(),
            |block| {
                judged.extend(block);
                Ok(())
            },
        );
        let audited = audited.map_err(|error| vec![format!("{}: {error}", file.file)])?;
        let wrong = package.mistakes(file, std::iter::once(&audited.package).chain(&audited.ground));
        if !wrong.is_empty() {
            return Err(wrong);
        }
        tried.extend(cases.iter().enumerate().map(|(at, case)| compare(file, case, judged.iter().find(|j| package::is_of(j, at)))));
    }
    Ok(tried)
}

fn compare(file: &CaseFile, case: &Case, judgement: Option<&Judgement>) -> Tried {
    let under = |finding: &&Finding| finding.rule.as_ref().is_some_and(|rule| *rule.id == *file.norm) && finding.outcome != Outcome::Clear;
    let findings: Vec<&Finding> = judgement.into_iter().flat_map(|judgement| &judgement.findings).filter(under).collect();
    let mut found: Vec<String> = findings.iter().map(|finding| told(finding)).collect();
    found.sort();
    let trace = findings.iter().flat_map(|finding| finding.trace.iter().chain(std::iter::once(&finding.explanation))).cloned().collect();
    Tried { norm: file.norm.clone(), name: case.name.clone(), wanted: case.expect.clone(), found, trace }
}

/// A finding as a case expects it: outcome, indicator, term, detail and excess, as far as they are there.
fn told(finding: &Finding) -> String {
    let parts = [
        Some(finding.outcome.as_str().to_owned()),
        Some(finding.code.as_str().to_owned()),
        finding.term.map(str::to_owned),
        finding.detail.as_ref().map(ToString::to_string),
        finding.excess.map(|sum| sum.to_string()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

//! What is needed for something that is open? Read once, and asked for each thing that is to go.

use std::collections::BTreeMap;

use super::{Eraser, Item, Need, Subject};
use crate::record::case::file::CaseFile;
use crate::record::complaint::Complaint;
use crate::record::complaint::file::ComplaintFile;
use crate::record::id::{Id, Key};
use crate::store;
use crate::store::erasures::Person;

/// Everything that may be open.
pub(super) struct Needs {
    reports: BTreeMap<i64, ComplaintFile>,
    complaints: Vec<Complaint>,
    cases: Vec<CaseFile>,
}

impl Needs {
    pub(super) async fn of(eraser: &Eraser<'_>) -> Result<Self, store::Error> {
        let reports = eraser.store.every_filed_complaint().await?.into_iter().map(|file| (file.id, file)).collect();
        let complaints = eraser.store.complaints().await?.into_iter().filter(|complaint| complaint.closed_on.is_none()).collect();
        let mut cases = eraser.store.every_case_file().await?;
        cases.reverse();
        Ok(Self { reports, complaints, cases })
    }

    /// Every report, the oldest first.
    pub(super) fn reports(&self) -> impl Iterator<Item = &ComplaintFile> {
        self.reports.values()
    }

    /// Every case, the oldest first.
    pub(super) fn cases(&self) -> impl Iterator<Item = &CaseFile> {
        self.cases.iter()
    }

    /// The report in which one goes on, after all joinings; itself where it does not.
    pub(super) fn end_of<'a>(&'a self, file: &'a ComplaintFile) -> &'a ComplaintFile {
        let mut at = file;
        // A file cannot go on in itself; a ring of several would end here too.
        for _ in 0..self.reports.len() {
            match at.goes_on_in().and_then(|id| self.reports.get(&id)) {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// A report as something that can go; `None` where nothing is left of it that tells of a person.
    pub(super) async fn report(&self, eraser: &Eraser<'_>, file: &ComplaintFile) -> Result<Option<Item>, store::Error> {
        let personal = eraser.store.personal_of_complaint(file.id).await?;
        if personal.contacts == 0 && personal.papers == 0 && file.words().is_empty() {
            return Ok(None);
        }
        let end = self.end_of(file);
        let holding = end.holding();
        let needed = (!end.has_ended()).then_some(Need::OpenReport(end.id));
        let due_on = Some(eraser.retention.due_on(holding, end.last_on().max(file.last_on())));
        Ok(Some(Item { subject: Subject::Report(Box::new(file.clone()), personal), holding, due_on, needed }))
    }

    /// What a placement is needed for.
    pub(super) async fn of_placement(&self, eraser: &Eraser<'_>, person: &Person) -> Result<Option<Need>, store::Error> {
        let is_it = |id: Option<Id>| id.is_some_and(|id| id.key() == Key::of(&person.placement_id));
        if let Some(file) = self.reports().find(|file| !file.has_ended() && is_it(file.placement())) {
            return Ok(Some(Need::OpenReport(file.id)));
        }
        if let Some(row) = self.complaints.iter().find(|row| is_it(row.placement_id.clone())) {
            return Ok(Some(Need::OpenComplaint(row.complaint_id.to_string())));
        }
        let names = |file: &CaseFile| file.placements().into_iter().any(|placement| is_it(Some(Id::new(placement))));
        if let Some(file) = self.cases().find(|file| !file.is_closed() && names(file)) {
            return Ok(Some(Need::OpenCase(file.id)));
        }
        let findings = eraser.store.open_breaches_of(person).await?;
        Ok((0 < findings).then_some(Need::OpenFindings(findings)))
    }
}

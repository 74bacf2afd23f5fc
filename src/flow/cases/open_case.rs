//! On which findings is a case opened? On breaches and advice at one agency, kept word for word as they stand on that day.

use crate::record::case::event::Event;
use crate::record::case::ground::{GROUNDS_MAX, Ground};
use crate::record::case::number;
use crate::record::finding::Outcome;
use crate::record::id::Id;
use crate::record::official::Official;
use crate::record::period::parse_day;
use crate::record::register::Register;
use crate::rules::book::RuleBook;
use crate::rules::edition::name_of;
use crate::store;
use crate::store::case_files::{NewCase, NewEvent};
use crate::store::inspection::KeptFinding;
use crate::store::triage::Acts;

use super::act::{Act, refusal};
use super::{Acted, Office, hand};
use crate::flow::desk::finding;

/// What is known around a case: the law, and the register.
pub type Around<'a> = (&'a RuleBook, &'a Register);

/// Opens a case on findings.
///
/// # Errors
/// When the store is not available; then nothing is written.
pub async fn open_case(office: &Office<'_>, findings: &[String], around: Around<'_>, who: &Official) -> Result<Acted, store::Error> {
    open_seen(office, (findings, None), around, who).await
}

/// The same on findings of the queue; `seen` says how many acts each had there, and where one has more nothing is written.
pub(in crate::flow) async fn open_seen(
    office: &Office<'_>,
    (findings, seen): (&[String], Option<&Acts>),
    (law, register): Around<'_>,
    who: &Official,
) -> Result<Acted, store::Error> {
    if !who.role.may_investigate() {
        return Ok(Acted::Refused("Cases are opened by inspectors.".to_owned()));
    }
    if findings.is_empty() || GROUNDS_MAX < findings.len() {
        return Ok(Acted::Refused(format!("A case rests on 1 to {GROUNDS_MAX} findings.")));
    }
    let found = match grounds_of(office, findings).await? {
        Ok(found) => found,
        Err(refused) => return Ok(Acted::Refused(refused)),
    };
    let Some(licence_no) = found.first().map(|first| Id::new(first.agency_licence.as_str())) else { return Ok(Acted::Refused("Name a finding.".to_owned())) };
    let agency = register.agencies(&licence_no.key()).next().map_or_else(|| "not in the register".to_owned(), |agency| agency.legal_name.clone());
    let grounds = found.iter().map(|found| ground(found, law)).collect();
    let new = NewCase { licence_no, agency, opened_on: office.today, grounds, who: hand(who), at: office.at };
    written(office.store.open_case(&new, seen).await)
}

/// Puts more findings of the queue into a case of the same agency; `seen` says how many acts each had there.
pub(in crate::flow) async fn add_seen(
    office: &Office<'_>,
    (id, findings, seen): (i64, &[String], &Acts),
    law: &RuleBook,
    who: &Official,
) -> Result<Acted, store::Error> {
    let Some(file) = office.store.case_file(id).await? else { return Ok(Acted::Refused(format!("There is no case {}.", number(id)))) };
    let found = match grounds_of(office, findings).await? {
        Ok(found) => found,
        Err(refused) => return Ok(Acted::Refused(refused)),
    };
    if found.iter().any(|finding| Id::new(finding.agency_licence.as_str()).key() != file.licence_no.key()) {
        return Ok(Acted::Refused(format!("Case {} is of another agency ({}).", number(id), file.licence_no)));
    }
    let event = Event::Added { findings: found.iter().map(|found| ground(found, law)).collect() };
    let act = Act { event, happened_on: office.today, seen: file.events.len(), who: who.clone(), bytes: None };
    if let Some(refused) = refusal(office, &file, &act) {
        return Ok(Acted::Refused(refused));
    }
    let Act { event, happened_on, seen: events, .. } = act;
    let new = NewEvent { case_id: id, event, happened_on, who: hand(who), at: office.at, seen: events };
    written(office.store.add_seen_case_event(&new, None, Some(seen)).await)
}

fn written(done: Result<i64, store::Error>) -> Result<Acted, store::Error> {
    match done {
        Ok(id) => Ok(Acted::Done(id)),
        Err(store::Error::Conflict { what }) => Ok(Acted::Refused(format!("Nothing was written: {what}."))),
        Err(error) => Err(error),
    }
}

/// The findings that a case may rest on, each once; a sentence where one may not.
async fn grounds_of(office: &Office<'_>, findings: &[String]) -> Result<Result<Vec<KeptFinding>, String>, store::Error> {
    let mut found: Vec<KeptFinding> = Vec::new();
    for id in findings {
        match finding(office.store, id.trim()).await? {
            None => return Ok(Err(format!("There is no finding {}.", id.trim()))),
            Some(known) if found.iter().any(|other| other.finding_id == known.finding_id) => {}
            Some(known) => found.push(known),
        }
    }
    Ok(unfit(&found).map_or(Ok(found), Err))
}

/// What stands against a case on these findings.
fn unfit(found: &[KeptFinding]) -> Option<String> {
    let key = |finding: &KeptFinding| Id::new(finding.agency_licence.as_str()).key();
    if let Some(other) = found.iter().find(|finding| found.first().map(key) != Some(key(finding))) {
        return Some(format!("Finding {} is of another agency ({}): open a case of its own.", other.finding_id, other.agency_licence));
    }
    let told = |finding: &&KeptFinding| !matches!(finding.outcome, Outcome::Breach | Outcome::Advisory);
    found.iter().find(told).map(|finding| format!("Finding {} is neither a breach nor advice.", finding.finding_id))
}

fn ground(found: &KeptFinding, law: &RuleBook) -> Ground {
    Ground::of((&found.finding_id, found.code, found.outcome), &found.placement_id, (&found.line, is_published(found, law)))
}

/// Whether the law of a finding was published, as far as is known. An audit finds a breach under law alone that was; where the book says of
/// the version that it was not, or the finding cites none, it was not.
fn is_published(found: &KeptFinding, law: &RuleBook) -> bool {
    let Some(rule) = &found.rule_id else { return false };
    let line: serde_json::Value = serde_json::from_str(&found.line).unwrap_or_default();
    let from = line.pointer("/rule/in_force_from").and_then(|from| from.as_str()).and_then(parse_day);
    let version = law.norm(rule).and_then(|norm| norm.version(&name_of(from)));
    found.outcome == Outcome::Breach && version.is_none_or(|version| version.standing.published)
}

//! What would become of each finding that an official ticked? Asked before anything is written, and once more when it is.

use std::collections::BTreeMap;

use crate::flow::cases::Office;
use crate::record::case::file::{CaseFile, State};
use crate::record::case::ground::GROUNDS_MAX;
use crate::record::case::number;
use crate::record::finding::Outcome;
use crate::record::id::{Id, Key};
use crate::record::official::{Official, Role};
use crate::record::triage::{Deed, Reason, Standing};
use crate::store;
use crate::store::finding_queue::Queued;
use crate::store::triage::Acts;

/// Findings that are worked on at once, at most.
pub const AT_ONCE: usize = 200;
/// Letters of the words with which something is set aside.
pub const WORDS: std::ops::RangeInclusive<usize> = 3..=500;

/// What an official wants to do with findings.
#[derive(Debug, Clone)]
pub struct Asked {
    /// What.
    pub deed: Deed,
    /// On which findings, and how many acts were seen on each.
    pub seen: Acts,
    /// To whom they are given, by number.
    pub to: Option<i64>,
    /// Why they are set aside, in a code.
    pub reason: Option<Reason>,
    /// Why, in words.
    pub words: String,
    /// Into which case they are put.
    pub case_id: Option<i64>,
}

/// What becomes of one finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It would be done.
    Goes,
    /// It was done; the case, where there is one.
    Done(Option<i64>),
    /// Nothing is done with it, and why.
    Stays(String),
}

/// A finding that was ticked.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Its id.
    pub finding_id: String,
    /// The finding with its line; absent where it is not open any more.
    pub finding: Option<(Queued, String)>,
    /// What becomes of it.
    pub fate: Fate,
}

/// Everything that was read to tell it.
pub(super) struct Read {
    pub lines: Vec<Planned>,
    pub to: Option<Official>,
}

/// What would become of each finding, in the order of agency and id; a sentence where nothing can be done at all.
///
/// # Errors
/// When the store is not available.
pub async fn plan(office: &Office<'_>, asked: &Asked, who: &Official) -> Result<Result<Vec<Planned>, String>, store::Error> {
    Ok(read(office, asked, who).await?.map(|read| read.lines))
}

pub(super) async fn read(office: &Office<'_>, asked: &Asked, who: &Official) -> Result<Result<Read, String>, store::Error> {
    if let Some(refused) = unfit(asked, who) {
        return Ok(Err(refused));
    }
    let to = match (asked.deed, asked.to) {
        (Deed::Assign, Some(id)) => super::queue::hands(office.store).await?.into_iter().find(|official| official.id == id),
        (Deed::Assign, None) => Some(who.clone()).filter(|who| who.role.may_investigate()),
        (Deed::Read | Deed::Release | Deed::SetAside | Deed::BringBack | Deed::OpenCase | Deed::AddToCase, Some(_) | None) => None,
    };
    if asked.deed == Deed::Assign && to.is_none() {
        return Ok(Err("Choose somebody who investigates and may sign in.".to_owned()));
    }
    let case = match asked.case_id.filter(|_| asked.deed == Deed::AddToCase) {
        Some(id) => office.store.case_file(id).await?,
        None => None,
    };
    if let Some(refused) = unfit_case(asked, case.as_ref()) {
        return Ok(Err(refused));
    }
    let ids: Vec<String> = asked.seen.keys().cloned().collect();
    let mut open: BTreeMap<String, (Queued, String)> = office.store.queued(&ids).await?.into_iter().map(|found| (found.0.finding_id.clone(), found)).collect();
    let line = |id: String| {
        let finding = open.remove(&id);
        let stays = finding.as_ref().map_or_else(|| Some(GONE.to_owned()), |(finding, _)| against(asked, finding, (to.as_ref(), case.as_ref())));
        Planned { finding_id: id, finding, fate: stays.map_or(Fate::Goes, Fate::Stays) }
    };
    let mut lines: Vec<Planned> = ids.into_iter().map(line).collect();
    lines.sort_by_cached_key(|line| (line.finding.is_none(), agency(line), line.finding_id.clone()));
    if matches!(asked.deed, Deed::OpenCase | Deed::AddToCase) {
        leave_room(&mut lines, case.as_ref().map_or(0, |file| file.grounds.len()));
    }
    Ok(Ok(Read { lines, to }))
}

const GONE: &str = "not open any more: an audit does not find it now";

/// The comparable number of the agency of a finding.
pub(super) fn agency(line: &Planned) -> Option<Key> {
    line.finding.as_ref().map(|(finding, _)| Id::new(finding.agency_licence.as_str()).key())
}

/// Whoever says who does what gives findings to others; all else is done by those who investigate.
const fn may(deed: Deed, role: Role) -> bool {
    match deed {
        Deed::Assign | Deed::Release => role.triages(),
        Deed::Read | Deed::SetAside | Deed::BringBack | Deed::OpenCase | Deed::AddToCase => role.may_investigate(),
    }
}

/// What stands against all of it.
fn unfit(asked: &Asked, who: &Official) -> Option<String> {
    if !may(asked.deed, who.role) {
        return Some("This is done by those who investigate.".to_owned());
    }
    if asked.seen.is_empty() {
        return Some("Tick the findings first.".to_owned());
    }
    if AT_ONCE < asked.seen.len() {
        return Some(format!("These are {} findings: tick at most {AT_ONCE} at once.", asked.seen.len()));
    }
    if asked.deed == Deed::SetAside && (asked.reason.is_none() || !WORDS.contains(&asked.words.trim().chars().count())) {
        return Some(format!("Choose why they are set aside, and say it in {} to {} letters. Write no name of a worker.", WORDS.start(), WORDS.end()));
    }
    None
}

fn unfit_case(asked: &Asked, case: Option<&CaseFile>) -> Option<String> {
    match (asked.deed, case) {
        (Deed::AddToCase, None) => Some("Write the number of a case that is there, such as C-7.".to_owned()),
        (Deed::AddToCase, Some(file)) if file.state() != State::Investigation => {
            Some(format!("The notice of case {} is written: open a new case on what is found since.", number(file.id)))
        }
        (Deed::AddToCase | Deed::Read | Deed::Assign | Deed::Release | Deed::SetAside | Deed::BringBack | Deed::OpenCase, Some(_) | None) => None,
    }
}

/// What stands against it at one finding.
fn against(asked: &Asked, finding: &Queued, (to, case): (Option<&Official>, Option<&CaseFile>)) -> Option<String> {
    let (head, standing) = (finding.head.as_ref(), finding.standing());
    let seen = asked.seen.get(&finding.finding_id).copied().unwrap_or_default();
    if let Some(head) = head.filter(|head| head.acts != seen) {
        return Some(faster(&head.changed.1));
    }
    let assigned = head.and_then(|head| head.assigned.as_ref());
    let in_case = head.and_then(|head| head.case_id).map(|id| format!("stands in case {} already", number(id)));
    match asked.deed {
        Deed::Read => match standing {
            Standing::New => None,
            Standing::Read => Some("was read already".to_owned()),
            Standing::InCase => in_case,
            Standing::SetAside => Some("is set aside: bring it back first".to_owned()),
        },
        Deed::Assign => assigned.filter(|hand| Some(hand.id) == to.map(|to| to.id)).map(|hand| format!("{} has it already", hand.name)),
        Deed::Release => assigned.is_none().then(|| "nobody has it".to_owned()),
        Deed::SetAside => match standing {
            Standing::InCase => in_case,
            Standing::SetAside => Some("is set aside already".to_owned()),
            Standing::New | Standing::Read => None,
        },
        Deed::BringBack => (standing != Standing::SetAside).then(|| "is not set aside".to_owned()),
        Deed::OpenCase | Deed::AddToCase => in_case.or_else(|| no_ground(finding, case)),
    }
}

/// What stands against a case on it.
fn no_ground(finding: &Queued, case: Option<&CaseFile>) -> Option<String> {
    if !matches!(finding.outcome, Outcome::Breach | Outcome::Advisory) {
        return Some("is neither a breach nor advice: a case cannot rest on it".to_owned());
    }
    let is_elsewhere = |file: &CaseFile| file.licence_no.key() != Id::new(finding.agency_licence.as_str()).key();
    case.filter(|file| is_elsewhere(file)).map(|file| format!("is of another agency than case {}", number(file.id)))
}

/// The words where somebody was faster.
pub(super) fn faster(who: &str) -> String {
    format!("{who} was faster and did something with it: look at it again")
}

/// A case rests on so many findings: what goes beyond stays.
fn leave_room(lines: &mut [Planned], taken: usize) {
    let mut rest: BTreeMap<Option<Key>, usize> = BTreeMap::new();
    for line in lines.iter_mut().filter(|line| line.fate == Fate::Goes) {
        let so_far = rest.entry(agency(line)).or_insert(taken);
        *so_far += 1;
        if GROUNDS_MAX < *so_far {
            line.fate = Fate::Stays(format!("a case rests on {GROUNDS_MAX} findings at most: put it into another"));
        }
    }
}

//! How is something done with many findings at once? What changes their standing is written in one step; a case in one step for each agency.
//! Where somebody else was faster nothing is written over, and the answer says so.

use std::collections::BTreeMap;

use super::plan::{Asked, Fate, Planned, agency, faster, read};
use crate::flow::cases::open_case::{Around, add_seen, open_seen};
use crate::flow::cases::{Acted, Office, hand};
use crate::record::official::Official;
use crate::record::triage::Deed;
use crate::store;
use crate::store::triage::{Act, Acts, Aside, Head, said};

/// Does it, and says what became of each finding; a sentence where nothing can be done at all.
///
/// # Errors
/// When the store is not available; what was written before stays written, and the queue shows it.
pub async fn act(office: &Office<'_>, asked: &Asked, around: Around<'_>, who: &Official) -> Result<Result<Vec<Planned>, String>, store::Error> {
    let read = match read(office, asked, who).await? {
        Ok(read) => read,
        Err(refused) => return Ok(Err(refused)),
    };
    let mut lines = read.lines;
    match asked.deed {
        Deed::OpenCase | Deed::AddToCase => into_cases(office, (asked, &mut lines), around, who).await?,
        Deed::Read | Deed::Assign | Deed::Release | Deed::SetAside | Deed::BringBack => mark(office, (asked, &mut lines), read.to.as_ref(), who).await?,
    }
    Ok(Ok(lines))
}

/// Writes what only changes the standing of findings.
async fn mark(office: &Office<'_>, (asked, lines): (&Asked, &mut [Planned]), to: Option<&Official>, who: &Official) -> Result<(), store::Error> {
    let goes = lines.iter().filter(|line| line.fate == Fate::Goes);
    let acts: Vec<Act> = goes.filter_map(|line| marked(office, (asked, line), to)).collect();
    let written = office.store.triage(&acts, (&hand(who), office.at)).await?;
    for line in lines.iter_mut().filter(|line| line.fate == Fate::Goes) {
        let is_written = written.get(&line.finding_id).copied().unwrap_or_default();
        line.fate = if is_written { Fate::Done(None) } else { Fate::Stays(faster("Somebody else")) };
    }
    Ok(())
}

/// The act on one finding.
fn marked(office: &Office<'_>, (asked, line): (&Asked, &Planned), to: Option<&Official>) -> Option<Act> {
    let (finding, text) = line.finding.as_ref()?;
    let before = finding.head.clone().unwrap_or_else(|| Head::untouched(office.at));
    let head = match asked.deed {
        Deed::Read => Head { is_read: true, aside: None, ..before },
        Deed::Assign => Head { assigned: to.map(hand), ..before },
        Deed::Release => Head { assigned: None, ..before },
        Deed::SetAside => {
            let (words, line_digest) = (asked.words.trim().to_owned(), finding.line_digest.clone());
            Head { aside: Some(Aside { reason: asked.reason?, words, line_digest, said_digest: said(text) }), ..before }
        }
        Deed::BringBack => Head { is_read: true, aside: None, ..before },
        Deed::OpenCase | Deed::AddToCase => return None,
    };
    Some(Act { finding_id: finding.finding_id.clone(), agency_licence: finding.agency_licence.clone(), head, did: asked.deed })
}

/// Puts findings into a case, agency by agency: each is written as a whole or not at all.
async fn into_cases(office: &Office<'_>, (asked, lines): (&Asked, &mut [Planned]), around: Around<'_>, who: &Official) -> Result<(), store::Error> {
    let mut agencies: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.fate == Fate::Goes) {
        agencies.entry(agency(line)).or_default().push(line.finding_id.clone());
    }
    let mut fates: BTreeMap<String, Fate> = BTreeMap::new();
    for ids in agencies.into_values() {
        let seen: Acts = asked.seen.iter().filter(|(id, _)| ids.contains(id)).map(|(id, acts)| (id.clone(), *acts)).collect();
        let acted = match asked.case_id {
            Some(case_id) if asked.deed == Deed::AddToCase => add_seen(office, (case_id, &ids, &seen), around.0, who).await?,
            Some(_) | None => open_seen(office, (&ids, Some(&seen)), around, who).await?,
        };
        let fate = match acted {
            Acted::Done(id) => Fate::Done(Some(asked.case_id.filter(|_| asked.deed == Deed::AddToCase).unwrap_or(id))),
            Acted::Refused(why) => Fate::Stays(why),
        };
        fates.extend(ids.into_iter().map(|id| (id, fate.clone())));
    }
    for line in lines {
        if let Some(fate) = fates.remove(&line.finding_id) {
            line.fate = fate;
        }
    }
    Ok(())
}

//! Which agency of ours is an agency there? The one with its licence, else the one with its very name; a name that is merely alike, or a trading name, says "may be".

use crate::edition::standing::Standing;
use crate::flow::open_house::Shown;
use crate::matching::{Answer, Candidate, Evidence, Scope, Verdict};
use crate::record::agency::Agency;
use crate::record::alert::{Theirs, Tie};
use crate::record::id::Key;

/// Agencies of ours that may be meant, each once.
pub(super) fn meant<'a>(shown: &'a Shown, standing: &Standing) -> Vec<(&'a Agency, Tie)> {
    let Standing { theirs, other_names } = standing;
    let mut found = by_licence(shown, theirs);
    if found.is_empty() {
        found = theirs.legal_name.iter().flat_map(|name| by_name(shown, name)).collect();
    }
    if found.is_empty() {
        // A trading name is no registered name: two companies may well use one.
        let maybe = |name: &String| by_name(shown, name).into_iter().map(|(agency, _)| (agency, Tie::Maybe));
        found = other_names.iter().flat_map(maybe).collect();
    }
    let mut seen: Vec<Key> = Vec::new();
    found.retain(|(agency, _)| {
        let is_new = !seen.contains(&agency.licence_no.key());
        seen.push(agency.licence_no.key());
        is_new
    });
    found
}

/// Holders of the same number in the same jurisdiction. A number under another name may be an error, or a fraud: a person looks.
fn by_licence<'a>(shown: &'a Shown, theirs: &Theirs) -> Vec<(&'a Agency, Tie)> {
    let key = Key::of(&theirs.licence_no);
    let is_same_place = |agency: &&Agency| theirs.jurisdiction.as_ref().is_some_and(|theirs| theirs.eq_ignore_ascii_case(&agency.jurisdiction));
    let tie = |agency: &'a Agency| {
        let fits =
            theirs.legal_name.as_ref().is_none_or(|name| agency.goes_by(name) || by_name(shown, name).iter().any(|(other, _)| other.licence_no.key() == key));
        (agency, if fits { Tie::Licence } else { Tie::Maybe })
    };
    if key.is_empty() { Vec::new() } else { shown.register.agencies(&key).filter(is_same_place).map(tie).collect() }
}

/// Agencies of ours by a name there. A name that is found as something else than a name says nothing.
fn by_name<'a>(shown: &'a Shown, name: &str) -> Vec<(&'a Agency, Tie)> {
    let Answer { verdict, by, candidates, .. } = shown.index.ask(name, &Scope::default());
    if by != Evidence::Name {
        return Vec::new();
    }
    let at = |one: &Candidate| shown.register.rows().agencies.get(one.position);
    match verdict {
        Verdict::Exact => candidates.iter().take(1).filter_map(at).map(|agency| (agency, Tie::Name)).collect(),
        Verdict::Likely => candidates.iter().take(1).filter_map(at).map(|agency| (agency, Tie::Maybe)).collect(),
        Verdict::Ambiguous => candidates.iter().filter(|one| one.is_same_name).filter_map(at).map(|agency| (agency, Tie::Maybe)).collect(),
        Verdict::Partial | Verdict::LookAlike | Verdict::Differ | Verdict::None => Vec::new(),
    }
}

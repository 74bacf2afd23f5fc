//! What do the points of an agency's cases add up to? Counted by the scheme over every case at its licence; what an appeal has undone is shown
//! and does not count.

use crate::flow::count_points::schemes;
use crate::record::case::event::Event;
use crate::record::case::file::{CaseFile, Laid};
use crate::record::case::number;
use crate::rules::sanctions::count::{Act, AppealState};
use crate::rules::sanctions::{Schemes, Sureness};

/// The schemes by which the cases of an agency gave points, each with its acts.
#[must_use]
pub fn acts_of(cases: &[CaseFile]) -> Vec<(String, Vec<Act>)> {
    let laid = cases.iter().flat_map(|file| file.sanctions().into_iter().map(|laid| (file.id, laid)));
    let mut by_scheme: Vec<(String, Vec<Act>)> = Vec::new();
    for (scheme, act) in laid.filter_map(|(case, laid)| act(case, &laid)) {
        match by_scheme.iter_mut().find(|(known, _)| *known == scheme) {
            Some((_, acts)) => acts.push(act),
            None => by_scheme.push((scheme, vec![act])),
        }
    }
    by_scheme.sort_by(|a, b| a.0.cmp(&b.0));
    by_scheme
}

fn act(case: i64, laid: &Laid) -> Option<(String, Act)> {
    let (scheme, offence, points) = laid.points.clone()?;
    let appeal = match (laid.stands, laid.is_stayed) {
        (false, true | false) => AppealState::Quashed,
        (true, true) => AppealState::Pending,
        (true, false) => AppealState::None,
    };
    let id = format!("{} sanction {}", number(case), laid.id);
    Some((scheme, Act { id, on: laid.laid.0, offence, count: 1, points: Some(points), inspection: Some(number(case)), appeal }))
}

/// What stands against the points of a sanction: the scheme must be known and its text found at a source.
pub(super) fn unfit_points(event: &Event) -> Option<String> {
    let Event::Sanctioned { points: Some((scheme, offence, _)), .. } = event else { return None };
    let Schemes(known) = schemes().unwrap_or_default();
    let names = || known.values().filter(|scheme| scheme.standing == Sureness::Found).map(|scheme| scheme.id.as_str()).collect::<Vec<_>>().join(", ");
    let Some(found) = known.get(scheme) else { return Some(format!("There is no scheme {scheme:?}: write one of {}.", names())) };
    if found.standing == Sureness::Unconfirmed {
        return Some(format!("The scheme {scheme} is unconfirmed: it is advice, and founds no sanction."));
    }
    let offences = || found.offences.iter().map(|offence| offence.id.as_str()).collect::<Vec<_>>().join(", ");
    found.offence(offence).is_none().then(|| format!("The scheme {scheme} has no offence {offence:?}: write one of {}.", offences()))
}

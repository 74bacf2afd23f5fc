//! Does the licence cover the job that was asked for? Destination, occupation and kind, as far as the register says.

use super::Asked;
use super::words;
use crate::record::agency::Agency;
use crate::record::said::Said;

/// What lies outside the licence, in sentences; empty where nothing that was asked for does.
pub(super) fn beyond(agency: &Agency, asked: &Asked) -> Vec<Said> {
    let destination = asked.destination.filter(|wanted| !agency.destinations.is_empty() && !agency.destinations.contains(wanted));
    let occupation = asked.occupation.as_ref().filter(|wanted| {
        let covered = agency.occupations.iter().any(|group| wanted.is_within(group));
        !agency.occupations.is_empty() && !covered
    });
    let kind = asked.kind.filter(|wanted| !agency.kinds.is_empty() && !agency.kinds.contains(wanted));
    let destination = destination.map(|country| words::not_for_destination(country));
    let occupation = occupation.map(|occupation| words::not_for_occupation(occupation.as_str()));
    destination.into_iter().chain(occupation).chain(kind.map(words::not_for_kind)).collect()
}

/// What was asked for and the register is silent on.
pub(super) fn unsaid(agency: &Agency, asked: &Asked) -> Option<Said> {
    (asked.kind.is_some() && agency.kinds.is_empty()).then(|| words::KINDS_UNSAID)
}

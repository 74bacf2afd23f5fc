//! Whom does a version reach, in words?

use super::join;
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Event, HiringChannel, Sex};
use crate::rules::norm::{Actor, DateBasis, Version};
use crate::rules::scope::{Corridor, Scope};

/// "Workers from Nepal who go to Malaysia: what agencies at origin take."
pub(super) fn sentence(version: &Version) -> String {
    format!("{}: what {} take.", who(&version.corridor, &version.scope), actors(&version.binds))
}

/// "Workers from Nepal who go to Malaysia, ISCO-08 occupations 9111".
pub(super) fn who(corridor: &Corridor, whose: &Scope) -> String {
    format!("{}{}", way(corridor), scope(whose))
}

/// Who takes money.
pub(super) fn actors(actors: &[Actor]) -> String {
    join(actors.iter().map(|actor| {
        match actor {
            Actor::OriginAgency => "agencies at origin",
            Actor::DestinationAgency => "agencies at destination",
            Actor::Employer => "employers",
            Actor::Lender => "lenders",
            Actor::Government => "public bodies",
            Actor::ThirdParty => "clinics, carriers and others",
        }
        .to_owned()
    }))
}

/// The day that decides.
pub(super) const fn basis(basis: DateBasis) -> &'static str {
    match basis {
        DateBasis::ContractSignedOn => "the day of signature of the contract",
        DateBasis::ChargedOn => "the day of the charge",
        DateBasis::RecruitedOn => "the day of the first dealings",
        DateBasis::DepartedOn => "the day of departure",
        DateBasis::ArrivedOn => "the day of arrival",
        DateBasis::EndedOn => "the day on which the employment ended",
    }
}

fn way(c: &Corridor) -> String {
    let names = |countries: &[Country]| join(countries.iter().map(Country::in_sentence));
    let areas = |areas: &[compact_str::CompactString]| if areas.is_empty() { String::new() } else { format!(" ({})", areas.join(", ")) };
    let from = if c.origins.is_empty() { String::new() } else { format!(" from {}{}", names(&c.origins), areas(&c.origin_areas)) };
    let to = if c.destinations.is_empty() { String::new() } else { format!(" who go to {}{}", names(&c.destinations), areas(&c.destination_areas)) };
    let except = if c.except_destinations.is_empty() { String::new() } else { format!(", but not to {}", names(&c.except_destinations)) };
    format!("Workers{from}{to}{except}")
}

fn scope(scope: &Scope) -> String {
    let Scope { occupations, except_occupations, sexes, programmes, worker_classes, except_worker_classes, events, channels, sectors } = scope;
    let mut said = String::new();
    let mut add = |before: &str, words: Vec<String>, after: &str| {
        if !words.is_empty() {
            said.push_str(&format!(", {before}{}{after}", join(words)));
        }
    };
    let codes = |list: &[Occupation]| list.iter().map(ToString::to_string).collect();
    let words = |list: &[compact_str::CompactString]| list.iter().map(|word| word.replace('_', " ")).collect();
    add("ISCO-08 occupations ", codes(occupations), "");
    add("but not ISCO-08 occupations ", codes(except_occupations), "");
    add("", sexes.iter().map(|sex| sex_words(*sex).to_owned()).collect(), " only");
    add("under ", words(programmes), "");
    add("class ", words(worker_classes), "");
    add("but not class ", words(except_worker_classes), "");
    add("at ", events.iter().map(|event| event_words(*event).to_owned()).collect(), "");
    add("hired ", channels.iter().map(|channel| channel_words(*channel).to_owned()).collect(), "");
    add("in sectors ", words(sectors), "");
    said
}

/// An event as a noun.
pub(super) const fn event_words(event: Event) -> &'static str {
    match event {
        Event::FirstEntry => "first entry",
        Event::Renewal => "renewal",
        Event::Extension => "extension",
        Event::Transfer => "transfer to another employer",
        Event::RehireSameEmployer => "rehiring by the same employer",
    }
}

const fn sex_words(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "women",
        Sex::Male => "men",
        Sex::Other => "persons of other sex",
    }
}

const fn channel_words(channel: HiringChannel) -> &'static str {
    match channel {
        HiringChannel::Agency => "through an agency",
        HiringChannel::Direct => "directly",
        HiringChannel::Government => "through a government",
        HiringChannel::Bilateral => "under an agreement of States",
    }
}

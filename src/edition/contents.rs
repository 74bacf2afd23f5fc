//! Which facts does an edition freeze? The holders of the published lists with their status on a day, and the sanctions that an
//! authority has decided. Findings are not among its sources at all, so that none can slip in.
//!
//! Rows stand in an order of their own, so that the same register gives the same bytes however it was stored.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use crate::record::agency::Agency;
use crate::record::code::Code;
use crate::record::id::{Id, Key};
use crate::record::licence::{Appeal, EventKind, LicenceEvent, Status, Timeline};
use crate::record::listed::ListedRegister;
use crate::record::register::{Register, RegisterRows};

/// The day that an edition speaks of, and the last day whose knowledge it uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// The day as of which it is known.
    pub known: NaiveDate,
}

/// Everything that an edition freezes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contents {
    /// Holders of licences, in order of jurisdiction and number.
    pub agencies: Vec<ListedAgency>,
    /// Decided sanctions, in order of jurisdiction, number and day.
    pub sanctions: Vec<Sanction>,
}

/// One holder of a licence. Lists that are empty are not stated by the register.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ListedAgency {
    /// ISO 3166-1 or -2 code of whose licence it is.
    pub jurisdiction: String,
    /// Licence number as printed.
    pub licence_no: String,
    /// Registered name.
    pub legal_name: String,
    /// Other names that it goes by.
    pub other_names: Vec<String>,
    /// The licensing authority.
    pub regulator: Option<String>,
    /// Class of the licence.
    pub licence_class: Option<String>,
    /// What the licence is on the day of the edition.
    #[serde(deserialize_with = "code")]
    pub status: Status,
    /// The authority's own word for it.
    pub raw_status: Option<String>,
    /// First day of what makes the status so.
    pub status_since: Option<NaiveDate>,
    /// Last day of the licence.
    pub valid_until: Option<NaiveDate>,
    /// What it may do.
    pub kinds: Vec<String>,
    /// Countries that it may send to.
    pub destinations: Vec<String>,
    /// ISCO-08 prefixes that it may place.
    pub occupations: Vec<String>,
    /// Placements allowed in one licence period.
    pub quota: Option<u32>,
    /// The list that it stands in.
    pub source: String,
    /// The day that this list speaks of.
    pub source_on: Option<NaiveDate>,
}

/// One sanction that an authority decided. One that was annulled on appeal is no sanction and stands in no edition made later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sanction {
    /// ISO 3166-1 or -2 code of whose licence it is; absent where no holder is listed.
    pub jurisdiction: Option<String>,
    /// Licence number as printed.
    pub licence_no: String,
    /// Registered name; absent where none or several hold the number.
    pub legal_name: Option<String>,
    /// What was decided.
    #[serde(deserialize_with = "code")]
    pub sanction: EventKind,
    /// First day of its effect.
    pub effective_on: NaiveDate,
    /// Last day of its effect, where one was set.
    pub ends_on: Option<NaiveDate>,
    /// The day from which it was lifted or the licence reinstated.
    pub lifted_on: Option<NaiveDate>,
    /// Day of the decision.
    pub decided_on: Option<NaiveDate>,
    /// Day of publication.
    pub published_on: Option<NaiveDate>,
    /// Law and article.
    pub ground: Option<String>,
    /// The authority's reason in words.
    pub reason: Option<String>,
    /// The authority's own word.
    pub raw_status: Option<String>,
    /// Where an appeal stands; a stayed sanction does not run.
    #[serde(deserialize_with = "code")]
    pub appeal: Appeal,
    /// The list that it stands in.
    pub source: String,
    /// The day that this list speaks of.
    pub source_on: Option<NaiveDate>,
}

impl Contents {
    /// What the register says on a day.
    #[must_use]
    pub fn of(listed: &ListedRegister, days: Days) -> Self {
        let register = register(listed);
        let rows: BTreeSet<ListedAgency> = listed.agencies.iter().map(|(at, agency)| ListedAgency::of(&register, agency, source(listed, *at), days)).collect();
        let mut agencies: Vec<ListedAgency> = rows.into_iter().collect();
        agencies.sort_by_cached_key(|agency| (agency.jurisdiction.clone(), Key::of(&agency.licence_no)));
        Self { agencies, sanctions: sanctions(&register, listed, days) }
    }
}

/// The register in an order that does not depend on how its rows were stored: of several rows of one number the first may decide.
pub(super) fn register(listed: &ListedRegister) -> Register {
    let mut agencies: Vec<&(usize, Agency)> = listed.agencies.iter().collect();
    let order = |(at, a): &(usize, Agency)| (a.licence_no.key(), a.jurisdiction.clone(), a.legal_name.clone(), source(listed, *at), a.issued_on, a.expires_on);
    agencies.sort_by_cached_key(|row| order(row));
    let agencies = agencies.into_iter().map(|(_, agency)| agency.clone()).collect();
    let events = listed.events.iter().map(|(_, event)| event.clone()).collect();
    Register::new(RegisterRows { agencies, events, ..RegisterRows::default() })
}

impl ListedAgency {
    fn of(register: &Register, agency: &Agency, (source, source_on): Source, Days { on, known }: Days) -> Self {
        let found = register.status_of(agency, on, known);
        Self {
            jurisdiction: agency.jurisdiction.clone(),
            licence_no: agency.licence_no.to_string(),
            legal_name: agency.legal_name.clone(),
            other_names: agency.names().skip(1).map(str::to_owned).collect(),
            regulator: agency.regulator.clone(),
            licence_class: agency.licence_class.clone(),
            status: found.status,
            raw_status: found.because.and_then(|event| event.raw_status.clone()),
            status_since: found.because.map(|event| event.effective_on),
            valid_until: Register::valid_until(agency, &found),
            kinds: agency.kinds.iter().map(ToString::to_string).collect(),
            destinations: agency.destinations.iter().map(|country| country.code().to_owned()).collect(),
            occupations: agency.occupations.iter().map(|occupation| occupation.as_str().to_owned()).collect(),
            quota: agency.quota,
            source,
            source_on,
        }
    }
}

/// What authorities decided, as known on a day, in order of jurisdiction, number and day.
pub(super) fn sanctions(register: &Register, listed: &ListedRegister, days: Days) -> Vec<Sanction> {
    let mut told: BTreeMap<Key, Vec<&(usize, LicenceEvent)>> = BTreeMap::new();
    listed.events.iter().for_each(|row| told.entry(row.1.licence_no.key()).or_default().push(row));
    let timelines = told.iter().filter_map(|(licence, told)| Some((register.timeline(licence)?, told)));
    let mut all: Vec<Sanction> = timelines.flat_map(|(timeline, told)| sanctions_of(register, timeline, (listed, told), days)).collect();
    // The sort is stable: what one licence suffered stays in the order of its timeline.
    all.sort_by_cached_key(|sanction| (sanction.jurisdiction.clone(), Key::of(&sanction.licence_no)));
    all
}

/// The rows of one licence, with the lists that they stand in.
type Told<'a> = (&'a ListedRegister, &'a [&'a (usize, LicenceEvent)]);

fn sanctions_of(register: &Register, timeline: &Timeline, told: Told<'_>, Days { on: _, known }: Days) -> Vec<Sanction> {
    let decided = timeline.seen(known).filter(|event| event.event.is_sanction() && event.appeal != Appeal::Allowed);
    decided
        .map(|event| {
            let (jurisdiction, legal_name) = holder(register, &event.licence_no);
            let (source, source_on) = source_of(told, event);
            let LicenceEvent { line: _, licence_no, event: sanction, effective_on, ends_on, decided_on, published_on, recorded_on: _, .. } = event;
            Sanction {
                jurisdiction,
                licence_no: licence_no.to_string(),
                legal_name,
                sanction: *sanction,
                effective_on: *effective_on,
                ends_on: *ends_on,
                lifted_on: timeline.lifted_on(event, known),
                decided_on: *decided_on,
                published_on: *published_on,
                ground: event.ground.clone(),
                reason: event.reason.clone(),
                raw_status: event.raw_status.clone(),
                appeal: event.appeal,
                source,
                source_on,
            }
        })
        .collect()
}

/// Whose licence it is, and its holder where there is but one.
fn holder(register: &Register, licence: &Id) -> (Option<String>, Option<String>) {
    let Some(agency) = register.agencies(&licence.key()).next() else { return (None, None) };
    if register.is_shared(agency) {
        let jurisdictions: BTreeSet<&str> = register.agencies(&licence.key()).map(|agency| agency.jurisdiction.as_str()).collect();
        return ((jurisdictions.len() == 1).then(|| agency.jurisdiction.clone()), None);
    }
    (Some(agency.jurisdiction.clone()), Some(agency.legal_name.clone()))
}

/// A list and the day that it speaks of.
type Source = (String, Option<NaiveDate>);

/// The list that tells an event; of several the first by name.
fn source_of((listed, told): Told<'_>, event: &LicenceEvent) -> Source {
    let same = told.iter().filter(|(_, other)| other.effective_on == event.effective_on && LicenceEvent { line: event.line, ..other.clone() } == *event);
    same.map(|(at, _)| source(listed, *at)).min().unwrap_or_default()
}

fn source(listed: &ListedRegister, at: usize) -> Source {
    listed.lists.get(at).map_or_else(Default::default, |list| (list.name.clone(), list.as_of_on))
}

fn code<'de, D: Deserializer<'de>, C: Code>(deserializer: D) -> Result<C, D::Error> {
    let text = String::deserialize(deserializer)?;
    C::parse(&text).map_err(serde::de::Error::custom)
}

//! Whom can a worker turn to about fees? Offices that a source names, and for every other place the kind of office to look for.
//! Read from `seeds/lists/help.toml`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::record::code::{Code, CodeError, codes};
use crate::record::period::parse_day;
use crate::record::place::Country;
use crate::record::said::Said;
use crate::record::words::country_said;
use crate::rules::list::{ListError, Page};

codes! {
    /// At which end of a way an office helps.
    Ends, "one of origin destination":
    /// Workers who are recruited in its country.
    Origin = "origin",
    /// Workers who work in its country.
    Destination = "destination",
}

codes! {
    /// Who says that the office does this: the office or its government itself, or press and guides.
    Seen, "one of official secondary": Official = "official", Secondary = "secondary",
}

/// An office that a source names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Office {
    /// Its country.
    pub country: Country,
    /// At which ends of a way it helps.
    pub ends: Vec<Ends>,
    /// Its name.
    pub name: String,
    /// What a worker can turn to it for.
    pub what_for: String,
    /// Its telephone, where the source gives one for this.
    pub phone: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Who says so.
    pub seen: Seen,
    /// Where it was read.
    pub source: String,
    /// The day on which that was read.
    pub checked_on: NaiveDate,
}

/// Kinds of offices, in words; `{country}`, `{origin}` and `{destination}` stand for the places of the way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookFor {
    origin: String,
    destination: String,
    mission: String,
}

/// Whom to turn to on a way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Help {
    /// Offices that are known, those of the origin first.
    pub offices: Vec<Office>,
    /// Ends of the way of which no office is known here.
    pub not_known: Vec<Country>,
    /// Kinds of offices to look for: those of the ends of which none is known, and the mission abroad.
    pub look_for: Vec<Said>,
}

impl Help {
    pub(super) fn of(offices: &[Office], look_for: &LookFor, (origin, destination): (Country, Country)) -> Self {
        let mut help = Self { offices: Vec::new(), not_known: Vec::new(), look_for: Vec::new() };
        let kinds =
            [(Ends::Origin, origin, "look-for-origin", &look_for.origin), (Ends::Destination, destination, "look-for-destination", &look_for.destination)];
        for (end, country, id, kind) in kinds {
            let known: Vec<&Office> = offices.iter().filter(|office| office.country == country && office.ends.contains(&end)).collect();
            if known.is_empty() {
                help.not_known.push(country);
                help.look_for.push(Said::new(id, kind.replace("{country}", &country.in_sentence())).with("country", country_said(country)));
            }
            for office in known {
                if !help.offices.contains(office) {
                    help.offices.push(office.clone());
                }
            }
        }
        if origin != destination {
            let english = look_for.mission.replace("{origin}", &origin.in_sentence()).replace("{destination}", &destination.in_sentence());
            let said = Said::new("look-for-mission", english);
            help.look_for.push(said.with("origin", country_said(origin)).with("destination", country_said(destination)));
        }
        help
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    look_for: LookFor,
    office: Vec<RawOffice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffice {
    country: Spanned<String>,
    ends: Vec<Spanned<String>>,
    name: String,
    what_for: String,
    phone: Option<Spanned<String>>,
    url: Option<Spanned<String>>,
    seen: Spanned<String>,
    source: Spanned<String>,
    checked_on: Spanned<String>,
}

/// Reads the list.
pub(super) fn parse(file: &str, text: &str) -> Result<(LookFor, Vec<Office>), Vec<ListError>> {
    let mut page = Page::new(file, text);
    let Some(raw) = page.read::<RawList>() else { return Err(page.errors) };
    let offices = raw.office.into_iter().filter_map(|office| office.read(&mut page)).collect();
    if page.errors.is_empty() { Ok((raw.look_for, offices)) } else { Err(page.errors) }
}

impl RawOffice {
    fn read(self, page: &mut Page<'_>) -> Option<Office> {
        let Self { country, ends, name, what_for, phone, url, seen, source, checked_on } = self;
        let phone = phone.map(|text| page.take("phone", &text, dialled));
        let url = url.map(|text| page.take("url", &text, address));
        let ends = ends.iter().map(|end| page.take("ends", end, Ends::parse)).collect::<Option<Vec<Ends>>>();
        Some(Office {
            country: page.take("country", &country, Country::parse)?,
            ends: ends?,
            name,
            what_for,
            phone: phone.map_or(Some(None), |read| read.map(Some))?,
            url: url.map_or(Some(None), |read| read.map(Some))?,
            seen: page.take("seen", &seen, Seen::parse)?,
            source: page.take("source", &source, address)?,
            checked_on: page.take("checked_on", &checked_on, day)?,
        })
    }
}

fn dialled(text: &str) -> Result<String, CodeError> {
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b' ' | b'+' | b'-'));
    if plain { Ok(text.to_owned()) } else { Err(CodeError::new("a telephone number in digits, such as 1348 or +00 0000 0000", text)) }
}

fn address(text: &str) -> Result<String, CodeError> {
    if text.starts_with("https://") { Ok(text.to_owned()) } else { Err(CodeError::new("an address that begins with https://", text)) }
}

fn day(text: &str) -> Result<NaiveDate, CodeError> {
    parse_day(text).ok_or_else(|| CodeError::new("a day such as 2026-11-22", text))
}

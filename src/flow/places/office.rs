//! Which offices help workers, when does somebody answer there, and in which languages? Read from `seeds/lists/help.toml`.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::help::LookFor;
use crate::record::code::{Code, CodeError, codes};
use crate::record::period::parse_day;
use crate::record::place::Country;
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
    /// What an office is. Those who can order money to be given back come first.
    Kind, "one of authority hotline centre union labour-attache":
    /// A ministry, or an authority that licenses.
    Authority = "authority",
    /// A telephone for workers.
    Hotline = "hotline",
    /// A place for workers that no ministry runs, or that only advises.
    Centre = "centre",
    /// A trade union.
    Union = "union",
    /// The people of the worker's own country at the place of work.
    LabourAttache = "labour-attache",
}

codes! {
    /// Who says that the office does this: the office or its government itself, or press and guides.
    Seen, "one of official secondary": Official = "official", Secondary = "secondary",
}

codes! {
    /// On which days somebody answers.
    Days, "one of every-day monday-friday monday-saturday sunday-thursday saturday-sunday":
    EveryDay = "every-day",
    MondayFriday = "monday-friday",
    MondaySaturday = "monday-saturday",
    SundayThursday = "sunday-thursday",
    SaturdaySunday = "saturday-sunday",
}

/// A language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tongue {
    /// Its code (BCP 47).
    pub code: String,
    /// How it calls itself.
    pub name: String,
}

/// When somebody answers, by the clock there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hours {
    /// The days.
    pub days: Days,
    /// From when, as `08:00`.
    pub from: String,
    /// Until when; the same time is day and night.
    pub until: String,
}

impl Hours {
    /// Whether somebody answers day and night.
    #[must_use]
    pub fn never_end(&self) -> bool {
        self.from == self.until
    }
}

/// When somebody answers, and in which languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answering {
    /// Languages; empty where no source names them.
    pub tongues: Vec<Tongue>,
    /// When; absent where no source says it.
    pub hours: Option<Hours>,
}

/// An office that a source names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Office {
    /// Its country.
    pub country: Country,
    /// At which ends of a way it helps.
    pub ends: Vec<Ends>,
    /// What it is.
    pub kind: Kind,
    /// The country whose workers it is for, where it is for those of one alone.
    pub serves: Option<Country>,
    /// Its name.
    pub name: String,
    /// What a worker can turn to it for.
    pub what_for: String,
    /// Its telephone, where the source gives one for this.
    pub phone: Option<String>,
    /// The same for those who call from another country.
    pub phone_abroad: Option<String>,
    /// When somebody answers and in which languages; empty where no source says it.
    pub answering: Vec<Answering>,
    /// Its page.
    pub url: Option<String>,
    /// Who says so.
    pub seen: Seen,
    /// Where it was read.
    pub source: String,
    /// The day on which that was read.
    pub checked_on: NaiveDate,
}

impl Office {
    /// Whether it helps at this end of a way that lies in this country, those who come from `origin`.
    pub(super) fn helps(&self, end: Ends, country: Country, origin: Country) -> bool {
        self.country == country && self.ends.contains(&end) && self.serves.is_none_or(|whose| whose == origin)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    look_for: LookFor,
    tongues: BTreeMap<String, String>,
    office: Vec<RawOffice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffice {
    country: Spanned<String>,
    ends: Vec<Spanned<String>>,
    kind: Spanned<String>,
    serves: Option<Spanned<String>>,
    name: String,
    what_for: String,
    phone: Option<Spanned<String>>,
    phone_abroad: Option<Spanned<String>>,
    #[serde(default)]
    answering: Vec<RawAnswering>,
    url: Option<Spanned<String>>,
    seen: Spanned<String>,
    source: Spanned<String>,
    checked_on: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAnswering {
    #[serde(default)]
    languages: Vec<Spanned<String>>,
    days: Option<Spanned<String>>,
    from: Option<Spanned<String>>,
    until: Option<Spanned<String>>,
}

/// Reads the list.
pub(super) fn parse(file: &str, text: &str) -> Result<(LookFor, Vec<Office>), Vec<ListError>> {
    let mut page = Page::new(file, text);
    let Some(raw) = page.read::<RawList>() else { return Err(page.errors) };
    let offices = raw.office.into_iter().filter_map(|office| office.read(&raw.tongues, &mut page)).collect();
    if page.errors.is_empty() { Ok((raw.look_for, offices)) } else { Err(page.errors) }
}

impl RawOffice {
    fn read(self, tongues: &BTreeMap<String, String>, page: &mut Page<'_>) -> Option<Office> {
        let ends = self.ends.iter().map(|end| page.take("ends", end, Ends::parse)).collect::<Option<Vec<Ends>>>();
        let answering = self.answering.iter().map(|raw| raw.read(tongues, page)).collect::<Option<Vec<Answering>>>();
        Some(Office {
            country: page.take("country", &self.country, Country::parse)?,
            ends: ends?,
            kind: page.take("kind", &self.kind, Kind::parse)?,
            serves: given(page, "serves", self.serves.as_ref(), Country::parse)?,
            name: self.name,
            what_for: self.what_for,
            phone: given(page, "phone", self.phone.as_ref(), dialled)?,
            phone_abroad: given(page, "phone_abroad", self.phone_abroad.as_ref(), dialled)?,
            answering: answering?,
            url: given(page, "url", self.url.as_ref(), address)?,
            seen: page.take("seen", &self.seen, Seen::parse)?,
            source: page.take("source", &self.source, address)?,
            checked_on: page.take("checked_on", &self.checked_on, day)?,
        })
    }
}

impl RawAnswering {
    fn read(&self, tongues: &BTreeMap<String, String>, page: &mut Page<'_>) -> Option<Answering> {
        let tongue = |code: &str| match tongues.get(code) {
            Some(name) => Ok(Tongue { code: code.to_owned(), name: name.clone() }),
            None => Err(CodeError::new("a language of [tongues]: add it there with the name that it calls itself", code)),
        };
        let tongues = self.languages.iter().map(|code| page.take("languages", code, tongue)).collect::<Option<Vec<_>>>();
        let hours = match (&self.days, &self.from, &self.until) {
            (Some(days), Some(from), Some(until)) => {
                Some(Hours { days: page.take("days", days, Days::parse)?, from: page.take("from", from, clock)?, until: page.take("until", until, clock)? })
            }
            (None, None, None) => None,
            (Some(one), ..) | (None, Some(one), _) | (None, None, Some(one)) => {
                page.say(one.span().start, "answering", "days, from and until go together: give all three, or none where no source says them".into());
                return None;
            }
        };
        Some(Answering { tongues: tongues?, hours })
    }
}

/// What may be absent; `None` only after a mistake.
fn given<T, E: std::fmt::Display>(page: &mut Page<'_>, key: &str, text: Option<&Spanned<String>>, read: impl Fn(&str) -> Result<T, E>) -> Option<Option<T>> {
    text.map_or(Some(None), |text| page.take(key, text, read).map(Some))
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

fn clock(text: &str) -> Result<String, CodeError> {
    let time = NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| CodeError::new("a time such as 08:30; day and night is 00:00 until 00:00", text))?;
    Ok(time.format("%H:%M").to_string())
}

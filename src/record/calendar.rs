//! Which day of ours is a day of another calendar, and the other way round? By published tables; outside of them the day is not known, and
//! never guessed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::{Hijri, Iso};

use super::code::codes;

codes! {
    /// The calendar in which the dates of a column are written.
    Calendar, "one of gregorian buddhist bikram-sambat hijri":
    /// Ours.
    Gregorian = "gregorian",
    /// Years of the Buddhist era as Thailand counts them since 1941: 543 more than ours, with our months and days.
    Buddhist = "buddhist",
    /// The calendar of Nepal, by the table in `seeds/calendars`.
    BikramSambat = "bikram-sambat",
    /// The civil calendar of Saudi Arabia (Umm al-Qura).
    Hijri = "hijri",
}

/// Years between ours and those of the Buddhist era.
const BUDDHIST: i32 = 543;

/// Thailand began its years in April before 1941, so that the months of older years are not ours.
const BUDDHIST_FIRST: i32 = 2484;

/// The Umm al-Qura calendar as its authority published it: 1 Muharram 1300 to the end of 1600.
const HIJRI: std::ops::RangeInclusive<i32> = 1300..=1600;

/// The first day of each year of Bikram Sambat that the table holds, and the lengths of its months.
static BIKRAM: LazyLock<BTreeMap<i32, (NaiveDate, Vec<u32>)>> = LazyLock::new(|| {
    let mut first = NaiveDate::from_ymd_opt(1937, 4, 13).unwrap_or_default();
    let mut years = BTreeMap::new();
    for line in include_str!("../../seeds/calendars/bikram_sambat.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut numbers = line.split(' ').filter_map(|number| number.parse::<u32>().ok());
        let Some(year) = numbers.next().and_then(|year| i32::try_from(year).ok()) else { continue };
        let months: Vec<u32> = numbers.collect();
        let next = first + Days::new(months.iter().map(|days| u64::from(*days)).sum());
        years.insert(year, (std::mem::replace(&mut first, next), months));
    }
    years
});

impl Calendar {
    /// The day of a year, month and day of this calendar.
    ///
    /// # Errors
    /// Why not, where there is no such day or none is known.
    pub fn day(self, year: i32, month: u32, day: u32) -> Result<NaiveDate, String> {
        match self {
            Self::Gregorian => gregorian(year, month, day),
            Self::Buddhist if year < BUDDHIST_FIRST => Err(format!("years before {BUDDHIST_FIRST} of the Buddhist era had other months")),
            Self::Buddhist => gregorian(year - BUDDHIST, month, day),
            Self::BikramSambat => bikram(year, month, day),
            Self::Hijri => hijri(year, month, day),
        }
    }

    /// Year, month and day of this calendar on a day of ours; `None` outside of its tables.
    #[must_use]
    pub fn of(self, day: NaiveDate) -> Option<(i32, u32, u32)> {
        match self {
            Self::Gregorian => Some((day.year(), day.month(), day.day())),
            Self::Buddhist => Some((day.year() + BUDDHIST, day.month(), day.day())).filter(|(year, _, _)| BUDDHIST_FIRST <= *year),
            Self::BikramSambat => bikram_of(day),
            Self::Hijri => hijri_of(day),
        }
    }
}

fn bikram_of(day: NaiveDate) -> Option<(i32, u32, u32)> {
    let (year, (first, months)) = BIKRAM.iter().rev().find(|(_, (first, _))| *first <= day).filter(|(_, (_, months))| months.len() == 12)?;
    let mut left = u32::try_from((day - *first).num_days()).ok()?;
    for (month, length) in (1..).zip(months) {
        if left < *length {
            return Some((*year, month, left + 1));
        }
        left -= length;
    }
    None
}

fn hijri_of(day: NaiveDate) -> Option<(i32, u32, u32)> {
    let ours = Date::try_new_iso(day.year(), u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()?;
    let theirs = ours.to_calendar(Hijri::new_umm_al_qura());
    let year = theirs.era_year().year;
    HIJRI.contains(&year).then(|| (year, u32::from(theirs.month().ordinal), u32::from(theirs.day_of_month().0)))
}

fn gregorian(year: i32, month: u32, day: u32) -> Result<NaiveDate, String> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| "there is no such day in the calendar".to_owned())
}

fn bikram(year: i32, month: u32, day: u32) -> Result<NaiveDate, String> {
    let (Some(from), Some(to)) = (BIKRAM.keys().next(), BIKRAM.keys().next_back()) else { return Err("the table of Bikram Sambat is empty".to_owned()) };
    let Some((first, months)) = BIKRAM.get(&year) else { return Err(format!("the table of Bikram Sambat goes from {from} to {to}")) };
    if months.len() != 12 {
        return Err(format!("published tables differ on the months of {year} of Bikram Sambat"));
    }
    let nth = (month as usize).checked_sub(1).filter(|nth| *nth < months.len());
    let Some(nth) = nth.filter(|nth| (1..=months[*nth]).contains(&day)) else { return Err(format!("there is no such day in {year} of Bikram Sambat")) };
    let before = months.iter().take(nth).sum::<u32>() + day - 1;
    first.checked_add_days(Days::new(u64::from(before))).ok_or_else(|| "there is no such day in the calendar".to_owned())
}

fn hijri(year: i32, month: u32, day: u32) -> Result<NaiveDate, String> {
    if !HIJRI.contains(&year) {
        return Err(format!("the Umm al-Qura calendar is known from {} to {} alone", HIJRI.start(), HIJRI.end()));
    }
    let no_day = || format!("there is no such day in {year} of the Umm al-Qura calendar");
    let (month, day) = (u8::try_from(month).map_err(|_| no_day())?, u8::try_from(day).map_err(|_| no_day())?);
    let ours = Date::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura()).map_err(|_| no_day())?.to_calendar(Iso);
    NaiveDate::from_ymd_opt(ours.era_year().year, u32::from(ours.month().ordinal), u32::from(ours.day_of_month().0)).ok_or_else(no_day)
}

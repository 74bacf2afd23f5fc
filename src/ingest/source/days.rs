//! Which day does a cell mean, written as the description says? A form, a calendar, the words of its months and its digits.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::digits::{is_native, plain};
use crate::record::calendar::Calendar;
use crate::record::code::Code as _;

/// How the days of a column are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DayForm {
    /// `year`, or formats with `%Y %m %d %B` and what stands between them; the first that fits counts.
    pub formats: Vec<String>,
    /// The calendar.
    pub calendar: Calendar,
    /// Whether digits of other scripts are meant as digits.
    pub native: bool,
}

/// The months by their words, in small letters.
pub(super) type Months = BTreeMap<String, u32>;

/// What a form reads: a year, a month and a day.
#[derive(Debug, Clone, Copy, Default)]
struct Parts {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
}

impl DayForm {
    /// The day of a cell, or why there is none.
    pub fn read(&self, cell: &str, months: &Months) -> Result<NaiveDate, String> {
        let cell = if self.native { plain(cell) } else { cell.to_owned() };
        let mut days = Vec::new();
        let mut why = None;
        for format in &self.formats {
            match self.by(format, cell.trim(), months) {
                Some(Ok(day)) => days.push(day),
                Some(Err(reason)) => why = why.or(Some(reason)),
                None => {}
            }
        }
        days.dedup();
        match days.as_slice() {
            [day] => Ok(*day),
            [] => Err(why.unwrap_or_else(|| self.not_so_written(&cell))),
            [one, other, ..] => Err(format!("this is {one} by one format of the description and {other} by another")),
        }
    }

    fn not_so_written(&self, cell: &str) -> String {
        let written = self.formats.join(" or ");
        if !self.native && is_native(cell) {
            return format!("this is no day written as {written}: its digits are of another script, and the description does not say that they may be");
        }
        format!("this is no day written as {written}")
    }

    /// `None` where the cell is not so written.
    fn by(&self, format: &str, cell: &str, months: &Months) -> Option<Result<NaiveDate, String>> {
        if format == "year" {
            let year = Some(cell).filter(|cell| cell.len() == 4).and_then(whole)?;
            return Some(self.last_day(i32::try_from(year).ok()?));
        }
        if self.calendar == Calendar::Gregorian
            && let Ok(day) = NaiveDate::parse_from_str(cell, format)
        {
            return Some(Ok(day));
        }
        let Parts { year, month, day } = parts(format, cell, months)?;
        Some(self.calendar.day(year?, month?, day?))
    }

    /// The last day that a year alone can mean.
    fn last_day(&self, year: i32) -> Result<NaiveDate, String> {
        let last = (28..=32).rev().find_map(|day| self.calendar.day(year, 12, day).ok());
        last.filter(|day| (1900..2200).contains(&day.year()))
            .ok_or_else(|| format!("no register can mean the year {year} of the calendar {}", self.calendar.as_str()))
    }
}

/// Whether a format can be read in any calendar: a year, a month and a day, each once, and nothing else after `%`.
pub(super) fn is_plain_format(format: &str) -> bool {
    let mut after = format.split('%').skip(1).map(|part| part.chars().next());
    let mut seen: Vec<char> = after.by_ref().flatten().map(|c| if c == 'B' || c == 'b' { 'm' } else { c }).collect();
    seen.sort_unstable();
    seen == ['Y', 'd', 'm']
}

/// Reads a cell along a format; what stands between the parts must stand there, where spaces may be more than one.
fn parts(format: &str, cell: &str, months: &Months) -> Option<Parts> {
    let (mut found, mut rest) = (Parts::default(), cell);
    let mut format = format.chars();
    while let Some(c) = format.next() {
        if c.is_whitespace() {
            rest = rest.trim_start();
            continue;
        }
        if c != '%' {
            rest = rest.strip_prefix(c)?;
            continue;
        }
        rest = match format.next()? {
            'Y' => taken(rest, 4, 4, |number| found.year = i32::try_from(number).ok())?,
            'm' => taken(rest, 1, 2, |number| found.month = Some(number))?,
            'd' => taken(rest, 1, 2, |number| found.day = Some(number))?,
            'B' | 'b' => {
                let (month, after) = named(rest, months)?;
                found.month = Some(month);
                after
            }
            _ => return None,
        };
    }
    rest.trim().is_empty().then_some(found)
}

fn taken(text: &str, least: usize, most: usize, keep: impl FnOnce(u32)) -> Option<&str> {
    let digits = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits)?;
    if digits < least {
        return None;
    }
    keep(whole(number)?);
    Some(rest)
}

fn whole(digits: &str) -> Option<u32> {
    Some(digits).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit())).and_then(|digits| digits.parse().ok())
}

/// The longest word of a month with which the text begins.
fn named<'t>(text: &'t str, months: &Months) -> Option<(u32, &'t str)> {
    let fits = |word: &String| text.get(..word.len()).is_some_and(|start| start.to_lowercase() == *word);
    let lower = months.iter().filter(|(word, _)| fits(word)).max_by_key(|(word, _)| word.len());
    lower.and_then(|(word, month)| Some((*month, text.get(word.len()..)?)))
}

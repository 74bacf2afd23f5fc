//! How does a reader write a day? Day, name of the month, year; beside it in brackets the same day in the calendar of the reader's country.
//!
//! Thailand and Laos count the years of the Buddhist era, Nepal lives by Bikram Sambat, readers of Arabic and Urdu know the Hijri calendar.
//! A day outside of the tables of such a calendar stands alone: it is never guessed.

use chrono::{Datelike, NaiveDate};
use fluent_bundle::FluentArgs;
use minijinja::HtmlEscape;
use minijinja::value::Value;

use super::catalogue::Tongue;
use super::figures;
use crate::record::calendar::Calendar;
use crate::web::lang::Lang;

/// Letters of a day that fit on one line of a small phone, large as days stand there: a Burmese day is longer, and breaks at its spaces.
const ONE_LINE: usize = 24;

/// The calendar that stands in brackets, and how its days and months are named in the files.
const fn beside(lang: Lang) -> Option<(Calendar, &'static str, &'static str)> {
    match lang {
        Lang::Th | Lang::Lo => Some((Calendar::Buddhist, "day-buddhist", "month")),
        Lang::Ne => Some((Calendar::BikramSambat, "day-bikram", "bikram-month")),
        Lang::Ur | Lang::Ar => Some((Calendar::Hijri, "day-hijri", "hijri-month")),
        Lang::En | Lang::Id | Lang::Fil | Lang::Vi | Lang::Km | Lang::My | Lang::Ms | Lang::Bn | Lang::Hi | Lang::Ta | Lang::Si => None,
    }
}

/// `24 March 2026`, as the language writes it.
#[must_use]
pub fn words(tongue: &Tongue, day: NaiveDate) -> String {
    let ours = said(tongue, ("day", "month"), (day.year(), day.month(), day.day()));
    let theirs = beside(tongue.lang).and_then(|(calendar, form, months)| Some(said(tongue, (form, months), calendar.of(day)?)));
    let Some(theirs) = theirs else { return ours };
    let mut facts = FluentArgs::new();
    facts.set("day", ours.clone());
    facts.set("beside", theirs);
    tongue.say("day-beside", &facts).map_or(ours, whole)
}

/// The day as an element that programs can read too.
#[must_use]
pub fn element(tongue: &Tongue, day: NaiveDate) -> Value {
    // A day stays on one line where it fits; what stands in brackets beside it may break.
    let words = words(tongue, day);
    let (ours, theirs) = words.split_at(words.find(" (").unwrap_or(words.len()));
    let ours = if ours.chars().count() > ONE_LINE { ours.to_owned() } else { ours.replace(' ', "\u{a0}") };
    let words = format!("{ours}{theirs}");
    Value::from_safe_string(format!("<time datetime=\"{day}\">{}</time>", HtmlEscape(&words)))
}

fn said(tongue: &Tongue, (form, months): (&str, &str), (year, month, day): (i32, u32, u32)) -> String {
    let (figures, mut facts) = (figures::of(tongue.lang), FluentArgs::new());
    facts.set("day", figures.digits(&day.to_string()));
    facts.set("month", tongue.word(&format!("{months}-{month}")));
    facts.set("year", figures.digits(&year.to_string()));
    tongue.say(form, &facts).map_or_else(|_| format!("{year:04}-{month:02}-{day:02}"), whole)
}

/// Without the marks that set facts apart (FSI, PDI): a day of nothing but set-apart pieces has no direction of its own, and would run from
/// left to right within a sentence that runs the other way (Unicode Bidirectional Algorithm, rule P2).
fn whole(mut day: String) -> String {
    day.retain(|c| !matches!(c, '\u{2068}' | '\u{2069}'));
    day
}

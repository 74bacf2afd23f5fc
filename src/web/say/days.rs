//! How does a reader write a day? Day, name of the month, year.

use chrono::{Datelike, NaiveDate};
use fluent_bundle::FluentArgs;
use minijinja::value::Value;

use super::catalogue::Tongue;
use super::figures;

/// `24 March 2026`, as the language writes it.
#[must_use]
pub fn words(tongue: &Tongue, day: NaiveDate) -> String {
    let month = tongue.word(&format!("month-{}", day.month()));
    let mut facts = FluentArgs::new();
    let figures = figures::of(tongue.lang);
    facts.set("day", figures.digits(&day.day().to_string()));
    facts.set("month", month);
    facts.set("year", figures.digits(&day.year().to_string()));
    tongue.say("day", &facts).unwrap_or_else(|_| day.to_string())
}

/// The day as an element that programs can read too.
#[must_use]
pub fn element(tongue: &Tongue, day: NaiveDate) -> Value {
    Value::from_safe_string(format!("<time datetime=\"{day}\">{}</time>", minijinja::HtmlEscape(&words(tongue, day).replace(' ', "\u{a0}"))))
}

//! How is a scheme of `seeds/sanctions/` read, with every mistake told at once?

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::{AppealPath, Consequence, Offence, Scheme, Schemes, Sureness, Threshold, Unit, Window};
use crate::record::code::{Code, CodeError};
use crate::rules::list::{ListError, Page};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScheme {
    id: Spanned<String>,
    title: String,
    jurisdiction: String,
    standing: Spanned<String>,
    unit: Spanned<String>,
    window: Spanned<String>,
    #[serde(default)]
    ended: bool,
    citation: Spanned<String>,
    urls: Vec<String>,
    offence: Vec<RawOffence>,
    #[serde(default)]
    threshold: Vec<RawThreshold>,
    appeal: Option<RawAppeal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffence {
    id: Spanned<String>,
    words: String,
    weight: Option<u32>,
    consequence: Option<Spanned<String>>,
    months: Option<Spanned<[u32; 2]>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawThreshold {
    at: Spanned<u32>,
    name: Option<String>,
    consequence: Option<Spanned<String>>,
    #[serde(default)]
    may: bool,
    words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAppeal {
    to: String,
    days: u32,
    holds: bool,
}

/// Reads schemes: file and text each.
///
/// # Errors
/// Every mistake, with file, line, key and what to do.
pub fn parse(texts: &[(String, String)]) -> Result<Schemes, Vec<ListError>> {
    let (mut schemes, mut errors) = (Schemes::default(), Vec::new());
    for (file, text) in texts {
        let mut page = Page::new(file, text);
        let Some(raw) = page.read::<RawScheme>() else {
            errors.append(&mut page.errors);
            continue;
        };
        let (id, at) = (raw.id.get_ref().clone(), raw.id.span().start);
        if let Some(scheme) = raw.read(&mut page)
            && schemes.0.insert(id.clone(), scheme).is_some()
        {
            page.say(at, "id", format!("another file has a scheme {id:?}: give it another name"));
        }
        errors.append(&mut page.errors);
    }
    if errors.is_empty() { Ok(schemes) } else { Err(errors) }
}

impl RawScheme {
    fn read(self, page: &mut Page<'_>) -> Option<Scheme> {
        let Self { id, title, jurisdiction, standing, unit, window, ended, citation, urls, offence, threshold, appeal } = self;
        let standing = page.take("standing", &standing, Sureness::parse);
        let unit = page.take("unit", &unit, Unit::parse);
        let window = page.take("window", &window, window_of);
        if citation.get_ref().trim().is_empty() {
            page.say(citation.span().start, "citation", "is empty: write where the scheme is written".to_owned());
        }
        told_apart(&offence, page);
        if threshold.windows(2).any(|two| two[1].at.get_ref() <= two[0].at.get_ref()) {
            page.say(threshold[0].at.span().start, "at", "the thresholds do not rise: write them from the least".to_owned());
        }
        let offences = offence.into_iter().map(|raw| raw.read(page)).collect();
        let thresholds = threshold.into_iter().map(|raw| raw.read(page)).collect();
        let appeal = appeal.map(|RawAppeal { to, days, holds }| AppealPath { to, days, holds });
        let (id, citation) = (id.into_inner(), citation.into_inner());
        Some(Scheme { id, title, jurisdiction, standing: standing?, unit: unit?, window: window?, ended, citation, urls, offences, thresholds, appeal })
    }
}

impl RawOffence {
    fn read(self, page: &mut Page<'_>) -> Offence {
        let Self { id, words, weight, consequence, months } = self;
        let consequence = consequence.and_then(|text| page.take("consequence", &text, Consequence::parse));
        if let Some(range) = months.as_ref().filter(|range| range.get_ref()[1] < range.get_ref()[0]) {
            page.say(range.span().start, "months", "ends before it begins: write the less first".to_owned());
        }
        Offence { id: id.into_inner(), words, weight, consequence, months: months.map(|range| (range.get_ref()[0], range.get_ref()[1])) }
    }
}

impl RawThreshold {
    fn read(self, page: &mut Page<'_>) -> Threshold {
        let Self { at, name, consequence, may, words } = self;
        let consequence = consequence.and_then(|text| page.take("consequence", &text, Consequence::parse));
        Threshold { at: at.into_inner(), name, consequence, may, words }
    }
}

fn told_apart(offences: &[RawOffence], page: &mut Page<'_>) {
    let mut seen = BTreeSet::new();
    for RawOffence { id, .. } in offences {
        if !seen.insert(id.get_ref()) {
            page.say(id.span().start, "id", format!("the offence {} stands twice: keep one", id.get_ref()));
        }
    }
}

fn window_of(text: &str) -> Result<Window, CodeError> {
    match text {
        "never" => Ok(Window::Never),
        "inspection" => Ok(Window::Inspection),
        "unknown" => Ok(Window::Unknown),
        _ => {
            let months = text.strip_suffix(" months").and_then(|number| number.parse().ok()).filter(|months| (1..=1200).contains(months));
            months.map(Window::Months).ok_or_else(|| CodeError::new("one of never inspection unknown, or a span such as \"24 months\"", text))
        }
    }
}

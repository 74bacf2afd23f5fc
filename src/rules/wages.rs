//! When is pay due, what may be taken out of it, how is a month's wage divided into days, and which interest is owed on what comes late?
//! Read from `seeds/lists/wages.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use compact_str::CompactString;
use rust_decimal::Decimal;
use serde::Deserialize;
use toml::Spanned;

use super::list::{ListError, Page};
use super::norm::Side;
use super::scope::{Corridor, Scope};
use crate::record::code::{Code as _, CodeError};
use crate::record::id::Key;
use crate::record::money::parse_number;
use crate::record::period::parse_day;
use crate::record::place::{Country, Occupation};
use crate::record::placement::Placement;

/// The norms on wages, with the grounds of deductions. An empty list knows nothing.
#[derive(Debug, Clone, Default)]
pub struct WageLaw {
    norms: Vec<WageNorm>,
    grounds: BTreeMap<Key, CompactString>,
}

/// One norm on wages.
#[derive(Debug, Clone)]
pub struct WageNorm {
    /// Its name in findings.
    pub id: Arc<str>,
    /// Which end of the corridor makes it.
    pub side: Side,
    /// From where to where.
    pub corridor: Corridor,
    /// For whom.
    pub scope: Scope,
    /// First day, where known.
    pub from: Option<NaiveDate>,
    /// First day on which it no longer holds, where an end is known.
    pub until: Option<NaiveDate>,
    /// Where it is written.
    pub citation: Arc<str>,
    /// What published it, where known.
    pub published: Option<String>,
    /// The address read.
    pub source: String,
    /// What it says, in our own words.
    pub says: String,
    /// Days after the end of a pay period until pay is due.
    pub due_days: Option<u32>,
    /// What it says of deductions.
    pub deductions: Option<Deductions>,
    /// How a month's wage is divided into days: `26`, `30` or `calendar`.
    pub divisor: Option<CompactString>,
    /// Simple interest on late pay, in percent a year.
    pub interest_percent: Option<Decimal>,
}

/// What may be taken out of pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deductions {
    /// On these grounds, by their codes, and on no other.
    pub permits: BTreeSet<CompactString>,
    /// The part (0.5 for half) of a period's pay that all of them may reach.
    pub most: Option<Decimal>,
}

impl WageNorm {
    /// Whether it binds: its first day, its publication and a source are known, and it is no benchmark.
    #[must_use]
    pub fn binds(&self) -> bool {
        self.side != Side::Benchmark && self.from.is_some() && self.published.is_some() && !self.source.is_empty()
    }

    fn reaches(&self, p: &Placement, on: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= on) && self.until.is_none_or(|until| on < until) && self.corridor.reaches(p) && self.scope.reaches(p)
    }

    fn rank(&self) -> (bool, bool) {
        (self.side != Side::Benchmark, self.binds())
    }
}

impl WageLaw {
    /// Reads the list. `file` names it in errors.
    ///
    /// # Errors
    /// Every mistake at once, each with file, line, key and what to do.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<ListError>> {
        let mut page = Page::new(file, text);
        let Some(raw) = page.read::<RawList>() else {
            return Err(page.errors);
        };
        let mut grounds = BTreeMap::new();
        for (code, words) in &raw.grounds {
            for word in words {
                if grounds.insert(Key::of(word.as_ref()), code.clone()).is_some() {
                    page.say(word.span().start, "grounds", format!("{:?} stands twice: keep it under one ground", word.as_ref()));
                }
            }
        }
        let codes: BTreeSet<&CompactString> = raw.grounds.keys().collect();
        let norms = raw.norm.into_iter().filter_map(|norm| norm.read(&codes, &mut page)).collect();
        if page.errors.is_empty() { Ok(Self { norms, grounds }) } else { Err(page.errors) }
    }

    /// Every norm, in the order of the list.
    #[must_use]
    pub fn norms(&self) -> &[WageNorm] {
        &self.norms
    }

    /// The words for each ground, by their comparable form.
    #[must_use]
    pub const fn grounds(&self) -> &BTreeMap<Key, CompactString> {
        &self.grounds
    }

    /// The norm that says something of a placement on a day: one that binds, else one of a country, else a benchmark; the first of equals.
    #[must_use]
    pub fn saying<T>(&self, p: &Placement, on: NaiveDate, what: impl Fn(&WageNorm) -> Option<T>) -> Option<(&WageNorm, T)> {
        let says = self.norms.iter().filter(|norm| norm.reaches(p, on)).filter_map(|norm| Some((norm, what(norm)?)));
        says.fold(None, |best: Option<(&WageNorm, T)>, next| match best {
            Some(best) if next.0.rank() <= best.0.rank() => Some(best),
            Some(_) | None => Some(next),
        })
    }

    /// The ground that words of a paper mean, if the list has them.
    #[must_use]
    pub fn ground(&self, words: &str) -> Option<&str> {
        self.grounds.get(&Key::of(words)).map(CompactString::as_str)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    grounds: BTreeMap<CompactString, Vec<Spanned<String>>>,
    norm: Vec<RawNorm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNorm {
    id: String,
    side: Spanned<String>,
    #[serde(default)]
    origins: Vec<Spanned<String>>,
    #[serde(default)]
    destinations: Vec<Spanned<String>>,
    #[serde(default)]
    occupations: Vec<Spanned<String>>,
    from: Option<Spanned<String>>,
    until: Option<Spanned<String>>,
    citation: String,
    published: Option<String>,
    source: String,
    says: String,
    due_days: Option<u32>,
    permits: Option<Vec<Spanned<CompactString>>>,
    most_percent: Option<Spanned<String>>,
    divisor: Option<Spanned<String>>,
    interest_percent: Option<Spanned<String>>,
}

impl RawNorm {
    fn read(self, grounds: &BTreeSet<&CompactString>, page: &mut Page<'_>) -> Option<WageNorm> {
        let day = |text: &str| parse_day(text).ok_or_else(|| CodeError::new("a day such as 2024-03-01", text));
        let side = page.take("side", &self.side, Side::parse);
        let origins = self.origins.iter().filter_map(|c| page.take("origins", c, Country::parse)).collect();
        let destinations = self.destinations.iter().filter_map(|c| page.take("destinations", c, Country::parse)).collect();
        let occupations = self.occupations.iter().filter_map(|o| page.take("occupations", o, Occupation::parse)).collect();
        let from = self.from.as_ref().and_then(|text| page.take("from", text, day));
        let until = self.until.as_ref().and_then(|text| page.take("until", text, day));
        let most = self.most_percent.as_ref().and_then(|text| page.take("most_percent", text, parse_number)).map(|most| most / Decimal::ONE_HUNDRED);
        let permits = self.permits.map(|codes| codes.iter().filter_map(|code| known(code, grounds, page)).collect());
        let divisor = self.divisor.as_ref().and_then(|text| page.take("divisor", text, divisor));
        let interest_percent = self.interest_percent.as_ref().and_then(|text| page.take("interest_percent", text, parse_number));
        Some(WageNorm {
            id: self.id.into(),
            side: side?,
            corridor: Corridor { origins, destinations, ..Corridor::default() },
            scope: Scope { occupations, ..Scope::default() },
            from,
            until,
            citation: self.citation.into(),
            published: self.published,
            source: self.source,
            says: self.says,
            due_days: self.due_days,
            deductions: permits.map(|permits| Deductions { permits, most }),
            divisor,
            interest_percent,
        })
    }
}

fn known(code: &Spanned<CompactString>, grounds: &BTreeSet<&CompactString>, page: &mut Page<'_>) -> Option<CompactString> {
    if grounds.contains(code.as_ref()) {
        return Some(code.as_ref().clone());
    }
    page.say(code.span().start, "permits", format!("{} is no ground: add it to [grounds], or write one of them", code.as_ref()));
    None
}

fn divisor(text: &str) -> Result<CompactString, CodeError> {
    if ["26", "30", "calendar"].contains(&text) { Ok(text.into()) } else { Err(CodeError::new("one of 26 30 calendar", text)) }
}

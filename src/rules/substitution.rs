//! Which norms forbid a change of the contract, or the keeping of documents? Read from `seeds/lists/substitution.toml`.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use super::list::{ListError, Page};
use super::norm::Side;
use super::scope::{Corridor, Scope};
use crate::record::code::{Code as _, CodeError};
use crate::record::finding::Indicator;
use crate::record::period::parse_day;
use crate::record::place::{Country, Occupation};
use crate::record::placement::Placement;

/// The norms, in the order of the list.
#[derive(Debug, Clone, Default)]
pub struct Prohibitions(Vec<Prohibition>);

/// One norm that forbids what a contract indicator looks for.
#[derive(Debug, Clone)]
pub struct Prohibition {
    /// Its name in findings.
    pub id: Arc<str>,
    /// Which end of the corridor makes it.
    pub side: Side,
    /// From where to where.
    pub corridor: Corridor,
    /// For whom.
    pub scope: Scope,
    /// What it forbids.
    pub forbids: Vec<Indicator>,
    /// Whether it protects only a contract that an authority approved.
    pub needs_approved: bool,
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
}

/// The question put to the norms.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The placement.
    pub placement: &'a Placement,
    /// The indicator that found something.
    pub code: Indicator,
    /// Day of the change.
    pub on: NaiveDate,
    /// Whether an authority had approved the contract.
    pub approved: bool,
}

impl Prohibition {
    /// Whether it binds: its first day, its publication and a source are known, and it is no benchmark.
    #[must_use]
    pub fn binds(&self) -> bool {
        self.side != Side::Benchmark && self.from.is_some() && self.published.is_some() && !self.source.is_empty()
    }

    fn reaches(&self, asked: &Asked<'_>) -> bool {
        self.forbids.contains(&asked.code)
            && (asked.approved || !self.needs_approved)
            && self.from.is_none_or(|from| from <= asked.on)
            && self.until.is_none_or(|until| asked.on < until)
            && self.corridor.reaches(asked.placement)
            && self.scope.reaches(asked.placement)
    }
}

impl Prohibitions {
    /// Reads the list. `file` names it in errors.
    ///
    /// # Errors
    /// Every mistake at once, each with file, line, key and what to do.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<ListError>> {
        let mut page = Page::new(file, text);
        let Some(raw) = page.read::<RawList>() else {
            return Err(page.errors);
        };
        let norms = raw.norm.into_iter().filter_map(|norm| norm.read(&mut page)).collect();
        if page.errors.is_empty() { Ok(Self(norms)) } else { Err(page.errors) }
    }

    /// Every norm.
    #[must_use]
    pub fn all(&self) -> &[Prohibition] {
        &self.0
    }

    /// The first norm that binds, else the first that reaches the placement at all.
    #[must_use]
    pub fn forbidding(&self, asked: &Asked<'_>) -> Option<&Prohibition> {
        let reaching = || self.0.iter().filter(|norm| norm.reaches(asked));
        reaching().find(|norm| norm.binds()).or_else(|| reaching().next())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
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
    forbids: Vec<Spanned<String>>,
    #[serde(default)]
    needs_approved: bool,
    from: Option<Spanned<String>>,
    until: Option<Spanned<String>>,
    citation: String,
    published: Option<String>,
    source: String,
    says: String,
}

impl RawNorm {
    fn read(self, page: &mut Page<'_>) -> Option<Prohibition> {
        let day = |text: &str| parse_day(text).ok_or_else(|| CodeError::new("a day such as 2024-03-01", text));
        let side = page.take("side", &self.side, Side::parse);
        let origins = self.origins.iter().filter_map(|c| page.take("origins", c, Country::parse)).collect();
        let destinations = self.destinations.iter().filter_map(|c| page.take("destinations", c, Country::parse)).collect();
        let occupations = self.occupations.iter().filter_map(|o| page.take("occupations", o, Occupation::parse)).collect();
        let forbids = self.forbids.iter().filter_map(|code| page.take("forbids", code, Indicator::parse)).collect();
        let from = self.from.as_ref().and_then(|text| page.take("from", text, day));
        let until = self.until.as_ref().and_then(|text| page.take("until", text, day));
        Some(Prohibition {
            id: self.id.into(),
            side: side?,
            corridor: Corridor { origins, destinations, ..Corridor::default() },
            scope: Scope { occupations, ..Scope::default() },
            forbids,
            needs_approved: self.needs_approved,
            from,
            until,
            citation: self.citation.into(),
            published: self.published,
            source: self.source,
            says: self.says,
        })
    }
}

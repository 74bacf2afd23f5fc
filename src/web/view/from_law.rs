//! How does the rule book become pages? Its list for a corridor and a day, and one norm with its history.

use std::collections::BTreeMap;

use super::law::{ENDED, IN_FORCE, LawGroup, LawView, RuleLine, UNKNOWN};
use super::rule::{RuleView, VersionView};
use super::verdict::Verdict;
use super::words::place_words;
use crate::rules::book::{Answer, InForce, RuleBook};
use crate::rules::norm::{Force, Norm, Side, Version};
use crate::rules::scope::Corridor;
use crate::web::form::{LawForm, LawQuestion};
use chrono::NaiveDate;

/// A version of a norm in sentences, as the rules put it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentences {
    /// What it says.
    pub says: Vec<String>,
    /// Whom and where it reaches.
    pub reach: Vec<String>,
    /// How sure it is.
    pub sure: String,
    /// What is not certain.
    pub doubts: Vec<String>,
}

impl LawView {
    /// The norms of a corridor, by the place that makes them, with whether they hold on the day.
    #[must_use]
    pub fn of(book: &RuleBook, question: &LawQuestion) -> Self {
        let mut by_place: BTreeMap<String, Vec<RuleLine>> = BTreeMap::new();
        for norm in book.norms().iter().filter(|norm| norm.versions.iter().any(|version| goes(&version.corridor, question))) {
            by_place.entry(place_words(&norm.jurisdiction)).or_default().push(line(norm, question.on));
        }
        let shown = by_place.values().map(Vec::len).sum();
        let groups = by_place.into_iter().map(|(place, rules)| LawGroup { place, rules }).collect();
        Self { form: LawForm::default(), on: question.on, groups, shown, total: book.norms().len(), digest: book.digest().to_string(), choices: () }
    }
}

impl RuleView {
    /// One norm; `sentences` puts a version into words.
    #[must_use]
    pub fn of(book: &RuleBook, id: &str, today: NaiveDate, sentences: impl Fn(InForce<'_>) -> Sentences) -> Option<Self> {
        let norm = book.norm(id)?;
        let version = |version| version_view(version, today, sentences(InForce { norm, version }));
        Some(Self {
            id: norm.id.to_string(),
            title: norm.title.clone(),
            place: place_words(&norm.jurisdiction),
            kind: format!("{} {}", capital(force_words(norm.force)), side_words(norm.side)),
            versions: norm.versions.iter().rev().map(version).collect(),
            digest: book.digest().to_string(),
        })
    }
}

fn version_view(version: &Version, today: NaiveDate, sentences: Sentences) -> VersionView {
    let Sentences { says, reach, sure, doubts } = sentences;
    let standing = match (version.from, version.until) {
        (_, Some(until)) if until <= today => ENDED,
        (None, _) => UNKNOWN,
        (Some(from), _) if today < from => NOT_YET,
        (Some(_), _) => IN_FORCE,
    };
    VersionView {
        standing,
        from: version.from,
        last_day: version.until.and_then(|until| until.pred_opt()),
        sentences: says,
        reach,
        citation: version.citation.text.to_string(),
        published: version.citation.published.clone(),
        urls: version.citation.urls.iter().filter(|url| url.starts_with("https://")).cloned().collect(),
        sure,
        doubts,
    }
}

/// It will hold, but does not yet.
const NOT_YET: Verdict = Verdict::new("not-yet", "Not in force yet", super::verdict::Tone::Caution);

fn line(norm: &Norm, on: NaiveDate) -> RuleLine {
    let standing = match norm.on(on) {
        Answer::InForce(_) => IN_FORCE,
        Answer::Ended(_) => ENDED,
        Answer::Unknown => UNKNOWN,
    };
    RuleLine { id: norm.id.to_string(), title: norm.title.clone(), force: force_words(norm.force).to_owned(), standing }
}

/// Whether a corridor may reach somebody who goes this way; an end that was not asked for filters nothing.
fn goes(corridor: &Corridor, question: &LawQuestion) -> bool {
    let origin = question.origin.is_none_or(|origin| corridor.origins.is_empty() || corridor.origins.contains(&origin));
    let destination = question.destination.is_none_or(|destination| {
        let named = corridor.destinations.is_empty() || corridor.destinations.contains(&destination);
        named && !corridor.except_destinations.contains(&destination)
    });
    origin && destination
}

const fn force_words(force: Force) -> &'static str {
    match force {
        Force::Statute => "law",
        Force::Regulation => "regulation",
        Force::Agreement => "agreement between countries",
        Force::Policy => "policy",
        Force::Benchmark => "standard without force of law",
    }
}

const fn side_words(side: Side) -> &'static str {
    match side {
        Side::Origin => "of the country that workers leave",
        Side::Destination => "of the country of work",
        Side::Agreement => "on both ends",
        Side::Benchmark => "for every country",
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

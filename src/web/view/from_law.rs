//! How does the rule book become pages? Its list for a corridor and a day, and one norm with its history. Model contracts and the norms
//! of the lists have files of their own.

use std::collections::BTreeMap;

use super::law::{ENDED, IN_FORCE, LawGroup, LawView, RuleLine, Subject, UNKNOWN};
use super::matrix::Matrix;
use super::rule::{RuleView, TableView, VersionView};
use super::verdict::Verdict;
use super::words::place_words;
use super::{from_lists, from_models};
use crate::rules::book::{Answer, InForce, RuleBook};
use crate::rules::edition::{fingerprint, not_confirmed_words};
use crate::rules::norm::{Force, Norm, Side};
use crate::rules::scope::Corridor;
use crate::rules::words::table::{Sheet, sheets};
use crate::web::form::{LawForm, LawQuestion};
use crate::web::path;
use crate::web::say::Sentence;
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
        let matrix = Matrix::of(book, question);
        let groups = by_place.into_iter().map(|(place, rules)| LawGroup { place, rules }).collect();
        let (on, total, digest) = (question.on, book.norms().len(), book.digest().to_string());
        let shelves = [from_models::shelf(book, question), from_lists::wages(book, question), from_lists::changes(book, question)];
        let shelves = shelves.into_iter().filter(|shelf| !shelf.lines.is_empty()).collect();
        Self { form: LawForm::default(), on, matrix, groups, shown, total, shelves, digest }
    }
}

impl RuleView {
    /// One norm; `sentences` puts a version into words.
    #[must_use]
    pub fn of(book: &RuleBook, id: &str, today: NaiveDate, sentences: impl Fn(InForce<'_>) -> Sentences) -> Option<Self> {
        let norm = book.norm(id)?;
        let version = |version| version_view(InForce { norm, version }, today, sentences(InForce { norm, version }));
        Some(Self {
            one: false,
            id: norm.id.to_string(),
            subject: Subject::Fees,
            notes: Vec::new(),
            history: Vec::new(),
            unsaid: Vec::new(),
            title: norm.title.clone(),
            place: place_words(&norm.jurisdiction),
            kind: format!("{} {}", capital(force_words(norm.force)), side_words(norm.side)),
            versions: norm.versions.iter().rev().map(version).collect(),
            digest: book.digest().to_string(),
        })
    }
}

impl RuleView {
    /// The same with the versions of one address only; `None` where there is none of that name.
    #[must_use]
    pub fn only(self, version: &str) -> Option<Self> {
        let address = path::version(&self.id, version);
        let versions: Vec<VersionView> = self.versions.into_iter().filter(|held| held.address == address).collect();
        (!versions.is_empty()).then_some(Self { versions, one: true, ..self })
    }
}

fn version_view(law: InForce<'_>, today: NaiveDate, sentences: Sentences) -> VersionView {
    let version = law.version;
    let Sentences { says, reach, sure, doubts } = sentences;
    VersionView {
        address: path::version(&law.norm.id, &version.name()),
        fingerprint: fingerprint(law),
        tables: sheets(version).into_iter().map(TableView::of).collect(),
        terms: Vec::new(),
        not_confirmed: version.not_confirmed_since(today).map(not_confirmed_words),
        standing: standing((version.from, version.until), today),
        from: version.from,
        last_day: version.until.and_then(|until| until.pred_opt()),
        sentences: says,
        reach,
        citation: version.citation.text.to_string(),
        published: version.citation.published.clone(),
        urls: pages_of(&version.citation.urls),
        seen: Some(version.seen.clone()).filter(|seen| !seen.is_empty()),
        check_by: version.check_by,
        sure,
        doubts,
    }
}

impl TableView {
    /// A table of the rule book.
    #[must_use]
    pub fn of(sheet: Sheet) -> Self {
        let Sheet { caption, columns, rows } = sheet;
        Self { caption, columns, rows }
    }
}

/// Whether what holds from a day to the day before another holds today.
pub(super) fn standing((from, until): (Option<NaiveDate>, Option<NaiveDate>), today: NaiveDate) -> Verdict {
    match (from, until) {
        (_, Some(until)) if until <= today => ENDED,
        (None, _) => UNKNOWN,
        (Some(from), _) if today < from => NOT_YET,
        (Some(_), _) => IN_FORCE,
    }
}

/// Addresses that lead to a page of the web.
pub(super) fn pages_of(urls: &[String]) -> Vec<String> {
    urls.iter().filter(|url| url.starts_with("https://") || url.starts_with("http://")).cloned().collect()
}

/// It will hold, but does not yet.
const NOT_YET: Verdict = Verdict::new("not-yet", Sentence::plain("law-not-yet", "Not in force yet"), super::verdict::Tone::Caution);

fn line(norm: &Norm, on: NaiveDate) -> RuleLine {
    let standing = match norm.on(on) {
        Answer::InForce(_) => IN_FORCE,
        Answer::Ended(_) => ENDED,
        Answer::Unknown => UNKNOWN,
    };
    RuleLine {
        id: norm.id.to_string(),
        title: norm.title.clone(),
        force: force_words(norm.force).to_owned(),
        standing,
        not_confirmed_since: norm.versions.last().and_then(|version| version.not_confirmed_since(on)),
    }
}

/// Whether a corridor may reach somebody who goes this way; an end that was not asked for filters nothing.
pub(super) fn goes(corridor: &Corridor, question: &LawQuestion) -> bool {
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

pub(super) const fn side_words(side: Side) -> &'static str {
    match side {
        Side::Origin => "of the country that workers leave",
        Side::Destination => "of the country of work",
        Side::Agreement => "on both ends",
        Side::Benchmark => "for every country",
    }
}

pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

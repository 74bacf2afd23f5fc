//! How does the rule book become pages? Its list for a corridor and a day, and one norm with its history. Model contracts and the norms
//! of the lists have files of their own.

use std::collections::BTreeMap;

use super::law::{ENDED, IN_FORCE, LawGroup, LawView, RuleLine, Subject, UNKNOWN};
use super::matrix::Matrix;
use super::rule::{RuleView, TableView, VersionView};
use super::verdict::Verdict;
use super::{from_lists, from_models};
use crate::record::said::Said;
use crate::record::words::place_said;
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
        let mut by_place: BTreeMap<String, LawGroup> = BTreeMap::new();
        for norm in book.norms().iter().filter(|norm| norm.versions.iter().any(|version| goes(&version.corridor, question))) {
            let place = place_said(&norm.jurisdiction);
            let group = by_place.entry(place.english()).or_insert_with(|| LawGroup { place: place.into(), rules: Vec::new() });
            group.rules.push(line(norm, question.on));
        }
        let shown = by_place.values().map(|group| group.rules.len()).sum();
        let matrix = Matrix::of(book, question);
        let groups = by_place.into_values().collect();
        let (on, total, digest) = (question.on, book.norms().len(), book.digest().to_string());
        let shelves = [from_models::shelf(book, question), from_lists::wages(book, question), from_lists::changes(book, question)];
        let shelves = shelves.into_iter().filter(|shelf| !shelf.lines.is_empty()).collect();
        Self { form: LawForm::default(), on, matrix, groups, shown, total, shelves, parts: Vec::new(), digest }
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
            place: place_said(&norm.jurisdiction).into(),
            kind: kind_said(force_said(norm.force), norm.side),
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
        not_confirmed: version.not_confirmed_since(today).map(not_confirmed),
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
        force: force_said(norm.force).into(),
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

const fn force_said(force: Force) -> Said {
    match force {
        Force::Statute => Said::plain("law-force-statute", "law"),
        Force::Regulation => Said::plain("law-force-regulation", "regulation"),
        Force::Agreement => Said::plain("law-force-agreement", "agreement between countries"),
        Force::Policy => Said::plain("law-force-policy", "policy"),
        Force::Benchmark => Said::plain("law-force-benchmark", "standard without force of law"),
    }
}

const fn side_said(side: Side) -> Said {
    match side {
        Side::Origin => Said::plain("law-side-origin", "of the country that workers leave"),
        Side::Destination => Said::plain("law-side-destination", "of the country of work"),
        Side::Agreement => Said::plain("law-side-agreement", "on both ends"),
        Side::Benchmark => Said::plain("law-side-benchmark", "for every country"),
    }
}

/// What kind of rule it is, and whose.
pub(super) fn kind_said(kind: Said, side: Side) -> Sentence {
    let side = side_said(side);
    let english = format!("{} {}", capital(kind.english()), side.english());
    Said::new("law-kind", english).with("kind", kind).with("side", side).into()
}

/// That a source should have been read again by a day.
pub(super) fn not_confirmed(since: NaiveDate) -> Sentence {
    Said::new("law-not-confirmed", not_confirmed_words(since)).with("day", since).into()
}

pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

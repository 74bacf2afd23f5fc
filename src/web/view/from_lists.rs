//! How do the norms of the lists become pages: those on paying wages, and those against changed contracts and kept documents?

use chrono::NaiveDate;

use super::from_law::{goes, kind_said, pages_of, standing};
use super::from_models::{ADVISES, BINDS, jobs, place_in_list, way};
use super::law::{Shelf, ShelfLine, Subject};
use super::rule::{RuleView, VersionView};
use super::words::indicator_words;
use crate::record::said::{Fact, Said};
use crate::record::words::{country_said, place_said};
use crate::rules::book::RuleBook;
use crate::rules::edition::{digest_of, name_of};
use crate::rules::norm::Side;
use crate::rules::words::join;
use crate::rules::words::listed::{self, List, Listed};
use crate::web::form::LawQuestion;
use crate::web::path;

/// The norms on paying wages of a corridor.
pub(super) fn wages(book: &RuleBook, question: &LawQuestion) -> Shelf {
    shelf(Subject::Wages, listed::wages(book), question)
}

/// The norms of a corridor against changed contracts and kept documents.
pub(super) fn changes(book: &RuleBook, question: &LawQuestion) -> Shelf {
    shelf(Subject::Changes, listed::prohibitions(book), question)
}

fn shelf<'a>(subject: Subject, norms: impl Iterator<Item = Listed<'a>>, question: &LawQuestion) -> Shelf {
    let mut found: Vec<Listed<'_>> = norms.filter(|norm| goes(norm.corridor, question)).collect();
    found.sort_by_key(|norm| (place_in_list(norm.corridor), norm.citation));
    Shelf::of(subject, found.iter().map(|norm| line(norm, question.on)).collect())
}

fn line(norm: &Listed<'_>, on: NaiveDate) -> ShelfLine {
    ShelfLine {
        id: norm.id.to_string(),
        title: norm.citation.to_string(),
        place: place(norm).english(),
        way: way(norm.corridor),
        weight: Some(if norm.binds { BINDS } else { ADVISES }),
        standing: standing((norm.from, norm.until), on),
        not_confirmed_since: None,
    }
}

/// Whose law it is, in words.
fn place(norm: &Listed<'_>) -> Fact {
    let countries = match norm.side {
        Side::Origin => norm.corridor.origins.clone(),
        Side::Destination => norm.corridor.destinations.clone(),
        Side::Agreement => [norm.corridor.origins.as_slice(), &norm.corridor.destinations].concat(),
        Side::Benchmark => return place_said("INT"),
    };
    Fact::List(countries.iter().map(|country| country_said(*country).into()).collect())
}

impl RuleView {
    /// One norm of a list.
    #[must_use]
    pub fn of_listed(book: &RuleBook, id: &str, today: NaiveDate) -> Option<Self> {
        let norm = listed::listed(book, id)?;
        let (subject, about) = match norm.list {
            List::Wages => (Subject::Wages, Said::plain("law-list-wages", "norm on paying wages")),
            List::Changes => (Subject::Changes, Said::plain("law-list-changes", "norm against changed contracts and kept documents")),
        };
        Some(Self {
            id: id.to_owned(),
            subject,
            title: norm.citation.to_string(),
            place: place(&norm).into(),
            kind: kind_said(about, norm.side),
            notes: Vec::new(),
            history: Vec::new(),
            versions: vec![version(&norm, today)],
            one: false,
            unsaid: Vec::new(),
            digest: book.digest().to_string(),
        })
    }
}

fn version(norm: &Listed<'_>, today: NaiveDate) -> VersionView {
    let held_against = join(norm.forbids.iter().map(|code| indicator_words(*code).to_lowercase()));
    let held_against = (!held_against.is_empty()).then(|| format!("Findings that rest on it: {held_against}."));
    let sentences: Vec<String> = norm.says.iter().cloned().chain(held_against).collect();
    let reach: Vec<String> = [Some(norm.reach()), jobs(&[&norm.scope.occupations]), Some(norm.days())].into_iter().flatten().collect();
    let source = [norm.citation.to_string(), norm.published.unwrap_or_default().to_owned(), norm.source.to_owned(), norm.standing()];
    VersionView {
        address: path::version(norm.id, &name_of(norm.from)),
        fingerprint: digest_of(&[sentences.as_slice(), &reach, &source].concat()),
        standing: standing((norm.from, norm.until), today),
        from: norm.from,
        last_day: norm.until.and_then(|until| until.pred_opt()),
        sentences,
        tables: Vec::new(),
        terms: Vec::new(),
        reach,
        citation: norm.citation.to_string(),
        published: norm.published.map(str::to_owned),
        urls: pages_of(&[norm.source.to_owned()]),
        seen: None,
        check_by: None,
        sure: norm.standing(),
        doubts: Vec::new(),
        not_confirmed: None,
    }
}

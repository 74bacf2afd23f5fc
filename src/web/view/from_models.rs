//! How does a model contract become a page? What holds today first, then what is not known, then what held before; each value by its dates.

use chrono::NaiveDate;

use super::from_law::{capital, goes, kind_said, not_confirmed, pages_of, standing};
use super::law::{ENDED, IN_FORCE, Shelf, ShelfLine, Subject, UNKNOWN};
use super::rule::{AskedView, RuleView, TableView, VersionView};
use super::verdict::Verdict;
use super::words::place_words;
use crate::flow::jobs::JOBS;
use crate::record::agency::ModelForce;
use crate::record::code::Code;
use crate::record::place::{Country, Occupation};
use crate::record::said::{Fact, Said};
use crate::record::words::{country_said, place_said};
use crate::rules::book::RuleBook;
use crate::rules::edition::{name_of, part_fingerprint};
use crate::rules::models::words::{self, PartInWords, in_words, reach, unsaid};
use crate::rules::models::{Model, Part, Weight, table};
use crate::rules::scope::Corridor;
use crate::rules::words::join;
use crate::web::form::LawQuestion;
use crate::web::path;
use crate::web::say::Sentence;

/// It binds.
pub(super) const BINDS: Sentence = Sentence::plain("law-weight-binds", "binds");
/// It only advises.
pub(super) const ADVISES: Sentence = Sentence::plain("law-weight-advises", "only advises");

/// The models of a corridor, by the country of work, then of origin.
pub(super) fn shelf(book: &RuleBook, question: &LawQuestion) -> Shelf {
    let mut found: Vec<&Model> = book.models().all().iter().filter(|model| goes(&model.corridor, question)).collect();
    found.sort_by_key(|model| (place_in_list(&model.corridor), &model.title));
    Shelf::of(Subject::Models, found.into_iter().map(|model| line(model, question.on)).collect())
}

/// By the names of the countries of work, then of origin; what holds for any country comes last.
pub(super) fn place_in_list(corridor: &Corridor) -> [(bool, String); 2] {
    [&corridor.destinations, &corridor.origins].map(|countries| (countries.is_empty(), names(countries)))
}

fn names(countries: &[Country]) -> String {
    join(countries.iter().map(Country::in_sentence))
}

fn line(model: &Model, on: NaiveDate) -> ShelfLine {
    ShelfLine {
        id: model.id.to_string(),
        title: model.title.clone(),
        place: place_words(&model.jurisdiction),
        way: way(&model.corridor),
        weight: weight(model, on),
        standing: on_day(model, on),
        not_confirmed_since: model.parts.iter().filter(|part| part.holds_on(on)).find_map(|part| part.not_confirmed_since(on)),
    }
}

/// For which way something holds, as a line of a list says it.
pub(super) fn way(corridor: &Corridor) -> Sentence {
    let (from, to) = (names(&corridor.origins), names(&corridor.destinations));
    let (origins, destinations) = (said(&corridor.origins), said(&corridor.destinations));
    let way = match (from.is_empty(), to.is_empty()) {
        (true, true) => Said::plain("law-way-anywhere", "work anywhere"),
        (true, false) => Said::new("law-way-to", format!("work in {to}")).with("places", destinations),
        (false, true) => Said::new("law-way-from", format!("workers from {from}")).with("places", origins),
        (false, false) => Said::new("law-way-both", format!("workers from {from} to {to}")).with("origins", origins).with("destinations", destinations),
    };
    way.into()
}

fn said(countries: &[Country]) -> Fact {
    Fact::List(countries.iter().map(|country| country_said(*country).into()).collect())
}

/// A part without a known first day holds, and is known to nobody as in force.
fn on_day(model: &Model, on: NaiveDate) -> Verdict {
    let begun = || model.parts.iter().filter(|part| part.from.is_some_and(|from| from <= on));
    match (begun().any(|part| part.holds_on(on)), begun().next().is_some()) {
        (true, _) => IN_FORCE,
        (false, true) => ENDED,
        (false, false) => UNKNOWN,
    }
}

/// What the parts that hold on a day can carry together.
fn weight(model: &Model, on: NaiveDate) -> Option<Sentence> {
    let held = model.parts.iter().filter(|part| part.holds_on(on));
    let weights: Vec<bool> = held
        .flat_map(|part| part.terms.iter().map(move |(term, _)| part.weight(model, term, on) == Weight::Binds).chain(part.must_say.iter().map(|_| false)))
        .collect();
    match (weights.iter().any(|binds| *binds), weights.iter().all(|binds| *binds)) {
        _ if weights.is_empty() => None,
        (true, true) => Some(BINDS),
        (true, false) => Some(Sentence::plain("law-weight-in-part", "binds in part")),
        (false, _) => Some(ADVISES),
    }
}

impl RuleView {
    /// One model contract.
    #[must_use]
    pub fn of_model(book: &RuleBook, id: &str, today: NaiveDate) -> Option<Self> {
        let model = book.models().model(id)?;
        let mut versions: Vec<VersionView> = model.parts.iter().map(|part| part_view(book, (model, part), today)).collect();
        versions.sort_by_key(|version| (version.standing == ENDED, version.from.is_none(), std::cmp::Reverse(version.from)));
        Some(Self {
            id: model.id.to_string(),
            subject: Subject::Models,
            title: model.title.clone(),
            place: place_said(&model.jurisdiction).into(),
            kind: kind_said(force_said(model.force), model.side),
            notes: model.notes.clone(),
            history: table::history(model, book.terms()).into_iter().map(TableView::of).collect(),
            versions,
            one: false,
            unsaid: unsaid(model, book.models().elements()).iter().map(|sentence| capital(sentence)).collect(),
            digest: book.digest().to_string(),
        })
    }
}

fn part_view(book: &RuleBook, (model, part): (&Model, &Part), today: NaiveDate) -> VersionView {
    let PartInWords { days, asks: _, must_say: _, doubts: _ } = in_words(model, part, book.terms());
    let asked = part.terms.iter().map(|(term, value)| AskedView {
        term: term.as_str(),
        value: value.to_string(),
        binds: words::weight_at_best(model, part, term) == Weight::Binds,
    });
    VersionView {
        address: path::version(&model.id, &name_of(part.from)),
        fingerprint: part_fingerprint(book.terms(), model, part),
        standing: standing((part.from, part.until), today),
        from: part.from,
        last_day: part.until.and_then(|until| until.pred_opt()),
        sentences: Vec::new(),
        tables: table::sheets(model, part, book.terms()).into_iter().map(TableView::of).collect(),
        terms: asked.collect(),
        reach: [Some(reach(model)), jobs(&[&model.scope.occupations, &model.scope.except_occupations]), Some(days)].into_iter().flatten().collect(),
        citation: part.citation.text.to_string(),
        published: part.citation.published.clone(),
        urls: pages_of(&part.citation.urls),
        seen: Some(part.seen.clone()).filter(|seen| !seen.is_empty()),
        check_by: part.check_by,
        sure: words::standing(model, part),
        doubts: part.doubts.clone(),
        not_confirmed: part.not_confirmed_since(today).map(not_confirmed),
    }
}

/// What the numbers of occupations mean, where the list of jobs has them.
pub(super) fn jobs(groups: &[&[Occupation]]) -> Option<String> {
    let known = |job: &Occupation| JOBS.iter().find(|(code, _)| code == job).map(|(code, words)| format!("{code}: {}", words.to_lowercase()));
    let words: Vec<String> = groups.iter().flat_map(|group| group.iter()).filter_map(known).collect();
    (!words.is_empty()).then(|| format!("({}.)", words.join("; ")))
}

const fn force_said(force: ModelForce) -> Said {
    match force {
        ModelForce::Binding => Said::plain("law-model-binding", "binding model contract or least terms"),
        ModelForce::Benchmark => Said::plain("law-model-benchmark", "model without force of law"),
    }
}

//! Is each file one model contract, with a name, a maker and a history? Every mistake is told at once, with its line.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::elements::{self, Element, Elements};
use super::part::{self, RawPart};
use super::{Model, Models, Part, Unsaid};
use crate::record::agency::{ModelDateBasis, ModelForce};
use crate::record::code::Code as _;
use crate::record::contract::Term;
use crate::record::place::{Country, Occupation};
use crate::rules::list::{ListError, Page};
use crate::rules::norm::Side;
use crate::rules::parse::MAX_FILE_BYTES;
use crate::rules::scope::{Corridor, Scope};

/// The name of the list of elements among the files.
const ELEMENTS: &str = "elements.toml";

/// Reads every file.
pub(super) fn library(texts: &[(String, String)]) -> Result<Models, Vec<ListError>> {
    let (lists, files): (Vec<_>, Vec<_>) = texts.iter().partition(|(file, _)| named(file) == ELEMENTS);
    let (mut errors, mut all, mut ids) = (Vec::new(), Vec::new(), BTreeSet::new());
    let mut elements = Elements::default();
    for (file, text) in lists {
        let mut page = Page::new(file, text);
        elements = elements::read(&mut page);
        errors.append(&mut page.errors);
    }
    for (file, text) in files {
        let mut page = Page::new(file, text);
        let model = read(&mut page, (file, text), &elements);
        if model.as_ref().is_some_and(|model| !ids.insert(Arc::clone(&model.id))) {
            page.say(0, "id", "stands in another file too: keep one".to_owned());
        }
        all.extend(model);
        errors.append(&mut page.errors);
    }
    if errors.is_empty() { Ok(Models::of(all, elements)) } else { Err(errors) }
}

fn named(file: &str) -> &str {
    file.rsplit(['/', '\\']).next().unwrap_or(file)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawModel {
    id: Spanned<String>,
    title: String,
    jurisdiction: String,
    side: Spanned<String>,
    force: Spanned<String>,
    date_basis: Spanned<String>,
    #[serde(default)]
    origins: Vec<Spanned<String>>,
    #[serde(default)]
    destinations: Vec<Spanned<String>>,
    #[serde(default)]
    except_destinations: Vec<Spanned<String>>,
    #[serde(default)]
    occupations: Vec<Spanned<String>>,
    #[serde(default)]
    except_occupations: Vec<Spanned<String>>,
    #[serde(default)]
    notes: Vec<String>,
    #[serde(default)]
    unsaid: Vec<RawUnsaid>,
    #[serde(default)]
    part: Vec<RawPart>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawUnsaid {
    element: Spanned<String>,
    why: String,
}

fn read(page: &mut Page<'_>, (file, text): (&str, &str), elements: &Elements) -> Option<Model> {
    if MAX_FILE_BYTES < text.len() {
        page.say(0, "file", format!("holds {} bytes, more than {MAX_FILE_BYTES}: one file is one model, split it", text.len()));
        return None;
    }
    let raw = page.read::<RawModel>()?;
    let id_at = raw.id.span().start;
    well_named(page, &raw.id, file);
    let side = page.take("side", &raw.side, Side::parse);
    let force = page.take("force", &raw.force, ModelForce::parse);
    let basis = page.take("date_basis", &raw.date_basis, ModelDateBasis::parse);
    let corridor = Corridor {
        origins: codes(page, "origins", &raw.origins, Country::parse),
        destinations: codes(page, "destinations", &raw.destinations, Country::parse),
        except_destinations: codes(page, "except_destinations", &raw.except_destinations, Country::parse),
        ..Corridor::default()
    };
    names_its_ends(page, &corridor, (side, raw.side.span().start));
    let scope = Scope {
        occupations: codes(page, "occupations", &raw.occupations, Occupation::parse),
        except_occupations: codes(page, "except_occupations", &raw.except_occupations, Occupation::parse),
        ..Scope::default()
    };
    let unsaid =
        raw.unsaid.iter().filter_map(|one| page.take("unsaid.element", &one.element, Element::parse).map(|e| Unsaid { element: e, why: one.why.clone() }));
    let unsaid: Vec<Unsaid> = unsaid.collect();
    let mut parts = Vec::new();
    for raw in raw.part {
        let at = raw.at();
        parts.extend(part::read(page, raw, (force?, basis?)).map(|part| (at, part)));
    }
    if parts.is_empty() && page.errors.is_empty() {
        page.say(id_at, "part", "is missing: a model has at least one [[part]]".to_owned());
    }
    once(page, &parts);
    let parts = parts.into_iter().map(|(_, part)| part).collect();
    let (id, title, jurisdiction) = (raw.id.into_inner().into(), raw.title, raw.jurisdiction);
    let model = Model { id, file: file.into(), title, jurisdiction, side: side?, force: force?, corridor, scope, unsaid, notes: raw.notes, parts };
    if page.errors.is_empty() {
        tells_of_every_element(page, &model, (elements, id_at));
    }
    Some(model)
}

fn codes<T, E: std::fmt::Display>(page: &mut Page<'_>, key: &str, list: &[Spanned<String>], read: impl Fn(&str) -> Result<T, E>) -> Vec<T> {
    list.iter().filter_map(|code| page.take(key, code, &read)).collect()
}

fn well_named(page: &mut Page<'_>, id: &Spanned<String>, file: &str) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
    let (at, id) = (id.span().start, id.as_ref());
    if id.is_empty() || !id.chars().all(plain) {
        page.say(at, "id", format!("{id:?} is no id: use small letters, digits, hyphens and points"));
    } else if named(file).strip_suffix(".toml") != Some(id) {
        page.say(at, "id", format!("{id:?} stands in {}: name the file {id}.toml", named(file)));
    }
}

/// A model of one end that does not name its end would judge the whole world.
fn names_its_ends(page: &mut Page<'_>, corridor: &Corridor, (side, at): (Option<Side>, usize)) {
    let missing = match side {
        Some(Side::Origin) if corridor.origins.is_empty() => "origins",
        Some(Side::Destination) if corridor.destinations.is_empty() => "destinations",
        Some(Side::Agreement) if corridor.origins.is_empty() || corridor.destinations.is_empty() => "origins or destinations",
        Some(Side::Origin | Side::Destination | Side::Agreement | Side::Benchmark) | None => return,
    };
    page.say(at, "side", format!("names no {missing}, so this model would judge the whole world: name the countries that it reaches"));
}

/// On one day one part alone may bind by a term, and one alone advise: what is coming may stand beside what holds. The units of sums may
/// stand in each.
fn once(page: &mut Page<'_>, parts: &[(usize, Part)]) {
    let is_unit = |term: &Term| matches!(term, Term::WageCurrency | Term::WagePeriod);
    for (nth, (at, part)) in parts.iter().enumerate() {
        for (_, earlier) in parts.iter().take(nth).filter(|(_, earlier)| share_a_day(earlier, part)) {
            let alike = |term: &Term| earlier.advises.contains(term) == part.advises.contains(term);
            let twice = part.terms.iter().map(|(term, _)| term).filter(|term| !is_unit(term) && earlier.terms.get(*term).is_some() && alike(term));
            for term in twice {
                page.say(*at, "part", format!("{term} is set by an earlier part on the same days: give that part its last day, or take the term out"));
            }
        }
    }
}

fn share_a_day(a: &Part, b: &Part) -> bool {
    let begins_before_end = |one: &Part, other: &Part| one.from.zip(other.until).is_none_or(|(from, until)| from < until);
    begins_before_end(a, b) && begins_before_end(b, a)
}

/// Each element is spoken of, or is named among what the model is not known to say.
fn tells_of_every_element(page: &mut Page<'_>, model: &Model, (elements, at): (&Elements, usize)) {
    for of in elements.all() {
        let listed = model.unsaid.iter().any(|unsaid| unsaid.element == of.element);
        match (model.speaks_of(of.element, elements), listed) {
            (false, false) => page.say(at, "unsaid", format!("no term speaks of {}: add a term, or an [[unsaid]] with the reason", of.element)),
            (true, true) => page.say(at, "unsaid", format!("a term speaks of {}: take it out of [[unsaid]]", of.element)),
            (true, false) | (false, true) => {}
        }
    }
}

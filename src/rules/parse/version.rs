//! When does a version hold, for whom, and how well is it established?

use std::sync::Arc;

use chrono::NaiveDate;
use compact_str::CompactString;

use super::keys::Keys;
use super::{clause, condition, conflict, timeline};
use crate::record::place::{Country, Occupation};
use crate::rules::norm::{Actor, Citation, Confidence, DateBasis, Doubt, DoubtAbout, Precision, SourceGrade, Standing, Version};
use crate::rules::scope::{Corridor, Scope};

/// Reads a version; `None` where something required is missing (the sheet holds the errors).
pub(super) fn read(keys: &Keys<'_, '_>) -> Option<Version> {
    let version = assemble(keys);
    keys.close();
    if let Some(version) = &version {
        cited(keys, version);
    }
    version
}

fn assemble(keys: &Keys<'_, '_>) -> Option<Version> {
    let from = keys.day("from");
    let until = keys.day("until").map(|last| last.succ_opt().unwrap_or(NaiveDate::MAX));
    timeline::runs_forward(keys, from, until);
    let standing = keys.need("standing", "{ confidence, source, published }", standing);
    let citation = keys.need("citation", "{ text, urls }: a rule without a citation judges nobody", citation);
    let binds = keys.need("binds", "whose taking of money it governs", binds);
    let corridor = keys.need("corridor", "{ origins, destinations }", corridor);
    let clauses = clause::read(keys);
    conflict::check(keys, &clauses);
    Some(Version {
        from,
        until,
        from_precision: keys.code("from_precision").unwrap_or(if from.is_some() { Precision::Day } else { Precision::Unknown }),
        until_precision: keys.code("until_precision").unwrap_or(Precision::Day),
        date_basis: keys.code("date_basis").unwrap_or(DateBasis::ContractSignedOn),
        issued_on: keys.day("issued_on"),
        enforced_from: keys.day("enforced_from"),
        scope: keys.table("scope").map(|table| scope(&table)).unwrap_or_default(),
        displaces: displaces(keys),
        seen: keys.text("seen").unwrap_or_default().to_owned(),
        doubts: keys.tables("doubt").iter().filter_map(doubt).collect(),
        check_by: keys.day("check_by"),
        notes: keys.list("notes", |note| Ok(note.to_owned())),
        corridor: corridor?,
        binds: binds?,
        standing: standing?,
        citation: citation?,
        clauses,
    })
}

fn binds(keys: &Keys<'_, '_>) -> Option<Vec<Actor>> {
    let actors: Vec<Actor> = keys.codes("binds");
    if keys.elements("binds", "").is_empty() {
        keys.error("binds", "names nobody: write whose taking of money it governs, such as [\"origin_agency\"]");
    }
    (!actors.is_empty()).then_some(actors)
}

/// A country of ISO 3166-1, or one of its areas in ISO 3166-2.
pub(super) fn is_place(text: &str) -> bool {
    let (country, area) = text.split_once('-').map_or((text, None), |(country, area)| (country, Some(area)));
    Country::parse(country).is_ok() && area.is_none_or(|a| (1..=3).contains(&a.len()) && a.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()))
}

fn cited(keys: &Keys<'_, '_>, version: &Version) {
    let sourced = version.standing.source != SourceGrade::None;
    if version.standing.confidence == Confidence::Found && !sourced {
        keys.error("standing", "confidence is found, source is none: what was found has a source; write known instead");
    }
    if sourced && version.citation.urls.is_empty() {
        keys.error("citation", "names no address: give the page that was read in urls, or write source = \"none\"");
    }
}

fn standing(keys: &Keys<'_, '_>) -> Option<Standing> {
    let table = keys.table("standing")?;
    let confidence = table.need("confidence", "found or known", |k| k.code("confidence"));
    let source = table.need("source", "official, secondary, mirror_or_informal or none", |k| k.code("source"));
    let published = table.need("published", "true or false", |k| k.flag("published"));
    table.close();
    Some(Standing { confidence: confidence?, source: source?, published: published? })
}

fn citation(keys: &Keys<'_, '_>) -> Option<Citation> {
    let table = keys.table("citation")?;
    let text = table.need("text", "instrument and provision in one line", |k| k.text("text"));
    let published = table.text("published").map(str::to_owned);
    let urls = table.list("urls", |url| {
        let web = url.starts_with("https://") || url.starts_with("http://");
        web.then(|| url.to_owned()).ok_or_else(|| format!("{url:?} is no address: write it with https://"))
    });
    table.close();
    Some(Citation { text: text?.into(), published, urls })
}

fn corridor(keys: &Keys<'_, '_>) -> Option<Corridor> {
    let table = keys.table("corridor")?;
    let countries = |key| table.list(key, |code| Country::parse(code).map_err(|e| format!("{e}: write the two letters")));
    let areas = |key| {
        table.list(key, |area| {
            let known = area.contains('-') && is_place(area);
            known.then(|| CompactString::from(area)).ok_or_else(|| format!("{area:?} is no area of ISO 3166-2: write it like CA-ON"))
        })
    };
    let corridor = Corridor {
        origins: countries("origins"),
        destinations: countries("destinations"),
        except_destinations: countries("except_destinations"),
        origin_areas: areas("origin_areas"),
        destination_areas: areas("destination_areas"),
    };
    table.close();
    Some(corridor)
}

fn scope(table: &Keys<'_, '_>) -> Scope {
    let occupations = |key| table.list(key, |code| Occupation::parse(code).map_err(|e| format!("{e}: write digits in quotes")));
    let words = |key| table.list(key, |word| Ok(CompactString::from(word)));
    let scope = Scope {
        occupations: occupations("occupations"),
        except_occupations: occupations("except_occupations"),
        sexes: table.codes("sexes"),
        programmes: words("programmes"),
        worker_classes: words("worker_classes"),
        except_worker_classes: words("except_worker_classes"),
        events: table.codes("events"),
        channels: table.codes("channels"),
        sectors: words("sectors"),
    };
    table.close();
    scope
}

fn displaces(keys: &Keys<'_, '_>) -> Vec<Arc<str>> {
    let mut ids = Vec::new();
    for value in keys.elements("displaces", "a list of ids") {
        match value.get_ref().as_str() {
            Some(id) => {
                keys.sheet.displaces(&value.span(), id);
                ids.push(id.into());
            }
            None => keys.wrong("displaces", value, "the id of a norm in quotes"),
        }
    }
    ids
}

fn doubt(table: &Keys<'_, '_>) -> Option<Doubt> {
    let about: Option<DoubtAbout> = table.need("about", "day, amount, payee, scope or citation", |k| k.code("about"));
    let text = table.need("text", "the doubt in words", |k| k.text("text"));
    let when = condition::read(table, "when");
    table.close();
    Some(Doubt { about: about?, text: text?.to_owned(), when })
}

//! Which data sets are there? Those that live (the list, costs, law) and those that are frozen (editions and the sanctions of the newest),
//! the latter with the digest of each file.

use chrono::{NaiveDate, SecondsFormat};
use serde_json::{Value, json};

use super::catalog::{Facts, english};
use crate::edition::files::{DATA_PACKAGE, SANCTIONS_CSV, SANCTIONS_JSON};
use crate::edition::ftm::MEDIA_TYPE;
use crate::edition::statement::{FileLine, Statement};
use crate::flow::publish::kept::EditionRead;
use crate::web::about::Origin;
use crate::web::path;

/// Words of the Publications Office of the European Union for how often something changes.
const IRREGULAR: &str = "http://publications.europa.eu/resource/authority/frequency/IRREG";
/// What the descriptions of editions follow.
const FRICTIONLESS: &str = "https://specs.frictionlessdata.io/data-package/";

const CSV: &str = "text/csv";
const JSON: &str = "application/json";

/// The identifier of the living list.
pub fn register_id(origin: &Origin) -> String {
    origin.whole(path::REGISTER)
}

/// Data sets that change with the register, the law and what is returned.
pub fn living(facts: &Facts<'_>) -> Vec<Value> {
    let origin = facts.origin;
    let register = [(path::REGISTER_CSV, CSV), (path::REGISTER_JSON, JSON), (path::REGISTER_FTM, MEDIA_TYPE)];
    let costs = [(path::STATISTICS_CSV, CSV), (path::STATISTICS_JSON, JSON), (path::STATISTICS_SDG, CSV)];
    let mut list = dataset(origin, path::REGISTER, ("The list of agencies", "Holders of licences with their status today."), &register);
    if let Some(on) = facts.last_word_on {
        list["dct:modified"] = day(on);
    }
    vec![
        list,
        dataset(origin, path::STATISTICS, ("What recruitment costs workers", "SDG indicator 10.7.1, with small groups suppressed."), &costs),
        dataset(
            origin,
            path::LAW,
            ("The rule book", "Lawful fees, bans and model contracts by place and day, with their sources."),
            &[(path::API_RULES, JSON)],
        ),
    ]
}

/// Every edition in its series, and the sanctions of the newest.
pub fn frozen(facts: &Facts<'_>) -> Vec<Value> {
    let Some(newest) = facts.editions.first() else { return Vec::new() };
    let series = json!({
        "@id": series_id(facts.origin),
        "@type": "dcat:DatasetSeries",
        "dct:title": english("Editions of the register"),
        "dct:description": english("The list and the decided sanctions of a day, frozen and chained; signed ones can be verified by the public keys."),
        "dct:accrualPeriodicity": { "@id": IRREGULAR },
        "dcat:landingPage": { "@id": facts.origin.whole(path::REGISTER) },
        "dcat:last": { "@id": edition_id(facts.origin, newest.kept.number) },
    });
    let editions = facts.editions.iter().map(|read| edition(facts.origin, read));
    [series, sanctions(facts.origin, newest)].into_iter().chain(editions).collect()
}

fn edition(origin: &Origin, EditionRead { kept, statement, changes: _ }: &EditionRead) -> Value {
    let Statement { edition: number, on, known_at, before, files, .. } = statement;
    let mut told = json!({
        "@id": edition_id(origin, *number),
        "@type": "dcat:Dataset",
        "dct:identifier": format!("sha256:{}", kept.sha256),
        "dct:title": english(&format!("Register of recruitment agencies, edition {number}")),
        "dct:description": english(&format!("The list and the decided sanctions on {on}.")),
        "dct:issued": { "@type": "xsd:dateTime", "@value": known_at.to_rfc3339_opts(SecondsFormat::Secs, true) },
        "dct:temporal": period(*on),
        "dcat:version": number.to_string(),
        "dcat:landingPage": { "@id": origin.whole(&path::edition(*number)) },
        "dcat:inSeries": { "@id": series_id(origin) },
        "dcat:distribution": files.iter().map(|line| file(origin, *number, line)).collect::<Vec<_>>(),
    });
    if let Some(before) = before {
        told["dcat:prev"] = json!({ "@id": edition_id(origin, before.edition) });
    }
    told
}

fn sanctions(origin: &Origin, EditionRead { statement, .. }: &EditionRead) -> Value {
    let (number, on) = (statement.edition, statement.on);
    let files = [SANCTIONS_CSV, SANCTIONS_JSON].into_iter().filter_map(|name| statement.file(name));
    json!({
        "@id": origin.whole(&format!("{}#sanctions", path::REGISTER)),
        "@type": "dcat:Dataset",
        "dct:title": english("Decided sanctions"),
        "dct:description": english("Sanctions that an authority decided, as the newest edition has them. Findings that nobody has decided are no part of it."),
        "dct:accrualPeriodicity": { "@id": IRREGULAR },
        "dct:modified": day(on),
        "dct:temporal": period(on),
        "dcat:landingPage": { "@id": origin.whole(&path::edition(number)) },
        "dcat:distribution": files.map(|line| file(origin, number, line)).collect::<Vec<_>>(),
    })
}

fn dataset(origin: &Origin, page: &str, (title, description): (&str, &str), files: &[(&str, &str)]) -> Value {
    let file = |(at, media_type): &(&str, &str)| {
        json!({
            "@id": origin.whole(at),
            "@type": "dcat:Distribution",
            "dcat:accessURL": { "@id": origin.whole(at) },
            "dcat:downloadURL": { "@id": origin.whole(at) },
            "dcat:mediaType": iana(media_type),
        })
    };
    json!({
        "@id": origin.whole(page),
        "@type": "dcat:Dataset",
        "dct:title": english(title),
        "dct:description": english(description),
        "dct:accrualPeriodicity": { "@id": IRREGULAR },
        "dcat:landingPage": { "@id": origin.whole(page) },
        "dcat:distribution": files.iter().map(file).collect::<Vec<_>>(),
    })
}

fn file(origin: &Origin, number: u32, FileLine { name, media_type, bytes, sha256 }: &FileLine) -> Value {
    let at = origin.whole(&path::edition_file(number, name));
    let mut told = json!({
        "@id": at,
        "@type": "dcat:Distribution",
        "dct:title": english(name),
        "dcat:accessURL": { "@id": origin.whole(&path::edition(number)) },
        "dcat:downloadURL": { "@id": at },
        "dcat:mediaType": iana(media_type),
        "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": bytes.to_string() },
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": { "@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256" },
            "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": sha256 },
        },
    });
    if name == DATA_PACKAGE {
        told["dct:conformsTo"] = json!({ "@id": FRICTIONLESS });
    }
    told
}

fn iana(media_type: &str) -> Value {
    json!({ "@id": format!("https://www.iana.org/assignments/media-types/{}", media_type.split(';').next().unwrap_or_default()) })
}

fn period(on: NaiveDate) -> Value {
    json!({ "@type": "dct:PeriodOfTime", "dcat:startDate": day(on), "dcat:endDate": day(on) })
}

fn day(on: NaiveDate) -> Value {
    json!({ "@type": "xsd:date", "@value": on.to_string() })
}

fn series_id(origin: &Origin) -> String {
    origin.whole(&format!("{}#editions", path::REGISTER))
}

fn edition_id(origin: &Origin, number: u32) -> String {
    origin.whole(&format!("{}#data", path::edition(number)))
}

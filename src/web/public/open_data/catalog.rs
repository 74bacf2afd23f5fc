//! What is published here, for portals that gather catalogues? DCAT 3 (W3C Recommendation of 2024) in JSON-LD, with the terms that the
//! application profile for Europe asks for. Its context stands in it, so that nothing has to be fetched to read it.

use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::dataset;
use crate::flow::publish::kept::EditionRead;
use crate::web::about::{About, Origin};
use crate::web::path;

/// What the catalogue is made of.
pub struct Facts<'a> {
    /// Where the site is reached.
    pub origin: &'a Origin,
    /// Who publishes it.
    pub about: &'a About,
    /// A sentence about a register that is not to be relied on.
    pub notice: Option<String>,
    /// The day on which the register learned something last.
    pub last_word_on: Option<NaiveDate>,
    /// The newest editions, newest first.
    pub editions: &'a [Arc<EditionRead>],
}

/// The catalogue.
pub fn catalog(facts: &Facts<'_>) -> Value {
    let mut datasets = dataset::living(facts);
    datasets.extend(dataset::frozen(facts));
    let mut catalog = json!({
        "@context": context(),
        "@id": facts.origin.whole(path::CATALOG),
        "@type": "dcat:Catalog",
        "dct:title": english("Register of recruitment agencies"),
        "dct:description": english(&about(facts)),
        "dct:conformsTo": { "@id": "http://www.w3.org/ns/dcat#" },
        "foaf:homepage": { "@id": facts.origin.whole(path::OPEN_DATA) },
        "dcat:dataset": datasets.into_iter().map(|dataset| with_owner(dataset, facts)).collect::<Vec<_>>(),
        "dcat:service": [with_owner(service(facts.origin), facts)],
    });
    owned(&mut catalog, facts);
    catalog
}

fn context() -> Value {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
        "spdx": "http://spdx.org/rdf/terms#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

fn about(facts: &Facts<'_>) -> String {
    let mut told = vec!["Licensed recruitment agencies, decided sanctions, lawful fees and what recruitment costs workers.".to_owned()];
    told.extend(facts.notice.clone());
    told.extend(facts.about.publisher.is_none().then(|| "The publisher is not stated.".to_owned()));
    told.extend(facts.about.licence.is_none().then(|| "No licence of the data is stated.".to_owned()));
    told.join(" ")
}

/// The service by which tables are laid beside the register.
fn service(origin: &Origin) -> Value {
    json!({
        "@id": origin.whole(path::RECONCILE),
        "@type": "dcat:DataService",
        "dct:title": english("Which agencies does a table mean?"),
        "dct:conformsTo": { "@id": "https://reconciliation-api.github.io/specs/0.2/" },
        "dcat:endpointURL": { "@id": origin.whole(path::RECONCILE) },
        "dcat:servesDataset": [{ "@id": dataset::register_id(origin) }],
    })
}

/// A text with its language.
pub fn english(text: &str) -> Value {
    json!({ "@value": text, "@language": "en" })
}

fn with_owner(mut resource: Value, facts: &Facts<'_>) -> Value {
    owned(&mut resource, facts);
    resource
}

/// Publisher and licence, of the resource and of each of its files; what the settings do not say is left out, and said in the description.
fn owned(resource: &mut Value, facts: &Facts<'_>) {
    let About { address: _, publisher, licence } = facts.about;
    let Some(resource) = resource.as_object_mut() else { return };
    if let Some(name) = publisher {
        resource.insert("dct:publisher".to_owned(), json!({ "@id": facts.origin.whole("/#publisher"), "@type": "foaf:Agent", "foaf:name": name }));
    }
    if let Some(licence) = licence {
        licensed(resource, licence);
    }
}

fn licensed(resource: &mut Map<String, Value>, licence: &str) {
    resource.insert("dct:license".to_owned(), json!({ "@id": licence }));
    let files = resource.get_mut("dcat:distribution").and_then(Value::as_array_mut).into_iter().flatten();
    files.filter_map(Value::as_object_mut).for_each(|file| licensed(file, licence));
}

//! Can a portal gather it? A catalogue of DCAT that others' software reads, with every file and its digest, and nothing made up.

use axum::http::{StatusCode, header};
use recruitwatch::web::path;
use serde_json::Value;

use super::{faults, judged, open};
use crate::live::world::world;
use crate::visit::{get, invented};

async fn invented_catalog() -> String {
    let seen = get(&invented(false), path::CATALOG).await;
    assert_eq!((seen.status, seen.header(header::CONTENT_TYPE)), (StatusCode::OK, "application/ld+json"));
    seen.body
}

fn datasets(catalog: &Value) -> &[Value] {
    catalog["dcat:dataset"].as_array().unwrap()
}

#[tokio::test]
async fn every_file_that_the_catalogue_names_is_there_in_the_size_and_with_the_digest_it_says() {
    let site = invented(false);
    let catalog: Value = serde_json::from_str(&invented_catalog().await).unwrap();
    let files = datasets(&catalog).iter().flat_map(|dataset| dataset["dcat:distribution"].as_array().into_iter().flatten());
    let mut digested = 0;
    for file in files {
        let address = file["dcat:downloadURL"]["@id"].as_str().unwrap().strip_prefix("https://register.example").unwrap();
        let seen = get(&site, address).await;
        assert_eq!(seen.status, StatusCode::OK, "{address}");
        let kind = seen.header(header::CONTENT_TYPE).split(';').next().unwrap().to_owned();
        assert!(file["dcat:mediaType"]["@id"].as_str().unwrap().ends_with(&kind), "{address} is {kind}");
        if let Some(sha256) = file["spdx:checksum"]["spdx:checksumValue"]["@value"].as_str() {
            digested += 1;
            assert!(seen.header(header::ETAG).contains(sha256), "{address}");
        }
    }
    assert!(digested > 10, "the files of editions have digests");
}

#[tokio::test]
async fn editions_are_a_series_in_which_each_leads_to_the_one_before() {
    let catalog: Value = serde_json::from_str(&invented_catalog().await).unwrap();
    let editions: Vec<&Value> = datasets(&catalog).iter().filter(|dataset| !dataset["dcat:inSeries"].is_null()).collect();
    assert_eq!(editions.iter().map(|edition| edition["dcat:version"].as_str().unwrap()).collect::<Vec<_>>(), ["2", "1"]);
    assert_eq!((&editions[0]["dcat:prev"]["@id"], editions[1].get("dcat:prev")), (&editions[1]["@id"], None));
    let series = datasets(&catalog).iter().find(|dataset| dataset["@type"] == "dcat:DatasetSeries").unwrap();
    assert_eq!((&series["@id"], &series["dcat:last"]["@id"]), (&editions[0]["dcat:inSeries"]["@id"], &editions[0]["@id"]));
}

#[tokio::test]
async fn publisher_and_licence_stand_where_they_are_stated_and_are_said_to_be_missing_where_not() {
    let stated = invented_catalog().await;
    assert!(stated.contains("\"foaf:name\":\"Invented authority\"") && stated.contains("{\"@id\":\"https://licence.example/open\"}"));
    let world = world().await;
    let silent = open(&world.site, path::CATALOG).await.body;
    assert!(!silent.contains("dct:publisher") && !silent.contains("dct:license"), "nothing is made up");
    assert!(silent.contains("The publisher is not stated. No licence of the data is stated.") && silent.contains("Invented data for a test."), "{silent}");
    assert!(silent.contains("\"@id\":\"http://register.example/register/agencies.csv\""), "by the name by which the asker came");
}

/// Judged by RDFLib, which comes with the library of FollowTheMoney, where `TEST_FOLLOWTHEMONEY` names a Python that has it.
#[tokio::test]
async fn a_reader_of_rdf_finds_all_that_dcat_makes_mandatory_and_finds_what_is_missing() {
    let (stated, world) = (invented_catalog().await, world().await);
    let silent = open(&world.site, path::CATALOG).await.body;
    for (text, counts) in [(&stated, "\"DatasetSeries\": 1"), (&silent, "\"Dataset\": 3")] {
        let Some(told) = judged("TEST_FOLLOWTHEMONEY", "check_catalog.py", text) else { return };
        assert!(told.status.success() && String::from_utf8_lossy(&told.stdout).contains(counts), "{told:?}");
    }
    for (right, wrong, says) in [
        ("\"dct:title\"", "\"dct:titel\"", "titel is no term"),
        ("\"dcat:accessURL\":{\"@id\":\"https:", "\"dcat:accessURL\":{\"@value\":\"https:", "is no address"),
        ("\"spdx:checksumValue\"", "\"spdx:value\"", "checksumValue"),
        ("\"xsd:date\",\"@value\":\"2026", "\"xsd:date\",\"@value\":\"soon", "is not of its type"),
    ] {
        let told = judged("TEST_FOLLOWTHEMONEY", "check_catalog.py", &stated.replacen(right, wrong, 1)).unwrap();
        assert!(!told.status.success() && faults(&told).contains(says), "{says}: {}", faults(&told));
    }
}

//! `register follow` at a terminal: a folder or an archive, sentences, and an exit code that scripts rely on.

use std::fs;
use std::path::Path;
use std::process::Output;

use recruitwatch::edition::archive::pack;
use recruitwatch::flow::publish::folder;
use recruitwatch::store::Store;
use tempfile::TempDir;

use super::{april, march, touched, trusted};
use crate::cli::recruitwatch;
use crate::editions::agency;
use crate::editions::kept::list;

fn run(folder: &Path, edition: &str) -> (Option<i32>, String, String) {
    let database = format!("sqlite://{}", folder.join("ours.sqlite").display());
    let words = ["--database", &database, "register", "follow", edition, "--keys", "jwks.json", "--authority", "Ministry of Samplia (invented)"];
    let Output { status, stdout, stderr } = recruitwatch(&words).current_dir(folder).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[tokio::test]
async fn an_edition_is_followed_once_and_a_touched_one_never() {
    let place = TempDir::new().unwrap();
    let at = |name: &str| place.path().join(name);
    let store = Store::create(&at("ours.sqlite")).await.unwrap();
    list(&store, vec![agency("PH-0001", "Amihan Example"), agency("PH-0002", "Habagat Example")], Vec::new()).await;
    drop(store);
    let march = march();
    folder::write(&at("march"), &march.files).unwrap();
    folder::write(&at("touched"), &touched(&march, "sanctions.json")).unwrap();
    fs::write(at("april.zip"), pack(&april(&march).files).unwrap()).unwrap();
    fs::write(at("jwks.json"), trusted().jwks().unwrap()).unwrap();

    let (exit, told, said) = run(place.path(), "touched");
    assert!(exit == Some(2) && said.contains("sanctions.json: is not what was published"), "{told}{said}");
    let (exit, told, said) = run(place.path(), "march");
    assert_eq!(exit, Some(1), "{said}");
    assert!(told.contains("same name: PH-0001 Amihan Example; there: SG-1 Amihan Example, suspended from 2026-03-01\n"), "{told}");
    assert!(told.contains("may be: PH-0002 Habagat Example; there: SG-2 Habagat Exampel, revoked"), "{told}");
    assert!(told.ends_with("3 sanctions stand there; 2 new alerts for the desk, 0 earlier ones no longer stand.\n"), "{told}");
    let (exit, told, _) = run(place.path(), "march/edition.json");
    assert!(exit == Some(0) && told.contains("was followed before; nothing changed"), "{told}");
    let (exit, told, _) = run(place.path(), "april.zip");
    assert!(exit == Some(0) && told.contains("0 new alerts for the desk, 1 earlier ones no longer stand"), "{told}");
    let (exit, _, said) = run(place.path(), "march");
    assert!(exit == Some(2) && said.contains("older than edition 2"), "{said}");
    assert_eq!(run(place.path(), "nowhere").0, Some(2));
    fs::write(at("broken.zip"), b"PK no archive").unwrap();
    assert_eq!(run(place.path(), "broken.zip").0, Some(2));
}

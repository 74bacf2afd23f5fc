//! What a person at a terminal relies on: a key nobody else can read, an edition in a folder, a verdict in sentences with its exit code;
//! and that others' tools come to the same verdict.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use recruitwatch::edition::archive::pack;
use recruitwatch::flow::publish::folder;
use recruitwatch::record::licence::LicenceEvent;
use tempfile::TempDir;

use super::kept::list;
use super::{agency, suspension};
use crate::cli::recruitwatch;
use recruitwatch::store::Store;

/// A database with two agencies in a folder that also takes keys and editions.
struct Place {
    folder: TempDir,
}

impl Place {
    async fn new() -> Self {
        let place = Self { folder: TempDir::new().unwrap() };
        let store = Store::create(&place.path("register.db")).await.unwrap();
        list(&store, vec![agency("PH-0001", "Amihan Example"), agency("PH-0002", "Habagat Example")], Vec::new()).await;
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    async fn takes(&self, events: Vec<LicenceEvent>) {
        let store = Store::open(self.path("register.db").to_str().unwrap()).await.unwrap();
        list(&store, vec![agency("PH-0001", "Amihan Example"), agency("PH-0002", "Habagat Example Manpower")], events).await;
    }

    /// Runs the program in the folder; gives exit code, stdout and stderr.
    fn run(&self, words: &str) -> (Option<i32>, String, String) {
        let words: Vec<&str> = words.split(' ').collect();
        let database = format!("sqlite://{}", self.path("register.db").display());
        let Output { status, stdout, stderr } = recruitwatch(&words).current_dir(self.folder.path()).env("RECRUITWATCH_DATABASE", database).output().unwrap();
        (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }

    fn done(&self, words: &str) -> String {
        let (code, stdout, stderr) = self.run(words);
        assert_eq!(code, Some(0), "{words}: {stdout}{stderr}");
        stdout
    }

    /// With a key in the list and a first edition that it signed.
    async fn published() -> Self {
        let place = Self::new().await;
        place.done("publish key new register.key");
        place.done("publish key add register.key");
        place.done("publish edition --sign register.key --out one");
        place
    }
}

#[tokio::test]
async fn a_key_is_made_once_and_for_its_owner_alone() {
    let place = Place::new().await;
    let kid = place.done("publish key new register.key");
    assert_eq!(fs::metadata(place.path("register.key")).unwrap().permissions().mode() & 0o777, 0o600);
    let (code, _, stderr) = place.run("publish key new register.key");
    assert!(code == Some(2) && stderr.contains("is there already"), "{stderr}");
    assert!(place.done("publish key add register.key --from 2026-01-01").contains("signs from 2026-01-01"));
    let secret = serde_json::from_str::<serde_json::Value>(&fs::read_to_string(place.path("register.key")).unwrap()).unwrap()["d"].as_str().unwrap().to_owned();
    let listed = place.done("publish key list");
    assert!(listed.contains(kid.trim()) && !listed.contains(&secret));
    assert!(!fs::read(place.path("register.db")).unwrap().windows(secret.len()).any(|window| window == secret.as_bytes()), "no secret in the database");
    let (code, _, stderr) = place.run("publish key end -nobodys-key --on 2026-06-30");
    assert!(code == Some(2) && stderr.contains("the key -nobodys-key is not known here"), "{stderr}");
    assert!(place.done(&format!("publish key end {} --on 2026-06-30", kid.trim())).contains("for the last time on 2026-06-30"));
    assert!(place.done("publish key list").contains("\"last_on\": \"2026-06-30\""));
    fs::set_permissions(place.path("register.key"), fs::Permissions::from_mode(0o644)).unwrap();
    let (code, _, stderr) = place.run("publish edition --sign register.key");
    assert!(code == Some(2) && stderr.contains("chmod 600"), "{stderr}");
}

#[tokio::test]
async fn an_edition_is_published_checked_and_laid_beside_the_next() {
    let place = Place::published().await;
    let (code, _, stderr) = place.run("publish edition --sign register.key");
    assert!(code == Some(2) && stderr.contains("nothing has changed since edition 1"), "{stderr}");
    place.takes(vec![suspension("PH-0001", "2026-03-01")]).await;
    assert!(place.done("publish edition --sign register.key --out two").contains("It follows edition 1; changes 3."));
    fs::write(place.path("jwks.json"), place.done("publish key list")).unwrap();
    let told = place.done("publish verify two --keys jwks.json --before one");
    assert!(told.contains("right  chain: it follows edition 1") && told.contains("Nothing is wrong"), "{told}");
    assert!(place.done("publish verify one/edition.json").contains("--keys"), "a file of the folder stands for it");
    let (code, told, _) = place.run("publish diff one two");
    assert_eq!(code, Some(1));
    let expected = "changed  PH-0001 (PH) Amihan Example: suspended\n           status: licensed -> suspended\n";
    assert!(told.starts_with(expected) && told.contains("legal_name: Habagat Example -> Habagat Example Manpower"), "{told}");
    assert!(told.ends_with("added    sanction PH-0001 Amihan Example: suspended from 2026-03-01\n"), "{told}");
    assert_eq!(place.run("publish diff 1 2").1, told, "numbers stand for editions of the database");
    assert_eq!(place.run("publish diff 1 one").0, Some(0));
    let packed = pack(&folder::read(&place.path("two")).unwrap()).unwrap();
    fs::write(place.path("two.zip"), packed).unwrap();
    assert_eq!(place.done("publish verify two.zip --keys jwks.json --before one"), place.done("publish verify two --keys jwks.json --before one"));
    place.done("publish write 2 again");
    assert_eq!(fs::read(place.path("again/edition.jws")).unwrap(), fs::read(place.path("two/edition.jws")).unwrap());
    let listed = place.done("publish list");
    assert!(listed.lines().count() == 2 && listed.starts_with("    2  "), "{listed}");
}

#[tokio::test]
async fn a_touched_edition_is_exit_1_and_what_is_no_edition_exit_2() {
    let place = Place::published().await;
    let table = place.path("one/agencies.csv");
    fs::write(&table, fs::read_to_string(&table).unwrap().replace("Habagat", "Habagot")).unwrap();
    let (code, told, _) = place.run("publish verify one");
    assert!(code == Some(1) && told.contains("WRONG  agencies.csv: is not what was published"), "{told}");
    assert!(told.ends_with("One thing is wrong: do not rely on this edition.\n"), "{told}");
    let statement = place.path("one/edition.json");
    fs::write(&statement, fs::read_to_string(&statement).unwrap().replace("sanctions.csv", "\\u001b[2J\\rright")).unwrap();
    let (code, told, _) = place.run("publish verify one");
    assert!(code == Some(1) && told.contains("WRONG  \u{fffd}[2J\u{fffd}right: is missing") && !told.contains('\u{1b}'), "{told:?}");
    fs::remove_file(statement).unwrap();
    let (code, told, stderr) = place.run("publish verify one");
    assert!(code == Some(2) && told.is_empty() && stderr.contains("edition.json is not there"), "{stderr}");
    fs::write(place.path("torn.zip"), "PK").unwrap();
    assert_eq!(place.run("publish verify torn.zip").0, Some(2));
    let (code, _, stderr) = place.run("publish edition --out one");
    assert!(code == Some(2) && stderr.contains("name a folder that is not"), "{stderr}");
    assert_eq!(place.done("publish list").lines().count(), 1, "nothing was published then");
}

#[tokio::test]
async fn an_edition_without_a_key_says_aloud_that_nobody_vouches_for_it() {
    let place = Place::new().await;
    let (code, _, stderr) = place.run("publish edition --out one");
    assert!(code == Some(0) && stderr.contains("This edition is not signed"), "{stderr}");
    let (code, told, _) = place.run("publish verify one");
    assert!(code == Some(1) && told.contains("nobody has signed this edition"), "{told}");
}

/// Checked by OpenSSL from the files alone, as anybody could: the key out of the key set, the signature over the two parts before it.
#[tokio::test]
async fn openssl_comes_to_the_same_verdict_on_the_signature() {
    if Command::new("openssl").arg("version").output().is_err() {
        eprintln!("skipped: openssl is not installed");
        return;
    }
    let place = Place::published().await;
    let keys: serde_json::Value = serde_json::from_slice(&fs::read(place.path("one/keys/jwks.json")).unwrap()).unwrap();
    let x = URL_SAFE_NO_PAD.decode(keys["keys"][0]["x"].as_str().unwrap()).unwrap();
    // RFC 8410: the head of a public Ed25519 key in DER.
    let der = [&[0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00][..], &x].concat();
    fs::write(place.path("key.pem"), format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", STANDARD.encode(der))).unwrap();
    let text = fs::read_to_string(place.path("one/edition.jws")).unwrap();
    let (message, signature) = text.trim().rsplit_once('.').unwrap();
    assert_eq!(URL_SAFE_NO_PAD.decode(message.split_once('.').unwrap().1).unwrap(), fs::read(place.path("one/edition.json")).unwrap());
    fs::write(place.path("signature"), URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
    for (message, right) in [(message.to_owned(), true), (format!("{message}A"), false)] {
        fs::write(place.path("message"), message).unwrap();
        let words = "pkeyutl -verify -pubin -inkey key.pem -rawin -in message -sigfile signature";
        let told = Command::new("openssl").args(words.split(' ')).current_dir(place.folder.path()).output().unwrap();
        assert_eq!(told.status.success(), right, "{told:?}");
    }
}

/// Checked by the tool of those who made the standard, where `TEST_FRICTIONLESS` names it.
#[tokio::test]
async fn frictionless_finds_the_data_package_valid_and_a_touched_one_not() {
    let Ok(tool) = std::env::var("TEST_FRICTIONLESS") else {
        eprintln!("skipped: frictionless (set TEST_FRICTIONLESS to the program)");
        return;
    };
    let place = Place::published().await;
    let valid = |folder: &Path| Command::new(&tool).args(["validate", "datapackage.json"]).current_dir(folder).output().unwrap();
    let told = valid(&place.path("one"));
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stdout));
    let table = place.path("one/agencies.csv");
    fs::write(&table, fs::read_to_string(&table).unwrap().replace("licensed", "lisenced")).unwrap();
    assert!(!valid(&place.path("one")).status.success());
}

/// Checked by a library for JOSE in another language, from the files and the key set alone, where `TEST_JOSE` names a Python that has it.
#[tokio::test]
async fn another_language_verifies_edition_tokens_and_status_list_and_refuses_each_flipped_byte() {
    let Ok(python) = std::env::var("TEST_JOSE") else {
        eprintln!("skipped: verify_edition.py (set TEST_JOSE to a Python that has joserfc; tests/run does)");
        return;
    };
    let place = Place::published().await;
    place.takes(vec![suspension("PH-0001", "2026-03-01")]).await;
    place.done("publish edition --sign register.key --out two");
    fs::write(place.path("jwks.json"), place.done("publish key list")).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/verify_edition.py");
    let verify = |folder: &str, keys: &str| Command::new(&python).args([script, folder, keys]).current_dir(place.folder.path()).output().unwrap();
    let told = verify("two", "jwks.json");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!((&told["edition"], &told["tokens"], &told["revoked"]), (&2.into(), &1.into(), &1.into()), "{told}");
    for name in ["edition.jws", "edition.json", "status-list.jws", "tokens.csv", "agencies.csv", "keys/jwks.json"] {
        let (file, whole) = (place.path("two").join(name), fs::read(place.path("two").join(name)).unwrap());
        let mut touched = whole.clone();
        let middle = touched.len() / 2;
        touched[middle] ^= 1;
        fs::write(&file, touched).unwrap();
        assert!(!verify("two", "jwks.json").status.success(), "{name} was touched");
        fs::write(&file, whole).unwrap();
    }
    place.done("publish key new stranger.key");
    let stranger: serde_json::Value = serde_json::from_slice(&fs::read(place.path("stranger.key")).unwrap()).unwrap();
    let keys = serde_json::json!({ "keys": [{ "kty": "OKP", "crv": "Ed25519", "x": stranger["x"], "kid": "stranger" }] });
    fs::write(place.path("stranger.json"), keys.to_string()).unwrap();
    assert!(!verify("two", "stranger.json").status.success(), "signed by nobody of these");
}

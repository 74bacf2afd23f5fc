//! The invariants of the house, kept by reading its source.

use std::fs;
use std::path::{Path, PathBuf};

use recruitwatch::audit::breach;
use recruitwatch::record::code::Code;
use recruitwatch::record::finding::Indicator;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every source file below a folder, with its lines of code: comments and unit tests are left out.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<String>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            found.push((path, code.lines().filter(|line| !line.trim_start().starts_with("//")).map(str::to_owned).collect()));
        }
    }
    found.sort();
    found
}

fn rooms(names: &[&str]) -> Vec<(PathBuf, Vec<String>)> {
    names.iter().flat_map(|name| files(&source().join(name))).collect()
}

/// Lines that hold one of the words, as `file: line`.
fn offenders(files: &[(PathBuf, Vec<String>)], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, lines) in files {
        found.extend(lines.iter().filter(|line| words.iter().any(|word| has_word(line, word))).map(|line| format!("{}: {}", path.display(), line.trim())));
    }
    found
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '_');
        let after = line[at + word.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '_');
        before && (after || word.ends_with(':') || word.ends_with('('))
    })
}

#[test]
fn pure_rooms_know_no_async_no_files_no_database_no_web_and_no_now() {
    let pure = rooms(&["record", "rules", "matching", "audit", "statistics", "edition"]);
    assert!(60 < pure.len(), "the rooms were found");
    let found =
        offenders(&pure, &["async", "std::fs", "tokio", "sea_orm", "axum", "reqwest", "Utc::now(", "Local::now(", "SystemTime", "Instant::now(", "std::env"]);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn money_rooms_know_no_floats() {
    let mut money = rooms(&["record", "rules", "audit", "statistics", "edition", "ingest", "store"]);
    // Signals are statistics: chances and spreads are floats, and leave the room as figures of six digits.
    money.retain(|(path, _)| !path.starts_with(source().join("audit/signal")));
    assert_eq!(offenders(&money, &["f64", "f32"]), Vec::<String>::new());
}

#[test]
fn rooms_name_only_what_lies_below_them() {
    let barred: [(&str, &[&str]); 10] = [
        (
            "record",
            &["crate::rules", "crate::matching", "crate::audit", "crate::edition", "crate::ingest", "crate::store", "crate::flow", "crate::web", "crate::cli"],
        ),
        ("rules", &["crate::matching", "crate::audit", "crate::ingest", "crate::store", "crate::flow", "crate::web", "crate::cli"]),
        ("matching", &["crate::rules", "crate::audit", "crate::ingest", "crate::store", "crate::flow", "crate::web", "crate::cli"]),
        ("audit", &["crate::matching", "crate::ingest", "crate::store", "crate::flow", "crate::web", "crate::cli"]),
        ("statistics", &["crate::rules", "crate::matching", "crate::audit", "crate::ingest", "crate::store", "crate::flow", "crate::web", "crate::cli"]),
        (
            "edition",
            &[
                "crate::rules",
                "crate::matching",
                "crate::audit",
                "crate::statistics",
                "crate::ingest",
                "crate::store",
                "crate::flow",
                "crate::web",
                "crate::cli",
            ],
        ),
        ("ingest", &["crate::rules", "crate::matching", "crate::audit", "crate::store", "crate::flow", "crate::web", "crate::cli"]),
        ("store", &["crate::rules", "crate::matching", "crate::audit", "crate::edition", "crate::ingest", "crate::flow", "crate::web", "crate::cli"]),
        ("courier", &["crate::rules", "crate::matching", "crate::audit", "crate::ingest", "crate::store", "crate::flow", "crate::web", "crate::cli"]),
        ("flow", &["crate::web", "crate::cli", "axum", "clap"]),
    ];
    for (room, words) in barred {
        assert_eq!(offenders(&rooms(&[room]), words), Vec::<String>::new(), "what {room} names");
    }
}

#[test]
fn each_outside_library_lives_in_one_room() {
    let all = files(&source());
    let outside =
        |rooms: &[&str]| -> Vec<_> { all.iter().filter(|(path, _)| !rooms.iter().any(|room| path.starts_with(source().join(room)))).cloned().collect() };
    assert_eq!(offenders(&outside(&["store"]), &["sea_orm", "sqlx"]), Vec::<String>::new());
    assert_eq!(offenders(&outside(&["web"]), &["axum"]), Vec::<String>::new());
    assert_eq!(offenders(&outside(&["cli", "main.rs"]), &["clap"]), Vec::<String>::new());
    assert_eq!(offenders(&outside(&["edition"]), &["rust_xlsxwriter"]), Vec::<String>::new());
    assert_eq!(offenders(&outside(&["edition", "courier"]), &["base64", "ring"]), Vec::<String>::new());
    assert_eq!(offenders(&outside(&["courier"]), &["hyper", "rustls", "tokio_rustls", "url::", "webpki_roots"]), Vec::<String>::new());
    assert_eq!(offenders(&outside(&["clock.rs"]), &["Utc::now(", "Local::now(", "SystemTime::now("]), Vec::<String>::new());
    assert_eq!(offenders(&outside(&["config.rs"]), &["std::env::var(", "env::var(", "env::var_os("]), Vec::<String>::new());
}

#[test]
fn audit_is_total() {
    // Inside the room a step may fail; what leaves it is an outcome.
    let doors = [source().join("audit/mod.rs"), source().join("audit/breach/mod.rs")];
    for door in doors {
        let text = fs::read_to_string(&door).unwrap();
        let signatures: Vec<&str> = text.lines().filter(|line| line.contains("fn ")).collect();
        assert!(!signatures.is_empty());
        assert!(signatures.iter().all(|line| !line.contains("Result<")), "{}", door.display());
    }
}

#[test]
fn every_indicator_file_is_listed_once_and_every_code_has_its_indicator() {
    let listed: Vec<Indicator> = breach::ALL.iter().map(|indicator| indicator.about().code).collect();
    let files = fs::read_dir(source().join("audit/breach"))
        .unwrap()
        .filter_map(|entry| entry.unwrap().path().file_stem().map(|s| s.to_string_lossy().replace('_', "-")));
    for code in Indicator::ALL.iter().filter(|code| **code != Indicator::RefundDue) {
        assert_eq!(listed.iter().filter(|known| *known == code).count(), 1, "{code} stands once in breach::ALL");
    }
    let codes: Vec<&str> = listed.iter().map(|code| code.as_str()).collect();
    let stray: Vec<String> = files.filter(|file| !codes.contains(&file.as_str()) && file != "mod").collect();
    assert!(stray.iter().all(|file| source().join("audit/breach").join(file.replace('-', "_")).is_dir() || is_shared(file)), "{stray:?} is no indicator");
    assert!(breach::ALL.iter().all(|indicator| indicator.about().question.ends_with('?') && !indicator.about().limits.is_empty()));
}

#[test]
fn every_indicator_has_sentences_of_each_kind() {
    // These two look at the placement beside the others, which is always there.
    let always_judged = [Indicator::PlacementDuplicated, Indicator::IdentityReused];
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
    for indicator in breach::ALL {
        let code = indicator.about().code;
        let folder = fs::read_dir(cases.join(code.as_str())).unwrap_or_else(|_| panic!("fixtures/cases/{code} is not there"));
        let expected: Vec<String> = folder
            .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
            .filter_map(|text| text.lines().find(|line| line.starts_with("expect = ")).map(str::to_owned))
            .collect();
        let has = |words: &[&str]| expected.iter().any(|line| words.iter().any(|word| line.contains(&format!("\"{word}"))));
        assert!(has(&["breach", "advisory"]), "{code} is never found");
        assert!(has(&["clear"]), "{code} is never clear");
        assert!(has(&["not_assessable"]) || always_judged.contains(&code), "{code} can always be judged");
    }
}

/// Files of the folder that several indicators share.
fn is_shared(file: &str) -> bool {
    ["process"].contains(&file)
}

#[test]
fn every_source_file_opens_with_the_question_that_it_answers() {
    for (path, _) in files(&source()) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} opens without a word", path.display());
    }
}

#[test]
fn files_stay_readable() {
    let long: Vec<String> = files(&source())
        .into_iter()
        .map(|(path, _)| (fs::read_to_string(&path).unwrap().lines().count(), path))
        .filter(|(lines, path)| 400 < *lines && !path.ends_with("countries.rs"))
        .map(|(lines, path)| format!("{} has {lines} lines", path.display()))
        .collect();
    assert_eq!(long, Vec::<String>::new());
}

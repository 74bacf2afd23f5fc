//! Authorities' own lists through their descriptions: whole, strict, and claiming no more than the list does.

use std::fs;
use std::path::Path;

use recruitwatch::ingest::{IssueCode, Source, read_list};
use recruitwatch::record::id::Key;
use recruitwatch::record::licence::Status;
use recruitwatch::record::register::Register;

use super::{assert_whole, shared};

pub(super) fn source(name: &str) -> Source {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/sources").join(name).with_extension("toml");
    Source::parse(name, &fs::read_to_string(path).unwrap()).unwrap()
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

#[test]
fn every_source_description_is_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/sources");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    assert!(files.len() >= 2);
    for file in files {
        let name = file.file_stem().unwrap().to_str().unwrap();
        Source::parse(name, &fs::read_to_string(&file).unwrap()).unwrap();
    }
}

#[test]
fn a_description_says_all_its_errors_at_once_with_their_lines() {
    let text = "publisher = \"P\"\ntitle = \"T\"\nencoding = \"runes\"\ndelimitre = \";\"\n[listing]\nas_of = \"yesterday\"\n\
        [[columns]]\nfrom = \"A\"\nto = \"licence_number\"\n[status]\nfrom = \"S\"\n[status.words]\n\"Fine\" = \"good\"\n";
    let errors = Source::parse("wrong", text).unwrap_err();
    let found: Vec<(usize, &str)> = errors.iter().map(|e| (e.line, e.key.as_str())).collect();
    for wanted in
        [(3, "encoding"), (4, "delimitre"), (6, "as_of"), (9, "columns.to"), (12, "status.words"), (1, "licence_no"), (1, "legal_name"), (1, "jurisdiction")]
    {
        assert!(found.contains(&wanted), "{wanted:?} is not among {errors:#?}");
    }
    assert!(errors.iter().all(|e| e.to_string().contains("; ")));
}

#[test]
fn the_irish_list_is_read_whole() {
    let Some(path) = shared("data/registers/ie_wrc_dublin_2025-09.csv") else { return };
    let bytes = fs::read(path).unwrap();
    let (rows, report) = read_list("ie_wrc.csv", &bytes, &source("ie-wrc")).unwrap();
    // Counted independently: every line of this list is one row, no cell holds a quote or a line break.
    let text = String::from_utf8(bytes).unwrap();
    let lines: Vec<Vec<&str>> = text.trim_start_matches('\u{feff}').lines().skip(1).map(|line| line.split(';').collect()).collect();
    assert_eq!(rows.agencies.len(), lines.len());
    assert_eq!(rows.agencies.len(), 536);
    assert_eq!(report.exit_code(), 0, "{:#?}", report.issues);
    for (agency, line) in rows.agencies.iter().zip(&lines) {
        assert_eq!(agency.licence_no.as_str(), line[4]);
        assert_eq!(agency.legal_name, line[1].trim());
        assert_eq!(agency.trading_names.is_empty(), line[2].trim().is_empty());
    }
    let several = rows.agencies.iter().find(|a| a.licence_no.as_str() == lines.iter().find(|l| l[2].starts_with("Allegis Group")).unwrap()[4]).unwrap();
    assert_eq!(several.trading_names.len(), 4);
    assert_whole(&report);
}

#[test]
fn standing_in_a_list_says_licensed_on_its_day_and_nothing_before_or_after() {
    let Some(path) = shared("data/registers/ie_wrc_dublin_2025-09.csv") else { return };
    let (rows, _) = read_list("ie_wrc.csv", &fs::read(path).unwrap(), &source("ie-wrc")).unwrap();
    let register = Register::new(rows);
    let timeline = register.timeline(&Key::of("EA3321")).unwrap();
    let on = |on: &str, known: &str| timeline.status_on(day(on), day(known)).status;
    assert_eq!(on("2025-09-30", "2025-09-30"), Status::Licensed);
    assert_eq!(on("2025-10-31", "2026-01-01"), Status::Licensed);
    assert_eq!(on("2025-09-29", "2026-01-01"), Status::Unknown);
    assert_eq!(on("2025-11-01", "2026-01-01"), Status::Unknown);
    assert_eq!(on("2025-09-30", "2025-09-29"), Status::Unknown);
}

#[test]
fn the_hong_kong_list_is_read_whole_under_built_numbers() {
    let Some(path) = shared("data/registers/hk_ld_domestic_helper_agencies_2021-12.csv") else { return };
    let bytes = fs::read(path).unwrap();
    let (rows, report) = read_list("hk_ld.csv", &bytes, &source("hk-ld")).unwrap();
    // Counted independently, with another reader.
    let mut reader = csv::Reader::from_reader(&bytes[..]);
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(records.len(), 1523);
    assert_eq!(rows.agencies.len(), records.len());
    assert_eq!(report.exit_code(), 0, "{:#?}", report.issues);
    let empty = |cell: &str| cell.chars().all(|c| c == '\u{a0}' || c == ' ');
    assert_eq!(rows.agencies.iter().filter(|a| a.district.is_none()).count(), records.iter().filter(|r| empty(&r[4])).count());
    assert_eq!(rows.agencies.iter().filter(|a| a.phones.is_empty()).count(), records.iter().filter(|r| empty(&r[6])).count());
    let names: std::collections::BTreeSet<(Key, Key)> = records.iter().map(|r| (Key::of(&r[1]), Key::of(&r[2]))).collect();
    let numbers: std::collections::BTreeSet<&str> = rows.agencies.iter().map(|a| a.licence_no.as_str()).collect();
    assert_eq!(numbers.len(), names.len());
    assert_eq!(report.notices.iter().filter(|n| n.code == IssueCode::SameNumber).count(), records.len() - names.len());
    assert!(rows.agencies.iter().all(|a| a.licence_no.as_str().starts_with("HK-LD-") && a.issued_on.is_none() && !a.kinds.is_empty()));
    // "Valid Licence since 2018" is sure from the last day of 2018 on, and unknown before.
    let since = records.iter().position(|r| &r[3] == "2018").unwrap();
    let key = rows.agencies[since].licence_no.key();
    let register = Register::new(rows);
    let status = |on: &str| register.timeline(&key).unwrap().status_on(day(on), day("2022-01-01")).status;
    assert_eq!(
        [status("2018-12-30"), status("2018-12-31"), status("2021-12-28"), status("2022-03-01")],
        [Status::Unknown, Status::Licensed, Status::Licensed, Status::Unknown]
    );
}

/// A description of an invented list with a status column and days.
const INVENTED_SOURCE: &str = r#"
publisher = "Invented Authority"
title = "An invented list"
encoding = "windows-1252"
delimiter = ";"
[constants]
jurisdiction = "KE"
[listing]
as_of = "2024-06-30"
[[columns]]
from = "Nr"
to = "licence_no"
[[columns]]
from = "Name"
to = "legal_name"
[[columns]]
from = "From"
to = "issued_on"
format = "%d.%m.%Y"
[[columns]]
from = "To"
to = "expires_on"
format = "%d.%m.%Y"
[status]
from = "State"
[status.words]
"Valid" = "licensed"
"Forever Banned" = "revoked"
"Lapsed" = "expired"
"#;

#[test]
fn a_status_word_that_no_table_knows_is_unknown_and_never_licensed() {
    let list = "Nr;Name;From;To;State;Remark\n1;Caf\u{e9} Invented;01.02.2023;31.01.2025;Valid;x\n2;Feigned;01.02.2023;31.01.2025;Server Locked;\n\
        3;Imagined;01.02.2023;31.01.2025;Forever Banned;\n4;Made Up;;;Lapsed;\n5;Fancied;;;Valid;\n6;Dreamt;2023-02-01;;Valid;\n";
    let source = Source::parse("invented", INVENTED_SOURCE).unwrap();
    let bytes: Vec<u8> = list.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let (rows, report) = read_list("invented.csv", &bytes, &source).unwrap();
    assert_eq!(rows.agencies[0].legal_name, "Caf\u{e9} Invented");
    let register = Register::new(rows);
    let status = |number: &str, on: &str| register.timeline(&Key::of(number)).map_or(Status::Unknown, |t| t.status_on(day(on), day("2024-07-01")).status);
    assert_eq!([status("1", "2023-02-01"), status("1", "2025-01-31"), status("1", "2025-02-01")], [Status::Licensed, Status::Licensed, Status::Expired]);
    assert_eq!([status("2", "2023-02-01"), status("2", "2024-06-30")], [Status::Unknown; 2]);
    assert_eq!([status("3", "2023-02-01"), status("3", "2024-06-30")], [Status::Unknown, Status::Revoked]);
    assert_eq!([status("4", "2024-06-29"), status("4", "2024-06-30")], [Status::Unknown, Status::Expired]);
    assert_eq!([status("5", "2024-06-29"), status("5", "2024-06-30"), status("5", "2024-07-01")], [Status::Unknown, Status::Licensed, Status::Unknown]);
    let found: Vec<_> = report.issues.iter().map(|i| (i.line, i.code, i.column.as_deref())).collect();
    assert_eq!(found, [(Some(3), IssueCode::UnknownStatus, Some("State")), (Some(7), IssueCode::BadDate, Some("From"))]);
    assert!(report.notices.iter().any(|n| n.code == IssueCode::UnknownColumn && n.column.as_deref() == Some("Remark")));
    assert_whole(&report);
}

#[test]
fn a_list_under_its_least_rows_or_with_another_header_is_refused_by_name() {
    let source = source("ie-wrc");
    let few = "County;Agency_Name;Trading_Name;Address;Licence_Number;Covered_Fields\nDublin;Invented Ltd;;;EA0;\n";
    let said = read_list("list.csv", few.as_bytes(), &source).unwrap_err().to_string();
    assert!(said.contains("list.csv") && said.contains("100"), "{said}");
    let said = read_list("list.csv", b"County;Name\n", &source).unwrap_err().to_string();
    assert!(said.contains("list.csv") && said.contains("Licence_Number"), "{said}");
}

#[test]
fn a_listing_after_an_expiry_leaves_the_days_after_it_unknown() {
    let list = "Nr;Name;From;To;State\n9;Invented;;;Lapsed\n";
    let (mut rows, _) = read_list("invented.csv", list.as_bytes(), &Source::parse("invented", INVENTED_SOURCE).unwrap()).unwrap();
    let later = Source::parse("invented", INVENTED_SOURCE).unwrap().dated(day("2025-06-30"));
    rows.events.extend(read_list("invented.csv", list.replace("Lapsed", "Valid").as_bytes(), &later).unwrap().0.events);
    let register = Register::new(rows);
    let status = |on: &str| register.timeline(&Key::of("9")).unwrap().status_on(day(on), day("2026-01-01")).status;
    assert_eq!(["2024-06-30", "2025-06-29", "2025-06-30", "2025-07-01"].map(status), [Status::Expired, Status::Expired, Status::Licensed, Status::Unknown]);
}

//! The invented sample lists: other calendars, scripts and kinds of file come out as the same agencies, days and numbers.

use std::fs;
use std::path::PathBuf;

use recruitwatch::ingest::{Issue, Source, read_list};
use recruitwatch::record::agency::Agency;
use recruitwatch::record::code::Code;
use serde_json::{Value, json};

fn told(agency: &Agency) -> Value {
    json!({
        "licence_no": agency.licence_no.as_str(), "legal_name": agency.legal_name, "district": agency.district, "phones": agency.phones,
        "quota": agency.quota, "issued_on": agency.issued_on.map(|day| day.to_string()), "expires_on": agency.expires_on.map(|day| day.to_string()),
    })
}

fn is_told(wanted: &Value, issue: &Issue) -> bool {
    wanted.get("line").is_none_or(|line| issue.line.map(u64::from) == line.as_u64())
        && wanted.get("column").is_none_or(|column| issue.column.as_deref() == column.as_str())
        && wanted.get("value").is_none_or(|value| issue.value.as_deref() == value.as_str())
        && issue.code.as_str() == wanted["code"]
        && issue.message.contains(wanted["says"].as_str().unwrap())
}

#[rstest::rstest]
fn a_sample_list_comes_out_as_it_was_worked_out_by_hand(#[files("fixtures/lists/*/expected.json")] path: PathBuf) {
    let wanted: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let source = Source::parse("sample", &fs::read_to_string(path.with_file_name("source.toml")).unwrap()).unwrap();
    let list = fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    let list = list.into_iter().find(|path| path.file_stem().unwrap() == "list").unwrap();
    let (rows, report) = read_list("list", &fs::read(list).unwrap(), &source).unwrap();
    let agencies = wanted["agencies"].as_array().unwrap();
    assert_eq!(rows.agencies.len(), agencies.len(), "{report:#?}");
    for (agency, wanted) in rows.agencies.iter().zip(agencies) {
        let told = told(agency);
        for (key, value) in wanted.as_object().unwrap() {
            assert_eq!(&told[key], value, "{key} of {told}");
        }
    }
    let none = Vec::new();
    let issues = wanted["issues"].as_array().unwrap();
    assert_eq!(report.issues.len(), issues.len(), "{:#?}", report.issues);
    for wanted in issues {
        assert!(report.issues.iter().any(|issue| is_told(wanted, issue)), "{wanted} is not among {:#?}", report.issues);
    }
    for wanted in wanted.get("notices").and_then(Value::as_array).unwrap_or(&none) {
        assert!(report.notices.iter().any(|notice| is_told(wanted, notice)), "{wanted} is not among {:#?}", report.notices);
    }
    assert!(report.issues.iter().chain(&report.notices).all(|issue| issue.advice.ends_with('.')));
}

#[test]
fn what_the_description_does_not_name_is_told_and_never_converted() {
    let source = super::described(
        "encoding = \"utf-8\"",
        "[[columns]]\nfrom = \"From\"\nto = \"issued_on\"\nformat = \"%d/%m/%Y\"\n[[columns]]\nfrom = \"Quota\"\nto = \"quota\"\n",
    );
    let list = "No,Name,From,Quota\n1,Example (invented),๐๑/๐๒/๒๕๖๖,\n2,Imagined,01/02/2023,\"4,16,789\"\n3,Fancied (invented),01/02/2566,\n";
    let (rows, report) = read_list("list.csv", list.as_bytes(), &source).unwrap();
    let found: Vec<_> = report.issues.iter().map(|issue| (issue.line, issue.column.as_deref().unwrap(), issue.message.as_str())).collect();
    assert_eq!(found.iter().map(|(line, column, _)| (*line, *column)).collect::<Vec<_>>(), [(Some(2), "From"), (Some(3), "Quota"), (Some(4), "From")]);
    assert!(found[0].2.contains("another script"), "{found:?}");
    assert!(report.issues.iter().all(|issue| issue.advice.contains("calendar, digits, figures")), "{:#?}", report.issues);
    // The first has lost its day, the others are not in at all: none has a day or a number that nobody wrote.
    assert_eq!(rows.agencies.len(), 1);
    assert_eq!(rows.agencies[0].issued_on, None);
}

#[test]
fn a_day_that_two_formats_read_differently_is_nobodys_guess() {
    let source = super::described("encoding = \"utf-8\"", "[[columns]]\nfrom = \"From\"\nto = \"issued_on\"\nformat = [\"%d/%m/%Y\", \"%m/%d/%Y\"]\n");
    let list = "No,Name,From\n1,Example (invented),01/02/2023\n2,Imagined,31/12/2023\n";
    let (rows, report) = read_list("list.csv", list.as_bytes(), &source).unwrap();
    assert_eq!(rows.agencies.iter().map(|agency| agency.issued_on.map(|day| day.to_string())).collect::<Vec<_>>(), [None, Some("2023-12-31".to_owned())]);
    assert!(report.issues[0].message.contains("2023-02-01") && report.issues[0].message.contains("2023-01-02"), "{:#?}", report.issues);
}

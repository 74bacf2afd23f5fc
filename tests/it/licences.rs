//! Does an audit see what the register says of the agency on the days that matter, and what a return says twice?

use std::path::PathBuf;

use recruitwatch::record::code::Code;
use recruitwatch::record::finding::Finding;
use recruitwatch::record::table::Table;
use rstest::rstest;

use crate::docket::{Docket, Row, Tables, day, differences, law, run_fixture, shared_cases};

const FAMILY: [&str; 8] = [
    "licence-not-valid",
    "licence-out-of-scope",
    "licence-name-mismatch",
    "quota-exceeded",
    "job-order-exceeded",
    "employer-barred",
    "deposit-lapsed",
    "activity-after-sanction",
];

#[rstest]
fn a_sentence_about_the_register_holds(
    #[files("fixtures/cases/licence-*/*.toml")]
    #[files("fixtures/cases/*-exceeded/*.toml")]
    #[files("fixtures/cases/employer-barred/*.toml")]
    #[files("fixtures/cases/deposit-lapsed/*.toml")]
    #[files("fixtures/cases/activity-after-sanction/*.toml")]
    #[files("fixtures/cases/placement-duplicated/*.toml")]
    #[files("fixtures/cases/identity-reused/*.toml")]
    #[files("fixtures/cases/statement-differs-from-receipt/*.toml")]
    path: PathBuf,
) {
    let (want, got) = run_fixture(&path, &law());
    assert_eq!(want, got, "{}", path.display());
}

#[test]
fn the_shared_licence_cases_agree() {
    let law = law();
    for case in shared_cases("licence").into_iter().flatten() {
        assert_eq!(differences(&case, &FAMILY, &law), Vec::<String>::new(), "{}", case.display());
    }
}

/// Lawful agencies and silent tables: the cases about fees hold no finding of other families that they do not expect.
#[test]
fn the_shared_fee_cases_see_nothing_else() {
    let law = law();
    let others = ["contract-missing", "contract-substituted", "contract-dual", "wage-underpaid", "wage-late", "statement-differs-from-receipt"];
    let family: Vec<&str> = FAMILY.into_iter().chain(others).collect();
    for case in shared_cases("fees").into_iter().flatten() {
        assert_eq!(differences(&case, &family, &law), Vec::<String>::new(), "{}", case.display());
    }
}

#[test]
fn the_days_of_a_licence_are_shown_where_they_stand() {
    let row = |cells: &[(&str, &str)]| Row { line: 7, cells: cells.iter().map(|(column, cell)| ((*column).to_owned(), (*cell).to_owned())).collect() };
    let days = [("licence_no", "GH-1"), ("issued_on", "2020-01-01"), ("expires_on", "2023-12-31")];
    let event = [("event", "granted"), ("effective_on", "2020-01-01"), ("ends_on", "2023-12-31"), ("ground", "Invented Act s.1")];
    let shown = |tables: &[(Table, Row)]| {
        let tables: Tables = tables.iter().map(|(table, row)| (*table, vec![row.clone()])).collect();
        let docket = Docket::new(&tables, day("2026-11-30"));
        let found = docket.judge(&docket.placements[0], &docket.position(&docket.placements[0]), &law());
        let expired = |f: &&Finding| f.code.as_str() == "licence-not-valid" && f.detail.as_deref() == Some("expired");
        let evidence = &found.iter().find(expired).unwrap().evidence;
        evidence.iter().map(|e| format!("{}:{}:{}={}", e.table, e.line, e.column, e.value)).skip(2).collect::<Vec<_>>()
    };
    let by_list = shown(&[(Table::Agencies, row(&days)), (Table::Placements, row(&[]))]);
    assert_eq!(by_list, ["agencies:7:issued_on=2020-01-01", "agencies:7:expires_on=2023-12-31"]);
    let by_event = shown(&[(Table::Agencies, row(&days[..1])), (Table::LicenceEvents, row(&event)), (Table::Placements, row(&[]))]);
    assert_eq!(by_event, ["licence_events:7:effective_on=2020-01-01", "licence_events:7:ends_on=2023-12-31"]);
}

//! What is told and what is not: rejected rows as they came, pseudonyms, older versions, order, bundles.

use std::fs;

use recruitwatch::ingest::intake::take;
use recruitwatch::ingest::{Limits, Package, Pseudonymiser, RejectedFiles, bundles, scan};
use recruitwatch::record::contract::Stage;
use recruitwatch::record::table::Table;

use super::names;

const PLACEMENTS: &str = "placement_id,worker_id,origin,destination,agency_licence,employer_name,occupation,contract_signed_on,contract_months,wage_amount,wage_currency,wage_period,sub_agent";

fn placement(id: &str, worker: &str, rest: &str) -> String {
    format!("{id},{worker},KE,QA,INV/001,Invented Household,9111,2024-05-02,24,{rest}\n")
}

fn package(files: &[(&str, String)]) -> (tempfile::TempDir, Package) {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let package = Package::open(folder.path(), &Limits::default()).unwrap();
    (folder, package)
}

#[test]
fn rejected_rows_leave_as_they_came_under_their_header() {
    let table = format!(
        "{PLACEMENTS}\n{}{}",
        placement("Q-1", "W-1", "1200.00,QAR,month,\"A \"\"B\"\", C\""),
        placement("Q-2", "W-2", "1 200,QAR,month,\"A \"\"B\"\", C\"")
    );
    let (_folder, package) = package(&[("placements.csv", table.clone())]);
    let mut rejects = RejectedFiles::new(|_| Ok(Vec::new()));
    let report = take(&package, &names(), &mut rejects, &mut ()).unwrap();
    assert_eq!(report.counts(Table::Placements).rejected, 1);
    let files = rejects.into_files();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(files.len(), 1);
    assert_eq!(String::from_utf8(files[&Table::Placements].clone()).unwrap(), format!("{}\n{}\n", lines[0], lines[2]));
}

#[test]
fn a_workers_number_stands_in_no_issue_even_in_another_column() {
    let rows = [placement("Q-1", "WORKER-77", "WORKER-77,QAR,month,"), placement("Q-2", "---", "1.00,QAR,month,"), placement("Q-3", "", "1.00,QAR,month,")];
    let (_folder, package) = package(&[("placements.csv", format!("{PLACEMENTS}\n{}", rows.concat()))]);
    let report = take(&package, &names(), (), &mut ()).unwrap();
    let said = serde_json::to_string(&report).unwrap();
    assert_eq!(report.issues.len(), 3);
    assert!(!said.contains("77") && !said.contains("---"), "{said}");
    assert!(report.issues.iter().any(|i| i.column.as_deref() == Some("worker_id") && i.value.as_deref() == Some("")));
}

#[test]
fn a_pseudonym_ignores_case_and_punctuation_and_depends_on_the_key_and_the_domain() {
    let (one, other) = (Pseudonymiser::new([1; 32]), Pseudonymiser::new([2; 32]));
    assert_eq!(one.worker("ab 12-34").0, one.worker("AB1234").0);
    assert_ne!(one.worker("AB1234").0, one.worker("AB1235").0);
    assert_ne!(one.worker("AB1234").0, other.worker("AB1234").0);
    assert_ne!(one.worker("AB1234").0, one.person("AB1234").0);
    // A pseudonym must stay the same from release to release, or workers of older returns are no longer known.
    let hex: String = one.worker("AB1234").0.iter().map(|b| format!("{b:02x}")).collect();
    assert_eq!(hex, "86b3782def38f714c968e53d680838c5");
}

#[test]
fn what_belongs_to_a_placement_comes_in_its_own_order() {
    let placements = format!("{PLACEMENTS}\n{}{}", placement("Q-2", "W", "1.00,QAR,month,"), placement("Q-10", "V", "1.00,QAR,month,"));
    let charges = "charge_id,placement_id,item,amount,currency,charged_on,paid_by\nc9,Q-10,visa,1.00,QAR,2024-01-01,worker\nc1,q 2,visa,1.00,QAR,2024-01-01,worker\nc0,Q-10,visa,1.00,QAR,2024-01-01,worker\n";
    let contracts = "placement_id,stage,dated_on\nQ-10,practice,2024-03-01\nQ-10,signed,2024-02-01\nQ-10,signed,2024-01-01\n";
    let payments = "placement_id,period_from,period_to,amount_paid,currency\nQ-10,2024-02-01,2024-02-29,1.00,QAR\nQ-10,2024-01-01,2024-01-31,1.00,QAR\n";
    let (_folder, package) =
        package(&[("placements.csv", placements), ("charges.csv", charges.into()), ("contracts.csv", contracts.into()), ("payments.csv", payments.into())]);
    let names = names();
    let walk: Vec<_> = bundles(&package, &names).unwrap().map(Result::unwrap).collect();
    let ids: Vec<_> = walk.iter().map(|b| b.placement.placement_id.as_str()).collect();
    assert_eq!(ids, ["Q-2", "Q-10"]);
    assert_eq!(walk[0].charges[0].line, 3);
    assert_eq!(walk[1].charges.iter().map(|c| c.line).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(walk[1].contracts.iter().map(|c| (c.stage, c.line)).collect::<Vec<_>>(), [(Stage::Signed, 4), (Stage::Signed, 3), (Stage::Practice, 2)]);
    assert_eq!(walk[1].payments.iter().map(|p| p.line).collect::<Vec<_>>(), [3, 2]);
}

#[test]
fn versions_of_a_placement_are_one_with_a_broken_row_between_them() {
    let rows = [placement("Q-1", "W", "1.00,QAR,month,"), placement("", "W", "1.00,QAR,month,"), placement("q1", "W", "2.00,QAR,month,")];
    let (_folder, package) = package(&[("placements.csv", format!("{PLACEMENTS}\n{}", rows.concat()))]);
    let names = names();
    let walk: Vec<_> = bundles(&package, &names).unwrap().map(Result::unwrap).collect();
    assert_eq!(walk.len(), 1);
    assert_eq!((walk[0].placement.wage.minor, walk[0].earlier.placements.len()), (200, 1));
}

/// A walk may run on a thread of its own while placements are judged on others.
#[test]
fn a_walk_over_bundles_moves_between_threads() {
    let placements = format!("{PLACEMENTS}\n{}", placement("Q-1", "W", "1.00,QAR,month,"));
    let (_folder, package) = package(&[("placements.csv", placements)]);
    let names = names();
    let walk = bundles(&package, &names).unwrap();
    let count = std::thread::scope(|scope| scope.spawn(move || walk.count()).join().unwrap());
    assert_eq!(count, 1);
}

#[test]
fn of_several_versions_the_last_counts_and_the_older_stay() {
    let rows = [
        placement("Q-1", "W", "1.00,QAR,month,"),
        placement("Q-2", "W", "1.00,QAR,month,"),
        placement("Q-1", "W", "2.00,QAR,month,"),
        placement("Q-1", "W", "bad,QAR,month,"),
    ];
    let (_folder, package) = package(&[("placements.csv", format!("{PLACEMENTS}\n{}", rows.concat()))]);
    let names = names();
    let walk: Vec<_> = bundles(&package, &names).unwrap().map(Result::unwrap).collect();
    assert_eq!(walk.len(), 2);
    let amended = walk.iter().find(|b| b.placement.placement_id.as_str() == "Q-1").unwrap();
    assert_eq!(amended.placement.wage.minor, 200);
    assert_eq!(amended.earlier.placements.len(), 1);
    assert_eq!(amended.earlier.placements[0].wage.minor, 100);
}

#[test]
fn a_glance_sees_every_placement_that_can_be_placed() {
    let (_folder, package) =
        package(&[("placements.csv", format!("{PLACEMENTS}\n{}{}", placement("Q-1", "W", "1.00,QAR,month,"), placement("Q-2", "w", "bad,QAR,month,")))]);
    let mut seen = Vec::new();
    scan(&package, &names(), |glance| seen.push(glance)).unwrap();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].worker.0, seen[1].worker.0);
    assert_eq!([seen[0].line, seen[1].line], [2, 3]);
    assert_eq!(seen[0].employer.as_str(), "inventedhousehold");
}

#[test]
fn what_is_over_a_limit_is_refused_with_the_file_and_what_to_do() {
    let placements = format!("{PLACEMENTS}\n{}{}", placement("Q-1", "W", "1.00,QAR,month,"), placement("Q-2", "V", "1.00,QAR,month,"));
    let charges =
        "charge_id,placement_id,item,amount,currency,charged_on,paid_by\nc1,Q-2,visa,1.00,QAR,2024-01-01,worker\nc1,Q-1,visa,1.00,QAR,2024-01-01,worker\n";
    let (folder, _) = package(&[("placements.csv", placements), ("charges.csv", charges.into())]);
    let refused = |limits: Limits| {
        let package = Package::open(folder.path(), &limits);
        package.and_then(|package| take(&package, &names(), (), &mut ())).unwrap_err().to_string()
    };
    assert!(refused(Limits { file_bytes: 100, ..Limits::default() }).contains("csv has"));
    assert!(refused(Limits { rows: 1, ..Limits::default() }).contains("placements.csv has more than 1 rows (line 3); send"));
    assert!(refused(Limits { columns: 12, ..Limits::default() }).contains("placements.csv names 13 columns"));
    assert!(refused(Limits { memory_bytes: 10, ..Limits::default() }).contains("charges.csv does not follow"));
    let report = take(&Package::open(folder.path(), &Limits { issues_kept: 0, ..Limits::default() }).unwrap(), &names(), (), &mut ()).unwrap();
    assert_eq!((report.notices.len(), report.notices_not_shown, report.exit_code()), (0, 1, 0));
}

#[test]
fn a_table_with_semicolons_is_refused_by_its_delimiter() {
    let (_folder, package) = package(&[("placements.csv", format!("{PLACEMENTS}\n").replace(',', ";"))]);
    let said = take(&package, &names(), (), &mut ()).unwrap_err().to_string();
    assert!(said.contains("placements.csv") && said.contains("';'"), "{said}");
}

#[test]
fn the_terms_of_contracts_and_model_contracts_stand_in_the_columns_of_the_exchange_format() {
    use recruitwatch::record::code::Code;
    use recruitwatch::record::contract::{Term, TermShape};
    let value = |term: Term| match term {
        Term::WorkplaceCountry => "QA",
        Term::WageCurrency => "QAR",
        Term::Occupation => "9111",
        _ => match term.shape() {
            TermShape::Number | TermShape::Money => "7",
            TermShape::Code(codes) => codes[0],
            TermShape::Text => "words",
            TermShape::Set => "a b",
            TermShape::Flag => "yes",
        },
    };
    let columns: Vec<&str> = Term::ALL.iter().map(|term| term.as_str()).collect();
    let cells: Vec<&str> = Term::ALL.iter().map(|term| value(*term)).collect();
    let contracts = format!("placement_id,stage,{}\nQ-1,signed,{}\n", columns.join(","), cells.join(","));
    let models = format!("model_id,from,citation,{}\nM-1,2024-01-01,Invented Act s. 1,{}\n", columns.join(","), cells.join(","));
    let placements = format!("{PLACEMENTS}\n{}", placement("Q-1", "W", "1.00,QAR,month,"));
    let (_folder, package) = package(&[("placements.csv", placements), ("contracts.csv", contracts), ("model_contracts.csv", models)]);
    let names = names();
    let bundle = bundles(&package, &names).unwrap().next().unwrap().unwrap();
    let (rows, report) = recruitwatch::ingest::register(&package, &names).unwrap();
    assert!(report.issues.is_empty() && report.notices.is_empty(), "{report:#?}");
    for terms in [&bundle.contracts[0].terms, &rows.model_contracts[0].terms] {
        let read: Vec<(Term, String)> = terms.iter().map(|(term, value)| (term, value.to_string())).collect();
        let sent: Vec<(Term, String)> = Term::ALL.iter().map(|term| (*term, value(*term).to_owned())).collect();
        assert_eq!(read.len(), sent.len());
        for ((term, read), (wanted, sent)) in read.iter().zip(&sent) {
            assert_eq!(term, wanted);
            assert!(read == sent || format!("{sent}.00") == *read, "{term}: {read} and not {sent}");
        }
    }
}

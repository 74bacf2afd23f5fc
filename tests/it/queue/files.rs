//! Does a file hold what the screen shows, and nothing that a spreadsheet would calculate?

use std::io::Cursor;

use calamine::Reader;
use recruitwatch::edition::sheet::{ROWS_MAX, Sheet, defused};
use recruitwatch::web::view::View;
use recruitwatch::web::view::cases::{CaseRow, CasesView};
use recruitwatch::web::view::complaint_desk::{QueueRow as ComplaintRow, QueueView as ComplaintsView};
use recruitwatch::web::view::desk::{DeskAgencyView, FindingLine, InspectionRow, InspectionsView};
use recruitwatch::web::view::queue::{QueueRow, QueueView};
use recruitwatch::web::view::signals::{SignalRow, SignalsView};
use recruitwatch::web::view::tabled::Tabled;
use rstest::rstest;

/// The cells of a sheet, as a reader of workbooks has them.
fn read(bytes: &[u8], sheet: &str) -> Vec<Vec<String>> {
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    book.worksheet_range(sheet).unwrap().rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
}

#[rstest]
#[case("=1+1", "'=1+1")]
#[case("+1", "'+1")]
#[case("-1", "'-1")]
#[case("@SUM(A1)", "'@SUM(A1)")]
#[case("\tcmd", "'\tcmd")]
#[case("\rcmd", "'\rcmd")]
#[case("P-17", "P-17")]
#[case("", "")]
#[case("'=1", "'=1")]
fn no_cell_is_taken_for_a_formula(#[case] cell: &str, #[case] written: &str) {
    assert_eq!(defused(cell), written);
}

fn sheet(rows: usize, total: u64) -> Sheet {
    let rows = (0..rows).map(|n| vec![format!("=HYPERLINK(\"x\";{n})"), "ঢাকা, \"中\"".to_owned()]).collect();
    Sheet { name: "findings", columns: &["Finding", "Agency"], rows, total, about: vec![("filters", "grade=G4".to_owned())] }
}

#[test]
fn both_files_hold_the_rows_in_their_order_and_say_how_much_was_left_out() {
    let whole = sheet(2, 2);
    let csv = String::from_utf8(whole.csv().unwrap()).unwrap();
    assert_eq!(csv, "Finding,Agency\n\"'=HYPERLINK(\"\"x\"\";0)\",\"ঢাকা, \"\"中\"\"\"\n\"'=HYPERLINK(\"\"x\"\";1)\",\"ঢাকা, \"\"中\"\"\"\n");
    let made = crate::store::facts::at("2026-03-24T08:00:00Z");
    let cells = read(&whole.workbook(made).unwrap(), "findings");
    assert_eq!(cells[0], ["Finding", "Agency"]);
    assert_eq!(cells[1], ["=HYPERLINK(\"x\";0)", "ঢাকা, \"中\""], "a text, as it is");
    assert_eq!(
        (whole.file_name("csv"), sheet(ROWS_MAX, 23_456).file_name("xlsx")),
        ("findings.csv".to_owned(), "findings-first-10000-of-23456.xlsx".to_owned())
    );
    let about = read(&sheet(3, 9).workbook(made).unwrap(), "about");
    assert_eq!(about, [["filters", "grade=G4"], ["rows", "3 of 9"]]);
    assert_eq!(whole.workbook(made).unwrap(), whole.workbook(made).unwrap(), "the same rows, the same bytes");
}

/// The heads of the columns of a template's list, without the one for ticks.
fn heads(template: &str) -> Vec<String> {
    let text = std::fs::read_to_string(format!("{}/src/web/html/{template}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let table = text.split("data-rows><thead>").nth(1).unwrap().split("</thead>").next().unwrap();
    let heads = table.split("<th ").skip(1).map(|th| th.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned());
    heads.filter(|head| !head.is_empty()).collect()
}

fn fits<T: Tabled>(template: &str, rows: &[T]) {
    assert_eq!(heads(template), T::COLUMNS, "{template}");
    assert!(!rows.is_empty() && rows.iter().all(|row| row.cells().len() == T::COLUMNS.len()), "{template}");
}

#[test]
fn a_file_has_the_columns_of_the_screen() {
    fits::<QueueRow>(QueueView::TEMPLATE, &QueueView::samples()[0].rows);
    fits::<InspectionRow>(InspectionsView::TEMPLATE, &InspectionsView::samples()[0].rows);
    fits::<FindingLine>(DeskAgencyView::TEMPLATE, &DeskAgencyView::samples()[0].findings);
    fits::<SignalRow>(SignalsView::TEMPLATE, &SignalsView::samples()[0].rows);
    fits::<CaseRow>(CasesView::TEMPLATE, &CasesView::samples()[1].rows);
    fits::<ComplaintRow>(ComplaintsView::TEMPLATE, &ComplaintsView::samples()[1].rows);
    let complaints = &ComplaintsView::samples()[1].rows;
    let written: Vec<&String> = complaints.iter().filter_map(|row| row.agency.as_ref()).collect();
    assert!(!written.is_empty(), "a worker named an agency");
    let cells: Vec<String> = complaints.iter().flat_map(Tabled::cells).collect();
    assert!(written.iter().all(|agency| !cells.iter().any(|cell| cell.contains(agency.as_str()))), "what a worker wrote stays in the house");
}

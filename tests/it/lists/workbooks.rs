//! Lists as workbooks: days are days, numbers are as they were typed, merged cells speak for all that they cover.

use std::io::{Cursor, Write};

use recruitwatch::ingest::{Issue, read_list};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::write::SimpleFileOptions;

use super::described;

/// An invented workbook: a title above the header, a real day and a written one, a merged district, a heading across the sheet.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Notes").unwrap().write(0, 0, "nothing here").unwrap();
    let sheet = book.add_worksheet().set_name("Agencies").unwrap();
    let (day, plain) = (Format::new().set_num_format("dd/mm/yyyy"), Format::new());
    sheet.write(1, 1, "Agencies (invented)").unwrap();
    for (column, name) in (1..).zip(["No", "Name", "District", "From", "Quota"]) {
        sheet.write(3, column, name).unwrap();
    }
    sheet.write(4, 1, 1201).unwrap().write(4, 2, "Example Ltd (invented)").unwrap();
    sheet.write_with_format(4, 4, ExcelDateTime::from_ymd(2024, 2, 29).unwrap(), &day).unwrap().write(4, 5, 0.1 + 0.2).unwrap();
    sheet.write(5, 1, "1202").unwrap().write(5, 2, "Imagined Ltd").unwrap().write(5, 4, "01/03/2024").unwrap().write(5, 5, 250.0).unwrap();
    sheet.merge_range(4, 3, 5, 3, "North", &plain).unwrap();
    sheet.merge_range(6, 1, 6, 5, "Agencies under review", &plain).unwrap();
    book.save_to_buffer().unwrap()
}

const COLUMNS: &str = "[[columns]]\nfrom = \"District\"\nto = \"district\"\n[[columns]]\nfrom = \"From\"\nto = \"issued_on\"\nformat = [\"%Y-%m-%d\", \"%d/%m/%Y\"]\n\
    [[columns]]\nfrom = \"Quota\"\nto = \"quota\"\n[columns.figures]\ngrouping = \"none\"\n";

fn shown(issues: &[Issue]) -> Vec<(Option<u32>, Option<&str>)> {
    issues.iter().map(|issue| (issue.line, issue.value.as_deref())).collect()
}

#[test]
fn a_workbook_is_read_by_the_name_or_the_place_of_its_sheet() {
    for sheet in ["sheet = \"Agencies\"", "sheet = 2"] {
        let source = described(&format!("kind = \"xlsx\"\nskip_rows = 1\n{sheet}"), COLUMNS);
        let (rows, report) = read_list("list.xlsx", &workbook(), &source).unwrap();
        let told: Vec<_> =
            rows.agencies.iter().map(|a| (a.line, a.licence_no.as_str(), a.district.as_deref(), a.issued_on.map(|day| day.to_string()))).collect();
        assert_eq!(told, [(6, "1202", Some("North"), Some("2024-03-01".to_owned()))], "{report:#?}");
        assert_eq!(rows.agencies[0].quota, Some(250));
        // 0.1 + 0.2 is shown as people typed it, and it is no whole number; a heading across the sheet is no agency.
        assert_eq!(shown(&report.issues), [(Some(5), Some("0.3")), (Some(7), Some("Agencies under review"))]);
    }
    let source = described(
        "kind = \"xlsx\"\nskip_rows = 1\nsheet = 2",
        &COLUMNS.replace("[[columns]]\nfrom = \"Quota\"\nto = \"quota\"\n[columns.figures]\ngrouping = \"none\"\n", ""),
    );
    let (rows, _) = read_list("list.xlsx", &workbook(), &source).unwrap();
    assert_eq!(rows.agencies[0].licence_no.as_str(), "1201");
    assert_eq!(rows.agencies[0].issued_on.unwrap().to_string(), "2024-02-29");
}

#[test]
fn a_workbook_whose_sheet_is_not_named_or_not_there_names_its_sheets() {
    for sheet in ["", "sheet = \"Missing\"", "sheet = 9"] {
        let said = read_list("list.xlsx", &workbook(), &described(&format!("kind = \"xlsx\"\n{sheet}"), "")).unwrap_err().to_string();
        assert!(said.contains("list.xlsx") && said.contains("Notes, Agencies"), "{said}");
    }
}

/// A workbook of OpenDocument with these rows of XML.
pub(super) fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">\
         <office:body><office:spreadsheet><table:table table:name=\"S\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let manifest = "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    for (name, text) in [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("META-INF/manifest.xml", manifest), ("content.xml", &content)] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn texts(cells: &[&str]) -> String {
    let cell = |text: &&str| format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>");
    format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>())
}

#[test]
fn a_sheet_of_opendocument_gives_its_days_as_days() {
    let row = "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"77\"><text:p>77</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"string\"><text:p>Example Ltd (invented)</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2024-02-29\"><text:p>29.02.24</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row><table:table-row table:number-rows-repeated=\"1048570\">\
        <table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let source = described("kind = \"ods\"", "[[columns]]\nfrom = \"From\"\nto = \"issued_on\"\nformat = \"%Y-%m-%d\"\n");
    let (rows, report) = read_list("list.ods", &ods(&(texts(&["No", "Name", "From"]) + row)), &source).unwrap();
    assert!(report.issues.is_empty(), "{report:#?}");
    assert_eq!((rows.agencies[0].licence_no.as_str(), rows.agencies[0].issued_on.unwrap().to_string()), ("77", "2024-02-29".to_owned()));
}

#[test]
fn a_cell_repeated_without_end_is_refused_before_it_fills_the_memory() {
    let wide = "<table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row>";
    let said = read_list("list.ods", &ods(&wide.repeat(1_000)), &described("kind = \"ods\"", "")).unwrap_err().to_string();
    assert!(said.contains("more cells"), "{said}");
}

//! Bytes that are no list: every one is refused with a sentence, none ends the program or fills the memory.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use recruitwatch::ingest::{Source, read_list};
use rstest::rstest;
use zip::write::SimpleFileOptions;

use super::described;

fn of_kind(kind: &str) -> Source {
    described(
        if matches!(kind, "csv" | "tsv" | "html") { format!("kind = \"{kind}\"\nencoding = \"utf-8\"") } else { format!("kind = \"{kind}\"") }.as_str(),
        "",
    )
}

fn refused(kind: &str, bytes: &[u8]) -> String {
    read_list("list", bytes, &of_kind(kind)).unwrap_err().to_string()
}

#[rstest]
#[case("xlsx", b"No,Name\n1,Example\n", "no workbook")]
#[case("ods", b"PK\x03\x04torn", "no workbook")]
#[case("json", b"[{\"No\": \"1\", \"Name\": \"Exa", "no whole JSON text: line 1")]
#[case("json", b"{\"agencies\": []}", "has no list at")]
#[case("json", b"[1, 2]", "something else than an object")]
#[case("json", b"[{\"No\": \"\xff\"}]", "not UTF-8 in line 1")]
#[case("ndjson", b"{\"No\": \"1\", \"Name\": \"Example\"}\n{\"No\": \n", "line 2")]
#[case("html", b"<p>The list has moved.</p>", "holds 0 tables")]
#[case("html", b"<table><tr><td>No</table><table></table>", "holds 2 tables")]
#[case("html", b"<table></table>", "is empty")]
#[case("csv", b"No,No,Name\n", "names No twice")]
#[case("tsv", b"No,Name\n", "lacks No, Name")]
fn a_file_of_another_kind_or_cut_off_is_refused_in_a_sentence(#[case] kind: &str, #[case] bytes: &[u8], #[case] says: &str) {
    let said = refused(kind, bytes);
    assert!(said.starts_with("list") && said.contains(says) && said.contains("; ") | said.contains(": "), "{said}");
}

#[test]
fn nesting_costs_no_more_than_its_length() {
    let deep = |open: &str, close: &str| open.repeat(200_000) + &close.repeat(200_000);
    assert!(refused("json", deep("[", "]").as_bytes()).contains("something else than an object"));
    assert!(refused("html", deep("<table><tr><td>", "</table>").as_bytes()).contains("holds 200000 tables"));
    let nested = (0..200_000).fold(String::new(), |text, _| text + "{\"a\":") + "1" + &"}".repeat(200_000);
    assert!(refused("json", format!("[{nested}]").as_bytes()).contains("nested deeper"));
}

#[test]
fn cells_that_cover_everything_are_cut_to_what_a_list_can_hold() {
    let page = format!("<table><tr><td>No<td>Name</tr><tr><td rowspan=0 colspan=1000>{}</tr>{}</table>", "x".repeat(100_000), "<tr><td>1</tr>".repeat(100_000));
    assert!(refused("html", page.as_bytes()).contains("more text in its cells"));
}

#[test]
fn a_workbook_that_unpacks_to_far_more_than_its_size_is_refused() {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/sharedStrings.xml", SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated)).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..40 {
        zip.write_all(&zeros).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    assert!(refused("xlsx", &bytes).contains("unpack to more bytes"));
}

proptest! {
    #[test]
    fn any_bytes_of_any_kind_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400), kind in 0_usize..7, zip in any::<bool>()) {
        let bytes = if zip { [b"PK\x03\x04".as_slice(), &bytes].concat() } else { bytes };
        let kind = ["csv", "tsv", "xlsx", "ods", "json", "ndjson", "html"][kind];
        if let Err(refusal) = read_list("list", &bytes, &of_kind(kind)) {
            prop_assert!(refusal.to_string().starts_with("list"));
        }
    }

    #[test]
    fn any_tags_of_a_table_are_read_or_refused(tags in proptest::collection::vec(0_usize..12, 0..60)) {
        let words = ["<table>", "</table>", "<tr>", "</tr>", "<td colspan=3>", "<td rowspan=4>", "<th>No", "<th>Name", "</td>", "<script>", "x", "<br>"];
        let page: String = tags.into_iter().map(|at| words[at]).collect();
        let _ = read_list("list", format!("<table><tr><th>No<th>Name</tr>{page}").as_bytes(), &of_kind("html"));
    }
}

#[test]
fn a_description_says_what_is_wrong_with_its_kind_and_its_conversions() {
    let text = "publisher = \"P\"\ntitle = \"TODO: say\"\nkind = \"json\"\nencoding = \"utf-8\"\ndelimiter = \";\"\npointer = \"data\"\n\
        [months]\n\"Thirteenth\" = 13\n[constants]\njurisdiction = \"NP\"\n[listing]\nas_of = \"2024-01-01\"\nsince = \"S\"\n\
        [[columns]]\nfrom = \"A\"\nto = \"licence_no\"\ncalendar = \"hijri\"\n[[columns]]\nfrom = \"B\"\nto = \"legal_name\"\nformat = \"%d %A %Y\"\ncalendar = \"bikram-sambat\"\n\
        digits = \"any\"\n[columns.figures]\ngrouping = \"crore\"\nmark = \".\"\n";
    let errors = Source::parse("wrong", text).unwrap_err();
    let found: Vec<(usize, &str)> = errors.iter().map(|error| (error.line, error.key.as_str())).collect();
    for wanted in [
        (2, "title"),
        (4, "encoding"),
        (5, "delimiter"),
        (6, "pointer"),
        (8, "Thirteenth"),
        (11, "since"),
        (17, "calendar"),
        (21, "format"),
        (23, "digits"),
        (25, "grouping"),
        (24, "mark"),
    ] {
        assert!(found.contains(&wanted), "{wanted:?} is not among {found:?}");
    }
}

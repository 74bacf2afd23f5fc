//! Whatever comes in: no panic, no lost good row, rows = taken + rejected, and a refusal that names the file and what to do.

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use proptest::prelude::*;
use recruitwatch::ingest::intake::Sink;
use recruitwatch::ingest::{Limits, Package, Refusal, Report, read_list, take};
use recruitwatch::record::table::Table;

use super::lists::source;
use super::{assert_whole, names, shared};

/// The header and a good row of each placement table, of invented data.
const PLACEMENTS: &str = "placement_id,worker_id,worker_sex,origin,destination,agency_licence,agency_name,employer_name,occupation,contract_signed_on,contract_months,wage_amount,wage_currency,wage_period";

fn good(n: u32) -> String {
    format!("Q-{n},INVENTED{n:04},F,KE,QA,INV/001,Invented Placements Ltd.,\"Invented, Household {n}\",9111,2024-05-02,24,1200.00,QAR,month")
}

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

/// Keeps the ids of the placements that were taken.
#[derive(Default)]
struct Taken(Vec<String>);

impl Sink for Taken {
    type Error = Refusal;

    fn bundle(&mut self, bundle: recruitwatch::ingest::Bundle) -> Result<(), Refusal> {
        self.0.push(bundle.placement.placement_id.to_string());
        Ok(())
    }

    fn complaint(&mut self, _complaint: recruitwatch::record::complaint::Complaint) -> Result<(), Refusal> {
        Ok(())
    }
}

/// Reads a folder in every way there is.
fn tried(folder: &Path) -> Result<(Report, Vec<String>), Refusal> {
    let package = Package::open(folder, &Limits::default())?;
    let names = names();
    let _ = recruitwatch::ingest::scan(&package, &names, |_| ());
    let mut taken = Taken::default();
    take(&package, &names, (), &mut taken)?;
    let report = recruitwatch::ingest::check(&package, &names)?;
    Ok((report, taken.0))
}

/// Every outcome is a report that adds up, or a refusal that says which file and what to do.
fn assert_answered(folder: &Path, what: &str) {
    match tried(folder) {
        Ok((report, taken)) => {
            assert_whole(&report);
            let placements = report.counts(Table::Placements);
            assert!(taken.len() as u64 <= placements.taken, "{what}");
        }
        Err(refusal) => {
            let said = refusal.to_string();
            assert!(said.contains(".csv") || said.contains(folder.to_str().unwrap()), "{what}: {said}");
            assert!(said.contains(';') || said.contains(':'), "{what}: {said}");
        }
    }
}

fn assert_answered_as_every_table(bytes: &[u8], what: &str) {
    let good = format!("{PLACEMENTS}\n{}\n", good(1));
    assert_answered(folder(&[("placements.csv", bytes)]).path(), what);
    for table in ["charges.csv", "contracts.csv", "payments.csv", "complaints.csv", "agencies.csv", "rates.csv"] {
        assert_answered(folder(&[("placements.csv", good.as_bytes()), (table, bytes)]).path(), what);
    }
    for name in ["ie-wrc", "hk-ld"] {
        if let Ok((_, report)) = read_list("list.csv", bytes, &source(name)) {
            assert_whole(&report);
        }
    }
}

#[test]
fn every_file_of_the_csv_spectrum_is_answered() {
    let Some(spectrum) = shared("data/badinput/csv-spectrum/csvs") else { return };
    let mut seen = 0;
    for file in fs::read_dir(spectrum).unwrap().map(|entry| entry.unwrap().path()) {
        assert_answered_as_every_table(&fs::read(&file).unwrap(), &file.display().to_string());
        seen += 1;
    }
    assert_eq!(seen, 12);
}

#[test]
fn every_polluted_file_is_answered() {
    let Some(zip) = shared("data/badinput/pollock_polluted.zip") else { return };
    let mut archive = zip::ZipArchive::new(Cursor::new(fs::read(zip).unwrap())).unwrap();
    let mut seen = 0;
    for at in 0..archive.len() {
        let mut bytes = Vec::new();
        let mut entry = archive.by_index(at).unwrap();
        let name = entry.name().unwrap().into_owned();
        entry.read_to_end(&mut bytes).unwrap();
        if name.ends_with(".csv") && bytes.len() < 200_000 {
            let good = format!("{PLACEMENTS}\n{}\n", good(1));
            assert_answered(folder(&[("placements.csv", &bytes)]).path(), &name);
            assert_answered(folder(&[("placements.csv", good.as_bytes()), ("charges.csv", &bytes)]).path(), &name);
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn every_naughty_string_is_a_cell_and_its_neighbours_stay() {
    let Some(strings) = shared("data/badinput/blns.txt") else { return };
    let text = fs::read_to_string(strings).unwrap();
    let strings: Vec<&str> = text.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")).collect();
    assert!(strings.len() > 400);
    let mut table = format!("{PLACEMENTS},job_title\n");
    for (n, string) in (1_u32..).zip(&strings) {
        table += &format!("{},\"{}\"\n{},\n", good(n * 2), string.replace('"', "\"\""), good(n * 2 + 1));
    }
    let box_ = folder(&[("placements.csv", table.as_bytes())]);
    let (report, taken) = tried(box_.path()).unwrap();
    assert_whole(&report);
    assert_eq!(report.counts(Table::Placements).rows, strings.len() as u64 * 2);
    for n in 1..=u32::try_from(strings.len()).unwrap() {
        assert!(taken.contains(&format!("Q-{}", n * 2 + 1)), "the row after {:?} is lost", strings[n as usize - 1]);
    }
    // The same strings in the columns that have a list behind them.
    let mut table = format!("{PLACEMENTS}\n");
    for string in &strings {
        let cell = format!("\"{}\"", string.replace('"', "\"\""));
        table += &format!("{cell},{cell},{cell},{cell},{cell},{cell},{cell},{cell},{cell},{cell},{cell},{cell},{cell},{cell}\n");
    }
    assert_answered(folder(&[("placements.csv", table.as_bytes())]).path(), "all columns");
}

#[test]
fn two_hundred_broken_tables_are_answered() {
    let whole = format!("{PLACEMENTS}\n{}\n{}\n{}\n", good(1), good(2), good(3));
    let bytes = whole.as_bytes();
    let mut seen = 0;
    let mut answered = |bytes: &[u8], what: &str| {
        assert_answered(folder(&[("placements.csv", bytes)]).path(), what);
        seen += 1;
    };
    for cut in (0..bytes.len()).step_by(7) {
        answered(&bytes[..cut], &format!("cut at {cut}"));
        answered(&bytes[cut..], &format!("beginning at {cut}"));
    }
    for at in (0..bytes.len()).step_by(11) {
        for byte in [0, b'"', b',', b'\n', b'\r', 0xff] {
            let mut changed = bytes.to_vec();
            changed[at] = byte;
            answered(&changed, &format!("{byte:#x} at {at}"));
        }
    }
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(whole.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    answered(&utf16, "UTF-16");
    answered(&utf16[2..], "UTF-16 without its mark");
    answered(&[], "nothing");
    answered(b"\xef\xbb\xbf", "a mark alone");
    answered(&vec![0; 100_000], "zeros");
    answered(&vec![b'"'; 100_001], "quotes");
    answered(&vec![b','; 100_000], "commas");
    answered(&vec![b'\n'; 100_000], "line ends");
    answered(format!("{PLACEMENTS}\n").as_bytes(), "a header alone");
    answered(PLACEMENTS.as_bytes(), "a header without a line end");
    answered(whole.replace('\n', "\r").as_bytes(), "line ends of old");
    answered(whole.replacen('\n', "\r\n", 2).as_bytes(), "mixed line ends");
    answered(format!("{PLACEMENTS}\n{}\n", good(1).replace("Invented Placements", &"x".repeat(2 << 20))).as_bytes(), "a cell of two megabytes");
    answered(format!("{PLACEMENTS}\n{}\n{}\n", "y".repeat(9 << 20), good(2)).as_bytes(), "a row of nine megabytes");
    answered(format!("{PLACEMENTS}\n\"{}\n", format!("{}\n", "y".repeat(999)).repeat(10 << 10)).as_bytes(), "a quote never closed over ten megabytes");
    answered(format!("{PLACEMENTS},{}\n{}\n", "c,".repeat(2000), good(1)).as_bytes(), "two thousand columns");
    answered(format!("{PLACEMENTS},origin\n{},KE\n", good(1)).as_bytes(), "a column twice");
    assert!(seen >= 200, "{seen}");
}

#[test]
fn good_rows_stand_around_a_row_of_nine_megabytes() {
    let table = format!("{PLACEMENTS}\n{}\n{}\n{}\n", good(1), "y".repeat(9 << 20), good(2));
    let (report, taken) = tried(folder(&[("placements.csv", table.as_bytes())]).path()).unwrap();
    assert_eq!(taken, ["Q-1", "Q-2"]);
    assert_eq!(report.issues.len(), 1);
    assert_eq!(report.issues[0].line, Some(3));
}

#[test]
fn a_zip_is_read_with_or_without_a_top_folder_and_its_dangers_are_refused() {
    let table = format!("{PLACEMENTS}\n{}\n", good(1));
    let packed = |entries: &[(&str, &[u8])]| {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            std::io::Write::write_all(&mut writer, bytes).unwrap();
        }
        folder(&[("return.zip", &writer.finish().unwrap().into_inner())])
    };
    let read = |entries: &[(&str, &[u8])]| tried(&packed(entries).path().join("return.zip"));
    assert_eq!(read(&[("placements.csv", table.as_bytes())]).unwrap().1, ["Q-1"]);
    assert_eq!(read(&[("Return 2024/Placements.CSV", table.as_bytes()), ("__MACOSX/Return 2024/._placements.csv", b"x")]).unwrap().1, ["Q-1"]);
    let refused = |entries: &[(&str, &[u8])]| read(entries).unwrap_err().to_string();
    assert!(refused(&[("../placements.csv", table.as_bytes())]).contains("leads out"));
    assert!(refused(&[("placements.csv", &vec![b'a'; 64 << 20])]).contains("placements.csv"));
    assert!(refused(&[("notes.txt", b"hello")]).contains("no table"));
    assert!(refused(&[("return.xlsx", b"hello")]).contains("CSV"));
    let torn = fs::read(packed(&[("placements.csv", table.as_bytes())]).path().join("return.zip")).unwrap();
    let box_ = folder(&[("return.zip", &torn[..torn.len() / 2]), ("return.xlsx", b"PK\x03\x04")]);
    assert!(tried(&box_.path().join("return.zip")).unwrap_err().to_string().contains("cannot be unpacked"));
    assert!(tried(&box_.path().join("return.xlsx")).unwrap_err().to_string().contains("CSV"));
    assert!(tried(&box_.path().join("nothing")).unwrap_err().to_string().contains("no such file"));
}

fn bad_row() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        proptest::collection::vec(any::<u8>().prop_filter("one line", |b| *b != b'\n' && *b != b'\r'), 1..120),
        "[\"a-z,;\u{e9}0-9 ]{1,80}".prop_map(String::into_bytes),
        "[a-z,\"]{0,20},\"[a-z,]{0,40}".prop_map(String::into_bytes),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        assert_answered(folder(&[("placements.csv", &bytes)]).path(), "any bytes");
        let with_header = [PLACEMENTS.as_bytes(), b"\n", &bytes].concat();
        assert_answered(folder(&[("placements.csv", &with_header)]).path(), "any bytes under a header");
        let _ = recruitwatch::ingest::Source::parse("any", &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn good_rows_survive_any_bad_neighbour(bad in proptest::collection::vec(bad_row(), 1..4), after in 0_u32..4) {
        let mut table = format!("{PLACEMENTS}\n").into_bytes();
        for n in 0..6_u32 {
            table.extend_from_slice(good(n).as_bytes());
            table.push(b'\n');
            if n == after || n == 4 {
                for row in &bad {
                    table.extend_from_slice(row);
                    table.push(b'\n');
                }
            }
        }
        let box_ = folder(&[("placements.csv", &table)]);
        let (report, taken) = tried(box_.path()).unwrap();
        assert_whole(&report);
        for n in 0..6_u32 {
            prop_assert!(taken.contains(&format!("Q-{n}")), "Q-{n} is lost of {}\n{report:#?}", String::from_utf8_lossy(&table));
        }
    }
}

//! Which kind of file is this, and in which encoding? By its first bytes and by how well it splits.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};
use memchr::memmem;
use serde_json::Value;

use crate::ingest::refusal::Refusal;
use crate::ingest::source::grid::read_grid;
use crate::ingest::source::kind::{Kind, KindWord, Sheet};

/// Tables or sheets of a file that are looked at.
const PARTS_MAX: usize = 12;

/// A kind of file with the reason why it is thought to be that.
pub(super) struct Guess {
    pub word: KindWord,
    pub kind: Kind,
    pub encoding: &'static Encoding,
    /// Why this kind.
    pub because: String,
    /// Why this encoding; empty where the kind has but one.
    pub encoding_because: &'static str,
}

pub(super) fn guess(file: &str, bytes: &[u8]) -> Result<Guess, Refusal> {
    if bytes.starts_with(b"PK\x03\x04") {
        return workbook(file, bytes);
    }
    let (encoding, encoding_because) = encoding(bytes);
    let text = encoding.decode(bytes).0;
    let plain = |word, kind, because: String| Guess { word, kind, encoding: UTF_8, because, encoding_because: "" };
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if start.starts_with(['{', '[']) {
        let lines: Vec<&str> = start.lines().filter(|line| !line.trim().is_empty()).take(3).collect();
        if lines.len() > 1 && lines.iter().all(|line| serde_json::from_str::<Value>(line).is_ok_and(|value| value.is_object())) {
            return Ok(plain(KindWord::Ndjson, Kind::Lines, "each line is a JSON object".to_owned()));
        }
        if let Ok(value) = serde_json::from_str::<Value>(start) {
            let (pointer, rows) = list_in(&value, 0).unwrap_or_default();
            return Ok(plain(KindWord::Json, Kind::Json(pointer), format!("a JSON text whose longest list of objects has {rows}")));
        }
    }
    let head = start.get(..start.floor_char_boundary(65_536)).unwrap_or(start).to_ascii_lowercase();
    if start.starts_with('<') || head.contains("<table") {
        let (nth, rows) = longest(|nth| rows_of(file, bytes, Kind::Page(Some(nth)), encoding));
        let because = format!("it begins as a web page; of its tables this is the longest, with {rows} rows");
        return Ok(Guess { word: KindWord::Html, kind: Kind::Page(Some(nth)), encoding, because, encoding_because });
    }
    let (delimiter, share) = delimiter(&text);
    let word = if delimiter == b'\t' { KindWord::Tsv } else { KindWord::Csv };
    let because = format!("{share} % of its first lines have the same number of {:?}", char::from(delimiter));
    Ok(Guess { word, kind: Kind::Delimited(delimiter), encoding, because, encoding_because })
}

fn workbook(file: &str, bytes: &[u8]) -> Result<Guess, Refusal> {
    let is_ods = memmem::find(bytes, b"content.xml").is_some();
    let kind = |nth| if is_ods { Kind::Ods(Some(Sheet::Nth(nth))) } else { Kind::Xlsx(Some(Sheet::Nth(nth))) };
    // A workbook that cannot be read at all says so by its first sheet.
    read_grid(file, bytes, &super::blank("", kind(1), UTF_8, 0)).map(drop).or_else(|refusal| match refusal {
        Refusal::NoHeader { .. } => Ok(()),
        other => Err(other),
    })?;
    let (nth, rows) = longest(|nth| rows_of(file, bytes, kind(nth), UTF_8));
    let word = if is_ods { KindWord::Ods } else { KindWord::Xlsx };
    let because = format!("a workbook; of its sheets this is the longest, with {rows} rows");
    Ok(Guess { word, kind: kind(nth), encoding: UTF_8, because, encoding_because: "" })
}

fn encoding(bytes: &[u8]) -> (&'static Encoding, &'static str) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, "the file begins with its mark");
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (UTF_8, "every byte is right in it");
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    (detector.guess(None, Utf8Detection::Deny), "likely by how often its letters stand together: look whether names read right")
}

/// The longest list of objects, by its pointer.
fn list_in(value: &Value, depth: usize) -> Option<(String, usize)> {
    let of_objects = |items: &[Value]| items.iter().all(Value::is_object).then_some(items.len()).filter(|count| 0 < *count);
    match value {
        Value::Array(items) => of_objects(items).map(|count| (String::new(), count)),
        Value::Object(fields) if depth < 4 => {
            let below = fields.iter().filter_map(|(key, value)| {
                let (pointer, count) = list_in(value, depth + 1)?;
                Some((format!("/{}{pointer}", key.replace('~', "~0").replace('/', "~1")), count))
            });
            below.max_by_key(|(_, count)| *count)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => None,
    }
}

fn rows_of(file: &str, bytes: &[u8], kind: Kind, encoding: &'static Encoding) -> Option<usize> {
    match read_grid(file, bytes, &super::blank("", kind, encoding, 0)) {
        Ok(grid) => Some(grid.rows.len()),
        Err(Refusal::NoHeader { .. }) => Some(0),
        Err(_) => None,
    }
}

/// The part with the most rows, counted from 1.
fn longest(rows: impl Fn(usize) -> Option<usize>) -> (usize, usize) {
    let parts = (1..=PARTS_MAX).map_while(|nth| rows(nth).map(|rows| (nth, rows)));
    parts.max_by_key(|(nth, rows)| (*rows, std::cmp::Reverse(*nth))).unwrap_or((1, 0))
}

/// The delimiter by which most lines have the same number of cells, and how many in a hundred do.
fn delimiter(text: &str) -> (u8, usize) {
    let counted = |mark: char| {
        let counts: Vec<usize> = text.lines().filter(|line| !line.trim().is_empty()).take(200).map(|line| outside_quotes(line, mark)).collect();
        let mut sorted = counts.clone();
        sorted.sort_unstable();
        let usual = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
        let share = counts.iter().filter(|count| **count == usual).count() * 100 / counts.len().max(1);
        (if usual == 0 { 0 } else { share }, usual)
    };
    let best = [',', ';', '\t', '|'].into_iter().max_by_key(|mark| (counted(*mark), std::cmp::Reverse(*mark))).unwrap_or(',');
    (u8::try_from(best).unwrap_or(b','), counted(best).0)
}

fn outside_quotes(line: &str, mark: char) -> usize {
    let mut quoted = false;
    line.chars()
        .filter(|c| {
            quoted ^= *c == '"';
            !quoted && *c == mark
        })
        .count()
}
